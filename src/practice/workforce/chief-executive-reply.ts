import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees, principalSocialWorker } from './who.ts'

const source = promised('a Principal Social Worker who listens, right up to the Chief Executive')

/** What the Chief Executive answered to what somebody raised, and what changed. */
export const chiefExecutiveReply = defineProcess({
  id: 'chief-executive-reply',
  number: 'B29o',
  title: 'Answer of the Chief Executive',
  noun: 'answer of the Chief Executive',
  purpose: 'Tell whoever raised something what the Chief Executive answered, and what changes.',
  referenceLetter: 'CX',
  basis: [source],
  about: { entryOf: 'staff-voice' },
  roles: { start: principalSocialWorker, record: principalSocialWorker, read: employees },
  startRequires: [
    {
      that: { holds: 'raised-to-chief-executive' },
      otherwise: 'This is not with the Chief Executive, so there is nothing to answer.',
    },
  ],
  clocks: [],
  questions: {
    repliedOn: { kind: 'date', text: 'When did they answer?', needed: 'to-submit' },
    reply: {
      kind: 'long-text',
      text: 'What did they answer?',
      hint: 'Whoever raised it reads it in these words.',
      needed: 'to-submit',
    },
    change: { kind: 'long-text', text: 'What changes because of it?', needed: 'to-submit' },
  },
  pages: [{ id: 'reply', title: 'The answer', asks: ['repliedOn', 'reply', 'change'] }],
  outcomes: {
    answered: {
      label: 'Answered',
      source,
      effects: [
        {
          effect: 'end-fact',
          fact: 'raised-to-chief-executive',
          on: { answer: 'repliedOn' },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'repliedOn',
  worry: 'reply',
})
