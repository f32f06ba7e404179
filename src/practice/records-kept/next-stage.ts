import type { Requirement } from '../vocabulary/outcome.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import type { ClockDefinition } from '../vocabulary/clock.ts'
import { representations } from './law.ts'

/** Did the response say that there is a next stage, and did they ask for it? */
export const nextStage = (stage: 'stage 2' | 'stage 3') =>
  defineQuestions({
    rightGiven: {
      kind: 'yes-no',
      text: `Does the response say how to go to ${stage}, and until when?`,
      needed: 'to-authorise',
    },
    wentOn: {
      kind: 'choice',
      text: `Did they ask to go to ${stage}?`,
      options: { asked: 'Yes', notAsked: 'No, and the time for it is over' },
    },
    askedOn: {
      kind: 'date',
      text: `When did they ask for ${stage}?`,
      when: { question: 'wentOn', is: 'asked' },
    },
  })

/** Twenty working days in which to ask for the next stage; nothing is done by then but to wait for them. */
export const rightToGoOn = (
  id: string,
  stage: 'stage 2' | 'stage 3',
): ClockDefinition<'respondedOn' | 'rightGiven' | 'wentOn' | 'askedOn'> => ({
  id,
  name: `Right to ask for ${stage}`,
  from: { answer: 'respondedOn', inWords: 'when the response was sent' },
  stops: { answered: ['askedOn'] },
  when: {
    all: [{ question: 'rightGiven', is: 'yes' }, { not: { question: 'wentOn', is: 'notAsked' } }],
  },
  otherwise: `They did not ask for ${stage} in time, or the response left no next stage to ask for.`,
  statutory: [{ within: { workingDays: 20 } }],
  source: [representations('a request for the next stage within 20 working days')],
})

/** A request that comes too late is taken on only for a reason. */
export const askedInTime = (stage: 'stage 2' | 'stage 3') =>
  ({
    that: {
      any: [
        { question: 'requestedOn', within: { workingDays: 20 }, of: 'earlierResponseOn' },
        { question: 'lateAcceptedWhy', answered: true },
      ],
    },
    otherwise: `They asked for ${stage} more than 20 working days after the response. What you wrote is safe. Say why it is taken on all the same, or end it as out of time.`,
  }) satisfies Requirement<'requestedOn' | 'earlierResponseOn' | 'lateAcceptedWhy'>
