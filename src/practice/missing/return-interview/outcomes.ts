import { missingGuidance } from '../../law/care.ts'
import { workingTogether, workingWell } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { escalated, strategyDiscussion } from '../acting-now.ts'
import { accepted, notAccepted, type ReturnInterviewQuestion } from './questions.ts'

type Does = Effect<ReturnInterviewQuestion>

const wanted = { question: 'strategyNeeded', is: 'yes' } as const

/** Held, it counts on the day it was held; not accepted, the offer counts on the day it was made. */
const counted: readonly Does[] = [
  {
    effect: 'record-fact',
    fact: 'return-interview',
    on: { answer: 'interviewedAt' },
    with: { answer: { answer: 'answer' }, how: { answer: 'interviewedHow' } },
    when: accepted,
  },
  {
    effect: 'record-fact',
    fact: 'return-interview',
    on: { answer: 'offeredAt' },
    with: { answer: { answer: 'answer' } },
    when: notAccepted,
  },
]

const toTheWorker: Does = {
  effect: 'hand-over',
  what: 'A return interview to read, with what it recommends',
  to: { holder: 'allocated-worker' },
  when: { holds: 'open-referral' },
}

/** Harm that is suspected is discussed today, whatever else follows. */
const strategy = strategyDiscussion<ReturnInterviewQuestion>({
  when: wanted,
  receivedAt: { event: 'submitted' },
  reason: { answer: 'strategyWhy' },
})

/** Said once, whatever the outcome: a plan that has to change does not wait for the panel. */
const planChanges: Does = {
  effect: 'hand-over',
  what: 'Change the child’s plan, as the return interview recommends',
  to: { holder: 'allocated-worker' },
  when: { question: 'planChanged', is: 'yes' },
}

const always: readonly Does[] = [...counted, toTheWorker, planChanges, ...strategy]

const noHarmSuspected: Requirement<ReturnInterviewQuestion> = {
  that: { not: wanted },
  otherwise:
    'You wrote that a strategy discussion is needed, so something does follow. Choose “Escalated: strategy discussion”.',
}

const planStands: Requirement<ReturnInterviewQuestion> = {
  that: { not: { question: 'planChanged', is: 'yes' } },
  otherwise: 'You wrote that the plan has to change. Choose “The child’s plan changes”.',
}

export const outcomes: Readonly<Record<string, Outcome<ReturnInterviewQuestion>>> = {
  nothingMore: {
    label: 'Shared with those who work with the child: nothing more follows',
    source: missingGuidance('return interviews'),
    requires: [noHarmSuspected, planStands],
    effects: always,
  },
  planUpdated: {
    label: 'The child’s plan changes',
    source: missingGuidance('return interviews: the plan is reviewed'),
    requires: [
      noHarmSuspected,
      {
        that: { question: 'planChanged', is: 'yes' },
        otherwise: 'Say that the plan has to change, and how.',
      },
    ],
    effects: always,
  },
  escalated: {
    label: 'Escalated to the front door, or to the child’s worker',
    source: workingWell('Missing from Home: escalation'),
    asks: ['escalationWhy'],
    requires: [
      {
        that: { question: 'escalationWhy', answered: true },
        otherwise: 'Say what the front door, or the child’s worker, has to know.',
      },
    ],
    effects: [
      ...always,
      ...escalated<ReturnInterviewQuestion>({
        when: { question: 'escalationWhy', answered: true },
        receivedAt: { event: 'submitted' },
        said: { answer: 'escalationWhy' },
      }),
    ],
  },
  strategyDiscussion: {
    label: 'Escalated: strategy discussion',
    source: workingTogether('strategy discussion where significant harm is suspected'),
    requires: [
      {
        that: wanted,
        otherwise:
          'A strategy discussion follows where significant harm is suspected. Say that it is needed, and why.',
      },
    ],
    effects: always,
  },
  panel: {
    label: 'To the monthly panel',
    explained: 'The panel looks at children who go again and again, at places and at people.',
    source: workingWell('Missing from Home: monthly panel'),
    requires: [noHarmSuspected],
    effects: [
      ...always,
      {
        effect: 'hand-over',
        what: 'A child for the monthly panel about missing children',
        to: { holder: 'this-team' },
      },
    ],
  },
}
