import { defineQuestions, type ListQuestion } from '../vocabulary/question.ts'

/** What brought the family to a strategy discussion, and goes on from there to the enquiry: carried, never asked again. */
export const carriedConcern = defineQuestions({
  referralOn: { kind: 'date', text: 'What is the date of the referral?' },
  reason: { kind: 'long-text', text: 'What is the concern?', needed: 'to-submit' },
  presenting: {
    kind: 'choices',
    text: 'What does it look like?',
    codes: 'presenting',
    otherAs: 'presentingAsWritten',
  },
  presentingAsWritten: {
    kind: 'text',
    text: 'The issue as it was written',
    when: { question: 'presenting', is: 'other' },
  },
})

/** Who may have done harm; a family's copy never names them. */
export const allegedPeople = {
  kind: 'list',
  tells: 'danger',
  row: 'person',
  text: 'Who is said to have harmed the child, or to be a risk?',
  none: 'Nobody is known',
  sensitive: 'not-for-family',
  of: {
    name: { kind: 'text', tells: 'danger', text: 'Name' },
    relationship: {
      kind: 'choice',
      tells: 'danger',
      text: 'Who are they to the child?',
      codes: 'relationship',
    },
    worksWithChildren: { kind: 'yes-no', text: 'Do they work or volunteer with children?' },
    otherChildren: {
      kind: 'text',
      tells: 'danger',
      text: 'Which other children are in contact with them?',
    },
  },
} as const satisfies ListQuestion
