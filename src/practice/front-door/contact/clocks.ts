import { nobodyToTell, notAnonymous } from '../../blocks/referrer.ts'
import { toBeConfirmed, workingTogether, workingWell } from '../../law/sources.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import type { ContactQuestion } from './questions.ts'

export const clocks: readonly ClockDefinition<ContactQuestion>[] = [
  {
    id: 'T01',
    name: 'Contact decision',
    from: { answer: 'receivedAt' },
    stops: { event: 'authorised' },
    local: [{ within: { serviceDay: 'front-door' } }],
    statutory: [{ within: { workingDays: 1 } }],
    source: [
      workingWell('section 2, an outcome decision is made within 1 working day (24hrs)'),
      workingTogether('a decision on the type of response within one working day'),
    ],
  },
  {
    id: 'T02a',
    name: 'Acknowledge to the referrer',
    from: { answer: 'receivedAt' },
    stops: { event: 'acknowledged' },
    when: notAnonymous,
    otherwise: nobodyToTell,
    statutory: [{ within: { workingDays: 1 } }],
    source: [workingTogether('receipt is acknowledged within one working day')],
  },
  {
    id: 'T02b',
    name: 'Tell the referrer what was decided',
    from: { event: 'authorised' },
    stops: { event: 'referrer-told' },
    when: notAnonymous,
    otherwise: nobodyToTell,
    local: [{ within: { workingDays: 1 } }],
    source: [
      workingWell('section 2, the outcome of the request will be fed back to the referrer'),
      toBeConfirmed('feedback within one working day of the decision'),
    ],
  },
]
