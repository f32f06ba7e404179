import { isHiddenAddress } from './addresses.ts'
import type { Work } from './database.ts'

type Columns = Readonly<Record<string, unknown>>

/** A row as it is now. */
export interface RowNow {
  readonly table: string
  readonly id: string
  readonly row: Columns
}

/** A change to a row: what it was until then. */
export interface RowWas {
  readonly table: string
  readonly id: string
  readonly record_id: string | null
  readonly was: Columns
  readonly removed: boolean
  readonly known_to: string
  readonly by_worker: string | null
}

/** Rows with what each said before, oldest change first. */
export interface KeptRows {
  readonly rows: readonly RowNow[]
  readonly history: readonly RowWas[]
}

/** What says something of a person now ($1), or ever did (the ids in $2), or is of a record that they had a part in ($3). */
const told = {
  person: 'id = $1',
  address: 'person_id = $1 or id = any($2)',
  relationship: 'person_id = $1 or of_person_id = $1 or id = any($2)',
  dated_fact: 'subject_id = $1 or id = any($2)',
  record_part: 'subject_id = $1 or id = any($2)',
  record: 'id = any($3)',
  deadline: 'record_id = any($3)',
}

const change =
  'id as change, table_name as table, row_id as id, record_id, was, removed, known_to, by_worker'

/**
 * Every row that says, or ever said, something of a person and that the asker may read now, with all that each said
 * before. A part that was taken off its record is there too: it was known.
 */
export async function keptAbout(work: Work, personId: string): Promise<KeptRows> {
  await work.hot('known-parts', `select set_config('threadwell.taken_off', 'shown', true)`, [])
  const [theirs, parts] = await Promise.all([
    work.hot<RowWas & { change: string }>(
      'history-of-person',
      `select ${change} from row_history where person_id = $1
       union select ${change} from row_history where other_person_id = $1 order by change`,
      [personId],
    ),
    work.hot<{ record_id: string }>(
      'records-ever-of',
      'select record_id from record_part where subject_id = $1',
      [personId],
    ),
  ])
  const moved = theirs.flatMap((one) => (one.table === 'record_part' ? one.record_id : []))
  const recordIds = [...new Set([...parts.map((one) => one.record_id), ...moved])]
  const ids = (table: string): readonly string[] => [
    ...new Set(theirs.flatMap((one) => (one.table === table ? one.id : []))),
  ]
  const [hidden, ofRecords, ...rows] = await Promise.all([
    work.hot<{ id: string }>(
      'hidden-of-known',
      `select id from address where (${told.address}) and ${isHiddenAddress('address')}`,
      [personId, ids('address')],
    ),
    work.hot<RowWas>(
      'history-of-records',
      `select ${change} from row_history
       where record_id = any($1::bigint[]) and table_name in ('record', 'deadline') order by change`,
      [recordIds],
    ),
    ...Object.entries(told).map(([table, where]) =>
      work.hot<RowNow>(
        `known-${table}`,
        `select '${table}' as table, id, to_jsonb(${table}) - '{line_folded,street}'::text[] as row from ${table}
         where ($1::bigint is not null and $2::bigint[] is not null and $3::bigint[] is not null) and (${where}) order by id`,
        [personId, ids(table), recordIds],
      ),
    ),
  ])
  await work.hot('known-parts-no-more', `select set_config('threadwell.taken_off', '', true)`, [])
  const ownHistory = theirs.filter(
    ({ table }) => table in told && table !== 'record' && table !== 'deadline',
  )
  return withoutHidden(
    plainly({ rows: rows.flat(), history: [...ownHistory, ...ofRecords] }),
    new Set(hidden.map(({ id }) => id)),
  )
}

/** The same of who these people are, and of nothing else about them. */
export async function keptPeople(work: Work, ids: readonly string[]): Promise<KeptRows> {
  const [rows, history] = await Promise.all([
    work.hot<RowNow>(
      'known-people',
      `select 'person' as table, id, to_jsonb(person) as row from person where id = any($1::bigint[])`,
      [ids],
    ),
    work.hot<RowWas>(
      'history-of-people',
      `select ${change} from row_history
       where person_id = any($1::bigint[]) and table_name = 'person' order by change`,
      [ids],
    ),
  ])
  return plainly({ rows, history })
}

/**
 * An address that must not be disclosed leaves the database by one way only, and this is not it: it is taken out of
 * every row that ever held it, however freely it was known then. Of a row that is no longer there nobody can ask
 * whether it is hidden, and what a row said before may be the place that is: both say nothing once any is.
 */
function withoutHidden({ rows, history }: KeptRows, hidden: ReadonlySet<string>): KeptRows {
  const withheld = { line: '', postcode: null, override_reason: null, do_not_disclose: true }
  return {
    rows: rows.map((one) =>
      one.table === 'address' && hidden.has(one.id)
        ? { ...one, row: { ...one.row, ...withheld } }
        : one,
    ),
    history: history.map((one) => {
      if (one.table !== 'address') return one
      const isHidden = hidden.size > 0 || one.was.do_not_disclose === true
      if (!isHidden) return one
      return { ...one, was: one.removed ? { ...one.was, ...withheld } : withoutPlace(one.was) }
    }),
  }
}

const withoutPlace = (was: Columns): Columns =>
  Object.fromEntries(
    Object.entries(was).filter(
      ([column]) => column !== 'line' && column !== 'postcode' && column !== 'override_reason',
    ),
  )

const plainly = ({ rows, history }: KeptRows): KeptRows => ({
  rows: rows.map((one) => ({ ...one, row: plain(one.row) })),
  history: history.map((one) => ({ ...one, was: plain(one.was) })),
})

/** Columns as they are read everywhere else: ids as text, instants with Z. */
const plain = (row: Columns): Columns =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'number' && !counts.has(column)
        ? String(value)
        : typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/.test(value)
          ? value.replace('+00:00', 'Z')
          : value,
    ]),
  )

const counts = new Set(['waiting_for'])
