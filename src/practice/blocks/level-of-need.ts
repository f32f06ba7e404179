import { defineQuestions } from '../vocabulary/question.ts'
import type { Condition } from '../vocabulary/condition.ts'

/** The levels at which early help answers, with the family's agreement. */
export const earlyHelpLevels = ['2', '3'] as const

const above = { question: 'levelRecommended', is: ['1', '2', '3'] } as const satisfies Condition
const below = { question: 'levelRecommended', is: ['2', '3', '4'] } as const satisfies Condition

/** What the person who screened recommends for each child. Judged by a person; nothing computes it. */
export const levelRecommended = () =>
  defineQuestions({
    levelRecommended: {
      kind: 'choice',
      text: 'Which level of need do you recommend?',
      codes: 'level',
      beside: 'levels-of-need',
      each: 'child',
      needed: 'to-submit',
    },
    indicators: {
      kind: 'choices',
      text: 'Which indicators of need point to it?',
      hint: 'Several together weigh more than one; strengths and history weigh too.',
      codes: 'indicator',
      beside: 'levels-of-need',
      each: 'child',
    },
    whyNotOneLevelUp: {
      kind: 'long-text',
      text: 'Why not one level up?',
      each: 'child',
      when: above,
      needed: 'to-submit',
    },
    whyNotOneLevelDown: {
      kind: 'long-text',
      text: 'Why not one level down?',
      each: 'child',
      when: below,
      needed: 'to-submit',
    },
  })

/** What the person who signs decides for each child. */
export const levelDecided = () =>
  defineQuestions({
    levelDecided: {
      kind: 'choice',
      text: 'Which level of need is it?',
      codes: 'level',
      beside: 'levels-of-need',
      each: 'child',
      needed: 'to-authorise',
    },
  })
