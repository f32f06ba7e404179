import { carePlanning } from '../../law/care.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import {
  careOfficerClocks,
  carePlanClocks,
  careReviewClocks,
  careVisitClocks,
} from '../../care-planning/care-clocks.ts'
import {
  educationClocks,
  healthClocks,
  lifeStoryClocks,
} from '../../health-and-education/care-clocks.ts'
import { permanenceClocks } from '../../permanence/care-clocks.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { agreementWithdrawn } from '../section-20.ts'
import { outOfHours, type BecomingLookedAfterQuestion } from './questions.ts'

type Clock = ClockDefinition<BecomingLookedAfterQuestion>

const fiveWorkingDays = [{ within: { workingDays: 5 } }] as const

const own: readonly Clock[] = [
  {
    id: 'T60',
    name: 'Everybody told about the placement',
    from: {
      fact: 'placement',
      at: 'start',
      every: true,
      replacedBy: { fact: 'placement', at: 'start' },
      inWords: 'the day the placement began',
    },
    stops: { fact: 'placement-notified', at: 'start' },
    each: 'child',
    when: { holds: 'looked-after' },
    otherwise: 'The child has moved on, or is no longer in our care.',
    local: fiveWorkingDays,
    statutory: fiveWorkingDays,
    source: [carePlanning('13')],
  },
  {
    id: 'T109',
    name: 'Homeless young person assessed',
    from: { answer: 'presentedAt', inWords: 'when the young person came to us' },
    stops: { event: 'submitted' },
    when: { question: 'cameBy', is: 'homeless' },
    otherwise: 'It is not about a homeless young person.',
    local: [{ within: { days: 0 } }],
    source: [toBeConfirmed('a homeless young person of 16 or 17 is assessed the same day')],
  },
  {
    id: 'P21a',
    name: 'Agreed out of hours: confirmed by a head of service',
    from: { event: 'authorised' },
    stops: { answered: ['confirmedOn'] },
    when: outOfHours,
    local: [{ within: { workingDays: 1 } }],
    source: [toBeConfirmed('what the senior on call agreed is confirmed the next day')],
  },
  agreementWithdrawn('P21b'),
]

// Everything that is due for as long as a child is in our care is counted in the one record that began it,
// whoever does it and wherever they write it down.
export const clocks: readonly Clock[] = [
  ...own,
  ...careOfficerClocks,
  ...carePlanClocks,
  ...careVisitClocks,
  ...careReviewClocks,
  ...healthClocks,
  ...educationClocks,
  ...lifeStoryClocks,
  ...permanenceClocks,
]
