import { actions } from '../../blocks/actions.ts'
import { distribution } from '../../blocks/meeting.ts'
import { planSteps } from '../../blocks/plan.ts'
import { views } from '../../blocks/views.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { coreGroupEvery, visitEvery } from '../plan-rhythm.ts'

const changed = { question: 'categoryChangedOn', answered: true } as const

// Our own earlier plans are known, shown and counted; another authority’s have to be asked about. A plan a
// parent had as a child is not counted.
const thePlan = defineQuestions({
  planStartsOn: {
    kind: 'date',
    text: 'On which day does the plan begin?',
    hint: 'The day of the conference that made it.',
    needed: 'to-submit',
  },
  conferenceOn: {
    kind: 'date',
    text: 'On which day was the conference that made it?',
    needed: 'to-submit',
  },
  initialCategory: {
    kind: 'choice',
    text: 'Which category did it begin with?',
    codes: 'abuse',
    needed: 'to-submit',
  },
  category: {
    kind: 'choice',
    text: 'Which category has it now?',
    hint: 'A review conference changes it. A change of category is not a new plan.',
    codes: 'abuse',
    needed: 'to-submit',
  },
  categoryChangedOn: { kind: 'date', text: 'If the category changed, when?' },
  categoryReason: {
    kind: 'long-text',
    text: 'Why did the category change?',
    when: changed,
    needed: 'to-submit',
  },
  previousPlans: {
    kind: 'number',
    text: 'How many child protection plans has this child had before, anywhere?',
    hint: 'None is 0. Do not count a plan that a parent had as a child.',
    from: 0,
    needed: 'to-submit',
  },
  plansElsewhere: {
    kind: 'list',
    row: 'plan',
    text: 'Which of them were in another authority?',
    none: 'None was in another authority',
    needed: 'to-submit',
    of: {
      authority: { kind: 'text', text: 'Which authority?' },
      from: { kind: 'date', text: 'From' },
      to: { kind: 'date', text: 'To' },
      category: { kind: 'choice', text: 'Category', codes: 'abuse' },
    },
  },
})

const whoWorksIt = defineQuestions({
  leadWorker: { kind: 'worker', text: 'Who is the lead social worker?', needed: 'to-submit' },
  coreGroupPeople: {
    kind: 'list',
    row: 'person',
    text: 'Who is in the core group?',
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'Name' },
      role: { kind: 'text', text: 'Role' },
      agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
      capacity: { kind: 'choice', text: 'In what capacity?', codes: 'capacity' },
      email: { kind: 'text', format: 'email', text: 'Email for the invitation' },
    },
  },
  coreGroupAt: { kind: 'instant', planned: true, text: 'When is the first core group?' },
  coreGroupEvery: coreGroupEvery(),
  visitEvery: visitEvery(),
  whoElseSees: {
    kind: 'long-text',
    text: 'Who else sees the child, and how often?',
    needed: 'to-submit',
  },
  reviewOn: { kind: 'date', planned: true, text: 'When is the review conference?' },
})

const theWork = defineQuestions({
  steps: planSteps({
    text: 'What is harming this child, what must be different, who does what by when, and how will we know?',
    tells: 'plan',
    begins: true,
  }),
  safetyPlan: actions({ text: 'What keeps the child safe meanwhile?', tells: 'plan' }),
  familyNetwork: {
    kind: 'long-text',
    text: 'Who in the family and around it helps, and how?',
    needed: 'to-submit',
  },
  contingency: {
    kind: 'long-text',
    tells: 'plan',
    text: 'What will lead to legal planning, and by when?',
    needed: 'to-submit',
  },
  ...views(),
})

const theAgreement = defineQuestions({
  agreedOn: {
    kind: 'date',
    text: 'When did the core group agree this version?',
    needed: 'to-authorise',
  },
  managersComment: { kind: 'long-text', text: 'What do you, as practice manager, make of it?' },
  ...distribution({ what: 'plan' }),
  nineMonthsOn: {
    kind: 'date',
    text: 'When did a manager ask, at nine months, why the plan still runs?',
  },
  nineMonthsAnswer: {
    kind: 'long-text',
    text: 'What was the answer, and what changes?',
    when: { question: 'nineMonthsOn', answered: true },
  },
  fifteenMonthsOn: {
    kind: 'date',
    text: 'When did a manager ask again, at fifteen months?',
  },
  fifteenMonthsAnswer: {
    kind: 'long-text',
    text: 'What was the answer this time, and what changes?',
    when: { question: 'fifteenMonthsOn', answered: true },
  },
})

export const questions = { ...thePlan, ...whoWorksIt, ...theWork, ...theAgreement }

export type ProtectionPlanQuestion = keyof typeof questions
