import { lookedAfterHealth } from '../law/care.ts'
import { toBeConfirmed } from '../law/sources.ts'
import { caseHolders, fosteringWorkers, meetingSupport, reviewingOfficers } from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { countedYearly, reasonFitsAge, yearlyFacts, yearlyHealth } from './yearly-health.ts'

const { dentalOn, immunised, questionnaireDone, substanceMisuse, convicted, ...asked } =
  yearlyHealth({ on: 'knownOn' })

const questions = defineQuestions({
  knownOn: { kind: 'date', text: 'When did we hear of it?', needed: 'to-submit' },
  knownFrom: {
    kind: 'text',
    text: 'Who told us?',
    hint: 'The carer, the dentist, the health team.',
    needed: 'to-submit',
  },
  // Nobody who reports a visit to the dentist is made to answer for all the rest.
  dentalOn,
  immunised: { ...immunised, needed: 'never' },
  questionnaireDone: { ...questionnaireDone, needed: 'never' },
  substanceMisuse: { ...substanceMisuse, needed: 'never' },
  convicted: { ...convicted, needed: 'never' },
  ...asked,
  note: { kind: 'long-text', text: 'What else is worth knowing?' },
})

// The dentist, the questionnaire and immunisations do not wait for the next assessment: what happens between
// two is recorded here, on the day it was done.
export const healthCheck = defineProcess({
  id: 'health-check',
  number: 'P26b',
  title: 'Dentist, questionnaire or immunisations',
  noun: 'health check',
  purpose: 'Keep what is counted each year of a child’s health up to date between assessments.',
  referenceLetter: 'HC',
  basis: [lookedAfterHealth('dental checks, immunisations and emotional health'), countedYearly],
  about: 'child',
  roles: {
    start: [...caseHolders, ...fosteringWorkers, ...meetingSupport],
    record: [...caseHolders, ...fosteringWorkers, ...meetingSupport],
    read: reviewingOfficers,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'health',
      title: 'What has been done?',
      people: true,
      asks: [
        ...(['knownOn', 'knownFrom', 'dentalOn', 'immunised'] as const),
        ...(['questionnaireDone', 'questionnaireOn', 'carersScore'] as const),
        ...(['teachersScore', 'childsScore', 'noScoreReason'] as const),
        ...(['substanceMisuse', 'interventionReceived', 'interventionOffered'] as const),
        ...(['convicted', 'note'] as const),
      ],
    },
  ],
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise:
        'This child is not in our care, so there is nothing to count. Write what you know in a case note.',
    },
  ],
  outcomes: {
    recorded: {
      label: 'Recorded',
      source: toBeConfirmed('health between two assessments'),
      requires: [
        {
          that: {
            any: [
              { question: 'dentalOn', answered: true },
              { question: 'immunised', answered: true },
              { question: 'questionnaireDone', answered: true },
              { question: 'substanceMisuse', answered: true },
            ],
          },
          otherwise: 'Nothing is recorded yet. Say what has been done, and on which day.',
        },
        reasonFitsAge,
      ],
      effects: yearlyFacts,
    },
  },
  happenedAt: 'knownOn',
  worry: 'note',
})
