import { informationGovernance, legalAdvisers } from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { national, placeholder } from '../vocabulary/source.ts'

const handbook = placeholder('Handbook A P47: hold reason, by whom, review')

const questions = defineQuestions({
  beginsOn: { kind: 'date', text: 'From which day is it held?', needed: 'to-submit' },
  reason: {
    kind: 'choice',
    text: 'What is it held for?',
    codes: 'hold-reason',
    needed: 'to-submit',
  },
  about: {
    kind: 'long-text',
    text: 'Which inquiry, claim, case or review, and who asked for the hold?',
    needed: 'to-submit',
  },
  covers: {
    kind: 'long-text',
    text: 'Is there anything kept elsewhere that has to be held too?',
    hint: 'Paper, mailboxes, a home’s own records, what another authority keeps. Say who was told.',
    needed: 'to-submit',
  },
  reviewEveryMonths: {
    kind: 'number',
    text: 'After how many months is it looked at again?',
    unit: 'months',
    from: 1,
    to: 60,
    needed: 'to-submit',
  },
  reviewOn: {
    kind: 'date',
    planned: true,
    text: 'When is it looked at again for the first time?',
    workedOut: {
      takes: 'latest',
      of: [
        {
          from: { answer: 'beginsOn' },
          within: { asAnswered: 'reviewEveryMonths', in: 'months' },
        },
      ],
    },
  },
})

const again = {
  stops: { fact: 'legal-hold-reviewed', at: 'start' },
  each: 'child',
  when: { holds: 'legal-hold' },
  otherwise: 'The hold has ended.',
  local: [{ within: { asAnswered: 'reviewEveryMonths', in: 'months' } }],
  source: [handbook],
} as const

// It begins at once and on one person's word, because what is destroyed cannot be called back. Ending it takes two.
export const legalHold = defineProcess({
  id: 'legal-hold',
  number: 'P47b',
  title: 'Legal hold',
  noun: 'hold',
  purpose: 'Keep everything, however old it is, that a court, an inquiry or a claim may ask for.',
  referenceLetter: 'LH',
  basis: [national('Inquiries Act 2005, section 35'), handbook],
  about: 'child',
  several: true,
  roles: {
    start: [...informationGovernance, ...legalAdvisers],
    record: [...informationGovernance, ...legalAdvisers],
  },
  clocks: [
    {
      id: 'P47b',
      name: 'Hold reviewed',
      from: { answer: 'beginsOn', inWords: 'when the hold began' },
      ...again,
    },
    {
      id: 'P47b-again',
      name: 'Hold reviewed again',
      from: {
        fact: 'legal-hold-reviewed',
        at: 'start',
        every: true,
        inWords: 'when it was last reviewed',
      },
      ...again,
    },
  ],
  questions,
  pages: [
    {
      id: 'hold',
      title: 'What is held, and for what?',
      people: true,
      intro: 'Hold the records of everybody in the family whom it may be about, together.',
      asks: ['beginsOn', 'reason', 'about', 'covers', 'reviewEveryMonths', 'reviewOn'],
    },
  ],
  startRequires: [
    {
      that: { not: { holds: 'legal-hold' } },
      otherwise:
        'This record is under a hold already. Add the new reason when that hold is reviewed, which can be today.',
    },
  ],
  outcomesEach: 'child',
  outcomes: {
    held: {
      label: 'Held',
      explained: 'Nothing in this record may be destroyed.',
      source: handbook,
      effects: [
        {
          effect: 'start-fact',
          fact: 'legal-hold',
          on: { answer: 'beginsOn' },
          with: { reason: { answer: 'reason' } },
          // A retention decision that holds a record has begun the hold already.
          when: { not: { holds: 'legal-hold' } },
        },
      ],
    },
  },
  happenedAt: 'beginsOn',
  worry: 'about',
})
