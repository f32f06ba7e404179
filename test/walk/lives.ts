import type { ProcessDefinition } from '../../src/practice/vocabulary/process.ts'

/** What is true of somebody of the demonstration while pages are walked through, and since when. */
export interface Life {
  readonly person: string
  readonly facts: readonly {
    readonly kind: string
    readonly from: string
    readonly to?: string
    readonly detail?: Readonly<Record<string, string>>
  }[]
}

const inOurCare = (from: string, code: string, to?: string): Life['facts'] => {
  const span = to === undefined ? { from } : { from, to }
  return [
    { kind: 'looked-after', ...span, detail: { need: 'N1' } },
    { kind: 'legal-status', ...span, detail: { code } },
    { kind: 'placement', ...span, detail: { type: 'U6', provider: 'PR1' } },
  ]
}

/** One of each whom some process is about alone: what they need has its own words and clocks. */
export const lives: readonly Life[] = [
  { person: 'lily-rigg', facts: inOurCare('2026-03-16', 'V2') },
  {
    person: 'callum-rigg',
    facts: [
      ...inOurCare('2025-06-02', 'C2'),
      { kind: 'deprivation-of-liberty', from: '2026-02-02', detail: { endsOn: '2026-05-02' } },
    ],
  },
  {
    person: 'niamh-oconnell-hughes',
    facts: [
      ...inOurCare('2025-06-02', 'C2'),
      { kind: 'care-plan', from: '2025-06-09' },
      { kind: 'care-review', from: '2025-09-01', to: '2025-09-01' },
    ],
  },
  {
    person: 'mia-crossley',
    facts: inOurCare('2026-01-05', 'C1').map((one) =>
      one.kind === 'placement' ? { ...one, detail: { type: 'P1', provider: 'PR0' } } : one,
    ),
  },
  {
    person: 'cillian-oconnell-hughes',
    facts: [
      ...inOurCare('2025-06-02', 'E1'),
      { kind: 'should-be-placed-for-adoption', from: '2026-01-12', detail: { matched: 'no' } },
    ],
  },
  {
    person: 'poppy-stuttard',
    facts: [
      ...inOurCare('2025-06-02', 'E1').map((one) =>
        one.kind === 'placement' ? { ...one, detail: { type: 'A5', provider: 'PR1' } } : one,
      ),
      { kind: 'should-be-placed-for-adoption', from: '2025-10-12', detail: { matched: 'yes' } },
      { kind: 'placed-for-adoption', from: '2025-12-01', detail: { fosterCarer: 'no' } },
    ],
  },
  { person: 'tegan-ashworth', facts: inOurCare('2024-09-02', 'C2') },
  {
    person: 'tia-shaw',
    facts: [
      ...inOurCare('2015-09-02', 'C2', '2020-10-09'),
      { kind: 'care-leaver', from: '2020-10-09', detail: { category: 'former-relevant' } },
    ],
  },
  { person: 'kian-duffy', facts: [{ kind: 'missing-episode', from: '2026-03-25' }] },
  {
    person: 'zuzanna-wisniewska',
    facts: [
      ...inOurCare('2025-06-02', 'C2'),
      { kind: 'missing-episode', from: '2026-03-20', to: '2026-03-22' },
      { kind: 'temporary-placement', from: '2026-03-24', detail: { type: 'T0' } },
    ],
  },
  {
    person: 'kyle-pickles',
    facts: [{ kind: 'care-proceedings', from: '2026-02-02' }],
  },
  {
    person: 'fintan-oconnell-hughes',
    facts: [{ kind: 'legal-hold', from: '2025-03-02' }],
  },
  {
    person: 'lewis-holt',
    facts: [{ kind: 'early-help-intensive-support', from: '2025-11-03' }],
  },
  ...['isla-brennand', 'isaac-brennand'].map((person) => ({
    person,
    facts: [{ kind: 'early-help-plan', from: '2026-02-02', detail: { lead: 'Olu Adeyinka' } }],
  })),
]

/** Does a page of the process rest on something that is true of this person now? */
export const isAskedAbout = ({ pages }: ProcessDefinition, { facts }: Life): boolean =>
  facts.some(
    ({ kind, to }) =>
      to === undefined &&
      JSON.stringify(pages.map(({ when }) => when)).includes(`"holds":"${kind}"`),
  )

/** Can it end only once nothing else about the child is open? */
const waitsForAllElse = ({ outcomes }: ProcessDefinition): boolean =>
  Object.values(outcomes).some(({ requires = [] }) =>
    requires.some(
      ({ that }) => 'not' in that && 'underWay' in that.not && that.not.underWay === 'anything',
    ),
  )

/** Whom to begin a record about, the first that it may be about: where all else must be over, those the walk came to least. */
export function inTurn(
  definition: ProcessDefinition,
  choice: number,
  { children, holders, free }: Readonly<Record<'children' | 'holders' | 'free', readonly string[]>>,
): readonly string[] {
  if (waitsForAllElse(definition)) return free.filter((one) => !holders.includes(one)).toReversed()
  return choice % 4 < 2 ? children : [...holders, ...children]
}
