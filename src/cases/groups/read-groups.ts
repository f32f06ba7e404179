import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import type { GroupRules } from '../../practice/vocabulary/groups.ts'
import {
  attendanceAt,
  bookingsOf,
  type AttendanceRow,
  type BookingRow,
} from '../../store/group-bookings.ts'
import {
  centres,
  programmes,
  sessions,
  type CentreRow,
  type ProgrammeRow,
  type SessionRow,
} from '../../store/groups.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { groupsOf, heldIn } from './who-runs.ts'

export type { CentreRow, ProgrammeRow, SessionRow } from '../../store/groups.ts'
export type { AttendanceRow, BookingRow } from '../../store/group-bookings.ts'

/** The centres, each with what is run there. */
export interface GroupsFile {
  readonly now: string
  readonly rules: GroupRules
  readonly centres: readonly (CentreRow & { readonly programmes: readonly ProgrammeRow[] })[]
  readonly workers: readonly WorkerRow[]
  /** May the reader open centres and begin programmes? */
  readonly plans: boolean
  /** The teams in which they may. */
  readonly teams: readonly string[]
}

/** A place in a programme, or in the queue, and whose it is. */
export interface Booked {
  readonly booking: BookingRow
  /** Nobody on file, where somebody booked for themselves and nobody has said who they are. */
  readonly person: PersonRow | undefined
  /** How they are called in a register. */
  readonly name: string
}

export interface ProgrammeFile {
  readonly now: string
  readonly rules: GroupRules
  readonly programme: ProgrammeRow
  readonly sessions: readonly SessionRow[]
  /** Nobody’s, where the reader is not of the team that runs it. */
  readonly booked: readonly Booked[]
  readonly theirs: boolean
}

export interface RegisterFile extends ProgrammeFile {
  readonly session: SessionRow
  readonly attendance: readonly AttendanceRow[]
}

/** Reads every centre with what is run there: nobody’s name is in it. Not there for those who run no groups. */
export async function readGroups(office: Office, caller: Caller): Promise<Result<GroupsFile>> {
  const rules = groupsOf(office.practice, caller)
  return await act(office, caller, { action: 'read-groups', reads: true }, async (request) => {
    if (!rules) return notFound()
    const { work, now } = request
    const [all, run, workers] = await Promise.all([
      centres(work),
      programmes(work),
      currentWorkers(work, now),
    ])
    const own = heldIn(caller, rules.plannedBy)
    return done({
      now,
      rules,
      workers,
      plans: own.length > 0,
      teams: own.map(({ teamId }) => teamId),
      centres: all.map((centre) => ({
        ...centre,
        programmes: run.filter((one) => one.centre_id === centre.id),
      })),
    })
  })
}

/** Reads one programme: its sessions, and who has a place where the reader’s own team runs it. */
export async function readProgramme(
  office: Office,
  caller: Caller,
  id: string,
): Promise<Result<ProgrammeFile>> {
  return await act(office, caller, { action: 'read-programme', reads: true }, async (request) =>
    programmeFile(request, caller, id),
  )
}

/** Reads the register of one session: not there for those whose team does not run it. */
export async function readRegister(
  office: Office,
  caller: Caller,
  sessionId: string,
): Promise<Result<RegisterFile>> {
  return await act(
    office,
    caller,
    { action: 'read-group-register', reads: true },
    async (request) => {
      const [session] = /^\d{1,18}$/.test(sessionId)
        ? await sessions(request.work, { id: sessionId })
        : []
      if (!session) return notFound()
      const file = await programmeFile(request, caller, session.programme_id)
      if (!file.ok) return file
      if (!file.value.theirs) return notFound()
      const attendance = await attendanceAt(request.work, session.id)
      return done({ ...file.value, session, attendance })
    },
  )
}

/** What a programme is, as far as the caller may read it; within a request. */
export async function programmeFile(
  request: Act,
  caller: Caller,
  id: string,
): Promise<Result<ProgrammeFile>> {
  const { practice, work, now } = request
  const rules = groupsOf(practice, caller)
  const [programme] = rules && /^\d{1,18}$/.test(id) ? await programmes(work, { id }) : []
  if (!rules || !programme) return notFound()
  const theirs = heldIn(caller, rules.runBy, programme.team_id).length > 0
  const [held, bookings] = await Promise.all([
    sessions(work, { programmeId: id }),
    theirs ? bookingsOf(work, id) : [],
  ])
  const people = new Map(
    (
      await peopleById(
        work,
        bookings.flatMap((one) => one.person_id ?? []),
      )
    ).map((one) => [one.id, one]),
  )
  request.saw(people.keys())
  const booked = bookings.flatMap((booking): readonly Booked[] => {
    if (booking.person_id === null)
      return [{ booking, person: undefined, name: booking.first_name }]
    const person = people.get(booking.person_id)
    return person ? [{ booking, person, name: `${person.forenames} ${person.surname}` }] : []
  })
  return done({ now, rules, programme, sessions: held, booked, theirs })
}
