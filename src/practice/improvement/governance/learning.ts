import { toBeConfirmed } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { partnershipGuide } from '../law.ts'
import { themes } from '../ratings.ts'
import { improvementBoard, improvementOfficers } from '../who.ts'

export const learnedFrom = {
  inspection: 'An inspection',
  peerReview: 'A peer review',
  audit: 'An audit',
  caseReview: 'A review of a case',
  complaint: 'Complaints and compliments',
  families: 'What children and families said',
  research: 'Research, or another council',
} as const

/** What was learned, once it is signed, in words that everybody who works here may read. */
export const learning = defineProcess({
  id: 'learning',
  number: 'B31p',
  title: 'Lesson learned',
  noun: 'lesson learned',
  purpose: 'Keep what an inspection, an audit or a peer review taught us, for everybody to use.',
  referenceLetter: 'LL',
  basis: [partnershipGuide('build on what works')],
  about: { entryOf: 'learning' },
  roles: { start: improvementOfficers, record: improvementOfficers, authorise: improvementBoard },
  clocks: [
    {
      id: 'I10',
      name: 'Lesson looked at again',
      each: 'child',
      from: { fact: 'learned', at: 'start', every: true, inWords: 'the day it was learned' },
      stops: { fact: 'learned', at: 'end' },
      when: { holds: 'learned' },
      local: [{ within: { years: 2 } }],
      source: [toBeConfirmed('how long a lesson stands before it is looked at again')],
    },
  ],
  questions: {
    learnedOn: { kind: 'date', text: 'When was it learned?', needed: 'to-submit' },
    from: {
      kind: 'choice',
      text: 'From what was it learned?',
      options: learnedFrom,
      needed: 'to-submit',
    },
    which: {
      kind: 'text',
      text: 'Which one, and of when?',
      hint: 'Like “Audit of permanence plans, spring 2026”.',
      needed: 'to-submit',
    },
    theme: { kind: 'choice', text: 'Theme', options: themes, needed: 'to-submit' },
    what: {
      kind: 'long-text',
      text: 'What works, or what went wrong?',
      minimumCharacters: 20,
      needed: 'to-submit',
    },
    so: {
      kind: 'long-text',
      text: 'What do we do because of it?',
      minimumCharacters: 20,
      needed: 'to-submit',
    },
    where: { kind: 'text', text: 'Where can more be read?' },
    namesNobody: {
      kind: 'yes-no',
      text: 'Does it name no child, no family and no colleague, and could nobody be known from it?',
      needed: 'to-submit',
    },
    boardsView: {
      kind: 'long-text',
      text: 'What does the board say?',
      needed: 'to-authorise',
    },
  },
  pages: [
    {
      id: 'learning',
      title: 'What was learned',
      asks: ['learnedOn', 'from', 'which', 'theme', 'what', 'so', 'where', 'namesNobody'],
    },
    { id: 'board', title: 'The board', by: 'authoriser', asks: ['boardsView'] },
  ],
  submitRequires: [
    {
      that: { question: 'namesNobody', is: 'yes' },
      otherwise:
        'Everybody who works here will read it. Take out whatever tells who somebody is; nothing is published until then.',
    },
  ],
  outcomes: {
    published: {
      label: 'Everybody who works here may read it',
      source: partnershipGuide('build on what works'),
      effects: [
        {
          effect: 'end-fact',
          fact: 'learned',
          on: { answer: 'learnedOn' },
          when: { holds: 'learned' },
        },
        {
          effect: 'start-fact',
          fact: 'learned',
          on: { answer: 'learnedOn' },
          with: {
            theme: { answer: 'theme' },
            from: { answer: 'from' },
            which: { answer: 'which' },
            what: { answer: 'what' },
            so: { answer: 'so' },
            where: { answer: 'where' },
          },
        },
      ],
    },
    withdrawn: {
      label: 'It no longer holds',
      source: partnershipGuide('build on what works'),
      when: { holds: 'learned' },
      effects: [{ effect: 'end-fact', fact: 'learned', on: { answer: 'learnedOn' } }],
    },
  },
  happenedAt: 'learnedOn',
  worry: 'what',
})
