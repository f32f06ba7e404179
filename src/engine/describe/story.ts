import type { Question } from '../../practice/vocabulary/question.ts'
import type { Practice } from '../practice.ts'
import { factTitle } from './fact-words.ts'
import { describeSource, type SourceDescription } from './sources.ts'

/** A question of the story so far, and everything that can answer it. */
export interface StoryDescription {
  readonly asks: string
  readonly notKnown: string
  /** The kinds of dated fact that answer it. */
  readonly facts: readonly string[]
  readonly answers: readonly {
    readonly process: string
    readonly title: string
    readonly asked: string
  }[]
  readonly sources: readonly SourceDescription[]
}

/** The questions of the story so far in words, in the order in which they are read. */
export const describeStory = (practice: Practice): readonly StoryDescription[] =>
  (practice.catalogue.story ?? []).map(({ id, asks, notKnown, source }) => ({
    asks,
    notKnown,
    facts: practice.catalogue.facts.filter(({ tells }) => tells === id).map(({ title }) => title),
    answers: practice.catalogue.processes.flatMap((definition) =>
      Object.values<Question>(definition.questions).flatMap(({ tells, text }) => {
        if (!tells) return []
        const [topic, during] = typeof tells === 'string' ? [tells] : [tells.topic, tells.while]
        if (topic !== id) return []
        const asked = during ? `${text} (while: ${factTitle(during, practice)})` : text
        return [{ process: definition.id, title: definition.title, asked }]
      }),
    ),
    sources: source.map(describeSource),
  }))
