import { defineProcess } from '../vocabulary/process.ts'
import { careersPage } from './law.ts'
import { approvers, panel, recruiters } from './who.ts'

const source = careersPage('the recruitment evening')

/** An evening or a fair, open to anybody who is interested. */
export const recruitmentEvent = defineProcess({
  id: 'recruitment-event',
  number: 'B30l',
  title: 'Recruitment event',
  noun: 'recruitment event',
  purpose: 'Say when and where people can meet us, and for how many there is room.',
  referenceLetter: 'EV',
  basis: [source],
  about: { entryOf: 'recruitment-events' },
  roles: { start: recruiters, record: recruiters, read: [...panel, ...approvers] },
  begunAhead: true,
  clocks: [],
  questions: {
    on: { kind: 'date', planned: true, text: 'On which day?', needed: 'to-submit' },
    opens: { kind: 'text', text: 'When does it begin?', hint: 'Like 17:00.', needed: 'to-submit' },
    ends: { kind: 'text', text: 'When does it end?', hint: 'Like 19:00.', needed: 'to-submit' },
    venue: { kind: 'text', text: 'Where is it?', needed: 'to-submit' },
    access: { kind: 'long-text', text: 'How do people get there and get in?', needed: 'to-submit' },
    capacity: { kind: 'number', from: 1, text: 'For how many is there room?', needed: 'to-submit' },
    summary: { kind: 'long-text', text: 'What happens there?', needed: 'to-submit' },
  },
  pages: [
    {
      id: 'event',
      title: 'The event',
      asks: ['on', 'opens', 'ends', 'venue', 'access', 'capacity', 'summary'],
    },
  ],
  outcomes: {
    published: {
      label: 'Publish it',
      source,
      when: { not: { holds: 'event-planned' } },
      effects: [
        {
          effect: 'start-fact',
          fact: 'event-planned',
          on: { event: 'submitted' },
          with: {
            on: { answer: 'on' },
            opens: { answer: 'opens' },
            ends: { answer: 'ends' },
            venue: { answer: 'venue' },
            access: { answer: 'access' },
            capacity: { answer: 'capacity' },
            summary: { answer: 'summary' },
          },
        },
      ],
    },
    cancelled: {
      label: 'It is cancelled',
      source,
      when: { holds: 'event-planned' },
      effects: [{ effect: 'end-fact', fact: 'event-planned', on: { event: 'submitted' } }],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'on',
  worry: 'summary',
})
