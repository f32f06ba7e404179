import type { Caller } from '../../engine/permissions.ts'
import { teamFor } from '../../engine/places.ts'
import { processOf } from '../../engine/practice.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Problem,
  type Result,
} from '../../engine/refusal.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { attendanceAt, keepAttendance } from '../../store/group-bookings.ts'
import { changeSession, lockSession, sessions } from '../../store/groups.ts'
import type { PersonRow } from '../../store/people.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { localityOf } from '../people/place.ts'
import { startRecord } from '../records/start-record.ts'
import { programmeFile, type Booked, type ProgrammeFile, type SessionRow } from './read-groups.ts'
import { notTheirs } from './who-runs.ts'

/** What is written of one person in a register. */
export interface Signed {
  readonly bookingId: string
  readonly came: 'yes' | 'no' | ''
  readonly note: string
  readonly worried: boolean
}

/** A register as it was taken. */
export interface Taken {
  readonly programmeId: string
  readonly came: number
  readonly missed: number
  /** References of what the front door was told, for those worried about. */
  readonly told: readonly string[]
}

/**
 * Takes the register of a session: who came, who did not, and a note of each. A worry opens a record at the front door
 * with what is known, once. Refused of a session that was cancelled or is still to come, and while somebody with a place is
 * neither here nor missing; taken again, it puts right what was written.
 */
export async function takeRegister(
  office: Office,
  caller: Caller,
  sessionId: string,
  signed: readonly Signed[],
): Promise<Result<Taken>> {
  return await act(office, caller, { action: 'take-group-register' }, async (request) => {
    if (!/^\d{1,18}$/.test(sessionId)) return notFound()
    await lockSession(request.work, sessionId)
    const [session] = await sessions(request.work, { id: sessionId })
    if (!session) return notFound()
    const file = await programmeFile(request, caller, session.programme_id)
    if (!file.ok) return file
    if (!file.value.theirs) return notTheirs()
    const open = isOpenNow(session, request.now)
    if (!open.ok) return open
    const placed = file.value.booked.filter(
      ({ booking }) => booking.placed_at !== null && booking.withdrew_at === null,
    )
    const problems = missingIn(placed, signed)
    if (problems.length > 0) {
      return invalid(
        problems,
        'The register is not whole. Nothing was written, and what you ticked is below.',
      )
    }
    const before = await attendanceAt(request.work, session.id)
    const told: string[] = []
    let came = 0
    for (const one of placed) {
      const said = signed.find(({ bookingId }) => bookingId === one.booking.id)
      if (!said) continue
      const was = before.find((row) => row.booking_id === one.booking.id)
      const worry =
        said.worried && one.person && !was?.worry_record_id
          ? await tellTheFrontDoor(request, caller, {
              ...{ file: file.value, session, person: one.person, said },
            })
          : undefined
      if (worry) told.push(worry.reference)
      if (said.came === 'yes') came += 1
      await keepAttendance(request.work, {
        session_id: session.id,
        booking_id: one.booking.id,
        person_id: one.person?.id ?? null,
        came: said.came === 'yes',
        note: said.note.trim(),
        worry_record_id: worry?.id ?? was?.worry_record_id ?? null,
        at: request.now,
        by_worker: caller.workerId,
      })
    }
    await changeSession(request.work, session.id, { delivered_at: request.now })
    const { programme } = file.value
    return done({ programmeId: programme.id, came, missed: placed.length - came, told })
  })
}

function isOpenNow(session: SessionRow, now: string): Result<true> {
  if (session.cancelled_at !== null) {
    return refused({
      kind: 'wrong-stage',
      message: `This session was cancelled (${session.cancelled_because}), so it has no register. Nothing was written. Plan another session if it is held after all.`,
    })
  }
  if (Date.parse(session.starts_at) > Date.parse(now)) {
    return refused({
      kind: 'wrong-stage',
      message:
        'This session has not begun yet, so nobody has come or stayed away. Nothing was written. Take the register when it begins.',
    })
  }
  return done(true)
}

function missingIn(placed: readonly Booked[], signed: readonly Signed[]): readonly Problem[] {
  return placed.flatMap(({ booking, person, name }) => {
    const said = signed.find(({ bookingId }) => bookingId === booking.id)
    if (!said || said.came === '') {
      return [{ question: `came-${booking.id}`, message: `Say whether ${name} came` }]
    }
    if (said.worried && !person) {
      return [
        {
          question: `note-${booking.id}`,
          message: `Say first who ${name} is, so that the front door knows whom you are worried about, or ring the front door`,
        },
      ]
    }
    return said.worried && said.note.trim() === ''
      ? [{ question: `note-${booking.id}`, message: `Say what you are worried about for ${name}` }]
      : []
  })
}

/** What is known goes with the worry, and nobody types it again. */
async function tellTheFrontDoor(
  request: Act,
  caller: Caller,
  {
    file,
    session,
    person,
    said,
  }: { file: ProgrammeFile; session: SessionRow; person: PersonRow; said: Signed },
): Promise<{ readonly id: string; readonly reference: string }> {
  const { practice } = request
  const { worry } = file.rules
  const district = person.district ?? undefined
  const team = teamFor(practice.pack, worry.to, {
    district,
    locality: localityOf(practice, district),
  })
  return await beyondReach(request.work, async () => {
    const definition = processOf(practice, worry.process)
    return await startRecord(request, {
      definition,
      wayIn: 'process',
      subjects: [{ personId: person.id }],
      people: [person],
      values: {
        ...worry.always,
        [worry.said]: said.note.trim(),
        [worry.at]: session.starts_at > request.now ? request.now : session.starts_at,
        [worry.by]: caller.name,
        [worry.team]: `${file.programme.title}, ${file.programme.centre}`,
      },
      ...(team ? { teamId: team.id } : {}),
    })
  })
}
