import { careLeavers2010 } from '../../law/leaving-care.ts'
import { childrenAct1989 } from '../../law/sources.ts'
import {
  caseTeamManagers,
  emergencyDuty,
  leavingCareManagers,
  leavingCareWorkers,
  reviewingOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { homeMayBe } from '../homes-of-the-return.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

const notInReturn = { question: 'forBirthday', is: 'none' } as const

// One record for a visit, a call or an attempt. Which of them it was decides what it counts for: a visit, being
// in touch, the return around a birthday, or none of these.
export const adviserVisit = defineProcess({
  id: 'adviser-visit',
  number: 'P36d',
  title: 'Visit or contact by the personal adviser',
  noun: 'visit or contact',
  purpose: 'See how a young person is, hear them, and stay in touch.',
  referenceLetter: 'AV',
  basis: [
    careLeavers2010('8: visits by the personal adviser'),
    childrenAct1989('23B(8) and 23C(2): keeping in touch'),
  ],
  takenAlong: true,
  about: 'child',
  roles: {
    start: [...leavingCareWorkers, ...leavingCareManagers],
    record: [...leavingCareWorkers, ...leavingCareManagers],
    read: [...reviewingOfficers, ...caseTeamManagers, ...emergencyDuty],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'contact',
      title: 'When, how and who?',
      people: true,
      asks: ['contactAt', 'by', 'how', 'reached', 'tried', 'stage', 'whyNotAtHome'],
    },
    {
      id: 'them',
      title: 'How are they?',
      asks: ['theirWords', 'howTheyAre', 'homeSeen', 'helpGiven', 'changed', 'worry'],
    },
    {
      id: 'return',
      title: 'In touch',
      intro:
        'Around the birthdays from 17 to 21 the return asks where they live and what they do. Whether one is near is worked out.',
      asks: [
        ...(['contactStops', 'inTouch', 'lastBirthday', 'nextBirthday'] as const),
        ...(['forBirthday', 'homeForReturn', 'activityForReturn', 'careEndedOn'] as const),
      ],
    },
    { id: 'next', title: 'What next?', asks: ['next', 'nextOn'] },
  ],
  copies: {
    homeForReturn: { fact: 'home-after-care', detail: 'type' },
    activityForReturn: { fact: 'activity', detail: 'type' },
  },
  prompts: [
    {
      when: { holds: 'looked-after' },
      says: 'They are in our care: this is the personal adviser’s own contact. A social worker’s visit is recorded as a visit to a child in our care, and only that one counts for it.',
    },
    {
      when: { not: notInReturn },
      says: 'The return wants this contact: it falls between three months before a birthday and one month after it.',
    },
    {
      when: { question: 'inTouch', is: 'NO' },
      says: 'Try in other ways too: family, friends, former carers, housing, the police where there is worry.',
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'care-leaver' }, { holds: 'personal-adviser' }] },
      otherwise:
        'No entitlement to support after care is recorded, so there is no adviser’s visit to record. Nothing was begun. Begin with the leaving care assessment, or record a contact.',
    },
  ],
  submitRequires: [
    {
      that: {
        question: 'by',
        holdsRole: ['personal-adviser', 'social-worker', 'senior-practitioner', 'practice-manager'],
      },
      otherwise:
        'A personal adviser visits and keeps in touch, or a social worker for them. Name who it was; if somebody else met them, write it as a case note.',
    },
    {
      that: {
        any: [
          notInReturn,
          { not: { question: 'inTouch', is: ['DIED', 'RHOM'] } },
          {
            all: [
              { question: 'homeForReturn', is: '0' },
              { question: 'activityForReturn', is: '0' },
            ],
          },
        ],
      },
      otherwise:
        'For somebody who died or returned home, the return takes neither home nor activity. Choose “Not asked” and “Not known” for them.',
    },
    {
      that: {
        any: [
          { not: { question: 'inTouch', is: 'YES' } },
          {
            not: {
              any: [
                { question: 'homeForReturn', is: '0' },
                { question: 'activityForReturn', is: '0' },
              ],
            },
          },
        ],
      },
      otherwise:
        'We are in touch, so the return needs where they live and what they do. Ask them, and choose each.',
    },
    ...homeMayBe('homeForReturn'),
  ],
  outcomes,
  happenedAt: 'contactAt',
  worry: 'worry',
})
