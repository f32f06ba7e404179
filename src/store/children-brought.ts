import type { Work } from './database.ts'

/** A child of another system’s return, with what they become here. */
export interface BroughtChild {
  readonly number: string
  readonly person: Readonly<Record<string, string | undefined>>
  readonly firstChildBornOn: string | undefined
  readonly facts: readonly {
    readonly kind: string
    readonly excludes: string | undefined
    readonly from: string
    readonly to: string | undefined
    readonly detail: Readonly<Record<string, string>>
  }[]
  /** Every row that came, as it came, by its file. */
  readonly content: Readonly<Record<string, readonly object[]>>
}

/** Where children come from: the run that brings them, the return, and whose numbers theirs are. */
export interface BroughtFrom {
  readonly runId: string
  readonly source: string
  readonly whose: string
}

/** What stands in the way of a child, or says that there is nothing to do. */
export interface StandsAlready {
  readonly number: string
  /** Brought in by this return before, with exactly these rows. */
  readonly same: boolean
  /** By this return with other rows; by another return; or somebody here has this pupil number. */
  readonly by: 'this' | 'another' | 'pupil-number'
}

/** Which of these children are here already, by their number in a return or by their pupil number. */
export async function standAlready(
  work: Work,
  { source, whose }: Pick<BroughtFrom, 'source' | 'whose'>,
  children: readonly BroughtChild[],
): Promise<StandsAlready[]> {
  return await work.hot<StandsAlready & Record<string, unknown>>(
    'brought-already',
    `with came as (select * from jsonb_to_recordset($3::jsonb) as row (number text, upn text, content jsonb)),
       found as (
         select 1 as rank, number, former.content = came.content as same, 'this' as by
           from came join moved_in former on former.source_table = $1 and former.former_id = came.number
         union all select 2, number, false, 'another' from came join person_known_by known
           on known.key = lower(regexp_replace(number, '\\s', '', 'g')) and kind = 'system' and whose = $2 and to_at is null
         union all select 3, number, false, 'pupil-number' from came join person on person.upn = came.upn)
     select distinct on (number) number, same, by from found order by number, rank`,
    [
      source,
      whose,
      JSON.stringify(
        children.map(({ number, person, content }) => ({ number, upn: person.upn, content })),
      ),
    ],
  )
}

/**
 * Makes people, dated facts and kinship of these children, and keeps every row that came. Returns the numbers that
 * they have here, in their order.
 * @throws Error where the database takes fewer facts than were judged to fit
 */
export async function bringChildren(
  work: Work,
  { runId, source, whose }: BroughtFrom,
  children: readonly BroughtChild[],
  at: string,
): Promise<readonly string[]> {
  const ids = await numbered(work, children.length)
  const born = children.filter(({ firstChildBornOn }) => firstChildBornOn !== undefined)
  const bornIds = await numbered(work, born.length)
  const idOf = new Map(children.map(({ number }, index) => [number, ids[index]]))
  await addPeople(
    work,
    [
      ...children.map(({ person }, index) => ({ id: ids[index], ...person })),
      ...born.map((mother, index) => ({
        id: bornIds[index],
        born_on: mother.firstChildBornOn,
        sex: 'U',
      })),
    ],
    at,
  )
  await work.hot(
    'brought-kinship',
    `insert into relationship (person_id, type, of_person_id, from_at, recorded_at)
     select mother, 'mother', child, $2, $2 from jsonb_to_recordset($1::jsonb) as row (mother bigint, child bigint)`,
    [
      JSON.stringify(
        born.map(({ number }, index) => ({ mother: idOf.get(number), child: bornIds[index] })),
      ),
      at,
    ],
  )
  await addFacts(work, children, idOf, at)
  await work.hot(
    'brought-kept',
    `with came as (select * from jsonb_to_recordset($5::jsonb) as row (number text, id bigint, content jsonb)),
       known as (insert into person_known_by (person_id, kind, whose, value, from_at)
         select id, 'system', $3, number, $4 from came)
     insert into moved_in (run_id, source_table, former_id, person_id, made, made_id, content)
     select $1, $2, number, id, 'person', id, content from came`,
    [
      ...[runId, source, whose, at],
      JSON.stringify(
        children.map(({ number, content }) => ({ number, id: idOf.get(number), content })),
      ),
    ],
  )
  return ids
}

async function numbered(work: Work, count: number): Promise<readonly string[]> {
  const rows = await work.hot<{ id: string }>(
    'brought-numbers',
    `select nextval('subject_id_seq') as id from generate_series(1, $1::int)`,
    [count],
  )
  return rows.map(({ id }) => id)
}

/** Nobody’s name is in a return, so there are no parts of names to search by. */
async function addPeople(work: Work, people: readonly object[], at: string): Promise<void> {
  const rows = JSON.stringify(people)
  await work.hot(
    'brought-subjects',
    `insert into subject (id, kind) overriding system value
     select id, 'person' from jsonb_to_recordset($1::jsonb) as row (id bigint)`,
    [rows],
  )
  await work.hot(
    'brought-people',
    `insert into person (id, born_on, sex, ethnicity, upn, upn_unknown, created_at)
     select id, born_on, sex, ethnicity, upn, upn_unknown, $2 from jsonb_to_recordset($1::jsonb)
       as row (id bigint, born_on date, sex text, ethnicity text, upn text, upn_unknown text)`,
    [rows, at],
  )
}

async function addFacts(
  work: Work,
  children: readonly BroughtChild[],
  idOf: ReadonlyMap<string, string | undefined>,
  at: string,
): Promise<void> {
  const facts = children.flatMap((child) =>
    child.facts.map((fact) => ({ ...fact, subject: idOf.get(child.number) })),
  )
  const [made] = await work.hot<{ count: number }>(
    'brought-facts',
    `with made as (insert into dated_fact (subject_id, kind, excludes, from_on, to_on, detail, recorded_at)
       select subject, kind, excludes, "from", "to", detail || '{"broughtIn": "yes"}', $2 from jsonb_to_recordset($1::jsonb)
         as row (subject bigint, kind text, excludes text, "from" date, "to" date, detail jsonb)
       on conflict do nothing returning id)
     select count(*)::int as count from made`,
    [JSON.stringify(facts), at],
  )
  if (made?.count !== facts.length) {
    throw new Error(`Of ${facts.length} facts that were judged to fit, ${made?.count} did`)
  }
}
