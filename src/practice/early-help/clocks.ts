import { toBeConfirmed } from '../law/sources.ts'
import type { ClockDefinition } from '../vocabulary/clock.ts'

const planned = { holds: 'early-help-plan' } as const
const ended = 'The early help plan has ended.'
const meeting = { fact: 'team-around-the-family', at: 'start' } as const

/** The meetings of a plan, for as long as it is in force, whoever writes them down. */
export const meetingClocks: readonly ClockDefinition<'meetEvery'>[] = [
  {
    id: 'EH.TAF.FIRST',
    name: 'First Team Around the Family',
    from: {
      fact: 'early-help-assessment',
      at: 'start',
      where: { decision: ['teamAroundTheFamily', 'intensiveSupport'] },
      inWords: 'when the assessment was completed',
    },
    stops: meeting,
    each: 'child',
    when: planned,
    otherwise: ended,
    local: [{ within: { workingDays: 10 } }],
    source: [toBeConfirmed('a first Team Around the Family within 10 working days')],
  },
  {
    id: 'EH.TAF.REVIEW',
    name: 'Next Team Around the Family',
    from: { ...meeting, every: true, inWords: 'the last one' },
    stops: meeting,
    each: 'child',
    when: planned,
    otherwise: ended,
    local: [
      { within: { weeks: 4 }, when: { question: 'meetEvery', is: 'four' } },
      { within: { weeks: 8 }, when: { question: 'meetEvery', is: 'eight' } },
      { within: { weeks: 12 }, when: { question: 'meetEvery', is: 'twelve' } },
      { within: { weeks: 6 } },
    ],
    source: [toBeConfirmed('a Team Around the Family every 6 weeks, and never more than 12')],
  },
]
