import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pack } from '../../../authorities/lancashire/pack.ts'
import { writtenAbout } from '../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../engine/clocks.ts'
import { countedFrom } from '../../engine/counted-from.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import { deadlinesFrom, timescaleContext } from '../../engine/timescales.ts'
import type { ClockDefinition } from '../vocabulary/clock.ts'
import {
  careOfficerClocks,
  carePlanClocks,
  careReviewClocks,
  careVisitClocks,
} from './care-clocks.ts'
import { careVisit } from './care-visit/index.ts'

const timescales = timescaleContext(pack)

const day = (kind: string, on: string, detail: HeldFact['detail'] = {}): HeldFact => ({
  kind,
  fromOn: on,
  toOn: on,
  detail,
})
const since = (kind: string, fromOn: string, detail: HeldFact['detail'] = {}): HeldFact => ({
  kind,
  fromOn,
  detail,
})
const until = (toOn: string, fact: HeldFact): HeldFact => ({ ...fact, toOn })

/** "2026-07-22 due 2026-09-02 met 2026-08-28", for each counting of a clock while the child is in our care. */
function countings(
  id: string,
  facts: readonly HeldFact[],
  clocks: readonly ClockDefinition<never>[] = [
    ...careVisitClocks,
    ...careReviewClocks,
    ...careOfficerClocks,
    ...carePlanClocks,
  ],
): readonly string[] {
  const [start = ''] = facts.filter(({ kind }) => kind === 'looked-after').map((one) => one.fromOn)
  const { record, part } = writtenAbout({ facts, with: { happenedOn: start } })
  const definition = { ...careVisit, clocks: clocks.filter((one) => one.id === id) }
  return clockMoves(definition, record, {}, []).flatMap((move) => {
    if (move.move !== 'start') return []
    const { judge, context } = countedFrom(move.from, { record, part }, timescales)
    const { statutory, local } = deadlinesFrom(
      move.clock,
      move.from,
      { ...timescales, ...context },
      judge,
    )
    const due = local ?? statutory
    if (!due) return []
    return [`${move.from} due ${due.on}${move.metAt ? ` met ${move.metAt}` : ''}`]
  })
}

const seen = { seenIn: 'home', seenAlone: 'yes' }
const home = { type: 'U6', lasting: 'no' }

/** Story 4, up to the second review: in our care on 17 July, moved on 11 September. */
const callum: readonly HeldFact[] = [
  since('looked-after', '2026-07-17'),
  since('legal-status', '2026-07-17', { code: 'V2' }),
  until('2026-09-11', since('placement', '2026-07-17', home)),
  since('placement', '2026-09-11', { type: 'K2', lasting: 'no' }),
  since('independent-reviewing-officer', '2026-07-20'),
  day('care-visit', '2026-07-22', seen),
  day('care-visit', '2026-08-28', seen),
  day('care-visit', '2026-09-17', seen),
  day('care-visit', '2026-10-26', seen),
  day('care-review', '2026-08-13'),
  day('care-review', '2026-11-05'),
]

