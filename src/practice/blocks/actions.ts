import type { ListQuestion, Needed } from '../vocabulary/question.ts'
import type { Tells } from '../vocabulary/story.ts'

interface Actions {
  readonly text: string
  readonly needed?: Needed
  readonly tells?: Tells
}

/** Block K6: what will change for the child, who does what by when, and how we will know. */
export const actions = ({ text, needed = 'to-submit', tells }: Actions): ListQuestion => ({
  kind: 'list',
  row: 'action',
  text,
  none: 'No action was agreed',
  needed,
  ...(tells ? { tells } : {}),
  of: {
    change: { kind: 'text', text: 'What will change for the child?' },
    action: { kind: 'text', tells: 'plan', text: 'What will be done?' },
    owner: {
      kind: 'text',
      tells: 'plan',
      text: 'Who will do it?',
      hint: 'A person, and their organisation.',
    },
    by: { kind: 'date', tells: 'plan', text: 'By when?', planned: true },
    why: { kind: 'text', text: 'Why?' },
    measure: { kind: 'text', text: 'How will we know?' },
    priority: {
      kind: 'choice',
      text: 'How soon does it matter?',
      options: { now: 'At once', soon: 'This week', later: 'Later' },
    },
    status: {
      kind: 'choice',
      text: 'How far has it got?',
      options: {
        notStarted: 'Not started',
        inProgress: 'In progress',
        done: 'Done',
        notDone: 'Will not be done',
      },
    },
    notDoneReason: { kind: 'text', text: 'If it will not be done, why not?' },
    doneOn: { kind: 'date', text: 'When was it done?' },
  },
})
