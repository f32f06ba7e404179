import { actions } from '../../blocks/actions.ts'
import { rationale } from '../../blocks/rationale.ts'
import { permanenceOption } from '../../codes/permanence.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const noPlanBySecondReview = {
  all: [
    { had: 'care-review', since: 'looked-after', times: 2 },
    { not: { holds: 'permanence-plan' } },
  ],
} as const satisfies Condition

/** Week 26 begins when 25 weeks have passed since the day of issue. */
const week26 = {
  holds: 'care-proceedings',
  where: { application: ['care', 'supervision'] },
  for: { weeks: 25 },
} as const satisfies Condition

const overdue = {
  not: { question: 'trackedOn', notAfter: 'nextMilestoneDue' },
} as const satisfies Condition

const longOverdue = {
  all: [
    overdue,
    {
      not: { question: 'trackedOn', within: { workingDays: 20 }, of: 'nextMilestoneDue' },
    },
  ],
} as const satisfies Condition

const isLate = { question: 'course', is: ['amber', 'red'] } as const

/** A child on a care order who lives at home with a parent. */
const atHomeOnCareOrder = {
  all: [
    { holds: 'legal-status', where: { code: 'C2' } },
    { holds: 'placement', where: { type: 'P1' } },
  ],
} as const satisfies Condition

const theWay = defineQuestions({
  trackedOn: { kind: 'date', text: 'On what date was it looked at?', needed: 'to-submit' },
  planNow: {
    kind: 'choice',
    text: 'The plan for permanence',
    codes: 'permanence-option',
    workedOut: permanenceOption.codes.map(({ code }) => ({
      is: code,
      when: { holds: 'permanence-plan', where: { plan: code } },
    })),
  },
  daysToPlan: {
    kind: 'number',
    unit: 'days',
    text: 'From coming into our care to the plan',
    workedOut: {
      daysFrom: { fact: 'looked-after', at: 'start' },
      to: { fact: 'permanence-plan', at: 'start' },
    },
  },
  milestones: {
    kind: 'list',
    row: 'milestone',
    text: 'Which milestones are there, and how far have they come?',
    needed: 'to-submit',
    of: {
      milestone: { kind: 'choice', text: 'Milestone', codes: 'permanence-milestone' },
      due: { kind: 'date', planned: true, text: 'First due on' },
      dueNow: { kind: 'date', planned: true, text: 'If it was put off, due on' },
      doneOn: { kind: 'date', text: 'Done on' },
      lateBecause: { kind: 'text', text: 'If it is late, why?' },
    },
  },
  nextMilestone: {
    kind: 'choice',
    text: 'Which comes next?',
    codes: 'permanence-milestone',
    needed: 'to-submit',
  },
  nextMilestoneDue: {
    kind: 'date',
    planned: true,
    text: 'On what date is it due?',
    needed: 'to-submit',
  },
})

const theCourse = defineQuestions({
  course: {
    kind: 'choice',
    text: 'Is it on course?',
    options: {
      red: 'Act now',
      amber: 'Look at this: a milestone is late',
      green: 'On course',
    },
    workedOut: [
      { is: 'red', when: { any: [longOverdue, noPlanBySecondReview, week26] } },
      { is: 'amber', when: overdue },
      { is: 'green' },
    ],
  },
  blocker: {
    kind: 'choice',
    text: 'What holds it up?',
    codes: 'delay-reason',
    when: isLate,
    needed: 'to-submit',
  },
  blockerMeans: {
    kind: 'long-text',
    text: 'What does the delay mean for the child, and what is done about it?',
    when: isLate,
    needed: 'to-submit',
  },
  nextSteps: actions({ text: 'What is the next step, who does it and by when?' }),
  driftRating: {
    kind: 'choice',
    text: 'How does the reviewing officer rate the drift?',
    options: {
      none: 'None',
      some: 'Some',
      serious: 'Serious',
      notYet: 'Not rated yet: no review has been held',
    },
    needed: 'to-submit',
  },
  dispute: {
    kind: 'choice',
    text: 'Has the reviewing officer raised a dispute?',
    options: { open: 'One is open', none: 'None is open' },
    workedOut: [{ is: 'open', when: { holds: 'review-dispute' } }, { is: 'none' }],
  },
  discharge: {
    kind: 'choice',
    text: 'The child lives at home on a care order. Has its discharge been considered?',
    options: {
      apply: 'Yes: apply to discharge it',
      keep: 'Yes: the order is still needed',
      notYet: 'Not yet',
    },
    when: atHomeOnCareOrder,
    needed: 'to-submit',
  },
  whyOrderIsNeeded: {
    kind: 'long-text',
    text: 'Why is the care order still needed?',
    when: { question: 'discharge', is: 'keep' },
    needed: 'to-submit',
  },
})

const theDecision = defineQuestions({
  managersView: rationale({
    whose: 'team manager',
    forWhat: 'what happens next',
    needed: 'to-authorise',
  }),
  achievedOn: { kind: 'date', text: 'On what date was the permanent home achieved?' },
  achievedRoute: {
    kind: 'choice',
    text: 'By which route?',
    options: {
      return: 'Return home',
      'fostering-with-family': 'Long-term fostering with family or friends',
      fostering: 'Long-term fostering',
      residential: 'A residential home until adulthood',
      independence: 'Living independently, with support',
    },
  },
  daysToAchieved: {
    kind: 'number',
    unit: 'days',
    text: 'From coming into our care to the permanent home',
    when: { question: 'achievedOn', answered: true },
    workedOut: {
      daysFrom: { fact: 'looked-after', at: 'start' },
      to: { answer: 'achievedOn' },
    },
  },
})

export const questions = { ...theWay, ...theCourse, ...theDecision }

export type TrackerQuestion = keyof typeof questions
