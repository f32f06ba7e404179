import { careLeavers2010 } from '../../law/leaving-care.ts'
import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import {
  caseTeamManagers,
  leavingCareManagers,
  leavingCareWorkers,
  reviewingOfficers,
  virtualSchool,
} from '../../posts.ts'
import { seed } from '../../vocabulary/source.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { standingAsks } from '../standing.ts'
import { written } from './effects.ts'
import { questions, unsuitable } from './questions.ts'
import { requirements } from './requirements.ts'

// Written when care ends, at each move and at each change. The home after care begins on the day care ends, also
// where they stay in the same building: from then on the visits that the law asks for are counted.
export const accommodationAndActivity = defineProcess({
  id: 'accommodation-and-activity',
  number: 'P36e',
  title: 'Home, work and community after care',
  noun: 'record of home and activity',
  purpose:
    'Know where a young person lives and whether it suits them, what they do, and what they are part of.',
  referenceLetter: 'AA',
  basis: [
    seed('Leaving care: a suitable home; education, work or training; part of the community'),
    careLeavers2010('9: suitable accommodation'),
    childrenAct1989('23B(8) and 23C(4)'),
  ],
  about: 'child',
  roles: {
    start: [...leavingCareWorkers, ...leavingCareManagers],
    record: [...leavingCareWorkers, ...leavingCareManagers],
    authorise: leavingCareManagers,
    read: [...reviewingOfficers, ...virtualSchool, ...caseTeamManagers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'why',
      title: 'Who is it, and why now?',
      people: true,
      asks: ['on', 'why', 'caseMoves', 'lead'],
    },
    {
      id: 'home',
      title: 'Where do they live?',
      asks: [
        ...(['homeIs', 'homeType', 'suitable', 'suitableBecause', 'ours'] as const),
        ...(['returnedHome', 'tenancy', 'arrears', 'arrearsHelp'] as const),
        ...(['jointAssessment', 'doneAboutIt'] as const),
      ],
    },
    {
      id: 'activity',
      title: 'What do they do?',
      asks: [
        ...(['activityIs', 'activityType', 'activitySince', 'activityWhere'] as const),
        'activityHelp',
      ],
    },
    {
      id: 'community',
      title: 'What are they part of?',
      asks: ['contribution', 'contributionSince', 'contributionHelp'],
    },
    {
      id: 'entitlement',
      title: 'What are they entitled to from that day?',
      intro: 'Worked out from their age and the history of their care. Nobody chooses it.',
      asks: standingAsks,
    },
    { id: 'review', title: 'What do you decide?', by: 'authoriser', asks: ['managersReview'] },
  ],
  copies: {
    lead: { fact: 'personal-adviser', detail: 'worker' },
    homeType: { fact: 'home-after-care', detail: 'type' },
    ours: { fact: 'home-after-care', detail: 'ours' },
    contribution: { process: 'accommodation-and-activity', answer: 'contribution' },
    contributionSince: { process: 'accommodation-and-activity', answer: 'contributionSince' },
    contributionHelp: { process: 'accommodation-and-activity', answer: 'contributionHelp' },
  },
  prompts: [
    {
      when: { question: 'homeType', is: 'X2' },
      says: 'In custody: visit, keep the home or the place on a course where you can, and plan the day of release now.',
    },
    {
      when: { question: 'homeType', is: ['G1', 'G2', 'H1', 'H2'] },
      says: 'They are abroad. Keep in touch as far as you can. If support ends with it, record that besides; they may come back to it until 25.',
    },
    {
      when: { question: 'homeType', is: ['R1', 'R2', 'S2'] },
      says: 'Nobody knows where they live, or they have nowhere. Tell the manager today, and go on looking.',
    },
    {
      when: {
        all: [
          { question: 'ours', is: 'yes' },
          { question: 'homeIs', is: 'new' },
        ],
      },
      says: 'We provide this home: the adviser visits within 7 days and again before the 28-day review, then at least every two months.',
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'care-leaver' }, { holds: 'personal-adviser' }] },
      otherwise:
        'No entitlement to support after care is recorded. Nothing was begun. Begin with the leaving care assessment: it works out what they are entitled to.',
    },
    {
      that: { not: { underWay: 'accommodation-and-activity' } },
      otherwise:
        'Their home and what they do are being written down already. Go on with that record: leaving our care, or a visit, opens one.',
    },
    {
      that: { not: { subject: 'deceased' } },
      otherwise: 'They have died. Nothing was begun. Record the end of support instead.',
    },
  ],
  submitRequires: requirements,
  // Where somebody lives is so from that day, signed or not; a manager looks at a home that does not suit them.
  outcomesBy: 'recorder',
  authoriseWhen: unsuitable,
  outcomes: {
    written: {
      label: 'Written down',
      source: toBeConfirmed('home and activity are recorded as they change'),
      effects: written,
    },
  },
  happenedAt: 'on',
  worry: 'suitableBecause',
})
