import { childrenAct1989, toBeConfirmed, workingTogether, workingWell } from '../../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  reviewingOfficers,
  teamManagers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

// Begun by a strategy discussion and by nothing else, so that its date and the time for a conference are
// never typed. A team manager may sign where a practice manager and an agency differ about a conference.
export const section47Enquiry = defineProcess({
  id: 'section-47-enquiry',
  number: 'P11',
  title: 'Section 47 enquiry',
  noun: 'section 47 enquiry',
  purpose: 'Find out whether anything must be done to protect a child from significant harm.',
  referenceLetter: 'SE',
  basis: [
    childrenAct1989('47'),
    workingTogether('section 47 enquiries'),
    workingWell('section 2, what a section 47 enquiry may lead to'),
    toBeConfirmed('the social worker has been qualified for a year or more'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: [],
    record: childrensSocialWorkers,
    authorise: [...childrensManagers, ...teamManagers],
    allocate: childrensManagers,
    read: [...reviewingOfficers, ...emergencyDuty],
  },
  clocks,
  questions,
  pages,
  prompts: [
    {
      when: { had: 'section-47-enquiry', inLast: { months: 12 } },
      says: 'There was a section 47 enquiry about this child in the last twelve months. Read what it found.',
    },
    {
      when: { had: 'child-protection-plan' },
      says: 'This child has had a child protection plan before.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'This child has a child protection plan. If a conference is needed, its review is brought forward.',
    },
  ],
  copies: { workingWell: { process: 'contact', answer: 'workingWell' } },
  outcomesEach: 'child',
  outcomes,
  happenedAt: 'strategyOn',
  worry: 'reason',
})
