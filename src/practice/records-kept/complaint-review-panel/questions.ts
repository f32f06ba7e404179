import { meeting } from '../../blocks/meeting.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { complainant } from '../complainant.ts'
import { complaintAnswer, complaintPoints } from '../complaint-points.ts'

const request = defineQuestions({
  requestedOn: {
    kind: 'date',
    text: 'When did they ask for a panel?',
    hint: 'The panel meets within 30 working days of it.',
    needed: 'to-submit',
  },
  earlierResponseOn: {
    kind: 'date',
    text: 'When was the stage 2 adjudication sent?',
    needed: 'to-submit',
  },
  lateAcceptedWhy: {
    kind: 'long-text',
    text: 'If they asked after 20 working days: why is it taken on all the same?',
  },
  stillWrong: {
    kind: 'long-text',
    text: 'What do they say is still wrong?',
    needed: 'to-submit',
  },
  handledBy: {
    kind: 'worker',
    text: 'Which complaints officer handles it?',
    needed: 'to-submit',
  },
  coveredBy: {
    kind: 'worker',
    text: 'Which colleague covers for them?',
    hint: 'So that it is never left without anybody who can open it.',
    needed: 'to-submit',
  },
  answeredBy: {
    kind: 'worker',
    text: 'Which director replies to the panel?',
    hint: 'Only those named here, and whoever began it, can open this record.',
    needed: 'to-submit',
  },
})

const held = meeting({ what: 'panel', chair: 'Who chaired the panel?' })

// It may be withdrawn before the panel meets.
const thePanel = defineQuestions({
  plannedFor: held.plannedFor,
  place: held.place,
  format: held.format,
  people: {
    ...held.people,
    needed: 'never',
    hint: 'Three people on the panel, the chair and one more from outside the council; and whoever complains, with somebody to support them.',
  },
  heldAt: { ...held.heldAt, needed: 'never' },
  endedAt: held.endedAt,
  panelChair: {
    kind: 'text',
    text: 'Who chaired the panel?',
    hint: 'Somebody independent of the council.',
    when: { question: 'heldAt', answered: true },
    needed: 'to-submit',
  },
  panelIndependent: {
    kind: 'yes-no',
    text: 'Were at least two of the three on the panel independent of the council, the chair among them?',
    when: { question: 'heldAt', answered: true },
    needed: 'to-submit',
  },
  minuteTaker: held.minuteTaker,
  minutes: held.minutes,
  meetingActions: held.meetingActions,
  panelReportOn: {
    kind: 'date',
    text: 'When did the panel report?',
    when: { question: 'heldAt', answered: true },
    needed: 'to-submit',
  },
  panelReport: {
    kind: 'long-text',
    text: 'What does the panel find and recommend?',
    when: { question: 'heldAt', answered: true },
    needed: 'to-submit',
  },
})

const reply = defineQuestions({
  reply: {
    kind: 'long-text',
    text: 'What do you decide on each recommendation, and why?',
    hint: 'At least 50 characters.',
    minimumCharacters: 50,
    needed: 'to-authorise',
  },
  ombudsmanTold: {
    kind: 'yes-no',
    text: 'Does the reply say how to go to the Local Government and Social Care Ombudsman?',
    needed: 'to-authorise',
  },
  endedBecause: { kind: 'long-text', text: 'Why does it end without a panel?' },
  ombudsmanReference: {
    kind: 'text',
    text: 'If the Ombudsman took it up: under which reference?',
  },
  ombudsmanDecision: { kind: 'long-text', text: 'What did the Ombudsman decide, and when?' },
})

export const questions = {
  ...request,
  ...complainant(),
  ...complaintPoints({ whose: 'the panel' }),
  ...thePanel,
  ...complaintAnswer(),
  ...reply,
}

export type PanelQuestion = keyof typeof questions
