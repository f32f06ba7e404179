import { careLeaversReturn } from '../law/leaving-care.ts'
import { childrenAct1989 } from '../law/sources.ts'
import { national, placeholder, published, seed } from '../vocabulary/source.ts'
import type { Code, CodeList } from '../vocabulary/code-list.ts'

/** The two codes of one kind of home: the last figure says whether it is suitable. */
const home = (code: string, label: string, only?: '1' | '2'): readonly Code[] =>
  [
    { code: `${code}1`, label: `${label}, suitable` },
    { code: `${code}2`, label: `${label}, not suitable` },
  ].filter((one) => only === undefined || one.code.endsWith(only))

const homes: readonly Code[] = [
  ...home('B', 'With parents or relatives'),
  ...home('C', 'Community home or other residential care'),
  ...home('D', 'Semi-independent, with support'),
  ...home('E', 'Supported lodgings'),
  ...home('G', 'Gone abroad'),
  ...home('H', 'Deported'),
  ...home('K', 'Ordinary lodgings, without formal support'),
  ...home('R', 'Where they live is not known'),
  ...home('S', 'No fixed abode', '2'),
  ...home('T', 'Foyer'),
  ...home('U', 'Independent living'),
  ...home('V', 'Emergency accommodation'),
  ...home('W', 'Bed and breakfast'),
  ...home('X', 'In custody', '2'),
  ...home('Y', 'Other accommodation'),
  ...home('Z', 'With former foster carers'),
]

/** Where a care leaver lives, and whether it suits them: one code says both. */
export const accommodationAfterCare: CodeList = {
  id: 'accommodation-after-care',
  title: 'Accommodation after care',
  statutory: true,
  source: [careLeaversReturn('ACCOM')],
  codes: [...homes, { code: '0', label: 'Not asked: they died, or returned home' }],
}

/** The codes of homes whose last figure is this: 1 is suitable, 2 is not. */
export const homesThatAre = (figure: '1' | '2'): readonly string[] =>
  homes.map(({ code }) => code).filter((code) => code.endsWith(figure))

export const activityAfterCare: CodeList = {
  id: 'activity-after-care',
  title: 'Education, employment or training',
  statutory: true,
  source: [careLeaversReturn('ACTIV')],
  codes: [
    { code: 'F1', label: 'Higher education, full time' },
    { code: 'P1', label: 'Higher education, part time' },
    { code: 'F2', label: 'Other education, full time' },
    { code: 'P2', label: 'Other education, part time' },
    { code: 'F4', label: 'Apprenticeship, full time' },
    { code: 'P4', label: 'Apprenticeship, part time' },
    { code: 'F5', label: 'Other training or work, full time' },
    { code: 'P5', label: 'Other training or work, part time' },
    { code: 'G4', label: 'None: illness or disability' },
    { code: 'G6', label: 'None: pregnancy or parenting' },
    { code: 'G5', label: 'None: other circumstances' },
    { code: '0', label: 'Not known' },
  ],
}

export const inTouch: CodeList = {
  id: 'in-touch',
  title: 'In touch',
  statutory: true,
  source: [careLeaversReturn('IN_TOUCH')],
  codes: [
    { code: 'YES', label: 'In touch' },
    { code: 'NO', label: 'Not in touch' },
    { code: 'REFU', label: 'Does not want contact' },
    { code: 'NREQ', label: 'No longer needs our services' },
    { code: 'RHOM', label: 'Returned home for six months or more' },
    { code: 'DIED', label: 'Died' },
  ],
}

/** What somebody is entitled to after care. Worked out from the history of their care, never chosen. */
const leavingCareCategory: CodeList = {
  id: 'leaving-care-category',
  title: 'Entitlement after care',
  source: [childrenAct1989('23A to 24 and schedule 2 paragraph 19B')],
  codes: [
    {
      code: 'eligible',
      label: 'Eligible',
      meaning: '16 or 17, in our care, and 13 weeks or more of care since 14.',
    },
    {
      code: 'relevant',
      label: 'Relevant',
      meaning: '16 or 17, was eligible, and has left our care.',
    },
    {
      code: 'former-relevant',
      label: 'Former relevant',
      meaning: '18 to 25, and was eligible or relevant.',
    },
    {
      code: 'qualifying',
      label: 'Qualifying',
      meaning: '16 to 25, with some care or special guardianship, and not enough for more.',
    },
    { code: 'not-yet', label: 'Not yet: under 16, or under 13 weeks of care' },
    { code: 'none', label: 'Not entitled' },
  ],
}

const qualifyingReason: CodeList = {
  id: 'qualifying-reason',
  title: 'Why somebody qualifies for advice',
  source: [childrenAct1989('24')],
  codes: [
    { code: 'returned-home', label: 'Went home for six months' },
    { code: 'not-enough-weeks', label: 'Less than 13 weeks of care since 14' },
    { code: 'special-guardianship', label: 'Special guardianship after care' },
    { code: 'private-fostering', label: 'Privately fostered' },
  ],
}

