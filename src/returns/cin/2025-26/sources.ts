import type { FactSays } from '../../../engine/questions-behind.ts'
import type { Source } from '../../at-entry/entry-return.ts'
import { assessment, details, kinds, previousPlans, primaryNeed } from './fields.ts'

const person = (...columns: readonly string[]): readonly Source[] =>
  columns.map((column) => ({ from: 'person', column }))

const fact = (kind: string, says: FactSays): readonly Source[] => [{ from: 'fact', kind, says }]

const answer = (processes: readonly string[], question: string): readonly Source[] => [
  { from: 'answer', processes, question },
]

const inAssessment = (question: string): readonly Source[] => answer([assessment.process], question)

/** Where each element of the census comes from: `fields.ts`, the other way round. */
export const sources: Readonly<Record<string, readonly Source[]>> = {
  UPN: person('upn'),
  FormerUPN: person('former_upn'),
  UPNunknown: person('upn', 'upn_unknown'),
  PersonBirthDate: person('born_on'),
  ExpectedPersonBirthDate: person('expected_on'),
  Sex: person('sex'),
  PersonDeathDate: person('died_on'),
  Ethnicity: person('ethnicity'),
  Disability: person('disabilities'),
  CINreferralDate: fact(kinds.episode, 'start'),
  ReferralSource: fact(kinds.episode, { detail: details.ReferralSource }),
  CINclosureDate: fact(kinds.episode, 'end'),
  ReasonForClosure: fact(kinds.episode, { detail: details.ReasonForClosure }),
  ReferralNFA: fact(kinds.episode, { detail: details.ReferralNFA.detail }),
  PrimaryNeedCode: answer(primaryNeed.processes, primaryNeed.answer),
  DateOfInitialCPC: fact(kinds.conference, 'start'),
  AssessmentActualStartDate: inAssessment(assessment.AssessmentActualStartDate),
  AssessmentInternalReviewDate: inAssessment(assessment.AssessmentInternalReviewDate),
  AssessmentAuthorisationDate: [{ from: 'signing', processes: [assessment.process] }],
  AssessmentFactors: inAssessment(assessment.AssessmentFactors),
  CINPlanStartDate: fact(kinds.plan, 'start'),
  CINPlanEndDate: fact(kinds.plan, 'end'),
  S47ActualStartDate: fact(kinds.enquiry, 'start'),
  ICPCnotRequired: fact(kinds.enquiry, { detail: details.ICPCnotRequired.detail }),
  CPPstartDate: fact(kinds.protection, 'start'),
  CPPendDate: fact(kinds.protection, 'end'),
  InitialCategoryOfAbuse: fact(kinds.protection, { detail: details.InitialCategoryOfAbuse }),
  LatestCategoryOfAbuse: fact(kinds.protection, { detail: details.LatestCategoryOfAbuse }),
  NumberOfPreviousCPP: answer([previousPlans.process], previousPlans.answer),
  CPPreviewDate: fact(kinds.review, 'start'),
}

/** The element of each group that says when what it tells of began. */
export const beginnings: Readonly<Record<string, string>> = {
  CINdetails: 'CINreferralDate',
  Assessments: 'AssessmentActualStartDate',
  CINPlanDates: 'CINPlanStartDate',
  Section47: 'S47ActualStartDate',
  ChildProtectionPlans: 'CPPstartDate',
  Reviews: 'CPPreviewDate',
}
