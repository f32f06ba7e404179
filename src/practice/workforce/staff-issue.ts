import { toBeConfirmed } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees, principalSocialWorker } from './who.ts'

const source = promised('a Principal Social Worker who listens, right up to the Chief Executive')

/** Somebody raises an issue or has an idea; the Principal Social Worker answers, or takes it to the Chief Executive. */
export const staffIssue = defineProcess({
  id: 'staff-issue',
  number: 'B29n',
  title: 'Raise an issue or an idea',
  noun: 'issue or idea',
  purpose: 'Tell the Principal Social Worker what should change, and hear what becomes of it.',
  referenceLetter: 'IS',
  basis: [source, promised('a say in the way we work')],
  about: { entryOf: 'staff-voice' },
  roles: { start: employees, record: employees, authorise: principalSocialWorker },
  clocks: [
    {
      id: 'WF2',
      name: 'Answer of the Principal Social Worker',
      from: { event: 'submitted' },
      stops: { event: 'authorised' },
      local: [{ within: { workingDays: 10 } }],
      source: [source, toBeConfirmed('how soon staff are answered')],
    },
    {
      id: 'WF3',
      name: 'Answer of the Chief Executive',
      each: 'child',
      from: { fact: 'raised-to-chief-executive', at: 'start', inWords: 'when it was taken there' },
      stops: { fact: 'raised-to-chief-executive', at: 'end' },
      local: [{ within: { workingDays: 20 } }],
      source: [source, toBeConfirmed('how soon the Chief Executive answers')],
    },
  ],
  questions: {
    raisedOn: { kind: 'date', text: 'Today', needed: 'to-submit' },
    kind: {
      kind: 'choice',
      text: 'What is it?',
      options: { issue: 'Something that is wrong', idea: 'An idea that would help' },
      needed: 'to-submit',
    },
    what: {
      kind: 'long-text',
      text: 'What should we know?',
      hint: 'Do not write a child’s name.',
      needed: 'to-submit',
    },
    better: { kind: 'long-text', text: 'What would make it better?' },
    reply: {
      kind: 'long-text',
      text: 'What do you answer?',
      hint: 'They read it in these words.',
      needed: 'to-authorise',
    },
    change: { kind: 'long-text', text: 'What changes because of it?' },
    heldOn: { kind: 'date', text: 'When did you take it to the Chief Executive?' },
  },
  pages: [
    { id: 'issue', title: 'What you raise', asks: ['raisedOn', 'kind', 'what', 'better'] },
    { id: 'answer', title: 'The answer', by: 'authoriser', asks: ['reply', 'change'] },
  ],
  outcomes: {
    answered: { label: 'Answered', source },
    takenFurther: {
      label: 'Taken to the Chief Executive',
      source,
      asks: ['heldOn'],
      effects: [
        {
          effect: 'start-fact',
          fact: 'raised-to-chief-executive',
          on: { answer: 'heldOn' },
        },
      ],
    },
  },
  happenedAt: 'raisedOn',
  worry: 'what',
})
