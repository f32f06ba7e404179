import { defineProcess } from '../vocabulary/process.ts'
import { firstYearStandards, promised } from './law.ts'
import { employees, lineManagers, workforceOfficers } from './who.ts'

const review = (
  id: string,
  months: number,
  question: 'threeMonthsOn' | 'sixMonthsOn' | 'finalOn',
) =>
  ({
    id,
    name: months === 12 ? 'Final review of the first year' : `Review after ${months} months`,
    from: { answer: 'beganOn', inWords: 'when the first year began' },
    stops: { answered: [question] },
    local: [{ within: { months } }],
    source: [firstYearStandards],
  }) as const

/** A first year in practice, assessed and supported (ASYE): three reviews, three observations, less work at first. */
export const firstYearInPractice = defineProcess({
  id: 'first-year-in-practice',
  number: 'B29k',
  title: 'First year in practice (ASYE)',
  noun: 'first year in practice',
  purpose: 'Support somebody newly qualified through their first year, and judge it together.',
  referenceLetter: 'FY',
  basis: [firstYearStandards, promised('ASYE and good links with universities')],
  about: { entryOf: 'colleagues' },
  roles: {
    start: [...workforceOfficers, ...lineManagers],
    record: [...workforceOfficers, ...lineManagers],
    authorise: [...workforceOfficers, ...lineManagers],
    read: employees,
  },
  startRequires: [
    {
      that: { not: { underWay: 'first-year-in-practice' } },
      otherwise: 'Their first year is under way already. Go on with that one.',
    },
  ],
  clocks: [
    review('WF8', 3, 'threeMonthsOn'),
    review('WF9', 6, 'sixMonthsOn'),
    review('WF10', 12, 'finalOn'),
  ],
  questions: {
    beganOn: { kind: 'date', text: 'When did it begin?', needed: 'to-submit' },
    assessor: { kind: 'worker', text: 'Who assesses it?', needed: 'to-submit' },
    university: {
      kind: 'entry',
      from: 'universities',
      text: 'At which university did they qualify?',
    },
    lessWork: {
      kind: 'yes-no',
      text: 'Do they hold at least a tenth less than a full load?',
      needed: 'to-submit',
    },
    threeMonthsOn: { kind: 'date', text: 'Review after three months held on' },
    sixMonthsOn: { kind: 'date', text: 'Review after six months held on' },
    finalOn: { kind: 'date', text: 'Final review held on', needed: 'to-submit' },
    observations: {
      kind: 'list',
      row: 'observation',
      text: 'Which direct observations were there?',
      needed: 'to-submit',
      of: {
        on: { kind: 'date', text: 'Day' },
        by: { kind: 'worker', text: 'By whom' },
      },
    },
    judged: { kind: 'long-text', text: 'How is the whole of it judged?', needed: 'to-submit' },
  },
  pages: [
    {
      id: 'plan',
      title: 'The year',
      asks: ['beganOn', 'assessor', 'university', 'lessWork'],
    },
    {
      id: 'reviews',
      title: 'Reviews and observations',
      asks: ['threeMonthsOn', 'sixMonthsOn', 'finalOn', 'observations', 'judged'],
    },
  ],
  submitRequires: [
    {
      that: { rows: 'observations', atLeast: 3 },
      otherwise:
        'The first year is judged on three direct observations or more. Add those there were.',
    },
    {
      that: { question: 'finalOn', since: 'beganOn' },
      otherwise: 'The final review comes after the year began. Check both days.',
    },
  ],
  outcomes: {
    passed: { label: 'Passed', source: firstYearStandards },
    extended: { label: 'Goes on for longer', source: firstYearStandards },
    notPassed: { label: 'Not passed', source: firstYearStandards },
  },
  happenedAt: 'beganOn',
  begunAhead: true,
  worry: 'judged',
})
