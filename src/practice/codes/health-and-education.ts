import { carePlanning, lookedAfterReturn } from '../law/care.ts'
import { national, placeholder, published } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** Why there is no score of the strengths and difficulties questionnaire, as the looked-after return counts it. */
export const noStrengthsScore: CodeList = {
  id: 'no-strengths-score',
  title: 'Why there is no strengths and difficulties score',
  statutory: true,
  source: [lookedAfterReturn('SDQ_REASON')],
  codes: [
    { code: 'SDQ1', label: 'Under 4 or over 16 at the latest assessment' },
    { code: 'SDQ2', label: 'The carer refused' },
    { code: 'SDQ3', label: 'Not possible: severity of disability' },
    { code: 'SDQ4', label: 'Other' },
    { code: 'SDQ5', label: 'The child refused' },
  ],
}

/** Why a child in our care has no unique pupil number. */
export const noPupilNumber: CodeList = {
  id: 'no-pupil-number',
  title: 'Why there is no unique pupil number',
  statutory: true,
  source: [lookedAfterReturn('UPN')],
  codes: [
    { code: 'UN1', label: 'Not of school age, and none given yet' },
    { code: 'UN2', label: 'Never attended a maintained school in England' },
    { code: 'UN3', label: 'Educated outside England' },
    { code: 'UN4', label: 'In our care for less than a week, and not known yet' },
    { code: 'UN5', label: 'Sources disagree about who the child is' },
  ],
}

const healthAssessmentKind: CodeList = {
  id: 'health-assessment-kind',
  title: 'Kind of health assessment',
  source: [carePlanning('7'), placeholder('Handbook A P26')],
  codes: [
    { code: 'initial', label: 'Initial health assessment' },
    { code: 'review', label: 'Review health assessment' },
  ],
}

const educationSetting: CodeList = {
  id: 'education-setting',
  title: 'Where a child is educated',
  source: [placeholder('Handbook A P27 and B33')],
  codes: [
    { code: 'early-years', label: 'Nursery or other early years' },
    { code: 'primary', label: 'Primary school' },
    { code: 'secondary', label: 'Secondary school' },
    { code: 'special', label: 'Special school' },
    { code: 'alternative', label: 'Pupil referral unit or other alternative provision' },
    { code: 'otherwise', label: 'Education otherwise than at school' },
    { code: 'college', label: 'College or sixth form' },
    { code: 'training', label: 'Training or apprenticeship' },
    { code: 'abroad', label: 'Outside England' },
    { code: 'none', label: 'No place' },
  ],
}

const specialNeeds: CodeList = {
  id: 'special-educational-needs',
  title: 'Special educational needs',
  source: [national('School census: SEN provision')],
  codes: [
    { code: 'none', label: 'None known', inReturns: 'N' },
    { code: 'support', label: 'SEN support', inReturns: 'K' },
    { code: 'plan', label: 'Education, health and care plan', inReturns: 'E' },
  ],
}

const schoolTerm: CodeList = {
  id: 'school-term',
  title: 'School term',
  source: [national('Promoting the education of looked-after children 2018')],
  codes: [
    { code: 'autumn', label: 'Autumn' },
    { code: 'spring', label: 'Spring' },
    { code: 'summer', label: 'Summer' },
  ],
}

/** How good the Virtual School finds a plan. A red one goes back to be made better. */
const educationPlanGrade: CodeList = {
  id: 'education-plan-grade',
  title: 'Quality of a personal education plan',
  source: [published('Lancashire Virtual School: quality of personal education plans')],
  codes: [
    { code: 'green', label: 'Green: good' },
    { code: 'amber', label: 'Amber: good enough, with something to make better next time' },
    { code: 'red', label: 'Red: not good enough yet' },
  ],
}

/** What somebody answered who was offered an advocate or an independent visitor. */
const offerAnswer: CodeList = {
  id: 'offer-answer',
  title: 'Answer to an offer',
  source: [placeholder('Handbook A P49 and B23')],
  codes: [
    { code: 'accepted', label: 'Yes' },
    { code: 'declined', label: 'No' },
    { code: 'later', label: 'Not now, ask again' },
    { code: 'not-able', label: 'Too young or not able to say: on the child’s behalf' },
  ],
}

export const healthAndEducationLists: readonly CodeList[] = [
  noStrengthsScore,
  noPupilNumber,
  healthAssessmentKind,
  educationSetting,
  specialNeeds,
  schoolTerm,
  educationPlanGrade,
  offerAnswer,
]
