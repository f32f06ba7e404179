import { distribution, meeting } from '../../blocks/meeting.ts'
import { rationale } from '../../blocks/rationale.ts'
import { allegedPeople, carriedConcern } from '../carried-concern.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { enquiryPlan } from './enquiry-plan.ts'
import { quorum } from './quorum.ts'

/** The kinds that a reviewing officer chairs, named as the county’s careers page names them. */
const specialistKinds = {
  allegation: 'Allegation against an adult working in regulated activity with children',
  inducedIllness: 'Suspected fabricated or induced illness',
  missingFromCare: 'Child missing from care',
  harmfulSexualBehaviour:
    'Looked-after child who displays sexually harmful behaviour towards other children',
  seriousSelfHarm: 'Serious self-harm by a looked-after child',
} as const

const theConcern = defineQuestions({
  kind: {
    kind: 'choice',
    text: 'What kind of strategy discussion is it?',
    options: { usual: 'None of the special kinds', ...specialistKinds },
    needed: 'to-submit',
  },
  receivedAt: {
    kind: 'instant',
    text: 'When did the concern reach us?',
    when: { question: 'continuesFrom', answered: false },
    needed: 'to-submit',
  },
  continuesFrom: { kind: 'instant', text: 'When was the discussion held that this one continues?' },
  continuesBecause: {
    kind: 'choice',
    text: 'Why did it have to meet again?',
    options: {
      agencyMissing: 'Police, health or education was missing',
      moreToKnow: 'More had to be known first',
    },
    when: { question: 'continuesFrom', answered: true },
    needed: 'to-submit',
  },
  ...carriedConcern,
  immediateDanger: { kind: 'yes-no', text: 'Is a child in immediate danger?', needed: 'to-submit' },
})

const { plannedFor, place, format, heldAt, endedAt, chair, minuteTaker, people, ...written } =
  meeting({ what: 'strategy discussion', chair: 'Who chaired it?' })

const theMeeting = defineQuestions({
  plannedFor,
  place,
  how: {
    kind: 'choice',
    text: 'Was it a discussion or a meeting?',
    options: { discussion: 'A discussion, by phone or in turn', meeting: 'A meeting' },
    needed: 'to-submit',
  },
  format: { ...format, needed: 'to-submit' },
  heldAt,
  endedAt,
  chair: {
    ...chair,
    hint: 'A practice manager or team manager, or at night the senior on duty; a reviewing officer for a special kind.',
  },
  minuteTaker: { ...minuteTaker, needed: 'to-submit' },
  people: {
    ...people,
    hint: 'Children’s Social Care, police, health and education; the consultant, for a child in hospital; the other authority, where there are two.',
  },
})

const whatIsKnown = defineQuestions({
  informationShared: {
    kind: 'list',
    row: 'contribution',
    text: 'What did each agency share?',
    needed: 'to-submit',
    sensitive: 'not-for-family',
    of: {
      agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
      who: { kind: 'text', text: 'Who said it?' },
      information: { kind: 'long-text', text: 'What did they say?' },
      restricted: { kind: 'yes-no', text: 'May only those at the discussion read it?' },
    },
  },
  harm: {
    kind: 'choices',
    text: 'What kind of harm is it?',
    codes: 'abuse',
    each: 'child',
    needed: 'to-submit',
  },
  allegedPeople: { ...allegedPeople, needed: 'to-submit' },
  agencyViews: written.agencyViews,
})

const theDecision = defineQuestions({
  thresholdMet: {
    kind: 'yes-no',
    text: 'Is there reasonable cause to suspect that the child is suffering, or is likely to suffer, significant harm?',
    each: 'child',
    needed: 'to-submit',
  },
  thresholdReason: {
    kind: 'long-text',
    text: 'Why, or why not?',
    each: 'child',
    needed: 'to-submit',
  },
  policeAgree: {
    kind: 'choice',
    text: 'Do the police agree?',
    options: { yes: 'Yes', no: 'No', notThere: 'They were not there' },
    needed: 'to-submit',
  },
  healthAgree: {
    kind: 'choice',
    text: 'Does health agree?',
    options: { yes: 'Yes', no: 'No', notThere: 'Health was not there' },
    needed: 'to-submit',
  },
  disagreement: {
    kind: 'long-text',
    text: 'If somebody disagreed: who, about what, and who was it taken to?',
  },
  minutes: written.minutes,
  meetingActions: written.meetingActions,
  chairRationale: rationale({
    whose: 'chair',
    forWhat: 'the decision',
    each: 'child',
    needed: 'to-authorise',
  }),
  protectBy: {
    kind: 'choice',
    text: 'How is the child protected at once?',
    options: {
      emergencyOrder: 'An emergency protection order is applied for',
      policeProtection: 'Police protection',
      placement: 'The child is looked after, with consent',
    },
    each: 'child',
  },
  medicalArranged: {
    kind: 'long-text',
    text: 'Which medical comes first, by whom and when?',
    each: 'child',
  },
  recordSentOn: { kind: 'date', text: 'When was the record sent to those who were there?' },
})

export const questions = {
  ...theConcern,
  ...theMeeting,
  ...quorum,
  ...whatIsKnown,
  ...theDecision,
  ...enquiryPlan,
  ...distribution({ what: 'record of the strategy discussion' }),
}

export type StrategyQuestion = keyof typeof questions
