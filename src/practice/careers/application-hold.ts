import { defineProcess } from '../vocabulary/process.ts'
import { recruitmentSetting } from './law.ts'
import { approvers, recruiters } from './who.ts'

const source = recruitmentSetting('Applications are kept under a hold while a claim is open')

/** A claim about how somebody was recruited: what was written of it is kept, however old it is. */
export const applicationHold = defineProcess({
  id: 'application-hold',
  number: 'B30q',
  title: 'Hold on an application',
  noun: 'hold on an application',
  purpose: 'Keep an application beyond its time, because a claim or a complaint needs it.',
  referenceLetter: 'AH',
  basis: [source],
  about: { entryOf: 'applications' },
  roles: { start: approvers, record: approvers, read: recruiters },
  clocks: [],
  questions: {
    setOn: { kind: 'date', text: 'From which day?', needed: 'to-submit' },
    why: {
      kind: 'long-text',
      text: 'Which claim or complaint is it, or why is the hold over?',
      needed: 'to-submit',
    },
  },
  pages: [{ id: 'hold', title: 'Why is it kept?', asks: ['setOn', 'why'] }],
  outcomes: {
    held: {
      label: 'Held: it is not erased',
      source,
      effects: [{ effect: 'start-fact', fact: 'application-held', on: { answer: 'setOn' } }],
    },
    lifted: {
      label: 'Lifted: it is erased when its time is over',
      source,
      requires: [
        { that: { holds: 'application-held' }, otherwise: 'There is no hold here to lift.' },
      ],
      effects: [{ effect: 'end-fact', fact: 'application-held', on: { answer: 'setOn' } }],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'setOn',
  worry: 'why',
})
