import { defineQuestions } from '../../practice/vocabulary/question.ts'

/** Of somebody who may not be known yet: enough to find them, or to make them once. */
export const newPersonQuestions = defineQuestions({
  forenames: { kind: 'text', text: 'First names', needed: 'to-submit' },
  surname: { kind: 'text', text: 'Last name', needed: 'to-submit' },
  bornOn: { kind: 'date', text: 'Date of birth', needed: 'to-submit' },
  sex: { kind: 'choice', text: 'Sex', codes: 'sex' },
})
