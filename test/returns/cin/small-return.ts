/** A group of a return before it is written as XML. Cases change it freely, so its fields are loose. */
export interface Draft {
  [field: string]: string | string[] | Draft[] | undefined
}

/**
 * A small return that breaks no rule: Amina on a child protection plan and then a child in need plan, Ben closed after
 * assessment, Carys referred with no further action, and a child not yet born. Each part by name, to be changed.
 */
export function smallReturn() {
  const reviews: Draft = { CPPreviewDate: ['2025-08-20', '2025-11-20'] }
  const protection: Draft = {
    CPPstartDate: '2025-05-27',
    CPPendDate: '2025-11-20',
    InitialCategoryOfAbuse: 'NEG',
    LatestCategoryOfAbuse: 'NEG',
    NumberOfPreviousCPP: '0',
    Reviews: [reviews],
  }
  const assessment: Draft = {
    AssessmentActualStartDate: '2025-05-07',
    AssessmentAuthorisationDate: '2025-06-18',
    AssessmentFactors: ['3A', '16A'],
  }
  const section47: Draft = {
    S47ActualStartDate: '2025-05-08',
    InitialCPCtarget: '2025-05-29',
    DateOfInitialCPC: '2025-05-27',
    ICPCnotRequired: '0',
  }
  const plan: Draft = { CINPlanStartDate: '2025-11-20' }
  const open: Draft = {
    CINreferralDate: '2025-05-06',
    ReferralSource: '6',
    PrimaryNeedCode: 'N1',
    Assessments: [assessment],
    CINPlanDates: [plan],
    Section47: [section47],
    ReferralNFA: '0',
    ChildProtectionPlans: [protection],
  }
  const amina: Draft = {
    LAchildID: 'A1',
    UPN: 'N888000010000',
    PersonBirthDate: '2014-05-10',
    Sex: 'F',
    Ethnicity: 'APKN',
    Disability: ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS'],
    CINdetails: [open],
  }

  const closedAssessment: Draft = {
    AssessmentActualStartDate: '2025-04-11',
    AssessmentAuthorisationDate: '2025-05-20',
    AssessmentFactors: ['21'],
  }
  const closed: Draft = {
    CINreferralDate: '2025-04-10',
    ReferralSource: '2A',
    PrimaryNeedCode: 'N5',
    CINclosureDate: '2025-07-01',
    ReasonForClosure: 'RC8',
    Assessments: [closedAssessment],
    CINPlanDates: [],
    Section47: [],
    ReferralNFA: '0',
    ChildProtectionPlans: [],
  }
  const ben: Draft = {
    LAchildID: 'B2',
    UPN: 'X888000110000',
    PersonBirthDate: '2019-02-01',
    Sex: 'M',
    Ethnicity: 'WBRI',
    Disability: ['NONE'],
    CINdetails: [closed],
  }

  const noAction: Draft = {
    CINreferralDate: '2025-09-01',
    ReferralSource: '1A',
    Assessments: [],
    CINPlanDates: [],
    Section47: [],
    ReferralNFA: '1',
    ChildProtectionPlans: [],
  }
  const carys: Draft = {
    LAchildID: 'C3',
    UPNunknown: 'UN7',
    PersonBirthDate: '2015-03-03',
    Sex: 'F',
    Ethnicity: 'WBRI',
    Disability: [],
    CINdetails: [noAction],
  }

  const unfinished: Draft = { AssessmentActualStartDate: '2026-02-03', AssessmentFactors: [] }
  const enquiry: Draft = { S47ActualStartDate: '2026-03-20', ICPCnotRequired: '0' }
  const beforeBirth: Draft = {
    CINreferralDate: '2026-02-02',
    ReferralSource: '3D',
    PrimaryNeedCode: 'N1',
    Assessments: [unfinished],
    CINPlanDates: [],
    Section47: [enquiry],
    ReferralNFA: '0',
    ChildProtectionPlans: [],
  }
  const unborn: Draft = {
    LAchildID: 'D4',
    ExpectedPersonBirthDate: '2026-06-01',
    Sex: 'U',
    Ethnicity: 'NOBT',
    Disability: [],
    CINdetails: [beforeBirth],
  }

  const header: Draft = { Collection: 'CIN', Year: '2026', ReferenceDate: '2026-03-31' }
  return {
    header,
    children: [amina, ben, carys, unborn],
    ...{ amina, open, assessment, section47, protection, reviews, plan },
    ...{ ben, closed, closedAssessment, carys, noAction },
    ...{ unborn, beforeBirth, unfinished, enquiry },
  }
}

export type SmallReturn = ReturnType<typeof smallReturn>

/** The return as the department's schema lays it out, but for the order of elements. */
export function xmlOf({ header, children }: SmallReturn): string {
  const body = children.map((child) => element('Child', fieldsOf(child))).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Message><Header>${element('CollectionDetails', fieldsOf(header))}</Header><Children>${body}</Children></Message>`
}

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`

const wrappers: Readonly<Record<string, string>> = {
  Disability: 'Disabilities',
  AssessmentFactors: 'FactorsIdentifiedAtAssessment',
}

const fieldsOf = (draft: Draft): string =>
  Object.entries(draft)
    .map(([name, value]) => {
      if (value === undefined) return ''
      if (typeof value === 'string') return element(name, value)
      const each = value.map((one) => element(name, typeof one === 'string' ? one : fieldsOf(one)))
      const wrapper = wrappers[name]
      return wrapper === undefined || each.length === 0
        ? each.join('')
        : element(wrapper, each.join(''))
    })
    .join('')
