import type { Condition } from '../vocabulary/condition.ts'
import type { Effect } from '../vocabulary/effect.ts'
import { defineQuestions } from '../vocabulary/question.ts'

// What somebody is entitled to follows from their age and the history of their care. Nobody chooses it: every
// record of leaving care works it out as of its own day, and keeps what is known of the person up to date.

const inCare = { holds: 'looked-after' } as const satisfies Condition
const sixteenOrSeventeen = { aged: { from: 16, under: 18 } } as const satisfies Condition
const goneHome = {
  holds: 'home-after-care',
  where: { returnedHome: 'yes' },
  for: { months: 6 },
} as const satisfies Condition
const wentHomeBefore18 = {
  holds: 'care-leaver',
  where: { qualifyingBecause: 'returned-home' },
} as const satisfies Condition
const hadShortBreaks = {
  had: 'legal-status',
  where: { code: ['V3', 'V4'] },
} as const satisfies Condition

/** 13 weeks since 14; short breaks, where there were any, are taken away by somebody who can tell. */
const longEnough = {
  all: [
    { heldInAll: 'looked-after', forDays: 91, sinceAge: 14 },
    { any: [{ not: hadShortBreaks }, { question: 'thirteenWeeksWithoutBreaks', is: 'yes' }] },
  ],
} as const satisfies Condition

/** At least a day of it at 16 or later. */
const inCareAt16 = {
  heldInAll: 'looked-after',
  forDays: 1,
  sinceAge: 16,
} as const satisfies Condition

const guarded = {
  all: [
    { had: 'looked-after' },
    {
      any: [{ holds: 'special-guardianship-support' }, { had: 'special-guardianship-support' }],
    },
  ],
} as const satisfies Condition

const privatelyFostered = {
  any: [{ holds: 'private-fostering' }, { had: 'private-fostering' }],
} as const satisfies Condition

const isQualifying = { question: 'category', is: 'qualifying' } as const satisfies Condition

/** The entitlement, and since when, with what it was worked out from. */
export const standing = () =>
  defineQuestions({
    thirteenWeeksWithoutBreaks: {
      kind: 'yes-no',
      text: 'Some of the time in care was short breaks, which do not count. Are 13 weeks left without them?',
      when: hadShortBreaks,
      needed: 'to-submit',
    },
    weeksSince14: {
      kind: 'number',
      text: 'Weeks in our care since 14',
      unit: 'weeks',
      workedOut: { total: 'looked-after', in: 'weeks', sinceAge: 14 },
    },
    category: {
      kind: 'choice',
      text: 'Entitlement after care',
      codes: 'leaving-care-category',
      workedOut: [
        { is: 'not-yet', when: { aged: { under: 16 } } },
        { is: 'eligible', when: { all: [sixteenOrSeventeen, inCare, longEnough] } },
        { is: 'not-yet', when: { all: [sixteenOrSeventeen, inCare] } },
        {
          is: 'relevant',
          when: { all: [sixteenOrSeventeen, longEnough, inCareAt16, { not: goneHome }] },
        },
        {
          is: 'former-relevant',
          when: {
            all: [
              { aged: { from: 18, under: 25 } },
              longEnough,
              inCareAt16,
              { not: wentHomeBefore18 },
            ],
          },
        },
        {
          is: 'qualifying',
          when: {
            all: [
              { aged: { from: 16, under: 25 } },
              { any: [inCareAt16, guarded, privatelyFostered] },
            ],
          },
        },
        { is: 'none' },
      ],
    },
    qualifyingBecause: {
      kind: 'choice',
      text: 'Why they qualify for advice',
      codes: 'qualifying-reason',
      when: isQualifying,
      workedOut: [
        { is: 'returned-home', when: { any: [goneHome, wentHomeBefore18] } },
        { is: 'not-enough-weeks', when: inCareAt16 },
        { is: 'special-guardianship', when: guarded },
        { is: 'private-fostering' },
      ],
    },
    careEndedOn: {
      kind: 'date',
      text: 'Last in our care until',
      when: { not: inCare },
      workedOut: {
        takes: 'latest',
        of: [{ from: { fact: 'looked-after', at: 'end' }, within: { days: 0 } }],
      },
    },
    leftCare: {
      kind: 'choice',
      text: 'Left our care',
      options: { 'before-17': 'Before 17', 'at-17': 'At 17', 'at-18': 'At 18' },
      when: { question: 'careEndedOn', answered: true },
      workedOut: [
        { is: 'before-17', when: { aged: { under: 17 }, on: 'careEndedOn' } },
        { is: 'at-17', when: { aged: { under: 18 }, on: 'careEndedOn' } },
        { is: 'at-18' },
      ],
    },
    categorySince: {
      kind: 'date',
      text: 'Entitled since',
      planned: true,
      workedOut: {
        takes: 'latest',
        of: [
          { from: { subject: 'born' }, within: { birthday: 16 } },
          // The whole 13 weeks fell into this period only where there was none before it.
          {
            from: { fact: 'looked-after', at: 'start' },
            within: { weeks: 13 },
            when: { all: [inCare, { not: { had: 'looked-after', times: 2 } }] },
          },
          { from: { fact: 'looked-after', at: 'start' }, within: { days: 0 } },
          { from: { answer: 'careEndedOn' }, within: { days: 0 } },
          {
            from: { subject: 'born' },
            within: { birthday: 18 },
            when: { aged: { from: 18 } },
          },
        ],
      },
    },
  })

type StandingQuestion = keyof ReturnType<typeof standing>

/** In the order in which they are shown. */
export const standingAsks = [
  'thirteenWeeksWithoutBreaks',
  'weeksSince14',
  'category',
  'qualifyingBecause',
  'categorySince',
  'careEndedOn',
  'leftCare',
] as const satisfies readonly StandingQuestion[]

export const entitled = {
  question: 'category',
  is: ['eligible', 'relevant', 'former-relevant', 'qualifying'],
} as const satisfies Condition

const known = {
  category: { answer: 'category' },
  leftCare: { answer: 'leftCare' },
  qualifyingBecause: { answer: 'qualifyingBecause' },
} as const

/** What was worked out is what is known of them from now on; at 18 the support of an adviser alone begins. */
export const keepsStanding: readonly Effect<StandingQuestion>[] = [
  {
    effect: 'start-fact',
    fact: 'care-leaver',
    on: { answer: 'categorySince' },
    with: known,
    when: { all: [entitled, { not: { holds: 'care-leaver' } }] },
  },
  {
    effect: 'change-fact',
    fact: 'care-leaver',
    with: known,
    when: { all: [entitled, { holds: 'care-leaver' }] },
  },
  {
    effect: 'start-fact',
    fact: 'leaving-care-support',
    on: { answer: 'categorySince' },
    when: {
      all: [
        { question: 'category', is: 'former-relevant' },
        { not: { holds: 'leaving-care-support' } },
        { not: { had: 'leaving-care-support' } },
      ],
    },
  },
]
