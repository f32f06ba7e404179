import { carePlanning } from '../../law/care.ts'
import { childrenAct1989, workingWell } from '../../law/sources.ts'
import {
  agencyDecisionMakers,
  childrensSocialWorkers,
  emergencyDuty,
  fosteringWorkers,
  legalAdvisers,
  reviewingOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { carersManagers, carersNominatedOfficers } from '../posts.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { isEnding, isExtension, isFull, isTemporary, isViability, questions } from './questions.ts'

// Family or friends who could care for a child. Each step is a record of its own, signed by whoever the law names for
// it; who they are and what was checked goes on from one to the next.
export const connectedCarer = defineProcess({
  id: 'connected-carer',
  number: 'P33',
  title: 'Connected carer',
  noun: 'step towards a connected carer',
  purpose: 'Assess and approve family or friends who will care for a child.',
  referenceLetter: 'KC',
  basis: [carePlanning('24 and 25'), childrenAct1989('22C'), workingWell('Family and Friends')],
  about: 'child',
  several: true,
  roles: {
    start: [...fosteringWorkers, ...childrensSocialWorkers, ...emergencyDuty],
    record: [...fosteringWorkers, ...childrensSocialWorkers, ...emergencyDuty],
    authorise: [...carersManagers, ...carersNominatedOfficers, ...agencyDecisionMakers],
    read: [...reviewingOfficers, ...legalAdvisers],
  },
  clocks,
  questions,
  pages: [
    {
      id: 'carers',
      title: 'Who could care for the child?',
      people: true,
      asks: ['step', 'stepOn', 'carers', 'household', 'theirAuthority', 'atNight'],
    },
    {
      id: 'viability',
      title: 'Could they?',
      when: isViability,
      asks: ['visitedOn', 'viabilityDecidedOn', 'viabilityReasons'],
    },
    {
      id: 'checks',
      title: 'Checks and views',
      when: { not: { any: [isExtension, isEnding] } },
      asks: ['checks', 'childsVoice', 'parentsViews', 'parentsRisk', 'siblingIssues'],
    },
    {
      id: 'temporary',
      title: 'Approval for now',
      when: isTemporary,
      asks: ['approvedFrom', 'runsOutOn', 'suitable'],
    },
    {
      id: 'more-time',
      title: 'More time',
      when: isExtension,
      asks: ['approvalRanOutOn', 'extendedTo', 'whyMoreTime', 'whyMoreTimeSaid'],
    },
    {
      id: 'assessment',
      title: 'Full assessment and panel',
      when: isFull,
      intro: 'The panel recommends. The decision maker decides.',
      asks: [
        ...(['assessmentEndedOn', 'assessor', 'assessment', 'recommends'] as const),
        ...(['panelOn', 'panelRecommends'] as const),
      ],
    },
    { id: 'ending', title: 'The approval ends', when: isEnding, asks: ['endedOn', 'whyEnded'] },
    {
      id: 'decision',
      title: 'What do you decide?',
      by: 'authoriser',
      asks: ['decidedOn', 'reasons'],
    },
    {
      id: 'sharing',
      title: 'What they were told',
      after: 'decision',
      asks: ['sharedOn', 'challenge'],
    },
  ],
  copies: {
    carers: { process: 'connected-carer', answer: 'carers' },
    household: { process: 'connected-carer', answer: 'household' },
    theirAuthority: { process: 'connected-carer', answer: 'theirAuthority' },
    checks: { process: 'connected-carer', answer: 'checks' },
  },
  prompts: [
    {
      when: { question: 'atNight', is: 'yes' },
      says: 'The child moved in at once: see the home and ask the police and the authority where they live today. Only a nominated officer can approve it; out of hours, the one on call.',
    },
    {
      when: { holds: 'connected-carer-approval', where: { kind: 'temporary' }, for: { weeks: 14 } },
      says: 'The temporary approval runs out at sixteen weeks. Is the panel before then? If not, ask for more time now.',
    },
    {
      when: { rows: 'checks', where: { result: 'concern' }, atLeast: 1 },
      says: 'A check shows a concern. Say how it was weighed.',
    },
    {
      when: { question: 'panelRecommends', is: 'notApprove' },
      says: 'If they are not approved they may ask for a review, by us or by the independent mechanism. Tell them how.',
    },
  ],
  submitRequires: [
    {
      that: {
        any: [
          { not: isExtension },
          { question: 'extendedTo', within: { weeks: 8 }, of: 'approvalRanOutOn' },
        ],
      },
      otherwise:
        'Eight weeks more are the most that can be given (regulation 25). What you wrote is safe. Choose an earlier day.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  notHere: {
    panelDecides: 'A panel recommends. The decision maker of the fostering service decides.',
    order:
      'A special guardianship or child arrangements order is recorded as special guardianship.',
  },
  happenedAt: 'stepOn',
  worry: 'household',
})
