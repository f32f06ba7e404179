import type { Becomes, FromColumn, SsdTable } from './dataset-shape.ts'

/** The id that somebody or something has outside: the one it came with, or its number here. */
const stable = (source: string, made: string, id: string): string =>
  `coalesce((select former_id from moved_in where source_table = '${source}' and made = '${made}' and made_id = ${id}), 'TW-' || ${id})`
const personId = (id: string): string => stable('ssd_person', 'person', id)
const workerId = (id: string): string =>
  `case when ${id} is not null then ${stable('ssd_professionals', 'worker', id)} end`

const kept = (column: string): string => `moved.content ->> '${column}'`
/** What is known here, or what came where nothing is. */
const orKept = (known: string, column: string): string => `coalesce(${known}, ${kept(column)})`
/** What came, or what is known here where nothing did. */
const cameOr = (column: string, known: string): string => `coalesce(${kept(column)}, ${known})`
const yesNo = (known: string): string => `case ${known} when true then 'Y' when false then 'N' end`
/** A day known here, with the time that came with it while it is still the same day. */
const day = (known: string, column: string): string =>
  `case when left(${kept(column)}, 10) = (${known})::text then ${kept(column)} else (${known})::text end`
const londonDay = (known: string): string => `(${known} at time zone 'Europe/London')::date`
const londonTime = (known: string): string =>
  `replace(to_char(${known} at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI:SS'), 'T00:00:00', '')`

type Expressions = Readonly<Record<string, string>>

interface Source {
  readonly from: string
  readonly made: string
  readonly id: string
  readonly where?: string
  readonly columns: Expressions
}

const people: Source = {
  from: 'person one',
  made: 'person',
  id: 'one.id',
  columns: {
    pers_sex: `case when one.sex = 'U' then coalesce(${kept('pers_sex')}, 'U') else one.sex end`,
    pers_ethnicity: 'one.ethnicity',
    pers_dob: day('one.born_on', 'pers_dob'),
    pers_expected_dob: day('one.expected_on', 'pers_expected_dob'),
    pers_death_date: day('one.died_on', 'pers_death_date'),
    pers_common_child_id: 'one.nhs_number',
    pers_is_mother: orKept(
      `case when exists (select from relationship where person_id = one.id and type = 'mother') then 'Y' end`,
      'pers_is_mother',
    ),
    tw_surname: `nullif(one.surname, '')`,
    tw_forenames: `nullif(one.forenames, '')`,
    tw_preferred_name: 'one.preferred_name',
    tw_upn: 'one.upn',
    tw_dob_estimated: `case when one.born_on_estimated then 'Y' end`,
    tw_first_language: 'one.first_language',
    tw_interpreter: 'one.interpreter',
    tw_school: 'one.school',
    tw_phone: 'one.phone',
    tw_email: 'one.email',
    tw_looked_after_by: 'one.looked_after_by',
    tw_restricted_because: `case when one.restricted then coalesce(nullif(one.restricted_reason, ''), 'Restricted') end`,
  },
}

const addresses: Source = {
  from: 'address one',
  made: 'address',
  id: 'one.id',
  columns: {
    addr_person_id: personId('one.person_id'),
    addr_address_json: cameOr(
      'addr_address_json',
      `case when one.line <> '' then json_build_object('ROOM', '', 'FLOOR', '', 'FLAT', '', 'BUILDING', '', 'HOUSE', '',
         'STREET', one.line, 'TOWN', '', 'UPRN', '', 'EASTING', '', 'NORTHING', '')::text end`,
    ),
    addr_address_type: `initcap(one.kind)`,
    addr_address_start_date: day(londonDay('one.from_at'), 'addr_address_start_date'),
    addr_address_end_date: day(londonDay('one.to_at'), 'addr_address_end_date'),
    addr_address_postcode: `replace(one.postcode, ' ', '')`,
    tw_line: `nullif(one.line, '')`,
    tw_do_not_disclose: `case when one.do_not_disclose then 'Y' end`,
  },
}

function relationships(
  { name, person = '' }: SsdTable,
  { of, type, whole }: Extract<Becomes, { kind: 'relationship' }>,
): Source {
  return {
    from: 'relationship one',
    made: 'relationship',
    id: 'one.id',
    ...('always' in type ? { where: `one.type = '${type.always}'` } : {}),
    columns: {
      [person]: personId('one.person_id'),
      [of]: personId('one.of_person_id'),
      ...(name === 'ssd_mother'
        ? { moth_childs_dob: '(select born_on::text from person where id = one.of_person_id)' }
        : {}),
      ...('column' in type ? { [type.column]: 'one.type' } : {}),
      ...(whole
        ? {
            rela_parental_responsibility: 'one.parental_responsibility',
            rela_acquired_by: 'one.acquired_by',
            rela_lives_together: yesNo('one.lives_together'),
            rela_from: day('one.from_on', 'rela_from'),
            rela_to: day(`coalesce(one.to_on, ${londonDay('one.to_at')})`, 'rela_to'),
          }
        : {}),
    },
  }
}

