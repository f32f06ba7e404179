import { query, type Work } from './database.ts'

/** A session that is still to come. */
export interface ComingSession {
  readonly starts_at: string
  readonly room: string
}

/** Something that anybody may come to, as everybody may read it: how many places are taken, and nobody’s name. */
export interface OpenProgrammeRow {
  readonly id: string
  readonly title: string
  readonly aim: string
  readonly who_for: string
  readonly from_age: number | null
  readonly to_age: number | null
  readonly places: number
  readonly placed: number
  readonly waiting: number
  /** No more bookings since then. */
  readonly closed_at: string | null
  readonly centre_id: string
  readonly centre: string
  readonly address: string
  readonly postcode: string
  readonly district: string | null
  readonly access_words: string
  readonly directory_address: string
  /** The soonest first. */
  readonly coming: readonly ComingSession[]
}

/** What anybody may come to, by centre and title: all that has a session to come, or the one that is named as it is. */
export async function openProgrammes(
  work: Work,
  wanted: { readonly now: string; readonly id?: string | undefined },
): Promise<OpenProgrammeRow[]> {
  return await work.hot<OpenProgrammeRow>(
    'group-open-programmes',
    `select programme.id, programme.title, programme.aim, programme.who_for, programme.from_age, programme.to_age,
       programme.places, programme.closed_at, coalesce(taken.placed, 0)::int as placed,
       coalesce(taken.waiting, 0)::int as waiting, centre.id as centre_id, centre.name as centre, centre.address,
       centre.postcode, centre.district, centre.access_words, centre.directory_address, ahead.coming
     from group_programme programme join group_centre centre on centre.id = programme.centre_id
       cross join lateral (
         select coalesce(json_agg(json_build_object('starts_at', starts_at, 'room', room) order by starts_at), '[]') as coming
         from group_session where programme_id = programme.id and cancelled_at is null and starts_at > $1) ahead
       left join group_places((select array_agg(id) from group_programme where is_open)) taken
         on taken.programme_id = programme.id
     where programme.is_open and ($2::bigint is null and ahead.coming::text <> '[]' or programme.id = $2)
     order by centre.name, centre.id, programme.title, programme.id`,
    [wanted.now, wanted.id ?? null],
  )
}

/** The centre that an entry of the directory tells of, where something is run there that anybody may come to. */
export async function centreOfEntry(
  work: Work,
  serviceId: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const [row] = await work.hot<{ id: string; name: string }>(
    'group-centre-of-entry',
    `select id, name from group_centre centre where directory_address like '%/directory/services/' || $1
       and exists (select from group_programme where centre_id = centre.id and is_open) order by id limit 1`,
    [serviceId],
  )
  return row
}

/** A booking as whoever holds its key sees it. */
export interface KeptBookingRow {
  readonly id: string
  readonly programme_id: string
  readonly first_name: string
  readonly email: string
  readonly placed_at: string | null
  readonly withdrew_at: string | null
  readonly told_at: string | null
  readonly forgotten_at: string | null
}

const kept = `booking.id, booking.programme_id, booking.first_name, booking.email, booking.placed_at, booking.withdrew_at,
  booking.told_at, booking.forgotten_at`

/** The booking that a key opens. */
export async function bookingOfKey(
  work: Work,
  tokenHash: Buffer,
): Promise<KeptBookingRow | undefined> {
  const [row] = await work.hot<KeptBookingRow>(
    'group-booking-of-key',
    `select ${kept} from group_booking booking
     where id = (select booking_id from group_booking_key where token_hash = $1)`,
    [tokenHash],
  )
  return row
}

/** A booking that was made openly, by its number. */
export async function openBooking(work: Work, id: string): Promise<KeptBookingRow | undefined> {
  const [row] = await work.hot<KeptBookingRow>(
    'group-open-booking',
    `select ${kept} from group_booking booking where id = $1 and booked_by is null`,
    [id],
  )
  return row
}

export async function addBookingKey(
  work: Work,
  key: { readonly token_hash: Buffer; readonly booking_id: string; readonly made_at: string },
): Promise<void> {
  await work.all(query.insertInto('group_booking_key').values(key))
}

/** Whoever waited knows that they have a place. */
export async function noteTold(work: Work, id: string, at: string): Promise<void> {
  await work.all(query.updateTable('group_booking').set({ told_at: at }).where('id', '=', id))
}

/** A booking says who it is for: somebody on file, and so does every register that has them. */
export async function nameBooking(
  work: Work,
  id: string,
  named: { readonly person_id: string; readonly checked_with: string },
): Promise<void> {
  await work.all(query.updateTable('group_booking').set(named).where('id', '=', id))
  await work.all(
    query
      .updateTable('group_attendance')
      .set({ person_id: named.person_id })
      .where('booking_id', '=', id),
  )
}

export async function closeProgramme(
  work: Work,
  id: string,
  closed: { readonly closed_at: string | null; readonly closed_by: string | null },
): Promise<void> {
  await work.all(query.updateTable('group_programme').set(closed).where('id', '=', id))
}

const nameless = 'Somebody'

/**
 * Forgets who made bookings openly: those that were given up, and those of programmes whose last session was before an
 * instant. What was counted stays. Returns how many.
 */
export async function forgetOpenBookings(
  work: Work,
  { before, now }: { readonly before: string; readonly now: string },
): Promise<number> {
  const rows = await work.hot<{ id: string }>(
    'group-forget-open-bookings',
    `with gone as (
       select id from group_booking booking where booked_by is null and forgotten_at is null
         and (withdrew_at is not null
           or (select max(starts_at) from group_session where programme_id = booking.programme_id) < $1)),
     keys as (delete from group_booking_key where booking_id in (select id from gone)),
     notes as (update group_attendance set note = '' where person_id is null and booking_id in (select id from gone))
     update group_booking set first_name = '${nameless}', age = null, email = '', phone = '', needs = '', forgotten_at = $2
     where id in (select id from gone) returning id`,
    [before, now],
  )
  return rows.length
}

/** The entry of the directory with this name; nothing where there is none. */
export async function entryNamed(work: Work, name: string): Promise<string | undefined> {
  const [row] = await work.hot<{ id: string }>(
    'directory-entry-named',
    'select id from directory_service where name = $1 order by id limit 1',
    [name],
  )
  return row?.id
}
