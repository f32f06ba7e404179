import { guardianshipRegulations } from '../../law/permanence.ts'
import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import {
  childrensSocialWorkers,
  fosteringWorkers,
  legalAdvisers,
  reviewingOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { carersManagers, carersNominatedOfficers } from '../posts.ts'
import { outcomes } from './outcomes.ts'
import {
  isAssessment,
  isOrder,
  isSupport,
  questions,
  type GuardianshipQuestion,
} from './questions.ts'

const support = { holds: 'special-guardianship-support' } as const
const reviewed = { fact: 'special-guardianship-support-reviewed', at: 'start' } as const
const byNotice = { question: 'askedBy', is: 'notice' } as const

// None of these has a number in the register: they stand in the handbook's P33.
const clocks: readonly ClockDefinition<GuardianshipQuestion>[] = [
  {
    id: 'P33',
    name: 'Special guardianship report with the court',
    from: { answer: 'reportDueOn', inWords: 'the day the court set' },
    stops: { answered: ['reportFiledOn'] },
    when: isAssessment,
    otherwise: 'The report is with the court.',
    statutory: [{ within: { days: 0 } }],
    source: [childrenAct1989('14A(8)')],
  },
  {
    id: 'P33b',
    name: 'Carers who gave notice may apply: not before this',
    from: { answer: 'noticeOn', inWords: 'when they gave notice' },
    stops: { answered: ['appliedOn'] },
    when: { all: [isAssessment, byNotice] },
    otherwise: 'They did not have to give notice.',
    notBefore: true,
    statutory: [{ within: { months: 3 } }],
    source: [childrenAct1989('14A(7)')],
  },
  {
    id: 'P33c',
    name: 'First review of the support of a special guardian',
    from: {
      fact: 'special-guardianship-support',
      at: 'start',
      inWords: 'when the order was made',
    },
    stops: reviewed,
    each: 'child',
    when: { all: [isOrder, support] },
    otherwise: 'The support has ended.',
    local: [{ within: { months: 12 } }],
    source: [guardianshipRegulations('17 and 18')],
  },
  {
    id: 'P33d',
    name: 'Next review of the support of a special guardian',
    from: { ...reviewed, every: true, inWords: 'the last review' },
    stops: reviewed,
    each: 'child',
    when: { all: [isOrder, support] },
    otherwise: 'The support has ended.',
    local: [{ within: { months: 12 } }],
    source: [guardianshipRegulations('17 and 18')],
  },
]

// Family or friends who become a child's guardians by order of the court: whether they should, with what help; what
// the court decided; and the help, looked at every year until the child is 18.
export const specialGuardianship = defineProcess({
  id: 'special-guardianship',
  number: 'P33b',
  title: 'Special guardianship',
  noun: 'step towards special guardianship',
  purpose: 'Assess and support family or friends who make a permanent home for a child by order.',
  referenceLetter: 'SGO',
  basis: [
    childrenAct1989('14A to 14F'),
    guardianshipRegulations('3 to 21'),
    toBeConfirmed('a support plan is agreed by the head of service'),
  ],
  about: 'child',
  roles: {
    start: [...childrensSocialWorkers, ...fosteringWorkers],
    record: [...childrensSocialWorkers, ...fosteringWorkers, ...legalAdvisers],
    authorise: [...carersManagers, ...carersNominatedOfficers],
    read: reviewingOfficers,
  },
  clocks,
  questions,
  pages: [
    {
      id: 'guardians',
      title: 'Who, and which step?',
      people: true,
      asks: ['step', 'stepOn', 'guardians', 'related', 'theirAuthority'],
    },
    {
      id: 'assessment',
      title: 'Assessment',
      when: isAssessment,
      asks: [
        ...(['askedBy', 'noticeOn', 'reportDueOn', 'assessor', 'suitability', 'checks'] as const),
        ...(['childsVoice', 'parentsViews', 'parentsRisk', 'siblingIssues'] as const),
      ],
    },
    {
      id: 'support-plan',
      title: 'Support plan',
      when: isAssessment,
      intro: 'The head of service agrees to it before the report goes to the court.',
      asks: [
        ...(['supportMoney', 'supportTherapy', 'supportContact', 'supportTraining'] as const),
        ...(['legalAdvicePaid'] as const),
      ],
    },
    {
      id: 'order',
      title: 'What did the court decide?',
      when: isOrder,
      asks: ['orderMade', 'fosterCarers', 'endReason', 'daysToOrder'],
    },
    {
      id: 'review',
      title: 'Review of the support',
      when: isSupport,
      asks: ['reviewFound', 'meansReviewed'],
    },
    { id: 'decision', title: 'What is decided?', by: 'authoriser', asks: ['managersDecision'] },
    {
      id: 'court',
      title: 'Report and application',
      after: 'decision',
      when: isAssessment,
      asks: ['reportFiledOn', 'appliedOn', 'sharedOn', 'challenge'],
    },
  ],
  copies: {
    guardians: { process: 'special-guardianship', answer: 'guardians' },
    related: { process: 'special-guardianship', answer: 'related' },
    theirAuthority: { process: 'special-guardianship', answer: 'theirAuthority' },
  },
  prompts: [
    {
      when: isOrder,
      says: 'In care proceedings the order is recorded at the hearing too. Give both the same date.',
    },
    {
      when: { holds: 'connected-carer-approval', where: { kind: 'temporary' } },
      says: 'The carers are approved for a time. Until the order is made, that approval has to go on.',
    },
    {
      when: { question: 'legalAdvicePaid', is: 'no' },
      says: 'Carers need legal advice of their own before they take on parental responsibility. Say who pays for it.',
    },
  ],
  startRequires: [
    {
      that: { not: { underWay: 'special-guardianship' } },
      otherwise:
        'A step towards special guardianship is under way for this child. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: {
        any: [
          { not: isOrder },
          { not: { holds: 'looked-after' } },
          { question: 'stepOn', since: { fact: 'looked-after', at: 'start' } },
        ],
      },
      otherwise: 'The order is dated before the child came into our care. Check the date.',
    },
  ],
  outcomes,
  notHere: {
    viability:
      'Whether they could care for the child at all is decided as a connected carer first.',
  },
  happenedAt: 'stepOn',
  worry: 'suitability',
})
