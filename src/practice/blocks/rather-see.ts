import type { Condition } from '../vocabulary/condition.ts'
import type { Carried, Effect } from '../vocabulary/effect.ts'
import { defineQuestions } from '../vocabulary/question.ts'

/** The words a wish is chosen in and read in. */
export const wishes = {
  woman: 'Rather a woman',
  man: 'Rather a man',
  either: 'Either, it does not matter',
} as const

const saidSomething = { question: 'ratherSee', answered: true } as const

/** Whom a child would rather see (matrix M234): asked when it comes up, and never guessed from anything else. */
export const ratherSee = ({ when }: { readonly when: Condition }) =>
  defineQuestions({
    ratherSee: {
      kind: 'choice',
      text: 'Did the child say whom they would rather see?',
      hint: 'It is shown, with the day, to whoever chooses a worker for them. Leave it empty if they did not say.',
      options: wishes,
      each: 'child',
      when,
    },
    ratherSeeWords: {
      kind: 'long-text',
      voice: 'child',
      text: 'How did they put it, in their own words?',
      each: 'child',
      when: saidSomething,
    },
  })

/** It is dated on the child; the words stay in the record they were said in, for those who may read it. */
export const keepsTheWish = <Question extends string>(
  on: Carried<Question>,
): Effect<Question | 'ratherSee'> => ({
  effect: 'record-fact',
  fact: 'would-rather-see',
  on,
  with: { wish: { answer: 'ratherSee' } },
  when: saidSomething,
})
