import { isNhsNumber } from '../../engine/nhs-number.ts'
import type { Practice } from '../../engine/practice.ts'
import { readDate } from '../../engine/temporal.ts'
import { isUpn } from '../../engine/upn.ts'
import type { SsdColumn, SsdTable } from '../../store/dataset-shape.ts'
import type { MovingRefusal, MovingRow } from '../../store/moving-batch.ts'

/** What rows are judged by: the lists that are known, and the day on which they come in. */
export interface Judging {
  readonly practice: Practice
  readonly today: string
}

interface Fault {
  readonly column: string
  readonly because: string
}

/** A cell as it is kept: trimmed, its date written the one way, its number without spaces. */
type Read = { readonly value: string } | { readonly because: string }

const readers: Readonly<Record<SsdColumn['kind'], (text: string) => Read>> = {
  text: (text) => ({ value: text }),
  number: (text) =>
    /^-?\d+(\.\d+)?$/.test(text) ? { value: text } : { because: `“${text}” is no number.` },
  date: (text) => {
    const [, day = '', time] =
      /^(\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}\/\d{4})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.0+)?)?$/.exec(
        text,
      ) ?? []
    const date = readDate(day.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1'))
    const isTime = time === undefined || /^([01]\d|2[0-3])(:[0-5]\d){1,2}$/.test(time)
    if (date === undefined || !isTime || date < '1890-01-01' || date > '2199-12-31') {
      return { because: `“${text}” is no date that can be. Write it like 2026-03-27.` }
    }
    const seconds = time?.length === 5 ? `${time}:00` : time
    return { value: seconds === undefined || seconds === '00:00:00' ? date : `${date}T${seconds}` }
  },
}

/** Days to come that a row may well name. */
const mayBeToCome = /expected|due|target|_to_|valid|review_date|permanence_order_date/

function readCell(column: SsdColumn, text: string, { practice, today }: Judging): Read {
  const read = readers[column.kind](text)
  if ('because' in read) return read
  if (
    column.kind === 'date' &&
    read.value.slice(0, 10) > today &&
    !mayBeToCome.test(column.name) &&
    !/end|ceased|close/.test(column.name)
  ) {
    return { because: `${text} is a day to come, and this has happened.` }
  }
  if (!column.codes || column.also?.includes(read.value)) return read
  const list = practice.codeLists.get(column.codes)
  if (list?.codes.some(({ code }) => code === read.value)) return read
  return {
    because: `“${text}” is not known in the list “${list?.title ?? column.codes}”. Use one of its codes, or leave it empty.`,
  }
}

/** The row as it can be brought in, or the first thing that is wrong with it, in words. */
export function readRow(
  table: SsdTable,
  cells: Readonly<Record<string, string>>,
  line: number,
  judging: Judging,
): MovingRow | MovingRefusal {
  const content: Record<string, string> = {}
  for (const column of table.columns) {
    const text = (cells[column.name] ?? '').trim()
    if (text === '') continue
    const read = readCell(column, withoutSpaces(column.name, text), judging)
    if ('because' in read)
      return { line, column: column.name, because: read.because, content: cells }
    content[column.name] = read.value
  }
  const fault = missing(table, content) ?? contradicted(table, content, judging)
  if (fault) return { line, ...fault, content: cells }
  const person = table.person === undefined ? undefined : content[table.person]
  return { line, id: content[table.id] ?? '', person, content }
}

const withoutSpaces = (column: string, text: string): string =>
  ['pers_common_child_id', 'tw_upn', 'send_upn', 'addr_address_postcode'].includes(column)
    ? text.replaceAll(' ', '').toUpperCase()
    : text

function missing(table: SsdTable, content: Readonly<Record<string, string>>): Fault | undefined {
  const wanted = [
    table.id,
    ...table.columns.filter(({ needed }) => needed).map(({ name }) => name),
    ...(table.person && !table.through ? [table.person] : []),
    ...(table.becomes.kind === 'relationship' ? [table.becomes.of] : []),
  ]
  const column = wanted.find((one) => content[one] === undefined)
  return column
    ? { column, because: 'This is empty, and without it the row means nothing here.' }
    : undefined
}

type Rule = (content: Readonly<Record<string, string>>) => Fault | undefined

