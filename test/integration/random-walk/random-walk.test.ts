import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../src/engine/calendar-days.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { demonstrationOf } from '../../../src/practice-of.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'
import { beginWithFamily } from './beginning.ts'
import { chanceFrom } from './chance.ts'
import { noCoverage } from './coverage.ts'
import { judge } from './judge.ts'
import { takeStep } from './steps.ts'
import { Fault, type Walk } from './walk.ts'

const families = 20
const steps = 100
/** So far everybody walks the same in every run; a machine that is busy stops sooner, and then nothing is asked of how far. */
const mostSteps = 400
const longestMilliseconds = 60_000
const leastProcesses = 60
// What the poorest of seeds 3 to 12 reaches, of a catalogue that grew by half since.
const leastShareOfOutcomes = 0.15

/** Everybody walks the same way, so that a fault is found by whoever made it; another seed walks another. */
const seed = Number(process.env.THREADWELL_SEED ?? 3)

describe('a random walk through the whole catalogue', () => {
  let at: TestOffice
  let workers: readonly Caller[]

  before(async () => {
    // Before the first of the days on which a family's way begins: nobody held a post before they came.
    at = await testOffice('2026-01-05T08:00:00Z')
    const cast = await demonstrationOf('lancashire')
    workers = cast.workers.filter((one) => !one.agency).map((one) => at.caller(one.id))
  })
  after(async () => {
    await at.close()
  })

  it('never finds a dead end, an outcome that nobody may sign, a clock that is not told, or what section 4 forbids', async (context) => {
    const coverage = noCoverage()
    const until = performance.now() + longestMilliseconds
    const waits = new Set<string>()
    const faults: string[] = []
    let taken = 0
    const isTimeLeft = (): boolean => performance.now() < until
    const goesOn = (): boolean => taken < mostSteps && isTimeLeft()

    /** One family’s way: whatever it comes to, what it did is told with it. */
    async function walkOnce(walk: Walk): Promise<void> {
      try {
        await beginWithFamily(walk)
        for (let step = 0; step < steps && goesOn(); step += 1) {
          await takeStep(walk)
          taken += 1
        }
        await judge(walk)
        if (walk.found.size > 0) throw new Fault([...walk.found].join('\n'))
      } catch (thrown) {
        const what = thrown instanceof Error ? thrown.message : String(thrown)
        const way = walk.journal.join('\n')
        if (!(thrown instanceof Fault) && thrown instanceof Error)
          walk.journal.push(thrown.stack ?? '')
        faults.push(`${what}\n\nWhat was done:\n${way}`)
      }
      for (const refusals of walk.waiting.values())
        for (const one of refusals) waits.add(`waits for something else: ${one}`)
    }

    const property = fc.asyncProperty(fc.gen(), async (drawn) => {
      if (!goesOn()) return
      const chance = chanceFrom(drawn)
      at.clock.moveTo(`${addDays('2026-01-05', chance.below(300))}T10:00:00Z`)
      await walkOnce({
        at,
        workers,
        chance,
        coverage,
        children: [],
        mother: undefined,
        aboutNobody: [],
        known: new Set(),
        accepted: [],
        waiting: new Map(),
        found: new Set(),
        journal: [],
      })
    })
    const result = await fc.check(property, { numRuns: families, seed })
    const reached = coverage.report(at.office.practice.catalogue.processes)
    context.diagnostic(`seed ${String(result.seed)}, ${String(taken)} steps`)
    for (const line of [...reached.inWords.split('\n'), ...waits]) context.diagnostic(line)
    const again = `Walk the same way again with THREADWELL_SEED=${String(result.seed)}`
    assert.ok(!result.failed, String(result.errorInstance))
    assert.equal(faults.length, 0, `${faults.join('\n\n')}\n\n${again}`)
    if (!isTimeLeft()) return
    assert.ok(reached.processes >= leastProcesses, `${reached.inWords}\n${again}`)
    assert.ok(
      reached.outcomes >= leastShareOfOutcomes * reached.ofOutcomes,
      `${reached.inWords}\n${again}`,
    )
  })
})
