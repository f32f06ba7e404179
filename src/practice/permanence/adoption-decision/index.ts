import { adoptionAct, adoptionGuidance, adoptionRegulations } from '../../law/permanence.ts'
import {
  adoptionWorkers,
  agencyDecisionMakers,
  caseTeamManagers,
  childrensSocialWorkers,
  legalAdvisers,
  reviewingOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { clocks } from './clocks.ts'
import { outcomes, sixWeeksOld } from './outcomes.ts'
import { byConsent, isFirst, questions } from './questions.ts'

// Should this child be placed for adoption? Each child of a family has a decision of their own. A panel, where it is
// asked, recommends; one named person decides, and the court or the parents let it be carried out.
export const adoptionDecision = defineProcess({
  id: 'adoption-decision',
  number: 'P32',
  title: 'Adoption decision',
  noun: 'adoption decision',
  purpose: 'Decide lawfully whether a child should be placed for adoption.',
  referenceLetter: 'ADN',
  basis: [
    adoptionAct('1 and 18 to 22'),
    adoptionRegulations('17 to 19'),
    adoptionGuidance('the decision'),
  ],
  about: 'child',
  roles: {
    start: [...childrensSocialWorkers, ...adoptionWorkers],
    record: [...childrensSocialWorkers, ...adoptionWorkers],
    authorise: agencyDecisionMakers,
    read: [...caseTeamManagers, ...reviewingOfficers, ...legalAdvisers],
  },
  clocks,
  questions,
  pages: [
    {
      id: 'question',
      title: 'What is to be decided?',
      people: true,
      asks: ['matter', 'plannedOn', 'route'],
    },
    {
      id: 'consent',
      title: 'The parents’ consent',
      when: byConsent,
      asks: ['mothersConsentOn', 'sixWeeksOldOn', 'consentTo', 'witnessedBy', 'otherConsents'],
    },
    {
      id: 'report',
      title: 'The child’s permanence report',
      when: isFirst,
      asks: [
        ...(['reportOn', 'author', 'authorQualified', 'reportHealth', 'reportHistory'] as const),
        ...(['reportSiblings', 'reportContact', 'reportIdentity', 'qualityAssuredBy'] as const),
      ],
    },
    {
      id: 'views',
      title: 'What does everybody say?',
      asks: ['childsVoice', 'childOfTenSays', 'parents', 'father', 'whyFatherNotTold'],
    },
    {
      id: 'panel',
      title: 'Panel and papers',
      intro: 'A panel recommends. The agency decision maker decides.',
      asks: ['panelOn', 'panelRecommends', 'panelMinutes', 'papersOn'],
    },
    {
      id: 'decision',
      title: 'What do you decide?',
      by: 'authoriser',
      asks: ['decidedOn', 'reasons'],
    },
    {
      id: 'telling',
      title: 'Who was told, and what follows?',
      after: 'decision',
      intro: 'In person within two working days, in writing within five.',
      asks: [
        ...(['toldOrallyOn', 'toldInWritingOn', 'notTold', 'distribution'] as const),
        ...(['orderAppliedForOn', 'orderHearingOn', 'consentWithdrawnOn'] as const),
      ],
    },
  ],
  copies: { plannedOn: { process: 'care-review', answer: 'heldAt' } },
  prompts: [
    {
      when: { question: 'father', is: ['told', 'notTold'] },
      says: 'A father without parental responsibility does not have to consent. Whether he is told, and heard, is decided with legal advice.',
    },
    {
      when: { rows: 'parents', where: { opposes: 'yes' }, atLeast: 1 },
      says: 'A parent opposes it. The court decides whether their consent can be dispensed with.',
    },
    {
      when: { question: 'childOfTenSays', is: ['no', 'unsure'] },
      says: 'This child is ten or older and does not want it, or is not sure. Say how that weighed.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise:
        'This child is not in our care, so nothing can be decided about adoption. Record how the child came into our care first.',
    },
    {
      that: { not: { underWay: 'adoption-decision' } },
      otherwise: 'A decision about adoption is under way for this child. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'plannedOn', since: { fact: 'looked-after', at: 'start' } },
      otherwise:
        'The review is dated before the child came into our care. What you wrote is safe: check the date.',
    },
    sixWeeksOld,
    {
      that: {
        any: [
          { not: isFirst },
          { question: 'qualityAssuredBy', holdsRole: ['team-manager', 'senior-manager'] },
        ],
      },
      otherwise: 'A team manager checks the report before it goes further. Name the one who did.',
    },
    {
      that: { any: [{ not: isFirst }, { question: 'authorQualified', is: 'yes' }] },
      otherwise:
        'Only a social worker with three years behind them, or supervised by one, may write the report.',
    },
  ],
  outcomes,
  notHere: {
    panelDecides: 'A panel recommends. Only the agency decision maker decides.',
    placementOrder: 'A placement order is made or refused by the court. Record it as a hearing.',
    matched: 'A match is decided in a record of its own.',
  },
  happenedAt: 'plannedOn',
  worry: 'reportHistory',
})
