import type { Condition } from '../vocabulary/condition.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineQuestions } from '../vocabulary/question.ts'

/** The adopters as the return counts them. Who they are stands in their own file, under this reference. */
export const adopters = defineQuestions({
  adopterReference: {
    kind: 'text',
    text: 'Reference of the adopters',
    hint: 'Never their name or address: the child’s parents may not learn it.',
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  adoptersSex: {
    kind: 'choice',
    text: 'Who are they?',
    codes: 'adopters-sex',
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  adoptersNumber: {
    kind: 'choice',
    text: 'How many adopters',
    codes: 'adopters-number',
    sensitive: 'not-for-family',
    workedOut: [
      { is: '1', when: { question: 'adoptersSex', is: ['M1', 'F1'] } },
      { is: '2', when: { question: 'adoptersSex', is: ['MM', 'FF', 'MF'] } },
    ],
  },
  adoptersLegalStatus: {
    kind: 'choice',
    text: 'Are they married, in a civil partnership, or single?',
    codes: 'adopters-legal-status',
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  fosterCarer: {
    kind: 'choice',
    text: 'Are they the child’s foster carers?',
    codes: 'adopted-by-foster-carer',
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
})

type Adopters = 'adoptersSex' | 'adoptersLegalStatus'

/** Which legal statuses go with whom, as the return checks it (rules 514, 517 to 520, 524). */
const goTogether: readonly (readonly [sex: readonly string[], status: readonly string[]])[] = [
  [['M1', 'F1'], ['L0']],
  [['MF'], ['L11', 'L2', 'L3']],
  [
    ['MM', 'FF'],
    ['L12', 'L2', 'L4'],
  ],
]

export const adoptersAgree: Requirement<Adopters> = {
  that: {
    any: [
      { question: 'adoptersSex', answered: false },
      ...goTogether.map(([sex, status]): Condition<Adopters> => ({
        all: [
          { question: 'adoptersSex', is: sex },
          { question: 'adoptersLegalStatus', is: status },
        ],
      })),
    ],
  },
  otherwise:
    'Who the adopters are and how they are recorded in law do not go together: one person is single, and a couple is married, in a civil partnership or not. What you wrote is safe. Check both.',
}
