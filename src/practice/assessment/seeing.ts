import { childSeen } from '../blocks/child-seen.ts'
import { defineQuestions } from '../vocabulary/question.ts'

const howSeen = { inPerson: 'In person', video: 'By video', phone: 'By phone' } as const

/** Who was seen and who was asked: the child first, alone where that is right, and every adult at home. */
export const seeing = defineQuestions({
  ...childSeen({ when: { not: { subject: 'unborn' } } }),
  whyNotSeen: {
    kind: 'choice',
    text: 'Why has the child not been seen?',
    codes: 'not-seen',
    each: 'child',
    when: { question: 'seen', is: 'no' },
    needed: 'to-submit',
  },
  seenAgain: {
    kind: 'list',
    row: 'visit',
    text: 'When else was the child seen?',
    each: 'child',
    when: { question: 'seen', is: 'yes' },
    of: {
      at: { kind: 'instant', text: 'When?' },
      where: { kind: 'text', text: 'Where?' },
      by: { kind: 'worker', text: 'By whom?' },
      alone: { kind: 'yes-no', text: 'Alone?' },
      words: { kind: 'long-text', voice: 'child', text: 'What did the child say?' },
    },
  },
  adultsSeen: {
    kind: 'list',
    row: 'adult',
    text: 'Which parents, carers and other adults of the household were seen?',
    hint: 'Every adult at home and the key members of the family are part of an assessment.',
    needed: 'to-authorise',
    of: {
      who: { kind: 'text', text: 'Who?' },
      relationship: { kind: 'choice', text: 'Who are they to the child?', codes: 'relationship' },
      at: { kind: 'instant', text: 'When?' },
      how: { kind: 'choice', text: 'How?', options: howSeen },
      by: { kind: 'worker', text: 'By whom?' },
      notSeenBecause: { kind: 'text', text: 'If not seen, why not?' },
    },
  },
  homeSeenOn: { kind: 'date', text: 'When was the home seen?', needed: 'to-authorise' },
  homeSeen: { kind: 'long-text', text: 'What is it like there for a child?' },
  interpreter: {
    kind: 'text',
    tells: 'needs',
    text: 'In what language or format was it done, and who interpreted?',
    hint: 'Leave empty if nothing was needed. A relative does not interpret.',
  },
  agenciesConsulted: {
    kind: 'list',
    row: 'agency',
    text: 'Which agencies were asked, and what do they know?',
    none: 'No agency works with this family',
    needed: 'to-authorise',
    of: {
      agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
      who: { kind: 'text', text: 'Who answered?' },
      on: { kind: 'date', text: 'When?' },
      basis: { kind: 'choice', text: 'On what basis was it shared?', codes: 'legal-basis' },
      information: { kind: 'long-text', text: 'What do they say?' },
    },
  },
  historyConsidered: {
    kind: 'yes-no',
    text: 'Have the chronology and earlier assessments been read?',
    needed: 'to-authorise',
  },
  history: {
    kind: 'long-text',
    text: 'What do they show?',
    hint: 'What was tried, what helped, what keeps coming back.',
    needed: 'to-authorise',
  },
})
