import { rationale } from '../blocks/rationale.ts'
import { referrer } from '../blocks/referrer.ts'
import { defineQuestions } from '../vocabulary/question.ts'

const theEnding = defineQuestions({
  closureDecidedOn: {
    kind: 'date',
    text: 'From which day is the work over?',
    hint: 'The day the plan ends, or the day it was decided to close.',
    planned: true,
    needed: 'to-submit',
  },
  closingAfter: {
    kind: 'choice',
    text: 'What brought the work to an end?',
    options: {
      assessment: 'The outcome of an assessment',
      plan: 'A plan ended',
      consent: 'The family does not consent',
      proceedings: 'A court’s order',
      adult: 'The young person reached 18',
      adoption: 'Adoption',
      moved: 'The family moved',
      untraced: 'The family cannot be found',
      died: 'The child died',
    },
    needed: 'to-submit',
  },
  closureReason: {
    kind: 'choice',
    text: 'Which reason is counted?',
    codes: 'closure-reason',
    each: 'child',
    needed: 'to-submit',
  },
  endReason: {
    kind: 'choice',
    text: 'Why did the plan end?',
    codes: 'child-in-need-plan-ending',
    each: 'child',
    when: { question: 'closingAfter', is: 'plan' },
  },
  protectionEndedLately: {
    kind: 'yes-no',
    text: 'Did a child protection plan end less than three months ago?',
    each: 'child',
    when: { had: 'child-protection-plan' },
    needed: 'to-submit',
  },
  riskUnsettled: {
    kind: 'yes-no',
    text: 'Is there a risk that is not settled?',
    each: 'child',
    needed: 'to-submit',
  },
})

const theSummary = defineQuestions({
  helpGiven: { kind: 'long-text', text: 'What help was given?', needed: 'to-submit' },
  whatChanged: {
    kind: 'long-text',
    text: 'What has changed for this child, and how do we know?',
    each: 'child',
    needed: 'to-submit',
  },
  remainingWorries: { kind: 'long-text', text: 'Which worries remain?', needed: 'to-submit' },
  network: {
    kind: 'long-text',
    text: 'Who protects and supports the child now?',
    hint: 'The family and its network, and the services that go on.',
    needed: 'to-submit',
  },
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about the work ending?',
    each: 'child',
    when: { not: { any: [{ subject: 'unborn' }, { subject: 'deceased' }] } },
    needed: 'to-submit',
  },
  familysViews: {
    kind: 'long-text',
    text: 'What does the family say?',
    hint: 'If they would not talk or cannot be found, say what was tried.',
    needed: 'to-submit',
  },
  adviceOnReturning: {
    kind: 'long-text',
    text: 'What should the family and others look out for, and how do they come back to us?',
    needed: 'to-submit',
  },
  told: {
    kind: 'list',
    row: 'person',
    text: 'Who else has been told that the work ends?',
    hint: 'School, health, the early help lead. The parents and the referrer get a letter.',
    none: 'Nobody else works with the family',
    needed: 'to-submit',
    of: {
      who: { kind: 'text', text: 'Who?' },
      agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
      on: { kind: 'date', text: 'When?' },
    },
  },
})

const theDecision = defineQuestions({
  managerRationale: rationale({
    whose: 'practice manager',
    forWhat: 'the decision',
    each: 'child',
    needed: 'to-authorise',
  }),
  closedOn: {
    kind: 'date',
    text: 'On which day does it close?',
    hint: 'Nothing about this work may be dated after it.',
    needed: 'to-authorise',
  },
  teamManager: {
    kind: 'worker',
    text: 'If a team manager has to agree: who?',
    hint: 'Needed when a risk is unsettled, child protection ended lately, or something is left undone.',
  },
  leftUndone: {
    kind: 'long-text',
    text: 'If something else about this child is still under way: why close all the same?',
    each: 'child',
  },
  staysOpenBecause: { kind: 'long-text', text: 'Why does the work go on?', each: 'child' },
})

export const questions = {
  ...theEnding,
  ...theSummary,
  ...referrer(),
  ...theDecision,
}

export type ClosureQuestion = keyof typeof questions
