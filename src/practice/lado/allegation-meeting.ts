import { meeting } from '../blocks/meeting.ts'
import { designatedOfficers } from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import {
  allegationsAgainstPeople,
  designatedOfficerGuide,
  ladoSetting,
  olderGuidance,
} from './law.ts'

const { plannedFor, place, format, heldAt, chair, people, minutes, meetingActions } = meeting({
  what: 'meeting',
  chair: 'Who chaired it?',
})

const questions = {
  kind: {
    kind: 'choice',
    text: 'Which meeting is it?',
    options: { strategy: 'Allegations strategy meeting', review: 'Review' },
    needed: 'to-submit',
  },
  ...{ plannedFor, place, format, heldAt, chair, people },
  strands: {
    kind: 'list',
    row: 'strand',
    text: 'Where do the three strands stand?',
    hint: 'The police investigation, the social care enquiry, the employer’s own procedure.',
    needed: 'to-submit',
    of: {
      which: {
        kind: 'choice',
        text: 'Which?',
        options: { police: 'Police', socialCare: 'Social care', employer: 'Employer' },
      },
      startedOn: { kind: 'date', text: 'Started on' },
      endedOn: { kind: 'date', text: 'Ended on' },
      result: { kind: 'text', text: 'Where it stands, or what came of it' },
    },
  },
  risk: {
    kind: 'long-text',
    text: 'What is the risk to children now, and what keeps them safe?',
    needed: 'to-submit',
  },
  ...{ minutes, meetingActions },
  nextOn: { kind: 'date', planned: true, text: 'When is it reviewed next?' },
} as const

const held = [
  { effect: 'record-fact', fact: 'allegation-meeting-held', on: { answer: 'heldAt' } },
  // An allegation may be concluded on the day of its meeting, and not without one.
  { effect: 'change-fact', fact: 'allegation-open', with: { met: { value: 'yes' } } },
] as const

/** Everybody who looks into it, together; again until it is concluded. */
export const allegationMeeting = defineProcess({
  id: 'allegation-meeting',
  number: 'B21b',
  title: 'Allegations meeting',
  noun: 'allegations meeting',
  purpose: 'Agree between the police, social care and the employer who does what, and by when.',
  referenceLetter: 'DN',
  basis: [allegationsAgainstPeople('the strategy meeting')],
  about: { entryOf: 'adults-in-positions-of-trust' },
  roles: { start: designatedOfficers, record: designatedOfficers },
  startRequires: [
    {
      that: { holds: 'allegation-open' },
      otherwise: 'No allegation against this adult is open, so there is nothing to meet about.',
    },
  ],
  clocks: [
    {
      id: 'L03',
      name: 'Allegations strategy meeting',
      each: 'child',
      from: { fact: 'allegation-open', at: 'start', inWords: 'when it reached us' },
      stops: { fact: 'allegation-meeting-held', at: 'start' },
      local: [{ within: { workingDays: 5 } }],
      source: [ladoSetting('five working days to the strategy meeting')],
    },
    {
      id: 'L04',
      name: 'Review of the allegation',
      each: 'child',
      from: {
        fact: 'allegation-meeting-held',
        at: 'start',
        every: true,
        inWords: 'the last meeting',
      },
      stops: { fact: 'allegation-meeting-held', at: 'start' },
      when: { holds: 'allegation-open' },
      local: [{ within: { weeks: 4 } }],
      source: [olderGuidance('reviewed every two to four weeks until it is concluded')],
    },
  ],
  questions,
  pages: [
    {
      id: 'meeting',
      title: 'When, and who was there?',
      asks: ['kind', 'plannedFor', 'place', 'format', 'heldAt', 'chair', 'people'],
    },
    {
      id: 'strands',
      title: 'Where it stands, and what happens now',
      asks: ['strands', 'risk', 'minutes', 'meetingActions', 'nextOn'],
    },
  ],
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  submitRequires: [
    {
      that: {
        question: 'chair',
        holdsRole: ['designated-officer', 'independent-reviewing-officer'],
      },
      otherwise:
        'An allegations meeting is chaired by a designated officer or an independent reviewing officer. Name one.',
    },
  ],
  outcomes: {
    goesOn: {
      label: 'It goes on: reviewed again',
      source: olderGuidance('reviews until it is concluded'),
      requires: [
        {
          that: { question: 'nextOn', answered: true },
          otherwise: 'Say on which day it is reviewed next, within four weeks.',
        },
        {
          that: { question: 'nextOn', within: { weeks: 4 }, of: 'heldAt' },
          otherwise: 'The next review is more than four weeks away. Choose a sooner day.',
        },
      ],
      effects: [
        ...held,
        { effect: 'open', process: 'allegation-meeting', to: { holder: 'this-team' } },
      ],
    },
    toConclude: {
      label: 'Nothing more to meet about: to be concluded',
      source: designatedOfficerGuide('tracking to conclusion'),
      effects: [
        ...held,
        { effect: 'open', process: 'allegation-conclusion', to: { holder: 'this-team' } },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'heldAt',
})
