import { caseClocks } from '../../around-the-case/case-clocks.ts'
import { childrenAct1989, toBeConfirmed, workingTogether, workingWell } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import {
  assessmentManagers,
  assessmentSocialWorkers,
  emergencyDuty,
  frontDoorManager,
} from '../../posts.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

// The formal start of work with a child in need. The front door accepts it; the team that receives it
// allocates it and decides what follows. Brothers and sisters may share one record: each is counted.
export const referral = defineProcess({
  id: 'referral',
  number: 'P06',
  title: 'Referral',
  noun: 'referral',
  purpose: 'Begin work with a child in need, under section 17 or section 47.',
  referenceLetter: 'R',
  basis: [
    childrenAct1989('17'),
    childrenAct1989('47'),
    workingWell('section 2, when a referral is received it is allocated to a social worker'),
    workingTogether('a decision on the type of response within one working day'),
  ],
  about: 'child',
  several: true,
  holdsCase: true,
  roles: {
    start: [...frontDoorManager, ...assessmentManagers],
    record: assessmentSocialWorkers,
    authorise: assessmentManagers,
    allocate: assessmentManagers,
    read: [...frontDoorManager, ...emergencyDuty],
  },
  clocks: [
    {
      id: 'T10',
      name: 'Referral allocated',
      from: { event: 'started' },
      stops: { event: 'allocated' },
      local: [
        {
          within: { days: 0 },
          when: {
            any: [
              { question: 'immediateDanger', is: 'yes' },
              { question: 'priority', is: 'sameDay' },
            ],
          },
        },
        { within: { workingDays: 1 } },
      ],
      source: [
        workingWell('section 2, when a referral is received it is allocated to a social worker'),
        toBeConfirmed('allocated in one working day, and the same day at immediate risk'),
      ],
    },
    {
      id: 'T10b',
      name: 'Decision on next steps',
      from: { event: 'started' },
      stops: { event: 'authorised' },
      statutory: [{ within: { workingDays: 1 } }],
      source: [workingTogether('a decision on next steps within one working day')],
    },
    ...caseClocks,
  ],
  questions,
  pages: [
    {
      id: 'referral',
      title: 'Who is it about, and who referred?',
      people: true,
      asks: [
        'referralOn',
        'acceptedAt',
        'source',
        'referrerName',
        'referrerRole',
        'referrerAgency',
        'referrerPhone',
        'referrerEmail',
        'referrerAnonymous',
      ],
    },
    {
      id: 'reason',
      title: 'Why are we working with this child?',
      asks: [
        'reason',
        'presenting',
        'presentingAsWritten',
        'immediateDanger',
        'whyThreshold',
        'noFurtherAction',
        'primaryNeed',
        'closingReason',
      ],
    },
    {
      id: 'consent',
      title: 'Does the family agree?',
      asks: [
        'consent',
        'consentGivenBy',
        'consentCapacity',
        'consentMethod',
        'consentOn',
        'consentExplained',
        'consentWithdrawnOn',
        'consentReason',
        'lawfulGround',
      ],
    },
    {
      id: 'decision',
      title: 'What is decided?',
      by: 'authoriser',
      asks: ['priority', 'chronologyAndHistory', 'managerRationale'],
    },
  ],
  prompts: [
    {
      when: { had: 'open-referral', inLast: { months: 12 } },
      says: 'Referred before within twelve months: this counts as a re-referral. Read what was decided then.',
    },
  ],
  startRequires: [
    {
      that: { not: { holds: 'open-referral' } },
      otherwise:
        'This child already has an open referral, and there can be only one. Record a contact on an open case instead: it reaches the allocated worker today.',
    },
  ],
  submitRequires: [
    {
      that: { not: { subject: 'deceased' } },
      otherwise:
        'This child has died, so no referral can be made. If another child may be at risk, make the referral for that child.',
    },
    {
      that: { not: { subject: 'due-beyond-40-weeks' } },
      otherwise:
        'The baby is due more than 40 weeks after the date of this referral. Check both dates.',
    },
    {
      that: { question: 'referralOn', notAfter: 'acceptedAt' },
      otherwise:
        'The referral is dated after it was accepted. It takes the date the contact was received.',
    },
  ],
  authoriseRequires: [
    {
      that: { question: 'chronologyAndHistory', is: 'yes' },
      otherwise: 'Attach the chronology and consider the history before you decide.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  happenedAt: 'referralOn',
  immediateDanger: { question: 'immediateDanger', is: 'yes' },
  worry: 'reason',
  cameFrom: { name: 'referrerName', organisation: 'referrerAgency', email: 'referrerEmail' },
})
