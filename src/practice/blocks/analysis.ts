import { defineQuestions } from '../vocabulary/question.ts'

/** Block K10: worries, strengths and what has to happen, and how safe it feels from 0 to 10. */
export const analysis = () =>
  defineQuestions({
    worriedAbout: {
      kind: 'long-text',
      tells: 'worry',
      text: 'What are we worried about?',
      hint: 'The harm, how likely it is, and what it would do to the child.',
      needed: 'to-submit',
    },
    workingWell: {
      kind: 'long-text',
      text: 'What is working well?',
      hint: 'Who and what protects the child.',
      needed: 'to-submit',
    },
    complicating: {
      kind: 'long-text',
      text: 'What makes it more complicated?',
    },
    needsToHappen: {
      kind: 'long-text',
      text: 'What needs to happen?',
      needed: 'to-submit',
    },
    safetyScale: {
      kind: 'number',
      text: 'How safe is it, from 0 to 10, as professionals see it?',
      hint: '0 is certain to be hurt, 10 is safe enough to close.',
      from: 0,
      to: 10,
    },
    familySafetyScale: {
      kind: 'number',
      text: 'How safe is it, from 0 to 10, as the family sees it?',
      from: 0,
      to: 10,
    },
    identityConsidered: {
      kind: 'long-text',
      text: 'What do the family’s identity and culture mean for this?',
    },
  })
