import { defineQuestions, type TextQuestion } from '../../vocabulary/question.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { lastSeen } from '../last-seen.ts'

const notUrgent = { question: 'urgent', is: 'no' } as const satisfies Condition

/** One line of the list, for each child: what shows that it is so. */
const shown = (text: string, when?: Condition): TextQuestion => ({
  kind: 'text',
  text,
  each: 'child',
  when: when ? { all: [notUrgent, when] } : notUrgent,
  needed: 'to-authorise',
})

const inOurCare = { holds: 'looked-after' } as const

/** Whether it happened in the time before the move is asked for: what the record knows by itself. */
const lately = (text: string, lastOn: string, months: number) =>
  ({
    kind: 'choice',
    text,
    each: 'child',
    options: { yes: 'Yes', no: 'No' },
    when: notUrgent,
    workedOut: [
      {
        is: 'yes',
        when: {
          all: [
            { question: lastOn, answered: true },
            { question: 'requestedOn', within: { months }, of: lastOn },
          ],
        },
      },
      { is: 'no' },
    ],
  }) as const

const lastOn = (text: string, fact: string) =>
  ({
    kind: 'date',
    text,
    each: 'child',
    workedOut: {
      takes: 'latest',
      of: [{ from: { fact, at: 'start' }, within: { days: 0 } }],
    },
  }) as const

/** What each child's record shows before it moves; nothing is asked that the record knows. */
export const checklist = defineQuestions({
  childsWish: {
    kind: 'text',
    text: 'Does the child wish anything else about who works with them?',
    hint: 'Whether they would rather see a woman or a man is not asked again: it stands beside the decision where they have said it.',
    each: 'child',
  },
  ...lastSeen(),
  supervisedOn: lastOn('When was the case last supervised?', 'case-supervision'),
  supervisedLately: lately('Supervised in the last month?', 'supervisedOn', 1),
  chronologyReviewedOn: lastOn('When was the chronology last reviewed?', 'chronology-reviewed'),
  chronologyReviewedLately: lately(
    'Chronology reviewed in the last three months?',
    'chronologyReviewedOn',
    3,
  ),
  planForPermanence: {
    kind: 'choice',
    text: 'Has a plan for permanence been identified?',
    each: 'child',
    options: { yes: 'Yes', no: 'No' },
    when: { question: 'receivingKind', is: 'inOurCare' },
    workedOut: [{ is: 'yes', when: { holds: 'permanence-plan' } }, { is: 'no' }],
  },
  sixteen: {
    kind: 'choice',
    text: 'Is the young person 16 or older?',
    each: 'child',
    options: { yes: 'Yes', no: 'No' },
    when: { question: 'receivingKind', is: 'leavingCare' },
    workedOut: [{ is: 'yes', when: { aged: { from: 16 }, on: 'requestedOn' } }, { is: 'no' }],
  },
  assessmentCurrent: shown('Assessment: is it current?'),
  planCurrent: shown('Plan: is it current?'),
  visitInTime: shown('Visits: was the last one in time?'),
  genogram: shown('Genogram: where is it?'),
  legalPapers: shown('Legal papers: which, and where?', {
    any: [
      { holds: 'legal-status' },
      { holds: 'supervision-order' },
      { holds: 'pre-proceedings' },
      { holds: 'care-proceedings' },
    ],
  }),
  healthAndEducation: shown(
    'Health plan and personal education plan: are both current?',
    inOurCare,
  ),
  reviewDates: shown('Reviews and conferences: when are the next ones?'),
  openTasks: shown('What is still to do, and by when?'),
  riskAtMove: shown('What is the risk now?'),
})

/** Its lines, in the order of the page. */
export const checklistIds = [
  ...(['childsWish', 'lastSeenOn', 'supervisedOn', 'supervisedLately'] as const),
  ...(['chronologyReviewedOn', 'chronologyReviewedLately', 'planForPermanence'] as const),
  ...(['sixteen', 'assessmentCurrent', 'planCurrent', 'visitInTime', 'genogram'] as const),
  ...(['legalPapers', 'healthAndEducation', 'reviewDates', 'openTasks', 'riskAtMove'] as const),
]
