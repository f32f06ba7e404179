import { missingGuidance } from '../../law/care.ts'
import { workingTogether, workingWell } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { escalated, strategyDiscussion } from '../acting-now.ts'
import { earlyHelpAsked } from '../early-help-asked.ts'
import { keepNamed } from '../named-away.ts'
import { accepted, notAccepted, type ReturnInterviewQuestion } from './questions.ts'

type Does = Effect<ReturnInterviewQuestion>

const wanted = { question: 'strategyNeeded', is: 'yes' } as const

/** What the panel and the counts go by. */
const learned = {
  answer: { answer: 'answer' },
  pushed: { answer: 'pushed' },
  pulled: { answer: 'pulled' },
  harm: { answer: 'harm' },
  riskOfAgain: { answer: 'riskOfAgain' },
} as const

/** Held, it counts on the day it was held; not accepted, the offer counts on the day it was made. */
const counted: readonly Does[] = [
  {
    effect: 'record-fact',
    fact: 'return-interview',
    on: { answer: 'interviewedAt' },
    with: { ...learned, how: { answer: 'interviewedHow' } },
    when: accepted,
  },
  {
    effect: 'record-fact',
    fact: 'return-interview',
    on: { answer: 'offeredAt' },
    with: learned,
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

/** Several absences and one talk: each return is answered, and what follows follows once. */
const answersOthers: Does = {
  effect: 'answer-others',
  with: [
    ...(['offeredAt', 'offeredBy', 'attempts', 'answer', 'whyNot', 'interviewedAt'] as const),
    ...([
      'lateReason',
      'interviewedBy',
      'independent',
      'interviewedHow',
      'whyNotInPerson',
    ] as const),
    ...(['interviewedWhere', 'alone', 'interpreter', 'childsWords', 'whyLeft'] as const),
    ...(['placesAway', 'peopleAway', 'whatHappened', 'feelsSafe', 'whatWouldHelp'] as const),
    ...(['knownDetails', 'pushed', 'pulled', 'harm', 'riskOfAgain', 'futureRisk'] as const),
    ...(['recommendations', 'exploitation', 'intelligenceShared', 'intelligence'] as const),
    ...(['planChanged', 'planChange', 'strategyNeeded', 'strategyWhy', 'escalationWhy'] as const),
    ...(['answersOthers', 'sharedWith', 'chargedToThem'] as const),
  ],
  when: { question: 'answersOthers', is: 'yes' },
}

/** Since when they had been missing is known, unless the report was never seen. */
const since = { question: 'missingAt', answered: true } as const

const always: readonly Does[] = [
  ...counted,
  ...keepNamed<ReturnInterviewQuestion>({ on: 'missingAt', when: since }),
  ...keepNamed<ReturnInterviewQuestion>({ on: 'returnedAt', when: { not: since } }),
  toTheWorker,
  planChanges,
  ...strategy,
  answersOthers,
]

/** Asked there in the same words, and so never typed again. */
const sameThere = Object.fromEntries(
  (['placesAway', 'peopleAway', 'pushed', 'pulled', 'childsWords'] as const).map((id) => [
    id,
    { answer: id },
  ]),
)

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
  earlyHelp: {
    label: 'Early help is offered',
    source: workingWell('Missing from Home: early help'),
    requires: [noHarmSuspected],
    effects: [
      ...always,
      ...earlyHelpAsked<ReturnInterviewQuestion>({
        receivedAt: { event: 'submitted' },
        said: { answer: 'futureRisk' },
      }),
    ],
  },
  exploitationScreening: {
    label: 'Exploitation screening',
    source: workingWell('contextual safeguarding: screening'),
    requires: [
      noHarmSuspected,
      {
        that: { not: { underWay: 'exploitation-screening' } },
        otherwise:
          'This child is being screened already. Your answers are safe, and nothing was handed in. Choose how else this ends: the screening goes on.',
      },
    ],
    effects: [
      ...always,
      {
        effect: 'open',
        process: 'exploitation-screening',
        to: { team: 'contextual-safeguarding' },
        carries: {
          askedAt: { event: 'submitted' },
          askedBecause: { answer: 'futureRisk' },
          ...sameThere,
          risk: { answer: 'exploitation' },
        },
      },
    ],
  },
  interventionMeeting: {
    label: 'Intervention meeting',
    explained:
      'Whoever works with the child and whoever looks for them meet within five working days.',
    source: workingWell('Missing from Home: case-specific intervention meeting'),
    requires: [
      noHarmSuspected,
      {
        that: { not: { underWay: 'missing-intervention' } },
        otherwise:
          'An intervention meeting is called already. Go on with that one, and choose how else this ends.',
      },
    ],
    effects: [
      ...always,
      {
        effect: 'open',
        process: 'missing-intervention',
        to: { team: 'missing-from-home' },
        carries: { why: { value: 'asked' }, triggeredAt: { event: 'submitted' } },
      },
    ],
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
