import { rationale } from '../../blocks/rationale.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const questions = defineQuestions({
  raisedOn: { kind: 'date', text: 'When was it raised?', needed: 'to-submit' },
  raisedAs: {
    kind: 'choice',
    text: 'Who raises it?',
    options: {
      us: 'A worker of ours',
      partner: 'A partner agency',
      otherAuthority: 'Another authority',
      reviewingOfficer: 'The child’s independent reviewing officer',
    },
    needed: 'to-submit',
  },
  raisedBy: {
    kind: 'text',
    text: 'What is their name and role?',
    hint: 'From another authority: which one, too.',
    needed: 'to-submit',
  },
  agency: {
    kind: 'choice',
    text: 'Which agency?',
    codes: 'agency',
    when: { question: 'raisedAs', is: 'partner' },
    needed: 'to-submit',
  },
  against: {
    kind: 'choice',
    text: 'With whom do they disagree?',
    options: {
      ourTeam: 'A team of ours',
      partner: 'A partner agency',
      otherAuthority: 'Another authority',
    },
    needed: 'to-submit',
  },
  againstWhom: { kind: 'text', text: 'With which team, agency or person?', needed: 'to-submit' },
  about: {
    kind: 'choice',
    text: 'What about?',
    options: {
      threshold: 'A threshold',
      plan: 'A plan',
      allocation: 'Who works with the child',
      information: 'Sharing information',
      other: 'Something else',
    },
    needed: 'to-submit',
  },
  issue: { kind: 'long-text', text: 'What do they see differently?', needed: 'to-submit' },
  wanted: { kind: 'long-text', text: 'What do they want to happen?', needed: 'to-submit' },
  riskNow: {
    kind: 'yes-no',
    text: 'Is a child at risk meanwhile?',
    needed: 'to-submit',
  },
  actedHow: {
    kind: 'long-text',
    text: 'What has been done to keep the child safe?',
    when: { question: 'riskNow', is: 'yes' },
    needed: 'to-submit',
  },
  stage: {
    kind: 'choice',
    text: 'At which stage is it?',
    options: {
      first: 'First: the two practitioners and their practice manager',
      second: 'Second: team managers',
      third: 'Third: heads of service or directors',
    },
    needed: 'to-submit',
  },
  stageBeganOn: { kind: 'date', text: 'When did it come to this stage?', needed: 'to-submit' },
  saidSoFar: { kind: 'long-text', text: 'What was answered at the stage before?' },
  answeredBy: { kind: 'worker', text: 'Who answers at this stage?', needed: 'to-authorise' },
  response: {
    ...rationale({ whose: 'practice manager', forWhat: 'the answer', needed: 'to-authorise' }),
    text: 'What is the answer, and why?',
  },
  toldOn: {
    kind: 'date',
    text: 'When was whoever raised it told?',
    needed: 'to-authorise',
  },
  changedHow: { kind: 'long-text', text: 'What is done differently now?' },
  learning: { kind: 'long-text', text: 'What can be learnt from it?' },
})

export type DisagreementQuestion = keyof typeof questions
