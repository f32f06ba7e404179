import { defineProcess } from '../vocabulary/process.ts'
import { papersLaw, scrutinyLaw } from './law.ts'
import { improvementBoard, improvementOfficers, leadMembers } from './who.ts'

const recommended = { rows: 'recommendations', atLeast: 1 } as const

/** A meeting of a committee: papers before it, questions, recommendations and what the executive answers. */
export const committeeMeeting = defineProcess({
  id: 'committee-meeting',
  number: 'B31f',
  title: 'Committee or board meeting',
  noun: 'committee meeting',
  purpose: 'Have papers out in time, keep what was recommended, and answer it within two months.',
  referenceLetter: 'CO',
  basis: [scrutinyLaw('section 9F'), papersLaw],
  about: { entryOf: 'committees' },
  roles: {
    ...{ start: improvementOfficers, record: improvementOfficers },
    read: [...improvementBoard, ...leadMembers],
  },
  begunAhead: true,
  clocks: [
    {
      id: 'I03',
      name: 'Papers published',
      from: { answer: 'meetsOn', inWords: 'the day of the meeting' },
      stops: { answered: ['papersOn'] },
      statutory: [{ within: { workingDaysBefore: 6 } }],
      source: [papersLaw],
    },
    {
      id: 'I04',
      name: 'Answer of the executive',
      from: { answer: 'recommendedOn', inWords: 'the day the recommendations were received' },
      stops: { answered: ['answeredOn'] },
      when: recommended,
      statutory: [{ within: { months: 2 } }],
      source: [scrutinyLaw('section 9FE: an answer within two months')],
    },
  ],
  questions: {
    meetsOn: { kind: 'date', planned: true, text: 'When does it meet?', needed: 'to-submit' },
    papersOn: { kind: 'date', text: 'When were the papers published?', needed: 'to-submit' },
    papers: {
      kind: 'list',
      row: 'paper',
      text: 'Which papers?',
      needed: 'to-submit',
      of: {
        title: { kind: 'text', text: 'Title' },
        author: { kind: 'text', text: 'Author' },
        signedOffBy: { kind: 'text', text: 'Signed off by' },
      },
    },
    attended: {
      kind: 'list',
      row: 'member',
      text: 'Which members were there?',
      none: 'Nobody is recorded',
      needed: 'to-submit',
      of: {
        name: { kind: 'text', text: 'Name' },
        of: { kind: 'text', text: 'Of which body or agency?' },
        there: {
          kind: 'choice',
          text: 'Were they there?',
          options: { yes: 'Yes', apologies: 'Apologies', no: 'No' },
        },
      },
    },
    raised: { kind: 'long-text', text: 'What was asked?' },
    risks: { kind: 'long-text', text: 'Which risks were named?' },
    decisions: {
      kind: 'list',
      row: 'decision',
      text: 'Which decisions of the executive were looked at?',
      none: 'None',
      of: {
        decision: { kind: 'text', text: 'Which decision?' },
        decidedBy: { kind: 'text', text: 'Who decided it?' },
        decidedOn: { kind: 'date', text: 'Decided on' },
        calledIn: { kind: 'yes-no', text: 'Was it called in?' },
      },
    },
    recommendations: {
      kind: 'list',
      row: 'recommendation',
      text: 'What was recommended?',
      none: 'Nothing was recommended',
      needed: 'to-submit',
      of: {
        recommendation: { kind: 'text', text: 'In the committee’s words' },
        action: {
          kind: 'entry',
          from: 'improvement-actions',
          text: 'Which action answers it?',
        },
      },
    },
    recommendedOn: {
      kind: 'date',
      text: 'When did the executive receive them?',
      when: recommended,
      needed: 'to-submit',
    },
    answeredOn: { kind: 'date', text: 'When did the executive answer?', when: recommended },
    answers: {
      kind: 'list',
      row: 'answer',
      text: 'What was answered to each?',
      when: recommended,
      of: {
        recommendation: { kind: 'text', text: 'To which recommendation?' },
        accepted: {
          kind: 'choice',
          text: 'Is it accepted?',
          options: { yes: 'Yes', partly: 'Partly', no: 'No' },
        },
        answer: { kind: 'long-text', text: 'The answer' },
        progress: { kind: 'text', text: 'How far has it got?' },
      },
    },
  },
  pages: [
    { id: 'papers', title: 'The meeting and its papers', asks: ['meetsOn', 'papersOn', 'papers'] },
    {
      id: 'meeting',
      title: 'What was said',
      asks: ['attended', 'raised', 'risks', 'decisions', 'recommendations', 'recommendedOn'],
    },
    {
      id: 'answer',
      title: 'The answer of the executive',
      after: 'decision',
      when: recommended,
      asks: ['answeredOn', 'answers'],
    },
  ],
  submitRequires: [
    {
      that: { question: 'papersOn', notAfter: 'meetsOn' },
      otherwise: 'The papers would be published after the meeting. Check both dates.',
    },
  ],
  outcomes: { kept: { label: 'Held', source: scrutinyLaw('section 9F') } },
  outcomesBy: 'recorder',
  happenedAt: 'meetsOn',
})
