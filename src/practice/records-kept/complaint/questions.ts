import { defineQuestions } from '../../vocabulary/question.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { complainant } from '../complainant.ts'
import { complaintAnswer, complaintPoints, moreTimeTold } from '../complaint-points.ts'
import { nextStage } from '../next-stage.ts'

export const isEligible = { question: 'eligible', is: 'yes' } as const satisfies Condition

const harmAlleged = {
  question: 'harmAlleged',
  is: ['child', 'worker'],
} as const satisfies Condition

const receipt = defineQuestions({
  receivedOn: {
    kind: 'date',
    text: 'When did we receive the complaint?',
    needed: 'to-submit',
  },
  method: { kind: 'choice', text: 'How did it arrive?', codes: 'method', needed: 'to-submit' },
  happenedOn: {
    kind: 'date',
    text: 'When did what they complain about happen?',
    hint: 'The last time, if it went on. When they first knew of it, if that was later.',
    needed: 'to-submit',
  },
  eligible: {
    kind: 'choice',
    text: 'Is it for this procedure?',
    options: {
      yes: 'Yes',
      outOfTime: 'No: it is more than 12 months old',
      corporate: 'No: it is for the council’s own complaints procedure',
      elsewhere: 'No: a court, an appeal or another procedure decides it',
    },
    needed: 'to-submit',
  },
  notEligibleWhy: {
    kind: 'long-text',
    text: 'Why not, and where does it go?',
    when: { question: 'eligible', is: ['outOfTime', 'corporate', 'elsewhere'] },
    needed: 'to-submit',
  },
  lateAcceptedWhy: {
    kind: 'long-text',
    text: 'If it is more than 12 months old: why is it looked into all the same?',
    hint: 'It was not reasonable to expect it sooner, and it can still be looked into fairly.',
    when: isEligible,
  },
  harmAlleged: {
    kind: 'choice',
    text: 'Does it say that somebody was harmed?',
    options: {
      no: 'No',
      child: 'A child has been harmed, or may be',
      worker: 'Somebody who works with children harmed a child, or may',
    },
    needed: 'to-submit',
  },
  harmToldTo: {
    kind: 'text',
    text: 'Who was told of the harm?',
    hint: 'The front door or emergency duty; about somebody who works with children, the designated officer too.',
    when: harmAlleged,
    needed: 'to-submit',
  },
  harmToldAt: {
    kind: 'instant',
    text: 'When were they told?',
    when: harmAlleged,
    needed: 'to-submit',
  },
  contactLimited: {
    kind: 'long-text',
    text: 'Is their contact limited under the policy on unreasonable behaviour? How?',
    hint: 'What they complain of is looked into all the same.',
  },
})

const handling = defineQuestions({
  handledBy: {
    kind: 'worker',
    text: 'Which complaints officer handles it?',
    needed: 'to-submit',
  },
  coveredBy: {
    kind: 'worker',
    text: 'Which colleague covers for them?',
    hint: 'So that it is never left without anybody who can open it.',
    needed: 'to-submit',
  },
  acknowledgedOn: {
    kind: 'date',
    text: 'When was it acknowledged?',
    hint: 'Of an anonymous complaint: the day it was taken on.',
    needed: 'to-submit',
  },
  answeredBy: {
    kind: 'worker',
    text: 'Which manager answers it?',
    hint: 'The practice manager or team manager of the team it is about, but nobody who is complained about. Only those named here, and whoever began it, can open this record.',
    needed: 'to-submit',
  },
  lookedInto: {
    kind: 'long-text',
    text: 'What was looked at, and who was spoken to?',
    when: isEligible,
    needed: 'to-authorise',
  },
})

const ending = defineQuestions({
  managersAnswer: {
    kind: 'long-text',
    text: 'What do you decide, and why?',
    hint: 'At least 50 characters. It stands beside your name.',
    minimumCharacters: 50,
    needed: 'to-authorise',
  },
  agreedHow: {
    kind: 'long-text',
    text: 'What was agreed with them that settles it?',
  },
})

export const questions = {
  ...receipt,
  ...complainant(),
  ...complaintPoints({ whose: 'the manager' }),
  ...handling,
  ...moreTimeTold(),
  ...complaintAnswer(),
  ...ending,
  ...nextStage('stage 2'),
}

export type ComplaintQuestion = keyof typeof questions
