import { query, type Work } from './database.ts'
import type { GroupBookingIn, OpenBookingIn } from './group-shapes.ts'

/** Somebody’s place in a programme, or their place in the queue for one. */
export interface BookingRow {
  readonly id: string
  readonly programme_id: string
  /** Nobody on file, of who booked for themselves, until a worker says who they are. */
  readonly person_id: string | null
  /** What they called themselves, how old they said they were, and how they are reached. */
  readonly first_name: string
  readonly age: number | null
  readonly email: string
  readonly phone: string
  readonly booked_by: string | null
  /** Since when they know of their place, where they had to wait for it. */
  readonly told_at: string | null
  readonly consent_by: string
  readonly consent_on: string
  readonly photo_consent: boolean
  readonly needs: string
  readonly emergency_contact: string
  readonly checked_with: string
  readonly booked_at: string
  readonly placed_at: string | null
  readonly withdrew_at: string | null
  readonly withdrew_because: string
  readonly score_before: number | null
  readonly score_after: number | null
  /** To be talked over before they are given a place with others. */
  readonly is_checked: boolean
}

/** Who came to a session and who did not. */
export interface AttendanceRow {
  readonly session_id: string
  readonly booking_id: string
  readonly came: boolean
  readonly note: string
  readonly worry_record_id: string | null
}

/** The bookings of a programme, in the order in which they were made: the queue is served in it. */
export async function bookingsOf(work: Work, programmeId: string): Promise<BookingRow[]> {
  return await work.hot<BookingRow>(
    'group-bookings',
    `select booking.*, exists (select from group_check where person_id = booking.person_id and lifted_at is null) as is_checked
     from group_booking booking where programme_id = $1 order by id`,
    [programmeId],
  )
}

/** Locks a programme until the end of the request: two people never take the last place. */
export async function lockProgramme(work: Work, id: string): Promise<void> {
  await work.hot(
    'lock-group-programme',
    `select pg_advisory_xact_lock(hashtextextended('group_programme ' || $1::text, 0))`,
    [id],
  )
}

export async function addBooking(
  work: Work,
  booking: GroupBookingIn | OpenBookingIn,
): Promise<string> {
  const { id } = await work.one(query.insertInto('group_booking').values(booking).returning('id'))
  return id
}

export async function changeBooking(
  work: Work,
  id: string,
  change:
    | { readonly placed_at: string }
    | {
        readonly withdrew_at: string
        readonly withdrew_because: string
        readonly score_after: number | null
      },
): Promise<void> {
  await work.all(query.updateTable('group_booking').set(change).where('id', '=', id))
}

export async function attendanceAt(work: Work, sessionId: string): Promise<AttendanceRow[]> {
  return await work.hot<AttendanceRow>(
    'group-attendance',
    'select session_id, booking_id, came, note, worry_record_id from group_attendance where session_id = $1',
    [sessionId],
  )
}

/** Writes that somebody came, or did not; what was written before of the same session is changed. */
export async function keepAttendance(
  work: Work,
  kept: AttendanceRow & {
    readonly person_id: string | null
    readonly at: string
    readonly by_worker: string
  },
): Promise<void> {
  await work.all(
    query
      .insertInto('group_attendance')
      .values(kept)
      .onConflict((on) =>
        on.columns(['session_id', 'booking_id']).doUpdateSet({
          came: kept.came,
          note: kept.note,
          worry_record_id: kept.worry_record_id,
          at: kept.at,
          by_worker: kept.by_worker,
        }),
      ),
  )
}

/** Whom to ask before somebody is booked; nothing where nobody has to be asked. */
export async function checkOf(
  work: Work,
  personId: string,
): Promise<{ readonly id: string; readonly ask: string } | undefined> {
  const [row] = await work.hot<{ id: string; ask: string }>(
    'group-check-of',
    'select id, ask from group_check where person_id = $1 and lifted_at is null',
    [personId],
  )
  return row
}

export async function addCheck(
  work: Work,
  check: {
    readonly person_id: string
    readonly ask: string
    readonly set_at: string
    readonly set_by: string
  },
): Promise<void> {
  await work.all(query.insertInto('group_check').values(check))
}

export async function liftCheck(
  work: Work,
  id: string,
  lifted: { readonly lifted_at: string; readonly lifted_by: string },
): Promise<void> {
  await work.all(query.updateTable('group_check').set(lifted).where('id', '=', id))
}
