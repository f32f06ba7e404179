import { notAnonymous } from '../blocks/referrer.ts'
import { toBeConfirmed } from '../law/sources.ts'
import { national } from '../vocabulary/source.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../vocabulary/outcome.ts'
import type { ClosureQuestion } from './questions.ts'

type Must = Requirement<ClosureQuestion>
type Does = Effect<ClosureQuestion>

const agreedByTeamManager = {
  question: 'teamManager',
  holdsRole: ['team-manager', 'senior-manager'],
} as const satisfies Condition<ClosureQuestion>

/** A death, and an 18th birthday, end what no meeting could go on with (handbook P13, E7, E12). */
const endsByItself = {
  any: [{ subject: 'deceased' }, { subject: 'adult' }],
} as const satisfies Condition<ClosureQuestion>

/** What ends by itself is ended here, with the work, on the day it was over. */
const ended = (fact: string, adult: string): readonly Does[] =>
  [
    { reason: 'died', when: { subject: 'deceased' } as const },
    {
      reason: adult,
      when: { all: [{ subject: 'adult' }, { not: { subject: 'deceased' } }] } as const,
    },
  ].flatMap(({ reason, when }): readonly Does[] => [
    {
      effect: 'end-fact',
      fact,
      on: { answer: 'closedOn' },
      with: { endReason: { value: reason } },
      when: { all: [{ holds: fact }, when] },
    },
    {
      effect: 'end-record',
      process: fact,
      because: reason === 'died' ? 'The child died' : 'The young person turned 18',
      when: { all: [{ holds: fact }, when] },
    },
  ])

const nothingOpen = (fact: string, what: string, unless?: Condition<ClosureQuestion>): Must => ({
  that: unless ? { any: [{ not: { holds: fact } }, unless] } : { not: { holds: fact } },
  otherwise: `This child still has ${what}, so the work cannot close. Your answers are safe. End it first where it is decided, and come back.`,
})

const stillOpen: readonly Must[] = [
  nothingOpen('child-in-need-plan', 'a child in need plan', endsByItself),
  nothingOpen('child-protection-plan', 'a child protection plan', endsByItself),
  nothingOpen('section-47-enquiry', 'a section 47 enquiry'),
  nothingOpen('pre-proceedings', 'pre-proceedings'),
  nothingOpen('care-proceedings', 'proceedings before the court'),
  nothingOpen('supervision-order', 'a supervision order'),
  nothingOpen('legal-status', 'a legal status of a child in our care'),
  nothingOpen('placement', 'a placement'),
  nothingOpen('missing-episode', 'a missing episode'),
]

/** A plan that is to end on a day to come has ended on that day, not when it was decided. */
const notBeforeItIsOver: Must = {
  that: { question: 'closureDecidedOn', notAfter: 'closedOn' },
  otherwise:
    'The work would close before it is over. Your answers are safe. Sign it on that day or later, or correct the day from which the work is over.',
}

const nothingUnderWay: Must = {
  that: {
    any: [
      { not: { underWay: 'anything' } },
      { all: [{ question: 'leftUndone', answered: true }, agreedByTeamManager] },
    ],
  },
  otherwise:
    'A task about this child is still open: another record is under way. Your answers are safe. Finish it or end it; or a team manager agrees to close all the same, and says why.',
}

const settled: Must = {
  that: {
    any: [
      {
        all: [
          { question: 'riskUnsettled', is: 'no' },
          { not: { question: 'protectionEndedLately', is: 'yes' } },
        ],
      },
      agreedByTeamManager,
    ],
  },
  otherwise:
    'A risk is not settled, or child protection ended less than three months ago, so a team manager has to agree. Name the team manager who does.',
}

const counted: readonly Must[] = [
  {
    that: {
      any: [
        { not: { question: 'closureReason', is: ['RC8', 'RC9'] } },
        { question: 'closingAfter', is: 'assessment' },
      ],
    },
    otherwise:
      '“Closed after assessment” is for work that ended with its assessment. After a plan or anything else, choose another reason.',
  },
  {
    that: {
      any: [
        { not: { question: 'closureReason', is: ['RC8', 'RC9'] } },
        { holds: 'open-referral', where: { assessed: 'yes' } },
      ],
    },
    otherwise:
      '“Closed after assessment” needs a finished assessment, and there was none since the referral. Your answers are safe. Choose “Services ceased for any other reason”.',
  },
  {
    that: {
      any: [{ not: { question: 'closureReason', is: 'RC2' } }, { subject: 'deceased' }],
    },
    otherwise: 'The date of death is not recorded. Record it on the child’s page first.',
  },
  {
    that: {
      any: [{ not: { subject: 'deceased' } }, { question: 'closureReason', is: 'RC2' }],
    },
    otherwise: 'This child has died. The reason for closure is then “Died”.',
  },
]

/** No letter follows a death, and none follows an adoption to the parents from before it. */
const lettersMayGo = {
  not: { question: 'closureReason', is: ['RC1', 'RC2'] },
} as const satisfies Condition<ClosureQuestion>

export const outcomes: Readonly<Record<string, Outcome<ClosureQuestion>>> = {
  closed: {
    label: 'Closed',
    explained: 'The work with the family has ended.',
    source: national('Children in need census 2025-26, reason for closure (N00103)'),
    requires: [notBeforeItIsOver, ...stillOpen, nothingUnderWay, settled, ...counted],
    effects: [
      ...ended('child-in-need-plan', 'adult'),
      ...ended('child-protection-plan', 'eighteen'),
      {
        effect: 'end-fact',
        fact: 'open-referral',
        on: { answer: 'closedOn' },
        with: { closureReason: { answer: 'closureReason' } },
      },
      {
        effect: 'hand-over',
        what: 'A child who was open to us has died: serious incident and child death review',
        to: { team: 'safeguarding-and-audit' },
        when: { question: 'closureReason', is: 'RC2' },
      },
      {
        effect: 'tell',
        whom: 'referrer',
        letter: 'case-closed',
        when: { all: [notAnonymous, lettersMayGo] },
      },
      { effect: 'tell', whom: 'parents', letter: 'case-closed-to-parents', when: lettersMayGo },
    ],
  },
  staysOpen: {
    label: 'Not closed: the work goes on',
    source: toBeConfirmed('a manager who decides against closing'),
    asks: ['staysOpenBecause'],
    effects: [
      {
        effect: 'hand-over',
        what: 'Work that a manager decided not to close',
        to: { holder: 'allocated-worker' },
      },
    ],
  },
}
