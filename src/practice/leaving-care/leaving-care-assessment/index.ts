import { carePlanning } from '../../law/care.ts'
import { careLeavers2010 } from '../../law/leaving-care.ts'
import { childrenAct1989 } from '../../law/sources.ts'
import {
  caseTeamManagers,
  leavingCareManagers,
  leavingCareWorkers,
  reviewingOfficers,
  virtualSchool,
} from '../../posts.ts'
import { seed } from '../../vocabulary/source.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

// May be begun some months before the 16th birthday; whoever it is about is eligible from that day at the
// soonest, and it is completed after it.
export const leavingCareAssessment = defineProcess({
  id: 'leaving-care-assessment',
  number: 'P36a',
  title: 'Leaving care: entitlement and needs',
  noun: 'leaving care assessment',
  purpose:
    'Say what a young person is entitled to after care, and what help they will need to live well.',
  referenceLetter: 'LA',
  basis: [
    childrenAct1989('23A to 24B and schedule 2 paragraphs 19A to 19C'),
    carePlanning('40 to 43'),
    careLeavers2010('4 and 5'),
    seed('Leaving care: a suitable home; education, work or training; part of the community'),
  ],
  about: 'child',
  roles: {
    start: leavingCareWorkers,
    record: leavingCareWorkers,
    authorise: leavingCareManagers,
    allocate: leavingCareManagers,
    read: [...reviewingOfficers, ...virtualSchool, ...caseTeamManagers],
  },
  clocks,
  questions,
  pages,
  prompts: [
    {
      when: { subject: 'age-unknown' },
      says: 'The date of birth is not known, and what they are entitled to depends on it. Find it out, or record an estimate.',
    },
    {
      when: { holds: 'unaccompanied-asylum-seeking' },
      says: 'They came alone to seek asylum. Plan for each way the claim may end, and see that it is extended before leave runs out.',
    },
    {
      when: { question: 'category', is: 'none' },
      says: 'If somebody of 16 or 17 is homeless, whatever the history of their care: assess with housing under the joint protocol, and offer accommodation.',
    },
    {
      when: { question: 'circumstances', is: 'disability' },
      says: 'Ask adult services now for an assessment before 18: they are entitled to it beside a pathway plan, not in place of one.',
    },
    {
      when: { question: 'circumstances', is: 'parent' },
      says: 'They are or will be a parent. Help to the parent is not concern about the child: keep the two records apart.',
    },
  ],
  startRequires: [
    {
      that: { aged: { from: 15, under: 25 } },
      otherwise:
        'Leaving care is assessed from 15, ready for the 16th birthday, until 25. Nothing was begun. Check the date of birth, or come back when they are 15.',
    },
    {
      that: {
        any: [
          { holds: 'looked-after' },
          { had: 'looked-after' },
          { holds: 'private-fostering' },
          { had: 'private-fostering' },
        ],
      },
      otherwise:
        'No time in our care is recorded, so nothing after care can be worked out. Nothing was begun. Record the history of their care first.',
    },
    {
      that: { not: { underWay: 'leaving-care-assessment' } },
      otherwise: 'Their assessment is under way already. Go on with that one.',
    },
    {
      that: { not: { subject: 'deceased' } },
      otherwise: 'They have died, so there is nothing to assess. Nothing was begun.',
    },
  ],
  outcomes,
  notHere: {
    wantsNoHelp:
      'Somebody who wants no help now is still owed an assessment. Complete it, and record at the next contact that they want none; it is offered again.',
  },
  happenedAt: 'completedOn',
  begunAhead: true,
  worry: 'circumstancesMean',
})
