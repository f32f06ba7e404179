import { carePlanning, lookedAfterHealth } from '../../law/care.ts'
import { commonPractice } from '../../law/sources.ts'
import { caseHolders, caseTeamManagers, meetingSupport, reviewingOfficers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { countedYearly } from '../yearly-health.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { isInitial, questions } from './questions.ts'

// One assessment from the request to the report. The doctor or nurse signs the report itself; here it is
// complete when the social worker has written it down. When each is due is counted in becoming looked after.
export const healthAssessment = defineProcess({
  id: 'health-assessment',
  number: 'P26',
  title: 'Health assessment',
  noun: 'health assessment',
  purpose:
    'Know what a child in our care needs to be healthy, from the start, and see that it is done.',
  referenceLetter: 'HA',
  basis: [carePlanning('7'), lookedAfterHealth('health assessments'), countedYearly],
  about: 'child',
  roles: {
    start: [...caseHolders, ...meetingSupport],
    record: [...caseHolders, ...meetingSupport],
    read: [...reviewingOfficers, ...caseTeamManagers],
  },
  clocks: [
    {
      id: 'T64b',
      name: 'Initial health assessment asked for',
      from: {
        fact: 'looked-after',
        at: 'start',
        inWords: 'the day the child came into our care',
      },
      stops: { answered: ['requestedOn'] },
      each: 'child',
      when: { all: [isInitial, { holds: 'looked-after' }] },
      otherwise: 'It is a review, or the child is no longer in our care.',
      local: [{ within: { workingDays: 2 } }],
      source: [
        commonPractice('Initial health assessments: asked for within two working days of entry'),
      ],
    },
  ],
  questions,
  pages,
  prompts: [
    {
      when: { all: [isInitial, { aged: { under: 1 } }] },
      says: 'The check of a newborn baby in hospital is not the initial health assessment. A doctor still sees the baby for it.',
    },
    {
      when: { aged: { from: 16 } },
      says: 'A young person of 16 or 17 consents for themselves, and may decline.',
    },
    {
      when: { holds: 'unaccompanied-asylum-seeking' },
      says: 'Ask for screening for blood-borne viruses and tuberculosis, and for vaccinations from the beginning where nobody knows.',
    },
    {
      when: { subject: 'lives-out-of-area' },
      says: 'This child lives in another area, whose health team makes the assessment. Ask early, and tell the integrated care board of that area.',
    },
  ],
  copies: {
    medication: { process: 'health-assessment', answer: 'medication' },
    allergies: { process: 'health-assessment', answer: 'allergies' },
    healthPlan: { process: 'health-assessment', answer: 'healthPlan' },
    dentalOn: { process: 'health-assessment', answer: 'dentalOn' },
  },
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise:
        'This child is not in our care, so there is no health assessment to record. If the child has just come into our care, record that first.',
    },
    {
      that: { not: { underWay: 'health-assessment' } },
      otherwise: 'A health assessment is being arranged already. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'requestedOn', notAfter: 'heldOn' },
      otherwise: 'It was held before it was asked for. Check both dates.',
    },
    {
      that: { question: 'heldOn', notAfter: 'reportReceivedOn' },
      otherwise: 'The report reached us before the assessment was held. Check both dates.',
    },
  ],
  outcomes,
  happenedAt: 'requestedOn',
  worry: 'emotionalHealth',
})
