import { withConsent } from '../blocks/consent.ts'
import type { Carried } from '../vocabulary/effect.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineQuestions } from '../vocabulary/question.ts'

/** What help of any kind begins with, in the same words wherever it begins: so it is carried on and never typed again. */
export const whyNow = () =>
  defineQuestions({
    whatPrompted: {
      kind: 'long-text',
      tells: 'worry',
      text: 'What has happened, and why now?',
      needed: 'to-submit',
    },
    workingWell: { kind: 'long-text', text: 'What is working well?', needed: 'to-submit' },
    helpTried: {
      kind: 'long-text',
      text: 'What has been tried already, and what came of it?',
      hint: 'If nothing, say so.',
    },
  })

const consented = [
  ...(['consent', 'consentGivenBy', 'consentCapacity', 'consentMethod'] as const),
  ...(['consentOn', 'consentExplained'] as const),
] as const

const begins = ['whatPrompted', 'workingWell', 'helpTried', ...consented] as const

/** All of it, carried on as it stands. */
export const carriedOn: Readonly<
  Record<(typeof begins)[number], Carried<(typeof begins)[number]>>
> = Object.fromEntries(begins.map((id) => [id, { answer: id }])) as Record<
  (typeof begins)[number],
  Carried<(typeof begins)[number]>
>

/** The page on which a family agrees, or does not. */
export const consentAsked = [
  ...consented,
  ...(['consentWithdrawnOn', 'consentReason', 'lawfulGround'] as const),
] as const

/** Early help is the family's own choice, all of it. */
export const familyAgrees = (what: string): Requirement<'consent'> => ({
  that: withConsent,
  otherwise: `${what} needs the family’s consent, and none is recorded. Your answers are safe, and nothing was registered. Ask for consent; or choose “Offered, and declined”; or, if a child may be suffering significant harm, tell the front door now: that never waits for an assessment.`,
})

/** It may be declined only by somebody who was asked. */
export const familyDeclined: Requirement<'consent'> = {
  that: { question: 'consent', is: ['refused', 'withdrawn'] },
  otherwise:
    'The family has not been recorded as declining. Your answers are safe. Record first that they refused or withdrew, and why.',
}
