import { carePlanning, lookedAfterEducation } from '../law/care.ts'
import { toBeConfirmed } from '../law/sources.ts'
import {
  caseHolders,
  caseManagers,
  nominatedOfficers,
  reviewingOfficers,
  virtualSchool,
} from '../posts.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'

const examYears = { question: 'examYears', is: 'yes' } as const satisfies Condition

const questions = defineQuestions({
  startsOn: {
    kind: 'date',
    planned: true,
    text: 'Which is the first day at the new school?',
    hint: 'The plan for the new school is begun within ten working days of it.',
    needed: 'to-submit',
  },
  school: { kind: 'text', text: 'Which school, college or nursery?', needed: 'to-submit' },
  settingKind: {
    kind: 'choice',
    text: 'What kind is it?',
    codes: 'education-setting',
    needed: 'to-submit',
  },
  leaves: { kind: 'text', text: 'Which school does the child leave?' },
  why: { kind: 'long-text', text: 'Why does the school change?', needed: 'to-submit' },
  childsWords: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about it?',
    needed: 'to-submit',
  },
  virtualSchoolConsultedOn: {
    kind: 'date',
    text: 'When was the Virtual School asked?',
    needed: 'to-submit',
  },
  examYears: {
    kind: 'yes-no',
    text: 'Is the child in key stage 4 (year 10 or 11)?',
    needed: 'to-submit',
  },
  emergency: {
    kind: 'yes-no',
    text: 'Did it have to change at once, with a placement that could not wait?',
    when: examYears,
    needed: 'to-submit',
  },
  examPlan: {
    kind: 'long-text',
    text: 'How do the courses and examinations go on without a break?',
    when: examYears,
    needed: 'to-submit',
  },
  decisionBecause: {
    kind: 'long-text',
    text: 'Why is it decided so?',
    minimumCharacters: 50,
    needed: 'to-authorise',
  },
})

type SchoolChangeQuestion = keyof typeof questions

const begins: Effect<SchoolChangeQuestion> = {
  effect: 'record-fact',
  fact: 'new-school',
  on: { answer: 'startsOn' },
  with: { school: { answer: 'school' } },
}

const onlyBeforeExamYears: Requirement<SchoolChangeQuestion> = {
  that: { any: [{ not: examYears }, { question: 'emergency', is: 'yes' }] },
  otherwise:
    'Except in an emergency, a child in key stage 4 changes school only with the agreement of a nominated officer. Your answers are safe. Ask a head of service to decide it.',
}

// A new school starts a clock of its own, whoever moved the child and for whatever reason.
export const schoolChange = defineProcess({
  id: 'school-change',
  number: 'P27c',
  title: 'Change of school',
  noun: 'change of school',
  purpose:
    'See that a child in our care changes school only for a good reason, and never falls between two.',
  referenceLetter: 'NS',
  basis: [lookedAfterEducation('a change of school'), carePlanning('10')],
  about: 'child',
  roles: {
    start: [...caseHolders, ...virtualSchool],
    record: [...caseHolders, ...virtualSchool],
    authorise: [...caseManagers, ...nominatedOfficers],
    read: reviewingOfficers,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'school',
      title: 'Which school, and why?',
      people: true,
      asks: [
        ...(['startsOn', 'school', 'settingKind', 'leaves', 'why'] as const),
        ...(['childsWords', 'virtualSchoolConsultedOn'] as const),
        ...(['examYears', 'emergency', 'examPlan'] as const),
      ],
    },
    { id: 'decision', title: 'What is decided?', by: 'authoriser', asks: ['decisionBecause'] },
  ],
  prompts: [
    {
      when: examYears,
      says: 'In key stage 4 a school changes only in an emergency or with the agreement of a nominated officer.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise:
        'This child is not in our care: the parents decide about school. Correct the school on the child’s page if it has changed.',
    },
  ],
  outcomes: {
    agreed: {
      label: 'Agreed',
      source: carePlanning('10'),
      requires: [onlyBeforeExamYears],
      effects: [begins],
    },
    agreedInExamYears: {
      label: 'Agreed in key stage 4, by a nominated officer',
      source: carePlanning('10'),
      when: examYears,
      by: nominatedOfficers,
      effects: [begins],
    },
    notAgreed: {
      label: 'Not agreed: the child stays at the school',
      source: toBeConfirmed('a change of school that is not agreed'),
    },
  },
  happenedAt: 'startsOn',
  worry: 'why',
})
