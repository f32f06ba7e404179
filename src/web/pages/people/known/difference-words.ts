import { outcomeQuestion, questionIn } from '../../../../cases/records/outcome-question.ts'
import type { AsKnown } from '../../../../cases/people/as-known/read-as-known.ts'
import { backdated } from '../../../../engine/backdated.ts'
import type { Practice } from '../../../../engine/practice.ts'
import type { Value } from '../../../../engine/standpoint.ts'
import { answerInWords, type NameOf } from '../../../../engine/summary.ts'
import { instantInWords, plainDateInWords } from '../../../../engine/words.ts'
import { whenDue } from '../../records/deadline-words.ts'
import { nameOf } from '../../records/people-words.ts'
import { codesInWords } from '../counted-words.ts'

type Difference = AsKnown['differences'][number]
type Row = Difference['said']
type DueRow = Parameters<typeof whenDue>[0]
type Answers = Readonly<Record<string, { readonly value: Value } | null>>

/** One thing that was recorded: what it is, and each thing said of it. */
interface DifferenceInWords {
  readonly is: string
  readonly what: string
  readonly lines: readonly string[]
}

interface Phrasing {
  readonly known: AsKnown
  readonly practice: Practice
  readonly nameOf: NameOf
}

const kinds = { added: 'Added', changed: 'Changed', ended: 'Ended', removed: 'Taken away' } as const

/** What was added, changed or ended, in words; nothing where only what nobody reads was changed. */
export function differenceInWords(
  one: Difference,
  phrasing: Phrasing,
): DifferenceInWords | undefined {
  const { what, lines } = phrases[one.table]?.(one, phrasing) ?? { what: '', lines: [] }
  if (what === '' || (lines.length === 0 && one.is === 'changed')) return undefined
  return { is: kinds[one.is], what, lines }
}

type Phrase = (
  one: Difference,
  phrasing: Phrasing,
) => { readonly what: string; readonly lines: readonly string[] }

const text = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : 'not known'
const day = (value: unknown): string =>
  typeof value === 'string' ? plainDateInWords(value) : 'not known'
const instant = (value: unknown): string =>
  typeof value === 'string' ? instantInWords(value) : 'not known'

const coded = (column: string, practice: Practice) => (value: unknown) =>
  typeof value === 'string' && value !== '' ? codesInWords(column, value, practice) : 'not known'

const workerNamed = (named: NameOf) => (id: unknown) =>
  typeof id === 'string' ? named('worker', id) : 'nobody'
const teamNamed = (named: NameOf) => (id: unknown) =>
  typeof id === 'string' ? named('team', id) : 'none'

/** "School: St Oswald’s (was Peelbrook)", of the columns that people read. */
function columns(
  { said, was, is }: Difference,
  shown: Readonly<Record<string, readonly [title: string, words: (value: unknown) => string]>>,
): readonly string[] {
  return Object.entries(shown).flatMap(([column, [title, words]]) => {
    if (is === 'added') return said[column] ? [`${title}: ${words(said[column])}`] : []
    if (!(column in was) || is === 'removed') return []
    const earlier = was[column] === null || was[column] === '' ? '' : ` (was ${words(was[column])})`
    return [`${title}: ${words(said[column])}${earlier}`]
  })
}

const addressOf = ({ line, postcode, do_not_disclose: hidden }: Row): string =>
  hidden === true ? 'an address that is not shown' : [line, postcode].filter(Boolean).join(', ')

