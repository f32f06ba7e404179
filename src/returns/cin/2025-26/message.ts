import type { GroupShape, RowOf } from '../shape.ts'

// The elements of CIN_schema_2026.xsd, the year of the reference date (handbook C 1.1).

const reviews = {
  wrappers: [],
  fields: {},
  lists: { CPPreviewDate: 'day' },
  groups: {},
} as const satisfies GroupShape

const assessments = {
  wrappers: ['FactorsIdentifiedAtAssessment'],
  fields: {
    AssessmentActualStartDate: 'day',
    AssessmentInternalReviewDate: 'day',
    AssessmentAuthorisationDate: 'day',
  },
  lists: { AssessmentFactors: 'text' },
  groups: {},
} as const satisfies GroupShape

const cinPlanDates = {
  wrappers: [],
  fields: { CINPlanStartDate: 'day', CINPlanEndDate: 'day' },
  lists: {},
  groups: {},
} as const satisfies GroupShape

const section47 = {
  wrappers: [],
  fields: {
    S47ActualStartDate: 'day',
    InitialCPCtarget: 'day',
    DateOfInitialCPC: 'day',
    ICPCnotRequired: 'flag',
  },
  lists: {},
  groups: {},
} as const satisfies GroupShape

const childProtectionPlans = {
  wrappers: [],
  fields: {
    CPPstartDate: 'day',
    CPPendDate: 'day',
    InitialCategoryOfAbuse: 'text',
    LatestCategoryOfAbuse: 'text',
    NumberOfPreviousCPP: 'count',
  },
  lists: {},
  groups: { Reviews: reviews },
} as const satisfies GroupShape

const cinDetails = {
  wrappers: [],
  fields: {
    CINreferralDate: 'day',
    ReferralSource: 'text',
    PrimaryNeedCode: 'text',
    CINclosureDate: 'day',
    ReasonForClosure: 'text',
    DateOfInitialCPC: 'day',
    ReferralNFA: 'flag',
  },
  lists: {},
  groups: {
    Assessments: assessments,
    CINPlanDates: cinPlanDates,
    Section47: section47,
    ChildProtectionPlans: childProtectionPlans,
  },
} as const satisfies GroupShape

const child = {
  wrappers: ['ChildIdentifiers', 'ChildCharacteristics', 'Disabilities'],
  fields: {
    LAchildID: 'text',
    UPN: 'text',
    FormerUPN: 'text',
    UPNunknown: 'text',
    PersonBirthDate: 'day',
    ExpectedPersonBirthDate: 'day',
    Sex: 'text',
    PersonDeathDate: 'day',
    Ethnicity: 'text',
  },
  lists: { Disability: 'text' },
  groups: { CINdetails: cinDetails },
} as const satisfies GroupShape

/** What a CIN census message of 2025-26 holds. Its own fields are those of the header. */
export const messageShape = {
  wrappers: ['Header', 'CollectionDetails', 'Source', 'Children'],
  fields: {
    Collection: 'text',
    Year: 'count',
    ReferenceDate: 'day',
    SourceLevel: 'text',
    LEA: 'text',
    SoftwareCode: 'text',
    Release: 'text',
    SerialNo: 'text',
    DateTime: 'text',
  },
  lists: {},
  groups: { Child: child },
} as const satisfies GroupShape

export type Message = RowOf<typeof messageShape>
export type Child = RowOf<typeof child>
/** One `CINdetails`: from a referral to its closure. */
export type Episode = RowOf<typeof cinDetails>
export type Assessment = RowOf<typeof assessments>
export type CinPlan = RowOf<typeof cinPlanDates>
export type Section47 = RowOf<typeof section47>
export type ProtectionPlan = RowOf<typeof childProtectionPlans>
export type Reviews = RowOf<typeof reviews>
