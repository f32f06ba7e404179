import type { Amount } from '../../src/practice/vocabulary/amount.ts'
import { placeholder, seed } from '../../src/practice/vocabulary/source.ts'

/** What the council pays those who work here. A rate that changes is a row of its own: what was earned before keeps its own. */
export const amounts: readonly Amount[] = [
  {
    id: 'referral-of-a-friend',
    title: 'A friend who comes and stays',
    // Nobody has said how much yet. Until somebody does, nothing can be paid.
    rates: [{ from: '2026-01-01' }],
    source: placeholder('How much is paid for a friend: to be confirmed with the council'),
  },
  {
    id: 'practice-educator-day',
    title: 'A day with a student',
    rates: [{ from: '2017-06-01', pounds: 10 }],
    source: seed('Careers in children’s social care, June 2017: £10 a day honorarium'),
  },
]
