import { toBeConfirmed } from '../law/sources.ts'
import { published } from '../vocabulary/source.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { earlyHelpWorkers, readersOfEarlyHelp } from './who.ts'

const sixMonths = published('Supporting Families guidance 2022-25: held for six months')

// Six months after it ended: did the change hold? Asked of the family or of whoever stays in touch.
export const sustainedCheck = defineProcess({
  id: 'early-help-sustained-check',
  number: 'B1d',
  title: 'Looked again after early help',
  noun: 'check six months on',
  purpose: 'Find out, six months after early help ended, whether the change has held.',
  referenceLetter: 'EHS',
  basis: [sixMonths],
  about: 'child',
  several: true,
  beside: true,
  roles: { start: earlyHelpWorkers, record: earlyHelpWorkers, read: readersOfEarlyHelp },
  clocks: [],
  questions: {
    checkedOn: { kind: 'date', text: 'When did you look again?', needed: 'to-submit' },
    askedOf: {
      kind: 'choice',
      text: 'Who was asked?',
      options: {
        family: 'The family',
        service: 'A service that knows them',
        records: 'Only what is recorded',
      },
      needed: 'to-submit',
    },
    evidence: {
      kind: 'list',
      row: 'need',
      text: 'Is each need still resolved?',
      none: 'The family had none of these needs',
      needed: 'to-submit',
      atHand: 'held',
      of: {
        need: { kind: 'choice', text: 'Need', codes: 'early-help-need' },
        target: { kind: 'text', text: 'What was to be different?' },
        resolved: { kind: 'choice', text: 'At the end', options: { yes: 'Yes', no: 'No' } },
        held: {
          kind: 'choice',
          text: 'Resolved now?',
          options: { yes: 'Yes', no: 'No', notKnown: 'Not known' },
        },
      },
    },
    result: {
      kind: 'choice',
      text: 'Has the change held?',
      options: { held: 'It has held', notHeld: 'It has not held', notKnown: 'Not known' },
      workedOut: [
        { is: 'notHeld', when: { rows: 'evidence', where: { held: 'no' }, atLeast: 1 } },
        { is: 'notKnown', when: { rows: 'evidence', where: { held: 'notKnown' }, atLeast: 1 } },
        { is: 'held', when: { everyRowOf: 'evidence', has: ['held'] } },
      ],
    },
    familySays: { kind: 'long-text', text: 'What do the family say?' },
  },
  pages: [
    {
      id: 'looked-again',
      title: 'Has it held?',
      people: true,
      asks: ['checkedOn', 'askedOf', 'evidence', 'result', 'familySays'],
    },
  ],
  copies: { evidence: { process: 'early-help-closure', answer: 'evidence' } },
  startRequires: [
    {
      that: { all: [{ had: 'early-help-plan' }, { not: { holds: 'early-help-plan' } }] },
      otherwise:
        'This family has had no early help plan that has ended, so there is nothing to look at again. Nothing was begun.',
    },
  ],
  submitRequires: [
    {
      that: { everyRowOf: 'evidence', has: ['held'] },
      otherwise: 'Say of each need whether it is resolved now, or that it is not known.',
    },
  ],
  outcomesBy: 'recorder',
  outcomes: {
    recorded: {
      label: 'Recorded',
      source: toBeConfirmed('a look again six months after early help ends'),
      effects: [
        {
          effect: 'record-fact',
          fact: 'early-help-sustained',
          on: { answer: 'checkedOn' },
          with: { result: { answer: 'result' } },
        },
      ],
    },
  },
  happenedAt: 'checkedOn',
  worry: 'familySays',
})
