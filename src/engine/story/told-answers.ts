import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { StoryTopic, Tells } from '../../practice/vocabulary/story.ts'
import type { Practice } from '../practice.ts'
import type { Value } from '../standpoint.ts'
import { answerInWords, type NameOf } from '../summary.ts'
import { dateInLondon } from '../temporal.ts'
import type { StoryAnswer, StoryLine, StoryRecord } from './story.ts'

const topicOf = (tells: Tells): StoryTopic => (typeof tells === 'string' ? tells : tells.topic)

/** The processes whose answers tell something, each with those questions: what has to be read for a story. */
export function tellingQuestions({
  catalogue,
}: Pick<Practice, 'catalogue'>): ReadonlyMap<string, readonly string[]> {
  const telling = catalogue.processes.map(({ id, questions }): [string, readonly string[]] => [
    id,
    Object.keys(questions).filter((name) => questions[name]?.tells),
  ])
  return new Map(telling.filter(([, names]) => names.length > 0))
}

interface Told {
  readonly practice: Practice
  readonly nameOf: NameOf
  /** The kinds of fact that the person holds now. */
  readonly holds: ReadonlySet<string>
}

/**
 * What the answers of these records tell, newest first. Of each question of a process the latest answer counts, or every
 * one where the question of the story keeps earlier ones; what a plan says counts while it is in force; and what was
 * only carried from another record is told by that one, where it tells the same.
 */
export function toldByAnswers(
  records: readonly StoryRecord[],
  { practice, nameOf, holds }: Told,
): readonly StoryLine[] {
  const keeps = new Set(
    practice.catalogue.story?.filter((one) => one.keepsEarlier).map((one) => one.id),
  )
  const told = new Set<string>()
  const said = new Set<string>()
  const tellingIn = (record: StoryRecord, isCarried: boolean): readonly StoryLine[] => {
    const definition = practice.processes.get(record.process)
    if (!definition || isOver(definition, record, holds)) return []
    return Object.entries(definition.questions).flatMap(([id, question]) => {
      const answer = record.answers[id]
      const { tells } = question
      if (!tells || !answer || (answer.from !== undefined) !== isCarried) return []
      if (typeof tells === 'object' && !holds.has(tells.while)) return []
      const topic = topicOf(tells)
      const key = `${record.process} ${id}`
      const words = wordsOf(question, answer, practice, nameOf)
      const same = `${topic} ${words.join('\n')}`
      if (words.length === 0 || said.has(same) || (told.has(key) && !keeps.has(topic))) return []
      told.add(key)
      said.add(same)
      const lasts = typeof tells === 'object' ? ({ lasts: true } as const) : {}
      const at = { ...saidWhen(record, answer), ...from(record), ...lasts }
      return [{ topic, title: question.text, words, ...at }]
    })
  }
  const inOrder = newestFirst(records)
  return [false, true].flatMap((isCarried) =>
    inOrder.flatMap((record) => tellingIn(record, isCarried)),
  )
}

const newestFirst = (records: readonly StoryRecord[]): readonly StoryRecord[] =>
  [...records].sort(
    (one, other) => other.on.localeCompare(one.on) || Number(other.id) - Number(one.id),
  )

/** A plan that is not in force says nothing of tonight. */
const isOver = (
  { plan }: ProcessDefinition,
  { endedAt, stage }: StoryRecord,
  holds: ReadonlySet<string>,
): boolean =>
  plan !== undefined && (endedAt !== undefined || (stage === 'decided' && !holds.has(plan.fact)))

const from = ({ id, process, reference, on }: StoryRecord): Pick<StoryLine, 'from'> => ({
  from: { is: 'record', id, process, reference, on },
})

/** As old as what the record is about; what was written in it once it was complete is as old as that. */
function saidWhen(
  { on, stage, completedAt }: StoryRecord,
  { at }: StoryAnswer,
): Pick<StoryLine, 'saidOn' | 'note'> {
  if (stage !== 'decided') return { saidOn: on, note: 'Not signed yet' }
  const writtenOn = dateInLondon(at)
  const isLater = completedAt !== undefined && at > completedAt && writtenOn > on
  return isLater ? { saidOn: writtenOn, note: 'Changed since it was signed' } : { saidOn: on }
}

/** A list is a line a row, of the columns that tell it or of all. */
function wordsOf(
  question: Question,
  { value }: StoryAnswer,
  practice: Practice,
  nameOf: NameOf,
): readonly string[] {
  if (question.kind !== 'list') {
    const words = answerInWords(question, value as Value, practice, nameOf).trim()
    return words === '' ? [] : [words]
  }
  const rows = Array.isArray(value) ? (value as readonly Readonly<Record<string, Value>>[]) : []
  if (rows.length === 0) return question.none && Array.isArray(value) ? [question.none] : []
  const columns = Object.entries(question.of)
  const marked = columns.filter(([, inner]) => inner.tells)
  return rows.flatMap((row) => {
    const cells = (marked.length > 0 ? marked : columns).flatMap(([id, inner]) => {
      const cell = row[id]
      return cell === undefined || cell === '' ? [] : [answerInWords(inner, cell, practice, nameOf)]
    })
    return cells.length > 0 ? [cells.join(' · ')] : []
  })
}
