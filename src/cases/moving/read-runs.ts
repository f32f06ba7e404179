import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import type { RoleId } from '../../practice/vocabulary/role.ts'
import { ssdTables } from '../../returns/ssd/specification.ts'
import { lastRuns, type FileProgress, type RunRow } from '../../store/moving.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import type { Reconciled } from './reconcile.ts'
import { refusedRows } from './refused-rows.ts'
import { reportLines } from './report-lines.ts'

/** Those who run the move, answer for what is kept, or have to trust the figures afterwards. */
const readers: readonly RoleId[] = [
  'administrator',
  'information-governance-officer',
  'performance-analyst',
  'director',
]

/** A refused row may name a child: it is for whoever mends it, and whoever answers for what leaves. */
const takers: readonly RoleId[] = ['administrator', 'information-governance-officer']

const holdsOne = ({ posts }: Caller, roles: readonly RoleId[]): boolean =>
  posts.some(({ role }) => roles.includes(role))

/** Does this person read what was brought in from a former system? */
export const readsMoving = (caller: Caller): boolean => holdsOne(caller, readers)

/** What one import brought in. */
export interface RunRead {
  readonly id: string
  /** Nothing of runs from before the name of the folder was kept. */
  readonly folder: string | undefined
  readonly begunAt: string
  /** Nothing while it is under way, or when it was stopped: the same command goes on with it. */
  readonly finishedAt: string | undefined
  /** In the order in which they are brought in. */
  readonly files: readonly FileProgress[]
  /** The reconciliation as the command printed it, a line each; none while it is not finished. */
  readonly lines: readonly string[]
  readonly matches: boolean
}

export interface RunsRead {
  readonly now: string
  readonly runs: readonly RunRead[]
  /** The reader may take the refused rows out. */
  readonly mayDownload: boolean
}

/** So many are shown: a move is rehearsed a few times, and then done. */
const shownAtMost = 50

/** The last imports, newest first. Refused as not there to whoever has no part in moving. */
export async function readRuns(office: Office, caller: Caller): Promise<Result<RunsRead>> {
  const request = { action: 'read-moving-runs', reads: true }
  const permitted = await act(office, caller, request, async ({ now }) =>
    readsMoving(caller) ? done(now) : await Promise.resolve(notFound()),
  )
  if (!permitted.ok) return permitted
  return await act(office, 'system', request, async ({ work, noted }) => {
    const runs = await lastRuns(work, { most: shownAtMost })
    noted({ runs: runs.length })
    return done({
      now: permitted.value,
      runs: runs.map(asRead),
      mayDownload: holdsOne(caller, takers),
    })
  })
}

/**
 * The refused rows of a run, to be mended and brought in again, as the text of a CSV file. Refused as not there to
 * whoever does not read the runs, and where there is no such run; to the other readers as not theirs.
 */
export async function downloadRefused(
  office: Office,
  caller: Caller,
  runId: string,
): Promise<Result<AsyncIterable<string>>> {
  const request = { action: 'download-refused-rows', reads: true }
  const permitted = await act(office, caller, request, async ({ noted }) => {
    if (!readsMoving(caller) || !/^\d{1,18}$/.test(runId)) return await Promise.resolve(notFound())
    noted({ run: runId })
    return holdsOne(caller, takers) ? done(true) : refused(notTheirs)
  })
  if (!permitted.ok) return permitted
  const found = await act(office, 'system', request, async ({ work, noted }) => {
    noted({ run: runId })
    return (await lastRuns(work, { most: 1, runId })).length > 0 ? done(true) : notFound()
  })
  return found.ok ? done(refusedRows(office, runId)) : found
}

const notTheirs = {
  kind: 'not-permitted',
  message:
    'A refused row may name a child, so the rows are for administrators and the information governance officer. Ask one of them; the counts on the page are yours.',
} as const

function asRead({ files, ...run }: RunRow & { readonly files: readonly FileProgress[] }): RunRead {
  const report = (run.report ?? {}) as Partial<Reconciled> & { readonly folder?: string }
  const { tables, open, matches } = report
  const reconciled = tables && open && matches !== undefined ? { tables, open, matches } : undefined
  const order = ssdTables().map(({ name }) => name)
  return {
    id: run.id,
    folder: report.folder,
    begunAt: run.begun_at,
    finishedAt: run.finished_at ?? undefined,
    files: files.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
    lines: reconciled ? reportLines(reconciled) : [],
    matches: reconciled?.matches ?? false,
  }
}
