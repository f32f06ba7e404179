import { meeting } from '../blocks/meeting.ts'
import { toBeConfirmed, workingWell } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../vocabulary/outcome.ts'
import { communityWorkers, readersOfEarlyHelp } from './who.ts'

const guide = workingWell('section 2, Community Support and Team around the School')
const ours = toBeConfirmed('what a Team around the School can agree')

const questions = {
  ...meeting({ what: 'Team around the School', chair: 'Who wrote it down for us?' }),
  ...defineQuestions({
    school: { kind: 'text', text: 'Which school, or group of schools?', needed: 'to-submit' },
    consent: {
      kind: 'choice',
      text: 'Does the family agree that this child is talked about by name?',
      options: { given: 'Yes', refused: 'No', notSought: 'Not asked' },
      each: 'child',
      needed: 'to-submit',
    },
    consentGivenBy: {
      kind: 'text',
      text: 'Who agreed?',
      each: 'child',
      when: { question: 'consent', is: 'given' },
      needed: 'to-submit',
    },
    consentOn: {
      kind: 'date',
      text: 'When?',
      each: 'child',
      when: { question: 'consent', is: 'given' },
      needed: 'to-submit',
    },
    need: {
      kind: 'long-text',
      tells: 'worry',
      text: 'What does this child need?',
      each: 'child',
      needed: 'to-submit',
    },
    agreedHelp: {
      kind: 'long-text',
      text: 'What help was agreed?',
      each: 'child',
      needed: 'to-submit',
    },
    owner: { kind: 'text', text: 'Who does it?', each: 'child', needed: 'to-submit' },
    reviewOn: {
      kind: 'date',
      text: 'When is it looked at again?',
      planned: true,
      each: 'child',
      needed: 'to-submit',
    },
    withoutNames: {
      kind: 'list',
      row: 'child without a name',
      text: 'Who else was talked about, without a name?',
      hint: 'No name, no class, nothing that gives one away.',
      none: 'Nobody',
      needed: 'to-submit',
      of: {
        need: { kind: 'text', text: 'What is needed?' },
        help: { kind: 'text', text: 'What was advised?' },
        outcome: {
          kind: 'choice',
          text: 'What came of it?',
          options: {
            askFamily: 'The school asks the family',
            universal: 'Services for everybody',
            noAction: 'No action',
          },
        },
      },
    },
  }),
}

type SchoolQuestion = keyof typeof questions

const agreed: Requirement<SchoolQuestion> = {
  that: { question: 'consent', is: 'given' },
  otherwise:
    'A child is talked about by name only where the family agrees, and that is not recorded. Your answers are safe. Take the child off this record and talk without names, or ask the family first.',
}

const handOver = (
  what: string,
  team: 'neighbourhood-support' | 'inclusion',
): Effect<SchoolQuestion> => ({
  effect: 'hand-over',
  what,
  to: { team },
  basis: 'consent',
})

const ending = (
  label: string,
  effects: readonly Effect<SchoolQuestion>[] = [],
): Outcome<SchoolQuestion> => ({ label, source: ours, requires: [agreed], effects })

// A school and those who work with it, at a regular time. With consent a child is a part of the record; without it
// nothing here leads to them.
export const teamAroundTheSchool = defineProcess({
  id: 'team-around-the-school',
  number: 'B2g',
  title: 'Team around the School',
  noun: 'Team around the School',
  purpose: 'Agree with a school which help children are offered early, and by whom.',
  referenceLetter: 'TAS',
  basis: [guide],
  about: 'child',
  several: true,
  beside: true,
  mayNameNobody: true,
  roles: { start: communityWorkers, record: communityWorkers, read: readersOfEarlyHelp },
  clocks: [],
  questions,
  pages: [
    {
      id: 'meeting',
      title: 'The meeting',
      people: true,
      asks: [
        ...(['school', 'plannedFor', 'place', 'format', 'heldAt', 'endedAt', 'chair'] as const),
        ...(['minuteTaker', 'people', 'reports', 'agencyViews'] as const),
      ],
    },
    {
      id: 'each',
      title: 'Each child who was named',
      intro: 'A child is named only where the family agrees.',
      when: { named: true },
      asks: [
        ...(['consent', 'consentGivenBy', 'consentOn', 'need', 'agreedHelp'] as const),
        ...(['owner', 'reviewOn'] as const),
      ],
    },
    {
      id: 'others',
      title: 'Without names',
      asks: ['withoutNames', 'minutes', 'meetingActions'],
    },
  ],
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  outcomesEach: 'child',
  outcomesBy: 'recorder',
  outcomes: {
    assessment: ending('An Early Help Assessment', [
      {
        effect: 'open',
        process: 'early-help-assessment',
        to: { team: 'community-support' },
        carries: {
          whatPrompted: { answer: 'need' },
          helpTried: { answer: 'agreedHelp' },
          consent: { value: 'given' },
          consentGivenBy: { answer: 'consentGivenBy' },
          consentOn: { answer: 'consentOn' },
        },
        when: {
          all: [
            { not: { holds: 'early-help-plan' } },
            { not: { underWay: 'early-help-assessment' } },
          ],
        },
      },
    ]),
    universal: ending('Services for everybody'),
    group: ending('A group', [handOver('A place in a group', 'neighbourhood-support')]),
    attendance: ending('Help with attendance', [handOver('Help with attendance', 'inclusion')]),
    health: ending('Referred to health'),
    frontDoor: {
      label: 'To the front door',
      source: workingWell('completing an assessment never delays a request about significant harm'),
      effects: [
        {
          effect: 'open',
          process: 'contact',
          to: { team: 'front-door' },
          carries: {
            receivedAt: { event: 'submitted' },
            method: { value: 'automatic' },
            source: { value: '5D' },
            worries: { answer: 'need' },
            supportTried: { answer: 'agreedHelp' },
          },
        },
      ],
    },
    noAction: ending('No action'),
  },
  happenedAt: 'heldAt',
  worry: 'school',
})
