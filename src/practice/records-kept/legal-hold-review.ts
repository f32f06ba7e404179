import { informationGovernance, legalAdvisers } from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import type { Effect } from '../vocabulary/effect.ts'
import { placeholder } from '../vocabulary/source.ts'

const handbook = placeholder('Handbook A P47: a hold is reviewed')

const questions = defineQuestions({
  reviewedOn: { kind: 'date', text: 'When was it looked at?', needed: 'to-submit' },
  asked: {
    kind: 'long-text',
    text: 'Who was asked whether it is still needed, and what do they say?',
    hint: 'Whoever asked for it: the inquiry, the solicitor, the police.',
    needed: 'to-submit',
  },
  reason: {
    kind: 'choice',
    text: 'What is it held for, or was it?',
    hint: 'Where there are several reasons, the one that lasts longest.',
    codes: 'hold-reason',
    needed: 'to-submit',
  },
  otherReasons: {
    kind: 'long-text',
    text: 'Is there any other reason to hold it?',
    hint: 'A new claim, a further inquiry. It ends only when there is none.',
    needed: 'to-submit',
  },
  decision: {
    kind: 'long-text',
    text: 'What do you decide, and why?',
    hint: 'At least 50 characters.',
    minimumCharacters: 50,
    needed: 'to-authorise',
  },
  noReasonLeft: {
    kind: 'yes-no',
    text: 'Is every reason to hold it gone?',
  },
})

type ReviewQuestion = keyof typeof questions

const reviewed: Effect<ReviewQuestion> = {
  effect: 'record-fact',
  fact: 'legal-hold-reviewed',
  on: { answer: 'reviewedOn' },
}

export const legalHoldReview = defineProcess({
  id: 'legal-hold-review',
  number: 'P47d',
  title: 'Review of a legal hold',
  noun: 'review of a hold',
  purpose: 'Keep a hold for as long as its reason lasts, and end it when that is gone.',
  referenceLetter: 'LHR',
  basis: [handbook],
  about: 'child',
  several: true,
  roles: {
    start: [...informationGovernance, ...legalAdvisers],
    record: [...informationGovernance, ...legalAdvisers],
    authorise: [...informationGovernance, ...legalAdvisers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'review',
      title: 'Is it still needed?',
      people: true,
      asks: ['reviewedOn', 'asked', 'reason', 'otherReasons'],
    },
    { id: 'decision', title: 'What is decided?', by: 'authoriser', asks: ['decision'] },
  ],
  copies: { reason: { fact: 'legal-hold', detail: 'reason' } },
  startRequires: [
    {
      that: { holds: 'legal-hold' },
      otherwise: 'This record is under no hold, so there is none to review.',
    },
  ],
  outcomesEach: 'child',
  outcomes: {
    goesOn: {
      label: 'The hold goes on',
      source: handbook,
      effects: [
        reviewed,
        { effect: 'change-fact', fact: 'legal-hold', with: { reason: { answer: 'reason' } } },
      ],
    },
    ends: {
      label: 'The hold ends',
      explained: 'The record is kept as long as it must be, and no longer.',
      source: handbook,
      asks: ['noReasonLeft'],
      requires: [
        {
          that: { question: 'noReasonLeft', is: 'yes' },
          otherwise:
            'A reason to hold it is left, so the hold goes on. Nothing was changed. Choose that it goes on, with that reason.',
        },
      ],
      effects: [{ effect: 'end-fact', fact: 'legal-hold', on: { answer: 'reviewedOn' } }, reviewed],
    },
  },
  happenedAt: 'reviewedOn',
  worry: 'asked',
})
