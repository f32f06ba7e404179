import { isMap } from 'yaml'
import { returnExport, returnExports } from '../../returns/exports.ts'
import { tableNames } from '../../returns/ssda903/tables.ts'
import { readsWords } from './deadline-words.ts'
import { day, dayOrInstant, due, readMoment, type Written } from './moments.ts'
import {
  entries,
  oneOf,
  several,
  shape,
  text,
  word,
  wrong,
  yes,
  type Read,
  type Reader,
} from './reading.ts'
import { identity } from './read-cast.ts'
import { fact, letter, measure, person, process, record, rule, team, worker } from './words.ts'

/** How a deadline ended up, with the moment it was met where the story says it; or that there is none. */
export interface State {
  readonly state: 'open' | 'met' | 'cancelled' | 'none'
  readonly at?: Written
}

const state = word<State>((written) => {
  if (written === 'open' || written === 'met' || written === 'cancelled' || written === 'none') {
    return { is: { state: written } }
  }
  const found = written.startsWith('met ') ? readMoment(written.slice(4)) : undefined
  if (found && 'is' in found) return { is: { state: 'met', at: found.is } }
  return {
    not: `Write “open”, “met”, “met Fri 27 Mar 2026 13:00”, “cancelled” or “none”, not “${written}”`,
  }
})

const deadline = shape(
  'A deadline',
  {
    rule,
    about: several(person),
    in: record,
    due,
    'by law': due,
    'counts from': dayOrInstant,
    is: state,
    stands: oneOf(...readsWords),
    originally: due,
    'extended on': day,
    'plan for': day,
  },
  ['rule'],
)

const countShape = shape(
  'A count',
  {
    process,
    fact,
    measure,
    outcome: text,
    about: several(person),
    from: day,
    to: day,
    is: text,
  },
  ['is'],
)

const count: Reader<Read<typeof countShape>> = (node, sheet) => {
  const found = countShape(node, sheet)
  if (!found) return undefined
  const counted = [found.process, found.fact, found.measure].filter((one) => one !== undefined)
  if (counted.length === 1) return found
  wrong(node, sheet, 'A count is of one “process”, one “fact” or one “measure”')
  return undefined
}

const heldFact = shape(
  'A fact',
  {
    about: person,
    fact,
    is: oneOf('none'),
    from: day,
    to: word((written) => (written === 'open' ? { is: 'open' as const } : dayOnly(written))),
    team,
    worker,
    with: entries(text),
  },
  ['about', 'fact'],
)

function dayOnly(written: string): { is: string } | { not: string } {
  const found = readMoment(written)
  if ('not' in found) return { not: `Write a day, or “open”, not “${written}”` }
  return { is: found.is.date }
}

/** One outcome for all children of the record, or one for each. */
const oneOrEach: Reader<string | readonly { key: string; value: string }[]> = (node, sheet) =>
  isMap(node) ? entries(text, person)(node, sheet) : text(node, sheet)

const recordState = shape(
  'A record',
  {
    record,
    stage: oneOf('new', 'screening', 'waiting-for-partners', 'for-decision', 'decided'),
    team,
    worker,
    outcome: oneOrEach,
    answers: entries(text),
    each: entries(entries(text), person),
  },
  ['record'],
)

const handOver = shape(
  'A hand-over',
  { what: text, about: person, in: record, to: text, taken: oneOf('yes', 'no'), is: oneOf('none') },
  [],
)

const letterState = shape(
  'A letter',
  {
    letter,
    about: person,
    in: record,
    to: text,
    is: oneOf('none', 'waiting', 'sent', 'not sent'),
    says: several(text),
    'never says': several(text),
  },
  [],
)

const search = shape(
  'A search',
  { by: worker, words: text, born: day, finds: several(person), 'never finds': several(person) },
  ['by', 'words'],
)

const opening = shape(
  'Opening something',
  { by: worker, person, record, is: oneOf('shown', 'not there') },
  ['by', 'is'],
)

const personState = shape(
  'What is known of somebody',
  {
    person,
    ...identity,
    due: word((written) => (written === 'none' ? { is: 'none' } : dayOnly(written))),
    died: day,
  },
  ['person'],
)

/** Rows are compared of returns that are written as tables; the census is one file of another shape. */
const returnRow = shape(
  'A row of a return',
  {
    return: oneOf('903'),
    year: word((written) =>
      returnExport('903', written)
        ? { is: written }
        : { not: `There is no return of ${written}. There are: ${yearsMade.join(', ')}` },
    ),
    table: oneOf(...tableNames),
    about: person,
    with: entries(text),
    is: word((written) =>
      written === 'none' || /^[1-9]\d*$/.test(written)
        ? { is: written }
        : { not: `Write “none” or how many rows there are, not “${written}”` },
    ),
  },
  ['return', 'table', 'about'],
)

const yearsMade = returnExports.filter((one) => one.return === '903').map(({ year }) => year)

/** What must be so, at an instant or at the end. */
export const expectations = shape(
  'What is expected',
  {
    deadlines: several(deadline),
    counts: several(count),
    facts: several(heldFact),
    statuses: entries(several(text), person),
    records: several(recordState),
    people: several(personState),
    'hand-overs': several(handOver),
    letters: several(letterState),
    searches: several(search),
    opens: several(opening),
    returns: several(returnRow),
    'no other deadlines': yes,
  },
  [],
)

export type Expectations = Read<typeof expectations>
export type ExpectedDeadline = Read<typeof deadline>
export type ExpectedCount = Read<typeof count>
export type ExpectedFact = Read<typeof heldFact>
export type ExpectedRecord = Read<typeof recordState>
export type ExpectedPerson = Read<typeof personState>
export type ExpectedHandOver = Read<typeof handOver>
export type ExpectedLetter = Read<typeof letterState>
export type ExpectedSearch = Read<typeof search>
export type ExpectedOpening = Read<typeof opening>
export type ExpectedReturnRow = Read<typeof returnRow>
