import { childSeenOnVisit, seenHow } from '../../blocks/child-seen.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions, type YesNoQuestion } from '../../vocabulary/question.ts'

const born = { not: { subject: 'unborn' } } as const satisfies Condition
const seen = { question: 'seen', is: 'yes' } as const satisfies Condition
const notSeen = { question: 'seen', is: 'no' } as const satisfies Condition
const parentSeen = { question: 'parentSeen', is: 'yes' } as const satisfies Condition

/** Somebody was met: the child or, before the birth, the parent. */
const met = { any: [seen, parentSeen] } as const satisfies Condition

/** Nobody was met: the child was not seen or, before the birth, the parent was not. */
export const notMet = {
  any: [notSeen, { question: 'parentSeen', is: 'no' }],
} as const satisfies Condition

// How the risk has changed is asked of each step of the plan, and whether the visit was announced is asked
// of a visit that found nobody too. The rest of block K4 is taken as it is.
const {
  seen: wasSeen,
  seenWhere,
  seenAlone,
  whyNotAlone,
  bedroomSeen,
  presentation,
  childsWords,
} = childSeenOnVisit({ when: born })

/** Copied from the visit before, so that a prompt can say what this one has to make good. */
const lastTime = (text: string): YesNoQuestion => ({ kind: 'yes-no', text, each: 'child' })

export const questions = defineQuestions({
  visitAt: { kind: 'instant', text: 'When was the visit?', needed: 'to-submit' },
  visitedBy: { kind: 'worker', text: 'Who made the visit?', needed: 'to-submit' },
  accompaniedBy: {
    kind: 'text',
    text: 'Who else went?',
    hint: 'To a threatening household nobody goes alone: go with a colleague, or with the police.',
  },
  purpose: { kind: 'long-text', text: 'What was the visit for?', needed: 'to-submit' },
  announced: {
    kind: 'yes-no',
    text: 'Did the family know that someone was coming?',
    each: 'child',
    needed: 'to-submit',
  },
  lateReason: {
    kind: 'long-text',
    text: 'If the visit was made after the day it was due: why?',
  },
  seenLastTime: lastTime('Was the child seen at the last visit?'),
  homeSeenLastTime: lastTime('Was the home seen at the last visit?'),
  announcedLastTime: lastTime('Was the last visit announced?'),
  announcedTimeBefore: lastTime('And the one before it?'),
  seen: wasSeen,
  seenHow,
  seenWhere,
  seenAlone,
  whyNotAlone,
  bedroomSeen,
  presentation,
  childsWords,
  parentSeen: {
    kind: 'yes-no',
    text: 'The baby is not born yet. Was the mother seen, in person?',
    each: 'child',
    when: { subject: 'unborn' },
    needed: 'to-submit',
  },
  whyNotSeen: {
    kind: 'choice',
    text: 'Why not?',
    codes: 'not-seen',
    each: 'child',
    when: notMet,
    needed: 'to-submit',
  },
  notSeenAction: {
    kind: 'long-text',
    text: 'What did you do then?',
    each: 'child',
    when: notMet,
    needed: 'to-submit',
  },
  retryOn: {
    kind: 'date',
    tells: 'seen',
    planned: true,
    text: 'On which day will you try again?',
    hint: 'Within two working days.',
    each: 'child',
    when: notMet,
    needed: 'to-submit',
  },
  homeSeen: {
    kind: 'yes-no',
    text: 'Was the home seen?',
    each: 'child',
    when: met,
    needed: 'to-submit',
  },
  home: {
    kind: 'long-text',
    text: 'What was the home like?',
    hint: 'Where the child sleeps, food, heating, cleanliness, safety, who was there.',
    when: { question: 'homeSeen', is: 'yes' },
    needed: 'to-submit',
  },
  parents: {
    kind: 'long-text',
    text: 'How did each parent seem, and how were they with the child?',
    when: met,
    needed: 'to-submit',
  },
  risks: {
    kind: 'list',
    row: 'risk',
    text: 'For each danger in the plan: is it less, the same or more?',
    each: 'child',
    when: met,
    needed: 'to-submit',
    of: {
      need: { kind: 'text', text: 'What is harming the child, or what does the child need?' },
      mustChange: { kind: 'text', text: 'What must be different?' },
      change: {
        kind: 'choice',
        text: 'Since the last visit, the risk is',
        options: { reduced: 'Reduced', same: 'The same', increased: 'Increased' },
      },
      why: { kind: 'long-text', text: 'Why do you think so?' },
    },
  },
  directWork: { kind: 'long-text', text: 'What direct work was done, and with which tool?' },
  analysis: {
    kind: 'long-text',
    tells: 'worry',
    text: 'What do you make of it, and what happens next?',
    needed: 'to-submit',
  },
  managerTold: {
    kind: 'yes-no',
    text: 'Has the practice manager been told?',
    needed: 'to-submit',
  },
  managersReview: {
    kind: 'long-text',
    text: 'A visit was missed or late. What do you decide?',
    needed: 'to-authorise',
  },
})

export type VisitQuestion = keyof typeof questions
