import { workingTogether, workingWell } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import type { EnquiryQuestion } from './questions.ts'

type Does = Effect<EnquiryQuestion>
type Must = Requirement<EnquiryQuestion>

const guide = workingWell('section 2, what a section 47 enquiry may lead to')
const initial = { question: 'conference', is: 'initial' } as const
const noConference = { question: 'conference', is: 'none' } as const

const seenOrExplained: Must = {
  that: {
    any: [
      { subject: 'unborn' },
      { question: 'seen', is: 'yes' },
      { question: 'doneAboutIt', answered: true },
    ],
  },
  otherwise:
    'This child has not been seen. See the child, or say what was decided about it: a child assessment order, an emergency protection order, or the police.',
}

const rightConference: readonly Must[] = [
  {
    that: { any: [{ not: initial }, { not: { holds: 'child-protection-plan' } }] },
    otherwise:
      'This child already has a child protection plan, so there is no initial conference to hold. Say that its review is brought forward instead.',
  },
  {
    that: {
      any: [{ not: { question: 'conference', is: 'review' } }, { holds: 'child-protection-plan' }],
    },
    otherwise:
      'This child has no child protection plan, so there is no review to bring forward. A review cannot stand in for an initial conference: ask for an initial conference.',
  },
]

const ended = (outcome: string): Does => ({
  effect: 'end-fact',
  fact: 'section-47-enquiry',
  on: { event: 'authorised' },
  with: { outcome: { value: outcome }, conference: { answer: 'conference' } },
})

/** Whatever was found, a conference that is needed is asked for, and the parents are told the outcome. */
const conferenceAndLetter: readonly Does[] = [
  {
    effect: 'open',
    process: 'initial-conference',
    to: { team: 'safeguarding-and-audit' },
    carries: {
      strategyOn: { answer: 'strategyOn' },
      reason: { answer: 'reason' },
      worriedAbout: { answer: 'worriedAbout' },
      workingWell: { answer: 'workingWell' },
      complicating: { answer: 'complicating' },
      needsToHappen: { answer: 'needsToHappen' },
      identityConsidered: { answer: 'identityConsidered' },
      childsVoice: { answer: 'childsWords' },
      parentsViews: { answer: 'parentsViews' },
      category: { answer: 'category' },
      safetyPlan: { answer: 'safetyPlan' },
    },
    when: initial,
  },
  {
    effect: 'open',
    process: 'review-conference',
    to: { team: 'safeguarding-and-audit' },
    when: {
      all: [{ question: 'conference', is: 'review' }, { not: { underWay: 'review-conference' } }],
    },
  },
  { effect: 'tell', whom: 'parents', letter: 'enquiry-outcome' },
]

const childInNeedPlan = (when: Does['when']): Does => ({
  effect: 'open',
  process: 'child-in-need-plan',
  to: { team: 'family-safeguarding' },
  when: {
    all: [
      ...(when ? [when] : []),
      noConference,
      { not: { any: [{ holds: 'child-in-need-plan' }, { underWay: 'child-in-need-plan' }] } },
    ],
  },
})

const noPlanBeside: Must = {
  that: { not: { holds: 'child-protection-plan' } },
  otherwise:
    'This child has a child protection plan, and a child in need plan cannot be open beside it. Choose another outcome, or bring the review of the plan forward.',
}

const requires = [seenOrExplained, ...rightConference]

export const outcomes: Readonly<Record<string, Outcome<EnquiryQuestion>>> = {
  notSubstantiated: {
    label: 'Concerns not substantiated',
    explained: 'We looked into the worry with care and did not find that a child was harmed.',
    source: guide,
    requires,
    effects: [ended('notSubstantiated'), ...conferenceAndLetter],
  },
  noOngoingRisk: {
    label: 'Concerns substantiated but child is not at ongoing risk of harm',
    explained:
      'We found that a child was harmed or could have been, and that the child is safe from it now.',
    source: guide,
    asks: ['afterwards'],
    requires: [
      ...requires,
      {
        that: {
          any: [
            { not: { question: 'afterwards', is: 'childInNeedPlan' } },
            { not: { holds: 'child-protection-plan' } },
          ],
        },
        otherwise: noPlanBeside.otherwise,
      },
    ],
    effects: [
      ended('noOngoingRisk'),
      ...conferenceAndLetter,
      childInNeedPlan({ question: 'afterwards', is: 'childInNeedPlan' }),
      {
        effect: 'hand-over',
        what: 'Early help after a section 47 enquiry',
        to: { team: 'early-help' },
        when: { all: [{ question: 'afterwards', is: 'earlyHelp' }, noConference] },
      },
    ],
  },
  ongoingRisk: {
    label:
      'Concerns substantiated and is at risk of ongoing harm and further statutory intervention, often through an initial child protection conference is required',
    explained:
      'We found that a child was harmed or could be, and that more has to be done to keep the child safe.',
    source: guide,
    asks: ['safetyPlan', 'furtherAction'],
    requires: [
      ...requires,
      {
        that: {
          any: [
            { question: 'conference', is: ['initial', 'review'] },
            { question: 'furtherAction', is: ['legalPlanning', 'emergencyProtection'] },
          ],
        },
        otherwise:
          'A child at ongoing risk goes to a conference, or to legal planning or emergency protection. Say which.',
      },
    ],
    effects: [
      ended('ongoingRisk'),
      ...conferenceAndLetter,
      {
        effect: 'open',
        process: 'legal-planning-meeting',
        to: { holder: 'this-team' },
        carries: { reason: { answer: 'managerRationale' } },
        when: {
          all: [
            { question: 'furtherAction', is: 'legalPlanning' },
            { not: { underWay: 'legal-planning-meeting' } },
          ],
        },
      },
      {
        effect: 'open',
        process: 'emergency-protection',
        to: { holder: 'this-team' },
        carries: { reason: { answer: 'riskAhead' } },
        when: { question: 'furtherAction', is: 'emergencyProtection' },
      },
    ],
  },
  voluntaryPlan: {
    label: 'A voluntary Child in Need plan will support the child/young person and family',
    explained: 'We would like to agree a plan of help with you.',
    source: guide,
    requires: [...requires, noPlanBeside],
    effects: [ended('voluntaryPlan'), ...conferenceAndLetter, childInNeedPlan(undefined)],
  },
  takenOver: {
    label: 'Ended: another agency or authority has taken it over',
    source: workingTogether('an enquiry that another authority takes over'),
    asks: ['takenOverBy'],
    requires: [
      {
        that: noConference,
        otherwise:
          'Another authority goes on with this enquiry, so no conference is held here. Say that none is needed.',
      },
    ],
    effects: [ended('takenOver')],
  },
}
