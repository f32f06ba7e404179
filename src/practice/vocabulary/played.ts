import type { ProcessId, QuestionId } from './identifiers.ts'

/** A moment or a day, counted from the one at which it is played: nothing of a demonstration grows old. */
export type PlayedMoment = { readonly hoursAgo: number } | { readonly inDays: number }

/** A worker of the cast, where a question asks for one. */
export interface PlayedWorker {
  readonly worker: string
}

type PlayedCell = string | readonly string[] | PlayedMoment | PlayedWorker

/** What is typed: words and codes, moments, workers, or the rows of a list. */
export type PlayedAnswer = PlayedCell | readonly Readonly<Record<QuestionId, PlayedCell>>[]

/** Something that a worker of the cast does with a record about a person or an entry of the cast, as they would in the browser. */
export interface PlayedStep {
  readonly hoursAgo: number
  readonly by: string
  readonly about: string
  readonly process: ProcessId
  /** Begins one; without it, goes on with the newest there is. */
  readonly begins?: true
  /** What is filled in, in this order. */
  readonly answers: Readonly<Record<QuestionId, PlayedAnswer>>
  readonly does: 'hand-in' | 'sign'
}
