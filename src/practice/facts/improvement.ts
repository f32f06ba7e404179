import { ratings, themes } from '../improvement/ratings.ts'
import { afterInspection, gettingToGood } from '../improvement/law.ts'
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
]
