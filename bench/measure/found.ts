import { confusedSearch, misspeltSearch, type Known, type Search } from './people.ts'
import { mistakes } from './misspelling.ts'
import { keepSearches, resultsPath } from './requests.ts'
import type { Session } from './sessions.ts'

/** Of how many people looked for, how many stood on the first page of results (twenty). */
export interface FoundCount {
  readonly mistake: string
  readonly found: number
  readonly of: number
}

const most = 100

/** Looks a hundred people up for each kind of mistake, on the page that a worker sees, and counts who is there. */
export async function countFound(
  system: { address: string; databaseUrl: string; session: Session },
  people: readonly Known[],
): Promise<readonly FoundCount[]> {
  const counts: FoundCount[] = []
  for (const mistake of mistakes) {
    const wanted = people
      .slice(0, most)
      .map((person, at) => [person, misspeltSearch(person, mistake, at)] as const)
    counts.push({ mistake, ...(await count(system, wanted)) })
  }
  const confused = people.flatMap((person) => {
    const search = confusedSearch(person)
    return search ? [[person, search] as const] : []
  })
  counts.push({ mistake: 'day and month', ...(await count(system, confused.slice(0, most))) })
  return counts
}

async function count(
  system: { address: string; databaseUrl: string; session: Session },
  wanted: readonly (readonly [Known, Search])[],
): Promise<{ found: number; of: number }> {
  const { address, databaseUrl, session } = system
  const searches = wanted.map(([, search]) => search)
  const kept = await keepSearches(databaseUrl, session, searches)
  let found = 0
  for (const [at, [person]] of wanted.entries()) {
    const reply = await fetch(`${address}${resultsPath(kept[at] ?? '')}`, {
      headers: { cookie: session.cookie },
    })
    const page = await reply.text()
    if (reply.status !== 200) throw new Error(`A search was answered with ${reply.status}`)
    if (page.includes(`name="person" type="checkbox" value="${person.id}"`)) found += 1
  }
  return { found, of: wanted.length }
}
