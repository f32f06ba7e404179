import type { ChoicesQuestion } from '../vocabulary/question.ts'

/** What changes what a young person needs, whoever asks: the assessment first, the plan after it. */
export const circumstances: ChoicesQuestion = {
  kind: 'choices',
  text: 'Which of these are true of them?',
  options: {
    parent: 'A parent, or expecting a child',
    disability: 'Disabled, or with a long illness',
    custody: 'In custody, or may be',
    immigration: 'Immigration status is not settled',
    noAddress: 'No address, or it is not known',
    exploitation: 'At risk of exploitation',
    caring: 'Caring for somebody',
    none: 'None of these',
  },
  alone: 'none',
  needed: 'to-submit',
}
