import { actions } from '../../blocks/actions.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const concern = { question: 'what', is: 'concern' } as const
const cafcassTold = { question: 'cafcassTold', is: 'yes' } as const

export const questions = defineQuestions({
  stepOn: { kind: 'date', text: 'On which day?', needed: 'to-submit' },
  what: {
    kind: 'choice',
    text: 'What do you write down?',
    options: { concern: 'A concern', goodPractice: 'Good practice' },
    needed: 'to-submit',
  },
  praise: {
    kind: 'long-text',
    text: 'What was done well, by whom, and what did it do for the child?',
    when: { question: 'what', is: 'goodPractice' },
    needed: 'to-submit',
  },
  issues: {
    kind: 'choices',
    text: 'What is it about?',
    codes: 'dispute-issue',
    when: concern,
    needed: 'to-submit',
  },
  childImpact: {
    kind: 'long-text',
    text: 'What does it do to the child?',
    when: concern,
    needed: 'to-submit',
  },
  requestedBy: {
    kind: 'choice',
    text: 'Who asked for it to be raised?',
    options: {
      officer: 'I did',
      child: 'The child',
      advocate: 'The child’s advocate',
      parent: 'A parent',
      carer: 'The carer',
      other: 'Somebody else',
    },
    when: concern,
    needed: 'to-submit',
  },
  wanted: { ...actions({ text: 'What has to happen, by whom and by when?' }), when: concern },
  answerSoFar: {
    kind: 'long-text',
    text: 'What has the line answered?',
    when: concern,
  },
  satisfied: {
    kind: 'choice',
    text: 'Are you satisfied with it?',
    options: { first: 'Nothing has been answered yet', yes: 'Yes', partly: 'In part', no: 'No' },
    when: concern,
    needed: 'to-submit',
  },
  formalSince: { kind: 'date', text: 'Formal since', when: concern },
  legalAdvice: {
    kind: 'long-text',
    text: 'If you took independent legal advice: from whom, and what was it?',
    when: concern,
  },
  cafcassTold: {
    kind: 'yes-no',
    text: 'Is Cafcass told?',
    hint: 'At any stage, where the child’s human rights may be breached.',
    when: concern,
    needed: 'to-submit',
  },
  cafcassToldOn: {
    kind: 'date',
    text: 'When was Cafcass told?',
    when: cafcassTold,
    needed: 'to-submit',
  },
  cafcassWhy: {
    kind: 'long-text',
    text: 'Why, and what has Cafcass answered?',
    when: cafcassTold,
    needed: 'to-submit',
  },
  stage: {
    kind: 'choice',
    text: 'At which stage is it raised now?',
    codes: 'dispute-stage',
    needed: 'to-submit',
  },
  howResolved: {
    kind: 'long-text',
    text: 'How was it resolved, and what changes for the child?',
    needed: 'to-submit',
  },
})

export type DisputeQuestion = keyof typeof questions
