import { published } from '../../vocabulary/source.ts'
import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { changes, copiedStart, scoresAsked } from '../outcomes-framework.ts'
import { nobodyLeads } from '../who-leads.ts'
import { earlyHelpWorkers, readersOfEarlyHelp } from '../who.ts'
import { metForTheLastTime, questions, type ClosureQuestion } from './questions.ts'

const form = published(
  'Your Family’s Early Help Assessment: closing without a final Team Around the Family still needs the date, the lead and the reason',
)

const planEnds: Effect<ClosureQuestion> = {
  effect: 'end-fact',
  fact: 'early-help-plan',
  on: { answer: 'closedOn' },
  with: {
    reason: { answer: 'endReason' },
    allMet: { answer: 'allResolved' },
    atLeastThree: { answer: 'threeAtStart' },
  },
}

const from = (answer: string) => ({ process: 'early-help-assessment', answer }) as const

// Early help ends when the family says so, or needs it no more. Somebody looks again after six months.
export const earlyHelpClosure = defineProcess({
  id: 'early-help-closure',
  number: 'B1c',
  title: 'Early help ends',
  noun: 'closure of early help',
  purpose: 'Say why early help ends, what has changed, and whom the family turns to now.',
  referenceLetter: 'EHC',
  basis: [workingWell('levels 2 and 3: Early Help Assessment, Team Around the Family'), form],
  about: 'child',
  several: true,
  beside: true,
  roles: { start: earlyHelpWorkers, record: earlyHelpWorkers, read: readersOfEarlyHelp },
  clocks: [
    {
      id: 'EH.OUTCOME.SUSTAIN',
      name: 'Look again: has the change held?',
      from: { answer: 'closedOn', inWords: 'when early help ended' },
      stops: { fact: 'early-help-sustained', at: 'start' },
      each: 'child',
      when: { question: 'endReason', is: ['needs-met', 'single-agency'] },
      otherwise: 'It did not end because the needs were met.',
      local: [{ within: { months: 6 } }],
      source: [
        toBeConfirmed('a look again six months after early help ends'),
        published('Supporting Families guidance 2022-25: held for six months'),
      ],
    },
  ],
  questions,
  pages: [
    {
      id: 'ending',
      title: 'How it ended',
      people: true,
      asks: ['closedOn', 'leadAtClosure', 'endReason', 'endReasonOther', 'finalMeeting'],
    },
    {
      id: 'needs',
      title: 'What has become of each need?',
      when: metForTheLastTime,
      asks: ['needs', 'evidence'],
    },
    {
      id: 'changed',
      title: 'What has changed?',
      when: metForTheLastTime,
      asks: ['allResolved', 'threeAtStart', ...scoresAsked],
    },
    {
      id: 'moving-on',
      title: 'Moving on',
      when: metForTheLastTime,
      asks: ['familyFeedback', 'childsVoice', 'movingOn'],
    },
  ],
  copies: {
    leadAtClosure: { fact: 'early-help-plan', detail: 'lead' },
    needs: from('needs'),
    evidence: from('evidence'),
    ...copiedStart('early-help-assessment'),
  },
  startRequires: [
    {
      that: { holds: 'early-help-plan' },
      otherwise: 'This family has no early help plan, so there is none to end. Nothing was begun.',
    },
    {
      that: { not: { underWay: 'early-help-closure' } },
      otherwise:
        'Somebody is writing already that early help ends. Nothing was begun. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'leadAtClosure', answered: true },
      otherwise:
        'Early help is not closed without saying who led it. Nothing was closed, and your answers are safe. Name the lead professional at the end.',
    },
    {
      that: { question: 'endReason', answered: true },
      otherwise:
        'Early help is not closed without a reason. Nothing was closed, and your answers are safe. Say why it ended.',
    },
  ],
  outcomesBy: 'recorder',
  outcomes: {
    ended: {
      label: 'Early help has ended',
      source: form,
      requires: [
        {
          that: { holds: 'early-help-plan' },
          otherwise: 'This family’s early help plan has ended already. Nothing is lost.',
        },
      ],
      effects: [
        planEnds,
        nobodyLeads,
        {
          effect: 'record-fact',
          fact: 'early-help-scored',
          on: { answer: 'closedOn' },
          with: { ...changes, last: { value: 'yes' } },
          when: metForTheLastTime,
        },
      ],
    },
    goesOn: {
      label: 'It goes on after all',
      explained: 'The front door accepted it, or the family changed their mind: the plan stays.',
      source: toBeConfirmed('early help that goes on beside social care'),
    },
  },
  happenedAt: 'closedOn',
  worry: 'movingOn',
})
