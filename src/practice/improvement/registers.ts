import type { Register } from '../vocabulary/register.ts'
import {
  afterInspection,
  gettingToGood,
  ofstedFramework,
  partnershipGuide,
  peerReviewNews,
  scrutinyLaw,
} from './law.ts'
import { governanceRegisters } from './governance/registers.ts'
import {
  actionOwners,
  improvement,
  improvementBoard,
  improvementOfficers,
  leadMembers,
} from './who.ts'

const kept = { keep: improvementOfficers, read: improvementBoard }
const keptForOwners = { ...kept, read: [...improvementBoard, ...actionOwners] }
const keptForMembers = { ...kept, read: [...improvementBoard, ...leadMembers] }

export const improvementRegisters: readonly Register[] = [
  {
    id: 'improvement-plans',
    title: 'Improvement plans',
    noun: 'improvement plan',
    holds: 'What we have promised to get better at, after an inspection or by ourselves.',
    name: { text: 'What is the plan called?' },
    ...{ ...keptForOwners, read: [...keptForOwners.read, ...leadMembers] },
    source: [afterInspection, gettingToGood],
  },
  {
    id: 'improvement-actions',
    title: 'Improvement actions',
    noun: 'improvement action',
    holds: 'Each action of a plan, with who owns it, by when, and how far it has got.',
    name: { text: 'What will be done?', hint: 'Begin with its number in the plan, if it has one.' },
    ...keptForOwners,
    source: [afterInspection],
  },
  {
    id: 'inspections',
    title: 'Inspections',
    noun: 'inspection',
    holds: 'Each inspection or visit, what was judged and found, and what we answered.',
    name: { text: 'What is it called?', hint: 'Like “Ofsted, May and June 2018”.' },
    ...keptForMembers,
    source: [ofstedFramework('judgements and reports')],
  },
  {
    id: 'peer-reviews',
    title: 'Peer reviews',
    noun: 'peer review',
    holds: 'Visits of colleagues from other councils: what they look into, and what they say.',
    name: { text: 'What is it called?', hint: 'Like “Permanence, summer 2019”.' },
    ...kept,
    source: [peerReviewNews],
  },
  {
    id: 'committees',
    title: 'Committees and boards',
    noun: 'committee or board',
    holds: 'Scrutiny committees, partnership boards and the corporate parenting board.',
    name: { text: 'What is it called?' },
    ...keptForMembers,
    source: [scrutinyLaw('section 9F: overview and scrutiny committees')],
  },
  {
    id: 'partnership-priorities',
    title: 'Partnership priorities',
    noun: 'partnership priority',
    holds: 'What the partnership works for together: each priority with its lead and its actions.',
    name: { text: 'What is the priority?' },
    keep: improvementOfficers,
    read: [...improvement, ...leadMembers],
    source: [partnershipGuide('five outcomes, priorities, ways of working and measures')],
  },
  ...governanceRegisters,
]
