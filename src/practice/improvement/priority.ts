import { defineProcess } from '../vocabulary/process.ts'
import { partnershipGuide, partnershipPlan } from './law.ts'
import { partnershipOutcomes } from './ratings.ts'
import { improvementOfficers, leadMembers } from './who.ts'

const how = {
  yes: 'Yes',
  partly: 'In part',
  no: 'Not yet',
} as const

/** How a priority of the partnership stands: who leads, what is done, how we work, and what the figures say. */
export const priorityReview = defineProcess({
  id: 'priority-review',
  number: 'B31g',
  title: 'Review of a partnership priority',
  noun: 'review of a priority',
  purpose:
    'Say how a priority of the partnership stands, by its five outcomes and five ways of working.',
  referenceLetter: 'IY',
  basis: [partnershipGuide('five priorities and five ways of working'), partnershipPlan],
  about: { entryOf: 'partnership-priorities' },
  roles: { start: improvementOfficers, record: improvementOfficers, read: leadMembers },
  clocks: [],
  questions: {
    reviewedOn: { kind: 'date', text: 'On which day is this so?', needed: 'to-submit' },
    lead: { kind: 'text', text: 'Who leads it, and for which agency?', needed: 'to-submit' },
    outcomes: {
      kind: 'choices',
      text: 'Which outcomes does it serve?',
      options: partnershipOutcomes,
      needed: 'to-submit',
    },
    actions: {
      kind: 'list',
      row: 'action',
      text: 'What is being done?',
      needed: 'to-submit',
      of: {
        what: { kind: 'text', text: 'What?' },
        who: { kind: 'text', text: 'Who?' },
        by: { kind: 'date', planned: true, text: 'By when?' },
        stands: { kind: 'text', text: 'How far has it got?' },
      },
    },
    focus: {
      kind: 'choice',
      text: 'Do we focus on those who need support?',
      options: how,
      needed: 'to-submit',
    },
    aspirations: {
      kind: 'choice',
      text: 'Do our priorities raise aspirations, and do we work locally?',
      options: how,
      needed: 'to-submit',
    },
    whatWorks: {
      kind: 'choice',
      text: 'Do we build on what works?',
      options: how,
      needed: 'to-submit',
    },
    together: {
      kind: 'choice',
      text: 'Do we work together and share information?',
      options: how,
      needed: 'to-submit',
    },
    challenge: {
      kind: 'choice',
      text: 'Do we challenge each other?',
      options: how,
      needed: 'to-submit',
    },
    howWeKnow: {
      kind: 'long-text',
      text: 'How do we know, of each of the five ways?',
      needed: 'to-submit',
    },
    figures: {
      kind: 'list',
      row: 'figure',
      text: 'What do the figures say?',
      hint: 'Figures that others publish are typed in with their source; our own are in Measures.',
      none: 'No figure yet',
      needed: 'to-submit',
      of: {
        measure: {
          kind: 'choice',
          text: 'Which?',
          options: {
            healthyLife: 'Healthy life expectancy of children and young people',
            development: 'Good level of development at the end of reception',
            training: '16 and 17 year olds in education, employment or training',
            participation: 'Better outcomes because families took part',
            inCare: 'The right number of children in care',
          },
        },
        value: { kind: 'number', text: 'Figure' },
        period: { kind: 'text', text: 'Of when?' },
        source: { kind: 'text', text: 'From where?' },
      },
    },
  },
  pages: [
    { id: 'priority', title: 'How it stands', asks: ['reviewedOn', 'lead', 'outcomes', 'actions'] },
    {
      id: 'ways',
      title: 'How we work',
      asks: ['focus', 'aspirations', 'whatWorks', 'together', 'challenge', 'howWeKnow'],
    },
    { id: 'figures', title: 'What the figures say', asks: ['figures'] },
  ],
  outcomes: { reviewed: { label: 'Reviewed', source: partnershipPlan } },
  outcomesBy: 'recorder',
  happenedAt: 'reviewedOn',
})