describe('Story 4: a fourteen-year-old who moves in the summer', () => {
  it('has a reviewing officer, a care plan and a placement plan in their first days', () => {
    assert.deepEqual(countings('T63', callum), ['2026-07-17 due 2026-07-24 met 2026-07-20'])
    assert.deepEqual(countings('T61', callum), ['2026-07-17 due 2026-07-31'])
    const now = countings('T62', callum)
    assert.equal(now.at(-1), '2026-09-11 due 2026-09-18')
    const before = callum.filter(({ fromOn }) => fromOn < '2026-09-11')
    assert.deepEqual(countings('T62', before), ['2026-07-17 due 2026-07-24'])
  })

  it('is visited in the first week of each placement, and a move restarts the count there', () => {
    assert.deepEqual(countings('T71', callum), [
      '2026-07-17 due 2026-07-24 met 2026-07-22',
      '2026-09-11 due 2026-09-18 met 2026-09-17',
    ])
  })

  it('is visited every six weeks, and nothing counted before the move stands beside what is counted after it', () => {
    assert.deepEqual(countings('T71b', callum), [
      '2026-07-22 due 2026-09-02 met 2026-08-28',
      '2026-09-17 due 2026-10-29 met 2026-10-26',
      '2026-10-26 due 2026-12-07',
    ])
  })

  it('is reviewed in 20 working days, three months and six months, counted from the one that was held', () => {
    assert.deepEqual(countings('T67', callum), ['2026-07-17 due 2026-08-14 met 2026-08-13'])
    assert.deepEqual(countings('T67b', callum), [
      '2026-08-13 due 2026-11-13 met 2026-11-05',
      '2026-11-05 due 2027-05-05',
    ])
  })

  it('is checked on half way to the next review', () => {
    const first = callum.filter(({ fromOn }) => fromOn < '2026-11-05')
    assert.deepEqual(countings('T69', first), ['2026-08-13 due 2026-09-28'])
    assert.equal(countings('T69', callum).at(-1), '2026-11-05 due 2027-02-03')
  })

  it('has the plan brought up to date after a review that changed it', () => {
    const changed = [
      ...callum.slice(0, -2),
      day('care-review', '2026-08-13', { planChanges: 'yes' }),
    ]
    assert.deepEqual(countings('T61b', changed), ['2026-08-13 due 2026-08-27'])
    assert.deepEqual(countings('T61b', callum), [])
  })
})

describe('Story 5: a seventeen-year-old moves to supported accommodation', () => {
  const tegan: readonly HeldFact[] = [
    since('looked-after', '2023-05-10'),
    since('legal-status', '2023-05-10', { code: 'V2' }),
    until('2026-08-03', since('placement', '2023-05-10', home)),
    since('placement', '2026-08-03', { type: 'K3', lasting: 'no' }),
    day('care-visit', '2026-08-07', seen),
    day('care-visit', '2026-09-16', seen),
    day('care-visit', '2026-10-27', seen),
    day('care-visit', '2026-11-23', seen),
    day('care-review', '2025-12-10'),
    day('care-review', '2026-06-02'),
  ]

  it('is visited within the week and every six weeks, because the first year begins again', () => {
    assert.equal(countings('T71', tegan).at(-1), '2026-08-03 due 2026-08-10 met 2026-08-07')
    assert.deepEqual(countings('T71b', tegan).slice(0, 2), [
      '2026-08-07 due 2026-09-18 met 2026-09-16',
      '2026-09-16 due 2026-10-28 met 2026-10-27',
    ])
  })

  it('is reviewed six months after the last, unless care ends first', () => {
    assert.equal(countings('T67b', tegan).at(-1), '2026-06-02 due 2026-12-02')
    const left = tegan.map((fact) =>
      fact.kind === 'looked-after' ? until('2026-11-30', fact) : fact,
    )
    assert.deepEqual(
      countings('T67b', left).filter((one) => !one.includes('met')),
      [],
    )
  })
})

/** When the next visit is due after one on a day, in a placement that began on another. */
function nextVisit(
  visitedOn: string,
  placedOn: string,
  placement: HeldFact['detail'],
  ...more: readonly HeldFact[]
): string | undefined {
  return countings('T71b', [
    since('looked-after', placedOn),
    since('placement', placedOn, placement),
    day('care-visit', visitedOn, seen),
    ...more,
  ])[0]?.slice(-10)
}

