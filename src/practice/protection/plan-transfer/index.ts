import { caseClocksAfterMovingIn } from '../../around-the-case/case-clocks.ts'
import { toBeConfirmed, workingTogether } from '../../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  reviewingOfficers,
  emergencyDuty,
  frontDoorSocialWorkers,
  meetingSupport,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { movingIn } from './moving-in.ts'
import { movingOut } from './moving-out.ts'
import { pages } from './pages.ts'
import { isForGood, isProtection, movesIn, movesOut, questions } from './questions.ts'

// A family moves, and the child stays protected: the sending authority answers for the child until the
// receiving one has held its conference. The authorities next door are other authorities.
export const planTransfer = defineProcess({
  id: 'plan-transfer',
  number: 'P17',
  title: 'Transfer of a plan between authorities',
  noun: 'transfer of a plan',
  purpose: 'Keep a child protected when the family moves.',
  referenceLetter: 'PT',
  basis: [
    workingTogether('children moving across authority boundaries'),
    toBeConfirmed('a transfer-in conference within 15 working days of written notice with papers'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: [
      ...childrensSocialWorkers,
      ...frontDoorSocialWorkers,
      ...reviewingOfficers,
      ...meetingSupport,
      ...emergencyDuty,
    ],
    record: [
      ...childrensSocialWorkers,
      ...frontDoorSocialWorkers,
      ...reviewingOfficers,
      ...meetingSupport,
      ...emergencyDuty,
    ],
    authorise: childrensManagers,
  },
  clocks: [
    {
      id: 'T42',
      name: 'Transfer-in conference held',
      from: { answer: 'papersOn', inWords: 'when written notice came with the papers' },
      stops: { fact: 'initial-conference', at: 'start' },
      each: 'child',
      when: { all: [movesIn, isProtection, isForGood] },
      otherwise: 'Only a child protection plan that comes here for good needs a conference here.',
      local: [{ within: { workingDays: 15 } }],
      source: [toBeConfirmed('a transfer-in conference within 15 working days')],
    },
    {
      id: 'T42b',
      name: 'Other authority told of the move',
      from: { answer: 'noticeOn', inWords: 'when we knew of the move' },
      stops: { answered: ['authorityToldOn'] },
      when: movesOut,
      otherwise: 'The child moves here, and the other authority told us.',
      local: [{ within: { workingDays: 1 } }],
      source: [toBeConfirmed('the new authority told within one working day of knowing')],
    },
    ...caseClocksAfterMovingIn,
  ],
  questions,
  pages,
  prompts: [
    {
      when: { question: 'dangerNow', is: 'yes' },
      says: 'Act first. The duty to protect a child is where the child is found, whoever’s the plan is.',
    },
    {
      when: { subject: 'looked-after-by-another-authority' },
      says: 'Another authority looks after this child and stays responsible while the child lives here.',
    },
    {
      when: { all: [movesOut, { not: { subject: 'lives-out-of-area' } }] },
      says: 'The address on the record is still ours. Add the new one; the other authority follows from it.',
    },
    {
      when: { subject: 'unborn' },
      says: 'The baby is not born yet: the plan follows the mother, and so does whoever answers for it.',
    },
  ],
  submitRequires: [
    {
      that: {
        any: [
          movesIn,
          { all: [isProtection, { holds: 'child-protection-plan' }] },
          { all: [{ question: 'planType', is: 'childInNeed' }, { holds: 'child-in-need-plan' }] },
        ],
      },
      otherwise:
        'The child has no such plan here, so there is none to transfer. Check which plan it is, and which way the child moves.',
    },
  ],
  outcomesEach: 'child',
  outcomes: { ...movingIn, ...movingOut },
  notHere: {
    moveBetweenDistricts:
      'A move between our own districts is not a transfer between authorities: the plan stays as it is, and the case goes to the other district’s team.',
    planStartsHere:
      'A transfer does not start a plan here. Our own conference does, on the day it is held.',
  },
  happenedAt: 'noticeOn',
  immediateDanger: { question: 'dangerNow', is: 'yes' },
  worry: 'riskOfMove',
})
