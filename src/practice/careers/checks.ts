import { defineProcess } from '../vocabulary/process.ts'
import { saferRecruitment } from './law.ts'
import { recruiters } from './who.ts'

const source = saferRecruitment('checks before somebody starts')
const must = [
  ...(['identityOn', 'rightToWorkOn', 'disclosureOn'] as const),
  ...(['qualificationsOn', 'registration', 'overseas', 'healthOn', 'onlineOn'] as const),
]

/** Everything that is looked at before somebody starts. One that is open keeps them from starting. */
export const employmentChecks = defineProcess({
  id: 'employment-checks',
  number: 'B30h',
  title: 'Checks before starting',
  noun: 'checks',
  purpose: 'See each check through, and let nobody start before the last one.',
  referenceLetter: 'CH',
  basis: [source],
  about: { entryOf: 'applications' },
  roles: { start: recruiters, record: recruiters },
  startRequires: [
    {
      that: { holds: 'chosen' },
      otherwise: 'Nobody decided to offer this applicant a job, so there is nothing to check yet.',
    },
  ],
  clocks: [],
  questions: {
    checkedOn: { kind: 'date', text: 'When was the last one done?', needed: 'to-submit' },
    identityOn: { kind: 'date', text: 'Identity seen on' },
    rightToWorkOn: { kind: 'date', text: 'Right to work seen on' },
    disclosureOn: { kind: 'date', text: 'Enhanced check with barred lists clear on' },
    qualificationsOn: { kind: 'date', text: 'Qualifications seen on' },
    registration: {
      kind: 'choice',
      text: 'Registration',
      options: { seen: 'Looked up and in force', notNeeded: 'Not needed for this job' },
    },
    overseas: {
      kind: 'choice',
      text: 'Time abroad',
      options: { clear: 'Checked and clear', none: 'None to check' },
    },
    healthOn: { kind: 'date', text: 'Fit for the job, said on' },
    onlineOn: { kind: 'date', text: 'Looked at online, with a note kept, on' },
    note: { kind: 'long-text', text: 'What was found and talked about?' },
  },
  pages: [{ id: 'checks', title: 'What is done?', asks: ['checkedOn', ...must, 'note'] }],
  outcomes: {
    clear: {
      label: 'All done and clear',
      source,
      requires: [
        ...must.map((question) => ({
          that: { question, answered: true },
          otherwise: `A check is not done yet: ${
            {
              identityOn: 'identity',
              rightToWorkOn: 'right to work',
              disclosureOn: 'the enhanced check with barred lists',
              qualificationsOn: 'qualifications',
              registration: 'registration',
              overseas: 'time abroad',
              healthOn: 'health',
              onlineOn: 'the search online',
            }[question]
          }. They cannot start before it is.`,
        })),
        {
          that: { holds: 'references-satisfactory' },
          otherwise:
            'A check is not done yet: two satisfactory references. They cannot start before they are in.',
        },
      ],
      effects: [{ effect: 'start-fact', fact: 'checks-clear', on: { answer: 'checkedOn' } }],
    },
    stopped: {
      label: 'Not clear, or they withdrew: the offer is over',
      source,
      effects: [
        { effect: 'end-fact', fact: 'chosen', on: { answer: 'checkedOn' } },
        {
          effect: 'end-fact',
          fact: 'offer-accepted',
          on: { answer: 'checkedOn' },
          when: { holds: 'offer-accepted' },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'checkedOn',
  worry: 'note',
})
