import { agenciesThere, attendedBy, distribution, meeting, present } from '../../blocks/meeting.ts'
import { planSteps } from '../../blocks/plan.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const born = { not: { subject: 'unborn' } } as const satisfies Condition

/** Children’s Social Care and at least two other agencies were there (P14). */
export const isValid = {
  all: [attendedBy('childrens-social-care'), agenciesThere(3)],
} as const satisfies Condition

/** No parent took part; the group may go ahead, and says what was done to bring them in. */
const noParentThere = {
  not: { rows: 'people', where: { capacity: 'parent', attended: present }, atLeast: 1 },
} as const satisfies Condition

const recommends = { each: 'child', needed: 'to-submit' } as const

export const questions = defineQuestions({
  ...meeting({ what: 'core group', chair: 'Who chaired the core group?' }),
  separateFor: {
    kind: 'text',
    text: 'If parents may not meet, which of them was this core group for?',
    hint: 'Parents kept apart by an order each have a core group of their own.',
  },
  parentEffort: {
    kind: 'long-text',
    text: 'No parent was there. What was done to bring them in, and how will they be told?',
    when: noParentThere,
    needed: 'to-submit',
  },
  seenSince: {
    kind: 'yes-no',
    text: 'Has the child been seen since the last core group or the conference?',
    each: 'child',
    when: born,
    needed: 'to-submit',
  },
  lastSeenAt: {
    kind: 'instant',
    text: 'When was the child last seen?',
    each: 'child',
    when: { question: 'seenSince', is: 'yes' },
    needed: 'to-submit',
  },
  whyNotSeenSince: {
    kind: 'long-text',
    text: 'Why not, and when will the child be seen?',
    each: 'child',
    when: { question: 'seenSince', is: 'no' },
    needed: 'to-submit',
  },
  childsMessage: {
    kind: 'long-text',
    voice: 'child',
    text: 'What did the child want the group to know, in their own words?',
    each: 'child',
    when: born,
    needed: 'to-submit',
  },
  steps: planSteps({
    text: 'How far has each danger or need come, and what is the plan now?',
    each: 'child',
  }),
  newRisks: {
    kind: 'long-text',
    tells: 'worry',
    text: 'What is new: risks, incidents, missed appointments?',
    hint: 'If there is nothing new, say so.',
    needed: 'to-submit',
  },
  planWorking: {
    kind: 'choice',
    text: 'Is the plan working?',
    options: { yes: 'Yes', partly: 'In part', no: 'No' },
    ...recommends,
  },
  thresholdMet: {
    kind: 'yes-no',
    text: 'Is the child still suffering, or likely to suffer, significant harm?',
    ...recommends,
  },
  recommendation: {
    kind: 'long-text',
    text: 'What does the group recommend for this child, and why?',
    ...recommends,
  },
  disagreement: {
    kind: 'long-text',
    text: 'If members disagreed: who, and about what?',
  },
  chairToldOn: {
    kind: 'date',
    text: 'When was the chair of the conference told that they disagree?',
    when: { question: 'disagreement', answered: true },
    needed: 'to-submit',
  },
  nextOn: {
    kind: 'date',
    planned: true,
    text: 'When is the next core group?',
    hint: 'Within six weeks, or sooner if the plan says so.',
    needed: 'to-submit',
  },
  concern: {
    kind: 'long-text',
    text: 'What is the concern, and what is asked of the practice manager?',
    each: 'child',
    needed: 'to-authorise',
  },
  whyNotValid: {
    kind: 'long-text',
    text: 'Why could too few agencies come, and what was done to keep the child safe meanwhile?',
    needed: 'to-authorise',
  },
  reconvenedFor: {
    kind: 'instant',
    planned: true,
    text: 'When does it meet again?',
    needed: 'to-authorise',
  },
  managersComment: {
    kind: 'long-text',
    text: 'What do you, as practice manager, make of it?',
    needed: 'to-authorise',
  },
  ...distribution({ what: 'core group record' }),
})

export type CoreGroupQuestion = keyof typeof questions