describe('Visits to a child in our care (T71)', () => {
  it('are three months apart after a year in a home that is meant to last, and six weeks in any other', () => {
    const lasting = { type: 'U4', lasting: 'yes' }
    assert.equal(nextVisit('2026-09-01', '2025-09-02', lasting), '2026-10-13')
    assert.equal(nextVisit('2026-09-02', '2025-09-02', lasting), '2026-12-02')
    assert.equal(nextVisit('2026-09-02', '2025-09-02', home), '2026-10-14')
  })

  it('are six months apart in long-term foster care, where the child agreed there, and after a year', () => {
    const lasting = { type: 'U4', lasting: 'yes' }
    const agreed = since('fewer-visits-agreed', '2026-08-20')
    assert.equal(nextVisit('2026-09-02', '2025-09-02', lasting, agreed), '2027-03-02')
    const elsewhere = since('fewer-visits-agreed', '2025-03-01')
    assert.equal(nextVisit('2026-09-02', '2025-09-02', lasting, elsewhere), '2026-12-02')
    assert.equal(
      nextVisit('2026-09-02', '2025-09-02', { type: 'K2', lasting: 'yes' }, agreed),
      '2026-12-02',
    )
  })

  it('are weekly until the first review with parents under an interim order, then four weeks apart', () => {
    const order = since('legal-status', '2026-06-01', { code: 'C1' })
    const atHome = { type: 'P1' }
    assert.equal(nextVisit('2026-06-05', '2026-06-01', atHome, order), '2026-06-12')
    const reviewed = day('care-review', '2026-06-20')
    assert.equal(nextVisit('2026-06-25', '2026-06-01', atHome, order, reviewed), '2026-07-23')
  })

  it('are weekly until the first review with a connected carer who is approved for the time being', () => {
    const approval = since('connected-carer-approval', '2026-06-01', { kind: 'temporary' })
    assert.equal(nextVisit('2026-06-05', '2026-06-01', { type: 'U3' }, approval), '2026-06-12')
    const reviewed = day('care-review', '2026-06-20')
    assert.equal(
      nextVisit('2026-06-25', '2026-06-01', { type: 'U3' }, approval, reviewed),
      '2026-07-23',
    )
  })

  it('are weekly with a parent who is not assessed yet, and six weeks apart after the first review', () => {
    const awaited = since('placed-before-assessment', '2026-06-01')
    assert.equal(nextVisit('2026-06-05', '2026-06-01', { type: 'P1' }, awaited), '2026-06-12')
    const reviewed = day('care-review', '2026-06-20')
    assert.equal(
      nextVisit('2026-06-25', '2026-06-01', { type: 'P1' }, awaited, reviewed),
      '2026-08-06',
    )
  })

  it('come within a week of a care order made while the child is at home, then every six weeks', () => {
    const order = since('legal-status', '2026-06-10', { code: 'C2' })
    const facts = [
      since('looked-after', '2024-06-01'),
      since('placement', '2024-06-01', { type: 'P1', lasting: 'yes' }),
      order,
    ]
    assert.deepEqual(countings('T71c', facts), ['2026-06-10 due 2026-06-17'])
    assert.equal(
      nextVisit('2026-06-15', '2024-06-01', { type: 'P1', lasting: 'yes' }, order),
      '2026-07-27',
    )
    const elsewhere = [
      facts[0]!,
      since('placement', '2024-06-01', { type: 'U4', lasting: 'yes' }),
      order,
    ]
    assert.deepEqual(countings('T71c', elsewhere), [], 'nothing where the child is not at home')
  })

  it('are six weeks apart in custody or hospital, and three months after the first year', () => {
    for (const type of ['R2', 'R5']) {
      assert.equal(nextVisit('2026-08-01', '2026-06-01', { type }), '2026-09-12')
      assert.equal(nextVisit('2026-08-01', '2025-06-01', { type }), '2026-11-01')
    }
  })

  it('leave the weeks before an adoptive placement is first reviewed to the rules of adoption (T82)', () => {
    const adoptive = since('placed-for-adoption', '2026-06-01')
    assert.equal(nextVisit('2026-06-05', '2026-06-01', { type: 'A5' }, adoptive), undefined)
    const reviewed = day('care-review', '2026-06-20')
    assert.equal(
      nextVisit('2026-06-25', '2026-06-01', { type: 'A5' }, adoptive, reviewed),
      '2026-08-06',
    )
  })

  it('are not begun anew by a temporary break', () => {
    const break_ = until('2026-07-20', since('temporary-placement', '2026-07-06', { type: 'T1' }))
    assert.equal(nextVisit('2026-07-01', '2026-06-01', home, break_), '2026-08-12')
  })

  it('E8: are due on the day that is counted, a bank holiday too', () => {
    assert.equal(nextVisit('2026-07-20', '2026-07-14', home), '2026-08-31')
  })
})
