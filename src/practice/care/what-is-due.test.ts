import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { held, recordAbout } from '../../../test/support/child-in-care.ts'
import { deadlinesOf } from '../../../test/support/deadlines-of.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import { becomingLookedAfter } from './becoming-looked-after/index.ts'

const on = (kind: string, day: string, detail: Readonly<Record<string, string>> = {}) =>
  held(kind, day, day, detail)

const visit = (day: string) => on('care-visit', day, { seenIn: 'home' })

/** Everything that is true of Callum by 5 November, as the records of story 4 leave it. */
const callum: readonly HeldFact[] = [
  held('looked-after', '2026-07-17', undefined, { need: 'N4' }),
  held('legal-status', '2026-07-17', undefined, { code: 'V2' }),
  held('placement', '2026-07-17', '2026-09-11', { type: 'U6', lasting: 'no' }),
  held('placement', '2026-09-11', undefined, { type: 'K2', lasting: 'no' }),
  held('independent-reviewing-officer', '2026-07-20'),
  ...['2026-07-22', '2026-08-28', '2026-09-17', '2026-10-26'].map(visit),
  on('health-assessment', '2026-08-10', { kind: 'initial' }),
  on('health-report', '2026-08-10', { kind: 'initial' }),
  on('care-review', '2026-08-13', { participation: 'PN1' }),
  on('care-review', '2026-11-05', { participation: 'PN1' }),
  on('new-school', '2026-09-14'),
  on('placement-notified', '2026-07-21', { kind: 'start' }),
  on('placement-notified', '2026-09-15', { kind: 'move' }),
  on('placement-plan', '2026-07-23'),
  on('placement-plan', '2026-09-17'),
]

const dueFor = (bornOn: string, on: string, facts: readonly HeldFact[]): readonly string[] =>
  deadlinesOf(
    becomingLookedAfter,
    recordAbout(becomingLookedAfter, {
      bornOn,
      on,
      facts,
      values: { startAt: `${on}T13:00:00Z`, cameBy: 'agreement', outOfHours: 'no' },
    }).record,
  )

const among =
  (deadlines: readonly string[]) =>
  (...lines: readonly string[]): void => {
    for (const line of lines)
      assert.ok(
        deadlines.some((one) => one.startsWith(line)),
        `${line}\n${deadlines.join('\n')}`,
      )
  }

const deadlines = dueFor('2012-01-30', '2026-07-17', callum)
const hasAll = among(deadlines)

// Line by line, out of one record: whoever wrote a clock, it is counted in the record of coming into care.
describe('Story 4: what is due for Callum', () => {
  it('tells everybody, names an officer and agrees a placement plan in five working days', () => {
    hasAll(
      'T60 from 2026-07-17 due 2026-07-24, met 2026-07-21',
      'T63 from 2026-07-17 due 2026-07-24, met 2026-07-20',
      'T62 from 2026-07-17 due 2026-07-24, met 2026-07-23',
    )
  })

  it('has a care plan, and an education plan begun, in ten', () => {
    hasAll('T61 from 2026-07-17 due 2026-07-31', 'T66 from 2026-07-17 due 2026-07-31')
  })

  it('is visited in a week, then in six, and in a week again after the move', () => {
    hasAll(
      'T71 from 2026-07-17 due 2026-07-24, met 2026-07-22',
      'T71b from 2026-07-22 due 2026-09-02, met 2026-08-28',
      'T71 from 2026-09-11 due 2026-09-18, met 2026-09-17',
      'T71b from 2026-09-17 due 2026-10-29, met 2026-10-26',
      'T71b from 2026-10-26 due 2026-12-07',
    )
  })

  it('has a health report and a review in 20 working days, then three months, then six', () => {
    hasAll(
      'T64 from 2026-07-17 due 2026-08-14, met 2026-08-10',
      'T67 from 2026-07-17 due 2026-08-14, met 2026-08-13',
      'T67b from 2026-08-13 due 2026-11-13, met 2026-11-05',
      'T67b from 2026-11-05 due 2027-05-05',
      'T65 from 2026-08-10 due 2027-08-10',
    )
  })

  it('tells everybody and plans again after the move', () => {
    hasAll(
      'T60 from 2026-09-11 due 2026-09-18, met 2026-09-15',
      'T62 from 2026-09-11 due 2026-09-18, met 2026-09-17',
    )
  })

  it('no longer asks who was told of a placement that the child has left', () => {
    const untold = callum.filter(({ kind }) => kind !== 'placement-notified')
    const t60 = dueFor('2012-01-30', '2026-07-17', untold).filter((one) => one.startsWith('T60 '))
    assert.deepEqual(t60, ['T60 from 2026-09-11 due 2026-09-18'])
  })

  it('begins an education plan for the new school in ten working days', () => {
    assert.ok(
      deadlines.some((one) => one.startsWith('T66') && one.includes('2026-09-14 due 2026-09-28')),
    )
  })
})

/** Tegan of story 5, who came into care in 2023 and moves to supported accommodation at 17. */
const tegan = (careEnds?: string): readonly HeldFact[] => [
  held('looked-after', '2023-03-01', careEnds, { need: 'N5' }),
  held('legal-status', '2023-03-01', careEnds, { code: 'V2' }),
  held('placement', '2023-03-01', '2026-08-03', { type: 'U6', lasting: 'no' }),
  held('placement', '2026-08-03', careEnds, { type: 'K3', lasting: 'no' }),
  on('care-review', '2023-03-24'),
  on('care-review', '2026-06-02'),
  ...['2026-08-07', '2026-09-16', '2026-10-27', '2026-11-23'].map(visit),
]

describe('Story 5: what is due for Tegan while she is in our care', () => {
  it('begins anew in supported accommodation: a plan, a visit in a week, and then in six', () => {
    among(dueFor('2008-11-30', '2023-03-01', tegan()))(
      'T62 from 2026-08-03 due 2026-08-10',
      'T71 from 2026-08-03 due 2026-08-10, met 2026-08-07',
      'T71b from 2026-08-07 due 2026-09-18, met 2026-09-16',
      'T71b from 2026-09-16 due 2026-10-28, met 2026-10-27',
      'T67b from 2026-06-02 due 2026-12-02',
    )
  })

  it('E7: no longer asks for the review of 2 December once care has ended at 18', () => {
    const afterwards = dueFor('2008-11-30', '2023-03-01', tegan('2026-11-30'))
    assert.ok(!afterwards.some((one) => one.startsWith('T67b from 2026-06-02')))
  })
})
