import { addDays, daysBetween } from '../../engine/calendar-days.ts'
import type { Caller } from '../../engine/permissions.ts'
import type { Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { CastBooking, CastCentre, CastProgramme } from '../../practice/vocabulary/cast.ts'
import { entryNamed } from '../../store/group-openings.ts'
import { currentWorkers } from '../../store/workers.ts'
import { book } from '../groups/book.ts'
import { bookOpenly } from '../groups/book-openly.ts'
import { beginProgramme, openCentre, planSession } from '../groups/plan-groups.ts'
import { readRegister } from '../groups/read-groups.ts'
import { takeRegister } from '../groups/take-register.ts'
import type { Office } from '../office.ts'
import type { LoadedCast } from './load-cast.ts'

/** 1 on a Monday, as 1 January 2024 was. */
const weekdayOf = (date: string): number => (daysBetween('2024-01-01', date) % 7) + 1

const typed = (date: string): { day: string; month: string; year: string } => {
  const [year = '', month = '', day = ''] = date.split('-')
  return { day, month, year }
}

/** What a verb did for an invented group; that it refused is a fault of the file. */
function made<Value>(result: Result<Value>, what: string): Value {
  if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** Loads invented centres with what is run there: planned, booked and taken in registers as their workers do it. */
export async function loadGroups(
  office: Office,
  cast: LoadedCast,
  centres: readonly CastCentre[],
): Promise<void> {
  const workers = await office.store.transaction({ system: true, reads: true }, (work) =>
    currentWorkers(work, office.clock.now()),
  )
  for (const { entry, by, given, programmes } of centres) {
    const worker = workers.find(({ username }) => username === by)
    if (!worker) throw new Error(`${entry} is opened by ${by}, and nobody signs in so`)
    const caller: Caller = { workerId: worker.id, name: worker.name, posts: worker.posts }
    const service = await office.store.transaction({ system: true, reads: true }, (work) =>
      entryNamed(work, entry),
    )
    const directoryAddress = service ? `/directory/services/${service}` : ''
    const centre = await openCentre(office, caller, { name: entry, directoryAddress, ...given })
    for (const programme of programmes)
      await loadProgramme(office, { caller, cast, centreId: made(centre, entry) }, programme)
  }
}

interface Where {
  readonly caller: Caller
  readonly cast: LoadedCast
  readonly centreId: string
}

async function loadProgramme(
  office: Office,
  { caller, cast, centreId }: Where,
  { given, weekday, time, room, weeks, booked }: CastProgramme,
): Promise<void> {
  const today = dateInLondon(office.clock.now())
  const ledBy = caller.workerId
  const begun = await beginProgramme(office, caller, centreId, { ...given, ledBy })
  const id = made(begun, String(given.title))
  const sessions = new Map<number, string>()
  for (const week of weeks) {
    const date = addDays(today, weekday - weekdayOf(today) + 7 * week)
    const startsAt = { ...typed(date), time }
    const planned = await planSession(office, caller, id, { startsAt, room })
    sessions.set(week, made(planned, `${String(given.title)} on ${date}`))
  }
  for (const one of booked) await loadBooking(office, { caller, cast, id, today }, one)
  for (const [week, session] of sessions) {
    if (week < 0) await loadRegister(office, caller, { session, week, booked })
  }
}

async function loadBooking(
  office: Office,
  {
    caller,
    cast,
    id,
    today,
  }: {
    readonly caller: Caller
    readonly cast: LoadedCast
    readonly id: string
    readonly today: string
  },
  one: CastBooking,
): Promise<void> {
  if ('asThemselves' in one) {
    made(await bookOpenly(office, id, one.asThemselves), String(one.asThemselves.firstName))
    return
  }
  const given = { ...one.given, consentOn: typed(today) }
  const place = { personId: cast.people.get(one.person), given }
  made(await book(office, caller, id, place), one.person)
}

/** Who has a place came, but for those of whom the cast says otherwise: they stand in the order in which they booked. */
async function loadRegister(
  office: Office,
  caller: Caller,
  {
    session,
    week,
    booked,
  }: { readonly session: string; readonly week: number; readonly booked: readonly CastBooking[] },
): Promise<void> {
  const register = made(await readRegister(office, caller, session), session)
  const signed = register.booked.flatMap(({ booking }, at) => {
    const came = booked[at]?.missed?.includes(week) ? ('no' as const) : ('yes' as const)
    return booking.placed_at === null
      ? []
      : [{ bookingId: booking.id, came, note: '', worried: false }]
  })
  made(await takeRegister(office, caller, session, signed), session)
}
