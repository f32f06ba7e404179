import type { Condition } from '../vocabulary/condition.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { FactTypeId, ProcessId, QuestionId } from '../vocabulary/identifiers.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { escalated } from './acting-now.ts'
import { earlyHelpAsked } from './early-help-asked.ts'

interface PlanOfChild {
  readonly title: string
  readonly process: ProcessId
  readonly fact: FactTypeId
  /** One that is being made takes it too; an Early Help Assessment is no plan before the family has agreed to it. */
  readonly whileMade: boolean
}

/** The plans that actions go into, in the order in which one is chosen where a child has several. */
const plans = {
  care: { title: 'Care plan', process: 'care-plan', fact: 'care-plan', whileMade: true },
  protection: {
    title: 'Child protection plan',
    process: 'child-protection-plan',
    fact: 'child-protection-plan',
    whileMade: true,
  },
  need: {
    title: 'Child in need plan',
    process: 'child-in-need-plan',
    fact: 'child-in-need-plan',
    whileMade: true,
  },
  pathway: {
    title: 'Pathway plan',
    process: 'pathway-plan',
    fact: 'pathway-plan',
    whileMade: true,
  },
  earlyHelp: {
    title: 'Early help plan',
    process: 'early-help-assessment',
    fact: 'early-help-plan',
    whileMade: false,
  },
} as const satisfies Readonly<Record<string, PlanOfChild>>

const isThere = ({ fact, process, whileMade }: PlanOfChild): Condition => ({
  any: [{ holds: fact }, ...(whileMade ? [{ underWay: process }] : [])],
})

const noPlan = { question: 'planThere', is: 'none' } as const satisfies Condition

/** Which plan what is agreed goes into; where there is none, who sees to one. */
export const planQuestions = ({ each }: { readonly each?: 'child' } = {}) => {
  const asked = each ? { each } : {}
  return defineQuestions({
    planThere: {
      kind: 'choice',
      ...asked,
      text: 'Which plan does it go into?',
      hint: 'Each action below becomes a step of it, with its owner and its date, and says that it comes from here.',
      options: {
        ...Object.fromEntries(Object.entries(plans).map(([key, { title }]) => [key, title])),
        none: 'None: this child has no plan that is in force',
      },
      workedOut: [
        ...Object.entries(plans).map(([is, plan]) => ({ is, when: isThere(plan) })),
        { is: 'none' },
      ],
    },
    whoSeesToOne: {
      kind: 'choice',
      ...asked,
      text: 'This child has no plan that these actions could go into. Who sees to one?',
      options: {
        worker: 'The child’s social worker',
        frontDoor: 'The front door: somebody decides what help follows',
        earlyHelp: 'Early help, if the family agrees',
        nobody: 'Nobody: whoever is named beside an action does it, and no plan is needed',
      },
      when: noPlan,
      needed: 'to-submit',
    },
    whyNoPlan: {
      kind: 'long-text',
      ...asked,
      text: 'Why is no plan needed?',
      when: { question: 'whoSeesToOne', is: 'nobody' },
      needed: 'to-submit',
    },
  })
}

type PlanQuestion = keyof ReturnType<typeof planQuestions>

/** Only somebody who works with the child can be left to make a plan. */
export const somebodyCan: Requirement<PlanQuestion> = {
  that: {
    any: [{ not: { question: 'whoSeesToOne', is: 'worker' } }, { holds: 'open-referral' }],
  },
  otherwise:
    'No social worker works with this child, so none can see to a plan. Nothing was handed in, and your answers are safe. Choose the front door, or early help.',
}

/** A step of a plan says who does it and by when, so an action that is to become one does too. */
export const everyActionIsOwned = <Question extends QuestionId>(
  actions: Question,
): Requirement<Question> => ({
  that: { everyRowOf: actions, has: ['action', 'owner', 'by'] },
  otherwise:
    'An action has nobody to do it, or no date, and it becomes a step of the child’s plan. Nothing was handed in, and your answers are safe. Say what is done, who does it and by when.',
})

interface Agreed<Question extends QuestionId> {
  /** The list of actions that was agreed. */
  readonly actions: Question
  /** What the front door or early help has to know. */
  readonly said: Question
  readonly heldAt: Question
}

/** Actions become steps of the plan there is; without one, whoever was named is asked for one with what is known. */
export const intoThePlan = <Question extends QuestionId>({
  actions,
  said,
  heldAt,
}: Agreed<Question>): readonly Effect<Question | PlanQuestion>[] => [
  ...Object.entries(plans).map(([key, { process }]): Effect<Question | PlanQuestion> => ({
    effect: 'add-rows',
    process,
    list: 'steps',
    rowsOf: actions,
    as: { mustChange: 'change', need: 'why' },
    saysWhence: 'evidence',
    when: { question: 'planThere', is: key },
  })),
  {
    effect: 'hand-over',
    what: 'Steps that a meeting about missing children wrote into the child’s plan, to read',
    to: { holder: 'allocated-worker' },
    when: { all: [{ not: noPlan }, { holds: 'open-referral' }] },
  },
  {
    effect: 'hand-over',
    what: 'A child with no plan: make one with what a meeting about missing children agreed',
    to: { holder: 'allocated-worker' },
    when: { question: 'whoSeesToOne', is: 'worker' },
  },
  ...escalated<Question | PlanQuestion>({
    when: { question: 'whoSeesToOne', is: 'frontDoor' },
    receivedAt: { answer: heldAt },
    said: { answer: said },
  }),
  ...earlyHelpAsked<Question | PlanQuestion>({
    when: { question: 'whoSeesToOne', is: 'earlyHelp' },
    receivedAt: { answer: heldAt },
    said: { answer: said },
  }),
]
