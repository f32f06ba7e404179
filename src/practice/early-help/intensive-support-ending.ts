import { workingWell } from '../law/sources.ts'
import { post } from '../vocabulary/role.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { placeholder } from '../vocabulary/source.ts'

const earlyHelpWorkers = [post('early-help-worker', 'early-help')] as const

// Support by consent ends when the family or their worker says so. Until then it is in force, and a second request
// for it goes to the worker they have.
export const intensiveSupportEnding = defineProcess({
  id: 'intensive-support-ending',
  number: 'B2',
  title: 'Family Intensive Support ends',
  noun: 'ending of intensive support',
  purpose: 'Say that intensive support has ended, what changed, and who stays in touch.',
  referenceLetter: 'FE',
  basis: [workingWell('section 2, Family Intensive Support')],
  about: 'child',
  several: true,
  beside: true,
  roles: { start: earlyHelpWorkers, record: earlyHelpWorkers },
  startRequires: [
    {
      that: { holds: 'early-help-intensive-support' },
      otherwise:
        'This family has no intensive support now, so there is none to end. Nothing was begun.',
    },
  ],
  clocks: [],
  questions: {
    endedOn: { kind: 'date', text: 'When did it end?', needed: 'to-submit' },
    because: {
      kind: 'choice',
      text: 'Why did it end?',
      options: {
        needsMet: 'What the family wanted has changed',
        otherHelp: 'Other help goes on',
        steppedUp: 'A social worker works with them now',
        withdrew: 'The family did not want it any more',
        moved: 'They moved away',
      },
      needed: 'to-submit',
    },
    changed: {
      kind: 'long-text',
      text: 'What has changed for the family, and what has not?',
      needed: 'to-submit',
    },
    familySays: {
      kind: 'long-text',
      text: 'What do the children and their parents say about it?',
      needed: 'to-submit',
    },
    staysInTouch: { kind: 'text', text: 'Who stays in touch with them?' },
  },
  pages: [
    {
      id: 'ending',
      title: 'How it ended',
      people: true,
      asks: ['endedOn', 'because', 'changed', 'familySays', 'staysInTouch'],
    },
  ],
  outcomesBy: 'recorder',
  outcomes: {
    ended: {
      label: 'The support has ended',
      source: placeholder('Handbook B2: Family Intensive Support'),
      effects: [
        {
          effect: 'end-fact',
          fact: 'early-help-intensive-support',
          on: { answer: 'endedOn' },
          with: { endReason: { answer: 'because' } },
        },
      ],
    },
  },
  happenedAt: 'endedOn',
  worry: 'changed',
})
