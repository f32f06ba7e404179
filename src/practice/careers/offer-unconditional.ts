import { defineProcess } from '../vocabulary/process.ts'
import { saferRecruitment } from './law.ts'
import { approvers, panel, recruiters } from './who.ts'

const source = saferRecruitment('an offer is conditional until every check is done')

/** Until then an offer is conditional, whatever was said: nobody gives notice on it. */
export const offerUnconditional = defineProcess({
  id: 'offer-unconditional',
  number: 'B30o',
  title: 'Offer made unconditional',
  noun: 'unconditional offer',
  purpose: 'Confirm an offer once both references and every check are done.',
  referenceLetter: 'OU',
  basis: [source],
  about: { entryOf: 'applications' },
  roles: { start: recruiters, record: recruiters, read: [...panel, ...approvers] },
  startRequires: [
    {
      that: { holds: 'offer-accepted' },
      otherwise: 'No offer was accepted, so there is none to make unconditional.',
    },
    {
      that: { holds: 'references-satisfactory' },
      otherwise:
        'Two satisfactory references are not in yet, so the offer stays conditional. Nothing was changed: see the references through first.',
    },
    {
      that: { holds: 'checks-clear' },
      otherwise:
        'The checks before starting are not all done, so the offer stays conditional. Nothing was changed: finish the checks first.',
    },
  ],
  clocks: [],
  questions: {
    confirmedOn: { kind: 'date', text: 'When was it confirmed?', needed: 'to-submit' },
    startsOn: {
      kind: 'date',
      planned: true,
      text: 'On which day do they mean to start?',
      needed: 'to-submit',
    },
    contractOn: { kind: 'date', text: 'When was the contract sent?' },
  },
  pages: [{ id: 'offer', title: 'The offer', asks: ['confirmedOn', 'startsOn', 'contractOn'] }],
  submitRequires: [
    {
      that: { question: 'confirmedOn', since: { fact: 'checks-clear', at: 'start' } },
      otherwise:
        'It would have been confirmed before the last check was done. Check the day; nothing was changed.',
    },
    {
      that: { question: 'confirmedOn', notAfter: 'startsOn' },
      otherwise: 'They would start before the offer holds. Check both dates.',
    },
  ],
  outcomes: {
    confirmed: {
      label: 'Unconditional',
      source,
      effects: [
        { effect: 'start-fact', fact: 'offer-unconditional', on: { answer: 'confirmedOn' } },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'confirmedOn',
})
