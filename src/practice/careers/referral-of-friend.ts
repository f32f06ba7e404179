import { defineProcess } from '../vocabulary/process.ts'
import { employees } from '../workforce/who.ts'
import { jobKinds } from './kinds.ts'
import { careersPage, recruitmentSetting } from './law.ts'
import { approvers, recruiters } from './who.ts'

const source = careersPage('refer a friend: a payment to staff who refer a social worker')

/** Somebody who works here names somebody who could. It is theirs: recruiters read it besides, and nobody else. */
export const referralOfFriend = defineProcess({
  id: 'referral-of-friend',
  number: 'B30m',
  title: 'Refer a friend',
  noun: 'referral of a friend',
  purpose:
    'Name somebody who could work here, before they apply. If they come and stay, you are paid.',
  referenceLetter: 'RF',
  basis: [source, recruitmentSetting('how much is paid for a friend who stays')],
  about: { entryOf: 'friends-referred' },
  roles: { start: employees, record: employees, authorise: recruiters, read: approvers },
  startRequires: [
    {
      that: { not: { holds: 'referred-by-friend' } },
      otherwise: 'You have referred this friend already. See how far they have come.',
    },
  ],
  clocks: [],
  questions: {
    referredOn: { kind: 'date', text: 'Today', needed: 'to-submit' },
    reach: { kind: 'text', text: 'How do we reach your friend?', needed: 'to-submit' },
    knows: {
      kind: 'yes-no',
      text: 'Does your friend know that you name them?',
      needed: 'to-submit',
    },
    kind: {
      kind: 'choice',
      text: 'Which kind of job would suit them?',
      options: jobKinds,
      needed: 'to-submit',
    },
    terms: {
      kind: 'choice',
      codes: 'referral-terms',
      text: 'On which terms?',
      needed: 'to-submit',
    },
    inLine: {
      kind: 'yes-no',
      text: 'Do you recruit for such jobs, or manage who does?',
      needed: 'to-submit',
    },
    knownBefore: {
      kind: 'yes-no',
      text: 'Had they applied, or been named by somebody else, before this day?',
      needed: 'to-authorise',
    },
  },
  pages: [
    {
      id: 'friend',
      title: 'Your friend',
      asks: ['referredOn', 'reach', 'knows', 'kind', 'terms', 'inLine'],
    },
    { id: 'looked-at', title: 'Looked at', by: 'authoriser', asks: ['knownBefore'] },
  ],
  submitRequires: [
    {
      that: { question: 'knows', is: 'yes' },
      otherwise: 'Ask your friend first. What you wrote is kept, and nothing was handed in.',
    },
    {
      that: { not: { question: 'inLine', is: 'yes' } },
      otherwise:
        'Whoever recruits for a job, or manages who does, cannot be paid for naming somebody for it. Tell your friend to apply.',
    },
  ],
  outcomes: {
    valid: {
      label: 'It counts',
      source,
      requires: [
        {
          that: { question: 'knownBefore', is: 'no' },
          otherwise:
            'We knew of this friend before, so this referral does not count. Decide that it does not.',
        },
      ],
      effects: [
        {
          effect: 'start-fact',
          fact: 'referred-by-friend',
          on: { answer: 'referredOn' },
          with: { terms: { answer: 'terms' } },
        },
      ],
    },
    notValid: { label: 'We knew of them before, so it does not count', source },
  },
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

/** How far a friend has come: one step at a time, to the payment, whose amount is the council’s own. */
export const referralStage = defineProcess({
  id: 'referral-stage',
  number: 'B30n',
  title: 'How far a friend has come',
  noun: 'step of a referral',
  purpose: 'Say how far a friend has come, and have the payment signed.',
  referenceLetter: 'RS',
  basis: [source],
  about: { entryOf: 'friends-referred' },
  roles: { start: recruiters, record: recruiters, authorise: approvers, read: employees },
  authoriseWhen: { question: 'stage', is: 'paid' },
  startRequires: [
    {
      that: { holds: 'referred-by-friend' },
      otherwise: 'This referral does not count yet, or it is paid or cancelled.',
    },
  ],
  clocks: [],
  questions: {
    referredOn: { kind: 'date', text: 'When were they referred?', needed: 'to-submit' },
    reachedOn: { kind: 'date', text: 'When did they come so far?', needed: 'to-submit' },
    stage: { kind: 'choice', text: 'How far?', options: referralStages, needed: 'to-submit' },
    amount: {
      kind: 'number',
      unit: '£',
      text: 'What is paid, by the terms of the day they were referred',
      when: { question: 'stage', is: 'paid' },
      workedOut: { amount: 'referral-of-a-friend', on: 'referredOn' },
    },
    why: {
      kind: 'long-text',
      text: 'Why is it cancelled?',
      hint: 'Whoever referred them reads it. Write nothing of the application.',
      when: { question: 'stage', is: 'cancelled' },
      needed: 'to-submit',
    },
  },
  copies: { referredOn: { fact: 'referred-by-friend' } },
  pages: [
    {
      id: 'step',
      title: 'How far?',
      asks: ['referredOn', 'reachedOn', 'stage', 'amount', 'why'],
    },
  ],
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
    {
      that: {
        any: [{ not: { question: 'stage', is: 'paid' } }, { question: 'amount', answered: true }],
      },
      otherwise:
        'The council has not said how much is paid: it is to be confirmed. Nothing was paid; the referral stands.',
    },
  ],
  outcomes: {
    reached: {
      label: 'So far they have come',
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
