import { defineProcess } from '../vocabulary/process.ts'
import { afterInspection } from './law.ts'
import { improvementOfficers, owningRoles, readersOfPlans } from './who.ts'

/** An action goes to somebody else: its owner left, or has too much. From then on they say how far it has got. */
export const improvementNewOwner = defineProcess({
  id: 'improvement-new-owner',
  number: 'B31h',
  title: 'Improvement action given to another owner',
  noun: 'change of owner',
  purpose: 'Say who owns an action from now on, and why, so that no action is nobody’s.',
  referenceLetter: 'IO',
  basis: [afterInspection],
  about: { entryOf: 'improvement-actions' },
  roles: { start: improvementOfficers, record: improvementOfficers, read: readersOfPlans },
  startRequires: [
    {
      that: { holds: 'improvement-action' },
      otherwise: 'This action is not open, so it needs no owner.',
    },
  ],
  clocks: [],
  questions: {
    fromOn: { kind: 'date', text: 'From which day?', needed: 'to-submit' },
    owner: { kind: 'worker', text: 'Who owns it from then on?', needed: 'to-submit' },
    why: { kind: 'text', text: 'Why does it change?', needed: 'to-submit' },
  },
  pages: [{ id: 'owner', title: 'Who owns it now?', asks: ['fromOn', 'owner', 'why'] }],
  submitRequires: [
    {
      that: { question: 'owner', holdsRole: owningRoles },
      otherwise:
        'Whoever owns an action says how far it has got, and this colleague’s role does not read plans. Name a manager or a lead.',
    },
  ],
  outcomes: {
    given: {
      label: 'Given to the new owner',
      source: afterInspection,
      effects: [
        {
          effect: 'change-fact',
          fact: 'improvement-action',
          with: { owner: { answer: 'owner' } },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'fromOn',
})
