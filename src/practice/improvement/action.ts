import { defineProcess } from '../vocabulary/process.ts'
import { afterInspection, gettingToGood } from './law.ts'
import { openRatings, partnershipOutcomes, themes } from './ratings.ts'
import { improvementOfficers, owningRoles, readersOfPlans } from './who.ts'

const questions = {
  agreedOn: { kind: 'date', text: 'When was it agreed?', needed: 'to-submit' },
  plan: {
    kind: 'entry',
    from: 'improvement-plans',
    text: 'Of which plan is it?',
    needed: 'to-submit',
  },
  theme: { kind: 'choice', text: 'Which theme?', options: themes, needed: 'to-submit' },
  origin: {
    kind: 'choice',
    text: 'Where does it come from?',
    options: {
      inspection: 'A finding of an inspection',
      peerReview: 'A peer review',
      audit: 'An audit',
      scrutiny: 'A recommendation of scrutiny',
      complaint: 'A complaint',
      ourselves: 'Ourselves',
    },
    needed: 'to-submit',
  },
  inspection: {
    kind: 'entry',
    from: 'inspections',
    text: 'Of which inspection?',
    when: { question: 'origin', is: 'inspection' },
    needed: 'to-submit',
  },
  peerReview: {
    kind: 'entry',
    from: 'peer-reviews',
    text: 'Of which peer review?',
    when: { question: 'origin', is: 'peerReview' },
    needed: 'to-submit',
  },
  committee: {
    kind: 'entry',
    from: 'committees',
    text: 'Of which committee?',
    when: { question: 'origin', is: 'scrutiny' },
    needed: 'to-submit',
  },
  owner: { kind: 'worker', text: 'Who owns it?', needed: 'to-submit' },
  sponsor: { kind: 'text', text: 'Who sponsors it?' },
  partner: { kind: 'text', text: 'Which partner is it with?' },
  priority: {
    kind: 'choice',
    text: 'In which order?',
    hint: 'A realistic pace: what comes first, so that nobody is overwhelmed.',
    options: { first: 'First', next: 'Next', later: 'Later' },
    needed: 'to-submit',
  },
  startsOn: { kind: 'date', planned: true, text: 'When does it start?', needed: 'to-submit' },
  dueOn: { kind: 'date', planned: true, text: 'By when?', needed: 'to-submit' },
  difference: {
    kind: 'long-text',
    text: 'What difference will it make for children?',
    needed: 'to-submit',
  },
  outcomes: {
    kind: 'choices',
    text: 'Which outcomes of the partnership does it serve?',
    options: partnershipOutcomes,
  },
  measure: {
    kind: 'text',
    text: 'Which measure shows it?',
    hint: 'Its name in Measures, like “referral-decisions”. Left empty, it is rated by hand alone.',
  },
  baseline: { kind: 'number', text: 'What did the measure say when it was agreed?' },
  target: { kind: 'number', text: 'What does the measure have to reach?' },
  higherIsBetter: { kind: 'yes-no', text: 'Is a higher figure better?' },
  rating: {
    kind: 'choice',
    text: 'How far has it got?',
    options: openRatings,
    needed: 'to-submit',
  },
} as const

/** One action of a plan: who does what by when, and how we will know. */
export const improvementAction = defineProcess({
  id: 'improvement-action',
  number: 'B31a',
  title: 'Improvement action agreed',
  noun: 'improvement action',
  purpose: 'Say what will be done, who owns it, by when, and how we will know.',
  referenceLetter: 'IA',
  basis: [afterInspection, gettingToGood],
  about: { entryOf: 'improvement-actions' },
  roles: { start: improvementOfficers, record: improvementOfficers, read: readersOfPlans },
  startRequires: [
    {
      that: { not: { holds: 'improvement-action' } },
      otherwise: 'This action is agreed already. Write down how far it has got instead.',
    },
  ],
  clocks: [
    {
      id: 'I01',
      name: 'Improvement action done',
      from: { answer: 'dueOn', inWords: 'the day that was agreed' },
      stops: { fact: 'improvement-action', at: 'end' },
      each: 'child',
      when: { holds: 'improvement-action' },
      local: [{ within: { days: 0 } }],
      source: [afterInspection],
    },
  ],
  questions,
  pages: [
    {
      id: 'action',
      title: 'What, who and when',
      asks: [
        ...(['agreedOn', 'plan', 'theme', 'origin'] as const),
        ...(['inspection', 'peerReview', 'committee', 'owner', 'sponsor', 'partner'] as const),
        ...(['priority', 'startsOn', 'dueOn', 'rating'] as const),
      ],
    },
    {
      id: 'measure',
      title: 'How we will know',
      asks: ['difference', 'outcomes', 'measure', 'baseline', 'target', 'higherIsBetter'],
    },
  ],
  submitRequires: [
    {
      that: { question: 'owner', holdsRole: owningRoles },
      otherwise:
        'Whoever owns an action says how far it has got, and this colleague’s role does not read plans. Name a manager or a lead.',
    },
    {
      that: { question: 'startsOn', notAfter: 'dueOn' },
      otherwise: 'It would be due before it starts. Check both dates.',
    },
  ],
  outcomes: {
    agreed: {
      label: 'Agreed',
      source: afterInspection,
      effects: [
        {
          effect: 'start-fact',
          fact: 'improvement-action',
          on: { answer: 'agreedOn' },
          with: {
            plan: { answer: 'plan' },
            theme: { answer: 'theme' },
            owner: { answer: 'owner' },
            priority: { answer: 'priority' },
            due: { answer: 'dueOn' },
            measure: { answer: 'measure' },
            target: { answer: 'target' },
            higherIsBetter: { answer: 'higherIsBetter' },
          },
        },
        {
          effect: 'start-fact',
          fact: 'improvement-rating',
          on: { answer: 'agreedOn' },
          with: { rating: { answer: 'rating' }, forecast: { answer: 'dueOn' } },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'agreedOn',
  worry: 'difference',
})
