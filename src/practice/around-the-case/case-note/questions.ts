import { attendees } from '../../blocks/attendees.ts'
import { childSeenOnVisit } from '../../blocks/child-seen.ts'
import { heard } from '../../blocks/heard.ts'
import { ratherSee } from '../../blocks/rather-see.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { concerns } from '../recorded-in-time.ts'

/** Nobody is seen by letter, and nobody before birth. */
const mayHaveBeenSeen = {
  all: [{ question: 'how', is: ['inPerson', 'video'] }, { not: { subject: 'unborn' } }],
} as const satisfies Condition

export const somethingApart = {
  question: 'about',
  is: ['third-party', 'confidential'],
} as const satisfies Condition

/** These say by themselves how it took place. */
const atADistance = {
  question: 'noteType',
  is: ['phone', 'email', 'text'],
} as const satisfies Condition

const theNote = defineQuestions({
  happenedAt: {
    kind: 'instant',
    text: 'When did it happen?',
    hint: 'When it is written down is kept by itself.',
    needed: 'to-submit',
  },
  noteType: { kind: 'choice', text: 'What was it?', codes: 'note-type', needed: 'to-submit' },
  concerns: concerns(),
  how: {
    kind: 'choice',
    text: 'How did it take place?',
    options: {
      inPerson: 'In person',
      video: 'By video',
      phone: 'By phone',
      written: 'In writing',
      none: 'Nobody else took part',
    },
    when: { not: atADistance },
    needed: 'to-submit',
  },
  onBehalfOf: {
    kind: 'worker',
    text: 'If you write it for somebody else: for whom?',
    hint: 'Both names are kept.',
  },
  present: attendees({ text: 'Who took part?', needed: 'never' }),
  text: {
    kind: 'long-text',
    text: 'What happened, and what was said?',
    hint: 'You may write it to the child, as something they will read one day.',
    needed: 'to-submit',
  },
  significant: {
    kind: 'yes-no',
    text: 'Is it something that will still matter in a year?',
    hint: 'Then it is one of the significant events of this child’s life.',
  },
  risk: {
    kind: 'yes-no',
    text: 'Did anything point to a risk?',
    needed: 'to-submit',
  },
  riskWhat: {
    kind: 'long-text',
    text: 'What, and what did you do about it?',
    when: { question: 'risk', is: 'yes' },
    needed: 'to-submit',
  },
  planStep: { kind: 'text', text: 'Which step of the plan does it belong to?' },
  documents: {
    kind: 'list',
    row: 'document',
    text: 'Which documents go with it?',
    none: 'No document',
    of: {
      what: { kind: 'text', text: 'What is it?' },
      from: { kind: 'text', text: 'From whom?' },
      keptAt: { kind: 'text', text: 'Where is it kept?' },
    },
  },
  whyLate: {
    kind: 'long-text',
    text: 'If it is written down days after it happened: why?',
    hint: 'It then counts as recorded late, whichever day it happened on.',
  },
})

const whoMayRead = defineQuestions({
  about: {
    kind: 'choices',
    text: 'Is there anything in it that not everybody may read?',
    options: {
      none: 'No',
      siblings: 'It names a brother or sister',
      'third-party': 'It tells something about somebody else',
      confidential: 'Some of it must not reach somebody in the family',
    },
    alone: 'none',
    needed: 'to-submit',
  },
  apart: {
    kind: 'long-text',
    text: 'Write that part here, and leave it out above',
    hint: 'It is never in a copy that the family can ask for.',
    sensitive: 'not-for-family',
    when: somethingApart,
    needed: 'to-submit',
  },
  apartFrom: {
    kind: 'text',
    text: 'Whom is it kept from, and why?',
    sensitive: 'not-for-family',
    when: { question: 'about', is: 'confidential' },
    needed: 'to-submit',
  },
})

const theChild = defineQuestions({
  belongsHere: {
    kind: 'yes-no',
    text: 'May all of this stand on this child’s record?',
    hint: 'A note that brothers and sisters share is confirmed for each of them.',
    each: 'child',
    needed: 'to-submit',
  },
  ...childSeenOnVisit({ when: mayHaveBeenSeen }),
  ...heard(),
  ...ratherSee({ when: { not: { subject: 'unborn' } } }),
})

/** Filled in when a note was found on the wrong child's record (handbook E23). */
const inTheWrongRecord = defineQuestions({
  wrongRecordFoundOn: {
    kind: 'date',
    text: 'When was it found to be on the wrong child’s record?',
    each: 'child',
    sensitive: 'not-for-family',
  },
  wrongRecordHow: {
    kind: 'long-text',
    text: 'How did it come there, and where does it belong?',
    each: 'child',
    sensitive: 'not-for-family',
  },
  breachNote: {
    kind: 'long-text',
    text: 'Who has read it, who has been told, and what was done?',
    hint: 'Information governance looks into every breach of privacy.',
    each: 'child',
    sensitive: 'not-for-family',
  },
  breachReportedOn: {
    kind: 'date',
    text: 'When was it reported to information governance?',
    each: 'child',
    sensitive: 'not-for-family',
  },
})

export const questions = { ...theNote, ...whoMayRead, ...theChild, ...inTheWrongRecord }

export type NoteQuestion = keyof typeof questions
