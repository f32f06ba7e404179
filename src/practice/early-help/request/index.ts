import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { consentAsked } from '../beginning.ts'
import {
  earlyHelpAtTheFrontDoor,
  earlyHelpManagers,
  earlyHelpWorkers,
  readersOfEarlyHelp,
} from '../who.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

// The way into the council's own early help: a family, a young person, a professional or the front door asks.
export const earlyHelpRequest = defineProcess({
  id: 'early-help-request',
  number: 'B2a',
  title: 'Request for early help',
  noun: 'request for early help',
  purpose: 'Decide with the family’s consent which help a family or a young person is offered.',
  referenceLetter: 'EHR',
  basis: [workingWell('section 2, Children and Family Wellbeing Service')],
  about: 'child',
  several: true,
  beside: true,
  roles: {
    start: [...earlyHelpWorkers, ...earlyHelpAtTheFrontDoor],
    record: earlyHelpWorkers,
    authorise: earlyHelpManagers,
    read: readersOfEarlyHelp,
  },
  clocks: [
    {
      id: 'EH.REQUEST',
      name: 'Decision on the request',
      from: { answer: 'receivedAt', inWords: 'when it was received' },
      stops: { event: 'authorised' },
      local: [{ within: { workingDays: 5 } }],
      source: [toBeConfirmed('a request for early help is decided within 5 working days')],
    },
  ],
  questions,
  pages: [
    {
      id: 'who',
      title: 'Who asks, and for whom?',
      people: true,
      asks: [
        ...(['receivedAt', 'requester', 'requesterName', 'requesterOrganisation'] as const),
        ...(['requesterPhone', 'requesterEmail', 'familyTold', 'parentsNotToBeTold'] as const),
      ],
    },
    {
      id: 'consent',
      title: 'Does the family agree?',
      intro: 'Early help is the family’s own choice. Without consent the request goes back.',
      asks: consentAsked,
    },
    {
      id: 'what',
      title: 'What would help?',
      asks: [
        ...(['whatPrompted', 'workingWell', 'helpTried'] as const),
        ...(['wanted', 'needs', 'assessmentAttached'] as const),
      ],
    },
    {
      id: 'decision',
      title: 'What is decided?',
      by: 'authoriser',
      asks: ['priority', 'rationale'],
    },
  ],
  copies: {
    workingWell: { process: 'contact', answer: 'workingWell' },
    helpTried: { process: 'contact', answer: 'supportTried' },
  },
  prompts: [
    {
      when: { had: 'early-help-declined', inLast: { months: 12 } },
      says: 'Early help was offered in the last twelve months, and declined. Ask what would make it acceptable now.',
    },
    {
      when: { holds: 'open-referral' },
      says: 'A social worker works with this family now. Speak to them before anything is agreed.',
    },
  ],
  outcomes,
  happenedAt: 'receivedAt',
  worry: 'whatPrompted',
  cameFrom: {
    name: 'requesterName',
    organisation: 'requesterOrganisation',
    email: 'requesterEmail',
  },
})
