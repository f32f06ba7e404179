import { actions } from '../../blocks/actions.ts'
import { askedWhile } from '../../blocks/asked-while.ts'
import { distribution, meeting } from '../../blocks/meeting.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { noPlace, setting } from '../setting.ts'

export const held = { question: 'held', is: 'yes' } as const satisfies Condition

/** A child without a place has no teacher, timetable or attendance: nobody is made to write “none”. */
const atASchool = { not: noPlace } as const satisfies Condition

const theMeeting = meeting({ what: 'meeting', chair: 'Who led it?' })

const theBeginning = defineQuestions({
  begunOn: {
    kind: 'date',
    text: 'When was it begun?',
    hint: 'When the school and the Virtual School were told, and a meeting was asked for.',
    needed: 'to-submit',
  },
  term: { kind: 'choice', text: 'For which term?', codes: 'school-term', needed: 'to-submit' },
  plannedFor: theMeeting.plannedFor,
  place: theMeeting.place,
  held: { kind: 'yes-no', text: 'Was the meeting held?', needed: 'to-submit' },
  notHeldReason: {
    kind: 'long-text',
    text: 'Why not?',
    when: { question: 'held', is: 'no' },
    needed: 'to-submit',
  },
  nextOn: {
    kind: 'date',
    planned: true,
    text: 'When will it be held?',
    when: { question: 'held', is: 'no' },
    needed: 'to-submit',
  },
})

const theChildAtSchool = defineQuestions({
  designatedTeacher: {
    kind: 'text',
    text: 'Who is the designated teacher?',
    when: atASchool,
    needed: 'to-submit',
  },
  pupilNumber: { kind: 'text', text: 'Unique pupil number', hint: '13 characters.' },
  noPupilNumber: {
    kind: 'choice',
    text: 'Why is there none?',
    codes: 'no-pupil-number',
    when: { question: 'pupilNumber', answered: false },
    needed: 'to-submit',
  },
  attendance: {
    kind: 'number',
    text: 'Attendance this year',
    unit: '%',
    from: 0,
    to: 100,
    when: atASchool,
    needed: 'to-submit',
  },
  suspensions: {
    kind: 'list',
    row: 'suspension or exclusion',
    text: 'Suspensions and exclusions since the last plan',
    none: 'There were none',
    needed: 'to-submit',
    of: {
      from: { kind: 'date', text: 'From' },
      days: { kind: 'number', text: 'School days', from: 0 },
      permanent: { kind: 'yes-no', text: 'Permanent?' },
      why: { kind: 'text', text: 'Why?' },
    },
  },
  partTime: {
    kind: 'yes-no',
    text: 'Is the timetable part-time?',
    when: atASchool,
    needed: 'to-submit',
  },
  partTimeHours: {
    kind: 'number',
    text: 'How many hours a week?',
    from: 0,
    to: 40,
    when: { question: 'partTime', is: 'yes' },
    needed: 'to-submit',
  },
  partTimeUntil: {
    kind: 'date',
    planned: true,
    text: 'Until when, and back to full time then?',
    when: { question: 'partTime', is: 'yes' },
    needed: 'to-submit',
  },
  specialNeeds: {
    kind: 'choice',
    text: 'Special educational needs',
    codes: 'special-educational-needs',
    needed: 'to-submit',
  },
  healthCarePlanOn: {
    kind: 'date',
    text: 'When was the education, health and care plan made?',
    when: { question: 'specialNeeds', is: 'plan' },
    needed: 'to-submit',
  },
  healthCarePlanReviewedOn: {
    kind: 'date',
    text: 'When was it last reviewed?',
    when: { question: 'specialNeeds', is: 'plan' },
  },
  attainment: {
    kind: 'list',
    row: 'subject',
    text: 'How far has the child come in each subject?',
    none: 'Nothing is assessed yet',
    needed: 'to-submit',
    of: {
      subject: { kind: 'text', text: 'Subject' },
      start: { kind: 'text', text: 'At the start' },
      last: { kind: 'text', text: 'Last time' },
      now: { kind: 'text', anew: true, text: 'Now' },
      target: { kind: 'text', text: 'Target' },
    },
  },
  readingAge: { kind: 'text', text: 'Reading age' },
})

const thePlan = defineQuestions({
  goingWell: { kind: 'long-text', text: 'What is going well?', needed: 'to-submit' },
  barriers: { kind: 'long-text', text: 'What stands in the way?', needed: 'to-submit' },
  childsWords: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say, and what do they want to be, in their own words?',
    needed: 'to-submit',
  },
  targets: actions({ text: 'Targets: what, with whose help, by when, and how will we know?' }),
  lastTargets: {
    kind: 'long-text',
    text: 'What came of the targets of the last plan?',
    hint: 'For a first plan, say that it is the first.',
    needed: 'to-submit',
  },
  pupilPremium: {
    kind: 'list',
    row: 'use',
    text: 'What is the pupil premium used for?',
    none: 'None was asked for',
    needed: 'to-submit',
    of: {
      use: { kind: 'text', text: 'For what?' },
      cost: { kind: 'number', text: 'Cost', unit: '£', from: 0 },
      impact: { kind: 'text', text: 'What did it change?' },
    },
  },
  arrangements: {
    kind: 'long-text',
    text: 'Transport, equipment, examinations, transition, careers and work experience',
  },
  nextMeetingOn: {
    kind: 'date',
    planned: true,
    text: 'When does the next meeting fall?',
    hint: 'At least one in every term.',
    needed: 'to-submit',
  },
  teacherAgreedOn: {
    kind: 'date',
    text: 'When did the designated teacher agree to the plan?',
    when: atASchool,
    needed: 'to-submit',
  },
})

const theGrade = defineQuestions({
  grade: {
    kind: 'choice',
    text: 'How good is the plan?',
    codes: 'education-plan-grade',
    needed: 'to-authorise',
  },
  gradeComment: {
    kind: 'long-text',
    text: 'What does the Virtual School say about it?',
    needed: 'to-authorise',
  },
})

export const questions = {
  ...theBeginning,
  ...setting,
  ...askedWhile(held, {
    heldAt: theMeeting.heldAt,
    chair: theMeeting.chair,
    people: theMeeting.people,
    minutes: theMeeting.minutes,
    ...theChildAtSchool,
    ...thePlan,
    ...theGrade,
    ...distribution({ what: 'education plan' }),
  }),
}

export type EducationPlanQuestion = keyof typeof questions
