import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { readersOfEarlyHelp, youthWorkers } from '../who.ts'

const work = workingWell('section 2, Targeted Youth Support')

const questions = defineQuestions({
  heldAt: { kind: 'instant', text: 'When was it?', needed: 'to-submit' },
  sessionType: {
    kind: 'choice',
    text: 'What kind of session was it?',
    options: {
      oneToOne: 'One to one',
      group: 'Group',
      detached: 'Detached: on the street or in a park',
      dropIn: 'Drop-in',
      online: 'Online',
    },
    needed: 'to-submit',
  },
  place: { kind: 'text', text: 'Where?', needed: 'to-submit' },
  minutes: { kind: 'number', unit: 'minutes', text: 'How long?', from: 1, needed: 'to-submit' },
  about: {
    kind: 'choices',
    text: 'What was it about?',
    codes: 'early-help-support',
    needed: 'to-submit',
  },
  cameUp: {
    kind: 'long-text',
    text: 'What came up with this young person, and what is next?',
    each: 'child',
    needed: 'to-submit',
  },
  childsWords: {
    kind: 'long-text',
    voice: 'child',
    text: 'What did they say, in their own words?',
    each: 'child',
  },
  accreditation: {
    kind: 'text',
    text: 'Did they gain anything, such as an award?',
    each: 'child',
  },
  worried: {
    kind: 'yes-no',
    text: 'Are you worried that they may be harmed?',
    hint: 'If so, 999 first where there is danger. The front door is then told with what you write here.',
    each: 'child',
    needed: 'to-submit',
  },
  worry: {
    kind: 'long-text',
    tells: 'worry',
    text: 'What are you worried about?',
    each: 'child',
    when: { question: 'worried', is: 'yes' },
    needed: 'to-submit',
  },
})

// Named young people only. Whoever is met on the street and gives no name is counted, in a record of another kind.
export const youthSession = defineProcess({
  id: 'youth-session',
  number: 'B2d',
  title: 'Youth work session',
  noun: 'youth work session',
  purpose: 'Write down what was done with young people, each with what is theirs.',
  referenceLetter: 'YS',
  basis: [work],
  about: 'child',
  several: true,
  beside: true,
  takenAlong: true,
  roles: { start: youthWorkers, record: youthWorkers, read: readersOfEarlyHelp },
  clocks: [],
  questions,
  pages: [
    {
      id: 'session',
      title: 'The session',
      people: true,
      asks: ['heldAt', 'sessionType', 'place', 'minutes', 'about'],
    },
    {
      id: 'each',
      title: 'Each young person',
      asks: ['cameUp', 'childsWords', 'accreditation', 'worried', 'worry'],
    },
  ],
  outcomesEach: 'child',
  outcomesBy: 'recorder',
  outcomes: {
    held: {
      label: 'Held',
      source: toBeConfirmed('how a youth work session can end'),
      requires: [
        {
          that: { not: { question: 'worried', is: 'yes' } },
          otherwise:
            'You are worried about this young person. Your answers are safe. Choose “Held, and the front door is told”.',
        },
      ],
      effects: [
        {
          effect: 'record-fact',
          fact: 'youth-session',
          on: { answer: 'heldAt' },
          with: { kind: { answer: 'sessionType' } },
        },
      ],
    },
    toldTheFrontDoor: {
      label: 'Held, and the front door is told',
      source: workingWell('completing an assessment never delays a request about significant harm'),
      requires: [
        {
          that: { question: 'worried', is: 'yes' },
          otherwise: 'Say first what you are worried about, so that the front door can act on it.',
        },
      ],
      effects: [
        {
          effect: 'record-fact',
          fact: 'youth-session',
          on: { answer: 'heldAt' },
          with: { kind: { answer: 'sessionType' } },
        },
        {
          effect: 'open',
          process: 'contact',
          to: { team: 'front-door' },
          carries: {
            receivedAt: { event: 'submitted' },
            method: { value: 'automatic' },
            source: { value: '5D' },
            worries: { answer: 'worry' },
            childsVoice: { answer: 'childsWords' },
          },
        },
      ],
    },
  },
  happenedAt: 'heldAt',
  worry: 'place',
})
