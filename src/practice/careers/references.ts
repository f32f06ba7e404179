import { defineQuestions } from '../vocabulary/question.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { recruitmentSetting, saferRecruitment } from './law.ts'
import { recruiters } from './who.ts'

const source = saferRecruitment('two references, one from the employer now or last')

const states = {
  toAsk: 'Not asked yet',
  asked: 'Requested',
  came: 'Received',
  good: 'Satisfactory',
  notGood: 'Not satisfactory',
} as const

const questions = defineQuestions({
  application: {
    kind: 'entry',
    from: 'applications',
    text: 'For which application?',
    needed: 'to-submit',
  },
  askedOn: { kind: 'date', text: 'When were they asked for?' },
  references: {
    kind: 'list',
    row: 'reference',
    text: 'Who was asked, and how far has each got?',
    none: 'Nobody yet',
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'Name and organisation' },
      reach: { kind: 'text', text: 'E-mail or phone' },
      current: { kind: 'yes-no', text: 'Is it their employer now, or the last one?' },
      state: { kind: 'choice', text: 'How far?', options: states },
      cameOn: { kind: 'date', text: 'Received on' },
      spokenOn: { kind: 'date', text: 'Rung, to know that it is from them, on' },
    },
  },
  doneOn: { kind: 'date', text: 'When was the last one looked at?', needed: 'to-submit' },
  note: {
    kind: 'long-text',
    text: 'Is there anything in them to talk about?',
    hint: 'Dates that differ from the application, why they left, worries about work with children.',
  },
})

/** Each reference on its way: asked for, received, rung up about, and found satisfactory or not. */
export const references = defineProcess({
  id: 'references',
  number: 'B30p',
  title: 'References',
  noun: 'references',
  purpose: 'See two references through, each by itself, before an offer holds.',
  referenceLetter: 'RX',
  basis: [source],
  about: { entryOf: 'applicants' },
  roles: { start: recruiters, record: recruiters },
  startRequires: [
    {
      that: { holds: 'has-applied' },
      otherwise: 'This person has not applied for anything, so there is nobody to ask yet.',
    },
  ],
  clocks: [
    {
      id: 'B30p',
      name: 'References received',
      from: { answer: 'askedOn', inWords: 'the day they were asked for' },
      stops: { answered: ['doneOn'] },
      local: [{ within: { workingDays: 10 } }],
      source: [recruitmentSetting('References are chased after ten working days')],
    },
  ],
  questions,
  copies: {
    application: { process: 'candidate', answer: 'application' },
    references: { process: 'candidate', answer: 'references' },
  },
  pages: [
    {
      id: 'references',
      title: 'How far has each got?',
      asks: ['application', 'askedOn', 'references', 'doneOn', 'note'],
    },
  ],
  submitRequires: [
    {
      that: { everyRowOf: 'references', has: ['name', 'reach', 'state'] },
      otherwise: 'Say of each reference who gives it, how they are reached and how far it has got.',
    },
  ],
  outcomes: {
    satisfactory: {
      label: 'Both satisfactory',
      source,
      requires: [
        {
          that: { rows: 'references', where: { state: 'good' }, distinct: 'name', atLeast: 2 },
          otherwise:
            'Two references of two people have to be satisfactory. What you wrote is saved; hand it in once they are.',
        },
        {
          that: { rows: 'references', where: { state: 'good', current: 'yes' }, atLeast: 1 },
          otherwise:
            'One of the satisfactory references has to be from their employer now, or the last one.',
        },
        {
          that: { everyRowOf: 'references', has: ['cameOn', 'spokenOn'] },
          otherwise:
            'Say of each reference when it came and when you rang to know that it is from them.',
        },
      ],
      effects: [
        {
          effect: 'start-fact',
          fact: 'references-satisfactory',
          of: {
            entry: { answer: 'application' },
            requires: [
              {
                that: { holds: 'application-received' },
                otherwise:
                  'This application is not with the panel, so no references are taken up for it. Nothing was changed: look at which application it is.',
              },
            ],
          },
          on: { answer: 'doneOn' },
        },
      ],
    },
    notSatisfactory: {
      label: 'Not satisfactory: the offer does not hold',
      source,
      effects: [
        {
          effect: 'end-fact',
          fact: 'chosen',
          of: { entry: { answer: 'application' } },
          on: { answer: 'doneOn' },
          when: { holds: 'chosen' },
        },
        {
          effect: 'end-fact',
          fact: 'offer-accepted',
          of: { entry: { answer: 'application' } },
          on: { answer: 'doneOn' },
          when: { holds: 'offer-accepted' },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'doneOn',
  worry: 'note',
})
