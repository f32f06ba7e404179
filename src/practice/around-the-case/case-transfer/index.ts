import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import { caseManagers, caseTeamManagers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { holdersAndManagers, inTheWholeCounty } from '../who.ts'
import { checklistIds } from './checklist.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { goesAhead } from './questions.ts'
import { questions, toBeAsked } from './requirements.ts'

// Both managers sign: the sending one hands it in, the receiving one takes it. Until the second signature the
// case is where it was, with the worker it had; with it, everything that is under way moves in one go.
export const caseTransfer = defineProcess({
  id: 'case-transfer',
  number: 'P42',
  title: 'Transfer to another team',
  noun: 'transfer',
  purpose: 'Move a child’s case to another team with no gap for the child.',
  referenceLetter: 'TR',
  basis: [
    workingWell('a case moves to children in our care once a plan for permanence is identified'),
    toBeConfirmed('transfers between teams: a list of what has to be there, and both managers'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: holdersAndManagers,
    record: holdersAndManagers,
    authorise: inTheWholeCounty([...caseManagers, ...caseTeamManagers]),
  },
  clocks,
  questions,
  pages: [
    {
      id: 'move',
      title: 'Who moves where, and why?',
      intro: 'Take in all brothers and sisters who are open to the team: they move together.',
      people: true,
      asks: [
        ...(['requestedOn', 'reason', 'whyNow', 'workerChangeReason'] as const),
        ...(['receivingKind', 'receivingTeam', 'criteria', 'proposedOn'] as const),
        ...(['wholeGroup', 'apartBecause', 'apartAgreedBy', 'handover'] as const),
        ...(['heldMeanwhileBy', 'sendingManager'] as const),
      ],
    },
    {
      id: 'safety',
      title: 'Is it urgent, and is a court involved?',
      asks: ['urgent', 'safePlan', 'stillToCome', 'solicitorToldOn', 'courtToldOn'],
    },
    { id: 'summary', title: 'Summary and hopes', asks: ['summary', 'hopes'] },
    { id: 'checklist', title: 'What each child’s record shows', asks: checklistIds },
    {
      id: 'answer',
      title: 'The answer',
      intro:
        'For the manager of the receiving team, and where the two disagree for a team manager.',
      by: 'authoriser',
      asks: [
        ...(['answer', 'answeredOn', 'acceptedBy', 'conditions', 'declinedBecause'] as const),
        ...(['teamManager', 'teamManagersDecision', 'teamManagersReason'] as const),
      ],
    },
    {
      id: 'handover',
      title: 'The handover',
      intro: 'Sign when all of this has happened: with your signature the case is yours.',
      by: 'authoriser',
      when: goesAhead,
      asks: [
        ...(['jointVisitOn', 'familyToldOn', 'childToldOn', 'goodbyeOn'] as const),
        ...(['receivingWorker', 'effectiveOn'] as const),
      ],
    },
  ],
  prompts: [
    {
      when: { question: 'handover', is: ['left', 'absent'] },
      says: 'The worker does not hand over. What was theirs to do is the practice manager’s until the case has moved.',
    },
    {
      when: { any: [{ holds: 'care-proceedings' }, { holds: 'pre-proceedings' }] },
      says: 'The court, or legal planning, is involved. Tell our solicitor before the worker changes, and in proceedings the court.',
    },
    {
      when: { question: 'reason', is: 'asked-for' },
      says: 'Write down what the child or the parent asked for, in their words, with each child.',
    },
  ],
  startRequires: [
    {
      that: {
        any: [
          { holds: 'open-referral' },
          { holds: 'looked-after' },
          { holds: 'care-leaver' },
          { holds: 'leaving-care-support' },
        ],
      },
      otherwise: 'This child is not open to any team, so there is no case to move.',
    },
    {
      that: { not: { underWay: 'case-transfer' } },
      otherwise: 'A transfer of this child’s case is under way already. Go on with that one.',
    },
  ],
  submitRequires: toBeAsked,
  outcomes,
  notHere: {
    anotherWorker:
      'A new worker of the same team is no transfer: the practice manager allocates the case to them.',
    anotherAuthority:
      'A plan that moves to another authority is not moved here: begin a transfer of the plan.',
  },
  happenedAt: 'requestedOn',
  worry: 'whyNow',
})
