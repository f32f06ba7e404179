import { permit, postsFor, type Caller } from '../../engine/permissions.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Problem,
  type Result,
} from '../../engine/refusal.ts'
import { factsOf } from '../../store/facts.ts'
import {
  addNoteOn,
  answerNoteOn,
  notesOn,
  type NewStatementNote,
  type StatementNote,
} from '../../store/statement-notes.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { maySetRight } from '../people/change-person.ts'
import { openPerson } from '../people/open-person.ts'
import { openRecord, standingOf, type OpenRecord } from './open-record.ts'

// UK GDPR article 16: somebody may have what is wrong about them put right, and have a statement of theirs kept beside
// what is not; handbook A E10 and P48: who disagrees, and what came of it, is written down.

/** The statement that somebody speaks against; the last word empty where none was chosen. */
export type Statement =
  | { readonly record: string; readonly question: string; readonly partId?: string | undefined }
  | { readonly person: string; readonly factId: string }
  | { readonly person: string; readonly field: PersonField | '' }

/** What is said of who somebody is. */
export const personFields = [
  ...(['forenames', 'surname', 'born_on', 'expected_on', 'sex', 'nhs_number'] as const),
  ...(['school', 'phone', 'address', 'relationships', 'died_on'] as const),
] as const
export type PersonField = (typeof personFields)[number]

const kindsOfNote = ['correction', 'disagreement'] as const
const whoseViews = ['child', 'parent', 'adult', 'agency', 'worker'] as const

/** What they say, as it was typed. */
export interface GivenNote {
  readonly kind: string
  readonly whose: string
  readonly whoseName: string
  readonly words: string
}

/**
 * Writes down that somebody says a statement is wrong, or sees it otherwise. The statement stays as it is. Whoever may
 * read it may write this down: it is often heard by somebody who does not hold the record. Refused without the words,
 * or without saying whose they are.
 */
export async function addStatementNote(
  office: Office,
  caller: Caller,
  statement: Statement,
  given: GivenNote,
): Promise<Result<{ noteId: string }>> {
  return await act(office, caller, { action: 'add-statement-note' }, async (request) => {
    const spokenOf = await statementIn(request, caller, statement)
    if (!spokenOf) return notFound()
    const kind = kindsOfNote.find((one) => one === given.kind)
    const whose = whoseViews.find((one) => one === given.whose)
    const problems = [...(spokenOf === 'none' ? [notChosen] : []), ...whatIsMissing(given)]
    if (!kind || !whose || spokenOf === 'none' || problems.length > 0)
      return invalid(problems, nothingWritten)
    const [whose_name, words] = [given.whoseName.trim(), given.words.trim()]
    const note = { ...aboutNothing, ...spokenOf, kind, whose, whose_name, words }
    const by = { at: request.now, by: caller.workerId }
    return done({ noteId: await addNoteOn(request.work, note, by) })
  })
}

/**
 * Writes down what we did about it, beside what was said. Refused to those who neither record nor decide such records
 * (of a person: who do not set right who people are), and without words.
 */
export async function answerStatementNote(
  office: Office,
  caller: Caller,
  of: { readonly record: string } | { readonly person: string },
  noteId: string,
  answer: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'answer-statement-note' }, async (request) => {
    const { work, now } = request
    const note = await noteIn(request, caller, of, noteId)
    if (!note) return notFound()
    if (!(await mayAnswer(request, caller, of))) return notTheirs
    if (answer.trim() === '') {
      return invalid(
        [
          {
            question: `answer-${note.id}`,
            message: 'Write what you did about it, or why nothing is changed',
          },
        ],
        nothingWritten,
      )
    }
    await answerNoteOn(work, note.id, { answer: answer.trim(), at: now, by: caller.workerId })
    return done(true)
  })
}

const notChosen: Problem = { question: 'about', message: 'Choose what it is about' }

const nothingWritten = 'Nothing was written down yet, and nothing you typed is lost.'

const notTheirs = refused({
  kind: 'not-permitted',
  message:
    'What was done about it is written by those who record or decide it. Nothing was changed. Tell them: they are under “Who has it” or “Who to ring”.',
})

function whatIsMissing({ kind, whose, whoseName, words }: GivenNote): readonly Problem[] {
  const isNamed = whose !== 'adult' && whose !== 'agency'
  return [
    ...(kindsOfNote.some((one) => one === kind)
      ? []
      : [{ question: 'kind', message: 'Choose whether it is wrong, or seen otherwise' }]),
    ...(whoseViews.some((one) => one === whose)
      ? []
      : [{ question: 'whose', message: 'Choose whose view it is' }]),
    ...(isNamed || whoseName.trim() !== ''
      ? []
      : [{ question: 'whoseName', message: 'Write who they are' }]),
    ...(words.trim() === ''
      ? [{ question: 'words', message: 'Write what they say, in their words' }]
      : []),
  ]
}

type About = Pick<
  NewStatementNote,
  'record_id' | 'part_id' | 'question' | 'person_id' | 'fact_id' | 'field'
>

const aboutNothing: About = {
  ...{ record_id: null, part_id: null, question: null },
  ...{ person_id: null, fact_id: null, field: null },
}

/** The statement as it is kept, for somebody who may read it; nothing where it is not there or not theirs. */
async function statementIn(
  request: Act,
  caller: Caller,
  statement: Statement,
): Promise<Partial<About> | 'none' | undefined> {
  if ('record' in statement) {
    const { question, partId } = statement
    const record = await readable(request, caller, statement.record)
    const part = record?.parts.find((one) => one.row.id === partId)
    const answers = partId === undefined ? record?.row.answers : part?.row.answers
    if (record && question === '') return 'none'
    return record && answers?.[question]
      ? { record_id: record.row.id, question, part_id: partId ?? null }
      : undefined
  }
  const person = await openPerson(request, caller, statement.person)
  if (!person) return undefined
  request.saw([person.id])
  if ('field' in statement && statement.field === '') return 'none'
  if ('field' in statement) return { person_id: person.id, field: statement.field }
  const facts = await factsOf(request.work, [person.id])
  const fact = facts.find((one) => one.id === statement.factId)
  return fact && { person_id: person.id, fact_id: fact.id }
}

async function readable(
  request: Act,
  caller: Caller,
  recordId: string,
): Promise<OpenRecord | undefined> {
  const record = await openRecord(request, recordId)
  if (!record) return undefined
  const may = permit('read', record.definition, standingOf(record), caller, request.practice)
  return may.ok ? record : undefined
}

async function noteIn(
  request: Act,
  caller: Caller,
  of: { readonly record: string } | { readonly person: string },
  noteId: string,
): Promise<StatementNote | undefined> {
  const notes =
    'record' in of
      ? (await readable(request, caller, of.record)) &&
        (await notesOn(request.work, { recordIds: [of.record] }))
      : (await openPerson(request, caller, of.person)) &&
        (await notesOn(request.work, { personIds: [of.person] }))
  return notes?.find((one) => one.id === noteId)
}

async function mayAnswer(
  request: Act,
  caller: Caller,
  of: { readonly record: string } | { readonly person: string },
): Promise<boolean> {
  if ('person' in of) return maySetRight(request.practice, caller)
  const record = await readable(request, caller, of.record)
  return record !== undefined && mayAnswerNotes(record, caller)
}

/** May this caller write down what was done about what is said against a record they may read? */
export const mayAnswerNotes = (
  { definition }: Pick<OpenRecord, 'definition'>,
  caller: Caller,
): boolean =>
  (['record', 'authorise'] as const).some(
    (action) => postsFor(action, definition, caller).length > 0,
  )
