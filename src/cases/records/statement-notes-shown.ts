import type { Practice } from '../../engine/practice.ts'
import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import {
  notesOn,
  statementsBehind,
  type StatementNote,
  type StatementsBehind,
} from '../../store/statement-notes.ts'
import type { StoredAnswers } from '../../store/stored-answer.ts'
import type { Act } from '../act.ts'
import type { OpenRecord } from './open-record.ts'

/** What is said against an answer of a record, where the record quotes it. */
export interface ShownNote extends StatementNote {
  readonly askedIn: {
    readonly question: QuestionId
    /** Of one child; of the whole record where it is left out. */
    readonly partId?: string
  }
  /** The record that the answer was carried from, where it was said of it there. */
  readonly saidOf?: string
}

/**
 * Everything said against what a record says: here, and in each record that its answers were carried from (UK GDPR
 * article 19: whoever was given a statement is told that it was corrected).
 */
export async function notesShown(
  { work, practice }: Act,
  record: OpenRecord,
): Promise<readonly ShownNote[]> {
  const { definition, row, parts } = record
  const answers = [row.answers, ...parts.map((part) => part.row.answers)]
  const references = new Set(answers.flatMap((one) => carriedFrom(one).map(([, from]) => from)))
  const [known, behind] = await Promise.all([
    notesOn(work, {
      recordIds: [row.id],
      personIds: parts.map((part) => part.row.subject_id),
    }),
    statementsBehind(work, [...references]),
  ])
  const here = known.flatMap(({ question, ...note }): ShownNote[] => {
    if (question === null) return []
    const partId = note.part_id ? { partId: note.part_id } : {}
    return [{ ...note, question, askedIn: { question, ...partId } }]
  })
  const carried = (
    from: StoredAnswers,
    subjectId: string | undefined,
  ): readonly (StatementNote & { saidOf: string; asked: QuestionId })[] =>
    carriedFrom(from).flatMap(([question, source]) =>
      [
        ...notesBehind({ behind, practice }, { definition, question, from: source, subjectId }),
        ...notesOnFact(known, practice, source, subjectId),
      ].map((note) => ({ ...note, asked: question })),
    )
  return [
    ...here,
    // What is asked once was copied from what is known of any of the children.
    ...[undefined, ...parts].flatMap((part) =>
      carried(part?.row.answers ?? row.answers, part?.row.subject_id).map(({ asked, ...note }) => ({
        ...note,
        askedIn: { question: asked, ...(part ? { partId: part.row.id } : {}) },
      })),
    ),
  ]
}

/** An answer copied from a fact says which kind; what is said against that fact is said against the answer. */
const notesOnFact = (
  known: readonly StatementNote[],
  { facts }: Practice,
  from: string,
  subjectId: string | undefined,
): readonly (StatementNote & { saidOf: string })[] =>
  known
    .filter((note) => note.fact_kind !== null && facts.get(note.fact_kind)?.title === from)
    .filter((note) => subjectId === undefined || note.person_id === subjectId)
    .map((note) => ({ ...note, saidOf: from }))

const carriedFrom = (answers: StoredAnswers): readonly (readonly [QuestionId, string])[] =>
  Object.entries(answers).flatMap(([question, { from }]) => (from ? [[question, from]] : []))

interface Carried {
  readonly definition: ProcessDefinition
  readonly question: QuestionId
  readonly from: string
  readonly subjectId: string | undefined
}

/**
 * What is said of a carried answer where it was first given, and wherever it stopped on its way. A plan takes its words
 * from a review that took them from the plan: each stop is made once.
 */
function notesBehind(
  known: { readonly behind: readonly StatementsBehind[]; readonly practice: Practice },
  { definition, question, from, subjectId }: Carried,
  passed: readonly string[] = [],
): readonly (StatementNote & { saidOf: string })[] {
  const stop = `${from} ${question}`
  if (passed.includes(stop)) return []
  const source = known.behind.find((one) => one.reference === from)
  const sourceDefinition = source && known.practice.processes.get(source.process)
  if (!source || !sourceDefinition) return []
  const part = source.parts.find((one) => one.subject_id === subjectId)
  return sourceQuestions(definition, question, sourceDefinition).flatMap((asked) => {
    const isOfChild = sourceDefinition.questions[asked]?.each === 'child'
    const earlier = isOfChild ? part?.came_from[asked] : source.came_from[asked]
    return [
      ...source.notes
        .filter((note) => note.question === asked)
        .filter((note) => note.part_id === null || !subjectId || note.part_id === part?.id)
        .map((note) => ({ ...note, saidOf: source.reference })),
      ...(earlier && earlier !== from
        ? notesBehind(
            known,
            { definition: sourceDefinition, question: asked, from: earlier, subjectId },
            [...passed, stop],
          )
        : []),
    ]
  })
}

/** The questions of an earlier record that an answer may have been carried from: by a copy, or by what an outcome does. */
function sourceQuestions(
  to: ProcessDefinition,
  question: QuestionId,
  from: ProcessDefinition,
): readonly QuestionId[] {
  const copied = to.copies?.[question]
  if (copied && 'process' in copied && copied.process === from.id) return [copied.answer]
  const carried = Object.values(from.outcomes)
    .flatMap((outcome) => outcome.effects ?? [])
    .flatMap((effect) => {
      if (!('process' in effect) || effect.process !== to.id) return []
      if (effect.effect === 'open') return [effect.carries?.[question]]
      if (effect.effect === 'add-rows')
        return effect.list === question ? [{ answer: effect.rowsOf }] : []
      return effect.effect === 'amend' ? [effect.with[question]] : []
    })
    .flatMap((source) => (source && 'answer' in source ? [source.answer] : []))
  return [...new Set(carried)]
}
