import { defineQuestions } from '../../vocabulary/question.ts'

export const isApplication = { question: 'step', is: 'applied' } as const
export const isDecision = { question: 'step', is: 'decided' } as const

export const questions = defineQuestions({
  step: {
    kind: 'choice',
    text: 'What happened?',
    options: {
      applied: 'The adopters applied to the court',
      decided: 'The court decided, or the application was withdrawn',
    },
    needed: 'to-submit',
  },
  happenedOn: { kind: 'date', text: 'On what date?', needed: 'to-submit' },
  court: { kind: 'text', text: 'Which court?', needed: 'to-submit' },
  caseNumber: { kind: 'text', text: 'Case number' },
  opposed: {
    kind: 'yes-no',
    text: 'Did a parent ask for leave to oppose it?',
    when: isDecision,
    needed: 'to-submit',
  },
  endReason: {
    kind: 'choice',
    text: 'If the order was made, how is it counted?',
    options: {
      E11: 'Adopted, application unopposed',
      E12: 'Adopted, consent dispensed with by the court',
    },
    when: isDecision,
  },
  daysToOrder: {
    kind: 'number',
    unit: 'days',
    text: 'From coming into our care',
    when: isDecision,
    workedOut: {
      daysFrom: { fact: 'looked-after', at: 'start' },
      to: { answer: 'happenedOn' },
    },
  },
  checked: {
    kind: 'yes-no',
    text: 'Does this record say what the sealed order says?',
    needed: 'to-authorise',
  },
  closedBy: {
    kind: 'worker',
    text: 'If the child is adopted, who closed and locked the record from before?',
  },
  closedOn: { kind: 'date', text: 'When?', when: { question: 'closedBy', answered: true } },
  celebrationOn: {
    kind: 'date',
    planned: true,
    text: 'If the order was made, when is the celebration hearing?',
    hint: 'The life story book and the later-life letter follow within ten working days of it.',
    when: isDecision,
  },
})
