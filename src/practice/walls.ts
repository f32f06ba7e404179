import {
  adoptionWorkers,
  agencyDecisionMakers,
  caseHolders,
  caseTeamManagers,
  designatedOfficers,
  informationGovernance,
  meetingSupport,
  reviewingOfficers,
} from './posts.ts'
import type { Wall } from './vocabulary/access.ts'
import { seed } from './vocabulary/source.ts'

const handbook = (record: string) => [seed(`Access walls: ${record}`)]

/** Who must not see what, in the order of the handbook (B0.5). */
export const walls: readonly Wall[] = [
  {
    id: 'adoption',
    title: 'Adoption',
    keeps: 'A child’s record from before the adoption order, and that it was sealed.',
    others:
      'Nothing: no name, no number, no search. Only the manager whose record about the child is not decided yet still knows that it is there.',
    inside: [...adoptionWorkers, ...agencyDecisionMakers, ...informationGovernance],
    processes: ['adopted-record-sealing'],
    facts: ['adopted-record-sealed'],
    notYet: 'Adopter files, birth-record cases and letterbox addresses.',
    source: handbook('adoption'),
  },
  {
    id: 'designated-officer',
    title: 'Allegations against people who work with children',
    keeps: 'That there is an allegation, about whom, what became of it, and that somebody is told.',
    others:
      'Nothing: no name, no search, no count, no error. A manager who has to know is told by name, in a record for the two of them.',
    inside: designatedOfficers,
    processes: ['allegation', 'allegation-meeting', 'allegation-conclusion'],
    facts: [
      'allegation-open',
      'allegation-meeting-held',
      'allegation-outcome',
      'allegation-concluded',
    ],
    source: handbook('LADO'),
  },
  {
    id: 'health-detail',
    title: 'Health detail',
    keeps: 'What a health assessment of a child in our care found.',
    others: 'That an assessment was due and held, and when.',
    inside: [...caseHolders, ...caseTeamManagers, ...reviewingOfficers, ...meetingSupport],
    processes: ['health-assessment'],
    notYet: 'Records of nurses, CAMHS and substance misuse workers of their own.',
    source: handbook('health detail (nurse, CAMHS, substance)'),
  },
  {
    id: 'advocacy',
    title: 'Advocacy and independent visitors',
    keeps:
      'What a child says to an advocate or an independent visitor. It is not kept here at all.',
    others:
      'That one was offered, the answer, who it is, and what came of it where the child agrees.',
    inside: [],
    source: handbook('advocate and independent visitor case notes'),
  },
  {
    id: 'colleague',
    title: 'A colleague’s own family, and well-known cases',
    keeps: 'Restricted records, and everybody a worker is related to or cares for.',
    others:
      'Nothing. Managers know that a restricted record is there. A worker never sees their own family, whatever their post.',
    inside: [],
    source: handbook('staff member’s own family, well-known case'),
  },
  {
    id: 'hidden-address',
    title: 'Refuge and protected addresses',
    keeps: 'Where somebody lives whose address is not to be disclosed.',
    others:
      'That the address is hidden. Whoever works with them now asks to see it, and that is written down.',
    inside: [],
    source: handbook('refuge and protected addresses'),
  },
  {
    id: 'outside-services',
    title: 'Services that keep records of their own',
    keeps:
      'SENDIAS, youth justice, victims, persons of concern and hotspots, the private file of a foster carer.',
    others: 'Nothing of theirs is kept here yet.',
    inside: [],
    notYet:
      'SENDIAS, youth justice and its victims, exploitation intelligence, the fostering service’s file.',
    source: handbook('SENDIAS, youth justice, exploitation, victims, fostering'),
  },
]
