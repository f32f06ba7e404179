import { rationale } from '../../blocks/rationale.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import { caseHolders, directors, frontDoorManager, nominatedOfficers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { supervisors } from '../who.ts'

const ours = toBeConfirmed('decisions of managers between supervisions')

const managers = [...supervisors, ...nominatedOfficers, ...directors, ...frontDoorManager]

const questions = defineQuestions({
  decidedOn: { kind: 'date', text: 'When was it decided?', needed: 'to-submit' },
  topic: {
    kind: 'choice',
    text: 'What is it about?',
    codes: 'management-decision-topic',
    needed: 'to-submit',
  },
  request: { kind: 'long-text', text: 'What was asked?' },
  decision: { kind: 'long-text', text: 'What is decided?', needed: 'to-submit' },
  reason: {
    ...rationale({ whose: 'practice manager', forWhat: 'the decision', needed: 'to-submit' }),
    text: 'Why?',
  },
  neededFirst: { kind: 'long-text', text: 'What has to be known first, and who finds out?' },
})

// A decision that a manager takes between supervisions: whoever hands it in took it, so nobody is asked who did.
export const managementDecision = defineProcess({
  id: 'management-decision',
  number: 'P38c',
  title: 'Management decision',
  noun: 'management decision',
  purpose:
    'Put what a manager decides, and why, where everybody who works with the child finds it.',
  referenceLetter: 'MD',
  basis: [toBeConfirmed('a decision across a threshold is on the record, with its reason')],
  about: 'child',
  several: true,
  roles: { start: managers, record: managers, read: caseHolders },
  clocks: [],
  questions,
  pages: [
    {
      id: 'decision',
      title: 'What is decided about whom?',
      intro:
        'It stands on the record as your decision. What somebody else decided, they write down themselves.',
      people: true,
      asks: ['decidedOn', 'topic', 'request', 'decision', 'reason'],
    },
  ],
  outcomes: {
    decided: { label: 'Decided', source: ours },
    notYet: {
      label: 'Not decided yet',
      explained: 'More has to be known first; the worker is told what.',
      source: ours,
      asks: ['neededFirst'],
      effects: [
        {
          effect: 'hand-over',
          what: 'What a manager has to know before deciding',
          to: { holder: 'allocated-worker' },
        },
      ],
    },
  },
  happenedAt: 'decidedOn',
  worry: 'decision',
})
