import { actions } from '../../blocks/actions.ts'
import { caseTeamManagers, directors, nominatedOfficers, reviewingOfficers } from '../../posts.ts'
import type { RoleId } from '../../vocabulary/role.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { careManagers, careSocialWorkers } from '../posts.ts'
import { carePlanning, reviewingOfficersHandbook } from '../../law/care.ts'

const questions = defineQuestions({
  raisedOn: { kind: 'date', text: 'When was it raised at this stage?', needed: 'to-submit' },
  stage: {
    kind: 'choice',
    text: 'At which stage?',
    codes: 'dispute-stage',
    needed: 'to-submit',
  },
  issues: { kind: 'choices', text: 'What is it about?', codes: 'dispute-issue' },
  childImpact: { kind: 'long-text', text: 'What does it do to the child?' },
  wanted: actions({ text: 'What does the reviewing officer ask for?', needed: 'never' }),
  answeredOn: { kind: 'date', text: 'When do you answer?', needed: 'to-submit' },
  answeredBy: { kind: 'worker', text: 'Who answers?', needed: 'to-submit' },
  answer: { kind: 'long-text', text: 'What do you answer?', needed: 'to-submit' },
  done: actions({ text: 'What will be done, by whom and by when?' }),
  resolved: {
    kind: 'choice',
    text: 'Is it put right, as you see it?',
    options: { yes: 'Yes', partly: 'In part', no: 'No' },
    needed: 'to-submit',
  },
})

type ResponseQuestion = keyof typeof questions

/** Who answers at a stage, and nobody below them. */
const answers = (
  stage: string,
  who: string,
  roles: readonly RoleId[],
): Requirement<ResponseQuestion> => ({
  that: {
    any: [{ not: { question: 'stage', is: stage } }, { question: 'answeredBy', holdsRole: roles }],
  },
  otherwise: `At this stage ${who} answers. What you wrote is safe: ask them to answer, and name them.`,
})

const ladder = reviewingOfficersHandbook('the dispute resolution process')

const answered = (label: string) => ({
  label,
  source: ladder,
  effects: [
    {
      effect: 'record-fact',
      fact: 'dispute-answered',
      on: { answer: 'answeredOn' },
      with: { stage: { answer: 'stage' } },
    },
    {
      effect: 'open',
      process: 'review-dispute',
      to: { team: 'safeguarding-and-audit' },
      carries: { what: { value: 'concern' }, answerSoFar: { answer: 'answer' } },
      when: { not: { underWay: 'review-dispute' } },
    },
  ] as const,
})

// The line answers here at each stage, because what the reviewing officer wrote is theirs alone.
export const disputeResponse = defineProcess({
  id: 'dispute-response',
  number: 'P30d',
  title: 'Answer to the reviewing officer',
  noun: 'answer to the reviewing officer',
  purpose: 'Answer a reviewing officer’s concern at the stage it has reached, and put it right.',
  referenceLetter: 'DA',
  basis: [carePlanning('45'), ladder],
  about: 'child',
  roles: {
    start: [],
    record: [
      ...careSocialWorkers,
      ...careManagers,
      ...caseTeamManagers,
      ...nominatedOfficers,
      ...directors,
    ],
    read: reviewingOfficers,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'asked',
      title: 'What was raised?',
      people: true,
      asks: ['stage', 'raisedOn', 'issues', 'childImpact', 'wanted'],
    },
    {
      id: 'answer',
      title: 'What do you answer?',
      asks: ['answeredOn', 'answeredBy', 'answer', 'done', 'resolved'],
    },
  ],
  submitRequires: [
    {
      that: { question: 'answeredBy', names: 'recorder' },
      otherwise:
        'Whoever answers hands it in themselves, and you named somebody else. It is safe: ask them to open it.',
    },
    {
      that: { question: 'answeredOn', since: 'raisedOn' },
      otherwise: 'It was answered before it was raised. Check both dates.',
    },
    answers('informal', 'the social worker or the practice manager', [
      'social-worker',
      'senior-practitioner',
      'practice-manager',
    ]),
    answers('1', 'the team manager', ['team-manager']),
    answers('2', 'the head of service', ['senior-manager']),
    answers('3', 'the Director of Children’s Social Care', ['director']),
    answers('4', 'the Director of Children’s Services', ['director']),
  ],
  outcomes: {
    putRight: answered('Put right, or will be'),
    disagreed: answered('We see it differently'),
  },
  notHere: {
    closed: 'Only the reviewing officer ends a dispute, when they are satisfied.',
  },
  happenedAt: 'answeredOn',
  worry: 'answer',
})
