import { missingGuidance } from '../../law/care.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { escalated, strategyDiscussion } from '../acting-now.ts'
import { away, highRisk, meetingCalled, type MissingEpisodeQuestion } from './questions.ts'

const lessThanAnHour = toBeConfirmed('an absence of less than an hour is logged, and is no episode')

/** Who looks for the child, and who stands in for the parents, know at once; or it is written down why not. */
const everybodyTold: readonly Requirement<MissingEpisodeQuestion>[] = [
  {
    that: { any: [away, { rows: 'notified', where: { who: 'police' }, atLeast: 1 }] },
    otherwise: 'The police look for a missing child. Tell them now, and say when you did.',
  },
  {
    that: {
      any: [
        { not: { holds: 'looked-after' } },
        {
          all: [
            { rows: 'notified', where: { who: 'parents' }, atLeast: 1 },
            { rows: 'notified', where: { who: 'reviewing-officer' }, atLeast: 1 },
          ],
        },
      ],
    },
    otherwise:
      'This child is in our care. Say when the parents and the reviewing officer were told, or why they were not.',
  },
]

export const outcomes: Readonly<Record<string, Outcome<MissingEpisodeQuestion>>> = {
  missing: {
    label: 'Missing: looked for until found',
    explained: 'The episode is open. When the child is found, the return is recorded.',
    source: missingGuidance('when a child goes missing'),
    requires: everybodyTold,
    effects: [
      {
        effect: 'start-fact',
        fact: 'missing-episode',
        on: { answer: 'missingAt' },
        with: {
          goneAt: { answer: 'missingAt' },
          type: { answer: 'type' },
          from: { answer: 'missingFrom' },
          risk: { answer: 'risk' },
        },
      },
      {
        effect: 'open',
        process: 'missing-return',
        to: { team: 'missing-from-home' },
        carries: {
          missingAt: { answer: 'missingAt' },
          highestRisk: { answer: 'risk' },
          policeReference: { answer: 'policeReference' },
          thirdInNinetyDays: { answer: 'thirdInNinetyDays' },
          calledBefore: { answer: 'meetingCalled' },
        },
      },
      {
        effect: 'open',
        process: 'missing-intervention',
        to: { team: 'missing-from-home' },
        carries: { why: { answer: 'meetingCalled' }, triggeredAt: { answer: 'reportedAt' } },
        when: { all: [meetingCalled, { not: { underWay: 'missing-intervention' } }] },
      },
      ...strategyDiscussion<MissingEpisodeQuestion>({
        when: highRisk,
        receivedAt: { answer: 'reportedAt' },
        reason: { answer: 'riskWhy' },
      }),
      ...escalated<MissingEpisodeQuestion>({
        when: { question: 'escalate', is: 'yes' },
        receivedAt: { answer: 'reportedAt' },
        said: { answer: 'circumstances' },
      }),
      {
        effect: 'hand-over',
        what: 'A child missing for the third time or more in 90 days, for the practice manager',
        to: { holder: 'allocated-worker' },
        when: {
          all: [{ question: 'thirdInNinetyDays', is: 'yes' }, { holds: 'open-referral' }],
        },
      },
      {
        effect: 'hand-over',
        what: 'A child whom this authority looks after is missing here',
        to: { authority: 'looking-after' },
        when: { subject: 'looked-after-by-another-authority' },
      },
    ],
  },
  shortAbsence: {
    label: 'Away for less than an hour, and back: logged',
    source: lessThanAnHour,
    asks: ['backAt'],
    requires: [
      {
        that: { question: 'missingAt', notAfter: 'backAt' },
        otherwise: 'The child was back before they went. Check both times.',
      },
      {
        that: { question: 'backAt', within: { hours: 1 }, of: 'missingAt' },
        otherwise:
          'The child was away for more than an hour, so it was an episode. Your answers are safe. Choose “Missing”, and record the return next.',
      },
      {
        that: { not: highRisk },
        otherwise:
          'At high risk even a short absence is an episode, with a return interview after it. Choose “Missing”, and record the return next.',
      },
    ],
  },
  notMissing: {
    label: 'Not missing: the child was where they should have been',
    source: toBeConfirmed('a report that turns out to be a mistake'),
    requires: [
      {
        that: { not: highRisk },
        otherwise:
          'You graded the risk as high. If nobody was missing, say that there is no apparent risk, and why.',
      },
    ],
  },
}
