import type { Work } from './database.ts'

const todo = 'moving.because is null and not moving.already'
const said = (column: string): string => `moving.content ->> '${column}'`

/** Adds the people of the batch, with the parts of their names that search goes by. */
export async function bringPeople(work: Work, at: string): Promise<void> {
  await work.hot(
    'bring-number-people',
    `update moving set made = 'person', made_id = nextval('subject_id_seq') where ${todo}`,
    [],
  )
  await work.hot('bring-own', `update moving set person_id = made_id where ${todo}`, [])
  await work.hot(
    'bring-subjects',
    `insert into subject (id, kind) overriding system value
     select made_id, 'person' from moving where ${todo} order by line`,
    [],
  )
  await work.hot(
    'bring-people',
    `insert into person (id, surname, forenames, preferred_name, born_on, born_on_estimated, expected_on, died_on, sex,
       nhs_number, ethnicity, first_language, interpreter, school, phone, email, looked_after_by, restricted,
       restricted_reason, upn, created_at)
     select made_id, coalesce(${said('tw_surname')}, ''), coalesce(${said('tw_forenames')}, ''),
       ${said('tw_preferred_name')}, left(${said('pers_dob')}, 10)::date,
       coalesce(${said('tw_dob_estimated')} = 'Y', false), left(${said('pers_expected_dob')}, 10)::date,
       left(${said('pers_death_date')}, 10)::date,
       case when ${said('pers_sex')} in ('F', 'M') then ${said('pers_sex')} else 'U' end,
       ${said('pers_common_child_id')}, ${said('pers_ethnicity')}, ${said('tw_first_language')},
       ${said('tw_interpreter')}, ${said('tw_school')}, ${said('tw_phone')}, ${said('tw_email')},
       ${said('tw_looked_after_by')}, moving.content ? 'tw_restricted_because', ${said('tw_restricted_because')},
       ${said('tw_upn')}, $1
     from moving where ${todo} order by line`,
    [at],
  )
  await keepFormerIds(work, at)
  const words = `select unnest(string_to_array(surname_folded, ' ')) as part, id, true as family
      from person join moving on id = made_id where ${todo}
    union select unnest(string_to_array(forenames_folded, ' ')), id, false
      from person join moving on id = made_id where ${todo}`
  await work.hot(
    'bring-name-parts',
    `insert into name_part (part) select distinct part from (${words}) word where part <> '' on conflict do nothing`,
    [],
  )
  await work.hot(
    'bring-names',
    `insert into person_name_part (part, person_id, family) select part, id, family from (${words}) word
     where part <> '' on conflict do nothing`,
    [],
  )
}

/** Whoever still has the number of the former system finds the person by it. */
async function keepFormerIds(work: Work, at: string): Promise<void> {
  await work.hot(
    'bring-known-by',
    `insert into person_known_by (person_id, kind, whose, value, from_at)
     select made_id, 'system', 'Former system', former_id, $1 from moving where ${todo} order by line`,
    [at],
  )
}

/** Where each district's postcodes lie, as the pack says: the address itself says no district. */
export interface PlacedRow {
  readonly line: number
  readonly place: string
  readonly district: string | undefined
  readonly authority: string | undefined
  readonly postcode: string | undefined
}

const london = (column: string): string =>
  `(${said(column)})::timestamp at time zone 'Europe/London'`

/** Adds the addresses of the batch. Of two of one kind that overlap, the earlier is taken. */
export async function bringAddresses(
  work: Work,
  placed: readonly PlacedRow[],
  at: string,
): Promise<void> {
  await work.hot(
    'bring-number-addresses',
    `update moving set made = 'address', made_id = nextval('address_id_seq') where ${todo}`,
    [],
  )
  await work.hot(
    'bring-addresses',
    `insert into address (id, person_id, kind, line, postcode, district, authority, place, do_not_disclose, from_at, to_at,
       recorded_at)
     overriding system value
     select made_id, person_id, coalesce(lower(${said('addr_address_type')}), 'home'),
       coalesce(${said('tw_line')}, (select string_agg(value, ', ' order by at) from json_each_text((${said('addr_address_json')})::json)
         with ordinality as part (key, value, at) where value <> '' and key not in ('UPRN', 'EASTING', 'NORTHING')), ''),
       placed.postcode, placed.district, placed.authority, placed.place, coalesce(${said('tw_do_not_disclose')} = 'Y', false),
       ${london('addr_address_start_date')}, ${london('addr_address_end_date')}, $2
     from moving join jsonb_to_recordset($1::jsonb) as placed (line int, place text, district text, authority text, postcode text)
       using (line)
     where ${todo} order by ${said('addr_address_start_date')}, line on conflict do nothing`,
    [JSON.stringify(placed), at],
  )
  await work.hot(
    'bring-addresses-refused',
    `update moving set at_column = 'addr_address_start_date',
       because = 'This person has another address of this type on those dates, and there is one at a time. End one on the day the next begins.'
     where ${todo} and not exists (select from address where id = made_id)`,
    [],
  )
  await keepStreets(work)
}

/** Search goes by streets, each once. */
async function keepStreets(work: Work): Promise<void> {
  await work.hot(
    'bring-streets',
    `insert into street (street) select distinct address.street from address join moving on address.id = made_id
     where address.street <> '' on conflict do nothing`,
    [],
  )
}

/** Ties each worker of the former system to the worker here who signs in by that staff number; the others are kept. */
export async function matchWorkers(work: Work): Promise<void> {
  await work.hot(
    'match-workers',
    `update moving set made = 'worker', made_id = worker.id from worker
     where ${todo} and worker.username = ${said('prof_staff_id')}`,
    [],
  )
}

/** Ties each team of the former system to the team here that has that id; the others are kept. */
export async function matchTeams(work: Work): Promise<void> {
  await work.hot(
    'match-teams',
    `update moving set made = 'team' from team where ${todo} and team.id = moving.former_id`,
    [],
  )
}
