import { defineQuestions } from '../vocabulary/question.ts'

/**
 * Where a family is pointed to instead: services of the directory, looked for and remembered as they stand, or one that is
 * not in it, in words. An outcome asks them; each child has answers of their own where the outcome is theirs.
 */
export const pointedTo = (each?: 'child') => {
  const of = each ? { each } : {}
  return defineQuestions({
    signpostedInDirectory: {
      kind: 'yes-no',
      text: 'Are they pointed to a service in the directory?',
      ...of,
    },
    signpostedEntry: {
      kind: 'entry',
      from: 'directory',
      several: true,
      text: 'Which services are they pointed to?',
      hint: 'The letter to the referrer names them, and the family can have them as a short list.',
      ...of,
      when: { question: 'signpostedInDirectory', is: 'yes' },
    },
    signpostedTo: {
      kind: 'text',
      text: 'Which other service are they pointed to?',
      ...of,
      when: { question: 'signpostedInDirectory', is: 'no' },
    },
  })
}

/** What an outcome asks that points a family to a service. */
export const asksWhereTo = ['signpostedInDirectory', 'signpostedEntry', 'signpostedTo'] as const
