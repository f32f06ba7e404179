import { defineQuestions } from '../../vocabulary/question.ts'
import { needs, scoresSince } from '../outcomes-framework.ts'

const metForTheLastTime = { question: 'finalMeeting', is: 'yes' } as const

const needsResolved = { rows: 'evidence', where: { resolved: 'yes' }, atLeast: 1 } as const

const theEnd = defineQuestions({
  closedOn: { kind: 'date', text: 'When did early help end?', needed: 'to-submit' },
  leadAtClosure: { kind: 'text', text: 'Who was the lead professional at the end?' },
  endReason: { kind: 'choice', text: 'Why did it end?', codes: 'early-help-ending' },
  endReasonOther: {
    kind: 'text',
    text: 'Why?',
    when: { question: 'endReason', is: 'other' },
    needed: 'to-submit',
  },
  finalMeeting: {
    kind: 'yes-no',
    text: 'Was there a last Team Around the Family?',
    hint: 'Without one, who led, the day and the reason are enough.',
    needed: 'to-submit',
  },
})

const whatChanged = defineQuestions({
  ...needs(),
  evidence: {
    kind: 'list',
    row: 'need',
    text: 'What has become of each need?',
    none: 'The family had none of these needs',
    needed: 'to-submit',
    atHand: 'resolved',
    of: {
      need: { kind: 'choice', text: 'Need', codes: 'early-help-need' },
      atStart: { kind: 'text', text: 'How did we know?' },
      target: { kind: 'text', text: 'What was to be different?' },
      atEnd: { kind: 'text', text: 'How is it now, and how do we know?' },
      resolved: { kind: 'choice', text: 'Resolved?', options: { yes: 'Yes', no: 'No' } },
    },
  },
  allResolved: {
    kind: 'choice',
    text: 'Is every need resolved?',
    options: { yes: 'Yes', no: 'No' },
    workedOut: [
      { is: 'no', when: { rows: 'evidence', where: { resolved: 'no' }, atLeast: 1 } },
      {
        is: 'yes',
        when: { all: [needsResolved, { everyRowOf: 'evidence', has: ['resolved'] }] },
      },
    ],
  },
  threeAtStart: {
    kind: 'choice',
    text: 'Were there three needs or more at the start?',
    options: { yes: 'Yes', no: 'No' },
    workedOut: [{ is: 'yes', when: { rows: 'evidence', atLeast: 3 } }, { is: 'no' }],
  },
  ...scoresSince(),
  familyFeedback: {
    kind: 'long-text',
    text: 'What do the family say about the help they had?',
    needed: 'to-submit',
  },
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about it?',
    each: 'child',
    when: { not: { subject: 'unborn' } },
  },
  movingOn: {
    kind: 'long-text',
    text: 'Moving on: who does the family turn to now, and for what?',
    needed: 'to-submit',
  },
})

export const questions = { ...theEnd, ...whatChanged }

export { metForTheLastTime }

export type ClosureQuestion = keyof typeof questions
