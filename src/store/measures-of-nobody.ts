import type { Counted } from '../practice/vocabulary/measure.ts'
import { numberIn, type Bind } from './measure-conditions.ts'

// What is counted here is no child’s: a session, a place in one, somebody met in the street who gave no name. It has the
// columns of every other thing that is counted, so that it is cut, summed and hidden as they are.

const none = `null::bigint as part_id, null::bigint as fact_id, null::bigint as deadline_id, null::date as from_on`
const ofNoWorker = 'null::bigint as worker_id'

/** More than this in one row is a slip of the finger; it is refused where it is typed. */
const mostInARow = 1000

/** Sessions that were held, or what was in them: who came, or each place. */
export function groupThings(
  what: Extract<Counted, { readonly groups: unknown }>['groups'],
  within: string,
): string {
  const centre = `'centre', centre.name`
  const { subject, detail, joined } = {
    sessions: { subject: 'null::bigint', detail: centre, joined: '' },
    // Whoever is no more than a first name is somebody else in each programme they book.
    comings: {
      subject: 'coalesce(came.person_id, -came.booking_id)',
      detail: centre,
      joined: 'join group_attendance came on came.session_id = session.id and came.came',
    },
    places: {
      subject: 'null::bigint',
      detail: `${centre}, 'filled', case when place.number <= counted.came then 'yes' else 'no' end`,
      joined: `cross join lateral (select count(*) filter (where came) as came from group_attendance
          where session_id = session.id) counted
        cross join lateral generate_series(1, programme.places) as place(number)`,
    },
  }[what]
  return `select stretch.n, (session.starts_at at time zone 'Europe/London')::date as day, ${subject} as subject_id,
      null::bigint as record_id, ${none}, jsonb_build_object(${detail}) as detail, '{}'::jsonb as answers,
      null::text as outcome, centre.team_id, centre.district, null::text as held_locality, ${ofNoWorker}
    from stretch join group_session session on session.delivered_at is not null and ${within}
      join group_programme programme on programme.id = session.programme_id
      join group_centre centre on centre.id = programme.centre_id ${joined}`
}

/** Each of those whom rows of a list count, with what the row says of them. */
export function rowThings(
  { process, rows }: Extract<Counted, { readonly rows: unknown }>,
  within: string,
  bind: Bind,
): string {
  const answer = (question: string): string =>
    `record.answers -> ${bind(question)}::text -> 'value'`
  const listed = (value: string): string =>
    `case when jsonb_typeof(${value}) = 'array' then ${value} else '[]' end`
  const topic = rows.topic === undefined ? undefined : answer(rows.topic)
  return `select stretch.n, (record.happened_at at time zone 'Europe/London')::date as day, null::bigint as subject_id,
      record.id as record_id, ${none}, row.said${topic ? ` || jsonb_build_object('topic', topic.code)` : ''} as detail,
      record.answers, null::text as outcome, record.team_id, ${answer(rows.district)} #>> '{}' as district,
      record.locality as held_locality, ${ofNoWorker}
    from stretch join record on record.process = ${bind(process)}::text and record.ended_at is null and ${within}
      cross join lateral jsonb_array_elements(${listed(answer(rows.list))}) as row(said)
      cross join lateral generate_series(1, least(coalesce(${numberIn(`row.said ->> ${bind(rows.number)}::text`)}, 0), ${mostInARow})::int)
      ${topic ? `cross join lateral jsonb_array_elements_text(${listed(topic)}) as topic(code)` : ''}`
}