/** The id of the period of care that a day lies in: what its episodes, placements, visits and reviews share. */
const periodOf = `(select coalesce((select content ->> 'clae_cla_id' from moved_in
    where source_table = 'ssd_cla_episodes' and made = 'fact' and made_id = care.id order by id limit 1), 'TW-' || care.id)
  from dated_fact care where care.subject_id = one.subject_id and care.kind = 'looked-after' and care.from_on <= one.from_on
  order by care.from_on desc limit 1)`

function facts(
  { person = '', columns }: SsdTable,
  what: Extract<Becomes, { kind: 'fact' }>,
): Source {
  const { fact, from, to, detail = {}, team, worker, where, touching } = what
  // Of several rows that are one fact each says what it said, and the last one what has happened since.
  const said = touching ? (known: string, column: string) => cameOr(column, known) : orKept
  const on = touching ? (known: string, column: string) => cameOr(column, `${known}::text`) : day
  const detailOf = ([key, { column, yesNo: isYesNo }]: [string, FromColumn]): [string, string] => {
    const known = `one.detail ->> '${key}'`
    const coded = isYesNo ? `case ${known} when 'yes' then 'Y' when 'no' then 'N' end` : known
    return [column, said(coded, column)]
  }
  const period = columns.find(({ name }) => /^cl.._cla_id$/.test(name))?.name
  return {
    from: 'dated_fact one join person on person.id = one.subject_id',
    made: 'fact',
    id: 'one.id',
    where: `one.kind = '${fact}'`,
    columns: {
      [person]: personId('one.subject_id'),
      [from]: on('one.from_on', from),
      ...(to ? { [to]: on('one.to_on', to) } : {}),
      ...Object.fromEntries(Object.entries(detail).map(detailOf)),
      ...(where ? { [where.column]: cameOr(where.column, `'${where.is}'`) } : {}),
      ...(team ? { [team]: orKept('one.team_id', team) } : {}),
      ...(worker ? { [worker]: orKept(workerId('one.worker_id'), worker) } : {}),
      ...(period ? { [period]: cameOr(period, periodOf) } : {}),
      ...(touching
        ? { clae_entered_care_date: cameOr('clae_entered_care_date', 'one.from_on::text') }
        : {}),
    },
  }
}

function records(
  { person = '' }: SsdTable,
  { process, at, answers }: Extract<Becomes, { kind: 'record' }>,
): Source {
  return {
    from: `record_part one join record on record.id = one.record_id join person on person.id = one.subject_id`,
    made: 'part',
    id: 'one.id',
    where: `record.process = '${process}' and one.taken_off_at is null`,
    columns: {
      [person]: personId('one.subject_id'),
      [at]: londonTime('record.happened_at'),
      ...Object.fromEntries(
        Object.entries(answers).map(([question, column]) => [
          column,
          orKept(
            `coalesce(one.answers -> '${question}', record.answers -> '${question}') ->> 'value'`,
            column,
          ),
        ]),
      ),
    },
  }
}

const workers: Source = {
  from: 'worker one',
  made: 'worker',
  id: 'one.id',
  columns: {
    prof_staff_id: 'one.username',
    prof_professional_name: 'one.name',
  },
}

const teams: Source = {
  from: 'team one',
  made: 'team',
  id: 'one.id',
  columns: { dept_team_name: 'one.name' },
}

function sourceOf(table: SsdTable): Source | undefined {
  const what = table.becomes
  switch (what.kind) {
    case 'person':
      return people
    case 'address':
      return addresses
    case 'relationship':
      return relationships(table, what)
    case 'fact':
      return facts(table, what)
    case 'record':
      return records(table, what)
    case 'worker':
      return workers
    case 'team':
      return teams
    case 'kept':
      return undefined
  }
}

/** The rows of a table of the dataset, as they are got from the record, in the order of their ids: for `copy … to`. */
export function datasetRows(table: SsdTable): string {
  const names = table.columns.map(({ name }) => name)
  const asKept = names.map((name) => (name === table.id ? 'moved.former_id' : kept(name)))
  const rowsKept = `select moved.former_id as sorted, ${asKept.map((one, at) => `${one} as "${names[at] ?? ''}"`).join(', ')}
    from moved_in moved where moved.source_table = '${table.name}' and moved.made = 'kept'`
  const source = sourceOf(table)
  const all = source ? `${rowsOf(table, source)} union all ${rowsKept}` : rowsKept
  return `select ${names.map((name) => `"${name}"`).join(', ')} from (${all}) every order by sorted collate "C"`
}

function rowsOf(table: SsdTable, { from, made, id, where, columns }: Source): string {
  const isTeam = made === 'team'
  const own = isTeam ? id : `coalesce(moved.former_id, 'TW-' || ${id})`
  const said = table.columns.map(
    ({ name }) => `(${name === table.id ? own : (columns[name] ?? kept(name))})::text as "${name}"`,
  )
  const join = isTeam ? `moved.former_id = ${id}` : `moved.made_id = ${id}`
  return `select ${own} as sorted, ${said.join(', ')} from ${from}
    left join moved_in moved on moved.source_table = '${table.name}' and moved.made = '${made}' and ${join}
    ${where ? `where ${where}` : ''}`
}
