import { saidOf, spansOf, yesOrNo, type Span } from '../as-of.ts'
import { childId, heldNow, whoTheyAre } from '../child-columns.ts'
import { kinds } from '../fields.ts'
import { source, sourceUnknown } from '../groups.ts'
import { defineList, type OfChild } from '../list.ts'

interface Referral extends OfChild {
  readonly referral: Span
}

/** Referrals of the last six months: the days on which an episode began, as in the census. */
export const referrals = defineList<Referral>({
  number: 3,
  title: 'Referrals',
  columns: [
    childId,
    ...whoTheyAre,
    { title: 'Date of referral', kind: 'date', got: ({ referral }) => referral.from },
    {
      title: 'Referral Source',
      got: ({ referral }) => source[saidOf(referral, 'source') ?? ''] ?? sourceUnknown,
    },
    {
      title: 'Referral NFA?',
      got: ({ referral }) => yesOrNo(saidOf(referral, 'noFurtherAction') === 'yes'),
    },
    {
      title: 'Number of Referrals in Last 12 Months',
      got: (row) => spansOf(row, kinds.episode).filter(({ from }) => from >= row.at.yearAgo).length,
    },
    ...heldNow(),
  ],
  rows: (of) =>
    spansOf(of, kinds.episode)
      .filter(({ from }) => from >= of.at.since)
      .map((referral) => ({ ...of, referral })),
})
