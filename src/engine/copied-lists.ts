import type { QuestionId } from '../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Practice } from './practice.ts'

/** An answer that a record begins with, as another says it: what is copied, and the question that it is copied to. */
export interface CopyOfAnswer {
  readonly process: string
  readonly answer: QuestionId
  readonly question: QuestionId
}

/** A process that is written from an answer of another, and the question that it is copied to. */
export interface WriterBack {
  readonly definition: ProcessDefinition
  readonly question: QuestionId
}

const written = new WeakMap<Practice, Map<string, readonly CopyOfAnswer[]>>()

/**
 * What such a record begins with a copy of and, when it is signed, puts in place of what it was copied from: itself, or
 * by the record that it opens with it. Whoever writes one has to have what it takes the place of before them.
 */
export function writesBack(
  practice: Practice,
  definition: ProcessDefinition,
): readonly CopyOfAnswer[] {
  const all = written.get(practice) ?? new Map<string, readonly CopyOfAnswer[]>()
  written.set(practice, all)
  const found =
    all.get(definition.id) ??
    copiesIn(definition).filter(
      (copy) => amends(definition, copy) || opensWriterOf(practice, definition, copy),
    )
  all.set(definition.id, found)
  return found
}

const copiesIn = ({ copies = {} }: ProcessDefinition): readonly CopyOfAnswer[] =>
  Object.entries(copies).flatMap(([question, copied]) =>
    copied && 'process' in copied
      ? [{ process: copied.process, answer: copied.answer, question }]
      : [],
  )

const effectsOf = ({ outcomes }: ProcessDefinition) =>
  Object.values(outcomes).flatMap(({ effects = [] }) => effects)

const amends = (definition: ProcessDefinition, copy: CopyOfAnswer): boolean =>
  effectsOf(definition).some((effect) => {
    if (effect.effect !== 'amend' || effect.process !== copy.process) return false
    const from = effect.with[copy.answer]
    return from !== undefined && 'answer' in from && from.answer === copy.question
  })

const opensWriterOf = (
  { processes }: Practice,
  definition: ProcessDefinition,
  { process, answer, question }: CopyOfAnswer,
): boolean =>
  effectsOf(definition).some((effect) => {
    const opened = effect.effect === 'open' ? processes.get(effect.process) : undefined
    if (effect.effect !== 'open' || !opened) return false
    return copiesIn(opened).some((copy) => {
      const from = effect.carries?.[copy.question]
      const isSame = copy.process === process && copy.answer === answer
      return (
        isSame &&
        from !== undefined &&
        'answer' in from &&
        from.answer === question &&
        amends(opened, copy)
      )
    })
  })

/**
 * The processes that begin with a copy of this list and carry it on: a core group, a review, a new version, whose list
 * becomes the plan when it is signed. One that only shows it (a visit) is none.
 */
export const writersBackTo = (
  practice: Practice,
  { process, list }: { readonly process: string; readonly list: QuestionId },
): readonly WriterBack[] =>
  practice.catalogue.processes.flatMap((definition) =>
    writesBack(practice, definition)
      .filter((copy) => copy.process === process && copy.answer === list)
      .map(({ question }) => ({ definition, question })),
  )

/** The answers of a process from which the next version of what it says is written elsewhere. */
export const copiedBackFrom = (practice: Practice, process: string): readonly QuestionId[] => [
  ...new Set(
    practice.catalogue.processes
      .flatMap((definition) => writesBack(practice, definition))
      .flatMap((copy) => (copy.process === process ? [copy.answer] : [])),
  ),
]
