import { informationGovernance } from '../../posts.ts'
import { placeholder } from '../../vocabulary/source.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { dataProtection, dataProtectionAct } from '../law.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { isLookedFor, questions } from './questions.ts'
import { everybodyDecided, everyRedactionGrounded, harmIsTeamManagers } from './requirements.ts'
import { thirdPartyAsks } from './third-parties.ts'

// Somebody asks to see what is written about them. One officer reads every page and says what is covered and why;
// another decides. Brothers and sisters may be asked for together: each has a decision of their own.
export const accessRequest = defineProcess({
  id: 'access-request',
  number: 'P46',
  title: 'Request to see a record',
  noun: 'access request',
  purpose: 'Give people what is written about them, and nobody else’s.',
  referenceLetter: 'SAR',
  basis: [
    dataProtection('15'),
    dataProtectionAct('schedules 2 to 4'),
    placeholder('Handbook A P46'),
  ],
  about: 'child',
  apart: true,
  several: true,
  roles: {
    start: informationGovernance,
    record: informationGovernance,
    authorise: informationGovernance,
    allocate: informationGovernance,
  },
  clocks,
  questions,
  pages: [
    {
      id: 'request',
      title: 'Who asks, and for whose record?',
      people: true,
      asks: [
        ...(['receivedOn', 'method', 'requesterAs', 'requesterName', 'requesterEmail'] as const),
        ...(['requesterReach', 'onBehalfOf', 'rightToAsk', 'rightSeen'] as const),
        ...(['identitySeenOn', 'identitySeen', 'childAgrees'] as const),
      ],
    },
    {
      id: 'scope',
      title: 'What do they want, and by when?',
      asks: [
        ...(['scope', 'recordTypes', 'clarificationAskedOn', 'clarificationReceivedOn'] as const),
        ...(['startsOn', 'monthEndsOn', 'daysLeft', 'complex', 'moreTimeToldOn'] as const),
        'withdrawnOn',
      ],
    },
    { id: 'search', title: 'What was found?', when: isLookedFor, asks: thirdPartyAsks.search },
    {
      id: 'others',
      title: 'Who else is in it, and what is covered?',
      when: isLookedFor,
      asks: thirdPartyAsks.others,
    },
    {
      id: 'harm',
      title: 'Would it do serious harm?',
      when: isLookedFor,
      asks: thirdPartyAsks.harm,
    },
    {
      id: 'decision',
      title: 'What is decided?',
      by: 'authoriser',
      asks: ['decisionReason', 'complaintRights'],
    },
    {
      id: 'sent',
      title: 'Who was sent what, and when?',
      after: 'decision',
      asks: ['sentOn', 'distribution', 'support'],
    },
  ],
  prompts: [
    {
      when: { had: 'adopted-record-sealed' },
      says: 'This record was sealed after an adoption. The adoption agency decides what may be seen of it, under the law of adoption.',
    },
    {
      when: { question: 'recordTypes', is: 'adoption' },
      says: 'Adoption records are not shown under data protection law. The adoption agency takes the request on.',
    },
    {
      when: { subject: 'deceased' },
      says: 'Data protection law gives no right to the record of somebody who has died. Take legal advice on what may be shown all the same.',
    },
    {
      when: { subject: 'restricted' },
      says: 'This record is restricted, or somebody’s address is hidden. Agree with the manager who restricted it what may go out.',
    },
    {
      when: { holds: 'care-proceedings' },
      says: 'Proceedings are before the court. Court papers are not shown without its leave.',
    },
    {
      when: { question: 'requesterAs', is: 'authority' },
      says: 'An order, or a power of the police, is answered as it is worded, and no further. It is not a request for somebody’s own data.',
    },
    {
      when: { holds: 'legal-hold' },
      says: 'This record is under a hold. It may be shown, and nothing in it may be destroyed or changed.',
    },
    {
      when: { question: 'childAgrees', is: 'disagrees' },
      says: 'The child does not agree. A child who understands decides about their own record, whoever has parental responsibility.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'clarificationAskedOn', notAfter: 'clarificationReceivedOn' },
      otherwise: 'They would have answered before they were asked. Check both dates.',
    },
    {
      that: { question: 'receivedOn', notAfter: 'clarificationAskedOn' },
      otherwise: 'They were asked before the request came. Check both dates.',
    },
    everybodyDecided,
    everyRedactionGrounded,
    harmIsTeamManagers,
    {
      that: {
        any: [
          { not: { question: 'complex', is: 'yes' } },
          { question: 'moreTimeToldOn', answered: true },
        ],
      },
      otherwise:
        'More time is taken, and whoever asks has not been told. Tell them, with the reason, and say when.',
    },
  ],
  authoriseRequires: [
    {
      that: { question: 'complaintRights', is: 'yes' },
      otherwise:
        'The letter does not say how to complain to us and to the Information Commissioner. Put it in the letter, and say so here.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  notHere: {
    correction:
      'That something in the record is wrong is answered by putting it right, or by a note beside it, not here.',
    moreTime:
      'Up to two months more are given on the deadline itself, in the first month and before it has passed.',
  },
  copyAsked: {
    identity: 'identitySeenOn',
    right: { question: 'rightToAsk', none: 'none' },
    withdrawn: 'withdrawnOn',
    askedAs: 'requesterAs',
    askedBy: 'requesterName',
    others: {
      question: 'othersNamed',
      name: 'name',
      decision: 'decision',
      basis: 'basis',
      covered: ['withheld'],
    },
    shownBy: ['full', 'redacted'],
  },
  happenedAt: 'receivedOn',
  worry: 'scope',
  cameFrom: { name: 'requesterName', email: 'requesterEmail' },
})
