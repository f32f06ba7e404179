import type { Condition } from '../vocabulary/condition.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { notGiven } from './not-given.ts'

/** Nobody knows who it was, so there is nobody to acknowledge or to tell (census source 9). */
const anonymous = { question: 'source', is: '9' } as const

export const notAnonymous = { not: anonymous } as const satisfies Condition

/** Said wherever something would otherwise be owed to the referrer. */
export const nobodyToTell = 'The referrer is anonymous, so there is nobody to tell.'

/** The sources that answer for an organisation: everyone but family, neighbours and the child. */
export const fromAProfessional = {
  question: 'source',
  is: [
    ...['2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4'],
    ...['5A', '5B', '5C', '5D', '6', '7', '8'],
  ],
} as const satisfies Condition

/** Only a professional has an organisation to name; what anyone else writes there is kept. */
export const professionalSaysWhere: Requirement<'source' | 'referrerAgency'> = {
  that: {
    any: [{ not: fromAProfessional }, { question: 'referrerAgency', answered: true }],
  },
  otherwise: 'Say which organisation the referrer works for.',
}

/** Who brought it to us, how to reach them, and whether the family may learn who they are. */
export const referrer = () =>
  defineQuestions({
    source: {
      kind: 'choice',
      text: 'Who is it from?',
      hint: 'If nobody knows who they are, choose anonymous.',
      codes: 'source',
      needed: 'to-submit',
      whenMissing: notGiven,
    },
    referrerName: {
      kind: 'text',
      text: 'Name of the referrer',
      when: notAnonymous,
      needed: 'to-submit',
      sensitive: 'conceal-referrer',
      whenMissing: notGiven,
    },
    referrerRole: {
      kind: 'text',
      text: 'Their role, or who they are to the child',
      hint: 'For example head teacher, neighbour, grandmother.',
      when: notAnonymous,
      needed: 'to-submit',
      sensitive: 'conceal-referrer',
      whenMissing: notGiven,
    },
    referrerAgency: {
      kind: 'text',
      text: 'Their organisation',
      when: notAnonymous,
      sensitive: 'conceal-referrer',
      whenMissing: notGiven,
    },
    referrerPhone: {
      kind: 'text',
      format: 'telephone',
      text: 'Their phone number',
      when: notAnonymous,
      sensitive: 'conceal-referrer',
      whenMissing: notGiven,
    },
    referrerEmail: {
      kind: 'text',
      format: 'email',
      text: 'Their email address',
      when: notAnonymous,
      sensitive: 'conceal-referrer',
      whenMissing: notGiven,
    },
    referrerAnonymous: {
      kind: 'yes-no',
      text: 'Do they want to stay anonymous?',
      hint: 'Their details are then kept from the family and from every copy the family can ask for.',
      sensitive: 'not-for-family',
      needed: 'to-submit',
      whenMissing: notGiven,
    },
  })
