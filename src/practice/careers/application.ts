import { defineProcess } from '../vocabulary/process.ts'
import { jobContracts, jobKinds } from './kinds.ts'
import { agencyRules, careersPage, saferRecruitment } from './law.ts'
import { approvers, panel, recruiters } from './who.ts'

const socialWork = [
  ...(['newlyQualified', 'socialWorker', 'seniorPractitioner', 'advancedPractitioner'] as const),
  ...(['reviewingOfficer', 'practiceManager', 'teamManager'] as const),
]
const agencySince = '2024-10-31'

/** What somebody says of their work when they apply: nothing in it says who they are. */
export const application = defineProcess({
  id: 'application',
  number: 'B30e',
  title: 'Application',
  noun: 'application',
  purpose: 'See that an application is in time, from somebody who may do the job, and whole.',
  referenceLetter: 'AP',
  basis: [careersPage('experience asked of each role'), agencyRules],
  about: { entryOf: 'applications' },
  roles: { start: recruiters, record: recruiters, read: [...panel, ...approvers] },
  clocks: [],
  questions: {
    appliedOn: { kind: 'date', text: 'When did they apply?', needed: 'to-submit' },
    vacancy: { kind: 'entry', from: 'vacancies', text: 'For which vacancy?', needed: 'to-submit' },
    closesOn: {
      kind: 'date',
      planned: true,
      text: 'On which day did it close then?',
      needed: 'to-submit',
    },
    kind: { kind: 'choice', text: 'Which kind of job?', options: jobKinds, needed: 'to-submit' },
    contract: {
      kind: 'choice',
      text: 'On what terms?',
      options: jobContracts,
      needed: 'to-submit',
    },
    registered: {
      kind: 'yes-no',
      text: 'Are you registered with Social Work England?',
      when: { question: 'kind', is: socialWork },
      needed: 'to-submit',
    },
    experience: {
      kind: 'number',
      from: 0,
      to: 60,
      unit: 'years',
      text: 'How many full years have you worked with children as a qualified social worker?',
      hint: 'Count work for a council, or for somebody who does a council’s work.',
      when: { question: 'kind', is: socialWork },
      needed: 'to-submit',
    },
    history: {
      kind: 'long-text',
      text: 'Where have you worked?',
      hint: 'All of it since you left school, the latest first, with months and years.',
      needed: 'to-submit',
    },
    gaps: {
      kind: 'long-text',
      text: 'What did you do in any time between?',
      hint: 'Write “None” if there was none.',
      needed: 'to-submit',
    },
    statement: {
      kind: 'long-text',
      text: 'How do you meet each thing that we look for?',
      needed: 'to-submit',
    },
  },
  pages: [
    {
      id: 'job',
      title: 'Which job?',
      asks: ['appliedOn', 'vacancy', 'closesOn', 'kind', 'contract', 'registered', 'experience'],
    },
    { id: 'work', title: 'Work so far', asks: ['history', 'gaps', 'statement'] },
  ],
  submitRequires: [
    {
      that: { question: 'appliedOn', notAfter: 'closesOn' },
      otherwise:
        'This vacancy was closed when it was applied for. The application was not taken in; ask to be told when we look for somebody again.',
    },
    {
      that: {
        any: [{ not: { question: 'kind', is: socialWork } }, { question: 'registered', is: 'yes' }],
      },
      otherwise: 'This job is for registered social workers. Register first, then apply.',
    },
    {
      that: {
        any: [
          { not: { question: 'kind', is: 'reviewingOfficer' } },
          { question: 'experience', atLeast: 5 },
        ],
      },
      otherwise:
        'A reviewing officer needs five years of work with children after qualifying. Look at our other jobs.',
    },
    {
      that: {
        any: [
          { not: { question: 'kind', is: 'seniorPractitioner' } },
          { question: 'experience', atLeast: 3 },
        ],
      },
      otherwise:
        'A senior practitioner needs three years of work after qualifying. Look at our jobs for social workers.',
    },
    {
      that: {
        any: [
          { not: { question: 'contract', is: 'agency' } },
          { question: 'appliedOn', notBefore: agencySince },
          { question: 'experience', atLeast: 1 },
        ],
      },
      otherwise: 'Work through an agency needs twelve months of work after qualifying.',
    },
    {
      that: {
        any: [
          { not: { question: 'contract', is: 'agency' } },
          { not: { question: 'appliedOn', notBefore: agencySince } },
          { question: 'experience', atLeast: 3 },
        ],
      },
      otherwise:
        'Since 31 October 2024 work through an agency needs three years of work after qualifying, for a council.',
    },
  ],
  outcomes: {
    eligible: {
      label: 'Goes to the panel',
      source: saferRecruitment('applications are judged by what they say'),
      effects: [
        {
          effect: 'start-fact',
          fact: 'application-received',
          on: { answer: 'appliedOn' },
          with: { vacancy: { answer: 'vacancy' }, kind: { answer: 'kind' } },
        },
      ],
    },
    notWhole: {
      label: 'Not whole: it goes no further',
      source: saferRecruitment('applications are judged by what they say'),
    },
    withdrawn: { label: 'Withdrawn by the applicant', source: careersPage('applications') },
  },
  outcomesBy: 'recorder',
  happenedAt: 'appliedOn',
  worry: 'statement',
})