/** The headings that a pathway plan has in law. */
const pathwayHeading: CodeList = {
  id: 'pathway-heading',
  title: 'Heading of a pathway plan',
  source: [national('Care Leavers (England) Regulations 2010, regulation 6 and schedule 1')],
  codes: [
    { code: 'support', label: 'Support from us and from others' },
    { code: 'home', label: 'A suitable home' },
    { code: 'education', label: 'Education, training and work' },
    { code: 'health', label: 'Health and emotional wellbeing' },
    { code: 'family', label: 'Family and friends' },
    { code: 'identity', label: 'Identity' },
    { code: 'skills', label: 'Practical skills' },
    { code: 'money', label: 'Money' },
    { code: 'community', label: 'Contributing to the community' },
    { code: 'immigration', label: 'Immigration' },
  ],
}

/** What care leavers may be owed. What each is worth stands in the authority’s published offer. */
const entitlement: CodeList = {
  id: 'entitlement',
  title: 'Entitlement of care leavers',
  source: [
    childrenAct1989('23C to 24B'),
    national('Children and Social Work Act 2017, section 2: the local offer'),
    placeholder('Which entitlements a local offer names, until the council gives its own'),
  ],
  codes: [
    { code: 'setting-up-allowance', label: 'Setting-up-home allowance' },
    { code: 'higher-education-bursary', label: 'Higher education bursary' },
    { code: 'vacation-accommodation', label: 'Somewhere to live in the holidays' },
    { code: 'bursary-16-to-19', label: 'Bursary at 16 to 19' },
    { code: 'apprenticeship-bursary', label: 'Bursary for an apprenticeship' },
    { code: 'work-clothes', label: 'Clothes and travel for an interview or work' },
    { code: 'staying-put', label: 'Staying put with foster carers' },
    { code: 'staying-close', label: 'Staying close to a former home' },
    { code: 'council-tax', label: 'Council tax exemption or discount' },
    { code: 'housing-priority', label: 'Priority for housing, and help with a deposit' },
    { code: 'junior-savings', label: 'Junior ISA or Child Trust Fund' },
    { code: 'passport', label: 'Passport' },
    { code: 'driving-licence', label: 'Provisional driving licence' },
    { code: 'prescriptions', label: 'Prescriptions, dental care and eyesight' },
    { code: 'birthdays', label: 'Birthdays and festivals' },
    { code: 'family-travel', label: 'Travel to see family' },
    { code: 'advocate', label: 'An advocate' },
    { code: 'see-my-file', label: 'Seeing their file' },
    { code: 'other', label: 'Other' },
  ],
}

/** The kinds by which what care leavers may have is counted. */
export const entitlementKinds: readonly string[] = entitlement.codes.map(({ code }) => code)

const documentHeld: CodeList = {
  id: 'document-held',
  title: 'Document a young person needs',
  source: [placeholder('Handbook A P36: documents held')],
  codes: [
    { code: 'birth-certificate', label: 'Birth certificate' },
    { code: 'national-insurance', label: 'National Insurance number' },
    { code: 'passport', label: 'Passport' },
    { code: 'bank-account', label: 'Bank account' },
    { code: 'driving-licence', label: 'Driving licence' },
    { code: 'health-summary', label: 'Health summary' },
    { code: 'immigration-papers', label: 'Papers about immigration status' },
  ],
}

const independenceSkill: CodeList = {
  id: 'independence-skill',
  title: 'Skill for living independently',
  source: [
    seed('Care leavers’ offer: ASDAN Living Independently'),
    placeholder('The skills, until the council gives its own'),
  ],
  codes: [
    { code: 'cooking', label: 'Shopping and cooking' },
    { code: 'home', label: 'Looking after a home' },
    { code: 'money', label: 'Managing money' },
    { code: 'health', label: 'Looking after health' },
    { code: 'travel', label: 'Getting about' },
    { code: 'work', label: 'Finding and keeping work' },
    { code: 'forms', label: 'Letters, forms and appointments' },
    { code: 'relationships', label: 'Relationships and safety' },
    { code: 'asdan', label: 'ASDAN Living Independently' },
  ],
}

/** Where somebody goes on living who turns 18 in our care. */
const stayingPut: CodeList = {
  id: 'staying-put',
  title: 'Staying put or staying close',
  source: [childrenAct1989('23CZA'), published('Staying close: national offer')],
  codes: [
    { code: 'staying-put', label: 'Staying put with the foster carers' },
    { code: 'staying-close', label: 'Staying close to the home' },
    { code: 'neither', label: 'Neither: another home' },
  ],
}

export const leavingCareLists: readonly CodeList[] = [
  accommodationAfterCare,
  activityAfterCare,
  inTouch,
  leavingCareCategory,
  qualifyingReason,
  pathwayHeading,
  entitlement,
  documentHeld,
  independenceSkill,
  stayingPut,
]
