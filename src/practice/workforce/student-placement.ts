import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { advancedPractitioners, lineManagers, workforceOfficers } from './who.ts'

const source = promised('ASYE and good links with universities')
const readers = [...advancedPractitioners, ...lineManagers]

/** A student’s days in practice with us. Who they are stays with their university; here they have its number. */
export const studentPlacement = defineProcess({
  id: 'student-placement',
  number: 'B29r',
  title: 'Student in practice',
  noun: 'student placement',
  purpose: 'Plan the days a student learns here, and say how it went.',
  referenceLetter: 'SQ',
  basis: [source],
  about: { entryOf: 'universities' },
  roles: { start: workforceOfficers, record: workforceOfficers, read: readers },
  begunAhead: true,
  clocks: [
    {
      id: 'WF13',
      name: 'Placement ends',
      from: { answer: 'endsOn', inWords: 'the last day that was planned' },
      stops: { event: 'submitted' },
      local: [{ within: { workingDays: 5 } }],
      source: [source],
    },
  ],
  questions: {
    beganOn: {
      kind: 'date',
      planned: true,
      text: 'On which day does it begin?',
      needed: 'to-submit',
    },
    endsOn: { kind: 'date', planned: true, text: 'On which day does it end?', needed: 'to-submit' },
    student: {
      kind: 'text',
      text: 'Which number has the student at the university?',
      needed: 'to-submit',
    },
    planned: {
      kind: 'choice',
      text: 'Of how many days?',
      options: { seventy: '70 days', hundred: '100 days' },
      needed: 'to-submit',
    },
    educator: { kind: 'worker', text: 'Who teaches them?', needed: 'to-submit' },
    team: { kind: 'team', text: 'In which team?', needed: 'to-submit' },
    done: {
      kind: 'number',
      from: 0,
      to: 100,
      text: 'How many days were done?',
      needed: 'to-submit',
    },
    comesBack: { kind: 'yes-no', text: 'Would they like to work here?' },
  },
  pages: [
    {
      id: 'placement',
      title: 'The placement',
      asks: ['beganOn', 'endsOn', 'student', 'planned', 'educator', 'team'],
    },
    { id: 'end', title: 'How it went', asks: ['done', 'comesBack'] },
  ],
  submitRequires: [
    {
      that: { question: 'beganOn', notAfter: 'endsOn' },
      otherwise: 'It cannot end before it begins. Check both days.',
    },
  ],
  outcomes: {
    passed: { label: 'Passed', source },
    notPassed: { label: 'Not passed', source },
    brokenOff: { label: 'Broken off', source },
  },
  outcomesBy: 'recorder',
  happenedAt: 'beganOn',
})
