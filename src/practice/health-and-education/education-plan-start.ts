import { lookedAfterEducation } from '../law/care.ts'
import { toBeConfirmed } from '../law/sources.ts'
import { caseHolders, reviewingOfficers, virtualSchool } from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { noPlace, setting } from './setting.ts'

const questions = {
  ...defineQuestions({
    begunOn: {
      kind: 'date',
      text: 'When were the school and the Virtual School told, and a meeting asked for?',
      needed: 'to-submit',
    },
    begunBecause: {
      kind: 'choice',
      text: 'Why is it begun?',
      options: {
        enteredCare: 'The child came into our care',
        newSchool: 'The child changes school',
        exclusion: 'The child was suspended or excluded',
        term: 'A new term',
      },
      needed: 'to-submit',
    },
  }),
  ...setting,
  ...defineQuestions({
    designatedTeacher: {
      kind: 'text',
      text: 'Who is the designated teacher?',
      when: { not: noPlace },
      needed: 'to-submit',
    },
    plannedFor: { kind: 'instant', planned: true, text: 'When is the meeting planned for?' },
    place: { kind: 'text', text: 'Where?' },
  }),
}

// Begun is not met about: the law gives ten working days for the one, and the first review waits for the
// other. A few lines are enough to begin, and they go on to the plan.
export const educationPlanStart = defineProcess({
  id: 'education-plan-start',
  number: 'P27b',
  title: 'Begin a personal education plan',
  noun: 'beginning of an education plan',
  purpose: 'Bring the school, the Virtual School and the carer together at once.',
  referenceLetter: 'PB',
  basis: [lookedAfterEducation('the plan is initiated within ten working days')],
  about: 'child',
  roles: {
    start: [...caseHolders, ...virtualSchool],
    record: [...caseHolders, ...virtualSchool],
    read: reviewingOfficers,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'begin',
      title: 'Where is the child educated, and who is told?',
      people: true,
      asks: [
        ...(['begunOn', 'begunBecause', 'setting', 'settingKind', 'yearGroup'] as const),
        ...(['designatedTeacher', 'plannedFor', 'place'] as const),
        ...(['withoutPlaceSince', 'educationArrangedOn', 'arrangedMeanwhile'] as const),
      ],
    },
  ],
  copies: {
    setting: { process: 'education-plan', answer: 'setting' },
    settingKind: { process: 'education-plan', answer: 'settingKind' },
    yearGroup: { process: 'education-plan', answer: 'yearGroup' },
    designatedTeacher: { process: 'education-plan', answer: 'designatedTeacher' },
  },
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise:
        'This child is not in our care, so there is no personal education plan to begin. Ask the Virtual School for advice about a child with a social worker.',
    },
    {
      that: { not: { underWay: 'education-plan-start' } },
      otherwise: 'A plan is being begun already. Go on with that one.',
    },
    {
      that: { not: { aged: { under: 2 } } },
      otherwise:
        'A personal education plan begins when a child is three, or two in a nursery. There is nothing to begin yet.',
    },
  ],
  outcomes: {
    begun: {
      label: 'Begun',
      source: lookedAfterEducation('the plan is initiated within ten working days'),
      effects: [
        { effect: 'record-fact', fact: 'education-plan-begun', on: { answer: 'begunOn' } },
        {
          effect: 'open',
          process: 'education-plan',
          to: { holder: 'this-team' },
          carries: {
            begunOn: { answer: 'begunOn' },
            setting: { answer: 'setting' },
            settingKind: { answer: 'settingKind' },
            yearGroup: { answer: 'yearGroup' },
            designatedTeacher: { answer: 'designatedTeacher' },
            plannedFor: { answer: 'plannedFor' },
            place: { answer: 'place' },
            withoutPlaceSince: { answer: 'withoutPlaceSince' },
            educationArrangedOn: { answer: 'educationArrangedOn' },
            arrangedMeanwhile: { answer: 'arrangedMeanwhile' },
          },
          when: { not: { underWay: 'education-plan' } },
        },
      ],
    },
    notNeeded: {
      label: 'Not begun: the child left our care',
      source: toBeConfirmed('a plan that is no longer needed'),
      requires: [
        {
          that: { not: { holds: 'looked-after' } },
          otherwise: 'This child is still in our care, so the plan is begun.',
        },
      ],
    },
  },
  happenedAt: 'begunOn',
})
