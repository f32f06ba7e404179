import { query, type Work } from './database.ts'
import type { GroupCentreIn, GroupProgrammeIn } from './group-shapes.ts'

/** A place where groups are run. */
export interface CentreRow {
  readonly id: string
  readonly team_id: string
  readonly name: string
  readonly kind: string
  readonly address: string
  readonly postcode: string
  readonly district: string | null
  readonly opens: string
  readonly rooms: string
  readonly access_words: string
  readonly directory_address: string
}

/** Something run at a centre for some weeks, with how many have a place in it and how many wait. */
export interface ProgrammeRow extends Omit<GroupProgrammeIn, 'begun_at' | 'begun_by'> {
  readonly id: string
  readonly team_id: string
  readonly centre: string
  readonly leader: string
  readonly placed: number
  readonly waiting: number
  readonly next_at: string | null
  /** No more bookings from outside since then. */
  readonly closed_at: string | null
}

export interface SessionRow {
  readonly id: string
  readonly programme_id: string
  readonly starts_at: string
  readonly room: string
  readonly delivered_at: string | null
  readonly cancelled_at: string | null
  readonly cancelled_because: string
  readonly came: number
  readonly missed: number
}

/** Every centre, by name. */
export async function centres(work: Work): Promise<CentreRow[]> {
  return await work.hot<CentreRow>(
    'group-centres',
    `select id, team_id, name, kind, address, postcode, district, opens, rooms, access_words, directory_address
     from group_centre order by name, id`,
    [],
  )
}

/** The programmes of a centre, or the one that is named, or all of them, by title. */
export async function programmes(
  work: Work,
  wanted: { readonly centreId?: string; readonly id?: string } = {},
): Promise<ProgrammeRow[]> {
  return await work.hot<ProgrammeRow>(
    'group-programmes',
    `select programme.*, centre.team_id, centre.name as centre, worker.name as leader,
       coalesce(taken.placed, 0)::int as placed, coalesce(taken.waiting, 0)::int as waiting,
       (select min(starts_at) from group_session where programme_id = programme.id and cancelled_at is null
          and delivered_at is null) as next_at
     from group_programme programme join group_centre centre on centre.id = programme.centre_id
       join worker on worker.id = programme.led_by
       left join group_places((select array_agg(id) from group_programme)) taken on taken.programme_id = programme.id
     where ($1::bigint is null or programme.centre_id = $1) and ($2::bigint is null or programme.id = $2)
     order by programme.title, programme.id`,
    [wanted.centreId ?? null, wanted.id ?? null],
  )
}

/** The sessions of a programme, or the one that is named, in the order in which they are held. */
export async function sessions(
  work: Work,
  wanted: { readonly programmeId?: string; readonly id?: string },
): Promise<SessionRow[]> {
  return await work.hot<SessionRow>(
    'group-sessions',
    `select session.id, session.programme_id, session.starts_at, session.room, session.delivered_at,
       session.cancelled_at, session.cancelled_because, counted.came::int, counted.missed::int
     from group_session session cross join lateral (
       select count(*) filter (where came) as came, count(*) filter (where not came) as missed
       from group_attendance where session_id = session.id) counted
     where ($1::bigint is null or session.programme_id = $1) and ($2::bigint is null or session.id = $2)
     order by session.starts_at`,
    [wanted.programmeId ?? null, wanted.id ?? null],
  )
}

export async function addCentre(work: Work, centre: GroupCentreIn): Promise<string> {
  const { id } = await work.one(query.insertInto('group_centre').values(centre).returning('id'))
  return id
}

export async function addProgramme(work: Work, programme: GroupProgrammeIn): Promise<string> {
  const { id } = await work.one(
    query
      .insertInto('group_programme')
      .values({ ...programme, outcomes: [...programme.outcomes] })
      .returning('id'),
  )
  return id
}

/** The session's id; nothing where one of this programme begins at that time already. */
export async function addSession(
  work: Work,
  session: {
    readonly programme_id: string
    readonly starts_at: string
    readonly room: string
    readonly planned_at: string
    readonly planned_by: string
  },
): Promise<string | undefined> {
  const [row] = await work.all(
    query
      .insertInto('group_session')
      .values(session)
      .onConflict((on) => on.columns(['programme_id', 'starts_at']).doNothing())
      .returning('id'),
  )
  return row?.id
}

/** Locks a session until the end of the request, so that it is not cancelled while its register is taken. */
export async function lockSession(work: Work, id: string): Promise<void> {
  await work.hot('lock-group-session', 'select from group_session where id = $1 for update', [id])
}

export async function changeSession(
  work: Work,
  id: string,
  change:
    | { readonly delivered_at: string }
    | {
        readonly cancelled_at: string
        readonly cancelled_by: string
        readonly cancelled_because: string
      },
): Promise<void> {
  await work.all(query.updateTable('group_session').set(change).where('id', '=', id))
}
