import { national } from '../../vocabulary/source.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { partnershipGuide } from '../law.ts'
import { improvementBoard, improvementOfficers } from '../who.ts'

const sharingCode = national('Information Commissioner’s Office, data sharing code of practice')

/** What partners agreed to share, on which basis in law, and when that is looked at again. */
export const sharingAgreement = defineProcess({
  id: 'sharing-agreement',
  number: 'B31l',
  title: 'Information-sharing agreement',
  noun: 'information-sharing agreement',
  purpose: 'Keep what partners agreed to share, why they may, and when it is looked at again.',
  referenceLetter: 'AG',
  basis: [partnershipGuide('work together and share information'), sharingCode],
  about: { entryOf: 'sharing-agreements' },
  roles: { start: improvementOfficers, record: improvementOfficers, authorise: improvementBoard },
  clocks: [
    {
      id: 'I07',
      name: 'Agreement looked at again',
      each: 'child',
      from: { fact: 'sharing-agreed', at: 'start', inWords: 'the day it was signed' },
      stops: { fact: 'sharing-agreed', at: 'end' },
      when: { holds: 'sharing-agreed' },
      local: [{ within: { years: 1 } }],
      source: [sharingCode],
    },
  ],
  questions: {
    signedOn: { kind: 'date', text: 'When was it signed?', needed: 'to-submit' },
    version: { kind: 'text', text: 'Which version is it?', needed: 'to-submit' },
    partners: {
      kind: 'list',
      row: 'partner',
      text: 'Who signed it?',
      needed: 'to-submit',
      of: {
        agency: { kind: 'text', text: 'Which agency?' },
        signatory: { kind: 'text', text: 'Who signed, in which role?' },
      },
    },
    what: { kind: 'long-text', text: 'What is shared, and about whom?', needed: 'to-submit' },
    basis: {
      kind: 'choice',
      text: 'On which basis in law?',
      options: {
        publicTask: 'A public task',
        legalObligation: 'A legal obligation',
        vitalInterests: 'To save a life',
        consent: 'Consent',
      },
      needed: 'to-submit',
    },
    how: { kind: 'text', text: 'How is it sent, and how is it kept safe?', needed: 'to-submit' },
    reviewOn: {
      kind: 'date',
      planned: true,
      text: 'When is it looked at again?',
      needed: 'to-submit',
    },
    where: { kind: 'text', text: 'Where is the signed copy kept?' },
    boardsView: {
      kind: 'long-text',
      text: 'What does the board say?',
      needed: 'to-authorise',
    },
  },
  pages: [
    {
      id: 'agreement',
      title: 'What was agreed',
      asks: ['signedOn', 'version', 'partners', 'what', 'basis', 'how', 'reviewOn', 'where'],
    },
    { id: 'board', title: 'The board', by: 'authoriser', asks: ['boardsView'] },
  ],
  submitRequires: [
    {
      that: { question: 'reviewOn', since: 'signedOn' },
      otherwise: 'It would be looked at again before it was signed. Check both dates.',
    },
    {
      that: { question: 'reviewOn', within: { years: 1 }, of: 'signedOn' },
      otherwise: 'An agreement is looked at again within a year. Choose a sooner day.',
    },
  ],
  outcomes: {
    inForce: {
      label: 'In force',
      source: sharingCode,
      effects: [
        {
          effect: 'end-fact',
          fact: 'sharing-agreed',
          on: { answer: 'signedOn' },
          when: { holds: 'sharing-agreed' },
        },
        {
          effect: 'start-fact',
          fact: 'sharing-agreed',
          on: { answer: 'signedOn' },
          with: { version: { answer: 'version' }, review: { answer: 'reviewOn' } },
        },
      ],
    },
    ended: {
      label: 'Ended',
      source: sharingCode,
      when: { holds: 'sharing-agreed' },
      effects: [{ effect: 'end-fact', fact: 'sharing-agreed', on: { answer: 'signedOn' } }],
    },
  },
  happenedAt: 'signedOn',
  worry: 'what',
})
