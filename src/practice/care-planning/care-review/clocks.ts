import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { reviewingOfficersHandbook } from '../../law/care.ts'
import { commonPractice } from '../../law/sources.ts'
import type { CareReviewQuestion } from './questions.ts'

type Clock = ClockDefinition<CareReviewQuestion>

const adjourned = { question: 'resumesAt', answered: true } as const
const completed: Pick<Clock, 'from' | 'when' | 'otherwise'> = {
  from: { answer: 'heldAt', inWords: 'when the review was completed' },
  when: { not: adjourned },
  otherwise: 'The review was adjourned, and is completed later.',
}

const source = [reviewingOfficersHandbook('decisions 5, record 15, distribution 20 working days')]

const sentOut = (
  id: string,
  name: string,
  stoppedBy: CareReviewQuestion,
  workingDays: number,
): Clock => ({
  id,
  name,
  ...completed,
  stops: { answered: [stoppedBy] },
  local: [{ within: { workingDays } }],
  statutory: [{ within: { workingDays } }],
  source,
})

export const clocks: readonly Clock[] = [
  {
    // No number in the register: it stands in the handbook’s P30.
    id: 'P30',
    name: 'Social worker’s report and plan with the reviewing officer',
    from: { answer: 'plannedFor', inWords: 'when the review is planned for' },
    stops: { answered: ['reportSentOn'] },
    local: [{ within: { workingDaysBefore: 3 } }],
    source: [commonPractice('The report three working days before a review')],
  },
  sentOut('T68', 'Decisions sent to the team manager', 'decisionsSentOn', 5),
  {
    id: 'T68b',
    name: 'Team manager answers the decisions',
    from: { answer: 'decisionsSentOn', inWords: 'when the team manager had the decisions' },
    stops: { answered: ['managersAnswerOn'] },
    local: [{ within: { workingDays: 5 } }],
    statutory: [{ within: { workingDays: 5 } }],
    source: [reviewingOfficersHandbook('an answer within five working days of receipt')],
  },
  sentOut('T68c', 'Record of the review completed', 'recordCompletedOn', 15),
  sentOut('T68d', 'Record of the review sent to everybody', 'recordSentOn', 20),
  {
    id: 'T67c',
    name: 'Adjourned review completed',
    from: { answer: 'heldAt', inWords: 'when the review was adjourned' },
    stops: { fact: 'care-review', at: 'start' },
    each: 'child',
    when: { all: [adjourned, { holds: 'looked-after' }] },
    otherwise: 'The review was not adjourned, or the child is no longer in our care.',
    statutory: [{ within: { workingDays: 20 } }],
    source: [reviewingOfficersHandbook('adjourned once, and completed within 20 working days')],
  },
]
