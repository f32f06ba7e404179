import type { Condition } from '../vocabulary/condition.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'
import type { ChoiceQuestion, ListQuestion, Needed } from '../vocabulary/question.ts'
import type { Tells } from '../vocabulary/story.ts'

interface PlanSteps {
  readonly text: string
  readonly needed?: Needed
  readonly each?: 'child'
  readonly tells?: Tells
  /** What a step is about, where nobody is thought to be harmed. */
  readonly need?: string
  /** Is this where the plan begins? Nothing can have changed in it yet. */
  readonly begins?: true
}

/** How far a step of a plan, or what a meeting decided, has come. */
export const howFar = {
  kind: 'choice',
  text: 'Where is it?',
  options: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    done: 'Done',
    notDone: 'Will not be done',
  },
} as const satisfies ChoiceQuestion

/**
 * Every plan is this: what is harming the child or what they need, what has to be different, who does what
 * by when, how everybody will know, and what happens if it does not change. The same rows go on from one
 * meeting to the next, so that each can be shown beside last time.
 */
export const planSteps = ({
  text,
  needed = 'to-submit',
  each,
  tells,
  need = 'What is harming the child, or what does the child need?',
  begins,
}: PlanSteps): ListQuestion => ({
  kind: 'list',
  row: 'step',
  text,
  needed,
  ...(each ? { each } : {}),
  ...(tells ? { tells } : {}),
  ...(begins ? {} : { atHand: 'status' }),
  of: {
    need: { kind: 'text', tells: 'plan', text: need },
    evidence: { kind: 'long-text', text: 'How do we know?' },
    mustChange: { kind: 'text', text: 'What must be different?' },
    forWhom: { kind: 'text', text: 'For whom?' },
    action: { kind: 'text', tells: 'plan', text: 'What will be done?' },
    owner: {
      kind: 'text',
      tells: 'plan',
      text: 'Who will do it?',
      hint: 'A person, and their organisation.',
    },
    by: { kind: 'date', tells: 'plan', text: 'By when?', planned: true },
    measure: { kind: 'text', text: 'How will we know?' },
    otherwise: { kind: 'text', tells: 'plan', text: 'What happens if it does not change?' },
    scale: {
      kind: 'number',
      text: begins ? 'How are things now, from 0 to 10?' : 'How far has it come, from 0 to 10?',
      from: 0,
      to: 10,
    },
    status: howFar,
    progress: {
      kind: 'long-text',
      anew: true,
      text: 'What has changed since last time?',
      ...(begins && { later: begins }),
    },
    sustained: {
      kind: 'text',
      text: 'How long has the change lasted?',
      ...(begins && { later: begins }),
    },
  },
})

/** Every step says who does it, by when, and how everybody will know. */
export const everyStepIsOwned = <Question extends QuestionId>(
  question: Question,
): Condition<Question> => ({
  everyRowOf: question,
  has: ['owner', 'by', 'measure'],
})
