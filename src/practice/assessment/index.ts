import { childrenAct1989, workingTogether, workingWell } from '../law/sources.ts'
import {
  adultSpecialists,
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  familyPractitioners,
  teamManagers,
} from '../posts.ts'
import { defineProcess, type Copied, type ProcessDefinition } from '../vocabulary/process.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { copiedFromTheLast, questions, type AssessmentQuestion } from './questions.ts'

const fromTheLast = Object.fromEntries(
  copiedFromTheLast.map((answer): [AssessmentQuestion, Copied] => [
    answer,
    { process: 'child-and-family-assessment', answer },
  ]),
) as Partial<Record<AssessmentQuestion, Copied>>

// One assessment for brothers and sisters: what is true of the family is written once, and each child has
// paragraphs, factors and an outcome of their own. Its clock stops when it is signed.
export const childAndFamilyAssessment = defineProcess({
  id: 'child-and-family-assessment',
  number: 'P07',
  title: 'Child and Family Assessment',
  noun: 'assessment',
  purpose: 'Find out with the family what each child needs, what could harm them, and what helps.',
  referenceLetter: 'F',
  basis: [
    childrenAct1989('17'),
    workingTogether('assessment of need under section 17 and section 47'),
    workingWell('section 2, a Child and Family Assessment will be undertaken'),
  ],
  about: 'child',
  several: true,
  holdsCase: true,
  roles: {
    start: childrensSocialWorkers,
    record: childrensSocialWorkers,
    authorise: [...childrensManagers, ...teamManagers],
    allocate: childrensManagers,
    read: [...familyPractitioners, ...adultSpecialists, ...emergencyDuty],
  },
  clocks,
  questions,
  pages,
  copies: fromTheLast,
  prompts: [
    {
      when: { had: 'open-referral', inLast: { months: 12 } },
      says: 'There was a referral in the twelve months before this one. Ask what was missed or came back.',
    },
    {
      when: { had: 'child-protection-plan' },
      says: 'This child has had a child protection plan before. Read why it was made and why it ended.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'This child has a child protection plan now. The assessment informs it; only a conference ends it.',
    },
    {
      when: { underWay: 'section-47-enquiry' },
      says: 'A section 47 enquiry is under way. What is found there is found here: write it once.',
    },
    {
      when: { subject: 'age-unknown' },
      says: 'Nobody knows yet when this child was born. Find it out: rules that go by age are waiting for it.',
    },
    {
      when: { question: 'factors', is: '21' },
      says: '“No factor identified” is expected only where the case closes after the assessment.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'open-referral' },
      otherwise:
        'This child is not open to children’s social care. An assessment follows a referral: record a contact first.',
    },
    {
      that: { not: { subject: 'adult' } },
      otherwise:
        'This person is 18 or over, and an assessment of a child cannot begin. Adult services help from here.',
    },
    {
      that: { not: { underWay: 'child-and-family-assessment' } },
      otherwise:
        'An assessment of this child is under way already, and there is one at a time. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'referralOn', notAfter: 'startedOn' },
      otherwise: 'The assessment is dated as started before the referral. Check both dates.',
    },
    {
      that: { question: 'startedOn', notAfter: 'managerReviewedOn' },
      otherwise: 'The manager looked at it before it had started. Check both dates.',
    },
    {
      that: { not: { subject: 'due-beyond-40-weeks' } },
      otherwise:
        'The baby is due more than 40 weeks after the date of this referral. Check both dates.',
    },
    {
      that: {
        any: [
          { not: { question: 'assessmentFor', is: 'reopened' } },
          { question: 'reopenedBy', holdsRole: ['team-manager', 'senior-manager'] },
        ],
      },
      otherwise: 'An assessment is opened again by a team manager. Name the one who agreed to it.',
    },
  ],
  authoriseRequires: [
    {
      that: {
        any: [
          { question: 'historyConsidered', answered: false },
          { question: 'historyConsidered', is: 'yes' },
        ],
      },
      otherwise: 'Read the chronology and the earlier assessments before you sign.',
    },
    {
      that: {
        any: [
          { question: 'managerReviewedBy', answered: false },
          {
            question: 'managerReviewedBy',
            holdsRole: ['practice-manager', 'team-manager', 'senior-manager'],
          },
        ],
      },
      otherwise: 'The look at day 10 is a manager’s. Name the manager who took it.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  happenedAt: 'referralOn',
  immediateDanger: { question: 'immediateDanger', is: 'yes' },
  worry: 'reason',
})

export const assessmentProcesses: readonly ProcessDefinition[] = [childAndFamilyAssessment]
