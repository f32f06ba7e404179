import type { Condition } from '../vocabulary/condition.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { notGiven } from './not-given.ts'

/** The states of consent that need a reason, and a lawful ground for going on. */
const withoutConsent = {
  question: 'consent',
  is: ['refused', 'withdrawn', 'notSought'],
} as const

export const withConsent = { question: 'consent', is: 'given' } as const

const obtained = { question: 'consent', is: ['given', 'withdrawn'] } as const satisfies Condition

/**
 * Block K3: was there consent to what is named, whose was it, and, where there was none, why go on?
 * An assessment of a child in need stops without it; protecting a child from significant harm does not.
 */
export const consent = ({ to, when }: { readonly to: string; readonly when?: Condition }) =>
  defineQuestions({
    consent: {
      kind: 'choice',
      text: `Is there consent to ${to}?`,
      ...(when ? { when } : {}),
      options: {
        given: 'Given',
        refused: 'Refused',
        withdrawn: 'Given, then withdrawn',
        notSought: 'Not sought',
      },
      needed: 'to-submit',
      whenMissing: notGiven,
    },
    consentGivenBy: {
      kind: 'text',
      text: 'Who gave consent?',
      when: obtained,
      whenMissing: notGiven,
    },
    consentCapacity: {
      kind: 'choice',
      text: 'In what capacity did they give it?',
      options: {
        parentalResponsibility: 'Holds parental responsibility',
        competentChild: 'Child assessed as competent to decide',
        sixteenOrSeventeen: 'Young person of 16 or 17, for themselves',
      },
      when: obtained,
      whenMissing: notGiven,
    },
    consentMethod: {
      kind: 'choice',
      text: 'How was consent given?',
      options: { written: 'In writing', verbal: 'Spoken, and witnessed', form: 'On a form' },
      when: obtained,
      whenMissing: notGiven,
    },
    consentOn: {
      kind: 'date',
      text: 'When was consent given?',
      when: obtained,
      whenMissing: notGiven,
    },
    consentExplained: {
      kind: 'text',
      text: 'In what language or format was it explained?',
      when: obtained,
    },
    consentWithdrawnOn: {
      kind: 'date',
      text: 'When was consent withdrawn?',
      when: { question: 'consent', is: 'withdrawn' },
      needed: 'to-submit',
    },
    consentReason: {
      kind: 'long-text',
      text: 'Why is there no consent?',
      when: withoutConsent,
      needed: 'to-submit',
      whenMissing: notGiven,
    },
    lawfulGround: {
      kind: 'choices',
      text: 'Why is it lawful to share information without consent?',
      options: {
        significantHarm: 'A child may be at risk of significant harm',
        criminalEnquiry: 'Asking would prejudice a criminal enquiry',
        delay: 'Asking would cause delay that puts a child at risk',
        unsafe: 'Asking would put someone in danger',
        nothingShared: 'Nothing more will be shared',
      },
      alone: 'nothingShared',
      when: withoutConsent,
      needed: 'to-submit',
      whenMissing: notGiven,
    },
  })

/** Consent was given, or there is a recorded reason and a lawful ground for going on without it. */
export const consentOrGround = {
  any: [
    withConsent,
    {
      all: [
        { question: 'consentReason', answered: true },
        { question: 'lawfulGround', answered: true },
        { not: { question: 'lawfulGround', is: 'nothingShared' } },
      ],
    },
  ],
} as const satisfies Condition
