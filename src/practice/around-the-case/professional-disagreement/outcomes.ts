import { toBeConfirmed } from '../../law/sources.ts'
import type { Carried, Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { DisagreementQuestion } from './questions.ts'

const ours = toBeConfirmed('how a professional disagreement can end at a stage')

/** What was said is said once; the next stage begins with it. */
const asItWasRaised: Readonly<Record<string, Carried<DisagreementQuestion>>> = {
  raisedOn: { answer: 'raisedOn' },
  raisedAs: { answer: 'raisedAs' },
  raisedBy: { answer: 'raisedBy' },
  agency: { answer: 'agency' },
  against: { answer: 'against' },
  againstWhom: { answer: 'againstWhom' },
  about: { answer: 'about' },
  issue: { answer: 'issue' },
  wanted: { answer: 'wanted' },
  riskNow: { answer: 'riskNow' },
  actedHow: { answer: 'actedHow' },
  stageBeganOn: { event: 'authorised' },
  saidSoFar: { answer: 'response' },
}

const goesUp = (from: string, to: string): Effect<DisagreementQuestion> => ({
  effect: 'open',
  process: 'professional-disagreement',
  to: { holder: 'this-team' },
  carries: { ...asItWasRaised, stage: { value: to } },
  when: { question: 'stage', is: from },
})

export const outcomes: Readonly<Record<string, Outcome<DisagreementQuestion>>> = {
  agreed: { label: 'Agreed', source: ours },
  decisionChanged: {
    label: 'The decision is changed',
    source: ours,
    asks: ['changedHow'],
    effects: [
      {
        effect: 'hand-over',
        what: 'A decision that was changed after a disagreement',
        to: { holder: 'allocated-worker' },
      },
    ],
  },
  nextStage: {
    label: 'Not settled: to the next stage',
    source: ours,
    when: { question: 'stage', is: ['first', 'second'] },
    effects: [goesUp('first', 'second'), goesUp('second', 'third')],
  },
  toThePartnership: {
    label: 'Not settled: to the safeguarding partnership',
    source: ours,
    when: { question: 'stage', is: 'third' },
    effects: [
      {
        effect: 'hand-over',
        what: 'A disagreement for the safeguarding partnership',
        to: { team: 'safeguarding-and-audit' },
      },
    ],
  },
}
