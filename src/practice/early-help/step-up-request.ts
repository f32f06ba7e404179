import { toBeConfirmed } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { atOnce, toTheFrontDoor } from './step-up.ts'
import { lead, leadAsked } from './who-leads.ts'
import { earlyHelpWorkers, readersOfEarlyHelp } from './who.ts'

const questions = {
  ...defineQuestions({
    decidedAt: { kind: 'instant', text: 'When was it decided to step up?', needed: 'to-submit' },
    immediateDanger: {
      kind: 'yes-no',
      text: 'Is a child in immediate danger now?',
      hint: 'If so, 999 first, then the front door by phone, and then this.',
      needed: 'to-submit',
    },
    whyTheFrontDoor: {
      kind: 'long-text',
      tells: 'worry',
      text: 'What are we worried about now, and why now?',
      needed: 'to-submit',
    },
    familyKnows: {
      kind: 'yes-no',
      text: 'Does the family know that the front door is told?',
      needed: 'to-submit',
    },
    workingWell: { kind: 'long-text', text: 'What is working well?', needed: 'to-submit' },
    helpTried: {
      kind: 'long-text',
      text: 'What has early help found, and what has it changed?',
      needed: 'to-submit',
    },
    assessedOn: { kind: 'date', text: 'When was the Early Help Assessment completed?' },
    childsVoice: {
      kind: 'long-text',
      voice: 'child',
      text: 'What does the child say, wish or feel?',
      each: 'child',
      when: { not: { subject: 'unborn' } },
    },
  }),
  ...lead(),
}

type StepUpQuestion = keyof typeof questions

const from = (answer: string) => ({ process: 'early-help-assessment', answer }) as const

const told = toTheFrontDoor<StepUpQuestion>({
  whyTheFrontDoor: 'whyTheFrontDoor',
  familyKnows: 'familyKnows',
  immediateDanger: 'immediateDanger',
  childsVoice: 'childsVoice',
  workingWell: 'workingWell',
  helpTried: 'helpTried',
  assessedOn: 'assessedOn',
  leadName: 'leadName',
  leadRole: 'leadRole',
  leadOrganisationName: 'leadOrganisationName',
  leadPhone: 'leadPhone',
  leadEmail: 'leadEmail',
})

// Between two meetings, or before there is a plan: whoever is worried tells the front door, with what is written already.
// Early help goes on until the front door has accepted it.
export const earlyHelpStepUp = defineProcess({
  id: 'early-help-step-up',
  number: 'B1b',
  title: 'Step up to the front door',
  noun: 'step up to the front door',
  purpose: 'Tell the front door at once, with everything that early help knows.',
  referenceLetter: 'EHU',
  basis: [atOnce],
  about: 'child',
  several: true,
  roles: { start: earlyHelpWorkers, record: earlyHelpWorkers, read: readersOfEarlyHelp },
  clocks: [],
  questions,
  pages: [
    {
      id: 'why',
      title: 'Why the front door, and why now?',
      intro: 'If a child is at immediate risk, 999 first, then this.',
      people: true,
      asks: ['decidedAt', 'immediateDanger', 'whyTheFrontDoor', 'familyKnows', 'childsVoice'],
    },
    {
      id: 'known',
      title: 'What is known already?',
      intro:
        'What the Early Help Assessment says stands here already. Change only what is no longer so.',
      asks: ['workingWell', 'helpTried', 'assessedOn', ...leadAsked],
    },
  ],
  copies: {
    workingWell: from('workingWell'),
    helpTried: from('analysis'),
    assessedOn: from('completedOn'),
    childsVoice: from('childsVoice'),
    leadName: from('leadName'),
    leadRole: from('leadRole'),
    leadOrganisation: from('leadOrganisation'),
    leadOrganisationName: from('leadOrganisationName'),
    leadPhone: from('leadPhone'),
    leadEmail: from('leadEmail'),
    leadWorker: from('leadWorker'),
  },
  outcomesBy: 'recorder',
  outcomes: {
    toldTheFrontDoor: {
      label: 'To the front door',
      explained: 'Early help stays open until the front door has accepted it.',
      source: toBeConfirmed('how early help steps up'),
      effects: [told],
    },
  },
  happenedAt: 'decidedAt',
  immediateDanger: { question: 'immediateDanger', is: 'yes' },
  worry: 'whyTheFrontDoor',
})
