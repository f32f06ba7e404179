import { actions } from '../../blocks/actions.ts'
import { distribution } from '../../blocks/meeting.ts'
import { howFar, planSteps } from '../../blocks/plan.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const needed = 'to-authorise'

/** This review is the second or a later one since the child came into our care. */
export const secondOrLater = {
  had: 'care-review',
  since: 'looked-after',
} as const satisfies Condition

const longTermFostering = {
  holds: 'placement',
  where: { type: ['U1', 'U4'] },
  for: { months: 12 },
} as const satisfies Condition

const whatTheyFound = defineQuestions({
  spokeToChildOn: {
    kind: 'date',
    text: 'When did you speak with the child before the review?',
    hint: 'In private. Leave it empty if you did not, and say why.',
  },
  whyNotSpoken: {
    kind: 'long-text',
    text: 'Why did you not speak with the child first?',
    when: { question: 'spokeToChildOn', answered: false },
    needed,
  },
  participation: {
    kind: 'choice',
    text: 'How did the child take part?',
    codes: 'participation',
    needed,
  },
  findings: {
    kind: 'long-text',
    text: 'What do you find?',
    hint: 'Health, education, the placement, family time, identity, permanence, the legal position, visits, missing, rights.',
    needed,
  },
  lastDecisions: {
    kind: 'list',
    row: 'decision',
    text: 'What became of the decisions of the last review?',
    none: 'There was no review before',
    needed,
    of: {
      action: { kind: 'text', text: 'What was decided?' },
      owner: { kind: 'text', text: 'Who was to do it?' },
      by: { kind: 'date', planned: true, text: 'By when?' },
      status: howFar,
      note: { kind: 'text', anew: true, text: 'What do you say to that?' },
    },
  },
  dualStatusReason: {
    kind: 'long-text',
    text: 'This child has a child protection plan as well. Why are both needed?',
    when: { holds: 'child-protection-plan' },
    needed,
  },
})

const whatTheyDecided = defineQuestions({
  decisions: actions({ text: 'What do you decide, who does it and by when?', needed }),
  steps: planSteps({ text: 'The steps of the care plan, as they are to be', needed }),
  recommends: {
    kind: 'choices',
    text: 'What does the review recommend besides?',
    codes: 'review-recommendation',
    alone: 'nothing',
    needed,
  },
  fewerVisits: {
    kind: 'yes-no',
    text: 'Has the child, understanding it, agreed to a visit at least every six months?',
    hint: 'Only in a long-term foster placement of over a year. Otherwise they stay as close as they are.',
    when: longTermFostering,
    needed,
  },
})

const permanence = defineQuestions({
  permanenceInPlace: {
    kind: 'yes-no',
    text: 'Is there a plan for permanence?',
    hint: 'By the second review there is.',
    needed,
  },
  permanenceOnTrack: {
    kind: 'yes-no',
    text: 'Is it on track?',
    when: { question: 'permanenceInPlace', is: 'yes' },
    needed,
  },
  whyNoPermanence: {
    kind: 'long-text',
    text: 'This is the second review or a later one, and there is no plan for permanence. Why not, and who puts it right by when?',
    when: { all: [secondOrLater, { question: 'permanenceInPlace', is: 'no' }] },
    needed,
  },
  drift: {
    kind: 'choice',
    text: 'Is there drift or delay?',
    options: { none: 'None', some: 'Some', serious: 'Serious' },
    needed,
  },
  driftCause: {
    kind: 'choice',
    text: 'What is its cause?',
    codes: 'delay-reason',
    when: { question: 'drift', is: ['some', 'serious'] },
    needed,
  },
  planQuality: {
    kind: 'choice',
    text: 'How good is the plan?',
    options: {
      1: '1: outstanding',
      2: '2: good',
      3: '3: needs work',
      4: '4: does not meet the child’s needs',
    },
    needed,
  },
  issueRaised: {
    kind: 'long-text',
    text: 'Which issue do you raise with the line, if any?',
  },
  nextReviewOn: {
    kind: 'date',
    planned: true,
    text: 'When is the next review?',
    needed,
  },
  midPointOn: {
    kind: 'date',
    planned: true,
    text: 'When will you check how it is going, half way to it?',
    needed,
  },
  resumesAt: {
    kind: 'instant',
    planned: true,
    text: 'When is the review completed?',
    hint: 'Within 20 working days. It may be adjourned once.',
    needed,
  },
  whyAdjourned: {
    kind: 'long-text',
    text: 'Why is it adjourned, and what keeps the child safe meanwhile?',
    needed,
  },
})

/** After the decision: who had what and when (rule T68), and what the team manager answered. */
const sent = defineQuestions({
  decisionsSentOn: {
    kind: 'date',
    text: 'When were the decisions sent to the team manager?',
  },
  managersAnswer: {
    kind: 'choice',
    text: 'What did the team manager answer?',
    options: {
      agreed: 'Agreed: they are the plan',
      objected: 'Objected',
      silent: 'Nothing within five working days: they are the plan',
    },
  },
  managersAnswerOn: { kind: 'date', text: 'When did the team manager answer?' },
  objection: {
    kind: 'long-text',
    text: 'What do they object to, and why?',
    hint: 'You may raise a dispute.',
    when: { question: 'managersAnswer', is: 'objected' },
  },
  recordCompletedOn: { kind: 'date', text: 'When was the record of the review completed?' },
  recordSentOn: { kind: 'date', text: 'When was it sent to everybody?' },
  ...distribution({ what: 'record of the review' }),
})

/** What only the reviewing officer writes, and nobody in the line can change. */
export const officersQuestions = defineQuestions({
  ...whatTheyFound,
  ...whatTheyDecided,
  ...permanence,
  ...sent,
})
