import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { entriesHolding, factsCounted } from '../../store/careers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { driveProgress, type DriveProgress } from './drive-progress.ts'
import { careersOf, textIn } from './published.ts'
import { averageCaseload } from './read-careers.ts'
import { keepsApplicants, readsDrive } from './reads-drive.ts'

/** One target of a drive beside what came of it. */
export interface DriveLine {
  readonly title: string
  /** Nothing where no number was given. */
  readonly target: number | undefined
  readonly appointed: number
  /** Posts of these kinds that are vacant, and jobs that are advertised now. */
  readonly vacant: number
  readonly advertised: number
}

/** A drive to recruit, and what it is for: how many children each worker has. */
export interface Drive {
  readonly title: string
  readonly since: string
  readonly lines: readonly DriveLine[]
  readonly posts: {
    readonly funded: number
    readonly filled: number
    readonly vacant: number
    readonly frozen: number
  }
  readonly caseload: number | undefined
  readonly progress: DriveProgress
  /** Events whose sign-ups the reader may see; none for those who may not. */
  readonly events: readonly { readonly id: string; readonly name: string; readonly on: string }[]
  readonly now: string
}

/** How a drive goes: its targets against who started since it began. Not there for those who do not read it. */
export async function readDrive(office: Office, caller: Caller): Promise<Result<Drive>> {
  if (!readsDrive(office, caller)) {
    return await act(office, caller, { action: 'read-drive', reads: true }, () =>
      Promise.resolve(notFound()),
    )
  }
  const drive = careersOf(office.practice)?.drive
  if (!drive) return notFound()
  // Numbers only, and the same for everybody who reads them: of posts and starts, never of who.
  return await act(office, 'system', { action: 'read-drive', reads: true }, async (request) => {
    const { work, now, noted } = request
    const on = dateInLondon(now)
    const appointed = await factsCounted(work, {
      ...{ kind: 'appointed', detail: 'kind', since: drive.since },
    })
    const posts = await entriesHolding(work, { kind: 'post-state', on })
    const events = keepsApplicants(office, caller)
      ? await entriesHolding(work, { kind: 'event-planned', on })
      : []
    const jobs = await entriesHolding(work, { kind: 'vacancy-published', on })
    const said = (of: (typeof posts)[number], key: string): string => textIn(of)(key)
    const sum = (key: string): number =>
      posts.reduce((all, one) => all + (Number(said(one, key)) || 0), 0)
    const inState = (state: string): number =>
      posts.filter((one) => said(one, 'state') === state).length
    noted({ posts: posts.length })
    return done({
      title: drive.title,
      since: drive.since,
      lines: drive.targets.map(({ title, kinds, many }) => ({
        ...{ title, target: many },
        appointed: kinds.reduce((all, kind) => all + (appointed.get(kind) ?? 0), 0),
        vacant: posts.filter(
          (one) => said(one, 'state') === 'vacant' && kinds.includes(said(one, 'kind')),
        ).length,
        advertised: jobs.filter(
          (one) => said(one, 'closes') >= on && kinds.includes(said(one, 'kind')),
        ).length,
      })),
      posts: {
        ...{ funded: sum('funded'), filled: sum('filled') },
        ...{ vacant: inState('vacant'), frozen: inState('frozen') },
      },
      events: events.map((one) => ({ id: one.id, name: one.name, on: said(one, 'on') })),
      caseload: await averageCaseload(request, office.practice),
      progress: await driveProgress(request, drive),
      now,
    })
  })
}
