import { actions } from '../../blocks/actions.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { lastSeen } from '../last-seen.ts'

const decided = { question: 'thresholdDecided', is: 'yes' } as const satisfies Condition

const theTwo = defineQuestions({
  heldOn: { kind: 'date', text: 'When was the supervision?', needed: 'to-submit' },
  worker: {
    kind: 'worker',
    text: 'Whose supervision was it?',
    hint: 'An agency worker’s too.',
    needed: 'to-submit',
  },
  together: {
    kind: 'worker',
    text: 'Who else was there who works with the family?',
    hint: 'For example the adults’ worker, where both were supervised together.',
  },
  workerSigns: {
    kind: 'choice',
    text: 'Can the worker sign it?',
    options: {
      yes: 'Yes',
      absent: 'No: away for more than two weeks',
      left: 'No: has left',
    },
    needed: 'to-submit',
  },
})

const theChild = defineQuestions({
  ...lastSeen(),
  childsExperience: {
    kind: 'long-text',
    text: 'What is life like for the child now?',
    each: 'child',
    needed: 'to-submit',
  },
  planProgress: {
    kind: 'long-text',
    text: 'How far has the plan come?',
    each: 'child',
    needed: 'to-submit',
  },
  drift: {
    kind: 'long-text',
    text: 'Is anything standing still, and why?',
    each: 'child',
    needed: 'to-submit',
  },
  riskChange: {
    kind: 'choice',
    text: 'Since last time, has the risk changed?',
    options: { reduced: 'It is less', same: 'It is the same', increased: 'It is more' },
    each: 'child',
    needed: 'to-submit',
  },
  deadlinesLookedAt: {
    kind: 'yes-no',
    text: 'Have you gone through what is due for the child?',
    hint: 'What is due, and what is late, stands on the child’s page.',
    each: 'child',
    needed: 'to-submit',
  },
  reflection: {
    kind: 'long-text',
    text: 'What else could be going on?',
    hint: 'Where we may be biased, how the relationships are, another way to see it.',
    each: 'child',
    sensitive: 'not-for-family',
  },
})

const theDecision = defineQuestions({
  lastTime: actions({
    text: 'What was agreed last time, and how far has it got?',
    needed: 'never',
  }),
  actions: actions({ text: 'What was decided, who does it and by when?' }),
  thresholdDecided: {
    kind: 'yes-no',
    text: 'Did the manager take a decision that crosses a threshold?',
    hint: 'Up or down, in or out, more time, closing.',
    each: 'child',
    needed: 'to-submit',
  },
  decisionTopic: {
    kind: 'choice',
    text: 'What was it about?',
    codes: 'management-decision-topic',
    each: 'child',
    when: decided,
    needed: 'to-submit',
  },
  decision: {
    kind: 'long-text',
    text: 'What did the manager decide?',
    each: 'child',
    when: decided,
    needed: 'to-submit',
  },
  decisionReason: {
    kind: 'long-text',
    text: 'Why?',
    each: 'child',
    when: decided,
    needed: 'to-submit',
  },
  escalatedTo: {
    kind: 'worker',
    text: 'To which manager does it go?',
    each: 'child',
  },
  escalatedWhy: { kind: 'long-text', text: 'What has to be decided there?', each: 'child' },
  reallocateTo: {
    kind: 'choice',
    text: 'To whom does the case go?',
    options: { sameTeam: 'Another worker of this team', anotherTeam: 'Another team' },
    each: 'child',
  },
  reallocateWhy: { kind: 'long-text', text: 'Why does the worker change?', each: 'child' },
})

export const questions = { ...theTwo, ...theChild, ...theDecision }

export type SupervisionQuestion = keyof typeof questions
