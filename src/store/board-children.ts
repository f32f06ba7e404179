import { isClosed } from './people.ts'

export interface BoardChild {
  readonly partId: string
  readonly personId: string
  readonly surname: string
  readonly forenames: string
  readonly bornOn: string | null
  readonly expectedOn: string | null
  readonly closed: boolean
  readonly answers: Readonly<Record<string, { readonly value: unknown }>>
}

/** A child as a list shows one. Of one that is closed to the reader it shows that there is one, and nothing else. */
const child = (answers: string): string => {
  const unless = (column: string): string => `case when ${isClosed} then null else ${column} end`
  return `json_build_object('partId', part.id, 'personId', person.id::text, 'closed', ${isClosed},
    'surname', case when ${isClosed} then 'Restricted record' else person.surname end,
    'forenames', case when ${isClosed} then '' else person.forenames end,
    'bornOn', ${unless('person.born_on')}, 'expectedOn', ${unless('person.expected_on')}, 'answers', ${answers})`
}

/** The children of a record, in the order they were named. */
export const childrenOf = (record: string, answers: string): string => `cross join lateral (
  select coalesce(json_agg(${child(answers)} order by part.id), '[]') as children,
    coalesce(array_agg(part.outcome order by part.id), '{}') as outcomes, min(part.authority) as authority
  from record_part part join person on person.id = part.subject_id where part.record_id = ${record}.id) parts`

export const noAnswers = `'{}'::json`
