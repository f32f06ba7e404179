import { placeholder, published, type Source } from '../vocabulary/source.ts'
import type { Code, CodeList } from '../vocabulary/code-list.ts'

const framework: Source = published(
  'Supporting Families guidance 2022-25: ten headline outcomes (the programme ended in March 2025; kept as a local framework)',
)

/** The ten headline outcomes, each with the needs that a family may have of it, in our own words. */
export const outcomesFramework = {
  education: {
    title: 'Good education',
    needs: {
      'attendance-below-90': 'At school less than 90 percent of the time',
      'attendance-below-50': 'At school less than half of the time',
      'no-school-place': 'No suitable school place, or excluded',
      'learning-needs-not-met': 'Special educational needs are not met',
    },
  },
  earlyYears: {
    title: 'Good early years development',
    needs: {
      'expectant-or-new-parent': 'An expectant or new parent needs help',
      'young-childs-health': 'A young child’s health needs',
      'early-development': 'Speech, language or social development is behind',
    },
  },
  health: {
    title: 'Better mental and physical health',
    needs: {
      'childs-mental-health': 'A child’s mental health',
      'adults-mental-health': 'An adult’s mental health',
      'physical-health': 'Physical health that affects the family',
    },
  },
  substances: {
    title: 'Less harm from substances',
    needs: {
      'adults-substances': 'An adult’s alcohol or drugs',
      'childs-substances': 'A child’s alcohol or drugs',
    },
  },
  relationships: {
    title: 'Better family relationships',
    needs: {
      'parenting-support': 'Parenting support',
      'parental-conflict': 'Harmful conflict between parents',
      'child-violent-at-home': 'A child is violent at home',
      'young-carer': 'A young carer without support',
    },
  },
  safety: {
    title: 'Safe from abuse and exploitation',
    needs: {
      'abuse-or-neglect': 'Abuse or neglect',
      'going-missing': 'Going missing',
      'sexual-exploitation': 'Sexual exploitation',
      'criminal-exploitation': 'Criminal exploitation',
      radicalisation: 'Radicalisation',
      'harm-by-peers-or-online': 'Harm by other young people or online',
    },
  },
  crime: {
    title: 'Crime prevented',
    needs: {
      'adult-offending': 'An adult offends, or behaves antisocially',
      'young-person-at-risk-of-crime': 'A young person is at risk of crime',
      'young-person-offending': 'A young person offends, or behaves antisocially',
    },
  },
  domesticAbuse: {
    title: 'Safe from domestic abuse',
    needs: {
      'harmed-by-domestic-abuse': 'Somebody is harmed by domestic abuse',
      'causing-domestic-abuse': 'Somebody causes it',
      'child-affected-by-domestic-abuse': 'A child is affected by it',
    },
  },
  housing: {
    title: 'Secure housing',
    needs: {
      'temporary-housing': 'Temporary housing, or eviction is near',
      'unsuitable-home': 'The home is not suitable',
      'young-person-leaving-home': 'A 16 or 17 year old is leaving home',
    },
  },
  money: {
    title: 'Financial stability',
    needs: {
      'no-adult-in-work': 'No adult in work',
      debt: 'Debt',
      'young-person-not-in-work': 'A young person not in education, work or training',
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly needs: Readonly<Record<string, string>> }>
>

export type HeadlineOutcome = keyof typeof outcomesFramework

const codesOf = (labels: Readonly<Record<string, string>>): readonly Code[] =>
  Object.entries(labels).map(([code, label]) => ({ code, label }))

const list = (
  id: string,
  title: string,
  source: Source,
  labels: Readonly<Record<string, string>>,
): CodeList => ({ id, title, source: [source], codes: codesOf(labels) })

const ours = (what: string): Source => placeholder(`Handbook B1 and B2: ${what}`)

/** Every code list of early help. */
export const earlyHelpLists: readonly CodeList[] = [
  {
    id: 'early-help-need',
    title: 'Needs of the outcomes framework',
    source: [framework],
    codes: Object.values(outcomesFramework).flatMap(({ title, needs }) =>
      codesOf(needs).map((one) => ({ ...one, meaning: title })),
    ),
  },
  {
    ...list('headline-outcome', 'Headline outcomes', framework, {}),
    codes: Object.entries(outcomesFramework).map(([code, { title }]) => ({ code, label: title })),
  },
  list('early-help-reason', 'What prompts an Early Help Assessment', ours('reasons'), {
    learning: 'Learning',
    behaviour: 'Behaviour',
    attendance: 'School attendance',
    'childs-mental-health': 'A child’s mental health',
    'adults-mental-health': 'An adult’s mental health',
    parenting: 'Parenting',
    relationships: 'Relationships',
    substances: 'Alcohol or drugs',
    'domestic-abuse': 'Domestic abuse in the past',
    housing: 'Housing',
    money: 'Money',
    disability: 'Disability or special educational needs',
    'young-carer': 'A young carer',
    bereavement: 'Bereavement',
    exploitation: 'Worry about exploitation',
    offending: 'Offending',
    'step-down': 'Social care ends its work',
  }),
  list('early-help-domain', 'Parts of family life', ours('domains of the assessment'), {
    development: 'Child’s development and health',
    learning: 'Learning',
    behaviour: 'Feelings and behaviour',
    safety: 'Safety',
    care: 'Parents’ care, warmth and boundaries',
    relationships: 'Family relationships and history',
    network: 'Wider family and friends',
    housing: 'Housing',
    money: 'Work and money',
    community: 'Community',
  }),
  list('early-help-organisation', 'Who makes an Early Help Assessment', ours('organisations'), {
    school: 'School, college or early years setting',
    health: 'Health',
    'family-service': 'The council’s early help service',
    council: 'Another service of the council',
    'voluntary-sector': 'Voluntary sector',
    housing: 'Housing',
    police: 'Police',
    other: 'Other',
  }),
  list('early-help-ending', 'Why early help ended', ours('closure reasons'), {
    'needs-met': 'Needs are met',
    'stepped-up': 'Stepped up to social care',
    'stepped-across': 'Stepped across to the council’s own early help',
    'single-agency': 'One service goes on',
    'consent-withdrawn': 'The family withdrew consent',
    moved: 'The family moved',
    'not-engaging': 'The family does not take part',
    'over-age': 'The child is over age',
    other: 'Other',
  }),
  list('early-help-support', 'What support there is', ours('intervention types'), {
    parenting: 'Parenting programme',
    routines: 'Routines',
    'domestic-abuse-recovery': 'Recovery from domestic abuse',
    wellbeing: 'Emotional wellbeing',
    behaviour: 'Behaviour',
    attendance: 'School attendance',
    budgeting: 'Budgeting',
    housing: 'Housing',
    activities: 'Positive activities',
    'into-work': 'Into education, work or training',
    'healthy-relationships': 'Healthy relationships',
  }),
  list('youth-vulnerability', 'Why a young person needs targeted support', ours('youth support'), {
    missing: 'Goes missing',
    exploitation: 'At risk of exploitation',
    'out-of-work': 'At risk of being out of education, work or training',
    offending: 'At risk of offending',
    'mental-health': 'Mental health',
    substances: 'Alcohol or drugs',
    'young-parent': 'Young parent',
    'care-experienced': 'Care-experienced',
  }),
]
