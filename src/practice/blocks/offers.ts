import type { Condition } from '../vocabulary/condition.ts'
import type { Carried, Effect } from '../vocabulary/effect.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'
import { defineQuestions } from '../vocabulary/question.ts'

/** What a child answered who was offered an advocate; left empty where none was offered. */
export const advocateOffer = () =>
  defineQuestions({
    advocateAnswer: {
      kind: 'choice',
      text: 'If the child was offered an advocate, what did they answer?',
      codes: 'offer-answer',
    },
  })

/** The same of an independent visitor, for a child in our care. */
export const visitorOffer = () =>
  defineQuestions({
    visitorAnswer: {
      kind: 'choice',
      text: 'If the child was offered an independent visitor, what did they answer?',
      codes: 'offer-answer',
    },
  })

type Answer = 'advocateAnswer' | 'visitorAnswer'

const offers = {
  advocateAnswer: 'advocacy-offer',
  visitorAnswer: 'independent-visitor-offer',
} as const satisfies Record<Answer, string>

/**
 * The offer, as whoever makes the next one sees it: on the day `on`, once the question was answered, or where
 * `when` says that it was made.
 */
export const offerMade = <Of extends Answer, Q extends QuestionId>(
  answer: Of,
  { on, when }: { readonly on: Carried<Q>; readonly when?: Condition<Q> },
): Effect<Of | Q> => ({
  effect: 'record-fact',
  fact: offers[answer],
  on,
  with: { answer: { answer } },
  when: when ?? { question: answer, answered: true },
})
