import { actions } from '../../blocks/actions.ts'
import { rationale } from '../../blocks/rationale.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const unsafe = { question: 'unsafeNow', is: 'yes' } as const satisfies Condition

const whatIsAudited = defineQuestions({
  allocatedOn: {
    kind: 'date',
    text: 'On which day was the audit given to the auditor?',
    needed: 'to-submit',
  },
  auditor: { kind: 'worker', text: 'Who audits?', needed: 'to-submit' },
  auditedOn: { kind: 'date', text: 'When was the case audited?', needed: 'to-submit' },
  sampling: {
    kind: 'choice',
    text: 'Why this case?',
    options: {
      random: 'Drawn at random this month',
      thematic: 'It belongs to a theme',
      incident: 'After an incident',
      dip: 'Dip sample',
      again: 'Audited again, after an inadequate grade',
    },
    needed: 'to-submit',
  },
  theme: { kind: 'text', text: 'Which theme?', when: { question: 'sampling', is: 'thematic' } },
  firstGradedOn: {
    kind: 'date',
    text: 'When was it found inadequate?',
    when: { question: 'sampling', is: 'again' },
    needed: 'to-submit',
  },
  team: { kind: 'team', text: 'Which team’s work is it?', needed: 'to-submit' },
  worker: { kind: 'worker', text: 'Whose work is it?', needed: 'to-submit' },
  periodFrom: { kind: 'date', text: 'From which day is it looked at?', needed: 'to-submit' },
  periodTo: { kind: 'date', text: 'Until which day?', needed: 'to-submit' },
  conflict: {
    kind: 'yes-no',
    text: 'Have you had any part in this case, or do you know the family?',
    hint: 'As worker, manager, or chair of a conference or review; or outside work.',
    needed: 'to-submit',
  },
})

const theGrades = defineQuestions({
  standards: {
    kind: 'list',
    row: 'standard',
    text: 'How good was the work, standard by standard?',
    needed: 'to-submit',
    of: {
      standard: { kind: 'choice', text: 'Standard', codes: 'audit-standard' },
      grade: { kind: 'choice', text: 'Grade', codes: 'audit-standard-grade' },
      evidence: {
        kind: 'long-text',
        text: 'What shows it?',
        hint: 'Where it does not apply, why not.',
      },
    },
  },
  workerTookPart: {
    kind: 'yes-no',
    text: 'Was the case gone through with the worker?',
    needed: 'to-submit',
  },
  familyAsked: {
    kind: 'choice',
    text: 'Was the family asked?',
    options: {
      yes: 'Yes',
      declined: 'They were asked and did not want to',
      notPossible: 'It was not possible',
    },
    needed: 'to-submit',
  },
  familyFeedback: {
    kind: 'long-text',
    text: 'What do they say?',
    when: { question: 'familyAsked', is: 'yes' },
    needed: 'to-submit',
  },
  familyNotAsked: {
    kind: 'text',
    text: 'Why was it not possible?',
    when: { question: 'familyAsked', is: 'notPossible' },
    needed: 'to-submit',
  },
  overallGrade: {
    kind: 'choice',
    text: 'Which grade does the auditor give, all in all?',
    codes: 'audit-grade',
    needed: 'to-submit',
  },
  whyGrade: { kind: 'long-text', text: 'Why?', needed: 'to-submit' },
  unsafeNow: {
    kind: 'yes-no',
    text: 'Is the child unsafe now?',
    needed: 'to-submit',
  },
  toldManagerAt: {
    kind: 'instant',
    text: 'When was the practice manager told?',
    hint: 'The same day. It does not wait for the moderator.',
    when: unsafe,
    needed: 'to-submit',
  },
  safetyAction: {
    kind: 'long-text',
    text: 'What is done at once?',
    when: unsafe,
    needed: 'to-submit',
  },
})

const theLearning = defineQuestions({
  actions: actions({ text: 'What has to be put right, by whom and when?' }),
  learningTheme: { kind: 'text', text: 'What can others learn from it, in a few words?' },
  moderator: { kind: 'worker', text: 'Who moderates?', needed: 'to-authorise' },
  moderatorReason: {
    ...rationale({ whose: 'chair', forWhat: 'the grade', needed: 'to-authorise' }),
    text: 'Why does the moderator grade it like this?',
  },
  sharedWithWorkerOn: { kind: 'date', text: 'When was it shared with the worker?' },
  actionsClosedOn: { kind: 'date', text: 'When was the last of the actions done?' },
  whatActionsChanged: { kind: 'long-text', text: 'What did they change?' },
})

export const questions = { ...whatIsAudited, ...theGrades, ...theLearning }

export type AuditQuestion = keyof typeof questions
