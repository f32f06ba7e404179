import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { readersOfEarlyHelp, youthWorkers } from '../who.ts'

export const youthSupportEnding = defineProcess({
  id: 'youth-support-ending',
  number: 'B2e',
  title: 'Targeted Youth Support ends',
  noun: 'ending of youth support',
  purpose: 'Say why youth support ends, how far the young person has come, and who stays in touch.',
  referenceLetter: 'YE',
  basis: [workingWell('section 2, Targeted Youth Support')],
  about: 'child',
  beside: true,
  roles: { start: youthWorkers, record: youthWorkers, read: readersOfEarlyHelp },
  clocks: [],
  questions: {
    endedOn: { kind: 'date', text: 'When did it end?', needed: 'to-submit' },
    because: {
      kind: 'choice',
      text: 'Why did it end?',
      options: {
        goalsMet: 'They reached what they wanted',
        otherHelp: 'Other help goes on',
        steppedUp: 'A social worker works with them now',
        withdrew: 'They did not want it any more',
        moved: 'They moved away',
        overAge: 'They are over age',
      },
      needed: 'to-submit',
    },
    goals: {
      kind: 'list',
      row: 'goal',
      text: 'How far has each goal come, as the young person sees it?',
      none: 'They named no goal',
      needed: 'to-submit',
      of: {
        goal: { kind: 'text', text: 'What they wanted' },
        atStart: { kind: 'number', text: 'At the start, from 0 to 10', from: 0, to: 10 },
        atEnd: { kind: 'number', text: 'Now, from 0 to 10', from: 0, to: 10 },
      },
    },
    childsWords: {
      kind: 'long-text',
      voice: 'child',
      text: 'What do they say about it?',
      needed: 'to-submit',
    },
    staysInTouch: { kind: 'text', text: 'Who stays in touch with them?', needed: 'to-submit' },
  },
  pages: [
    {
      id: 'ending',
      title: 'How it ended',
      people: true,
      asks: ['endedOn', 'because', 'goals', 'childsWords', 'staysInTouch'],
    },
  ],
  copies: { goals: { process: 'youth-support', answer: 'goals' } },
  startRequires: [
    {
      that: { holds: 'targeted-youth-support' },
      otherwise:
        'This young person has no Targeted Youth Support now, so there is none to end. Nothing was begun.',
    },
  ],
  outcomesBy: 'recorder',
  outcomes: {
    ended: {
      label: 'The support has ended',
      source: toBeConfirmed('how youth support can end'),
      effects: [
        {
          effect: 'end-fact',
          fact: 'targeted-youth-support',
          on: { answer: 'endedOn' },
          with: { endReason: { answer: 'because' } },
        },
      ],
    },
  },
  happenedAt: 'endedOn',
  worry: 'staysInTouch',
})
