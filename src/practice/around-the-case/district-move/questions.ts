import { rationale } from '../../blocks/rationale.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const refuge = { question: 'refuge', is: 'yes' } as const satisfies Condition

export const questions = defineQuestions({
  knownOn: { kind: 'date', text: 'When did we come to know of the move?', needed: 'to-submit' },
  movedOn: {
    kind: 'date',
    planned: true,
    text: 'When did they move, or when will they?',
    needed: 'to-submit',
  },
  whoMoved: {
    kind: 'choice',
    text: 'Who moved?',
    options: {
      family: 'The family’s home',
      placed: 'Only the child, who is placed there',
      twoHomes: 'One of the child’s two homes',
    },
    needed: 'to-submit',
  },
  mainHome: {
    kind: 'text',
    text: 'At which home does the child mostly live?',
    when: { question: 'whoMoved', is: 'twoHomes' },
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  stay: {
    kind: 'choice',
    text: 'For a time or for good?',
    options: { temporary: 'For a time', permanent: 'For good' },
    needed: 'to-submit',
  },
  backOn: {
    kind: 'date',
    planned: true,
    text: 'When are they expected back?',
    when: { question: 'stay', is: 'temporary' },
  },
  oldDistrict: { kind: 'text', text: 'From which district?', needed: 'to-submit' },
  newDistrict: {
    kind: 'text',
    text: 'To which district?',
    hint: 'Put the address on the child’s own record. It is not written here.',
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  refuge: {
    kind: 'yes-no',
    text: 'Is it a refuge, or must somebody not learn where they are?',
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  hiddenFrom: {
    kind: 'text',
    tells: 'must-not-happen',
    text: 'Who must not learn it, and who has been told to keep it?',
    when: refuge,
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  presentManager: {
    kind: 'worker',
    text: 'Which practice manager has the case now?',
    needed: 'to-submit',
  },
  otherTeam: {
    kind: 'team',
    text: 'Which team works in the new district?',
    needed: 'to-submit',
  },
  whatIsBest: {
    kind: 'long-text',
    text: 'What would be best for the child, and why?',
    hint: 'Who knows the child, what is about to be decided, how far it is.',
    needed: 'to-submit',
  },
  familysView: { kind: 'long-text', text: 'What do the child and the family want?' },
  otherManager: {
    kind: 'worker',
    text: 'Who signs for the other team?',
    hint: 'Its manager: you. Where the two managers do not agree, a team manager decides and signs.',
    needed: 'to-authorise',
  },
  managersRationale: rationale({
    whose: 'practice manager',
    forWhat: 'who works with the child',
    needed: 'to-authorise',
  }),
  jointUntil: {
    kind: 'date',
    planned: true,
    text: 'Until when do both teams work together?',
  },
  jointWho: { kind: 'text', text: 'Who in each team does what?' },
  jointEndedOn: { kind: 'date', text: 'When did working together end?' },
})

export type MoveQuestion = keyof typeof questions
