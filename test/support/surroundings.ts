import type { Surroundings } from '../../src/commands/command.ts'
import { setUp } from '../../src/cases/setting-up/set-up.ts'
import { officeOver } from '../../src/open-office.ts'
import { clockAt } from '../../src/outside/clock.ts'
import { demonstrationOf, practiceOf } from '../../src/practice-of.ts'
import { cloneDatabase } from './database.ts'

/** What a command is given in a test: fresh offices on cloned databases, and its lines kept instead of printed. */
export async function testSurroundings(): Promise<Surroundings & { readonly printed: string[] }> {
  const practice = await practiceOf('lancashire')
  const demonstration = await demonstrationOf('lancashire')
  const printed: string[] = []
  return {
    practice,
    printed,
    demonstration: () => Promise.resolve(demonstration),
    openOffice: () => Promise.reject(new Error('This test has no office of its own')),
    openHouse: () => Promise.reject(new Error('This test has no house of its own')),
    async freshOffice(at) {
      const database = await cloneDatabase()
      const clock = clockAt(at)
      const office = officeOver(practice, database.url, clock, () => undefined)
      await setUp(office, { demonstration: true })
      return {
        office,
        clock,
        async drop() {
          await office.store.close()
          await database.drop()
        },
      }
    },
    print: (line) => void printed.push(line),
    progress: () => undefined,
  }
}
