import { recruitmentDrive } from '../careers/law.ts'
import { approvers, recruiters } from '../careers/who.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { workforceManagers } from './who.ts'

export const spentOn = {
  posts: 'New posts',
  advertising: 'Advertisements and fairs',
  agency: 'Agencies that find people',
  moving: 'Help with moving here',
  training: 'Training and the first year',
  tools: 'Phones, computers and rooms',
} as const

/** What a campaign has spent, and on what: never typed as a total, always added up from these. */
export const campaignSpending = defineProcess({
  id: 'campaign-spending',
  number: 'B29t',
  title: 'Spent on a campaign',
  noun: 'spending on a campaign',
  purpose: 'Record what was spent on finding people, so that what is left can be seen.',
  referenceLetter: 'SG',
  basis: [recruitmentDrive],
  about: { entryOf: 'campaigns' },
  roles: { start: recruiters, record: recruiters, authorise: approvers, read: workforceManagers },
  clocks: [],
  questions: {
    spentOn: { kind: 'date', text: 'When was it spent?', needed: 'to-submit' },
    what: { kind: 'choice', text: 'On what?', options: spentOn, needed: 'to-submit' },
    pounds: { kind: 'number', from: 0, unit: '£', text: 'How much?', needed: 'to-submit' },
    note: { kind: 'text', text: 'What was it?' },
  },
  pages: [{ id: 'spending', title: 'What was spent', asks: ['spentOn', 'what', 'pounds', 'note'] }],
  outcomes: {
    spent: {
      label: 'Spent',
      source: recruitmentDrive,
      effects: [
        {
          effect: 'record-fact',
          fact: 'campaign-spent',
          on: { answer: 'spentOn' },
          with: { what: { answer: 'what' }, pounds: { answer: 'pounds' } },
        },
      ],
    },
    notSpent: { label: 'Not right: sent back to be written again', source: recruitmentDrive },
  },
  happenedAt: 'spentOn',
})
