import { rationale } from '../../blocks/rationale.ts'
import { views } from '../../blocks/views.ts'
import type { LongTextQuestion } from '../../vocabulary/question.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { circumstances } from '../circumstances.ts'
import { standing } from '../standing.ts'

/** One heading of the assessment: needed before it is signed. */
const need = (text: string, hint?: string): LongTextQuestion => ({
  kind: 'long-text',
  text,
  ...(hint ? { hint } : {}),
  needed: 'to-authorise',
})

const { childsVoice } = views()

export const questions = defineQuestions({
  completedOn: {
    kind: 'date',
    text: 'On which day was the assessment completed?',
    hint: 'What they are entitled to is worked out as of this day.',
    needed: 'to-submit',
  },
  ...standing(),
  historyGaps: {
    kind: 'long-text',
    text: 'If the history of their care is not complete or not right: what is missing?',
    hint: 'Care by another authority counts too. Put the dates right on their page, and what follows from them changes.',
  },
  circumstances,
  circumstancesMean: {
    kind: 'long-text',
    text: 'What does that mean for the help they need?',
    when: {
      question: 'circumstances',
      is: [
        ...(['parent', 'disability', 'custody', 'immigration', 'noAddress'] as const),
        ...(['exploitation', 'caring'] as const),
      ],
    },
    needed: 'to-submit',
  },
  health: need('Health and development'),
  education: need('Education, training and employment'),
  familyAndFriends: need('Support from family and others', 'Who will still be there at 25?'),
  finances: need('Money', 'What they have, what they need, and how well they manage it.'),
  practicalSkills: need('Practical and other skills for living independently'),
  accommodation: need('Where they live, and where they will live'),
  immigrationNeeds: {
    ...need('Immigration: status, what has been applied for, and what runs out when'),
    when: {
      any: [
        { question: 'circumstances', is: 'immigration' },
        { holds: 'unaccompanied-asylum-seeking' },
      ],
    },
  },
  childsVoice: {
    ...childsVoice,
    text: 'What does the young person say about each of these?',
    hint: 'In their own words.',
  },
  othersViews: {
    kind: 'list',
    row: 'person',
    text: 'What do the others say who have to be asked?',
    hint: 'Parents and carers, school or college, the reviewing officer, health, the adviser, and whoever they ask for.',
    none: 'They asked that nobody else be spoken to',
    needed: 'to-authorise',
    of: {
      who: { kind: 'text', text: 'Who?' },
      role: {
        kind: 'choice',
        text: 'Who are they to the young person?',
        options: {
          parent: 'Parent',
          carer: 'Carer',
          education: 'School or college',
          reviewingOfficer: 'Reviewing officer',
          health: 'Doctor or nurse',
          adviser: 'Personal adviser',
          advocate: 'Advocate',
          visitor: 'Independent visitor',
          other: 'Somebody else they named',
        },
      },
      on: { kind: 'date', text: 'When?' },
      view: { kind: 'long-text', text: 'What do they say?' },
    },
  },
  notTakingPart: {
    kind: 'long-text',
    text: 'If they did not take part: what was tried, and why not?',
  },
  managerRationale: rationale({
    whose: 'practice manager',
    forWhat: 'the assessment',
    needed: 'to-authorise',
  }),
})

export type AssessmentQuestion = keyof typeof questions
