import pg from 'pg'
import { swapped } from '../../src/cases/people/find-people.ts'
import { systemClock } from '../../src/outside/clock.ts'
import type { Asked } from './load.ts'
import { misspeltSearch, type Known, type Sample, type Search } from './people.ts'
import type { Session } from './sessions.ts'

export const works = ['search', 'board', 'summary', 'create'] as const

/** The four things that are measured. */
export type WorkName = (typeof works)[number]

/** What a system is sent for one kind of work, by the number of the connection, and what it answers when it is well. */
export interface Asking {
  readonly asked: (connection: number) => readonly Asked[]
  readonly expected: number
}

/** Whole localities: fifty rows each, the heaviest pages of the board there are. */
const boards = ['north', 'central', 'east'] as const

const query = (values: Readonly<Record<string, string>>): string =>
  new URLSearchParams(values).toString()

const searchesOf = ({ searched }: Sample): readonly Search[] =>
  searched.map((person, at) => misspeltSearch(person, 'wrong', at))

export function floorAsking(sample: Sample): Readonly<Record<WorkName, Asking>> {
  const always = (asked: readonly Asked[], expected = 200): Asking => ({
    asked: () => asked,
    expected,
  })
  return {
    search: always(
      searchesOf(sample).map(({ name, bornOn }) => {
        const other = swapped(bornOn)
        return { path: `/search?${query({ name, bornOn, ...(other ? { swapped: other } : {}) })}` }
      }),
    ),
    board: always(boards.map((locality) => ({ path: `/board?${query({ locality, page: '1' })}` }))),
    summary: always(sample.opened.map(({ id }) => ({ path: `/summary?id=${id}` }))),
    create: always(sample.written.map(contactOf)),
  }
}

/** The same facts as the application stores when a contact about this child is begun. */
function contactOf(child: Known): Asked {
  const now = systemClock.now()
  const answers = { receivedAt: { value: now, version: 1, by: '1', at: now } }
  return {
    method: 'POST',
    path: '/create',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([
      ...[now, '1', 'front-door-central', child.locality, child.district],
      ...[JSON.stringify(answers), '', '', child.id, '{}'],
      'Counted from Sun 22 Nov 2026 09:10, the next working day of the front door; by law, the end of that day.',
    ]),
  }
}

/**
 * What browsers send the application. What is looked for is kept beforehand, as pressing “Search” does; the page of results is
 * the one that a worker meets when recording, because the other is limited to 120 a minute for each address.
 */
export function oursAsking(
  sample: Sample,
  sessions: readonly Session[],
  kept: (connection: number) => readonly string[],
): Readonly<Record<WorkName, Asking>> {
  const signedIn = (connection: number): Session => {
    const session = sessions[connection]
    if (!session) throw new Error(`Nobody is signed in on connection ${connection}`)
    return session
  }
  const pages = (paths: (connection: number) => readonly string[]): Asking => ({
    asked: (connection) => {
      const headers = { cookie: signedIn(connection).cookie }
      return paths(connection).map((path) => ({ path, headers }))
    },
    expected: 200,
  })
  return {
    search: pages((connection) => kept(connection).map(resultsPath)),
    board: pages(() => boards.map((locality) => `/front-door?locality=${locality}`)),
    summary: pages(() => sample.opened.map(({ id }) => `/people/${id}`)),
    create: {
      asked: (connection) => {
        const { cookie, csrfToken } = signedIn(connection)
        return sample.written.map(({ id }) => ({
          method: 'POST',
          path: '/start/contact',
          headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
          body: query({ _csrf: csrfToken, do: 'chosen', person: id }),
        }))
      },
      expected: 303,
    },
  }
}

export const resultsPath = (searchId: string): string => `/start/contact?search=${searchId}`

/** Keeps searches for the worker of a session and returns their numbers, as the form does one by one. */
export async function keepSearches(
  url: string,
  session: Session,
  searches: readonly Search[],
): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const token = /threadwell_session=([^;]+)/.exec(session.cookie)?.[1] ?? ''
    const kept = await client.query<{ id: string }>(
      `insert into search (worker_id, wanted, at)
       select session.worker_id, wanted, $3 from session, jsonb_array_elements($2::jsonb) with ordinality as given (wanted, at)
       where token_hash = sha256(convert_to($1, 'UTF8')) order by given.at returning id`,
      [
        token,
        JSON.stringify(searches.map(({ name, bornOn }) => ({ words: name, bornOn }))),
        systemClock.now(),
      ],
    )
    return kept.rows.map((row) => row.id)
  } finally {
    await client.end()
  }
}

export { searchesOf }
