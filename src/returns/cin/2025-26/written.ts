import type { DateText } from '../../../practice/vocabulary/identifiers.ts'

// A child of the census as it is written, in the department's own element names; what is undefined is left out.

export interface CensusChild {
  readonly LAchildID: string
  readonly UPN: string | undefined
  readonly FormerUPN: string | undefined
  readonly UPNunknown: string | undefined
  readonly PersonBirthDate: DateText | undefined
  readonly ExpectedPersonBirthDate: DateText | undefined
  readonly Sex: string
  readonly PersonDeathDate: DateText | undefined
  readonly Ethnicity: string
  readonly Disability: readonly string[]
  readonly CINdetails: readonly CensusEpisode[]
}

export interface CensusEpisode {
  readonly CINreferralDate: DateText
  readonly ReferralSource: string
  readonly PrimaryNeedCode: string | undefined
  readonly CINclosureDate: DateText | undefined
  readonly ReasonForClosure: string | undefined
  readonly DateOfInitialCPC: DateText | undefined
  readonly Assessments: readonly CensusAssessment[]
  readonly CINPlanDates: readonly {
    readonly CINPlanStartDate: DateText
    readonly CINPlanEndDate: DateText | undefined
  }[]
  readonly Section47: readonly CensusEnquiry[]
  readonly ReferralNFA: boolean
  readonly ChildProtectionPlans: readonly CensusProtectionPlan[]
}

export interface CensusAssessment {
  readonly AssessmentActualStartDate: DateText
  readonly AssessmentInternalReviewDate: DateText | undefined
  readonly AssessmentAuthorisationDate: DateText | undefined
  readonly AssessmentFactors: readonly string[]
}

export interface CensusEnquiry {
  readonly S47ActualStartDate: DateText
  readonly InitialCPCtarget: DateText | undefined
  readonly DateOfInitialCPC: DateText | undefined
  readonly ICPCnotRequired: boolean
}

export interface CensusProtectionPlan {
  readonly CPPstartDate: DateText
  readonly CPPendDate: DateText | undefined
  readonly InitialCategoryOfAbuse: string
  readonly LatestCategoryOfAbuse: string
  readonly NumberOfPreviousCPP: number
  readonly CPPreviewDate: readonly DateText[]
}
