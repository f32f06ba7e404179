import { defineQuestions } from '../../vocabulary/question.ts'
import { complainant } from '../complainant.ts'
import { complaintAnswer, complaintPoints, moreTimeTold } from '../complaint-points.ts'
import { nextStage } from '../next-stage.ts'

const request = defineQuestions({
  requestedOn: {
    kind: 'date',
    text: 'When did they ask for stage 2?',
    hint: 'Spoken counts. The 25 working days count from here.',
    needed: 'to-submit',
  },
  earlierResponseOn: {
    kind: 'date',
    text: 'When was the stage 1 response sent?',
    hint: 'Leave it empty where stage 1 was not answered in time, or both agreed to go past it.',
  },
  lateAcceptedWhy: {
    kind: 'long-text',
    text: 'If they asked after 20 working days: why is it taken on all the same?',
  },
  notSettled: {
    kind: 'long-text',
    text: 'What did stage 1 not settle, in their words?',
    needed: 'to-submit',
  },
})

const enquiry = defineQuestions({
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
  acknowledgedOn: { kind: 'date', text: 'When was it acknowledged?', needed: 'to-submit' },
  investigatingOfficer: {
    kind: 'text',
    text: 'Who is the investigating officer?',
    hint: 'Name, and where from. Nobody from the line that the complaint is about.',
    needed: 'to-submit',
  },
  independentPerson: {
    kind: 'text',
    text: 'Who is the independent person?',
    hint: 'Neither works for the council nor is married to anybody who does.',
    needed: 'to-submit',
  },
  statementAgreedOn: {
    kind: 'date',
    text: 'When did the complainant agree the statement of complaint?',
  },
  lookedInto: {
    kind: 'long-text',
    text: 'Which records were read, and who was interviewed?',
    needed: 'to-authorise',
  },
  reportOn: {
    kind: 'date',
    text: 'When did the investigating officer report?',
    needed: 'to-authorise',
  },
  report: {
    kind: 'long-text',
    text: 'What does the report conclude and recommend?',
    needed: 'to-authorise',
  },
  independentReportOn: {
    kind: 'date',
    text: 'When did the independent person report?',
    needed: 'to-authorise',
  },
  independentReport: {
    kind: 'long-text',
    text: 'Was it looked into fairly, does the independent person say?',
    needed: 'to-authorise',
  },
  answeredBy: {
    kind: 'worker',
    text: 'Which head of service or director adjudicates?',
    hint: 'Only those named here, and whoever began it, can open this record.',
    needed: 'to-submit',
  },
})

const adjudication = defineQuestions({
  adjudication: {
    kind: 'long-text',
    text: 'What do you decide on each point and each recommendation, and why?',
    hint: 'At least 50 characters. It goes out with both reports.',
    minimumCharacters: 50,
    needed: 'to-authorise',
  },
  endedBecause: {
    kind: 'long-text',
    text: 'Why does it end without an adjudication?',
  },
})

export const questions = {
  ...request,
  ...complainant(),
  ...complaintPoints({ whose: 'the investigating officer' }),
  ...enquiry,
  ...moreTimeTold(),
  ...complaintAnswer(),
  ...adjudication,
  ...nextStage('stage 3'),
}

export type InvestigationQuestion = keyof typeof questions
