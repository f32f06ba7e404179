import { childrenAct1989, publicLawOutline, toBeConfirmed } from '../../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  legalAdvisers,
  teamManagers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

const supervised = { question: 'supervisionEndsOn', answered: true } as const

// One hearing and what the court ordered for each child. An order binds from the moment it is made, so what
// follows from it is carried out when it is submitted; a manager then checks the record against the sealed order.
export const courtHearing = defineProcess({
  id: 'court-hearing',
  number: 'P19b',
  title: 'Court hearing',
  noun: 'court hearing',
  purpose: 'Record what the court directed and ordered for each child, on the day it did.',
  referenceLetter: 'HR',
  basis: [childrenAct1989('31 and 38'), publicLawOutline('hearings')],
  about: 'child',
  several: true,
  roles: {
    start: [...childrensSocialWorkers, ...legalAdvisers],
    record: [...childrensSocialWorkers, ...legalAdvisers],
    authorise: [...childrensManagers, ...teamManagers],
    read: emergencyDuty,
  },
  clocks: [
    {
      id: 'T110',
      name: 'Decide whether to ask for a longer supervision order',
      from: { answer: 'supervisionEndsOn', inWords: 'the day on which the supervision order ends' },
      stops: { answered: ['supervisionReviewedOn'] },
      each: 'child',
      when: supervised,
      local: [{ within: { weeksBefore: 8 } }],
      source: [toBeConfirmed('an alert eight weeks before a supervision order ends')],
    },
    {
      id: 'T110b',
      name: 'Supervision order ends',
      from: { answer: 'heldAt', inWords: 'when the supervision order was made' },
      stops: { fact: 'supervision-order', at: 'end', where: { interim: 'no' } },
      each: 'child',
      when: supervised,
      statutory: [{ within: { months: 12 } }],
      source: [childrenAct1989('schedule 3, paragraph 6: one year, and at most three in all')],
    },
  ],
  questions,
  pages: [
    {
      id: 'hearing',
      title: 'Which hearing, and about whom?',
      people: true,
      asks: ['kind', 'plannedFor', 'heldAt', 'court', 'caseNumber', 'judge'],
    },
    {
      id: 'ordered',
      title: 'What did the court direct and find?',
      asks: ['directions', 'contactOrders', 'findings', 'planApproved', 'nextHearingAt'],
    },
    {
      id: 'check',
      title: 'Check against the sealed order',
      by: 'authoriser',
      asks: ['orderSealedOn', 'checked', 'differsBy'],
    },
    {
      id: 'later',
      title: 'While the order runs',
      after: 'decision',
      asks: ['supervisionReviewedOn'],
    },
  ],
  copies: {
    court: { fact: 'care-proceedings', detail: 'court' },
    caseNumber: { fact: 'care-proceedings', detail: 'caseNumber' },
  },
  prompts: [
    {
      when: { subject: 'adult' },
      says: 'This young person is 18. An order made for them as a child has ended.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'The child protection plan stays open until a review conference ends it.',
    },
  ],
  startRequires: [
    {
      that: {
        any: [
          { holds: 'care-proceedings' },
          { holds: 'supervision-order' },
          { holds: 'legal-status' },
        ],
      },
      otherwise:
        'No proceedings about this child are recorded as issued, and no order is in force. Record the application first.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  outcomesBy: 'recorder',
  happenedAt: 'heldAt',
})
