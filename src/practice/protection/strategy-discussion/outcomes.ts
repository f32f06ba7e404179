import { childrenAct1989, toBeConfirmed, workingTogether, workingWell } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { assess, beginEnquiry, held, moreToKnow } from './effects.ts'
import { agencyMissing } from './quorum.ts'
import type { StrategyQuestion } from './questions.ts'

type Must = Requirement<StrategyQuestion>

const guide = workingWell(
  'section 2, a strategy meeting decides whether a section 47 enquiry is undertaken',
)
const ours = toBeConfirmed('how a strategy discussion can end')

/** Without police, health or education it goes ahead only when it is urgent, and meets again with them. */
const completeOrUrgent: Must = {
  that: {
    any: [
      { not: agencyMissing },
      {
        all: [
          { question: 'urgentBecause', answered: true },
          { question: 'reconvenesAt', answered: true },
        ],
      },
    ],
  },
  otherwise:
    'Police, health or education could not come. Your record is safe. Say why it could not wait and when you meet again with them, on the next working day; or choose “Reconvene”.',
}

const dateSet: Must = {
  that: { question: 'reconvenesAt', answered: true },
  otherwise: 'Set the day and time when it meets again.',
}

const thresholdMet: Must = {
  that: { question: 'thresholdMet', is: 'yes' },
  otherwise:
    'You said that the threshold is not met for this child. Change that answer, or choose an outcome without an enquiry.',
}

const noneUnderWay: Must = {
  that: { not: { holds: 'section-47-enquiry' } },
  otherwise:
    'A section 47 enquiry about this child is already under way, and there can be only one. Nothing is lost: choose “The section 47 enquiry goes on”, and the enquiry takes up what was agreed here. The clock still runs from the first discussion.',
}

const notOnPlan: Must = {
  that: { not: { holds: 'child-protection-plan' } },
  otherwise:
    'This child has a child protection plan, and a child in need plan cannot be open beside it. Take what you have learned to the core group, or ask for the review conference to be brought forward.',
}

const protect = (chosen: string, power: string): Effect<StrategyQuestion> => ({
  effect: 'open',
  process: 'emergency-protection',
  to: { holder: 'this-team' },
  carries: { power: { value: power }, reason: { answer: 'thresholdReason' } },
  when: { question: 'protectBy', is: chosen },
})

const enquiry = [completeOrUrgent, thresholdMet, noneUnderWay]

export const outcomes: Readonly<Record<string, Outcome<StrategyQuestion>>> = {
  jointEnquiry: {
    label: 'Start a section 47 enquiry, jointly with the police',
    source: guide,
    requires: enquiry,
    effects: [...held, ...beginEnquiry('joint')],
  },
  singleAgencyEnquiry: {
    label: 'Start a section 47 enquiry, by Children’s Social Care alone',
    source: guide,
    requires: enquiry,
    effects: [...held, ...beginEnquiry('singleAgency')],
  },
  enquiryGoesOn: {
    label: 'The section 47 enquiry goes on',
    explained: 'The clock runs from the discussion that started it.',
    source: workingTogether('further strategy discussions within one enquiry'),
    when: { holds: 'section-47-enquiry' },
    requires: [completeOrUrgent],
    effects: held,
  },
  assessment: {
    label: 'No section 47 enquiry: a Child and Family Assessment',
    source: guide,
    requires: [completeOrUrgent],
    effects: [...held, assess],
  },
  childInNeedPlan: {
    label: 'No section 47 enquiry: a Child in Need plan',
    source: guide,
    requires: [completeOrUrgent, notOnPlan],
    effects: [
      ...held,
      {
        effect: 'open',
        process: 'child-in-need-plan',
        to: { team: 'family-safeguarding' },
        when: {
          not: { any: [{ holds: 'child-in-need-plan' }, { underWay: 'child-in-need-plan' }] },
        },
      },
    ],
  },
  policeEnquiryOnly: {
    label: 'A police enquiry only',
    source: ours,
    requires: [completeOrUrgent],
    effects: held,
  },
  reconvene: {
    label: 'Reconvene',
    explained: 'It meets again on a day that has been set, and decides then.',
    source: ours,
    requires: [dateSet],
    effects: [...held, moreToKnow],
  },
  immediateProtection: {
    label: 'Protect the child at once, and start a section 47 enquiry',
    source: childrenAct1989('44 and 46'),
    asks: ['protectBy'],
    requires: enquiry,
    effects: [
      ...held,
      ...beginEnquiry('joint'),
      protect('emergencyOrder', 'emergency-protection-order'),
      protect('policeProtection', 'police-protection'),
      {
        effect: 'open',
        process: 'becoming-looked-after',
        to: { holder: 'this-team' },
        when: { question: 'protectBy', is: 'placement' },
      },
    ],
  },
  designatedOfficer: {
    label: 'No section 47 enquiry: to the designated officer',
    explained:
      'It is about somebody who works with children, and the designated officer takes it on.',
    source: workingTogether('allegations against people who work with children'),
    requires: [
      completeOrUrgent,
      {
        that: { rows: 'allegedPeople', where: { worksWithChildren: 'yes' }, atLeast: 1 },
        otherwise:
          'Name the person the allegation is against, and say that they work with children.',
      },
    ],
    effects: held,
  },
  medicalFirst: {
    label: 'A medical first, then reconvene',
    source: ours,
    asks: ['medicalArranged'],
    requires: [dateSet],
    effects: [...held, moreToKnow],
  },
}
