import { defineQuestions } from '../vocabulary/question.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { DateText, QuestionId } from '../vocabulary/identifiers.ts'
import type { Requirement } from '../vocabulary/outcome.ts'

/** The day from which no application may be issued without the offer: to be confirmed with the council. */
export const familyOfferFrom: DateText = '2026-06-01'

const excepted = { question: 'familyOfferExcepted', is: 'yes' } as const

/**
 * The offer of a family group decision-making meeting (Children Act 1989, section 31ZA): to each parent and holder of
 * parental responsibility, with each one's answer, or why it is not in the child's best interests.
 */
export const familyOffer = () =>
  defineQuestions({
    familyOfferExcepted: {
      kind: 'yes-no',
      text: 'Would a family group decision-making meeting be against the child’s best interests?',
      hint: 'The head of service decides that. Otherwise the meeting is offered.',
    },
    familyOfferExceptionReason: {
      kind: 'long-text',
      text: 'Why would it be against the child’s best interests?',
      minimumCharacters: 50,
      when: excepted,
      needed: 'to-submit',
    },
    familyOfferExceptionBy: {
      kind: 'worker',
      text: 'Which head of service decided that?',
      when: excepted,
      needed: 'to-submit',
    },
    familyOfferOn: {
      kind: 'date',
      text: 'On what date was a family group decision-making meeting offered?',
      when: { not: excepted },
    },
    familyOfferInLetter: {
      kind: 'yes-no',
      text: 'Was the offer in the letter before proceedings?',
      when: { question: 'familyOfferOn', answered: true },
      needed: 'to-submit',
    },
    familyOffers: {
      kind: 'list',
      row: 'person',
      text: 'To whom was it offered, and what did each answer?',
      hint: 'Each parent and each holder of parental responsibility.',
      when: { question: 'familyOfferOn', answered: true },
      needed: 'to-submit',
      of: {
        to: { kind: 'text', text: 'To whom?' },
        answer: {
          kind: 'choice',
          text: 'What did they answer?',
          options: { accepted: 'Accepted', declined: 'Declined', none: 'No answer' },
        },
        answeredOn: { kind: 'date', text: 'Answered on' },
      },
    },
    familyMeetingOn: {
      kind: 'date',
      text: 'When was the family’s meeting held?',
      hint: 'A family group conference counts.',
      when: { question: 'familyOfferOn', answered: true },
    },
  })

export type FamilyOfferQuestion = keyof ReturnType<typeof familyOffer>

/** The questions of the block, in the order in which a page asks them. */
export const familyOfferAsks = [
  'familyOfferOn',
  'familyOfferInLetter',
  'familyOffers',
  'familyMeetingOn',
  'familyOfferExcepted',
  'familyOfferExceptionReason',
  'familyOfferExceptionBy',
] as const

/** What the next record is told of it, so that nobody asks again. */
export const familyOfferCarried = {
  familyOfferOn: { answer: 'familyOfferOn' },
  familyOfferInLetter: { answer: 'familyOfferInLetter' },
  familyOffers: { answer: 'familyOffers' },
  familyMeetingOn: { answer: 'familyMeetingOn' },
  familyOfferExcepted: { answer: 'familyOfferExcepted' },
  familyOfferExceptionReason: { answer: 'familyOfferExceptionReason' },
  familyOfferExceptionBy: { answer: 'familyOfferExceptionBy' },
} as const

const accepted = {
  rows: 'familyOffers',
  where: { answer: 'accepted' },
  atLeast: 1,
} as const satisfies Condition

const meetingHeld = {
  any: [
    { question: 'familyMeetingOn', answered: true },
    { had: 'family-group-conference', inLast: { months: 12 } },
  ],
} as const satisfies Condition

const offered = {
  any: [
    { rows: 'familyOffers', atLeast: 1 },
    { had: 'family-group-conference', inLast: { months: 12 } },
    {
      // Offered in a record of its own: while that is under way, the meeting is still to be held.
      all: [
        { had: 'family-group-offer', inLast: { months: 12 } },
        { not: { underWay: 'family-group-conference' } },
      ],
    },
  ],
} as const satisfies Condition

const exceptedByHead = {
  all: [
    excepted,
    { question: 'familyOfferExceptionReason', answered: true },
    {
      question: 'familyOfferExceptionBy',
      holdsRole: ['senior-manager', 'director'],
    },
  ],
} as const satisfies Condition

/**
 * No application is issued on or after the day the rule begins until the family was offered a meeting (and it was
 * held, if anyone accepted), or the head of service recorded why not. `on` says when it is or would be issued.
 */
export const familyOfferFirst = <On extends QuestionId>(
  on: On,
  when?: Condition<On>,
): Requirement<On | FamilyOfferQuestion> => ({
  that: {
    any: [
      { not: { question: on, notBefore: familyOfferFrom } },
      ...(when ? [{ not: when }] : []),
      exceptedByHead,
      { all: [offered, { any: [{ not: accepted }, meetingHeld] }] },
    ],
  },
  otherwise:
    'From 1 June 2026 no application for a care or supervision order can be issued until each parent and holder of parental responsibility was offered a family group decision-making meeting and, if anyone accepted, it was held. What you wrote is safe. Record the offer, the answers and the meeting, or have the head of service record why it is against the child’s best interests. An emergency protection order does not wait for this.',
})

/** The offer as a dated fact, once: what the family answered is known from then on. */
export const familyOfferRecorded: readonly Effect<FamilyOfferQuestion>[] = (
  ['yes', 'no'] as const
).map((answer) => ({
  effect: 'record-fact',
  fact: 'family-group-offer',
  on: { answer: 'familyOfferOn' },
  with: { accepted: { value: answer } },
  when: {
    all: [
      { question: 'familyOfferOn', answered: true },
      answer === 'yes' ? accepted : { not: accepted },
      { not: { had: 'family-group-offer', inLast: { months: 12 } } },
    ],
  },
}))
