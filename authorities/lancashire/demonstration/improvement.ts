import type { CastEntry } from '../../../src/practice/vocabulary/cast.ts'

// The counts are the county's own (peer review news, April 2019): 130 actions, of which 48 percent are complete or on
// target, 30 need more work and 21 will miss April 2019. That is 99, and of 130 actions only 62 or 63, 39 and 27 come to
// those shares: two (or one) were in none of the three. What each action says is invented.

const themes = ['preventingCare', 'workforce', 'permanence', 'frontDoor', 'quality', 'leadership']
const owners = ['gwen-abbott', 'judith-cartmell', 'carol-redfern', 'sunita-rana', 'farrah-nuttall']
const work: Readonly<Record<string, readonly string[]>> = {
  preventingCare: [
    'Offer a family group conference before care',
    'Review every child on the edge of care',
  ],
  workforce: ['Fill the posts of the recruitment drive', 'Hold supervision every month'],
  permanence: [
    'Agree a permanence plan by the second review',
    'Track each step of every adoption plan',
  ],
  frontDoor: ['Decide each contact within one working day', 'Answer everybody who refers a child'],
  quality: ['Audit cases with the worker beside', 'Keep chronologies up to date'],
  leadership: ['Report to the board each month', 'Hear from children before each board'],
}

type Rating = 'complete' | 'onTarget' | 'moreWork' | 'willMiss' | undefined

const ratingOf = (number: number): Rating => {
  if (number <= 30) return 'complete'
  if (number <= 62) return 'onTarget'
  if (number <= 101) return 'moreWork'
  return number <= 128 ? 'willMiss' : undefined
}

function action(number: number): CastEntry {
  const theme = themes[number % themes.length] ?? 'quality'
  const words = work[theme] ?? []
  const rating = ratingOf(number)
  const owner = owners[number % owners.length] ?? ''
  const due = '2019-04-30'
  const forecast = rating === 'willMiss' ? '2019-07-31' : due
  const closed = rating === 'complete' ? '2019-03-29' : undefined
  return {
    id: `action-${number}`,
    register: 'improvement-actions',
    name: `${number}. ${words[number % words.length] ?? ''}, part ${Math.ceil(number / 12)}`,
    facts: [
      {
        fact: 'improvement-action',
        from: '2018-10-01',
        ...(closed ? { to: closed } : {}),
        with: {
          theme,
          priority: number % 3 === 0 ? 'first' : number % 3 === 1 ? 'next' : 'later',
          due,
          ...(closed ? { ended: 'complete' } : {}),
        },
        names: { plan: 'plan-after-2018', owner },
      },
      ...(rating
        ? [
            {
              fact: 'improvement-rating',
              from: '2018-10-01',
              to: closed ?? '2019-04-01',
              with: { rating: 'onTarget', forecast: due },
            },
          ]
        : []),
      ...(rating && !closed
        ? [{ fact: 'improvement-rating', from: '2019-04-01', with: { rating, forecast } }]
        : []),
    ],
  }
}

export const improvementEntries: readonly CastEntry[] = [
  {
    id: 'plan-after-2018',
    register: 'improvement-plans',
    name: 'Actions required after the 2018 inspection',
    facts: [
      {
        fact: 'improvement-plan',
        from: '2018-10-01',
        with: { version: '1', requires: '130' },
      },
    ],
  },
  {
    id: 'getting-to-good',
    register: 'improvement-plans',
    name: 'Getting to good',
    facts: [{ fact: 'improvement-plan', from: '2019-03-01', with: { version: '1' } }],
  },
  {
    id: 'inspection-2018',
    register: 'inspections',
    name: 'Ofsted, 2018',
  },
  {
    id: 'peer-review-2019',
    register: 'peer-reviews',
    name: 'Permanence, summer 2019',
  },
  ...['Children’s services scrutiny committee', 'Health scrutiny committee'].map(
    (name): CastEntry => ({ id: name, register: 'committees', name }),
  ),
  ...[
    'Improve the places where children live, learn and work',
    'Healthy choices, strong families, friendships and relationships',
    'Good education and a good start into adulthood',
    'Prevent the need to become looked after, and step in with compassion',
    'Children and families influence decisions',
  ].map((name): CastEntry => ({ id: name, register: 'partnership-priorities', name })),
  ...[
    'Healthy life expectancy of children and young people',
    'Good level of development at the end of reception',
    '16 and 17 year olds in education, employment or training',
    'Better outcomes because families took part',
    'The right number of children in care',
  ].map((name): CastEntry => ({ id: name, register: 'partnership-measures', name })),
  {
    id: 'director-of-social-care',
    register: 'role-holders',
    name: 'Director of children’s social care',
    facts: [
      { fact: 'role-held', from: '2026-01-05', with: { holder: 'Ruth Ormerod', how: 'acting' } },
    ],
  },
  {
    id: 'lead-member',
    register: 'role-holders',
    name: 'Cabinet member for children and young people',
    facts: [
      {
        fact: 'role-held',
        from: '2025-05-12',
        with: { holder: 'Philip Greenhalgh', how: 'elected' },
      },
    ],
  },
  { id: 'care-council', register: 'participation', name: 'Children in care council' },
  {
    id: 'front-door-sharing',
    register: 'sharing-agreements',
    name: 'Sharing information at the front door',
  },
  {
    id: 'permanence-audit',
    register: 'thematic-audits',
    name: 'Permanence plans by the second review',
  },
  {
    id: 'learning-permanence',
    register: 'learning',
    name: 'A plan for a home for good is agreed sooner where a panel meets each week',
    facts: [
      {
        fact: 'learned',
        from: '2026-02-16',
        with: {
          theme: 'permanence',
          from: 'audit',
          which: 'Audit of permanence plans, winter 2026',
          what: 'Where a panel met each week, no plan waited longer than nine days for a decision.',
          so: 'Every part of the county holds its panel each week from April on.',
        },
      },
    ],
  },
  ...Array.from({ length: 130 }, (_, at) => action(at + 1)),
]
