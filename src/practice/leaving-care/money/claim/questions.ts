import { entitlementKinds } from '../../../codes/leaving-care.ts'
import { defineQuestions } from '../../../vocabulary/question.ts'
import { left } from './left.ts'

/** Prison, a secure children's home, a young offender institution. */
export const inCustody = { holds: 'home-after-care', where: { type: ['X2'] } } as const

const partly = { question: 'advice', is: 'partly' } as const

const asking = defineQuestions({
  claimedOn: { kind: 'date', text: 'On which day did they ask?', needed: 'to-submit' },
  item: {
    kind: 'entry',
    from: 'entitlements',
    text: 'What do they ask for?',
    hint: 'It is picked from what care leavers may have.',
    needed: 'to-submit',
  },
  kind: {
    kind: 'choice',
    text: 'Counted as',
    codes: 'entitlement',
    workedOut: entitlementKinds.map((is) => ({
      is,
      when: { question: 'item', entryHolds: 'entitlement-offered', where: { kind: is } },
    })),
  },
  pounds: {
    kind: 'number',
    unit: '£',
    from: 1,
    to: 50_000,
    text: 'How much is asked for?',
    needed: 'to-submit',
  },
  reason: { kind: 'long-text', text: 'What is it for?', needed: 'to-submit' },
  theirWords: {
    kind: 'long-text',
    voice: 'child',
    text: 'What did they say, in their own words?',
    needed: 'to-submit',
  },
  evidence: {
    kind: 'choice',
    text: 'Has what is asked for been shown?',
    options: {
      seen: 'Yes, I have seen it',
      later: 'Not yet: it is shown afterwards',
      none: 'Nothing has to be shown',
    },
    needed: 'to-submit',
  },
  whileInCustody: {
    kind: 'long-text',
    text: 'They are in custody. How does it reach them, or who keeps it until they are out?',
    when: inCustody,
    needed: 'to-submit',
  },
})

const deciding = defineQuestions({
  advice: {
    kind: 'choice',
    text: 'You are their adviser. What do you decide?',
    options: {
      supports: 'I support it',
      partly: 'I support a part of it',
      doesNot: 'I do not support it',
    },
    needed: 'to-submit',
  },
  advisedPounds: {
    kind: 'number',
    unit: '£',
    from: 1,
    text: 'How much do you support?',
    when: partly,
    needed: 'to-submit',
  },
  adviceWhy: { kind: 'long-text', text: 'Why?', needed: 'to-submit' },
  overBecause: {
    kind: 'long-text',
    text: 'If it is more than is left: why is it agreed all the same?',
    hint: 'Leave it empty where it is within what is left.',
  },
  why: { kind: 'long-text', text: 'Why do you decide so?', needed: 'to-authorise' },
  agreedPounds: { kind: 'number', unit: '£', from: 1, to: 50_000, text: 'How much is agreed?' },
})

const afterwards = defineQuestions({
  toldOn: { kind: 'date', text: 'When were they told, and how to complain?' },
  paidOn: { kind: 'date', text: 'When was it paid?' },
  supplier: {
    kind: 'text',
    text: 'To whom was it paid?',
    hint: 'The shop or landlord, or the young person.',
  },
  shown: { kind: 'text', text: 'What was shown for it afterwards?' },
})

export const questions = { ...asking, ...left, ...deciding, ...afterwards }

export type ClaimQuestion = keyof typeof questions
