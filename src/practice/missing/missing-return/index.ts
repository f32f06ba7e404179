import { lookedAfterReturn, missingGuidance } from '../../law/care.ts'
import { caseManagers, caseTeamManagers, reviewingOfficers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { whoeverHears } from '../posts.ts'
import { outcomes } from './outcomes.ts'
import { checkToCome, found, neverFound, questions } from './questions.ts'

// Opened with the report and handed in the moment the child is back, by whoever hears of it first: the episode
// ends at once, and the interview has its 72 hours.
export const missingReturn = defineProcess({
  id: 'missing-return',
  number: 'P35b',
  title: 'Return of a missing child',
  noun: 'return',
  purpose: 'See that a child who is back is safe and well, and that nobody goes on looking.',
  referenceLetter: 'MB',
  basis: [missingGuidance('when a child is found'), lookedAfterReturn('MIS_END')],
  about: 'child',
  roles: {
    start: whoeverHears,
    record: whoeverHears,
    read: [...reviewingOfficers, ...caseManagers, ...caseTeamManagers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'found',
      title: 'Is the child back?',
      people: true,
      asks: [
        ...(['missingAt', 'policeReference', 'thirdInNinetyDays', 'calledBefore'] as const),
        ...(['found', 'foundAt', 'hoursAway', 'lengthBand', 'highestRisk', 'calledNow'] as const),
        ...(['foundBy', 'foundWhere', 'foundPlace', 'foundPostcode'] as const),
        ...(['backTo', 'backToAddress'] as const),
      ],
    },
    {
      id: 'well',
      title: 'Is the child well?',
      when: found,
      asks: [
        ...(['medicalNeed', 'medicalCare', 'preventionInterview'] as const),
        ...(['preventionInterviewAt', 'preventionInterviewBy', 'preventionInterviewSaid'] as const),
        ...(['preventionHarm', 'toldOfReturn'] as const),
      ],
    },
    {
      id: 'ended',
      title: 'Why does it end?',
      when: neverFound,
      asks: ['endedBecause', 'endedOn', 'stillLookedFor'],
    },
    {
      id: 'check',
      title: 'The safe and well check',
      intro: 'The police see the child, and ask what happened. It is not the return interview.',
      after: 'decision',
      when: checkToCome,
      asks: ['checkedAt', 'checkedBy', 'checkSaid', 'checkHarm'],
    },
  ],
  copies: {
    missingAt: { process: 'missing-episode', answer: 'missingAt' },
    highestRisk: { process: 'missing-episode', answer: 'risk' },
    policeReference: { process: 'missing-episode', answer: 'policeReference' },
    thirdInNinetyDays: { process: 'missing-episode', answer: 'thirdInNinetyDays' },
    calledBefore: { process: 'missing-episode', answer: 'meetingCalled' },
  },
  prompts: [
    {
      when: { question: 'backTo', is: 'otherAddress' },
      says: 'The child is not back where they went missing from. Ask whether they are safe there; if not, call the police.',
    },
    {
      when: { subject: 'lives-out-of-area' },
      says: 'The child is in another authority’s area. Tell that authority too.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'missing-episode' },
      otherwise:
        'This child is not recorded as missing, so there is no return to record. Record first that they went missing, and when.',
    },
    {
      that: { not: { underWay: 'missing-return' } },
      otherwise: 'The record of this return is open already. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'missingAt', notAfter: 'foundAt' },
      otherwise: 'The child was back before they went. Check both times.',
    },
    {
      that: { question: 'missingAt', notAfter: 'endedOn' },
      otherwise: 'The episode ends before it begins. Check both dates.',
    },
  ],
  outcomes,
  happenedAt: 'missingAt',
})
