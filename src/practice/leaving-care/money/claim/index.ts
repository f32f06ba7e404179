import { toBeConfirmed } from '../../../law/sources.ts'
import {
  caseTeamManagers,
  leavingCareManagers,
  leavingCareWorkers,
  reviewingOfficers,
} from '../../../posts.ts'
import type { Effect } from '../../../vocabulary/effect.ts'
import { defineProcess } from '../../../vocabulary/process.ts'
import { careLeaversOffer, localOfferLaw } from '../law.ts'
import { leftAsks } from './left.ts'
import { questions, type ClaimQuestion } from './questions.ts'
import { agreeing, prompts, startRequires, submitRequires } from './requirements.ts'

const source = careLeaversOffer('money matters')
const isAgreed = { question: 'agreedPounds', answered: true } as const

const claimed = (
  decision: 'agreed' | 'notAgreed',
  pounds: 'agreedPounds' | 'pounds',
): Effect<ClaimQuestion> => ({
  effect: 'record-fact',
  fact: 'entitlement-claim',
  on: { answer: 'claimedOn' },
  with: {
    item: { answer: 'item' },
    kind: { answer: 'kind' },
    decision: { value: decision },
    pounds: { answer: pounds },
  },
})

/** A young person asks for something; their adviser says what they think, and a manager signs. */
export const entitlementClaim = defineProcess({
  id: 'entitlement-claim',
  number: 'B28b',
  title: 'Claim for a care leaver',
  noun: 'claim',
  purpose: 'Get a young person what they may have, and see what is left of it.',
  referenceLetter: 'CC',
  basis: [localOfferLaw, source, toBeConfirmed('who signs, and how soon it is decided and paid')],
  about: 'child',
  beside: true,
  roles: {
    start: [...leavingCareWorkers, ...leavingCareManagers],
    record: [...leavingCareWorkers, ...leavingCareManagers],
    authorise: [...leavingCareManagers, ...caseTeamManagers],
    allocate: leavingCareManagers,
    read: reviewingOfficers,
  },
  clocks: [
    {
      id: 'B28.DECIDED',
      name: 'Claim decided',
      from: { answer: 'claimedOn', inWords: 'when they asked' },
      stops: { event: 'authorised' },
      local: [{ within: { workingDays: 10 } }],
      source: [toBeConfirmed('a claim is decided within ten working days')],
    },
    {
      id: 'B28.PAID',
      name: 'What was agreed is paid',
      from: { event: 'authorised' },
      stops: { answered: ['paidOn'] },
      when: isAgreed,
      otherwise: 'Nothing was agreed, so nothing is to be paid.',
      local: [{ within: { workingDays: 10 } }],
      source: [toBeConfirmed('what was agreed is paid within ten working days')],
    },
  ],
  questions,
  pages: [
    {
      id: 'asks',
      title: 'What do they ask for?',
      people: true,
      asks: [
        ...(['claimedOn', 'item', 'pounds', 'reason'] as const),
        ...(['theirWords', 'evidence', 'whileInCustody'] as const),
      ],
    },
    {
      id: 'left',
      title: 'What is left of it?',
      intro: 'Worked out from the catalogue and from what was agreed before.',
      asks: ['kind', ...leftAsks],
    },
    { id: 'advice', title: 'What do you decide?', asks: ['advice', 'advisedPounds', 'adviceWhy'] },
    {
      id: 'decision',
      title: 'The manager’s decision',
      by: 'authoriser',
      asks: ['overBecause', 'why'],
    },
    {
      id: 'afterwards',
      title: 'Told and paid',
      after: 'decision',
      asks: ['toldOn', 'paidOn', 'supplier', 'shown'],
    },
  ],
  prompts,
  startRequires,
  submitRequires,
  outcomes: {
    agreed: {
      label: 'Agreed: to be paid',
      source,
      asks: ['agreedPounds'],
      requires: agreeing,
      effects: [claimed('agreed', 'agreedPounds')],
    },
    notAgreed: {
      label: 'Not agreed',
      explained: 'They can complain, and somebody on their side can help them to.',
      source,
      effects: [claimed('notAgreed', 'pounds')],
    },
  },
  happenedAt: 'claimedOn',
  worry: 'reason',
})
