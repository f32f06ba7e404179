import { everyStepIsOwned } from '../../blocks/plan.ts'
import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import { changes, copiedStart, scoresAsked } from '../outcomes-framework.ts'
import { atOnce, toTheFrontDoor } from '../step-up.ts'
import { anotherLeads, hasALead, leadAsked } from '../who-leads.ts'
import {
  earlyHelpManagers,
  earlyHelpWorkers,
  leadProfessionals,
  readersOfEarlyHelp,
} from '../who.ts'
import { questions, type MeetingQuestion } from './questions.ts'

type Does = Effect<MeetingQuestion>
type Must = Requirement<MeetingQuestion>

const ours = toBeConfirmed('how a Team Around the Family can end')

const held: readonly Does[] = [
  { effect: 'record-fact', fact: 'team-around-the-family', on: { answer: 'heldAt' } },
  { effect: 'record-fact', fact: 'early-help-scored', on: { answer: 'heldAt' }, with: changes },
  // Whoever leads now is who leads: the plan and the pages of the family say so from today.
  {
    effect: 'change-fact',
    fact: 'early-help-plan',
    with: { lead: { answer: 'leadName' }, organisation: { answer: 'leadOrganisation' } },
  },
  anotherLeads,
  {
    effect: 'amend',
    process: 'early-help-assessment',
    with: {
      steps: { answer: 'steps' },
      domains: { answer: 'domains' },
      needs: { answer: 'needs' },
      meetEvery: { answer: 'meetEvery' },
      leadName: { answer: 'leadName' },
      leadRole: { answer: 'leadRole' },
      leadOrganisation: { answer: 'leadOrganisation' },
      leadOrganisationName: { answer: 'leadOrganisationName' },
      leadPhone: { answer: 'leadPhone' },
      leadEmail: { answer: 'leadEmail' },
    },
  },
]

const hasThePlan: Must = {
  that: { holds: 'early-help-plan' },
  otherwise:
    'This family has no early help plan in force, so there is none to look at. Nothing is lost. Complete the Early Help Assessment first.',
}

const owned: Must = {
  that: everyStepIsOwned('steps'),
  otherwise: 'Every step of the plan says who does it, by when, and how everybody will know.',
}

const from = (answer: string) => ({ process: 'early-help-assessment', answer }) as const

