import { actions } from '../../blocks/actions.ts'
import { askedWhile } from '../../blocks/asked-while.ts'
import { consent } from '../../blocks/consent.ts'
import { distribution } from '../../blocks/meeting.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { yearlyHealth } from '../yearly-health.ts'

/** Whether a report exists to be written down depends on this alone. */
export const wasHeld = { question: 'attendance', is: 'attended' } as const satisfies Condition

const wasNotHeld = {
  question: 'attendance',
  is: ['notAttended', 'declined', 'putOff'],
} as const satisfies Condition

export const isInitial = { question: 'kind', is: 'initial' } as const satisfies Condition

const theRequest = defineQuestions({
  requestedOn: {
    kind: 'date',
    text: 'When was it asked for?',
    hint: 'The first one within two working days of coming into our care.',
    needed: 'to-submit',
  },
  kind: {
    kind: 'choice',
    text: 'Which assessment is it?',
    codes: 'health-assessment-kind',
    workedOut: [
      {
        is: 'review',
        when: { had: 'health-assessment', where: { kind: 'initial' }, since: 'looked-after' },
      },
      { is: 'initial' },
    ],
  },
  requestedOf: {
    kind: 'text',
    text: 'Which health team was asked?',
    hint: 'Out of area, the team where the child lives.',
    needed: 'to-submit',
  },
})

const theAppointment = defineQuestions({
  appointmentAt: { kind: 'instant', planned: true, text: 'When is the appointment?' },
  attendance: {
    kind: 'choice',
    text: 'Was it held?',
    options: {
      attended: 'Yes, the child was seen',
      notAttended: 'No, the child did not attend or was not brought',
      declined: 'No, the young person declined it',
      putOff: 'No, the health team put it off',
      noConsent: 'No, there is no consent yet',
      leftOurCare: 'No, the child left our care first',
    },
    needed: 'to-submit',
  },
  notHeldReason: {
    kind: 'long-text',
    text: 'Why was it not held?',
    when: wasNotHeld,
    needed: 'to-submit',
  },
  understandsDeclining: {
    kind: 'yes-no',
    text: 'Does the child understand what declining it means?',
    hint: 'A young person of 16 or 17 decides for themselves. A younger child does who understands.',
    when: { question: 'attendance', is: 'declined' },
    needed: 'to-submit',
  },
  childsWords: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about it, in their own words?',
    when: { any: [wasHeld, wasNotHeld] },
  },
  nextTryOn: {
    kind: 'date',
    planned: true,
    text: 'When will it be tried again?',
    when: wasNotHeld,
    needed: 'to-submit',
  },
})

const theAssessment = defineQuestions({
  heldOn: { kind: 'date', text: 'When was it held?', needed: 'to-submit' },
  assessor: { kind: 'text', text: 'Who made it?', needed: 'to-submit' },
  assessorRole: {
    kind: 'choice',
    text: 'What are they?',
    options: { doctor: 'Doctor', nurse: 'Nurse', midwife: 'Midwife' },
    needed: 'to-submit',
  },
  heldWhere: { kind: 'text', text: 'Where?', needed: 'to-submit' },
  reportReceivedOn: { kind: 'date', text: 'When did the report reach us?', needed: 'to-submit' },
  checkedByHealthTeam: {
    kind: 'yes-no',
    text: 'Has the health team for children in our care checked its quality?',
    needed: 'to-submit',
  },
  height: { kind: 'number', text: 'Height', unit: 'cm', from: 20, to: 250 },
  weight: { kind: 'number', text: 'Weight', unit: 'kg', from: 0.3, to: 300 },
  development: { kind: 'long-text', text: 'How is the child developing?', needed: 'to-submit' },
  developmentChecked: {
    kind: 'yes-no',
    text: 'Are the development checks of a child under five up to date?',
    when: { aged: { under: 5 }, on: 'heldOn' },
    needed: 'to-submit',
  },
  vision: { kind: 'text', text: 'Vision', needed: 'to-submit' },
  hearing: { kind: 'text', text: 'Hearing', needed: 'to-submit' },
  medication: {
    kind: 'text',
    tells: 'needs',
    text: 'Medication',
    hint: 'If none, say so.',
    needed: 'to-submit',
  },
  allergies: {
    kind: 'text',
    tells: 'needs',
    text: 'Allergies',
    hint: 'If none, say so.',
    needed: 'to-submit',
  },
  screening: {
    kind: 'long-text',
    text: 'Blood-borne viruses, tuberculosis and unknown vaccinations: what was found or arranged?',
    when: { holds: 'unaccompanied-asylum-seeking' },
    needed: 'to-submit',
  },
  emotionalHealth: { kind: 'long-text', text: 'How is the child feeling?', needed: 'to-submit' },
  ...yearlyHealth({ on: 'heldOn' }),
  smoking: {
    kind: 'yes-no',
    text: 'Does the young person smoke or vape?',
    when: { aged: { from: 10 }, on: 'heldOn' },
    needed: 'to-submit',
  },
  sexualHealth: {
    kind: 'long-text',
    text: 'Sexual health and relationships: what was talked about, and what is needed?',
    when: { aged: { from: 12 }, on: 'heldOn' },
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  healthPlan: actions({ text: 'The health plan: who does what by when?' }),
  carePlanUpdated: {
    kind: 'yes-no',
    text: 'Does the care plan say the same now?',
    hint: 'The social worker brings the health part of the care plan up to date.',
    needed: 'to-submit',
  },
})

export const questions = {
  ...theRequest,
  ...consent({
    to: 'the health assessment',
    when: { not: { question: 'attendance', is: 'leftOurCare' } },
  }),
  ...theAppointment,
  ...askedWhile(wasHeld, { ...theAssessment, ...distribution({ what: 'health plan' }) }),
}

export type HealthAssessmentQuestion = keyof typeof questions
