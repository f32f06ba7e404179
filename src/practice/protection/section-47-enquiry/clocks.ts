import { commonPractice, toBeConfirmed, workingTogether, workingWell } from '../../law/sources.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { EnquiryQuestion } from './questions.ts'

const inWords = 'the day of the strategy discussion that started it'
const born = { not: { subject: 'unborn' } } as const satisfies Condition

/** While the enquiry runs a conference may be needed; once it has ended, only where the manager said so. */
const conferencePossible = {
  any: [{ holds: 'section-47-enquiry' }, { question: 'conference', is: 'initial' }],
} as const satisfies Condition

export const clocks: readonly ClockDefinition<EnquiryQuestion>[] = [
  {
    id: 'T32',
    name: 'Outcome of the section 47 enquiry decided',
    from: { answer: 'strategyOn', inWords },
    stops: { event: 'authorised' },
    local: [{ within: { workingDays: 10 } }],
    source: [toBeConfirmed('the outcome is decided within ten working days')],
  },
  {
    id: 'T33',
    name: 'Child seen',
    from: { answer: 'strategyHeldAt', inWords: 'when the strategy discussion was held' },
    stops: { answered: ['seenAt'] },
    each: 'child',
    when: { all: [born, { question: 'seeBy', answered: false }] },
    otherwise:
      'The strategy discussion set a time of its own, or the child is not yet born and the mother is seen.',
    local: [{ within: { hours: 24 } }],
    source: [toBeConfirmed('the child is seen within 24 hours, or as the discussion sets')],
  },
  {
    id: 'T33b',
    name: 'Child seen by the time that was set',
    from: { answer: 'seeBy', inWords: 'the time that the strategy discussion set' },
    stops: { answered: ['seenAt'] },
    each: 'child',
    when: born,
    otherwise: 'The child is not yet born: the mother is seen.',
    local: [{ within: { hours: 0 } }],
    source: [toBeConfirmed('the child is seen within 24 hours, or as the discussion sets')],
  },
  {
    // The census has one date for the start of the enquiry: of several discussions, the first.
    id: 'T34',
    name: 'Initial child protection conference held',
    from: { answer: 'strategyOn', inWords },
    stops: { fact: 'initial-conference', at: 'start' },
    each: 'child',
    when: conferencePossible,
    otherwise:
      'No initial conference is required: the practice manager decided so, with the reason in the enquiry.',
    local: [{ within: { workingDays: 15 } }],
    statutory: [{ within: { workingDays: 15 } }],
    source: [
      workingWell(
        'section 2, an initial conference is held within 15 days of the strategy meeting',
      ),
      workingTogether('an initial conference within 15 working days of the strategy discussion'),
    ],
  },
  {
    id: 'T43b',
    name: 'Conference about an unborn child held, as an aim',
    from: { subject: 'expected', inWords: 'the day the baby is expected' },
    stops: { fact: 'initial-conference', at: 'start' },
    each: 'child',
    when: { all: [{ subject: 'unborn' }, conferencePossible] },
    otherwise: 'The baby has been born, or no initial conference is required.',
    local: [{ within: { weeksBefore: 8 } }],
    source: [commonPractice('Pre-birth conferences: eight weeks before the birth if possible')],
  },
]
