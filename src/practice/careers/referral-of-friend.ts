import { defineProcess } from '../vocabulary/process.ts'
import { careersPage, recruitmentSetting } from './law.ts'
import { approvers, recruiters } from './who.ts'

const source = careersPage('refer a friend: a payment to staff who refer a social worker')

/** What is paid for a friend who stays, until the council says its own amount. */
const referralAmount = 500

/** Somebody who works here names somebody who could: for a friend who has not applied yet. */
export const referralOfFriend = defineProcess({
  id: 'referral-of-friend',
  number: 'B30m',
  title: 'Friend referred',
  noun: 'referral of a friend',
  purpose: 'Keep who referred whom, on which terms, before the friend applies.',
  referenceLetter: 'RF',
  basis: [source, recruitmentSetting(`£${referralAmount} for each friend who stays`)],
  about: { entryOf: 'applicants' },
  roles: { start: recruiters, record: recruiters },
  startRequires: [
    {
      that: { not: { holds: 'has-applied' } },
      otherwise:
        'This person has applied already, so nobody can refer them. Their application stands, and nothing was changed.',
    },
    {
      that: { not: { holds: 'referred-by-friend' } },
      otherwise: 'Somebody has referred this person already. The first referral stands.',
    },
  ],
  clocks: [],
  questions: {
    referredOn: { kind: 'date', text: 'When did they refer them?', needed: 'to-submit' },
    referrer: { kind: 'worker', text: 'Who refers them?', needed: 'to-submit' },
    vacancy: { kind: 'entry', from: 'vacancies', text: 'For which vacancy?', needed: 'to-submit' },
    terms: {
      kind: 'choice',
      text: 'On which terms?',
      options: { first: `Terms of January 2026: £${referralAmount} after probation` },
      needed: 'to-submit',
    },
    inLine: {
      kind: 'yes-no',
      text: 'Does the referrer recruit for this job, or manage who does?',
      needed: 'to-submit',
    },
  },
  pages: [
    {
      id: 'referral',
      title: 'Who refers whom?',
      asks: ['referredOn', 'referrer', 'vacancy', 'terms', 'inLine'],
    },
  ],
  outcomes: {
    valid: {
      label: 'Valid',
      source,
      requires: [
        {
          that: {
            all: [
              { not: { question: 'referrer', worksIn: ['recruitment'] } },
              { not: { question: 'inLine', is: 'yes' } },
            ],
          },
          otherwise:
            'Whoever recruits for a job cannot be paid for naming somebody for it. Keep the name; there is no payment.',
        },
      ],
      effects: [
        {
          effect: 'start-fact',
          fact: 'referred-by-friend',
          on: { answer: 'referredOn' },
          with: { referrer: { answer: 'referrer' }, terms: { answer: 'terms' } },
        },
      ],
    },
    notValid: { label: 'Not valid: there is no payment', source },
  },
  outcomesBy: 'recorder',
  happenedAt: 'referredOn',
})

const stage = (is: string) => ({ holds: 'referral-stage', where: { stage: is } }) as const
const afterwards = (later: string, earlier: string, otherwise: string) => ({
  that: { any: [{ not: { question: 'stage', is: later } }, stage(earlier)] } as const,
  otherwise,
})

export const referralStages = {
  appointed: 'Appointed',
  started: 'Started',
  probation: 'Probation passed',
  paid: 'Paid',
  cancelled: 'Cancelled',
} as const

/** How far a referral has got: from the appointment to the payment, one step at a time. */
export const referralStage = defineProcess({
  id: 'referral-stage',
  number: 'B30n',
  title: 'How far a referral has got',
  noun: 'step of a referral',
  purpose: 'Say how far a referral has got, and have the payment signed.',
  referenceLetter: 'RS',
  basis: [source],
  about: { entryOf: 'applicants' },
  roles: { start: recruiters, record: recruiters, authorise: approvers },
  authoriseWhen: { question: 'stage', is: 'paid' },
  startRequires: [
    {
      that: { holds: 'referred-by-friend' },
      otherwise: 'Nobody referred this person, or it is paid or cancelled.',
    },
  ],
  clocks: [],
  questions: {
    reachedOn: { kind: 'date', text: 'When?', needed: 'to-submit' },
    stage: { kind: 'choice', text: 'How far?', options: referralStages, needed: 'to-submit' },
    amount: {
      kind: 'number',
      unit: '£',
      text: 'How much is paid?',
      when: { question: 'stage', is: 'paid' },
      needed: 'to-submit',
    },
    why: {
      kind: 'long-text',
      text: 'Why is it cancelled?',
      when: { question: 'stage', is: 'cancelled' },
      needed: 'to-submit',
    },
  },
  pages: [{ id: 'step', title: 'How far?', asks: ['reachedOn', 'stage', 'amount', 'why'] }],
  submitRequires: [
    afterwards('started', 'appointed', 'They are not appointed yet, so they have not started.'),
    afterwards(
      'probation',
      'started',
      'They have not started yet, so there is no probation to pass.',
    ),
    afterwards(
      'paid',
      'probation',
      'Probation is not passed yet, so nothing is paid. Nothing was changed.',
    ),
  ],
  outcomes: {
    reached: {
      label: 'So far it has got',
      source,
      effects: [
        { effect: 'end-fact', fact: 'referral-stage', on: { answer: 'reachedOn' } },
        {
          effect: 'start-fact',
          fact: 'referral-stage',
          on: { answer: 'reachedOn' },
          with: { stage: { answer: 'stage' }, amount: { answer: 'amount' } },
        },
        {
          effect: 'end-fact',
          fact: 'referred-by-friend',
          on: { answer: 'reachedOn' },
          when: { question: 'stage', is: ['paid', 'cancelled'] },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'reachedOn',
  worry: 'why',
})
