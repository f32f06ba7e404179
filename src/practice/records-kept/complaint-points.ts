import { actions } from '../blocks/actions.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import type { Requirement } from '../vocabulary/outcome.ts'

interface Points {
  /** Who finds on each point at this stage: "the manager", "the investigating officer". */
  readonly whose: string
}

/** What is complained of, point by point, each with a finding of its own and why; and what would put it right. */
export const complaintPoints = ({ whose }: Points) =>
  defineQuestions({
    points: {
      kind: 'list',
      row: 'point',
      text: 'What is complained about, point by point?',
      hint: `In the complainant’s own words, agreed with them. Each gets a finding, and a reason, from ${whose}.`,
      needed: 'to-submit',
      of: {
        point: { kind: 'long-text', text: 'The point' },
        // Each stage finds afresh: what was found before stands in the record of that stage.
        finding: {
          kind: 'choice',
          anew: true,
          text: `What does ${whose} find?`,
          codes: 'complaint-finding',
        },
        reason: { kind: 'long-text', anew: true, text: 'Why?' },
      },
    },
    desiredOutcome: {
      kind: 'long-text',
      text: 'What would put it right for them?',
      needed: 'to-submit',
    },
  })

/** What is learnt and what is offered, and how it was told: at every stage. */
export const complaintAnswer = () =>
  defineQuestions({
    learning: actions({
      text: 'What will be done differently, who does it and by when?',
      needed: 'to-authorise',
    }),
    remedy: {
      kind: 'long-text',
      text: 'What is done to put it right?',
      hint: 'An apology, a correction, something done again. “Nothing” is an answer, with why.',
      needed: 'to-authorise',
    },
    respondedOn: {
      kind: 'date',
      text: 'When was the response sent?',
      hint: 'The letter is drafted when this is signed, and somebody reads it before it goes: the deadline is met on the day it does. Of an anonymous complaint: when the answer was settled.',
    },
  })

/** More time is lawful only when whoever complains is told of it, and why. */
export const moreTimeTold = () =>
  defineQuestions({
    extensionToldOn: {
      kind: 'date',
      text: 'If more time was given: when was the complainant told, with the reason?',
      hint: 'The time itself is given on the deadline, before it has passed.',
    },
  })

/** Each point has its finding and its reason before anything is upheld or not. */
export const everyPointFound: Requirement<'points'> = {
  that: { everyRowOf: 'points', has: ['point', 'finding', 'reason'] },
  otherwise:
    'A point of the complaint has no finding, or no reason for it. What you wrote is safe. Send it back for a finding and a reason on every point.',
}

/** Whoever signs is the one who was asked to answer. */
export const answeredByTheOneNamed: Requirement<'answeredBy'> = {
  that: { question: 'answeredBy', names: 'authoriser' },
  otherwise:
    'Somebody else is named to answer this complaint, and only they sign the response. Ask them, or send it back to be given to you.',
}
