import { privateFosteringRegulation } from '../../law/care.ts'
import { childrenAct1989 } from '../../law/sources.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { isEnding, isNotice, isVisit, type FosteringQuestion } from './questions.ts'

type Does = Effect<FosteringQuestion>
type Must = Requirement<FosteringQuestion>

const fostered = { holds: 'private-fostering' } as const satisfies Condition

/** What the law calls private fostering, as far as it can be told from the answers (sections 66 and 105). */
const asTheLawSays = {
  all: [
    { question: 'closeRelative', is: 'no' },
    { question: 'fourWeeks', is: 'yes' },
    {
      any: [
        { aged: { under: 16 } },
        { all: [{ aged: { under: 18 } }, { question: 'disabled', is: 'yes' }] },
      ],
    },
  ],
} as const satisfies Condition<FosteringQuestion>

const isPrivateFostering: Must = {
  that: asTheLawSays,
  otherwise:
    'By what you wrote this is no private fostering: a close relative, less than 28 days, or a young person of 16 or over. What you wrote is safe. Check those answers, or choose “Not private fostering”.',
}

const notYet: Must = {
  that: { not: fostered },
  otherwise:
    'An arrangement of this child is recorded already, and there is one at a time. What you wrote is safe. Record the end of that one first.',
}

const goingOn: Must = {
  that: fostered,
  otherwise:
    'No private fostering of this child is recorded. Record that we were told of it first.',
}

/** A child who is seen in an arrangement that has begun, or is about to, is visited from then on. */
const seen = (on: 'seenOn' | 'on'): Does => ({
  effect: 'record-fact',
  fact: 'private-fostering-visit',
  on: { answer: on },
  with: { seenAlone: { answer: 'seenAlone' } },
})

const begins: Does = {
  effect: 'start-fact',
  fact: 'private-fostering',
  on: { answer: 'countsFrom' },
  with: { livesThereSince: { answer: 'startsOn' } },
}

const prohibit: Does = {
  effect: 'hand-over',
  what: 'Private fostering that is not suitable: prohibit it, and see that the child has a safe home',
  to: { holder: 'this-team' },
}

const livesThere = { question: 'startsOn', notAfter: 'seenOn' } as const satisfies Condition

export const outcomes: Readonly<Record<string, Outcome<FosteringQuestion>>> = {
  suitable: {
    label: 'Suitable',
    explained: 'The child may live there, and we visit.',
    source: childrenAct1989('67'),
    when: isNotice,
    requires: [isPrivateFostering, notYet],
    effects: [begins, seen('seenOn')],
  },
  suitableWithRequirements: {
    label: 'Suitable, if the carers do what we require',
    explained: 'The child may live there. The carers may appeal against what we require.',
    source: childrenAct1989('67 and schedule 8 paragraph 6'),
    when: isNotice,
    asks: ['requirements'],
    requires: [
      isPrivateFostering,
      notYet,
      {
        that: { question: 'requirements', answered: true },
        otherwise: 'Say what we require of the carers.',
      },
    ],
    effects: [begins, seen('seenOn')],
  },
  notSuitable: {
    label: 'Not suitable: to be prohibited',
    explained: 'The child may not live there. The carers may appeal.',
    source: childrenAct1989('69'),
    when: isNotice,
    requires: [isPrivateFostering, notYet],
    effects: [{ ...begins, when: livesThere }, { ...seen('seenOn'), when: livesThere }, prohibit],
  },
  notPrivateFostering: {
    label: 'Not private fostering',
    source: childrenAct1989('66'),
    when: isNotice,
    requires: [
      {
        that: { not: asTheLawSays },
        otherwise:
          'By what you wrote it is private fostering. Choose another outcome, or correct those answers.',
      },
    ],
  },
  goesOn: {
    label: 'Visited: it goes on',
    source: privateFosteringRegulation('8'),
    when: isVisit,
    requires: [goingOn],
    effects: [seen('on')],
  },
  noLongerSuitable: {
    label: 'Visited: no longer suitable',
    source: childrenAct1989('69'),
    when: isVisit,
    requires: [goingOn],
    effects: [seen('on'), prohibit],
  },
  ended: {
    label: 'The arrangement has ended',
    source: privateFosteringRegulation('10'),
    when: isEnding,
    requires: [
      goingOn,
      {
        that: { question: 'on', since: { fact: 'private-fostering', at: 'start' } },
        otherwise: 'It would end before it began. Check the day.',
      },
    ],
    effects: [
      {
        effect: 'end-fact',
        fact: 'private-fostering',
        on: { answer: 'on' },
        with: { endReason: { answer: 'whyEnded' } },
      },
    ],
  },
}
