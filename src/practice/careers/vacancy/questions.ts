import { defineQuestions } from '../../vocabulary/question.ts'
import { jobContracts, jobKinds, jobLevels, teamsToJoin, workingPatterns } from '../kinds.ts'

const onePerLine = 'One on each line.'

/** What is published of a vacancy, in the words in which it is published. */
export const publishedQuestions = defineQuestions({
  kind: { kind: 'choice', text: 'Which kind of job?', options: jobKinds, needed: 'to-submit' },
  level: { kind: 'choice', text: 'At which level?', options: jobLevels, needed: 'to-submit' },
  team: { kind: 'choice', text: 'In which service?', options: teamsToJoin, needed: 'to-submit' },
  contract: { kind: 'choice', text: 'On what terms?', options: jobContracts, needed: 'to-submit' },
  localities: {
    kind: 'choices',
    text: 'In which part of the county?',
    codes: 'locality',
    needed: 'to-submit',
  },
  where: { kind: 'text', text: 'Where?', hint: 'Like “Preston or Leyland”.', needed: 'to-submit' },
  places: { kind: 'number', from: 1, text: 'How many posts?', needed: 'to-submit' },
  grade: { kind: 'text', text: 'Which grade?', needed: 'to-submit' },
  salaryFrom: { kind: 'number', unit: '£', text: 'Pay from', needed: 'to-submit' },
  salaryTo: { kind: 'number', unit: '£', text: 'Pay up to', needed: 'to-submit' },
  hours: { kind: 'text', text: 'Which hours?', hint: 'Like “37 a week”.', needed: 'to-submit' },
  patterns: {
    kind: 'choices',
    text: 'How may it be worked?',
    options: workingPatterns,
    needed: 'to-submit',
  },
  summary: {
    kind: 'long-text',
    text: 'What is it, in two or three sentences?',
    needed: 'to-submit',
  },
  week: { kind: 'long-text', text: 'What does a week look like?' },
  tasks: { kind: 'long-text', text: 'What will they do?', hint: onePerLine, needed: 'to-submit' },
  criteria: {
    kind: 'long-text',
    text: 'What do you look for?',
    hint: `${onePerLine} Each is scored when applications are read.`,
    needed: 'to-submit',
  },
  interviewsOn: { kind: 'date', planned: true, text: 'When are the interviews?' },
  contact: { kind: 'text', text: 'Who can be rung first?', hint: 'Their name and what they do.' },
  contactPhone: { kind: 'text', format: 'telephone', text: 'On which number?' },
})

/** Every published answer as a detail of what is published. */
export const published = Object.fromEntries(
  Object.keys(publishedQuestions).map((id) => [
    id,
    { answer: id as keyof typeof publishedQuestions },
  ]),
)
