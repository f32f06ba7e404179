import { actions } from '../../blocks/actions.ts'
import { advocateOffer } from '../../blocks/offers.ts'
import { planSteps } from '../../blocks/plan.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { afterTheConference, chairsDecision, conferenceQuestions } from '../conference-questions.ts'
import { coreGroupEvery, visitEvery } from '../plan-rhythm.ts'

/** The conference thinks that the child needs a child protection plan. */
const aPlan = {
  question: 'proposal',
  is: 'childProtectionPlan',
} as const satisfies Condition

/** It thinks that the child needs a plan of one kind or the other, and has outlined it. */
export const outlined = {
  question: 'proposal',
  is: ['childProtectionPlan', 'childInNeedPlan'],
} as const satisfies Condition

/** The conference came to a view, whatever it was. */
export const cameToAView = {
  question: 'proposal',
  is: ['childProtectionPlan', 'childInNeedPlan', 'neither'],
} as const satisfies Condition

const theRequest = defineQuestions({
  strategyOn: {
    kind: 'date',
    text: 'On which day was the strategy discussion that started the enquiry?',
    hint: 'Leave it empty where there was no enquiry here.',
  },
  reason: { kind: 'long-text', text: 'Why is there a conference?', needed: 'to-submit' },
})

const outlinePlan = defineQuestions({
  proposal: {
    kind: 'choice',
    text: 'What does the conference think this child needs?',
    hint: 'The chair decides, once each agency has spoken.',
    options: {
      childProtectionPlan: 'A child protection plan',
      childInNeedPlan: 'A child in need plan',
      neither: 'Neither',
      undecided: 'It came to no view: adjourned, or not quorate',
    },
    each: 'child',
    needed: 'to-submit',
  },
  steps: {
    ...planSteps({
      text: 'The outline plan: what must be different for this child, who does what, by when?',
      each: 'child',
      begins: true,
    }),
    when: outlined,
  },
  safetyPlan: {
    ...actions({
      text: 'What keeps this child safe from today?',
      tells: { topic: 'plan', while: 'child-protection-plan' },
    }),
    each: 'child',
    when: aPlan,
  },
  contingency: {
    kind: 'long-text',
    tells: { topic: 'plan', while: 'child-protection-plan' },
    text: 'What will lead to legal planning, and by when?',
    each: 'child',
    when: aPlan,
    needed: 'to-submit',
  },
  visitEvery: { ...visitEvery({ each: 'child' }), when: aPlan },
  coreGroupEvery: { ...coreGroupEvery({ each: 'child' }), when: aPlan },
  whyAsWellAsCare: {
    kind: 'long-text',
    text: 'The child is in our care as well. Why is a child protection plan needed besides the care plan?',
    each: 'child',
    when: { all: [aPlan, { holds: 'looked-after' }] },
    needed: 'to-submit',
  },
  leadWorker: {
    kind: 'worker',
    text: 'Who is the lead social worker?',
    each: 'child',
    when: aPlan,
    needed: 'to-submit',
  },
  coreGroupPeople: {
    kind: 'list',
    row: 'person',
    text: 'Who is in the core group?',
    when: aPlan,
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'Name' },
      role: { kind: 'text', text: 'Role' },
      agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
      capacity: { kind: 'choice', text: 'In what capacity?', codes: 'capacity' },
      email: { kind: 'text', format: 'email', text: 'Email for the invitation' },
    },
  },
  coreGroupAt: {
    kind: 'instant',
    planned: true,
    text: 'When is the first core group?',
    hint: 'Within ten working days.',
    when: aPlan,
    needed: 'to-submit',
  },
  reviewOn: {
    kind: 'date',
    planned: true,
    text: 'When is the review conference?',
    hint: 'Within three months.',
    when: aPlan,
    needed: 'to-submit',
  },
})

const theDecision = defineQuestions({
  category: {
    kind: 'choice',
    text: 'Which category of abuse?',
    hint: 'One. Where more than one applies, a return works it out.',
    codes: 'abuse',
    each: 'child',
    needed: 'to-authorise',
  },
  reconvenesAt: {
    kind: 'instant',
    planned: true,
    text: 'When does the conference meet again?',
    each: 'child',
    needed: 'to-authorise',
  },
})

const offered = defineQuestions({
  advocateAnswer: { ...advocateOffer().advocateAnswer, each: 'child' },
})

export const questions = {
  ...conferenceQuestions({ opinion: 'threshold' }),
  ...offered,
  ...theRequest,
  ...outlinePlan,
  ...chairsDecision(),
  ...theDecision,
  ...afterTheConference(),
}

export type InitialConferenceQuestion = keyof typeof questions
