import { defineQuestions } from '../../vocabulary/question.ts'

const isFinal = { question: 'kind', is: 'final' } as const

export const questions = defineQuestions({
  kind: { kind: 'choice', text: 'What kind of hearing?', codes: 'hearing', needed: 'to-submit' },
  plannedFor: { kind: 'instant', planned: true, text: 'When is it listed for?' },
  heldAt: { kind: 'instant', text: 'When was it heard?', needed: 'to-submit' },
  court: { kind: 'text', text: 'Which court?', needed: 'to-submit' },
  caseNumber: { kind: 'text', text: 'Case number', needed: 'to-submit' },
  judge: { kind: 'text', text: 'Judge or magistrates', needed: 'to-submit' },
  directions: {
    kind: 'list',
    row: 'direction',
    text: 'What did the court direct?',
    none: 'It directed nothing',
    needed: 'to-submit',
    of: {
      what: { kind: 'text', text: 'What?' },
      who: { kind: 'text', text: 'Who must do it?' },
      due: { kind: 'date', planned: true, text: 'By when?' },
      compliedOn: { kind: 'date', text: 'Done on' },
      notCompliedBecause: { kind: 'text', text: 'If it was not done, why not?' },
    },
  },
  contactOrders: {
    kind: 'list',
    tells: 'must-not-happen',
    row: 'order',
    text: 'What did it order about family time (section 34)?',
    none: 'Nothing',
    each: 'child',
    needed: 'to-submit',
    of: {
      withWhom: { kind: 'text', text: 'With whom?' },
      what: { kind: 'text', text: 'What was ordered?' },
      from: { kind: 'date', text: 'From' },
      to: { kind: 'date', planned: true, text: 'To' },
    },
  },
  findings: {
    kind: 'long-text',
    text: 'What did the court find?',
    when: isFinal,
    needed: 'to-submit',
  },
  planApproved: {
    kind: 'yes-no',
    text: 'Did the court approve our care plan?',
    each: 'child',
    when: isFinal,
    needed: 'to-submit',
  },
  nextHearingAt: {
    kind: 'instant',
    planned: true,
    text: 'If there is another hearing, when is it listed for?',
  },
  tooOldForCareOrder: {
    kind: 'yes-no',
    text: 'Has the child reached 17, or 16 and married?',
    hint: 'No care or supervision order can be made then (section 31(3)).',
    each: 'child',
  },
  supervisionEndsOn: {
    kind: 'date',
    planned: true,
    text: 'On what date does the supervision order end?',
    hint: 'One year after it was made, at most.',
    each: 'child',
  },
  supervisionReviewedOn: {
    kind: 'date',
    text: 'When was it decided whether to ask for a longer supervision order?',
    each: 'child',
    when: { question: 'supervisionEndsOn', answered: true },
  },
  orderSealedOn: { kind: 'date', text: 'When did the sealed order arrive?' },
  checked: {
    kind: 'yes-no',
    text: 'Does this record say what the sealed order says?',
    needed: 'to-authorise',
  },
  differsBy: {
    kind: 'long-text',
    text: 'What differs, and who puts it right?',
    when: { question: 'checked', is: 'no' },
    needed: 'to-authorise',
  },
})

export type CourtHearingQuestion = keyof typeof questions
