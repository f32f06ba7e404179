import type { Becomes, SsdTable } from './dataset-shape.ts'
import type { Work } from './database.ts'

const todo = 'moving.because is null and not moving.already'
const said = (column: string): string => `moving.content ->> '${column}'`

/** A record that was brought in is over: whoever goes on with it begins one here. */
const ended = 'Brought in from the former system'

/**
 * Adds the records of the batch, each about one child. They are marked as brought in and ended as that: nobody here
 * wrote, submitted or signed them, and no clock runs.
 */
export async function bringRecords(
  work: Work,
  { name }: SsdTable,
  { process, at: happened, answers, worry }: Extract<Becomes, { kind: 'record' }>,
  record: { readonly letter: string; readonly teamId: string; readonly at: string },
): Promise<void> {
  const happenedAt = `((${said(happened)})::timestamp at time zone 'Europe/London')`
  const answered = Object.entries(answers).map(
    ([question, column]) =>
      `'${question}', case when moving.content ? '${column}' then
        jsonb_build_object('value', ${said(column)}, 'version', 1, 'at', to_jsonb($3::timestamptz)) end`,
  )
  await work.hot(
    'bring-number-records',
    `update moving set made = 'part', record_id = nextval('record_id_seq'), made_id = nextval('record_part_id_seq')
     where ${todo}`,
    [],
  )
  await work.hot(
    `bring-${name}`,
    `insert into record (id, process, reference, way_in, external_reference, happened_at, started_at, team_id, answers,
       worry, ended_at, ended_reason, walled)
     overriding system value
     select record_id, '${process}', $1 || '-' || to_char(${happenedAt} at time zone 'Europe/London', 'YY') || '-' || record_id,
       'import', former_id, ${happenedAt}, $3, $2, jsonb_strip_nulls(jsonb_build_object(${answered.join(', ')})),
       ${worry ? `left(coalesce(${said(worry)}, ''), 200)` : `''`}, $3, '${ended}', person.restricted
     from moving join person on person.id = person_id where ${todo} order by line`,
    [record.letter, record.teamId, record.at],
  )
  await work.hot(
    `bring-part-${name}`,
    `insert into record_part (id, record_id, subject_id, process, team_id, walled, recorded_at)
     overriding system value
     select made_id, record_id, person_id, '${process}', $1, person.restricted, $2
     from moving join person on person.id = person_id where ${todo} order by line`,
    [record.teamId, record.at],
  )
}
