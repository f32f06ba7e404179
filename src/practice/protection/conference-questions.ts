import { analysis } from '../blocks/analysis.ts'
import { agenciesThere, attendedBy, distribution, meeting } from '../blocks/meeting.ts'
import { views } from '../blocks/views.ts'
import type { Condition } from '../vocabulary/condition.ts'
import { defineQuestions, type ListQuestion } from '../vocabulary/question.ts'

/** Three agencies, Children’s Social Care among them, two of which work directly with the child (P12). */
export const quorate = {
  all: [
    attendedBy('childrens-social-care'),
    agenciesThere(3),
    agenciesThere(2, { directContact: 'yes' }),
  ],
} as const satisfies Condition

/** A conference that is not quorate decides nothing, unless its chair goes on with fewer and says why. */
export const quorateOrReason = {
  any: [quorate, { question: 'quorumReason', answered: true }],
} as const satisfies Condition

/** What a person reads when a decision is chosen at a conference that could not make one. */
export const inquorateMessage =
  'This conference was not quorate: it needs three agencies, Children’s Social Care among them, and two that work directly with the child. Nothing is lost. Set a new date with the outcome “Inquorate” (the clock runs on), or, if the chair went on with fewer, say why.'

interface Conference {
  /** What each agency is asked: is the threshold met, or should the plan go on? */
  readonly opinion: 'threshold' | 'continue'
}

const opinions = ({ opinion }: Conference): ListQuestion => ({
  kind: 'list',
  row: 'opinion',
  text:
    opinion === 'threshold'
      ? 'What does each agency think: is the child suffering, or likely to suffer, significant harm?'
      : 'What does each agency, and the family, think: should the plan go on or end?',
  needed: 'to-submit',
  of: {
    agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
    who: { kind: 'text', text: 'Who said so?' },
    children: { kind: 'text', text: 'About which children, if not all?' },
    ...(opinion === 'threshold'
      ? { thresholdMet: { kind: 'yes-no', text: 'Is the threshold met?' } }
      : {
          goOn: {
            kind: 'choice',
            text: 'Should the plan go on?',
            options: { continue: 'It should go on', end: 'It should end' },
          },
        }),
    category: { kind: 'choice', text: 'Which category?', codes: 'abuse' },
    view: { kind: 'long-text', text: 'Why?' },
  },
})

/** Who must be asked to a conference; whoever was not is named, with the reason. */
const invitations = defineQuestions({
  notInvited: {
    kind: 'choices',
    text: 'Which of these were not invited?',
    hint: 'Tick only those who should have been: a service that does not know the family need not come.',
    options: {
      child: 'A child of 10 or over, or their advocate',
      parents: 'A parent, or somebody else with parental responsibility',
      carers: 'Carers',
      generalPractitioner: 'The general practitioner',
      healthVisitorOrSchoolNurse: 'The health visitor, school nurse or midwife',
      school: 'School, college or nursery',
      police: 'Police',
      probation: 'Probation',
      adultServices: 'Adult services',
      nobody: 'Everybody who should be was invited',
    },
    alone: 'nobody',
    needed: 'to-submit',
  },
  whyNotInvited: {
    kind: 'long-text',
    text: 'Why were they not invited?',
    when: {
      all: [
        { question: 'notInvited', answered: true },
        { not: { question: 'notInvited', is: 'nobody' } },
      ],
    },
    needed: 'to-submit',
  },
  accessNeeds: {
    kind: 'long-text',
    tells: 'needs',
    text: 'What does anybody need to take part?',
    hint: 'An interpreter, sign language, large print, separate attendance.',
  },
})

/** Everything an initial and a review conference ask alike (P12, P16), up to the decision. */
export const conferenceQuestions = (conference: Conference) =>
  defineQuestions({
    ...meeting({ what: 'conference', chair: 'Who chaired the conference?' }),
    ...invitations,
    quorumReason: {
      kind: 'long-text',
      text: 'The conference was not quorate. If the chair went on with fewer, why was that right?',
      hint: 'Leave it empty if the conference did not go on: it is then set for another day.',
      when: { not: quorate },
    },
    reportSharedOn: {
      kind: 'date',
      text: 'When did the parents and the chair have the social worker’s report?',
      needed: 'to-submit',
    },
    factsAgreed: {
      kind: 'long-text',
      text: 'What does everybody agree has happened?',
      needed: 'to-submit',
    },
    factsDisputed: { kind: 'long-text', text: 'What is disputed, and by whom?' },
    ...analysis(),
    ...views(),
    agencyViews: opinions(conference),
  })

/** What the chair decides with, beside the outcome for each child (P12, P16). */
export const chairsDecision = () =>
  defineQuestions({
    decisionRationale: {
      kind: 'long-text',
      text: 'The chair’s decision for this child, and why',
      hint: 'At least 50 characters: what decided it, and what was weighed against it.',
      minimumCharacters: 50,
      each: 'child',
      needed: 'to-authorise',
    },
    dissent: {
      kind: 'list',
      row: 'disagreement',
      text: 'Who disagreed?',
      none: 'Nobody disagreed',
      needed: 'to-authorise',
      of: {
        agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
        who: { kind: 'text', text: 'Who?' },
        children: { kind: 'text', text: 'About which children, if not all?' },
        reason: { kind: 'long-text', text: 'What did they say?' },
      },
    },
    legalAdviceRequested: {
      kind: 'long-text',
      text: 'If the conference asks for legal advice: why, and by when?',
    },
  })

/** Filled in after the decision: rule T36, the distribution, and an appeal, which leaves the plan in force. */
export const afterTheConference = () =>
  defineQuestions({
    decisionLetterSentOn: {
      kind: 'date',
      text: 'When was the letter with the decision sent to the parents?',
    },
    outlinePlanSentOn: { kind: 'date', text: 'When was the outline plan sent?' },
    recordSentOn: { kind: 'date', text: 'When was the full record sent?' },
    ...distribution({ what: 'conference record' }),
    appealGrounds: {
      kind: 'long-text',
      text: 'If a parent appeals against the decision: on what grounds?',
      hint: 'The plan stands meanwhile.',
    },
    appealConsideredBy: {
      kind: 'text',
      text: 'Who considered the appeal?',
      when: { question: 'appealGrounds', answered: true },
    },
    appealOutcome: {
      kind: 'long-text',
      text: 'What came of the appeal?',
      when: { question: 'appealGrounds', answered: true },
    },
  })
