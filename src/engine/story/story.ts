import type { StoryTopic } from '../../practice/vocabulary/story.ts'

/** One line of the story so far: what is said, since when, and where it stands. */
export interface StoryLine {
  readonly topic: StoryTopic
  /** What was asked, or what kind of fact it is. */
  readonly title: string
  /** What is said about it, a line each. */
  readonly words: readonly string[]
  /** The London day it was true of or said on, which its age is counted from; nothing where no day is known. */
  readonly saidOn?: string
  readonly from: StorySource
  /** Where it stands is not signed yet, or said by somebody since. */
  readonly note?: string
  /** It is so for as long as a fact is in force, and not only of the moment at which it was said. */
  readonly lasts?: true
}

/** Where a line stands: in a record, or on the person's own page. */
export type StorySource =
  | {
      readonly is: 'record'
      readonly id: string
      readonly process: string
      readonly reference: string
      /** The day that the record is about. */
      readonly on: string
    }
  | { readonly is: 'person'; readonly id: string; readonly what: string }

/** A dated fact of the person, as far as the story tells it, with the record that began it where the reader may read it. */
export interface StoryFact {
  readonly kind: string
  readonly fromOn: string
  readonly toOn?: string
  readonly detail: unknown
  readonly startedBy?: Extract<StorySource, { readonly is: 'record' }>
}

/** A record about the person, with what it says that tells something. The newest of a process comes first. */
export interface StoryRecord extends Extract<StorySource, { readonly is: 'record' }> {
  readonly stage: string
  /** When it was complete: what was written in it later was written by another record, or put right. */
  readonly completedAt?: string
  readonly endedAt?: string
  readonly answers: Readonly<Record<string, StoryAnswer>>
}

export interface StoryAnswer {
  readonly value: unknown
  readonly at: string
  /** The reference of the record it was carried from and that nobody has answered here since. */
  readonly from?: string
}
