import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import {
  caseManagers,
  caseTeamManagers,
  emergencyDuty,
  frontDoorManager,
  frontDoorSocialWorkers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { aboveThem, firstAndSecondLine, holdersAndManagers, inTheWholeCounty } from '../who.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

const districts = toBeConfirmed(
  'when a family moves between districts, both managers review who works with the child within five working days',
)

// A new address moves nothing by itself. The two managers decide, and the worker stays responsible until a
// transfer is signed; only what comes in from outside goes to the duty team of where the child lives now.
export const districtMove = defineProcess({
  id: 'district-move',
  number: 'P44',
  title: 'Move to another district',
  noun: 'move between districts',
  purpose: 'Keep the right team when a family moves inside the county.',
  referenceLetter: 'DM',
  basis: [workingWell('districts and localities'), districts],
  about: 'child',
  several: true,
  roles: {
    start: [...holdersAndManagers, ...frontDoorSocialWorkers],
    record: holdersAndManagers,
    authorise: inTheWholeCounty([...caseManagers, ...caseTeamManagers]),
    read: [...frontDoorManager, ...emergencyDuty],
  },
  clocks: [
    {
      id: 'P44',
      name: 'Allocation reviewed after a move',
      from: { answer: 'knownOn', inWords: 'when we came to know of the move' },
      stops: { event: 'authorised' },
      local: [{ within: { workingDays: 5 } }],
      source: [districts],
    },
    {
      id: 'P44b',
      name: 'Working together ended',
      from: { answer: 'jointUntil', inWords: 'the day until which it was agreed' },
      stops: { answered: ['jointEndedOn'] },
      local: [{ within: { days: 0 } }],
      source: [toBeConfirmed('two districts work together for a fixed time')],
    },
  ],
  questions,
  pages: [
    {
      id: 'move',
      title: 'Who moved where?',
      intro:
        'Put the new address on the child’s record first. Whoever rings about the child is from then on sent to the duty team there; you stay responsible until a transfer is signed.',
      people: true,
      asks: [
        ...(['knownOn', 'movedOn', 'whoMoved', 'mainHome', 'stay', 'backOn'] as const),
        ...(['oldDistrict', 'newDistrict', 'refuge', 'hiddenFrom'] as const),
      ],
    },
    {
      id: 'team',
      title: 'Which team is best for the child?',
      asks: ['presentManager', 'otherTeam', 'whatIsBest', 'familysView'],
    },
    {
      id: 'decision',
      title: 'What is decided?',
      by: 'authoriser',
      asks: ['otherManager', 'managersRationale'],
    },
    { id: 'together', title: 'Working together', after: 'decision', asks: ['jointEndedOn'] },
  ],
  prompts: [
    {
      when: { question: 'refuge', is: 'yes' },
      says: 'Where they live, and in which district, is kept from everybody who must not learn it. Mark the address as hidden on each child’s record, and name it in no letter.',
    },
    {
      when: { holds: 'looked-after' },
      says: 'This child is in our care. A child who is placed in another district stays with the team for children in our care.',
    },
    {
      when: { question: 'stay', is: 'temporary' },
      says: 'They stay for a time: the case does not move. The duty team there should know of the child.',
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'open-referral' }, { holds: 'looked-after' }] },
      otherwise: 'This child is not open to any team, so there is nobody to decide about.',
    },
    {
      that: { not: { underWay: 'case-transfer' } },
      otherwise: 'A transfer of this child’s case is under way already. Decide it there.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'presentManager', names: 'recorder' },
      otherwise:
        'The practice manager who has the case hands this in, and you are not the one who is named. What you wrote is safe and waits for them.',
    },
    {
      that: { question: 'presentManager', holdsRole: firstAndSecondLine },
      otherwise: 'Name the practice manager of the team that has the case.',
    },
  ],
  authoriseRequires: [
    {
      that: { question: 'otherManager', names: 'authoriser' },
      otherwise:
        'The manager of the other team signs for themselves. Nothing was changed: it waits for them.',
    },
    {
      that: { question: 'otherManager', holdsRole: [...firstAndSecondLine, ...aboveThem] },
      otherwise: 'Only a manager decides who works with a child. Name the one of the other team.',
    },
  ],
  outcomes,
  notHere: {
    movesByItself:
      'No case moves by a new address alone. If it is to move, choose “It moves to the other team”: both managers sign the transfer that this opens.',
  },
  happenedAt: 'knownOn',
  worry: 'whatIsBest',
})
