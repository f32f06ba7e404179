import autocannon, { type Options, type Request, type Result } from 'autocannon'
import { figuresOf, type Figures } from './figures.ts'

/** What one connection sends, over and over. */
export interface Asked {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Eight browsers that never pause: both cores are full, and what waits for what shows. */
export const connections = 8

/**
 * Sends requests for so long, from eight connections at once, and says how the system did. `asked` is given the number of the
 * connection, so that each can be somebody else. @throws when any answer has another status than the one expected
 */
export async function load(
  address: string,
  asked: (connection: number) => readonly Asked[],
  { seconds, expected }: { seconds: number; expected: number },
): Promise<Figures> {
  const milliseconds: number[] = []
  const wrong = new Map<number, number>()
  let next = 0
  const startedAt = performance.now()
  const { errors, timeouts } = await run(
    {
      url: address,
      connections,
      duration: seconds,
      setupClient(client) {
        const connection = next
        next += 1
        client.setRequests(rotated(asked(connection), connection) as Request[])
      },
    },
    (status, took) => {
      if (status === expected) milliseconds.push(took)
      else wrong.set(status, (wrong.get(status) ?? 0) + 1)
    },
  )
  const took = (performance.now() - startedAt) / 1000
  if (wrong.size > 0 || errors > 0 || timeouts > 0) {
    const answers = [...wrong].map(([status, times]) => `${times} answers were ${status}`)
    const faults = [...answers, `${errors} errors`, `${timeouts} time-outs`].join(', ')
    throw new Error(`${asked(0)[0]?.path ?? ''}: ${faults}`)
  }
  return figuresOf(milliseconds, took)
}

/** Autocannon's own percentiles are whole milliseconds, so each answer is heard of by itself. */
function run(options: Options, heard: (status: number, took: number) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    const running = autocannon(options, (error: Error | null, result) => {
      if (error) reject(error)
      else resolve(result)
    })
    running.on('response', (_, status, __, took) => {
      heard(status, took)
    })
  })
}

/** Each connection begins at another place of the list, so that two are seldom at the same person. */
function rotated<Kind>(list: readonly Kind[], connection: number): readonly Kind[] {
  const at = Math.floor((connection * list.length) / connections)
  return [...list.slice(at), ...list.slice(0, at)]
}
