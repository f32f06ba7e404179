import type { ListQuestion } from '../../vocabulary/question.ts'

/** Who the child spends time with, how and under whose eye: a row for each person (P29). The care plan holds the same rows. */
export const arrangements = (asked: Pick<ListQuestion, 'needed' | 'hint'>): ListQuestion => ({
  kind: 'list',
  row: 'person',
  text: 'Whom does the child see, how and how often?',
  none: 'There is no family time, and the plan says why',
  ...asked,
  of: {
    person: { kind: 'text', text: 'Who?' },
    relationship: { kind: 'choice', text: 'Who are they to the child?', codes: 'relationship' },
    kind: { kind: 'choice', text: 'Which kind?', codes: 'family-time-kind' },
    often: { kind: 'text', text: 'How often?' },
    length: { kind: 'text', text: 'For how long?' },
    place: { kind: 'text', text: 'Where?' },
    supervision: {
      kind: 'choice',
      text: 'Is it supervised?',
      options: {
        none: 'Not supervised',
        carer: 'By the carer',
        family: 'By a member of the family',
        worker: 'By a worker',
        centre: 'In a centre',
      },
    },
    supervisedBy: { kind: 'text', text: 'By whom?' },
    why: { kind: 'text', text: 'Why is it done like this?' },
    order: { kind: 'text', text: 'If a court ordered it: which order?' },
  },
})
