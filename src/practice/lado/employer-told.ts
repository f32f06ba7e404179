import { defineQuestions } from '../vocabulary/question.ts'

/** Who at the employer was told what, and when: nobody there knows more than they were told. */
export const { employerTold } = defineQuestions({
  employerTold: {
    kind: 'list',
    row: 'person told',
    text: 'Who at the employer was told what?',
    hint: 'Our named contact there. What they were not told, they do not know.',
    none: 'Nobody was told',
    needed: 'to-submit',
    of: {
      contact: { kind: 'text', text: 'Who, and in which role?' },
      toldOn: { kind: 'date', text: 'Told on' },
      what: { kind: 'text', text: 'What were they told?' },
    },
  },
})

/** Each line says who, when and what. */
export const employerToldWhole = {
  that: { everyRowOf: 'employerTold', has: ['contact', 'toldOn', 'what'] },
  otherwise: 'Say of each person at the employer who they are, when they were told, and what.',
} as const
