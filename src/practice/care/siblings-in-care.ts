import type { ListQuestion } from '../vocabulary/question.ts'

/** Asked when a child comes into our care and shown at every move: who of the family is with us, and together or not. */
export const siblingsInCare: ListQuestion = {
  kind: 'list',
  row: 'brother or sister',
  text: 'Which brothers and sisters are in our care, and is the child placed with them?',
  none: 'None is in our care',
  needed: 'to-submit',
  of: {
    name: { kind: 'text', text: 'Name' },
    together: { kind: 'yes-no', text: 'Placed together?' },
    whyNot: { kind: 'text', text: 'If not, why not?' },
  },
}