// The family and those who help them look at their plan together. What they change is the plan from then on.
export const teamAroundTheFamily = defineProcess({
  id: 'team-around-the-family',
  number: 'B1a',
  title: 'Team Around the Family',
  noun: 'Team Around the Family',
  purpose: 'Look together with the family at how their plan is going, and change what must change.',
  referenceLetter: 'TAF',
  basis: [workingWell('levels 2 and 3: Team Around the Family')],
  about: 'child',
  several: true,
  beside: true,
  takenAlong: true,
  roles: {
    start: [...earlyHelpWorkers, ...leadProfessionals],
    record: [...earlyHelpWorkers, ...leadProfessionals],
    allocate: earlyHelpManagers,
    read: readersOfEarlyHelp,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'meeting',
      title: 'The meeting',
      people: true,
      asks: [
        ...(['plannedFor', 'place', 'format', 'heldAt', 'endedAt', 'chair'] as const),
        ...(['minuteTaker', 'people', 'reports', 'agencyViews'] as const),
      ],
    },
    {
      id: 'views',
      title: 'What does everybody say?',
      asks: ['childTookPart', 'childsVoice', 'parentsSay'],
    },
    {
      id: 'progress',
      title: 'How far has it come?',
      intro:
        'The steps and scores are those of last time: say how far each has come, and change what must change.',
      asks: ['steps', 'domains', 'needs'],
    },
    {
      id: 'scores',
      title: 'Where is each outcome now?',
      intro: 'Each outcome that the family has a need of, beside what it was at the start.',
      asks: scoresAsked,
    },
    {
      id: 'next',
      title: 'What is decided?',
      asks: [
        'minutes',
        'meetingActions',
        'why',
        ...leadAsked,
        'assessedOn',
        'meetEvery',
        'nextMeetingAt',
      ],
    },
  ],
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  copies: {
    people: { process: 'team-around-the-family', answer: 'people' },
    steps: from('steps'),
    domains: from('domains'),
    needs: from('needs'),
    meetEvery: from('meetEvery'),
    assessedOn: from('completedOn'),
    leadName: from('leadName'),
    leadRole: from('leadRole'),
    leadOrganisation: from('leadOrganisation'),
    leadOrganisationName: from('leadOrganisationName'),
    leadPhone: from('leadPhone'),
    leadEmail: from('leadEmail'),
    leadWorker: from('leadWorker'),
    ...copiedStart('early-help-assessment'),
  },
  prompts: [
    {
      when: { had: 'team-around-the-family', times: 4 },
      says: 'There have been four or more of these. Is the plan making the difference that it was made for?',
    },
  ],
  startRequires: [
    {
      that: { holds: 'early-help-plan' },
      otherwise:
        'This family has no early help plan, so there is no Team Around the Family. Nothing was begun. Begin an Early Help Assessment with them.',
    },
  ],
  outcomesBy: 'recorder',
  outcomes: {
    goesOn: {
      label: 'The plan goes on',
      source: ours,
      requires: [hasThePlan, hasALead, owned],
      effects: held,
    },
    stepAcross: {
      label: 'Family Intensive Support besides',
      explained: 'The plan goes on, and a family worker works with the family at home.',
      source: workingWell('section 2, Family Intensive Support'),
      asks: ['supportAgreedBy', 'supportAgreedOn'],
      requires: [
        hasThePlan,
        hasALead,
        owned,
        {
          that: { not: { holds: 'early-help-intensive-support' } },
          otherwise:
            'This family has Family Intensive Support already. Your answers are safe. Choose “The plan goes on”, and tell their family worker.',
        },
      ],
      effects: [
        ...held,
        {
          effect: 'start-fact',
          fact: 'early-help-intensive-support',
          on: { answer: 'heldAt' },
        },
        {
          effect: 'open',
          process: 'family-intensive-support',
          to: { team: 'early-help' },
          carries: {
            acceptedOn: { answer: 'heldAt' },
            whatPrompted: { answer: 'why' },
            needs: { answer: 'needs' },
            consent: { value: 'given' },
            consentGivenBy: { answer: 'supportAgreedBy' },
            consentOn: { answer: 'supportAgreedOn' },
          },
        },
      ],
    },
    stepUp: {
      label: 'Step up: to the front door',
      explained: 'The plan stays in force until the front door has accepted it.',
      source: atOnce,
      asks: ['whyTheFrontDoor', 'familyKnows'],
      requires: [hasThePlan, hasALead],
      effects: [
        ...held,
        toTheFrontDoor<MeetingQuestion>({
          whyTheFrontDoor: 'whyTheFrontDoor',
          helpTried: 'why',
          familyKnows: 'familyKnows',
          childsVoice: 'childsVoice',
          assessedOn: 'assessedOn',
          leadName: 'leadName',
          leadRole: 'leadRole',
          leadOrganisationName: 'leadOrganisationName',
          leadPhone: 'leadPhone',
          leadEmail: 'leadEmail',
        }),
      ],
    },
    ends: {
      label: 'The plan ends',
      source: ours,
      requires: [hasThePlan, hasALead],
      effects: [
        ...held,
        {
          effect: 'open',
          process: 'early-help-closure',
          to: { holder: 'this-team' },
          carries: {
            closedOn: { answer: 'heldAt' },
            finalMeeting: { value: 'yes' },
            leadAtClosure: { answer: 'leadName' },
          },
          when: { not: { underWay: 'early-help-closure' } },
        },
      ],
    },
  },
  happenedAt: 'heldAt',
  worry: 'why',
})
