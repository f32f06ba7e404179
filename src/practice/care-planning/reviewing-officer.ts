import { reviewingOfficersHandbook } from '../law/care.ts'
import { childrenAct1989 } from '../law/sources.ts'
import { caseTeamManagers, meetingSupport, reviewingOfficers } from '../posts.ts'
import { published } from '../vocabulary/source.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { careManagers, careSocialWorkers, reviewingOfficersManagers } from './posts.ts'

const another = { holds: 'independent-reviewing-officer' } as const

const questions = defineQuestions({
  namedOn: {
    kind: 'date',
    text: 'From which day?',
    hint: 'Within five working days of the child coming into our care.',
    needed: 'to-submit',
  },
  officer: { kind: 'worker', text: 'Who is the reviewing officer?', needed: 'to-submit' },
  whyAnother: {
    kind: 'choice',
    text: 'The child had a reviewing officer. Why another?',
    hint: 'The child’s own officer stays throughout where that can be.',
    options: {
      left: 'They left',
      conflict: 'They are not independent of this case any more',
      child: 'The child asked for another',
      workload: 'Their work was shared out anew',
      other: 'Another reason',
    },
    when: another,
    needed: 'to-submit',
  },
  independent: {
    kind: 'yes-no',
    text: 'Is the officer independent: do they neither manage the case, nor supervise whoever does, nor control its money?',
    needed: 'to-submit',
  },
  sharedWithSiblings: {
    kind: 'choice',
    text: 'Have the child’s brothers and sisters in our care the same officer?',
    options: { none: 'There are none in our care', yes: 'Yes', no: 'No' },
    needed: 'to-submit',
  },
  whyNotShared: {
    kind: 'long-text',
    text: 'Why not?',
    when: { question: 'sharedWithSiblings', is: 'no' },
    needed: 'to-submit',
  },
  parentInCare: {
    kind: 'choice',
    text: 'Is a parent of the child in our care too?',
    options: {
      no: 'No',
      apart: 'Yes, and they have another officer',
      same: 'Yes, and this is their officer',
    },
    needed: 'to-submit',
  },
  childToldOn: { kind: 'date', text: 'When was the child told who their officer is?' },
})

// One officer for each child, outside the line that holds the case, from the first week to the last review.
export const reviewingOfficer = defineProcess({
  id: 'reviewing-officer',
  number: 'P30c',
  title: 'Naming the reviewing officer',
  noun: 'naming of the reviewing officer',
  purpose: 'Give a child in our care a reviewing officer of their own.',
  referenceLetter: 'RO',
  basis: [
    childrenAct1989('25A'),
    reviewingOfficersHandbook('each child has an officer of their own'),
    published('Lancashire procedures, reviewing officers: brothers and sisters share one'),
  ],
  about: 'child',
  roles: {
    start: [...reviewingOfficersManagers, ...reviewingOfficers, ...meetingSupport],
    record: [...reviewingOfficersManagers, ...reviewingOfficers, ...meetingSupport],
    read: [...careSocialWorkers, ...careManagers, ...caseTeamManagers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'officer',
      title: 'Whose officer, and who?',
      people: true,
      asks: [
        'namedOn',
        'officer',
        'whyAnother',
        'independent',
        'sharedWithSiblings',
        'whyNotShared',
        'parentInCare',
        'childToldOn',
      ],
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'looked-after' }, { underWay: 'becoming-looked-after' }] },
      otherwise: 'This child is not in our care, so there is no care to review.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'officer', holdsRole: ['independent-reviewing-officer'] },
      otherwise: 'The person you named is not a reviewing officer. Name one who is.',
    },
    {
      that: { not: { question: 'officer', names: 'case-holder' } },
      otherwise:
        'The officer you named holds this child’s case. A reviewing officer is never part of what they review: name another.',
    },
    {
      that: { question: 'independent', is: 'yes' },
      otherwise:
        'A reviewing officer neither manages the case, nor supervises whoever does, nor controls its money. Name one who is independent.',
    },
    {
      that: { not: { question: 'parentInCare', is: 'same' } },
      otherwise:
        'A parent and a child who are both in our care have different reviewing officers, because their interests may not be the same. Name another.',
    },
  ],
  outcomes: {
    named: {
      label: 'Named',
      source: childrenAct1989('25A'),
      effects: [
        {
          effect: 'end-fact',
          fact: 'independent-reviewing-officer',
          on: { answer: 'namedOn' },
          when: another,
        },
        {
          effect: 'start-fact',
          fact: 'independent-reviewing-officer',
          on: { answer: 'namedOn' },
          with: { worker: { answer: 'officer' } },
        },
      ],
    },
  },
  happenedAt: 'namedOn',
})
