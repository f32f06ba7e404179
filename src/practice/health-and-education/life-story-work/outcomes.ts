import { lifeStoryGuidance } from '../../law/care.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import { adoptionWorkers, caseManagers } from '../../posts.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { session, book, handover, forAdoption, type LifeStoryQuestion } from './questions.ts'

const ours = toBeConfirmed('how life story work is recorded')

const said = (that: Condition<LifeStoryQuestion>): Requirement<LifeStoryQuestion> => ({
  that,
  otherwise:
    'You wrote that this is about something else. Change that answer, or choose the outcome that says the same.',
})

const signedFor = (label: string): Requirement<LifeStoryQuestion> => ({
  that: { not: forAdoption },
  otherwise: `For an adoption the adoption agency says that it is good enough. Your answers are safe. Ask them to choose “${label}”.`,
})

const versionMade = {
  effect: 'record-fact',
  fact: 'life-story-book',
  on: { answer: 'on' },
  with: { stage: { value: 'version' } },
} as const

const bookGiven = {
  effect: 'record-fact',
  fact: 'life-story-book',
  on: { answer: 'bookGivenOn' },
  with: { stage: { value: 'handedOver' } },
} as const

export const outcomes: Readonly<Record<string, Outcome<LifeStoryQuestion>>> = {
  sessionDone: {
    label: 'Session done',
    source: ours,
    requires: [
      said(session),
      {
        that: { question: 'childTookPart', is: 'yes' },
        otherwise:
          'You wrote that the child did not take part. Choose “The child did not want to”.',
      },
    ],
    effects: [{ effect: 'record-fact', fact: 'life-story-work', on: { answer: 'on' } }],
  },
  refused: {
    label: 'The child did not want to',
    explained: 'It is kept, and offered again.',
    source: ours,
    requires: [
      said(session),
      {
        that: { question: 'childTookPart', is: 'no' },
        otherwise: 'You wrote that the child took part. Choose “Session done”.',
      },
    ],
  },
  bookReady: {
    label: 'A version of the book is ready',
    source: ours,
    by: caseManagers,
    requires: [said(book), signedFor('A version of the book is ready, for an adoption')],
    effects: [versionMade],
  },
  bookReadyForAdoption: {
    label: 'A version of the book is ready, for an adoption',
    source: lifeStoryGuidance,
    by: adoptionWorkers,
    requires: [said({ all: [book, forAdoption] })],
    effects: [versionMade],
  },
  handedOver: {
    label: 'Handed over',
    source: ours,
    by: caseManagers,
    requires: [said(handover), signedFor('Handed over to the adopters')],
    effects: [bookGiven],
  },
  handedOverToAdopters: {
    label: 'Handed over to the adopters',
    source: lifeStoryGuidance,
    by: adoptionWorkers,
    requires: [said({ all: [handover, forAdoption] })],
    effects: [bookGiven],
  },
}
