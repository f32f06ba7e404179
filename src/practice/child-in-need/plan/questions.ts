import { askedWhile } from '../../blocks/asked-while.ts'
import { consent, withConsent } from '../../blocks/consent.ts'
import { distribution, meeting } from '../../blocks/meeting.ts'
import { planSteps } from '../../blocks/plan.ts'
import { rationale } from '../../blocks/rationale.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const where = defineQuestions({
  planStartsOn: {
    kind: 'date',
    text: 'When does the plan start?',
    hint: 'If there is to be none, the day on which the family said so.',
    needed: 'to-submit',
  },
  reason: {
    kind: 'long-text',
    tells: 'worry',
    text: 'Why is there a plan for this child?',
    needed: 'to-submit',
  },
  primaryNeed: {
    kind: 'choice',
    text: 'What is the child’s primary need?',
    codes: 'need',
    needed: 'to-submit',
  },
  assessedOn: {
    kind: 'date',
    text: 'When was the assessment that led to it signed?',
    hint: 'The planning meeting is counted from this day. Leave empty if no assessment led to it.',
  },
  planCategory: {
    kind: 'choice',
    text: 'What kind of plan is it?',
    options: {
      standard: 'Standard',
      complex: 'Complex',
      disability: 'For a disabled child',
      supervisionOrder: 'Under a supervision order',
      afterProtection: 'After a child protection plan',
      privateFostering: 'Private fostering',
    },
    needed: 'to-submit',
  },
  leadWorker: { kind: 'worker', text: 'Who leads the plan?', needed: 'to-submit' },
})

const theMeeting = defineQuestions({
  ...meeting({ what: 'planning meeting', chair: 'Who led the planning meeting?' }),
  parentsApart: {
    kind: 'long-text',
    text: 'If the parents meet apart, why, and how is each kept safe?',
    sensitive: 'not-for-family',
  },
})

const thePlan = defineQuestions({
  hopes: {
    kind: 'long-text',
    text: 'What do the child and the family want to be different?',
    hint: 'In their own words: it is read out first in their copy.',
    needed: 'to-submit',
  },
  steps: planSteps({
    text: 'What does the child need, and who does what about it?',
    tells: 'plan',
    begins: true,
  }),
  network: {
    kind: 'long-text',
    text: 'Who in the family and around it helps?',
    needed: 'to-submit',
  },
  conferenceOffered: {
    kind: 'yes-no',
    text: 'Was a family group conference offered?',
    needed: 'to-submit',
  },
  conferenceAccepted: {
    kind: 'yes-no',
    text: 'Did the family accept it?',
    when: { question: 'conferenceOffered', is: 'yes' },
    needed: 'to-submit',
  },
  whyNoConference: {
    kind: 'long-text',
    text: 'Why was it not offered?',
    when: { question: 'conferenceOffered', is: 'no' },
    needed: 'to-submit',
  },
  contingency: {
    kind: 'long-text',
    tells: 'plan',
    text: 'What happens if things get worse?',
    needed: 'to-submit',
  },
  visitEvery: {
    kind: 'number',
    text: 'How often is the child visited?',
    unit: 'working days',
    hint: 'At least every 20 working days.',
    from: 1,
    to: 20,
    needed: 'to-submit',
  },
  reviewEvery: {
    kind: 'number',
    text: 'How often is the plan reviewed?',
    unit: 'working days',
    hint: 'At least every 30 working days; a plan for a disabled child at least every six months.',
    from: 1,
    to: 130,
    needed: 'to-submit',
  },
  disagreement: {
    kind: 'long-text',
    text: 'If somebody with parental responsibility or the child disagrees: who, and what was decided?',
  },
  familyPlan: {
    kind: 'long-text',
    text: 'The family’s own plan, from their conference',
    hint: 'Written in when the conference has made one.',
  },
})

const theDecision = defineQuestions({
  managerRationale: rationale({
    whose: 'practice manager',
    forWhat: 'the plan',
    needed: 'to-authorise',
  }),
  signpostedTo: { kind: 'long-text', text: 'Where can the family find help instead?' },
})

export const questions = {
  ...where,
  ...consent({ to: 'the child in need plan' }),
  ...askedWhile(withConsent, { ...theMeeting, ...thePlan }),
  ...theDecision,
  ...distribution({ what: 'plan' }),
}

export type PlanQuestion = keyof typeof questions
