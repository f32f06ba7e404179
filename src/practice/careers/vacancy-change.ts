import { defineProcess } from '../vocabulary/process.ts'
import { careersPage } from './law.ts'
import { approvers, panel, recruiters } from './who.ts'

/** What is published of a vacancy changes: whoever applied before can see what did. */
export const vacancyChange = defineProcess({
  id: 'vacancy-change',
  number: 'B30a',
  title: 'Vacancy changed',
  noun: 'change to a vacancy',
  purpose: 'Change what is published, and say what is different for those who applied before.',
  referenceLetter: 'VC',
  basis: [careersPage('vacancies')],
  about: { entryOf: 'vacancies' },
  roles: { start: recruiters, record: recruiters, authorise: approvers, read: panel },
  startRequires: [
    {
      that: { holds: 'vacancy-published' },
      otherwise: 'This vacancy is not published, so there is nothing to change.',
    },
  ],
  clocks: [],
  questions: {
    changedOn: { kind: 'date', text: 'From which day?', needed: 'to-submit' },
    what: {
      kind: 'long-text',
      text: 'What is different?',
      hint: 'It is published in these words, with the day.',
      needed: 'to-submit',
    },
    closesOn: {
      kind: 'date',
      planned: true,
      text: 'On which day does it close?',
      needed: 'to-submit',
    },
    salaryFrom: { kind: 'number', unit: '£', text: 'Pay from', needed: 'to-submit' },
    salaryTo: { kind: 'number', unit: '£', text: 'Pay up to', needed: 'to-submit' },
    hours: { kind: 'text', text: 'Which hours?', needed: 'to-submit' },
    summary: {
      kind: 'long-text',
      text: 'What is it, in two or three sentences?',
      needed: 'to-submit',
    },
  },
  copies: {
    closesOn: { fact: 'vacancy-published', detail: 'closes' },
    salaryFrom: { fact: 'vacancy-published', detail: 'salaryFrom' },
    salaryTo: { fact: 'vacancy-published', detail: 'salaryTo' },
    hours: { fact: 'vacancy-published', detail: 'hours' },
    summary: { fact: 'vacancy-published', detail: 'summary' },
  },
  pages: [
    {
      id: 'change',
      title: 'What changes?',
      asks: ['changedOn', 'what', 'closesOn', 'salaryFrom', 'salaryTo', 'hours', 'summary'],
    },
  ],
  outcomes: {
    approved: {
      label: 'Approved: publish the change',
      source: careersPage('vacancies'),
      effects: [
        {
          effect: 'change-fact',
          fact: 'vacancy-published',
          with: {
            closes: { answer: 'closesOn' },
            salaryFrom: { answer: 'salaryFrom' },
            salaryTo: { answer: 'salaryTo' },
            hours: { answer: 'hours' },
            summary: { answer: 'summary' },
          },
        },
        {
          effect: 'record-fact',
          fact: 'vacancy-changed',
          on: { answer: 'changedOn' },
          with: { what: { answer: 'what' } },
        },
      ],
    },
    notApproved: {
      label: 'Not approved: it stays as it is published',
      source: careersPage('vacancies'),
    },
  },
  happenedAt: 'changedOn',
  worry: 'what',
})
