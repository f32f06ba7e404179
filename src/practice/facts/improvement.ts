import { ratings, themes } from '../improvement/ratings.ts'
import { learnedFrom } from '../improvement/governance/learning.ts'
import { howHeld } from '../improvement/governance/role-holder.ts'
import {
  afterInspection,
  gettingToGood,
  partnershipGuide,
  peerReviewNews,
} from '../improvement/law.ts'
import type { FactType } from '../vocabulary/fact.ts'

// Facts of a plan and of its actions. How an action is rated is a fact of its own for each time: a report shows what
// stood on its day.
export const improvementFacts: readonly FactType[] = [
  {
    id: 'improvement-plan',
    title: 'Plan agreed',
    excludes: 'improvement-plan',
    overlapMessage: 'This plan is agreed already on those dates. Write a new version of it.',
    details: { version: { title: 'Version' }, requires: { title: 'Actions' } },
    source: [gettingToGood],
  },
  {
    id: 'improvement-action',
    title: 'Action under way',
    excludes: 'improvement-action',
    overlapMessage: 'This action is under way already on those dates.',
    details: {
      theme: { title: 'Theme', options: themes, alone: true },
      owner: { title: 'Owner', names: 'worker' },
      due: { title: 'Due' },
      ended: {
        title: 'Ended',
        options: { complete: 'Complete', superseded: 'Another took its place' },
      },
    },
    source: [afterInspection],
  },
  {
    id: 'improvement-rating',
    title: 'Rated',
    excludes: 'improvement-rating',
    overlapMessage: 'It is rated already for those dates.',
    details: {
      rating: { title: 'Rating', options: ratings, alone: true },
      forecast: { title: 'Forecast' },
    },
    source: [afterInspection],
  },
  {
    id: 'board-terms',
    title: 'Terms in force',
    excludes: 'board-terms',
    overlapMessage:
      'Terms are in force already on those dates. One set ends on the day the next is agreed.',
    source: [partnershipGuide('boards and what they answer for')],
  },
  {
    id: 'role-held',
    title: 'Held by',
    excludes: 'role-held',
    overlapMessage: 'Somebody else holds it on those dates. One begins on the day the other ends.',
    details: {
      holder: { title: 'Holder', alone: true },
      how: { title: 'How', options: howHeld, alone: true },
    },
    source: [peerReviewNews],
  },
  {
    id: 'sharing-agreed',
    title: 'Agreement in force',
    excludes: 'sharing-agreed',
    overlapMessage: 'This agreement is in force already on those dates. Write a new version of it.',
    details: { version: { title: 'Version' }, review: { title: 'Looked at again' } },
    source: [partnershipGuide('work together and share information')],
  },
  {
    id: 'learned',
    title: 'Learned',
    excludes: 'learned',
    overlapMessage: 'It stands in the library already on those dates. Choose a later day.',
    details: {
      theme: { title: 'Theme', options: themes, alone: true },
      from: { title: 'From', options: learnedFrom },
      which: { title: 'Which' },
      what: { title: 'What we learned' },
      so: { title: 'What we do' },
      where: { title: 'More' },
    },
    source: [partnershipGuide('build on what works')],
  },
  {
    id: 'partnership-figure',
    title: 'Figure',
    details: {
      value: { title: 'Number' },
      source: { title: 'From' },
      published: { title: 'Published' },
    },
    source: [partnershipGuide('five measures of impact')],
  },
]
