import { withoutWalls } from './without-walls.ts'
import { layOver, type Practice } from '../../src/engine/practice.ts'
import type { AuthorityPack, SignInPolicy } from '../../src/practice/vocabulary/authority.ts'
import type { Catalogue } from '../../src/practice/vocabulary/catalogue.ts'
import type { ProcessDefinition } from '../../src/practice/vocabulary/process.ts'
import { post } from '../../src/practice/vocabulary/role.ts'
import { national, placeholder } from '../../src/practice/vocabulary/source.ts'

const law = national('An invented Act, section 1')

/** The smallest process that has one of everything: a condition, a clock, a requirement and each effect. */
export const tinyEnquiry: ProcessDefinition = {
  id: 'enquiry',
  number: 'P90',
  title: 'Enquiry',
  noun: 'enquiry',
  purpose: 'Find out what a child needs.',
  referenceLetter: 'Q',
  basis: [law],
  about: 'child',
  several: true,
  roles: {
    start: [post('social-worker', 'duty-and-assessment')],
    record: [post('social-worker', 'duty-and-assessment')],
    authorise: [post('practice-manager', 'duty-and-assessment')],
  },
  clocks: [
    {
      id: 'T90',
      name: 'Enquiry decided',
      from: { answer: 'askedAt', inWords: 'when it was asked for' },
      stops: { event: 'authorised' },
      local: [{ within: { workingDays: 5 } }],
      statutory: [{ within: { workingDays: 10 } }],
      source: [law],
    },
  ],
  questions: {
    askedAt: { kind: 'instant', text: 'When was it asked for?', needed: 'to-submit' },
    askedBy: { kind: 'text', text: 'Who asked?' },
    seen: { kind: 'yes-no', text: 'Was the child seen?', each: 'child', needed: 'to-submit' },
    whyNot: {
      kind: 'long-text',
      text: 'Why not?',
      each: 'child',
      when: { question: 'seen', is: 'no' },
      needed: 'to-submit',
    },
    harm: {
      kind: 'choice',
      text: 'What is the harm?',
      options: { none: 'None', some: 'Some', grave: 'Grave' },
    },
    agency: { kind: 'choice', text: 'Who helps?', codes: 'partner', each: 'child' },
    why: { kind: 'long-text', text: 'Why is it decided?', needed: 'to-authorise' },
  },
  pages: [
    { id: 'who', title: 'Who is it about?', people: true, asks: ['askedAt', 'askedBy'] },
    { id: 'children', title: 'Each child', asks: ['seen', 'whyNot', 'harm'] },
    { id: 'decision', title: 'What is decided?', by: 'authoriser', asks: ['why'] },
  ],
  outcomesEach: 'child',
  outcomes: {
    closed: {
      label: 'Closed',
      source: law,
      effects: [{ effect: 'tell', whom: 'referrer', letter: 'answer' }],
    },
    helped: {
      label: 'Helped by an agency',
      source: law,
      asks: ['agency'],
      when: { not: { subject: 'adult' } },
      effects: [{ effect: 'hand-over', what: 'Help', to: { agency: 'agency' } }],
    },
    planned: {
      label: 'A plan',
      source: law,
      requires: [{ that: { question: 'seen', is: 'yes' }, otherwise: 'See the child first.' }],
      effects: [
        {
          effect: 'open',
          process: 'plan',
          to: { team: 'duty-and-assessment' },
          carries: { begunOn: { answer: 'askedAt' } },
        },
        {
          effect: 'start-fact',
          fact: 'open-plan',
          on: { event: 'authorised' },
          when: { question: 'harm', is: ['some', 'grave'] },
        },
      ],
    },
  },
  happenedAt: 'askedAt',
  cameFrom: { name: 'askedBy' },
}

const catalogue: Catalogue = {
  processes: [tinyEnquiry],
  notYetDefined: { plan: { number: 'P91', title: 'Plan' } },
  facts: [{ id: 'open-plan', title: 'Open plan', source: [law] }],
  codeLists: [
    {
      id: 'partner',
      title: 'Partner agency',
      source: [law],
      codes: [{ code: 'health', label: 'Health' }],
    },
  ],
  letters: [
    {
      id: 'answer',
      kind: 'feedback',
      title: 'Answer',
      subject: 'About {{reference}}',
      body: 'We decided: {{outcome}}.',
      source: law,
    },
  ],
  roles: [
    { id: 'social-worker', title: 'Social worker', does: 'Records.' },
    { id: 'practice-manager', title: 'Practice manager', does: 'Decides.' },
  ],
  access: withoutWalls,
  teamTypes: [
    {
      id: 'duty-and-assessment',
      title: 'Duty and assessment',
      does: 'Enquires',
      covers: 'district',
      reach: 'team',
    },
  ],
}

const noPolicy: SignInPolicy = {
  secondFactorFor: [],
  postsOfClaims: {},
  source: placeholder('For this test'),
}

const pack: AuthorityPack = {
  id: 'tinyshire',
  name: 'Tinyshire',
  council: 'Tinyshire County Council',
  dfeCode: '999',
  frontDoorName: 'Front door',
  labels: {},
  localities: [{ id: 'all', name: 'All' }],
  districts: [{ id: 'town', name: 'Town', locality: 'all', onsCode: 'E00000001' }],
  neighbours: [],
  teams: [{ id: 'town-duty', type: 'duty-and-assessment', name: 'Town duty', districts: ['town'] }],
  agencies: [{ id: 'nurses', name: 'Nurses', partner: 'health' }],
  contacts: [],
  hours: [],
  bankHolidays: [],
  levels: [],
  indicators: [],
  codeLists: [],
  clocks: {},
  postcodes: {},
  signIn: noPolicy,
  signInToDemonstration: noPolicy,
}

export interface Changes {
  readonly enquiry?: Partial<ProcessDefinition>
  readonly catalogue?: Partial<Catalogue>
  readonly pack?: Partial<AuthorityPack>
}

/** A whole practice small enough to hold in the head, with a change or two for a test. */
export const practiceWith = (changes: Changes = {}): Practice =>
  layOver(
    { ...catalogue, processes: [{ ...tinyEnquiry, ...changes.enquiry }], ...changes.catalogue },
    { ...pack, ...changes.pack },
  )
