import { defineQuestions } from '../vocabulary/question.ts'

const saidSomething = { question: 'childsWords', answered: true } as const

/** What follows a child's words: how they said it, what we did about it, and whether we told the child. */
export const heard = () =>
  defineQuestions({
    howSaid: {
      kind: 'choices',
      text: 'How did the child say it?',
      options: {
        words: 'In words',
        play: 'In play or with toys',
        drawing: 'Drawn or written',
        signs: 'In signs, symbols or with a communication aid',
        behaviour: 'By what they did, or how they looked',
        interpreter: 'Through an interpreter',
        advocate: 'Through an advocate or somebody they trust',
      },
      each: 'child',
      when: saidSomething,
    },
    doneAboutIt: {
      kind: 'long-text',
      text: 'What did we do about what the child said?',
      hint: 'If nothing: why not?',
      each: 'child',
      when: saidSomething,
    },
    childTold: {
      kind: 'choice',
      text: 'Has the child been told what we did, and why?',
      options: { yes: 'Yes', notYet: 'Not yet', no: 'No' },
      each: 'child',
      when: saidSomething,
    },
    whyChildNotTold: {
      kind: 'text',
      text: 'Who tells them and when, or why are they not told?',
      each: 'child',
      when: { question: 'childTold', is: ['notYet', 'no'] },
      needed: 'to-submit',
    },
  })
