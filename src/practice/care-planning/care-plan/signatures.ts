import { distribution } from '../../blocks/meeting.ts'
import { rationale } from '../../blocks/rationale.ts'
import { everyStepIsOwned } from '../../blocks/plan.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import type { Page } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

/** A practice manager agrees, then a team manager signs; the reviewing officer says what they think of it. */
export const signatures = defineQuestions({
  agreedBy: {
    kind: 'worker',
    text: 'Which practice manager has agreed it?',
    needed: 'to-submit',
  },
  agreedOn: { kind: 'date', text: 'When did they agree it?', needed: 'to-submit' },
  managersRationale: rationale({
    whose: 'practice manager',
    forWhat: 'agreeing it',
    needed: 'to-submit',
  }),
  teamManagersComment: {
    kind: 'long-text',
    text: 'What do you, as team manager, make of it?',
    needed: 'to-authorise',
  },
  officersComment: {
    kind: 'long-text',
    text: 'What does the reviewing officer say about it?',
  },
  filedOn: { kind: 'date', text: 'When was it filed in court?' },
  ...distribution({ what: 'care plan' }),
})

export type SignatureQuestion = keyof typeof signatures

export const signingPages: readonly Page<SignatureQuestion>[] = [
  {
    id: 'agreed',
    title: 'Which practice manager has agreed it?',
    asks: ['agreedBy', 'agreedOn', 'managersRationale'],
  },
  {
    id: 'signed',
    title: 'What do you make of it?',
    by: 'authoriser',
    asks: ['teamManagersComment'],
  },
  {
    id: 'afterwards',
    title: 'Who has it?',
    after: 'decision',
    intro: 'The child and the parents each have a copy, or it is written down why not.',
    asks: ['distribution', 'officersComment', 'filedOn'],
  },
]

/** No one signs their own work, at either step. */
export const agreedByManager: readonly Requirement<SignatureQuestion>[] = [
  {
    that: { question: 'agreedBy', holdsRole: ['practice-manager'] },
    otherwise:
      'A practice manager agrees a care plan before a team manager signs it, and the person you named is not one. What you wrote is safe. Ask a practice manager, and name them.',
  },
  {
    that: { not: { question: 'agreedBy', names: 'recorder' } },
    otherwise:
      'Nobody agrees to their own care plan. It is safe here: ask another practice manager, and name them.',
  },
]

export const signedByAnother: readonly Requirement<SignatureQuestion | 'steps'>[] = [
  {
    that: { not: { question: 'agreedBy', names: 'authoriser' } },
    otherwise:
      'You agreed this plan as practice manager, so another manager signs it. Nothing is lost.',
  },
  {
    that: everyStepIsOwned('steps'),
    otherwise:
      'A step of the plan has nobody to do it, no date, or no way to know. Nothing is lost: return it, so that every step says who does it, by when, and how everybody will know.',
  },
]
