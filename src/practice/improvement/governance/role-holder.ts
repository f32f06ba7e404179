import { defineProcess } from '../../vocabulary/process.ts'
import { partnershipGuide, peerReviewNews } from '../law.ts'
import { improvementBoard, improvementOfficers } from '../who.ts'

export const howHeld = {
  permanent: 'For good',
  acting: 'Acting',
  interim: 'Interim',
  elected: 'Elected',
} as const

/** Who holds a role that others answer to, since when, and whether they only act in it. */
export const roleHolder = defineProcess({
  id: 'role-holder',
  number: 'B31k',
  title: 'Who holds a role',
  noun: 'change of role holder',
  purpose: 'Say who holds a role from a day on, and whether for good, acting or interim.',
  referenceLetter: 'RH',
  basis: [peerReviewNews],
  about: { entryOf: 'role-holders' },
  roles: { start: improvementOfficers, record: improvementOfficers, read: improvementBoard },
  clocks: [
    {
      id: 'I06',
      name: 'Somebody found for good',
      each: 'child',
      from: { fact: 'role-held', at: 'start', every: true, inWords: 'the day they began' },
      stops: { fact: 'role-held', at: 'start' },
      when: { holds: 'role-held', where: { how: ['acting', 'interim'] } },
      otherwise: 'Nothing is due: the role is held for good, or by election.',
      local: [{ within: { months: 6 } }],
      source: [partnershipGuide('leaders who stay')],
    },
  ],
  questions: {
    fromOn: { kind: 'date', text: 'From which day?', needed: 'to-submit' },
    holder: { kind: 'text', text: 'Who holds it?', needed: 'to-submit' },
    how: { kind: 'choice', text: 'How do they hold it?', options: howHeld, needed: 'to-submit' },
    contact: { kind: 'text', text: 'How are they reached at work?' },
  },
  pages: [{ id: 'holder', title: 'Who holds it?', asks: ['fromOn', 'holder', 'how', 'contact'] }],
  submitRequires: [
    {
      that: { question: 'fromOn', since: { fact: 'role-held', at: 'start' } },
      otherwise: 'Somebody is recorded from a later day. Choose that day or a later one.',
    },
  ],
  outcomes: {
    held: {
      label: 'Holds it from that day',
      source: peerReviewNews,
      effects: [
        {
          effect: 'end-fact',
          fact: 'role-held',
          on: { answer: 'fromOn' },
          when: { holds: 'role-held' },
        },
        {
          effect: 'start-fact',
          fact: 'role-held',
          on: { answer: 'fromOn' },
          with: { holder: { answer: 'holder' }, how: { answer: 'how' } },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'fromOn',
})
