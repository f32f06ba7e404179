import type { Condition } from '../vocabulary/condition.ts'
import { defineQuestions, type ChoiceQuestion } from '../vocabulary/question.ts'

interface ChildSeen {
  readonly when: Condition
}

const seen = { question: 'seen', is: 'yes' } as const

/** For a visit that the law asks for. */
export const seenHow: ChoiceQuestion = {
  kind: 'choice',
  text: 'How was the child seen?',
  hint: 'A video call is worth recording. It never counts as a visit.',
  options: { inPerson: 'In person', virtual: 'By video or phone' },
  each: 'child',
  when: seen,
  needed: 'to-submit',
}

/** Block K4 without when and by whom: for a visit, which says both once for all the children seen on it. */
export const childSeenOnVisit = ({ when }: ChildSeen) =>
  defineQuestions({
    seen: {
      kind: 'yes-no',
      text: 'Was the child seen?',
      each: 'child',
      when,
      needed: 'to-submit',
    },
    seenWhere: {
      kind: 'text',
      text: 'Where was the child seen?',
      each: 'child',
      when: seen,
      needed: 'to-submit',
    },
    seenAlone: {
      kind: 'yes-no',
      text: 'Was the child seen alone?',
      each: 'child',
      // There is nobody to see alone before birth.
      when: { all: [seen, { not: { subject: 'unborn' } }] },
      needed: 'to-submit',
    },
    whyNotAlone: {
      kind: 'choice',
      text: 'Why not alone?',
      options: {
        tooYoung: 'Too young',
        childDeclined: 'The child did not want it',
        parentRefused: 'A parent refused',
        supporterPresent: 'An interpreter or advocate was there',
        unsafe: 'It was not safe',
      },
      each: 'child',
      when: { question: 'seenAlone', is: 'no' },
      needed: 'to-submit',
    },
    bedroomSeen: {
      kind: 'yes-no',
      text: 'Was the place where the child sleeps seen?',
      each: 'child',
      when: seen,
    },
    presentation: {
      kind: 'long-text',
      text: 'How did the child seem?',
      each: 'child',
      when: seen,
    },
    childsWords: {
      kind: 'long-text',
      voice: 'child',
      text: 'What did the child say, in their own words?',
      each: 'child',
      when: seen,
    },
    riskSinceLastSeen: {
      kind: 'choice',
      text: 'Since the child was last seen, has the risk changed?',
      options: { reduced: 'It is less', same: 'It is the same', increased: 'It is more' },
      each: 'child',
      when: seen,
    },
    announced: {
      kind: 'yes-no',
      text: 'Did the family know that someone was coming?',
      each: 'child',
      when: seen,
    },
  })

/** Block K4: was each child seen, alone, where, by whom, and what did they say? */
export const childSeen = (asked: ChildSeen) =>
  defineQuestions({
    ...childSeenOnVisit(asked),
    seenAt: {
      kind: 'instant',
      text: 'When was the child seen?',
      each: 'child',
      when: seen,
      needed: 'to-submit',
    },
    seenBy: {
      kind: 'worker',
      text: 'Who saw the child?',
      each: 'child',
      when: seen,
      needed: 'to-submit',
    },
  })
