import { privateFosteringRegulation } from '../../law/care.ts'
import { childrenAct1989 } from '../../law/sources.ts'
import { childrensManagers, childrensSocialWorkers, emergencyDuty } from '../../posts.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { isEnding, isNotice, isVisit, questions, type FosteringQuestion } from './questions.ts'

const visited = { fact: 'private-fostering-visit', at: 'start' } as const
const sevenWorkingDays = [{ within: { workingDays: 7 } }] as const

// None of these has a number in the register: the periods are those of the regulations of 2005.
const clocks: readonly ClockDefinition<FosteringQuestion>[] = [
  {
    id: 'P22f',
    name: 'Privately fostered child, carers and home seen',
    from: { answer: 'on', inWords: 'the day we were told of the arrangement' },
    stops: { answered: ['seenOn'] },
    when: isNotice,
    otherwise: 'It is about a visit, or the end of it.',
    local: sevenWorkingDays,
    statutory: sevenWorkingDays,
    source: [privateFosteringRegulation('4 and 7')],
  },
  {
    id: 'P22g',
    name: 'Next visit to the privately fostered child',
    from: { ...visited, every: true, inWords: 'the last visit' },
    stops: visited,
    each: 'child',
    // An earlier arrangement has a record of its own, in which nothing is counted any more.
    when: {
      all: [
        isNotice,
        { holds: 'private-fostering' },
        { question: 'countsFrom', since: { fact: 'private-fostering', at: 'start' } },
      ],
    },
    otherwise: 'The child is not privately fostered, or not by this arrangement.',
    statutory: [
      { within: { weeks: 12 }, when: { holds: 'private-fostering', for: { years: 1 } } },
      { within: { weeks: 6 } },
    ],
    source: [privateFosteringRegulation('8')],
  },
]

// The parents arrange it and stay responsible; we see that the child is well. Told of, visited and ended are a record
// each, and what is due is counted in the first of them.
export const privateFostering = defineProcess({
  id: 'private-fostering',
  number: 'P22d',
  title: 'Private fostering',
  noun: 'record of private fostering',
  purpose: 'See that a child who lives with others by private arrangement is safe and well.',
  referenceLetter: 'PRF',
  basis: [childrenAct1989('66 to 70 and schedule 8'), privateFosteringRegulation('3 to 10')],
  about: 'child',
  roles: {
    start: childrensSocialWorkers,
    record: childrensSocialWorkers,
    authorise: childrensManagers,
    read: emergencyDuty,
  },
  clocks,
  questions,
  pages: [
    { id: 'what', title: 'Who is it, and why now?', people: true, asks: ['step', 'on'] },
    {
      id: 'arrangement',
      title: 'The arrangement',
      when: isNotice,
      asks: [
        ...(['toldBy', 'startsOn', 'countsFrom', 'untilOn', 'carers', 'home'] as const),
        ...(['closeRelative', 'fourWeeks', 'disabled'] as const),
      ],
    },
    {
      id: 'suitable',
      title: 'Is it suitable?',
      when: isNotice,
      asks: ['seenOn', 'checks', 'parentsViews', 'suitability', 'advice'],
    },
    {
      id: 'child',
      title: 'The child',
      when: { any: [isNotice, isVisit] },
      asks: ['seenAlone', 'whyNotAlone', 'childsVoice', 'found'],
    },
    { id: 'ending', title: 'How did it end?', when: isEnding, asks: ['whyEnded', 'livesWhere'] },
    { id: 'decision', title: 'What do you decide?', by: 'authoriser', asks: ['decision'] },
  ],
  copies: { home: { process: 'private-fostering', answer: 'home' } },
  prompts: [
    {
      when: { rows: 'checks', where: { result: 'concern' }, atLeast: 1 },
      says: 'A check shows a concern. Say how it was weighed; if the child may be at risk, talk to your manager today.',
    },
    {
      when: { all: [{ holds: 'private-fostering' }, { aged: { from: 16 } }] },
      says: 'Private fostering ends at 16, unless the young person is disabled. Record the end of it, and tell them that they may ask for advice and help until 25.',
    },
    {
      when: { question: 'closeRelative', is: 'yes' },
      says: 'Living with a close relative is a family arrangement, if the family made it. If we made it or asked for it, the child is in our care.',
    },
  ],
  startRequires: [
    {
      that: { not: { holds: 'looked-after' } },
      otherwise:
        'This child is in our care, so nobody fosters them privately. Where they live is a placement.',
    },
    {
      that: { not: { subject: 'unborn' } },
      otherwise: 'This child is not born yet. Record the arrangement when they live there.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'on', notAfter: 'seenOn' },
      otherwise: 'The child was seen before we were told of the arrangement. Check both days.',
    },
  ],
  outcomes,
  notHere: {
    ourArrangement:
      'Where we made the arrangement, or asked a family to make it, the child is in our care. Record that they come into it.',
  },
  happenedAt: 'on',
  worry: 'suitability',
})
