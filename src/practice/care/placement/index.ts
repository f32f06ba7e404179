import { carePlanning, guidanceOnCare } from '../../law/care.ts'
import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  directors,
  emergencyDuty,
  fosteringWorkers,
  headsOfService,
  nominatedOfficers,
  reviewingOfficers,
  seniorOnCall,
  virtualSchool,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outOfHours, typeIs, unplannedEnd } from './kinds.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'
import { whatIsAllowed } from './requirements.ts'

// Where a child lives, the first time and every time it changes. The move ends the placement before on the day
// this one begins; visits, the placement plan and the notifications begin anew.
export const placement = defineProcess({
  id: 'placement',
  number: 'P22',
  title: 'Placement, or a move',
  noun: 'placement',
  purpose: 'Decide where and with whom a child in our care lives, matched to what they need.',
  referenceLetter: 'PL',
  basis: [childrenAct1989('22C'), carePlanning('9 to 14'), guidanceOnCare('placement')],
  about: 'child',
  roles: {
    start: [...childrensSocialWorkers, ...emergencyDuty],
    record: [...childrensSocialWorkers, ...emergencyDuty, ...fosteringWorkers],
    authorise: [
      ...childrensManagers,
      ...headsOfService,
      ...nominatedOfficers,
      ...directors,
      ...seniorOnCall,
    ],
    read: [...reviewingOfficers, ...virtualSchool],
  },
  clocks: [
    {
      id: 'P22a',
      name: 'Meeting about the placement that ended unplanned',
      from: { answer: 'disruptionMeetingOn', inWords: 'the day that was set for it' },
      stops: { answered: ['disruptionHeldOn'] },
      when: unplannedEnd,
      local: [{ within: { days: 0 } }],
      source: [toBeConfirmed('a meeting after every placement that ends unplanned')],
    },
    {
      id: 'P22b',
      name: 'Placement agreed out of hours: confirmed by day',
      from: { event: 'authorised' },
      stops: { answered: ['confirmedOn'] },
      when: outOfHours,
      local: [{ within: { workingDays: 1 } }],
      source: [toBeConfirmed('what the senior on call agreed is confirmed the next day')],
    },
  ],
  questions,
  pages,
  prompts: [
    {
      when: { question: 'regulation', is: 'unregistered' },
      says: 'Red flag: this home ought to be registered and is not. It is an offence to run it. The director decides, Ofsted is told, and another home is looked for today.',
    },
    {
      when: {
        all: [
          { question: 'miles', atLeast: 20 },
          { question: 'inOurArea', is: 'no' },
        ],
      },
      says: 'More than 20 miles from home and out of our area: this is looked at in every review, and counted.',
    },
    {
      when: { had: 'placement', inLast: { months: 12 }, times: 2 },
      says: 'With this one, the child has lived in three or more placements in 12 months. Ask the reviewing officer for a stability meeting.',
    },
    {
      when: { holds: 'missing-episode' },
      says: 'The child is missing. The placement stays open until somebody decides that they do not go back to it.',
    },
    {
      when: {
        all: [
          { holds: 'deprivation-of-liberty' },
          { question: 'placementType', answered: true },
          { not: typeIs('K2', 'Z12', 'Z13') },
        ],
      },
      says: 'A court allows this child to be deprived of their liberty, and that holds only where it said. Ask the solicitor whether it goes on in this home, and record its end if it does not.',
    },
    {
      when: { question: 'placementType', is: 'R3' },
      says: 'A mother and baby unit: if both are in our care, each has a placement of their own, and a reviewing officer of their own.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'The child is on a child protection plan. Tell the chair of the move.',
    },
    {
      when: { subject: 'age-unknown' },
      says: 'Nobody knows how old this child is, so a home that has a lowest age cannot be chosen.',
    },
  ],
  copies: {
    homePostcode: { fact: 'placement', detail: 'homePostcode' },
    delegated: { process: 'placement-plan', answer: 'delegated' },
    siblings: { process: 'placement', answer: 'siblings' },
    needs: { process: 'placement', answer: 'needs' },
  },
  startRequires: [
    {
      that: { any: [{ holds: 'looked-after' }, { underWay: 'becoming-looked-after' }] },
      otherwise:
        'This child is not in our care, so there is no placement to make. If they come into it, record that first.',
    },
    {
      that: { not: { underWay: 'placement' } },
      otherwise: 'A placement of this child is already being recorded. Go on with that.',
    },
  ],
  submitRequires: whatIsAllowed,
  outcomes,
  notHere: {
    temporary:
      'Hospital, a holiday, a few days with others: the placement goes on. Record “Away for a time”.',
    overnightStay:
      'A night at a friend’s that the carer may allow is no placement and needs no record here.',
    endsWithCare: 'The last placement ends with the period of care, when the child leaves it.',
    runsAway: 'A child who has run away still has the placement. Record that they are missing.',
  },
  happenedAt: 'startsOn',
  worry: 'reason',
})
