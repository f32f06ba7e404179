import { defineProcess } from '../vocabulary/process.ts'
import { ofstedFramework } from './law.ts'
import { themes } from './ratings.ts'
import { improvementBoard, improvementOfficers, leadMembers } from './who.ts'

const isInspection = {
  question: 'kind',
  is: ['standard', 'short', 'joint', 'send', 'youthJustice'],
} as const

/** An inspection as it was reported: judgements by area, strengths, and what has to be better. */
export const inspection = defineProcess({
  id: 'inspection',
  number: 'B31d',
  title: 'Inspection report',
  noun: 'inspection report',
  purpose: 'Keep what was judged and found, and when we answered it.',
  referenceLetter: 'IR',
  basis: [ofstedFramework('standard and short inspections, focused visits')],
  about: { entryOf: 'inspections' },
  roles: {
    ...{ start: improvementOfficers, record: improvementOfficers },
    read: [...improvementBoard, ...leadMembers],
  },
  clocks: [
    {
      id: 'I02',
      name: 'Action plan after the inspection',
      from: { answer: 'publishedOn', inWords: 'the day the report was published' },
      stops: { answered: ['planSentOn'] },
      when: isInspection,
      statutory: [{ within: { workingDays: 70 } }],
      source: [ofstedFramework('an action plan within 70 working days of the report')],
    },
  ],
  questions: {
    publishedOn: { kind: 'date', text: 'When was the report published?', needed: 'to-submit' },
    kind: {
      kind: 'choice',
      text: 'What kind was it?',
      options: {
        standard: 'Standard inspection',
        short: 'Short inspection',
        focused: 'Focused visit',
        monitoring: 'Monitoring visit',
        engagement: 'Annual engagement meeting',
        joint: 'Joint targeted area inspection',
        send: 'SEND area inspection',
        home: 'Inspection of a home or an agency',
        youthJustice: 'Youth justice inspection',
      },
      needed: 'to-submit',
    },
    inspectorate: {
      kind: 'choice',
      text: 'By whom?',
      options: { ofsted: 'Ofsted', probation: 'HM Inspectorate of Probation', joint: 'Several' },
      needed: 'to-submit',
    },
    judgements: {
      kind: 'list',
      row: 'judgement',
      text: 'What was judged?',
      hint: 'Overall only where the framework of that day had it: it ended in April 2026.',
      none: 'Nothing was graded',
      needed: 'to-submit',
      of: {
        area: {
          kind: 'choice',
          text: 'Area',
          options: {
            overall: 'Overall effectiveness',
            helpAndProtection: 'Help and protection',
            inCare: 'Children in care',
            careLeavers: 'Care leavers',
            leaders: 'The impact of leaders',
          },
        },
        grade: {
          kind: 'choice',
          text: 'Grade',
          options: {
            outstanding: 'Outstanding',
            good: 'Good',
            requiresImprovement: 'Requires improvement to be good',
            inadequate: 'Inadequate',
          },
        },
      },
    },
    findings: {
      kind: 'list',
      row: 'finding',
      text: 'What was found?',
      none: 'Nothing was found',
      needed: 'to-submit',
      of: {
        finding: { kind: 'text', text: 'In the words of the report' },
        type: {
          kind: 'choice',
          text: 'Which is it?',
          options: { strength: 'A strength', better: 'Something that has to be better' },
        },
        theme: { kind: 'choice', text: 'Theme', options: themes },
        action: {
          kind: 'entry',
          from: 'improvement-actions',
          text: 'Which action answers it?',
        },
      },
    },
    lines: {
      kind: 'list',
      row: 'line of enquiry',
      text: 'What will they look at next time?',
      none: 'Nothing is said',
      of: { line: { kind: 'text', text: 'What they are likely to look at' } },
    },
    planSentOn: { kind: 'date', text: 'When did we send our action plan?', when: isInspection },
  },
  pages: [
    {
      id: 'report',
      title: 'The report',
      asks: ['publishedOn', 'kind', 'inspectorate', 'judgements'],
    },
    { id: 'findings', title: 'What was found', asks: ['findings', 'lines'] },
    {
      id: 'plan',
      title: 'Our action plan',
      after: 'decision',
      when: isInspection,
      asks: ['planSentOn'],
    },
  ],
  outcomes: {
    kept: { label: 'Kept', source: ofstedFramework('reports') },
  },
  outcomesBy: 'recorder',
  happenedAt: 'publishedOn',
})
