import { defineQuestions } from '../vocabulary/question.ts'

/** Block K8: the child's wishes and feelings and each parent's view, side by side and never merged. */
export const views = () =>
  defineQuestions({
    childsVoice: {
      kind: 'long-text',
      voice: 'child',
      text: 'What does the child say, wish or feel?',
      hint: 'In the child’s own words, with the date and how you heard it.',
      each: 'child',
      // There is no voice to hear before birth.
      when: { not: { subject: 'unborn' } },
      needed: 'to-submit',
    },
    parentsViews: {
      kind: 'list',
      row: 'parent or carer',
      text: 'What does each parent or carer say?',
      none: 'No parent or carer was spoken to',
      needed: 'to-submit',
      of: {
        who: { kind: 'text', text: 'Who?' },
        at: { kind: 'instant', text: 'When were they spoken to?' },
        by: { kind: 'worker', text: 'Who spoke to them?' },
        view: { kind: 'long-text', text: 'What do they say?' },
      },
    },
  })
