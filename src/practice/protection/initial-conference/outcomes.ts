import { toBeConfirmed, workingTogether, workingWell } from '../../law/sources.ts'
import { offerMade } from '../../blocks/offers.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { inquorateMessage, quorate, quorateOrReason } from '../conference-questions.ts'
import { makePlan } from './make-plan.ts'
import type { InitialConferenceQuestion } from './questions.ts'

type Does = Effect<InitialConferenceQuestion>
type Must = Requirement<InitialConferenceQuestion>

const decides = workingTogether('the conference decides whether a child protection plan is needed')

const couldDecide: Must = { that: quorateOrReason, otherwise: inquorateMessage }

const noPlanYet: Must = {
  that: { not: { holds: 'child-protection-plan' } },
  otherwise:
    'This child already has a child protection plan, so an initial conference cannot be held. What you wrote is safe: hold a review conference instead, which may change the plan or its category.',
}

const dateSet: Must = {
  that: { question: 'reconvenesAt', answered: true },
  otherwise:
    'Set the day on which the conference meets again. The 15 working days run on meanwhile.',
}

const outlined: Must = {
  that: { question: 'steps', answered: true },
  otherwise:
    'There is no outline plan for this child yet. Return the record, so that what the conference agreed is written into it.',
}

const held = (outcome: string): readonly Does[] => [
  {
    effect: 'record-fact',
    fact: 'initial-conference',
    on: { answer: 'heldAt' },
    with: { outcome: { value: outcome } },
  },
  offerMade('advocateAnswer', { on: { answer: 'heldAt' } }),
]

const decisionTold: Does = {
  effect: 'tell',
  whom: 'parents',
  letter: 'initial-conference-decision',
}

const legalPlanning: Does = {
  effect: 'open',
  process: 'legal-planning-meeting',
  to: { holder: 'allocated-worker' },
  carries: { reason: { answer: 'legalAdviceRequested' } },
  when: {
    all: [
      { question: 'legalAdviceRequested', answered: true },
      { not: { underWay: 'legal-planning-meeting' } },
    ],
  },
}

/** Nothing was decided, so no fact is recorded and the 15 working days run on. */
const meetAgain: readonly Does[] = [
  {
    effect: 'open',
    process: 'initial-conference',
    to: { holder: 'this-team' },
    carries: {
      plannedFor: { answer: 'reconvenesAt' },
      place: { answer: 'place' },
      chair: { answer: 'chair' },
      people: { answer: 'people' },
      reports: { answer: 'reports' },
      reportSharedOn: { answer: 'reportSharedOn' },
      strategyOn: { answer: 'strategyOn' },
      reason: { answer: 'reason' },
      category: { answer: 'category' },
      safetyPlan: { answer: 'safetyPlan' },
      worriedAbout: { answer: 'worriedAbout' },
      workingWell: { answer: 'workingWell' },
      complicating: { answer: 'complicating' },
      needsToHappen: { answer: 'needsToHappen' },
      childsVoice: { answer: 'childsVoice' },
      advocateAnswer: { answer: 'advocateAnswer' },
      parentsViews: { answer: 'parentsViews' },
    },
  },
  { effect: 'tell', whom: 'parents', letter: 'initial-conference-meets-again' },
]

export const outcomes: Readonly<Record<string, Outcome<InitialConferenceQuestion>>> = {
  childProtectionPlan: {
    label: 'Child protection plan',
    explained:
      'The conference found that your child needs a child protection plan. It begins on the day of the conference.',
    source: workingWell('section 2, where the risk is significant a child protection plan is made'),
    asks: ['category'],
    requires: [
      couldDecide,
      noPlanYet,
      outlined,
      {
        that: { question: 'leadWorker', holdsRole: ['social-worker', 'senior-practitioner'] },
        otherwise: 'The lead worker is a qualified social worker. Name one.',
      },
    ],
    effects: [...held('childProtectionPlan'), ...makePlan, legalPlanning, decisionTold],
  },
  childInNeedPlan: {
    label: 'No child protection plan: a child in need plan',
    explained:
      'The conference found that your child does not need a child protection plan, and that a plan of help would be good. It needs your agreement.',
    source: decides,
    requires: [couldDecide, noPlanYet, outlined],
    effects: [
      ...held('childInNeedPlan'),
      {
        effect: 'open',
        process: 'child-in-need-plan',
        to: { team: 'family-safeguarding' },
        carries: { steps: { answer: 'steps' } },
        when: {
          not: { any: [{ holds: 'child-in-need-plan' }, { underWay: 'child-in-need-plan' }] },
        },
      },
      legalPlanning,
      decisionTold,
    ],
  },
  noPlan: {
    label: 'No child protection plan: no further action, or other help',
    explained: 'The conference found that your child does not need a child protection plan.',
    source: decides,
    requires: [couldDecide, noPlanYet],
    effects: [...held('noPlan'), legalPlanning, decisionTold],
  },
  adjourned: {
    label: 'Adjourned',
    explained: 'The conference meets again on another day, and decides then.',
    source: toBeConfirmed('an adjourned conference does not stop the clock'),
    asks: ['reconvenesAt'],
    requires: [noPlanYet, dateSet],
    effects: meetAgain,
  },
  inquorate: {
    label: 'Inquorate',
    explained: 'Too few agencies came for the conference to decide. It meets again on another day.',
    source: toBeConfirmed('an inquorate conference does not stop the clock'),
    asks: ['reconvenesAt'],
    requires: [
      noPlanYet,
      dateSet,
      {
        that: { not: quorate },
        otherwise:
          'Three agencies were there, and two of them work directly with the child: the conference was quorate. Choose what it decided, or “Adjourned”.',
      },
    ],
    effects: meetAgain,
  },
  legalAdvice: {
    label: 'Request legal advice',
    explained: 'The conference asks for legal advice before anything else is decided.',
    source: workingWell('section 2, a legal planning meeting where things do not improve'),
    requires: [
      couldDecide,
      noPlanYet,
      {
        that: { question: 'legalAdviceRequested', answered: true },
        otherwise: 'Say why legal advice is asked for, and by when.',
      },
    ],
    effects: [...held('legalAdvice'), legalPlanning, decisionTold],
  },
}
