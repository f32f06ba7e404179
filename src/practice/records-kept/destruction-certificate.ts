import { informationGovernance } from '../posts.ts'
import { placeholder } from '../vocabulary/source.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { dataProtection } from './law.ts'
import { notHeld } from './not-held.ts'

const handbook = placeholder('Handbook A P47: a destruction certificate')

const isDone = { question: 'done', is: 'yes' } as const
const elsewhere = {
  all: [isDone, { question: 'scope', is: ['documents', 'paper', 'drives', 'others'] }],
} as const

const questions = defineQuestions({
  decidedOn: {
    kind: 'date',
    text: 'When did the two agree?',
    needed: 'to-submit',
  },
  what: {
    kind: 'choice',
    text: 'What was to be done?',
    options: { destroyed: 'Destroy it', anonymised: 'Take out whatever says who it is about' },
    needed: 'to-submit',
  },
  class: {
    kind: 'choice',
    text: 'Under which rule?',
    codes: 'retention-class',
    needed: 'to-submit',
  },
  keptUntil: {
    kind: 'date',
    text: 'Until when did it have to be kept?',
    needed: 'to-submit',
  },
  done: {
    kind: 'yes-no',
    text: 'Does it go ahead?',
    hint: 'Paper and copies kept elsewhere are destroyed first. The record here is erased by handing this in.',
    needed: 'to-submit',
  },
  notDoneWhy: {
    kind: 'long-text',
    text: 'What stopped it, and what happens now?',
    when: { question: 'done', is: 'no' },
    needed: 'to-submit',
  },
  scope: {
    kind: 'choices',
    text: 'What does it cover?',
    options: {
      record: 'The record here, which is erased when this is handed in',
      documents: 'Documents and pictures kept outside it',
      paper: 'Paper',
      drives: 'Shared drives and mailboxes',
      others: 'Copies that others kept',
    },
    when: isDone,
    needed: 'to-submit',
  },
  // Of the record here it is known who erases it, and when. What was kept elsewhere somebody has to answer for.
  doneOn: {
    kind: 'date',
    text: 'When was what is kept elsewhere destroyed?',
    hint: 'The last of it.',
    when: elsewhere,
    needed: 'to-submit',
  },
  doneBy: { kind: 'worker', text: 'Who did it?', when: elsewhere, needed: 'to-submit' },
  how: {
    kind: 'text',
    text: 'How?',
    hint: 'Shredded, deleted, taken away. From a contractor, the number of their certificate.',
    when: elsewhere,
    needed: 'to-submit',
  },
  witness: {
    kind: 'text',
    text: 'Who was there besides?',
    when: elsewhere,
    needed: 'to-submit',
  },
  backupsUntil: {
    kind: 'date',
    planned: true,
    text: 'When is the last backup that holds it gone?',
    hint: 'A restore before then has to be followed by doing this again.',
    when: isDone,
    needed: 'to-submit',
  },
  certificate: {
    kind: 'long-text',
    text: 'What was destroyed, or made anonymous?',
    hint: 'References, kinds of paper and how many: by numbers, never by a name. By which rule, when, and who agreed stands here already; the number of the certificate is the reference of this record.',
    when: isDone,
    needed: 'to-submit',
  },
})

// What was agreed is done, and somebody answers for it. It is refused while the record is under a hold, even
// where the hold began after the two had agreed.
export const destructionCertificate = defineProcess({
  id: 'destruction-certificate',
  number: 'P47c',
  title: 'Certificate of destruction',
  noun: 'certificate of destruction',
  purpose: 'Show that a record was destroyed when it had to be, by whom and how.',
  referenceLetter: 'DST',
  basis: [dataProtection('5(2): being able to show it'), handbook],
  about: 'child',
  roles: { start: [], record: informationGovernance, read: informationGovernance },
  clocks: [],
  questions,
  pages: [
    {
      id: 'agreed',
      title: 'What was agreed?',
      people: true,
      asks: ['decidedOn', 'what', 'class', 'keptUntil'],
    },
    {
      id: 'done',
      title: 'What is done?',
      asks: ['done', 'notDoneWhy', 'scope', 'doneOn', 'doneBy', 'how', 'witness', 'backupsUntil'],
    },
    {
      id: 'certificate',
      title: 'The certificate',
      when: isDone,
      asks: ['certificate'],
    },
  ],
  submitRequires: [
    {
      that: { question: 'decidedOn', notAfter: 'doneOn' },
      otherwise: 'It was done before two had agreed to it. Check both dates.',
    },
    {
      that: {
        any: [
          { question: 'doneOn', answered: false },
          { not: { question: 'keptUntil', since: 'doneOn' } },
        ],
      },
      otherwise: 'It was done while it still had to be kept. Check both dates.',
    },
  ],
  outcomes: {
    certified: {
      label: 'Done and certified',
      source: handbook,
      explained: 'Where it covers the record here, that is erased now, for good.',
      when: isDone,
      requires: [notHeld],
      effects: [
        {
          effect: 'erase',
          how: 'destroyed',
          when: {
            all: [
              { question: 'scope', is: 'record' },
              { question: 'what', is: 'destroyed' },
            ],
          },
        },
        {
          effect: 'erase',
          how: 'anonymised',
          when: {
            all: [
              { question: 'scope', is: 'record' },
              { question: 'what', is: 'anonymised' },
            ],
          },
        },
      ],
    },
    notDone: {
      label: 'Not done: something stopped it',
      source: handbook,
      when: { question: 'done', is: 'no' },
    },
  },
  happenedAt: 'decidedOn',
})
