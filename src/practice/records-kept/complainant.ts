import { defineQuestions } from '../vocabulary/question.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Copied } from '../vocabulary/process.ts'

const anonymous = { question: 'complainantAs', is: 'anonymous' } as const satisfies Condition
export const notAnonymous = { not: anonymous } as const satisfies Condition
const ownComplaint = { question: 'complainantAs', is: 'child' } as const satisfies Condition

/** Who complains, with whose agreement and with whose help: the same at every stage, and asked at the first. */
export const complainant = () =>
  defineQuestions({
    complainantAs: {
      kind: 'choice',
      text: 'Who complains?',
      options: {
        child: 'The child or young person',
        parent: 'A parent',
        parentalResponsibility: 'Somebody else with parental responsibility',
        fosterCarer: 'A foster carer',
        adopterOrGuardian: 'An adopter or special guardian',
        sufficientInterest: 'Somebody with sufficient interest in the child',
        anonymous: 'Nobody knows: it is anonymous',
      },
      needed: 'to-submit',
    },
    complainantName: {
      kind: 'text',
      text: 'Their name',
      when: notAnonymous,
      needed: 'to-submit',
    },
    complainantRelationship: {
      kind: 'text',
      text: 'Who are they to the child?',
      when: { not: { question: 'complainantAs', is: ['anonymous', 'child'] } },
      needed: 'to-submit',
    },
    complainantEmail: {
      kind: 'text',
      format: 'email',
      text: 'Their email address',
      hint: 'The response goes there. Without one it waits to be posted or read out.',
      when: notAnonymous,
    },
    complainantPhone: {
      kind: 'text',
      format: 'telephone',
      text: 'Their phone number',
      when: notAnonymous,
    },
    complainantNeeds: {
      kind: 'text',
      text: 'What do they need to take part?',
      hint: 'An interpreter, large print, somebody with them.',
      when: notAnonymous,
    },
    otherComplainants: {
      kind: 'list',
      row: 'person',
      text: 'Who else complains about the same thing?',
      hint: 'Each gets an answer of their own, and hears only what they may know.',
      none: 'Nobody else',
      of: {
        name: { kind: 'text', text: 'Name' },
        relationship: { kind: 'text', text: 'Who are they to the child?' },
        reach: { kind: 'text', text: 'How are they reached?' },
      },
    },
    childsConsent: {
      kind: 'choice',
      text: 'Does the child agree that this is complained about for them?',
      options: {
        given: 'Yes',
        refused: 'No',
        tooYoung: 'Not asked: too young to understand',
        notAboutThem: 'Not asked: it is about how the complainant was treated',
        notSafe: 'Not asked: asking would harm the child',
      },
      when: { not: ownComplaint },
      needed: 'to-submit',
    },
    childsConsentWhy: {
      kind: 'long-text',
      text: 'How do we know, or why was the child not asked?',
      when: { not: ownComplaint },
      needed: 'to-submit',
    },
    advocate: {
      kind: 'choice',
      text: 'Was an advocate offered?',
      hint: 'A child or care leaver who complains has a right to one.',
      options: {
        accepted: 'Yes, and they want one',
        declined: 'Yes, and they do not want one',
        adult: 'No: an adult complains for themselves',
        notOffered: 'No',
      },
      needed: 'to-submit',
    },
    advocateName: {
      kind: 'text',
      text: 'Who is the advocate?',
      when: { question: 'advocate', is: 'accepted' },
    },
    advocateNotOfferedWhy: {
      kind: 'long-text',
      text: 'Why was no advocate offered?',
      when: { question: 'advocate', is: 'notOffered' },
      needed: 'to-submit',
    },
  })

/** In the order they are asked. */
export const complainantAsks = [
  ...(['complainantAs', 'complainantName', 'complainantRelationship', 'complainantEmail'] as const),
  ...(['complainantPhone', 'complainantNeeds', 'otherComplainants'] as const),
  ...(['childsConsent', 'childsConsentWhy'] as const),
  ...(['advocate', 'advocateName', 'advocateNotOfferedWhy'] as const),
] as const

type ComplainantQuestion = (typeof complainantAsks)[number]

/** A child who complains is offered an advocate, always. */
export const advocateOfferedToChild = {
  that: {
    any: [{ not: ownComplaint }, { question: 'advocate', is: ['accepted', 'declined'] }],
  },
  otherwise:
    'A child or young person complains, and no advocate has been offered. What you wrote is safe. Offer one, and record the answer.',
} as const

/** Nobody is asked again who complains when it goes on to the next stage. */
export const complainantFrom = (process: string): Readonly<Record<ComplainantQuestion, Copied>> =>
  Object.fromEntries(
    complainantAsks.map((answer): [string, Copied] => [answer, { process, answer }]),
  ) as Record<ComplainantQuestion, Copied>
