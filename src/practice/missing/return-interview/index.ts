import { missingGuidance } from '../../law/care.ts'
import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import {
  caseHolders,
  caseManagers,
  missingFromHomeManagers,
  missingFromHomeWorkers,
  reviewingOfficers,
} from '../../posts.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import {
  accepted,
  inTime,
  notAccepted,
  questions,
  thirdTime,
  type ReturnInterviewQuestion,
} from './questions.ts'

/** 72 hours of the clock from the instant of return, whatever the clocks do in that night. */
const inSeventyTwoHours: Pick<
  ClockDefinition<ReturnInterviewQuestion>,
  'from' | 'local' | 'statutory' | 'source'
> = {
  from: { answer: 'returnedAt', inWords: 'when the child was found, or back' },
  local: [{ within: { hours: 72 } }],
  statutory: [{ within: { hours: 72 } }],
  source: [
    workingWell('return home interviews within 72 hours of the return'),
    missingGuidance('return interviews: within 72 hours'),
  ],
}

// Refused or not, it is finished: what is known, the risk in future and what is recommended are written down either
// way. What follows does not wait for the manager, who closes the episode.
export const returnInterview = defineProcess({
  id: 'return-interview',
  number: 'P35c',
  title: 'Return interview',
  noun: 'return interview',
  purpose: 'Hear from the child why they went and what happened, so that they need not go again.',
  referenceLetter: 'RI',
  basis: [missingGuidance('return interviews'), workingWell('Missing from Home')],
  about: 'child',
  roles: {
    start: [...missingFromHomeWorkers, ...caseHolders],
    record: [...missingFromHomeWorkers, ...caseHolders],
    authorise: missingFromHomeManagers,
    allocate: missingFromHomeManagers,
    read: [...reviewingOfficers, ...caseManagers],
  },
  clocks: [
    {
      id: 'T90',
      name: 'Return interview held',
      ...inSeventyTwoHours,
      stops: { answered: ['interviewedAt'] },
      when: { not: notAccepted },
      otherwise:
        'It was declined or not possible: what is known is written down in its place, by the same time.',
    },
    {
      id: 'T90b',
      name: 'Return interview offered',
      ...inSeventyTwoHours,
      stops: { answered: ['offeredAt'] },
    },
    {
      id: 'T90c',
      name: 'What is known written down without an interview',
      ...inSeventyTwoHours,
      stops: { event: 'submitted' },
      when: notAccepted,
      otherwise: 'The interview goes ahead.',
    },
    {
      id: 'T90d',
      name: 'Return interview written up and shared',
      from: { answer: 'interviewedAt', inWords: 'when it was held' },
      stops: { event: 'submitted' },
      when: accepted,
      otherwise: 'There was no interview to write up: what is known is due by the 72 hours.',
      local: [{ within: { workingDays: 1 } }],
      source: [toBeConfirmed('a return interview is shared within one working day')],
    },
  ],
  questions,
  pages,
  copies: {
    returnedAt: { process: 'missing-return', answer: 'foundAt' },
    missingAt: { process: 'missing-return', answer: 'missingAt' },
    thirdInNinetyDays: { process: 'missing-return', answer: 'thirdInNinetyDays' },
    toldPolice: { process: 'missing-return', answer: 'preventionInterviewSaid' },
  },
  prompts: [
    {
      when: { question: 'interviewedHow', is: 'phone' },
      says: 'By phone nobody sees how the child is, or who listens. It is kept as a call; somebody sees the child too.',
    },
    {
      when: thirdTime,
      says: 'The third time or more in 90 days: a practice manager looks at it before it is closed.',
    },
    {
      when: { subject: 'looked-after-by-another-authority' },
      says: 'Another authority looks after this child. Send them what was learned today.',
    },
  ],
  startRequires: [
    {
      that: {
        all: [{ had: 'missing-episode' }, { not: { holds: 'missing-episode' } }],
      },
      otherwise:
        'This child is not recorded as missing and back, so there is no return interview to hold. Record the episode, and the return, first.',
    },
    {
      that: { not: { underWay: 'return-interview' } },
      otherwise: 'A return interview is open already. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'returnedAt', notAfter: 'offeredAt' },
      otherwise: 'It was offered before the child was back. Check both times.',
    },
    {
      that: { question: 'returnedAt', notAfter: 'interviewedAt' },
      otherwise: 'It was held before the child was back. Check both times.',
    },
    {
      that: {
        any: [
          { not: accepted },
          {
            all: [
              { question: 'independent', is: 'yes' },
              { not: { question: 'interviewedBy', names: 'case-holder' } },
              { not: { question: 'interviewedBy', worksIn: ['residential', 'fostering'] } },
            ],
          },
        ],
      },
      otherwise:
        'A return interview is held by somebody independent: not the child’s own social worker, not their carer, and nobody in a team that manages homes or carers. Your answers are safe. Offer the child somebody else. If they would only talk to their own worker, say that they declined, and write down what they told the worker.',
    },
    {
      that: {
        any: [{ not: accepted }, inTime, { question: 'lateReason', answered: true }],
      },
      otherwise:
        'It was held more than 72 hours after the return. That may have been right: say why, for example that the child needed more time. It still counts as late.',
    },
  ],
  authoriseRequires: [
    {
      that: {
        any: [{ not: thirdTime }, { question: 'practiceManager', holdsRole: ['practice-manager'] }],
      },
      otherwise:
        'It was the third time or more in 90 days, so a practice manager looks at it before it is closed. Name the one who has.',
    },
  ],
  // A child who was harmed does not wait for a signature.
  outcomesBy: 'recorder',
  outcomes,
  happenedAt: 'returnedAt',
  worry: 'futureRisk',
})
