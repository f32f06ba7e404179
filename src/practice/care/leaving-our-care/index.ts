import { carePlanning, guidanceOnCare } from '../../law/care.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  directors,
  headsOfService,
  leavingCareManagers,
  leavingCareWorkers,
  nominatedOfficers,
  reviewingOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { endedByBirthday, questions } from './questions.ts'
import { dayFits, reasonFits } from './requirements.ts'

// The end of a period of care: the legal status, the placement and the period end on one day, with one reason.
export const leavingOurCare = defineProcess({
  id: 'leaving-our-care',
  number: 'P21b',
  title: 'Leaving our care',
  noun: 'record of leaving our care',
  purpose: 'Decide lawfully, and record, that a child leaves our care, and what follows.',
  referenceLetter: 'LO',
  basis: [carePlanning('39'), guidanceOnCare('ceasing to be looked after')],
  about: 'child',
  roles: {
    start: [...childrensSocialWorkers, ...leavingCareWorkers],
    record: [...childrensSocialWorkers, ...leavingCareWorkers],
    authorise: [
      ...headsOfService,
      ...nominatedOfficers,
      ...directors,
      ...childrensManagers,
      ...leavingCareManagers,
    ],
    read: reviewingOfficers,
  },
  clocks: [],
  questions,
  pages,
  prompts: [
    {
      when: endedByBirthday,
      says: 'Care ended by itself on the 18th birthday, and nobody has recorded why. Enter that day and the reason.',
    },
    {
      when: { holds: 'missing-episode' },
      says: 'This child is recorded as missing. The missing period ends with the period of care at the latest: say in the record of it what is known, and that somebody goes on looking.',
    },
    {
      when: { holds: 'care-proceedings' },
      says: 'Proceedings are before the court. Ask the solicitor before anything is agreed.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'The child protection plan goes on after care. Ask the chair whether the review conference comes forward.',
    },
    {
      when: { question: 'endReason', is: ['E4A', 'E4B'] },
      says: 'A child who goes home needs a plan for it, made with the family before the day.',
    },
    {
      when: { subject: 'age-unknown' },
      says: 'Nobody knows how old they are, so the rules for 16, 17 and 18 cannot be worked out. Have the age assessed first.',
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'looked-after' }, { holds: 'legal-status' }, endedByBirthday] },
      otherwise:
        'This child is not in our care, so there is nothing to end. Why an earlier period of care ended is in the record of that.',
    },
    {
      that: { not: { underWay: 'leaving-our-care' } },
      otherwise: 'A record of this child leaving our care is already under way. Go on with that.',
    },
  ],
  submitRequires: [...dayFits, ...reasonFits],
  outcomes,
  notHere: {
    moves: 'A child who moves to another home in our care has a new placement, and stays in it.',
    missing: 'A child who is missing stays in our care until somebody decides otherwise.',
  },
  happenedAt: 'endsOn',
  worry: 'reason',
})
