import { defineProcess } from '../../vocabulary/process.ts'
import { careersPage, saferRecruitment } from '../law.ts'
import { approvers, panel, recruiters } from '../who.ts'
import { published, publishedQuestions } from './questions.ts'

/** A job is advertised: written by a recruiter, approved by somebody else, and open until it closes by itself. */
export const vacancy = defineProcess({
  id: 'vacancy',
  number: 'B30',
  title: 'Vacancy advertised',
  noun: 'vacancy',
  purpose: 'Write what the job is and have it approved by another; it closes by itself.',
  referenceLetter: 'VA',
  basis: [careersPage('vacancies with grade, salary, hours, locality and closing date')],
  about: { entryOf: 'vacancies' },
  roles: { start: recruiters, record: recruiters, authorise: approvers, read: panel },
  startRequires: [
    {
      that: { not: { holds: 'vacancy-published' } },
      otherwise: 'This vacancy is published already. Write a change to it, or end it first.',
    },
  ],
  clocks: [],
  questions: {
    opensOn: { kind: 'date', planned: true, text: 'When does it open?', needed: 'to-submit' },
    closesOn: {
      kind: 'date',
      planned: true,
      text: 'On which day does it close?',
      hint: 'It closes at 11:59pm that day, a Saturday or Sunday too.',
      needed: 'to-submit',
    },
    internalOnly: { kind: 'yes-no', text: 'Is it for our own staff only?', needed: 'to-submit' },
    ...publishedQuestions,
  },
  pages: [
    {
      id: 'job',
      title: 'The job',
      asks: ['kind', 'level', 'team', 'contract', 'localities', 'where', 'places'],
    },
    {
      id: 'terms',
      title: 'Pay and hours',
      asks: ['grade', 'salaryFrom', 'salaryTo', 'hours', 'patterns'],
    },
    {
      id: 'words',
      title: 'What is published',
      asks: ['summary', 'week', 'tasks', 'criteria', 'contact', 'contactPhone'],
    },
    {
      id: 'dates',
      title: 'When',
      asks: ['opensOn', 'closesOn', 'interviewsOn', 'internalOnly'],
    },
  ],
  submitRequires: [
    {
      that: { question: 'opensOn', notAfter: 'closesOn' },
      otherwise: 'It would close before it opens. Check both dates; nothing is published yet.',
    },
    {
      that: { question: 'closesOn', notAfter: 'interviewsOn' },
      otherwise: 'The interviews would be before it closes. Check both dates.',
    },
  ],
  outcomes: {
    approved: {
      label: 'Approved: publish it',
      source: saferRecruitment('who approves is not who writes'),
      effects: [
        {
          effect: 'end-fact',
          fact: 'forthcoming-opportunity',
          on: { answer: 'opensOn' },
          when: { holds: 'forthcoming-opportunity' },
        },
        {
          effect: 'start-fact',
          fact: 'vacancy-published',
          on: { answer: 'opensOn' },
          with: {
            ...published,
            closes: { answer: 'closesOn' },
            internalOnly: { answer: 'internalOnly' },
          },
        },
      ],
    },
    notApproved: {
      label: 'Not approved: nothing is published',
      source: saferRecruitment('who approves is not who writes'),
    },
  },
  happenedAt: 'opensOn',
  begunAhead: true,
  worry: 'summary',
})
