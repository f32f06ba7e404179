import { defineQuestions } from '../vocabulary/question.ts'

const visits = [
  ...['child-protection-visit', 'child-in-need-visit', 'care-visit'],
  ...['adviser-visit', 'child-seen'],
]

/** When the child was last seen, by anybody, whichever record says so. */
export const lastSeen = () =>
  defineQuestions({
    lastSeenOn: {
      kind: 'date',
      text: 'When was the child last seen?',
      each: 'child',
      workedOut: {
        takes: 'latest',
        of: visits.map((fact) => ({ from: { fact, at: 'start' }, within: { days: 0 } })),
      },
    },
  })
