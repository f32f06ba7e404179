import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import {
  assessmentManagers,
  emergencyDuty,
  frontDoorManager,
  frontDoorSocialWorkers,
} from '../../posts.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { aboutAChild, questions } from './questions.ts'

// What cannot safely wait until the office opens, about a child, an adult or both. One episode for one
// emergency, however many shifts it takes, and a day-time manager reviews every one of them.
export const emergencyDutyEpisode = defineProcess({
  id: 'emergency-duty-episode',
  number: 'P05',
  title: 'Emergency Duty Team episode',
  noun: 'emergency duty episode',
  purpose: 'Deal with immediate safeguarding that cannot safely wait.',
  referenceLetter: 'E',
  basis: [workingWell('section 3, Out of hours Emergency Duty Team')],
  about: 'child',
  several: true,
  mayNameNobody: true,
  roles: {
    start: emergencyDuty,
    record: emergencyDuty,
    authorise: [...frontDoorManager, ...assessmentManagers],
    read: frontDoorSocialWorkers,
  },
  clocks: [
    {
      id: 'T03a',
      name: 'Full record and handover',
      from: { answer: 'receivedAt' },
      stops: { event: 'submitted' },
      local: [{ within: { nextOpening: 'front-door' } }],
      source: [toBeConfirmed('handed over by the front door’s first opening after the call')],
    },
    {
      id: 'T03b',
      name: 'Review by the day practice manager',
      from: { answer: 'receivedAt' },
      stops: { event: 'authorised' },
      local: [{ within: { dayOfNextOpening: 'front-door' } }],
      source: [toBeConfirmed('reviewed by the end of the day of that opening')],
    },
  ],
  questions,
  pages,
  submitRequires: [
    {
      that: { any: [{ not: aboutAChild }, { named: true }] },
      otherwise: 'It is about a child. Say which child, even if only by what is known.',
    },
    {
      that: { question: 'receivedAt', notAfter: 'handedOverAt' },
      otherwise: 'It was handed over before the call came in. Check both times.',
    },
  ],
  authoriseRequires: [
    {
      that: { question: 'handedOverAt', notAfter: 'acknowledgedAt' },
      otherwise: 'It was taken over before it was handed over. Check both times.',
    },
  ],
  outcomes,
  // The night does not wait for the day's review: what was decided is carried out at once.
  outcomesBy: 'recorder',
  happenedAt: 'receivedAt',
  immediateDanger: { question: 'immediateDanger', is: 'yes' },
  worry: 'risk',
  cameFrom: { name: 'callerName', organisation: 'callerAgency' },
})
