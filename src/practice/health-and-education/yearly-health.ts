import { lookedAfterReturn } from '../law/care.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineQuestions } from '../vocabulary/question.ts'

export const countedYearly = lookedAfterReturn('OC2: health, offending, strengths and difficulties')

const done = { question: 'questionnaireDone', is: 'yes' } as const satisfies Condition
const misuses = { question: 'substanceMisuse', is: 'yes' } as const satisfies Condition

/**
 * What the looked-after return asks of every child once a year: teeth, immunisations, emotional health,
 * substances and offending. How old the child is goes by the day that `on` answers.
 */
export const yearlyHealth = ({ on }: { readonly on: string }) =>
  defineQuestions({
    dentalOn: {
      kind: 'date',
      text: 'When was the last dental check?',
      hint: 'Leave it empty when there has been none.',
    },
    immunised: {
      kind: 'yes-no',
      unknown: true,
      text: 'Are immunisations up to date?',
      needed: 'to-submit',
    },
    questionnaireDone: {
      kind: 'yes-no',
      text: 'Has a strengths and difficulties questionnaire been filled in for this?',
      when: { aged: { from: 4, under: 17 }, on },
      needed: 'to-submit',
    },
    questionnaireOn: {
      kind: 'date',
      text: 'When was it filled in?',
      when: done,
      needed: 'to-submit',
    },
    carersScore: {
      kind: 'number',
      text: 'The carer’s score',
      hint: '0 to 40. This is the one that is counted.',
      from: 0,
      to: 40,
      when: done,
      needed: 'to-submit',
    },
    teachersScore: { kind: 'number', text: 'The teacher’s score', from: 0, to: 40, when: done },
    childsScore: { kind: 'number', text: 'The child’s own score', from: 0, to: 40, when: done },
    noScoreReason: {
      kind: 'choice',
      text: 'Why not?',
      codes: 'no-strengths-score',
      when: { question: 'questionnaireDone', is: 'no' },
      needed: 'to-submit',
    },
    substanceMisuse: {
      kind: 'yes-no',
      text: 'Is there a concern about alcohol, drugs or other substances?',
      when: { aged: { from: 10 }, on },
      needed: 'to-submit',
    },
    interventionReceived: {
      kind: 'yes-no',
      text: 'Has the young person had help with it?',
      when: misuses,
      needed: 'to-submit',
    },
    interventionOffered: {
      kind: 'yes-no',
      text: 'Was help offered?',
      when: { question: 'interventionReceived', is: 'no' },
      needed: 'to-submit',
    },
    convicted: {
      kind: 'yes-no',
      text: 'Has the young person been convicted, or had a youth caution, since 1 April?',
      when: { aged: { from: 10 }, on },
      needed: 'to-submit',
    },
  })

type YearlyHealthQuestion = keyof ReturnType<typeof yearlyHealth>

/** SDQ1 is for children whom the questionnaire is not asked of, and they are not asked here (returns rule 157). */
export const reasonFitsAge: Requirement<YearlyHealthQuestion> = {
  that: { not: { question: 'noScoreReason', is: 'SDQ1' } },
  otherwise:
    'This child is between 4 and 16, so “Under 4 or over 16” is not accepted in the yearly return. Your answers are safe. Choose why there is no questionnaire.',
}

/** The teeth and the questionnaire, each on the day it was done, however long before it was written down. */
export const yearlyFacts: readonly Effect<YearlyHealthQuestion>[] = [
  {
    effect: 'record-fact',
    fact: 'dental-check',
    on: { answer: 'dentalOn' },
    // The date is copied from one assessment to the next, and the same visit to the dentist is one.
    when: {
      all: [
        { question: 'dentalOn', answered: true },
        {
          any: [
            { not: { had: 'dental-check' } },
            { not: { question: 'dentalOn', notAfter: { fact: 'dental-check', at: 'start' } } },
          ],
        },
      ],
    },
  },
  {
    effect: 'record-fact',
    fact: 'strengths-questionnaire',
    on: { answer: 'questionnaireOn' },
    with: { score: { answer: 'carersScore' } },
    when: done,
  },
]
