import { lastOf, saidOf, spansOf, touches, yesOrNo, type Span } from '../as-of.ts'
import { childId, disability, heldNow, namedIn, whoTheyAre } from '../child-columns.ts'
import { heldBy, kinds } from '../fields.ts'
import * as groups from '../groups.ts'
import { defineList, type OfChild } from '../list.ts'

interface CareLeaver extends OfChild {
  readonly entitled: Span
}

/** Young people entitled to support after care in the last six months; those still in our care are "eligible". */
export const careLeavers = defineList<CareLeaver>({
  number: 9,
  title: 'Care leavers',
  columns: [
    childId,
    ...whoTheyAre,
    {
      title: 'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
      got: (row) => yesOrNo(spansOf(row, kinds.unaccompanied).length > 0),
    },
    disability,
    ...heldNow(heldBy.careLeaver),
    { title: 'Allocated Personal Advisor', got: (row) => namedIn(lastOf(row, kinds.adviser), row) },
    {
      title: 'Eligibility Category',
      got: ({ entitled }) => groups.eligibility[saidOf(entitled, 'category') ?? ''],
    },
    {
      title: 'Latest Pathway Plan Review Date',
      kind: 'date',
      got: (row) => lastOf(row, kinds.pathwayReview)?.from,
    },
    {
      title: 'LA in Touch',
      got: (row) =>
        groups.inTouch[saidOf(lastOf(row, kinds.adviserContact), 'inTouch') ?? ''] ??
        groups.inTouchNotRecorded,
    },
    {
      title: 'Latest Date of Contact',
      kind: 'date',
      got: (row) =>
        spansOf(row, kinds.adviserContact).findLast((one) => saidOf(one, 'inTouch') === 'YES')
          ?.from,
    },
    { title: 'Type of Accommodation', got: (row) => groups.home[homeCode(row)?.charAt(0) ?? ''] },
    {
      title: 'Suitability of Accommodation',
      got: (row) => {
        const code = homeCode(row)
        return code === undefined ? undefined : groups.suits[code.slice(1)]
      },
    },
    {
      title: 'Activity Status',
      got: (row) => groups.activity[saidOf(nowOf(row, kinds.activity), 'type') ?? ''],
    },
  ],
  rows: (of) =>
    spansOf(of, kinds.careLeaver)
      .filter((entitled) => groups.eligibility[saidOf(entitled, 'category') ?? ''] !== undefined)
      .filter((entitled) => touches(entitled, of.at.since))
      .map((entitled) => ({ ...of, entitled })),
})

/** What is so today: a home or an activity that ended is none. */
const nowOf = (row: OfChild, kind: string): Span | undefined =>
  spansOf(row, kind).findLast(({ to }) => to === undefined)

const homeCode = (row: OfChild): string | undefined =>
  saidOf(nowOf(row, kinds.homeAfterCare), 'type')
