import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { keepsStanding } from '../standing.ts'
import type { AssessmentQuestion } from './questions.ts'

type Does = Effect<AssessmentQuestion>
type Must = Requirement<AssessmentQuestion>

const assessed: Does = {
  effect: 'record-fact',
  fact: 'leaving-care-assessment',
  on: { answer: 'completedOn' },
}

const onlyFor = (category: readonly string[], otherwise: string): Must => ({
  that: { question: 'category', is: category },
  otherwise,
})

/** The adviser's team finds one; the plan stays with whoever assessed. */
const begins: readonly Does[] = [
  {
    effect: 'open',
    process: 'pathway-plan',
    to: { holder: 'this-team' },
    carries: {
      circumstances: { answer: 'circumstances' },
      childsVoice: { answer: 'childsVoice' },
    },
    when: {
      all: [{ not: { holds: 'pathway-plan' } }, { not: { underWay: 'pathway-plan' } }],
    },
  },
  {
    effect: 'open',
    process: 'personal-adviser',
    to: { team: 'leaving-care' },
    when: {
      all: [{ not: { holds: 'personal-adviser' } }, { not: { underWay: 'personal-adviser' } }],
    },
  },
]

export const outcomes: Readonly<Record<string, Outcome<AssessmentQuestion>>> = {
  assessed: {
    label: 'Needs assessed: a pathway plan and a personal adviser',
    explained: 'They are owed a pathway plan and a personal adviser.',
    source: childrenAct1989('23B to 23E and schedule 2 paragraph 19B'),
    requires: [
      onlyFor(
        ['eligible', 'relevant', 'former-relevant'],
        'A pathway plan follows only for an eligible, relevant or former relevant young person, and this is none of them on the day the assessment was completed. Your answers are safe. Check that day and the history of their care, or choose another ending.',
      ),
    ],
    effects: [assessed, ...keepsStanding, ...begins],
  },
  qualifies: {
    label: 'Qualifying: advice and help, without a plan by law',
    explained: 'They may be advised and helped until 25.',
    source: childrenAct1989('24 to 24B'),
    requires: [
      onlyFor(
        ['qualifying'],
        'They do not qualify for advice alone: what they are entitled to stands on the page before. Your answers are safe. Choose the ending that says so.',
      ),
    ],
    effects: [assessed, ...keepsStanding],
  },
  notEntitled: {
    label: 'Not entitled to support after care',
    explained: 'Neither age nor the history of care gives a right to it.',
    source: toBeConfirmed('an assessment begun for somebody who is not entitled'),
    requires: [
      onlyFor(
        ['none', 'not-yet'],
        'They are entitled to support after care. Your answers are safe. Choose the ending that says so.',
      ),
    ],
  },
}
