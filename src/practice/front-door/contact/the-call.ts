import { notGiven } from '../../blocks/not-given.ts'
import { notAnonymous, referrer } from '../../blocks/referrer.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

// Who it is about and who told us. The people themselves (names, births, addresses, schools, NHS
// numbers) are chosen on the page and belong to the person's own record, not to the contact.
export const whoItIsAbout = defineQuestions({
  parentName: {
    kind: 'text',
    text: 'Parent or carer, as the referrer named them',
    whenMissing: notGiven,
  },
  parentRelationship: {
    kind: 'choice',
    text: 'Who are they to the child?',
    codes: 'relationship',
    otherAs: 'parentRelationshipAsWritten',
    whenMissing: notGiven,
  },
  parentRelationshipAsWritten: {
    kind: 'text',
    text: 'Relationship as the referrer wrote it',
    when: { question: 'parentRelationship', is: 'other' },
  },
  parentHasParentalResponsibility: {
    kind: 'yes-no',
    unknown: true,
    text: 'Do they have parental responsibility?',
    whenMissing: notGiven,
  },
  otherChildrenAsGiven: {
    kind: 'long-text',
    text: 'Other children of the household, as the referrer named them',
    whenMissing: notGiven,
  },
  allChildrenNamed: {
    kind: 'yes-no',
    text: 'Is every child of the household in this contact?',
    hint: 'Brothers and sisters nobody mentioned may be living with the same worry.',
    needed: 'to-submit',
  },
  whyNotAllChildren: {
    kind: 'long-text',
    text: 'Which children are left out, and why?',
    when: { question: 'allChildrenNamed', is: 'no' },
    needed: 'to-submit',
  },
})

export const theCall = defineQuestions({
  receivedAt: {
    kind: 'instant',
    text: 'When was it received?',
    hint: 'The clock for the decision starts here.',
    needed: 'to-submit',
  },
  method: {
    kind: 'choice',
    text: 'How did it arrive?',
    codes: 'method',
    otherAs: 'methodAsWritten',
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  methodAsWritten: {
    kind: 'text',
    text: 'How it arrived, as written',
    when: { question: 'method', is: 'other' },
  },
  receivedBy: {
    kind: 'worker',
    text: 'Who took it?',
    // Nobody takes a form or a file that arrives by itself.
    when: { not: { question: 'method', is: ['web-form', 'automatic'] } },
    needed: 'to-submit',
  },
  externalReference: {
    kind: 'text',
    text: 'The sender’s own reference',
    whenMissing: notGiven,
  },
  ...referrer(),
  referrerSafeToReach: {
    kind: 'text',
    text: 'How and when is it safe to reach them?',
    hint: 'Asked of everyone who writes to us: a call at the wrong moment can put a child in danger.',
    when: notAnonymous,
    sensitive: 'conceal-referrer',
    whenMissing: notGiven,
  },
  sameIncidentAs: {
    kind: 'text',
    text: 'Reference of another contact about the same incident',
    hint: 'They are linked. Neither text is changed.',
  },
  maliciousPattern: {
    kind: 'yes-no',
    text: 'Could this be one of a pattern of malicious reports?',
    hint: 'It is still screened like any other.',
    sensitive: 'not-for-family',
  },
  maliciousPatternReason: {
    kind: 'long-text',
    text: 'What makes you think so?',
    when: { question: 'maliciousPattern', is: 'yes' },
    needed: 'to-submit',
    sensitive: 'not-for-family',
  },
})

export const theFamilyKnows = defineQuestions({
  familyAware: {
    kind: 'yes-no',
    text: 'Does the family know about this request?',
    whenMissing: notGiven,
  },
  familyUnawareReason: {
    kind: 'long-text',
    text: 'Why does the family not know?',
    when: { question: 'familyAware', is: 'no' },
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  doNotTell: {
    kind: 'yes-no',
    text: 'Is there anyone in the family who must not be told?',
    needed: 'to-submit',
    sensitive: 'not-for-family',
  },
  doNotTellWhom: {
    kind: 'text',
    tells: 'must-not-happen',
    text: 'Who must not be told?',
    when: { question: 'doNotTell', is: 'yes' },
    needed: 'to-submit',
    sensitive: 'not-for-family',
  },
  doNotTellReason: {
    kind: 'long-text',
    tells: 'must-not-happen',
    text: 'Why, and what is safe to say if they ask?',
    when: { question: 'doNotTell', is: 'yes' },
    needed: 'to-submit',
    sensitive: 'not-for-family',
  },
})
