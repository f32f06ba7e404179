import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { heldRecord, trueOf } from '../support/caseload.ts'
import { deadlinesOf } from '../support/conference.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { visited } from '../support/visit.ts'

const team = 'burnley-and-hyndburn-family-safeguarding'

/** Pairs of children, each pair for one run: one visited in order, the other as it was written down. */
const pairs = [
  ['jayden-crossley', 'mia-crossley'],
  ['noah-barlow', 'ellie-mae-thornley'],
  ['harrison-rowe', 'isla-brennand'],
] as const

describe('visits recorded in any order', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-09-01T09:00:00Z')
    for (const child of pairs.flat()) {
      await trueOf(at, child, { kind: 'child-protection-plan', from: '2026-05-26' })
      await heldRecord(at, {
        process: 'child-protection-plan',
        people: [child],
        team,
        at: '2026-05-26T14:00:00Z',
        values: { planStartsOn: '2026-05-26', visitEvery: 'fifteenDays' },
      })
    }
  })
  after(async () => {
    await at.close()
  })

  it('end in the same deadlines, each met on the same day', async () => {
    let run = 0
    const days = fc.uniqueArray(fc.integer({ min: 27, max: 90 }), { minLength: 2, maxLength: 5 })
    const shuffled = days.chain((all) =>
      fc.tuple(
        fc.constant(all.toSorted((one, other) => one - other)),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    )
    const dated = (day: number): string =>
      `${new Date(Date.UTC(2026, 4, day)).toISOString().slice(0, 10)} 15:00`
    await fc.assert(
      fc.asyncProperty(shuffled, async ([inOrder, asWritten]) => {
        const [one, other] = pairs[run] ?? assert.fail('no pair is left')
        run += 1
        for (const day of inOrder) await visited(at, one, dated(day))
        for (const day of asWritten) await visited(at, other, dated(day))
        for (const rule of ['T39', 'T39b']) {
          const expected = await deadlinesOf(at, one, rule)
          assert.deepEqual(await deadlinesOf(at, other, rule), expected, asWritten.join())
        }
        const rounds = await deadlinesOf(at, one, 'T39b')
        assert.equal(rounds.filter((each) => each.includes(' met ')).length, inOrder.length - 1)
        assert.equal(rounds.filter((each) => each.endsWith(' open')).length, 1)
      }),
      { numRuns: pairs.length, endOnFailure: true },
    )
  })
})
