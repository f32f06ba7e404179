import { toBeConfirmed } from '../law/sources.ts'
import type { ClockDefinition, ClockStart } from '../vocabulary/clock.ts'
import type { ChoiceQuestion } from '../vocabulary/question.ts'

/** What decides how soon it has to be written down. */
export const concerns = (): ChoiceQuestion => ({
  kind: 'choice',
  text: 'Is it about one of these?',
  hint: 'They are written down within one working day; everything else within three.',
  options: {
    protection: 'Child protection',
    placement: 'A change of placement',
    incident: 'An incident',
    none: 'None of these',
  },
  needed: 'to-submit',
})

/**
 * Rule T108: in time by the day it happened or was learnt, whatever day it is written in for; late by the day it
 * is handed in (handbook E14). Nobody can make it early by dating it back.
 */
export const recordedInTime = <Question extends string>(
  name: string,
  from: ClockStart<Question>,
): ClockDefinition<Question | 'concerns'> => ({
  id: 'T108',
  name,
  from,
  stops: { event: 'submitted' },
  local: [
    {
      within: { workingDays: 1 },
      when: {
        any: [
          { question: 'concerns', is: ['protection', 'placement', 'incident'] },
          { holds: 'child-protection-plan' },
        ],
      },
    },
    { within: { workingDays: 3 } },
  ],
  source: [
    toBeConfirmed(
      'written down within one working day for child protection, placement changes and incidents, and within three otherwise',
    ),
  ],
})
