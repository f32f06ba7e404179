import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const session = { question: 'what', is: 'session' } as const satisfies Condition
export const book = { question: 'what', is: 'book' } as const satisfies Condition
export const handover = { question: 'what', is: 'handover' } as const satisfies Condition
export const aboutTheBook = {
  question: 'what',
  is: ['book', 'handover'],
} as const satisfies Condition
export const forAdoption = { question: 'forAdoption', is: 'yes' } as const satisfies Condition

export const questions = defineQuestions({
  what: {
    kind: 'choice',
    text: 'What is this about?',
    options: {
      session: 'A session with the child',
      book: 'A version of the life story book',
      handover: 'Handing the book or a letter over',
    },
    needed: 'to-submit',
  },
  on: { kind: 'date', text: 'On which day?', needed: 'to-submit' },
  lead: { kind: 'text', text: 'Who leads the work?', needed: 'to-submit' },
  childTookPart: {
    kind: 'yes-no',
    text: 'Did the child take part?',
    when: session,
    needed: 'to-submit',
  },
  theme: { kind: 'text', text: 'What was it about?', when: session, needed: 'to-submit' },
  childsWords: {
    kind: 'long-text',
    voice: 'child',
    text: 'What did the child say?',
    when: session,
    needed: 'to-submit',
  },
  materials: {
    kind: 'text',
    text: 'With what?',
    hint: 'Photographs, drawings, places visited; where the originals are kept.',
    when: session,
  },
  feelings: {
    kind: 'long-text',
    text: 'How did the child feel, and who was there for them after it?',
    when: session,
    needed: 'to-submit',
  },
  nextSession: {
    kind: 'long-text',
    text: 'What comes next, and when?',
    when: session,
    needed: 'to-submit',
  },
  memories: {
    kind: 'list',
    row: 'keepsake',
    text: 'Which keepsakes were added?',
    none: 'None this time',
    of: {
      what: { kind: 'text', text: 'What?' },
      keptAt: { kind: 'text', text: 'Where is it kept?' },
    },
  },
  forAdoption: {
    kind: 'yes-no',
    text: 'Is it for an adoption?',
    when: aboutTheBook,
    needed: 'to-submit',
  },
  celebrationOn: {
    kind: 'date',
    planned: true,
    text: 'When is the celebration hearing?',
    hint: 'The book and the letter for later life are with the adopters ten working days after it. If it is not fixed yet, leave it empty and come back.',
    when: { all: [aboutTheBook, forAdoption] },
  },
  bookVersion: {
    kind: 'text',
    text: 'Which version of the book, and where is it kept?',
    when: aboutTheBook,
    needed: 'to-submit',
  },
  harmfulFacts: {
    kind: 'long-text',
    text: 'How does it tell what is hard to know?',
    hint: 'True, kind and right for the child’s age; what waits for later, and who will tell it.',
    when: book,
    needed: 'to-submit',
  },
  letter: {
    kind: 'text',
    text: 'Where is the letter for later life kept?',
    when: { all: [aboutTheBook, forAdoption] },
  },
  bookGivenOn: {
    kind: 'date',
    text: 'When was the book handed over?',
    when: handover,
    needed: 'to-submit',
  },
  letterGivenOn: {
    kind: 'date',
    text: 'When was the letter for later life handed over?',
    when: { all: [handover, forAdoption] },
    needed: 'to-submit',
  },
  givenTo: { kind: 'text', text: 'To whom?', when: handover, needed: 'to-submit' },
  givenBy: { kind: 'text', text: 'By whom?', when: handover, needed: 'to-submit' },
  copyKept: {
    kind: 'yes-no',
    text: 'Is a copy kept here?',
    hint: 'Books are lost when a child moves.',
    when: aboutTheBook,
    needed: 'to-submit',
  },
  quality: {
    kind: 'long-text',
    text: 'Is it good enough for this child, now and to read again later?',
    hint: 'Where they come from, language and faith; brothers and sisters who live elsewhere; what it says to them at 18.',
    when: aboutTheBook,
    needed: 'to-authorise',
  },
})

export type LifeStoryQuestion = keyof typeof questions
