import { present } from '../../blocks/meeting.ts'
import { toBeConfirmed, workingTogether } from '../../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  meetingSupport,
  reviewingOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

// Its two clocks, the first core group and the next, belong to the plan and wait for the fact that it was
// held. What it agrees becomes the new version of the plan when the practice manager has signed it.
export const coreGroup = defineProcess({
  id: 'core-group',
  number: 'P14',
  title: 'Core group',
  noun: 'core group',
  purpose: 'Turn the outline plan into a detailed one, work it and check it.',
  referenceLetter: 'CG',
  basis: [
    workingTogether('core groups'),
    toBeConfirmed('a core group needs two agencies besides Children’s Social Care'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: [...childrensSocialWorkers, ...meetingSupport],
    record: [...childrensSocialWorkers, ...meetingSupport],
    authorise: childrensManagers,
    read: [...reviewingOfficers, ...emergencyDuty],
  },
  clocks: [],
  questions,
  pages,
  prompts: [
    {
      when: { not: { had: 'core-group' } },
      says: 'This is the first core group: in a complex case the practice manager chairs it, and it makes the outline plan a detailed one.',
    },
    {
      when: {
        all: [
          { subject: 'born' },
          {
            not: {
              rows: 'people',
              where: { agency: 'education', attended: [...present, 'delegated'] },
              atLeast: 1,
            },
          },
        ],
      },
      says: 'Nobody is named from education. In the holidays the school names a deputy.',
    },
    {
      when: { holds: 'looked-after' },
      says: 'This child is in our care as well. Tell the reviewing officer what is agreed here.',
    },
  ],
  copies: {
    people: { process: 'child-protection-plan', answer: 'coreGroupPeople' },
    steps: { process: 'child-protection-plan', answer: 'steps' },
    lastSeenAt: { process: 'child-protection-visit', answer: 'visitAt' },
  },
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  startRequires: [
    {
      that: { holds: 'child-protection-plan' },
      otherwise:
        'This child has no child protection plan, so there is no core group to hold. Check that it is the right child.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  notHere: {
    endPlan:
      'A core group cannot end a child protection plan: only a review conference can. Choose “Recommend to the review conference that the plan ends”; the plan stays in force until then.',
  },
  happenedAt: 'heldAt',
  worry: 'newRisks',
})
