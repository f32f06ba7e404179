import { defineProcess } from '../vocabulary/process.ts'
import { peerReviewNews } from './law.ts'
import { improvementBoard, improvementOfficers } from './who.ts'

/** Colleagues from other councils look at a question of ours, and write what they think. */
export const peerReview = defineProcess({
  id: 'peer-review',
  number: 'B31e',
  title: 'Peer review',
  noun: 'peer review',
  purpose: 'Plan a peer review, keep what it found, and what we do about it.',
  referenceLetter: 'PQ',
  basis: [peerReviewNews],
  about: { entryOf: 'peer-reviews' },
  roles: { start: improvementOfficers, record: improvementOfficers, authorise: improvementBoard },
  clocks: [],
  begunAhead: true,
  questions: {
    beginsOn: { kind: 'date', planned: true, text: 'When does it begin?', needed: 'to-submit' },
    endsOn: { kind: 'date', planned: true, text: 'When does it end?', needed: 'to-submit' },
    lines: {
      kind: 'list',
      row: 'line of enquiry',
      text: 'What is it asked to look into?',
      hint: 'Like: how quickly are final decisions about permanence made?',
      needed: 'to-submit',
      of: { line: { kind: 'text', text: 'The question' } },
    },
    team: {
      kind: 'list',
      row: 'person',
      text: 'Who comes?',
      needed: 'to-submit',
      of: {
        name: { kind: 'text', text: 'Name' },
        role: { kind: 'text', text: 'Role' },
        council: { kind: 'text', text: 'From which council?' },
      },
    },
    timetable: {
      kind: 'list',
      row: 'item',
      text: 'What happens when?',
      none: 'Not planned yet',
      of: {
        at: { kind: 'instant', planned: true, text: 'When?' },
        what: { kind: 'text', text: 'Interview, audit of case files, observation, feedback' },
        who: { kind: 'text', text: 'With whom?' },
      },
    },
    documents: {
      kind: 'list',
      row: 'document',
      text: 'Which documents were sent?',
      none: 'None yet',
      of: {
        document: { kind: 'text', text: 'Document' },
        sentOn: { kind: 'date', text: 'Sent on' },
      },
    },
    findings: {
      kind: 'list',
      row: 'finding',
      text: 'What did they find?',
      needed: 'to-submit',
      of: {
        finding: { kind: 'text', text: 'In their words' },
        type: {
          kind: 'choice',
          text: 'Which is it?',
          options: { strength: 'A strength', consider: 'Something to consider' },
        },
        action: {
          kind: 'entry',
          from: 'improvement-actions',
          text: 'Which action answers it?',
        },
      },
    },
    letterOn: { kind: 'date', text: 'When did their letter or report come?', needed: 'to-submit' },
    reports: {
      kind: 'list',
      row: 'version',
      text: 'Which versions of it are there?',
      hint: 'What others wrote stays as they wrote it: a new version is a new line.',
      needed: 'to-submit',
      of: {
        version: { kind: 'text', text: 'Version' },
        cameOn: { kind: 'date', text: 'Came on' },
        state: {
          kind: 'choice',
          text: 'How far is it?',
          options: {
            draft: 'Draft, for us to check',
            final: 'Final',
            published: 'Published',
            withdrawn: 'Taken back',
          },
        },
        where: { kind: 'text', text: 'Where is it kept, or published?' },
      },
    },
    published: { kind: 'yes-no', text: 'Is it published?', needed: 'to-submit' },
    boardsAnswer: {
      kind: 'long-text',
      text: 'What do we do about it?',
      minimumCharacters: 50,
      needed: 'to-authorise',
    },
  },
  pages: [
    {
      id: 'plan',
      title: 'What, who and when',
      asks: ['beginsOn', 'endsOn', 'lines', 'team', 'timetable', 'documents'],
    },
    {
      id: 'findings',
      title: 'What they found',
      asks: ['findings', 'letterOn', 'reports', 'published'],
    },
    { id: 'answer', title: 'Our answer', by: 'authoriser', asks: ['boardsAnswer'] },
  ],
  submitRequires: [
    {
      that: { question: 'beginsOn', notAfter: 'endsOn' },
      otherwise: 'It would end before it begins. Check both dates.',
    },
  ],
  outcomes: { answered: { label: 'Answered', source: peerReviewNews } },
  happenedAt: 'beginsOn',
})
