import { actions } from '../../blocks/actions.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { national } from '../../vocabulary/source.ts'
import { post, type Post } from '../../vocabulary/role.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { everyWorker, inTheWholeCounty } from '../who.ts'

const newlyQualified = { question: 'newlyQualified', is: 'yes' } as const satisfies Condition

const standards = national('Employer standards for social workers: supervision')
const ours = toBeConfirmed('how personal supervision can end')

/** An advanced practitioner gives newly qualified workers more, beside their manager. */
const supervisors: readonly Post[] = [
  post('practice-manager'),
  post('team-manager'),
  post('senior-manager'),
  post('advanced-practitioner'),
]

/** Whoever is named as the worker has to be able to open it and sign it. */
const supervised = everyWorker.map(({ role }) => role)

const questions = defineQuestions({
  heldOn: { kind: 'date', text: 'When was the supervision?', needed: 'to-submit' },
  worker: { kind: 'worker', text: 'Whose supervision was it?', needed: 'to-submit' },
  supervisor: { kind: 'worker', text: 'Who supervised?', needed: 'to-submit' },
  kind: {
    kind: 'choice',
    text: 'What was it?',
    options: {
      personal: 'Personal supervision',
      reflective: 'Reflective supervision',
      observation: 'Observation of practice',
      extra: 'Extra supervision in the supported year',
    },
    needed: 'to-submit',
  },
  previousOn: {
    kind: 'date',
    text: 'When was the last one?',
    hint: 'If this is the first, the day on which the worker began with you.',
    needed: 'to-submit',
  },
  newlyQualified: {
    kind: 'yes-no',
    text: 'Is the worker in their first, supported year?',
    hint: 'Weekly for six weeks, then every two weeks until six months have passed, then monthly.',
    needed: 'to-submit',
  },
  qualifiedWorkBeganOn: {
    kind: 'date',
    text: 'When did the supported year begin?',
    when: newlyQualified,
    needed: 'to-submit',
  },
  plannedFor: { kind: 'instant', planned: true, text: 'When is it planned for?' },
  workload: {
    kind: 'long-text',
    text: 'Is the work manageable?',
    hint: 'How many children, how heavy, what could be taken away.',
    needed: 'to-submit',
  },
  reflection: { kind: 'long-text', text: 'What has the worker thought about?' },
  learning: {
    kind: 'long-text',
    text: 'What has been learnt, and what next?',
    needed: 'to-submit',
  },
  feedback: { kind: 'long-text', text: 'Feedback, each to the other' },
  support: {
    kind: 'long-text',
    text: 'What would help at work?',
    hint: 'Only what helps. Never why: a worker’s health is not written here, it is for occupational health.',
  },
  agreed: actions({ text: 'What was agreed, who does it and by when?' }),
  workerSigns: {
    kind: 'choice',
    text: 'Can the worker sign it?',
    options: { yes: 'Yes', absent: 'No: away for more than two weeks', left: 'No: has left' },
    needed: 'to-submit',
  },
  endedBecause: { kind: 'text', text: 'Why does it end?' },
})

type PersonalQuestion = keyof typeof questions

const since = (weeksOrMonths: { readonly weeks: number } | { readonly months: number }) =>
  ({
    all: [
      newlyQualified,
      { question: 'previousOn', within: weeksOrMonths, of: 'qualifiedWorkBeganOn' },
    ],
  }) as const satisfies Condition<PersonalQuestion>

// About a worker and no child: nobody but the two of them can open it. Each one opens the next, so that the next
// is always there, with the day by which it is due.
export const personalSupervision = defineProcess({
  id: 'personal-supervision',
  number: 'P38b',
  title: 'Personal supervision',
  noun: 'personal supervision',
  purpose: 'Support a worker: their workload, their thinking, what they learn.',
  referenceLetter: 'PV',
  basis: [standards],
  about: 'nothing',
  onlyFor: ['worker', 'supervisor'],
  roles: {
    start: supervisors,
    record: supervisors,
    authorise: inTheWholeCounty(everyWorker),
  },
  clocks: [
    {
      id: 'T101',
      name: 'Personal supervision',
      from: { answer: 'previousOn', inWords: 'the last one' },
      stops: { answered: ['heldOn'] },
      local: [
        { within: { weeks: 1 }, when: since({ weeks: 6 }) },
        { within: { weeks: 2 }, when: since({ months: 6 }) },
        { within: { months: 1 } },
      ],
      source: [
        standards,
        toBeConfirmed(
          'monthly; in the supported year weekly for six weeks, then every two weeks to six months',
        ),
      ],
    },
  ],
  questions,
  pages: [
    {
      id: 'who',
      title: 'Who and when?',
      intro: 'Only the two of you can open this.',
      asks: [
        ...(['worker', 'supervisor', 'kind', 'previousOn', 'plannedFor', 'heldOn'] as const),
        ...(['newlyQualified', 'qualifiedWorkBeganOn'] as const),
      ],
    },
    {
      id: 'talk',
      title: 'What was talked about?',
      intro:
        'Never write about anybody’s health or life outside work. Children are talked about by name in case supervision, on their own records.',
      asks: ['workload', 'reflection', 'learning', 'feedback', 'support'],
    },
    { id: 'agreed', title: 'What was agreed?', asks: ['agreed', 'workerSigns'] },
  ],
  submitRequires: [
    {
      that: { question: 'supervisor', names: 'recorder' },
      otherwise:
        'The supervisor hands it in, and you are not the one who is named. What you wrote is safe. Correct who supervised.',
    },
    {
      that: { not: { question: 'worker', names: 'recorder' } },
      otherwise: 'Nobody supervises themselves. Name the worker whose supervision it was.',
    },
    {
      that: { question: 'worker', holdsRole: supervised },
      otherwise:
        'Only those who work with children and families sign their supervision here, and the one you named holds no such post. What you wrote is safe. Correct whose supervision it was.',
    },
    {
      that: { question: 'previousOn', notAfter: 'heldOn' },
      otherwise: 'The last supervision would be after this one. Check both dates.',
    },
  ],
  outcomesBy: 'recorder',
  authoriseWhen: { question: 'workerSigns', is: 'yes' },
  authoriseRequires: [
    {
      that: { question: 'worker', names: 'authoriser' },
      otherwise: 'Only the worker whose supervision it was signs it.',
    },
  ],
  outcomes: {
    goesOn: {
      label: 'The next one is to come',
      source: ours,
      effects: [
        {
          effect: 'open',
          process: 'personal-supervision',
          to: { holder: 'this-team' },
          carries: {
            worker: { answer: 'worker' },
            supervisor: { answer: 'supervisor' },
            kind: { answer: 'kind' },
            previousOn: { answer: 'heldOn' },
            newlyQualified: { answer: 'newlyQualified' },
            qualifiedWorkBeganOn: { answer: 'qualifiedWorkBeganOn' },
          },
        },
      ],
    },
    ends: {
      label: 'It ends with this one',
      explained: 'The worker leaves, or has another supervisor from now on.',
      source: ours,
      asks: ['endedBecause'],
    },
  },
  happenedAt: 'heldOn',
})