const phrases: Readonly<Record<string, Phrase>> = {
  person: (one, { practice }) => ({
    what: 'Who they are',
    lines: columns(one, {
      forenames: ['First names', text],
      surname: ['Surname', text],
      born_on: ['Date of birth', day],
      expected_on: ['Expected date', day],
      sex: ['Sex', coded('sex', practice)],
      nhs_number: ['NHS number', text],
      upn: ['UPN', text],
      upn_unknown: ['Why there is no UPN', coded('upn_unknown', practice)],
      former_upn: ['Former UPN', text],
      ethnicity: ['Ethnicity', coded('ethnicity', practice)],
      disabilities: ['Disability', coded('disabilities', practice)],
      first_language: ['First language', text],
      interpreter: ['Interpreter', text],
      school: ['School', text],
      phone: ['Phone', text],
      died_on: ['Date of death', day],
      looked_after_by: ['Looked after by', text],
    }),
  }),
  address: (one) => ({ what: `Lives at ${addressOf(one.said)}`, lines: [] }),
  relationship: ({ said }, { known, practice }) => {
    const isOther = (id: unknown): boolean => known.related.some((other) => other.id === id)
    const other = known.related.find(
      ({ id }) => id === (isOther(said.of_person_id) ? said.of_person_id : said.person_id),
    )
    const type = practice.codeLists
      .get('relationship')
      ?.codes.find((code) => code.code === said.type)?.label
    return {
      what: other ? `${nameOf(other)}: ${(type ?? text(said.type)).toLowerCase()}` : '',
      lines: [],
    }
  },
  dated_fact: (one, { practice, nameOf: named }) => {
    const { said, is, at } = one
    const late = is === 'added' && backdated(String(said.from_on), at)
    return {
      what: practice.facts.get(String(said.kind))?.title ?? text(said.kind),
      lines: [
        ...columns(one, {
          from_on: ['From', day],
          to_on: ['To', day],
          worker_id: ['Worker', workerNamed(named)],
          team_id: ['Team', teamNamed(named)],
        }),
        ...('detail' in one.was ? ['What is said of it was changed'] : []),
        ...(late ? [late] : []),
      ],
    }
  },
  record: (one, phrasing) => ({
    what: recordInWords(one.said, phrasing.practice),
    lines: [...columns(one, recordColumns(phrasing)), ...answersIn(one, one.said, phrasing)],
  }),
  record_part: (one, phrasing) => {
    const record = phrasing.known.known?.records.find(({ part }) => part.id === one.id)?.row
    const outcomes = record && phrasing.practice.processes.get(record.process)?.outcomes
    return {
      what: record
        ? `Their part in ${recordInWords({ ...record }, phrasing.practice)}`
        : `A part in a record, ${phrasing.practice.processes.get(String(one.said.process))?.noun ?? ''}`,
      lines: [
        ...columns(one, {
          outcome: ['What was decided', (key) => outcomes?.[String(key)]?.label ?? text(key)],
        }),
        ...answersIn(one, one.said, phrasing),
      ],
    }
  },
  deadline: (one) => {
    const isMoved = one.is === 'added' || 'due_at' in one.was || 'state' in one.was
    // Its words name the day that ends, not the one that begins.
    const words = whenDue(one.said as unknown as DueRow, one.at)
    return { what: `Deadline: ${text(one.said.name)}`, lines: isMoved && words ? [words] : [] }
  },
}

const stages: Readonly<Record<string, string>> = {
  new: 'being written',
  screening: 'being written, with a worker',
  'waiting-for-partners': 'waiting for partners',
  'for-decision': 'waiting for a decision',
  decided: 'decided',
}

/** Where a record stood. */
export const stageInWords = (stage: unknown): string => stages[String(stage)] ?? text(stage)

/** "Contact CON-26-12". */
export const recordInWords = ({ process, reference }: Row, { processes }: Practice): string =>
  `${processes.get(String(process))?.title ?? String(process)} ${text(reference)}`

const recordColumns = ({ nameOf: named }: Phrasing): Parameters<typeof columns>[1] => ({
  stage: ['It is', stageInWords],
  happened_at: ['Happened', instant],
  holder_id: ['Who has it', workerNamed(named)],
  team_id: ['Team', teamNamed(named)],
  ended_reason: ['Ended because', text],
})

/** Each answer that was given, changed or taken back. */
function answersIn({ was, is }: Difference, said: Row, phrasing: Phrasing): readonly string[] {
  const before = (was.answers ?? {}) as Answers
  const after = (said.answers ?? {}) as Answers
  const definition = phrasing.practice.processes.get(String(said.process))
  if (!definition || is === 'removed') return []
  const given = is === 'added' ? Object.keys(after) : Object.keys(before)
  // How it ended is said beside it already.
  return given.flatMap((id) => {
    if (id === outcomeQuestion) return []
    const question = questionIn(definition, id)
    if (!question) return []
    const words = (answer: Answers[string] | undefined): string =>
      answer
        ? answerInWords(question, answer.value, phrasing.practice, phrasing.nameOf)
        : 'no answer'
    const earlier = is === 'added' || before[id] === null ? '' : ` (was “${words(before[id])}”)`
    return [`${question.text} “${words(after[id])}”${earlier}`]
  })
}