const checked =
  (column: string, holds: (text: string) => boolean, what: string): Rule =>
  ({ [column]: text }) =>
    text === undefined || holds(text)
      ? undefined
      : {
          column,
          because: `This is no ${what}: its check does not come out. Look for an exchanged or missing character.`,
        }

const nhsNumber = (column: string): Rule => checked(column, isNhsNumber, 'NHS number')
const upn = (column: string): Rule => checked(column, isUpn, 'unique pupil number')

const identifiers: Rule = ({
  link_identifier_type: type = '',
  link_identifier_value: value = '',
}) => {
  const given = { link_identifier_value: value.replaceAll(' ', '').toUpperCase() }
  if (/former/i.test(type)) return undefined
  if (/pupil|upn/i.test(type)) return upn('link_identifier_value')(given)
  return /nhs/i.test(type) ? nhsNumber('link_identifier_value')(given) : undefined
}

const bornOrExpected: Rule = ({ pers_dob: born, pers_expected_dob: expected }) =>
  born !== undefined && expected !== undefined
    ? {
        column: 'pers_expected_dob',
        because:
          'This person has a date of birth and an expected one. Whoever is born is not expected any more: leave one of them empty.',
      }
    : undefined

const diedAfterBirth: Rule = ({ pers_dob: born = '', pers_death_date: died }) =>
  died !== undefined && died < born
    ? { column: 'pers_death_date', because: 'Nobody dies before they are born. Check both dates.' }
    : undefined

const kinds = ['home', 'placement', 'family', 'correspondence', 'temporary']
const addressKind: Rule = ({ addr_address_type: type = 'home' }) =>
  kinds.includes(type.toLowerCase())
    ? undefined
    : {
        column: 'addr_address_type',
        because: `“${type}” is no type of address that is known here. They are: ${kinds.join(', ')}.`,
      }

const addressJson: Rule = ({ addr_address_json: json }) => {
  if (json === undefined || isJsonObject(json)) return undefined
  return {
    column: 'addr_address_json',
    because: 'This is not written as the dataset writes an address: {"STREET": "…", …}.',
  }
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

const responsibilities = ['yes', 'no', 'shared', 'restricted', 'disputed', 'unknown']
const responsibility: Rule = ({ rela_parental_responsibility: said = 'unknown' }) =>
  responsibilities.includes(said)
    ? undefined
    : {
        column: 'rela_parental_responsibility',
        because: `“${said}” is not known. Use one of: ${responsibilities.join(', ')}.`,
      }

const ofTable: Readonly<Record<string, readonly Rule[]>> = {
  ssd_person: [bornOrExpected, diedAfterBirth, nhsNumber('pers_common_child_id'), upn('tw_upn')],
  ssd_address: [addressKind, addressJson],
  ssd_linked_identifiers: [identifiers],
  ssd_send: [upn('send_upn')],
  tw_relationship: [responsibility],
}

/** From and until of a row: what it becomes says which columns they are. */
function period({ name, becomes }: SsdTable): readonly [from: string, to: string] | undefined {
  if (becomes.kind === 'fact' && becomes.to !== undefined) return [becomes.from, becomes.to]
  if (name === 'ssd_address') return ['addr_address_start_date', 'addr_address_end_date']
  return name === 'tw_relationship' ? ['rela_from', 'rela_to'] : undefined
}

function contradicted(
  table: SsdTable,
  content: Readonly<Record<string, string>>,
  judging: Judging,
): Fault | undefined {
  const [from, to] = period(table) ?? []
  if (from !== undefined && to !== undefined) {
    const begins = content[from]?.slice(0, 10)
    const ends = content[to]?.slice(0, 10)
    if (begins !== undefined && ends !== undefined && ends < begins) {
      return {
        column: to,
        because: `It ends on ${ends}, before it began on ${begins}. Check both dates.`,
      }
    }
    if (begins === undefined && ends !== undefined) {
      return {
        column: from,
        because: 'It has an end and no beginning. Give the day on which it began.',
      }
    }
    const fact =
      table.becomes.kind === 'fact' ? judging.practice.facts.get(table.becomes.fact) : undefined
    if (begins !== undefined && begins === ends && fact?.sameDayMessage) {
      return { column: to, because: fact.sameDayMessage }
    }
  }
  for (const rule of ofTable[table.name] ?? []) {
    const fault = rule(content)
    if (fault) return fault
  }
  return undefined
}
