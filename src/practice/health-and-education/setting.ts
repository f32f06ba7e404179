import { defineQuestions } from '../vocabulary/question.ts'

export const noPlace = { question: 'settingKind', is: 'none' } as const

/** Where a child is educated; a child without a place is counted from the day they have been without one. */
export const setting = defineQuestions({
  settingKind: {
    kind: 'choice',
    text: 'Where is the child educated?',
    codes: 'education-setting',
    needed: 'to-submit',
  },
  setting: {
    kind: 'text',
    text: 'Which school, college or nursery?',
    when: { not: noPlace },
    needed: 'to-submit',
  },
  yearGroup: { kind: 'text', text: 'Year group', needed: 'to-submit' },
  withoutPlaceSince: {
    kind: 'date',
    text: 'Since when has the child had no place?',
    hint: 'Education is arranged within 20 school days of an emergency placement.',
    when: noPlace,
    needed: 'to-submit',
  },
  arrangedMeanwhile: {
    kind: 'long-text',
    text: 'How does the child learn until then?',
    when: noPlace,
    needed: 'to-submit',
  },
  educationArrangedOn: {
    kind: 'date',
    text: 'When was education arranged?',
    when: noPlace,
  },
})
