import { fromAProfessional, notAnonymous, professionalSaysWhere } from '../../blocks/referrer.ts'
import { childrenAct1989, workingTogether, workingWell } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { atTheFrontDoor, frontDoorManager } from '../../posts.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

// Every approach about a child, from whoever makes it, and the decision where it goes. One contact
// covers all the children it names: the call is written once, and each child has a level and an outcome.
export const contact = defineProcess({
  id: 'contact',
  number: 'P01',
  title: 'Contact',
  noun: 'contact',
  purpose:
    'Record every approach about a child and decide, against the levels of need, where it goes.',
  referenceLetter: 'C',
  basis: [
    workingWell('section 2, what happens to a request for support'),
    childrenAct1989('17'),
    childrenAct1989('47'),
    workingTogether('referrals'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: atTheFrontDoor,
    record: atTheFrontDoor,
    authorise: frontDoorManager,
    allocate: frontDoorManager,
  },
  clocks,
  questions,
  pages,
  prompts: [
    {
      when: { had: 'open-referral', inLast: { months: 12 } },
      says: 'Referred within the last twelve months. Read what was decided then: has it come back?',
    },
    {
      when: { had: 'consultation', inLast: { days: 90 } },
      says: 'Other practitioners have consulted about this child in the last 90 days.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  submitRequires: [
    professionalSaysWhere,
    {
      // The guide expects a professional to tell the family first; the public owes nobody an answer.
      that: { any: [{ not: fromAProfessional }, { question: 'familyAware', answered: true }] },
      otherwise: 'Say whether the family knows about this request.',
    },
    {
      that: {
        any: [
          { not: { question: 'thresholdClear', is: 'no' } },
          { opened: 'multi-agency-screening', is: 'submitted' },
          { question: 'noScreeningReason', answered: true },
        ],
      },
      otherwise:
        'The threshold is not clear, so partners are asked what they know. Open a multi-agency screening and finish it, or say why there is none.',
    },
    {
      that: {
        any: [
          // A child who asks for help, or someone who wants to stay unknown, need not say where to reach them.
          { question: 'source', is: ['1C', '9'] },
          { question: 'referrerAnonymous', is: 'yes' },
          { question: 'referrerPhone', answered: true },
          { question: 'referrerEmail', answered: true },
        ],
      },
      otherwise:
        'Give a phone number or an email address for the referrer, so that they can be told the outcome.',
    },
  ],
  onStart: [
    { effect: 'tell', whom: 'referrer', letter: 'contact-acknowledgement', when: notAnonymous },
  ],
  happenedAt: 'receivedAt',
  immediateDanger: { question: 'immediateDanger', is: 'yes' },
  worry: 'worries',
  cameFrom: { name: 'referrerName', organisation: 'referrerAgency', email: 'referrerEmail' },
})
