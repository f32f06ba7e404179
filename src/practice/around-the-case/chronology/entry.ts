import { toBeConfirmed, workingTogether } from '../../law/sources.ts'
import {
  caseHolders,
  caseTeamManagers,
  emergencyDuty,
  frontDoorSocialWorkers,
  meetingSupport,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import { concerns, recordedInTime } from '../recorded-in-time.ts'

const ours = toBeConfirmed('how an entry in a chronology can end')
const recorders = [...frontDoorSocialWorkers, ...emergencyDuty, ...caseHolders, ...meetingSupport]

const theEvent = defineQuestions({
  eventOn: {
    kind: 'date',
    text: 'On which day did it happen, or begin?',
    hint: 'If only the month is known, the 15th; if only the year, the 1st of July.',
    needed: 'to-submit',
  },
  dateIs: {
    kind: 'choice',
    text: 'How sure is the date?',
    options: {
      exact: 'Exact',
      approximate: 'Approximate',
      range: 'It lasted from then until another day',
      disputed: 'Somebody says it was another day',
    },
    needed: 'to-submit',
  },
  until: {
    kind: 'date',
    text: 'Until when?',
    when: { question: 'dateIs', is: 'range' },
    needed: 'to-submit',
  },
  dateAsSaid: {
    kind: 'text',
    text: 'How was the date put?',
    hint: 'In the words it was said in: “about Easter 2019”.',
    when: { question: 'dateIs', is: ['approximate', 'disputed'] },
    needed: 'to-submit',
  },
  disputedBy: {
    kind: 'text',
    text: 'Who says otherwise, and what do they say?',
    when: { question: 'dateIs', is: 'disputed' },
    needed: 'to-submit',
  },
  learntOn: {
    kind: 'date',
    text: 'When did we come to know of it?',
    hint: 'The same day, where we were there.',
    needed: 'to-submit',
  },
  concerns: concerns(),
  whatHappened: {
    kind: 'long-text',
    text: 'What happened?',
    hint: 'What was seen or said, without names of brothers and sisters who have no part in it.',
    needed: 'to-submit',
  },
  whoInvolved: { kind: 'text', text: 'Who was involved?', needed: 'to-submit' },
  keptApart: {
    kind: 'long-text',
    text: 'What of it is about somebody else, or must not be read by the family?',
    hint: 'It is taken out of every copy that a family can ask for.',
    sensitive: 'not-for-family',
  },
  comesFrom: {
    kind: 'text',
    text: 'Where does it come from?',
    hint: 'The reference of the record (“C-26-1042”), or the document and who wrote it.',
    needed: 'to-submit',
  },
  confirmed: {
    kind: 'choice',
    text: 'Is it confirmed?',
    options: {
      yes: 'Yes: somebody saw it, or a document says so',
      reported: 'No: it was reported',
      denied: 'It was reported, and is denied',
    },
    needed: 'to-submit',
  },
})

const theChild = defineQuestions({
  belongsHere: {
    kind: 'yes-no',
    text: 'May all of this stand in this child’s chronology?',
    hint: 'What is only about a brother or sister stands in theirs.',
    each: 'child',
    needed: 'to-submit',
  },
  significance: {
    kind: 'long-text',
    text: 'What did it mean for the child?',
    each: 'child',
    needed: 'to-submit',
  },
  impact: {
    kind: 'choice',
    text: 'Was it a risk, or did it protect the child?',
    options: { risk: 'A risk', protective: 'Protective', neither: 'Neither' },
    each: 'child',
    needed: 'to-submit',
  },
  inCourtCopy: {
    kind: 'yes-no',
    text: 'Does it go into the copy for the court?',
    each: 'child',
    needed: 'to-submit',
  },
  forTheFamily: {
    kind: 'yes-no',
    text: 'May the family read it?',
    each: 'child',
    needed: 'to-submit',
  },
  sameAs: {
    kind: 'text',
    text: 'Which entry says the same?',
    hint: 'Its reference. Both are kept; it is counted once.',
    each: 'child',
  },
})

const questions = { ...theEvent, ...theChild }

type EntryQuestion = keyof typeof questions

const inItsPlace: Effect<EntryQuestion> = {
  effect: 'record-fact',
  fact: 'chronology-entry',
  on: { answer: 'eventOn' },
  with: { impact: { answer: 'impact' } },
}

// What other records bring about is in the chronology already, as a dated fact. This is what no record of ours
// holds: what happened before we knew the family, or elsewhere.
export const chronologyEntry = defineProcess({
  id: 'chronology-entry',
  number: 'P39',
  title: 'Chronology: an event',
  noun: 'entry in the chronology',
  purpose: 'Keep one history of the child, in order, with what each event meant.',
  referenceLetter: 'CE',
  basis: [
    workingTogether('history is considered in every assessment'),
    toBeConfirmed('the front door starts a chronology, the lead worker keeps it'),
  ],
  about: 'child',
  several: true,
  roles: { start: recorders, record: recorders, read: caseTeamManagers },
  clocks: [
    recordedInTime<EntryQuestion>('Event written into the chronology', {
      answer: 'learntOn',
      inWords: 'the day we came to know of it',
    }),
  ],
  questions,
  pages: [
    {
      id: 'event',
      title: 'What happened?',
      intro:
        'Visits, conferences, plans, placements and orders are in the chronology by themselves. Write here what no record of ours says.',
      people: true,
      asks: [
        ...(['eventOn', 'dateIs', 'until', 'dateAsSaid', 'disputedBy'] as const),
        ...(['learntOn', 'concerns', 'whatHappened', 'whoInvolved', 'keptApart'] as const),
        ...(['comesFrom', 'confirmed'] as const),
      ],
    },
    {
      id: 'child',
      title: 'What does it mean for each child?',
      asks: ['belongsHere', 'significance', 'impact', 'inCourtCopy', 'forTheFamily'],
    },
  ],
  prompts: [
    {
      when: { question: 'keptApart', answered: true },
      says: 'Part of this is about somebody else. It is taken out before the chronology is shared, shown to the court or copied for anybody.',
    },
    {
      when: { subject: 'restricted' },
      says: 'This child’s record is restricted: the entry is behind the same wall.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'eventOn', notAfter: 'learntOn' },
      otherwise: 'We would have known of it before it happened. Check both dates.',
    },
    {
      that: { question: 'eventOn', notAfter: 'until' },
      otherwise: 'It would end before it began. Check both dates.',
    },
  ],
  outcomesEach: 'child',
  outcomes: {
    entered: {
      label: 'In the chronology',
      source: ours,
      requires: [
        {
          that: { question: 'belongsHere', is: 'yes' },
          otherwise:
            'You said that not all of this may stand in this child’s chronology. Your answers are safe. Take out what is about somebody else, or take this child off the entry and write theirs apart.',
        },
      ],
      effects: [inItsPlace],
    },
    sameEvent: {
      label: 'The same as another entry',
      explained: 'It is kept and not shown twice.',
      source: ours,
      asks: ['sameAs'],
    },
  },
  happenedAt: 'eventOn',
  worry: 'whatHappened',
})
