import { type Caller } from '../engine/permissions.ts'
import { reachOf } from '../engine/reach.ts'
import type { Practice } from '../engine/practice.ts'
import type { Result } from '../engine/refusal.ts'
import { instantText, milliseconds } from '../engine/temporal.ts'
import type { Asking } from '../store/asking.ts'
import { addAudit } from '../store/audit.ts'
import { isDeadlock, Undo, type Work } from '../store/database.ts'
import type { Office } from './office.ts'

/** Someone signed in, or one of the two who never are. */
export type Actor = Caller | 'public' | 'system'

/** One request being carried out: its transaction, its instant, and what its audit row will say. */
export interface Act {
  readonly work: Work
  readonly practice: Practice
  readonly office: Office
  /** The instant of the request. It stands still while the request is carried out. */
  readonly now: string
  /** Whoever is asking; the public and the system have no worker id. */
  readonly by: string | undefined
  /** Notes people whose details are shown or changed. */
  readonly saw: (personIds: Iterable<string>) => void
  /** Notes records that are shown or changed. */
  readonly touched: (...recordIds: readonly string[]) => void
  /** Notes a count or a filter: never words about a person. */
  readonly noted: (detail: Readonly<Record<string, string | number | boolean>>) => void
}

interface Request {
  /** What is done, for the audit: "read-record". */
  readonly action: string
  /** Changes nothing, so that it need not wait for the disk. */
  readonly reads?: boolean
  /** Takes in nothing that can be read only once, so that it is done again where the database ended it for another's sake. */
  readonly repeatable?: boolean
}

const asSystem: Asking = { system: true }

/** An export of thousands names so many of them in its audit row, and counts the rest. */
const namedAtMost = 500

const firstOf = (ids: ReadonlySet<string>): readonly string[] =>
  ids.size > namedAtMost ? [...ids].slice(0, namedAtMost) : [...ids]

/** What row security is told about whoever asks. The public may only hand something in. */
export function askingFor(practice: Practice, actor: Actor): Asking {
  if (actor === 'system' || actor === 'public') return asSystem
  const { agency, restricted, ...reach } = reachOf(practice, actor)
  return {
    ...reach,
    ...(agency ? { agency } : {}),
    ...(restricted ? { restricted } : {}),
  }
}

/**
 * Carries out one request: one transaction under the actor's own row security, with its audit row in it.
 * A refusal undoes everything it wrote and is audited by itself; so is a fault. Of two requests that wait for each other
 * the database ends one, of which nothing is kept: where it is repeatable it is carried out once more.
 */
export async function act<Value>(
  office: Office,
  actor: Actor,
  { action, reads = false, repeatable = false }: Request,
  carryOut: (act: Act) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const now = instantText(milliseconds(office.clock.now()))
  const caller = typeof actor === 'string' ? undefined : actor
  const people = new Set<string>()
  const records = new Set<string>()
  const askedBy = caller?.apiKey ? { apiKey: caller.apiKey } : {}
  let detail: Readonly<Record<string, string | number | boolean>> = askedBy
  const entry = (): Parameters<typeof addAudit>[1] => ({
    at: now,
    ...(caller ? { workerId: caller.workerId } : {}),
    actor: typeof actor === 'string' ? actor : 'worker',
    action,
    people: firstOf(people),
    records: firstOf(records),
    detail: {
      ...detail,
      ...(people.size > namedAtMost ? { peopleInAll: people.size } : {}),
      ...(records.size > namedAtMost ? { recordsInAll: records.size } : {}),
    },
  })
  const asking = askingFor(office.practice, actor)
  const addRefused = async (why: string): Promise<void> => {
    await office.store.transaction({ ...asking, reads: true }, (work) => {
      addAudit(work, { ...entry(), refused: why })
      return Promise.resolve()
    })
  }
  const carriedOut = async (): Promise<Result<Value>> =>
    await office.store.transaction({ ...asking, now, reads }, async (work) => {
      const result = await carryOut({
        work,
        practice: office.practice,
        office,
        now,
        by: caller?.workerId,
        saw(ids) {
          for (const id of ids) people.add(id)
        },
        touched(...ids) {
          for (const id of ids) records.add(id)
        },
        noted(more) {
          detail = { ...detail, ...more }
        },
      })
      if (!result.ok) throw new Undo(result)
      addAudit(work, entry())
      return result
    })
  try {
    return await carriedOut().catch(async (thrown: unknown) => {
      if (!repeatable || !isDeadlock(thrown)) throw thrown
      people.clear()
      records.clear()
      detail = askedBy
      return await carriedOut()
    })
  } catch (thrown) {
    if (!(thrown instanceof Undo)) {
      // What failed was tried too. Where the database is away there is nowhere to say so but the log.
      await addRefused('fault').catch(() => undefined)
      throw thrown
    }
    const result = thrown.value as Extract<Result<Value>, { ok: false }>
    await addRefused(result.refusal.kind)
    return result
  }
}
