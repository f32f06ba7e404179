import { consent, withConsent } from '../../blocks/consent.ts'
import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { post } from '../../vocabulary/role.ts'
import { consentAsked, familyAgrees, familyDeclined, whyNow } from '../beginning.ts'
import { readersOfEarlyHelp, youthWorkers } from '../who.ts'

const questions = {
  ...defineQuestions({
    startedOn: { kind: 'date', text: 'When did the support start?', needed: 'to-submit' },
    reasons: {
      kind: 'choices',
      text: 'Why is it offered?',
      codes: 'youth-vulnerability',
      needed: 'to-submit',
    },
  }),
  ...whyNow(),
  ...consent({ to: 'Targeted Youth Support' }),
  ...defineQuestions({
    parentsTold: {
      kind: 'choice',
      text: 'Do the parents know?',
      options: { yes: 'Yes', notYet: 'Not yet', no: 'No: the young person does not want that' },
      needed: 'to-submit',
    },
    understands: {
      kind: 'long-text',
      text: 'How do we know that the young person understands what they decide?',
      hint: 'Under 16, a young person may decide for themselves where they understand it fully.',
      when: {
        all: [{ question: 'parentsTold', is: ['notYet', 'no'] }, { aged: { under: 16 } }],
      },
      each: 'child',
      needed: 'to-submit',
    },
    firstSeenOn: { kind: 'date', text: 'When were they first seen?', needed: 'to-submit' },
    goals: {
      kind: 'list',
      row: 'goal',
      text: 'What does the young person want?',
      hint: 'In their own words, and as they see it.',
      none: 'They named no goal yet',
      needed: 'to-submit',
      of: {
        goal: { kind: 'text', text: 'What they want' },
        by: { kind: 'date', text: 'By when?', planned: true },
        atStart: { kind: 'number', text: 'How near is it, from 0 to 10?', from: 0, to: 10 },
        atEnd: { kind: 'number', anew: true, text: 'At the end, from 0 to 10', from: 0, to: 10 },
      },
    },
    workerSafety: {
      kind: 'yes-no',
      text: 'Is there a reason not to meet them alone?',
      sensitive: 'not-for-family',
      needed: 'to-submit',
    },
  }),
}

// One young person, of their own will: what they want, and who works with them on it.
export const youthSupport = defineProcess({
  id: 'youth-support',
  number: 'B2c',
  title: 'Targeted Youth Support',
  noun: 'record of youth support',
  purpose: 'Begin one-to-one youth work with a young person, on goals that they set.',
  referenceLetter: 'TYS',
  basis: [workingWell('section 2, Targeted Youth Support')],
  about: 'child',
  beside: true,
  holdsCase: true,
  takenAlong: true,
  roles: {
    start: youthWorkers,
    record: youthWorkers,
    allocate: [post('practice-manager', 'youth-support')],
    read: readersOfEarlyHelp,
  },
  clocks: [
    {
      id: 'CFW.FIRSTSEEN',
      name: 'First meeting with the young person',
      from: { event: 'allocated' },
      stops: { answered: ['firstSeenOn'] },
      local: [{ within: { workingDays: 5 } }],
      source: [toBeConfirmed('a first meeting within 5 working days of allocation')],
    },
  ],
  questions,
  pages: [
    {
      id: 'why',
      title: 'Who is it, and why?',
      people: true,
      asks: ['startedOn', 'reasons', 'whatPrompted', 'workingWell', 'helpTried'],
    },
    {
      id: 'consent',
      title: 'Do they agree?',
      intro: 'A young person who understands what is decided may agree for themselves.',
      asks: [...consentAsked, 'parentsTold', 'understands'],
    },
    {
      id: 'goals',
      title: 'What do they want?',
      when: withConsent,
      asks: ['firstSeenOn', 'goals', 'workerSafety'],
    },
  ],
  copies: { startedOn: { fact: 'targeted-youth-support' } },
  startRequires: [
    {
      that: { aged: { from: 12, under: 26 } },
      otherwise:
        'Targeted Youth Support is for young people from 12 to 25, and this person is not, or their date of birth is not known. Nothing was begun.',
    },
    {
      that: { not: { underWay: 'youth-support' } },
      otherwise:
        'A record of this young person’s support is being written already. Nothing was begun. Go on with that one.',
    },
  ],
  outcomesBy: 'recorder',
  outcomes: {
    underWay: {
      label: 'The support is under way',
      source: toBeConfirmed('when youth support counts as begun'),
      requires: [familyAgrees('Targeted Youth Support')],
      effects: [
        {
          effect: 'start-fact',
          fact: 'targeted-youth-support',
          on: { answer: 'startedOn' },
          when: { not: { holds: 'targeted-youth-support' } },
        },
      ],
    },
    declined: {
      label: 'Offered, and declined',
      source: workingWell('early help needs consent'),
      requires: [familyDeclined],
      effects: [
        { effect: 'record-fact', fact: 'early-help-declined', on: { answer: 'startedOn' } },
        {
          effect: 'end-fact',
          fact: 'targeted-youth-support',
          on: { answer: 'startedOn' },
          with: { endReason: { value: 'withdrew' } },
          when: { holds: 'targeted-youth-support' },
        },
      ],
    },
  },
  happenedAt: 'startedOn',
  worry: 'whatPrompted',
})
