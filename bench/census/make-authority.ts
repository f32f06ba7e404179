import type { Practice } from '../../src/engine/practice.ts'
import { loadCast, type LoadedCast } from '../../src/cases/setting-up/load-cast.ts'
import { setUp } from '../../src/cases/setting-up/set-up.ts'
import { officeOver } from '../../src/open-office.ts'
import { clockAt } from '../../src/outside/clock.ts'
import { demonstrationOf, practiceOf } from '../../src/practice-of.ts'
import { currentWorkers } from '../../src/store/workers.ts'
import { generatedFamily } from '../../test/support/generated-authority.ts'
import type { TestOffice } from '../../test/support/office.ts'

/** A family has so many children, by turns, each as many times as there are lives. */
const sizes = [1, 2, 3, 4, 6, 8]
const lives = 5
/** Families at the same time, each at a desk with a clock of its own. */
const desks = 4
const beginsAt = '2025-06-01T09:00:00Z'

interface Family {
  readonly family: number
  readonly first: number
  readonly children: number
}

/** The families of so many children: the same number makes the same families. */
function familiesOf(count: number): readonly Family[] {
  const families: Family[] = []
  for (let family = 0, first = 0; first < count; family += 1) {
    const size = sizes[Math.floor(family / lives) % sizes.length] ?? 1
    const children = Math.min(size, count - first)
    families.push({ family, first, children })
    first += children
  }
  return families
}

/** Makes so many children in an empty, migrated database, as a year of work makes them. Returns how many a second. */
export async function makeAuthority(
  url: string,
  count: number,
  say: (line: string) => void,
): Promise<number> {
  const practice = await practiceOf('lancashire')
  const { office } = officeAt(practice, url)
  await setUp(office, { demonstration: true })
  const cast = await loadCast(office, await demonstrationOf('lancashire'))
  await office.store.close()
  const waiting = familiesOf(count).values()
  const startedAt = performance.now()
  let made = 0
  const tell = setInterval(() => {
    say(`${made} of ${count} children`)
  }, 30_000)
  try {
    const atDesk = async (): Promise<void> => {
      const desk = await openDesk(practice, url, cast)
      try {
        // Every desk takes the next family that none has taken.
        for (const family of waiting) {
          const children = await generatedFamily(desk, family.family, family)
          made += children.length
        }
      } finally {
        await desk.close()
      }
    }
    await Promise.all(Array.from({ length: desks }, atDesk))
  } finally {
    clearInterval(tell)
  }
  return made / ((performance.now() - startedAt) / 1000)
}

function officeAt(practice: Practice, url: string) {
  const clock = clockAt(beginsAt)
  return { clock, office: officeOver(practice, url, clock, () => undefined) }
}

/** Where one family after another is made, by whoever is called. */
async function openDesk(practice: Practice, url: string, cast: LoadedCast): Promise<TestOffice> {
  const { clock, office } = officeAt(practice, url)
  const workers = await office.store.transaction({ system: true }, (work) =>
    currentWorkers(work, beginsAt),
  )
  return {
    ...{ clock, office, url, cast, filesFolder: '' },
    caller(username) {
      const worker = workers.find((one) => one.username === username)
      if (!worker) throw new Error(`Nobody signs in as ${username}`)
      const { id, name, posts, agency } = worker
      return { workerId: id, name, posts, ...(agency ? { agency } : {}) }
    },
    person: (word) => cast.people.get(word) ?? word,
    close: async () => await office.store.close(),
  }
}
