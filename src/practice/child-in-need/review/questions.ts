import { consent } from '../../blocks/consent.ts'
import { distribution, meeting } from '../../blocks/meeting.ts'
import { planSteps } from '../../blocks/plan.ts'
import { rationale } from '../../blocks/rationale.ts'
import { views } from '../../blocks/views.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const asItWas = defineQuestions({
  planStartsOn: {
    kind: 'date',
    text: 'When did the plan start?',
    each: 'child',
    needed: 'to-submit',
  },
  lastSeenAt: {
    kind: 'instant',
    text: 'When was the child last seen?',
    each: 'child',
    needed: 'to-submit',
  },
  seniorReview: {
    kind: 'yes-no',
    text: 'Did a team manager review it?',
    hint: 'Due after six months, then every three.',
    needed: 'to-submit',
  },
  seniorReviewer: {
    kind: 'worker',
    text: 'Which team manager?',
    when: { question: 'seniorReview', is: 'yes' },
    needed: 'to-submit',
  },
  seniorReviewFound: {
    kind: 'long-text',
    text: 'Why is a plan still the right help, and what will end it?',
    when: { question: 'seniorReview', is: 'yes' },
    needed: 'to-submit',
  },
})

const whatIsReviewed = defineQuestions({
  steps: planSteps({
    text: 'How far has each step come, and what changes in the plan?',
    each: 'child',
  }),
  familyPlanReviewed: {
    kind: 'long-text',
    text: 'If the family made a plan of their own, how is it going?',
  },
  risk: {
    kind: 'long-text',
    tells: 'worry',
    text: 'Is this still the right plan: could the child be suffering significant harm?',
    each: 'child',
    needed: 'to-submit',
  },
  recommendation: {
    kind: 'long-text',
    text: 'What do you recommend, and why?',
    each: 'child',
    needed: 'to-submit',
  },
  shortBreaks: {
    kind: 'yes-no',
    text: 'Are short breaks asked for?',
    each: 'child',
  },
  nextReviewAt: {
    kind: 'instant',
    text: 'When is the next review?',
    hint: 'Leave empty if the plan ends.',
    planned: true,
  },
})

const theDecision = defineQuestions({
  managerRationale: rationale({
    whose: 'practice manager',
    forWhat: 'the decision',
    each: 'child',
    needed: 'to-authorise',
  }),
  planEndsOn: {
    kind: 'date',
    text: 'On which day does the plan end?',
    planned: true,
    each: 'child',
  },
  endReason: {
    kind: 'choice',
    text: 'Why does it end?',
    codes: 'child-in-need-plan-ending',
    each: 'child',
  },
  stepDownTo: {
    kind: 'choice',
    text: 'Who helps the family from then on?',
    options: {
      familyIntensiveSupport: 'Family Intensive Support',
      teamAroundTheFamily: 'A Team Around the Family, with an early help plan',
      universal: 'Services for everybody: school, health, community',
    },
    each: 'child',
  },
  earlyHelpConsent: {
    kind: 'yes-no',
    text: 'Does the family agree to that?',
    each: 'child',
    when: { question: 'stepDownTo', is: ['familyIntensiveSupport', 'teamAroundTheFamily'] },
  },
  leadProfessional: {
    kind: 'text',
    text: 'Who leads from then on: which professional, by name?',
    each: 'child',
    when: { question: 'stepDownTo', is: ['familyIntensiveSupport', 'teamAroundTheFamily'] },
  },
  leadWorksFor: {
    kind: 'choice',
    text: 'For whom do they work?',
    codes: 'early-help-organisation',
    each: 'child',
    when: { question: 'stepDownTo', is: ['familyIntensiveSupport', 'teamAroundTheFamily'] },
  },
  handOverMeetingOn: {
    kind: 'date',
    text: 'When do the family, the lead professional and the social worker meet to hand over?',
    planned: true,
    each: 'child',
    when: { question: 'stepDownTo', is: ['familyIntensiveSupport', 'teamAroundTheFamily'] },
  },
  sinceProtection: {
    kind: 'choice',
    text: 'When did the child protection plan before this one end?',
    options: {
      threeMonths: 'Three months ago, or longer',
      sooner: 'Less than three months ago',
    },
    each: 'child',
    when: { had: 'child-protection-plan' },
  },
  waiverReason: {
    kind: 'long-text',
    text: 'Why is it right to end the plan within three months of child protection?',
    each: 'child',
    when: { question: 'sinceProtection', is: 'sooner' },
    needed: 'to-authorise',
  },
  waivedBy: {
    kind: 'worker',
    text: 'Which team manager agrees?',
    each: 'child',
    when: { question: 'sinceProtection', is: 'sooner' },
    needed: 'to-authorise',
  },
})

export const questions = {
  ...meeting({
    what: 'review',
    chair: 'Who chaired the review? At every other one a practice manager does.',
  }),
  ...asItWas,
  ...whatIsReviewed,
  ...views(),
  ...consent({ to: 'the plan going on' }),
  ...theDecision,
  ...distribution({ what: 'review' }),
}

export type ReviewQuestion = keyof typeof questions
