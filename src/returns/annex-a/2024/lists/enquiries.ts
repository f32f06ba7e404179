import { saidOf, spansOf, touches, yesOrNo, type Span } from '../as-of.ts'
import { childId, disability, heldNow, whoTheyAre } from '../child-columns.ts'
import { kinds } from '../fields.ts'
import { defineList, type OfChild } from '../list.ts'

interface Enquiry extends OfChild {
  readonly enquiry: Span
  /** The conference that it led to. */
  readonly conference: Span | undefined
}

/** An enquiry that ended without asking for an initial conference needed none: a review of a plan was enough, or nothing. */
const withoutConference = ['none', 'review']

/** Section 47 enquiries under way in the last six months, and those whose conference was held in them. */
export const enquiries = defineList<Enquiry>({
  number: 5,
  title: 'Section 47 enquiries and initial conferences',
  columns: [
    childId,
    ...whoTheyAre,
    disability,
    {
      title: 'Strategy discussion initiating Section 47 Enquiry Start Date',
      kind: 'date',
      got: ({ enquiry }) => enquiry.from,
    },
    {
      title: 'Was an Initial Child Protection Conference deemed unnecessary?',
      got: ({ enquiry }) =>
        enquiry.to === undefined
          ? undefined
          : yesOrNo(withoutConference.includes(saidOf(enquiry, 'conference') ?? '')),
    },
    {
      title: 'Date of Initial Child Protection Conference',
      kind: 'date',
      got: ({ conference }) => conference?.from,
    },
    {
      title: 'Did the Initial Child Protection Conference Result in a Child Protection Plan',
      got: ({ conference }) =>
        conference && yesOrNo(saidOf(conference, 'outcome') === 'childProtectionPlan'),
    },
    {
      title: 'Number of Section 47 Enquiries in the last 12 months',
      got: (row) => inTheYear(row, kinds.enquiry),
    },
    {
      title: 'Number of ICPCs in the last 12 months',
      got: (row) => inTheYear(row, kinds.conference),
    },
    ...heldNow(),
  ],
  rows: (of) => {
    const all = spansOf(of, kinds.enquiry)
    return all
      .map((enquiry, at) => ({ ...of, enquiry, conference: ledTo(of, enquiry, all[at + 1]) }))
      .filter(
        ({ enquiry, conference }) =>
          touches(enquiry, of.at.since) ||
          (conference !== undefined && conference.from >= of.at.since),
      )
  },
})

/** The first conference on its days or after them, and before the next enquiry. */
const ledTo = (of: OfChild, { from }: Span, next: Span | undefined): Span | undefined =>
  spansOf(of, kinds.conference).find(
    (conference) => conference.from >= from && (!next || conference.from < next.from),
  )

const inTheYear = (row: OfChild, kind: string): number =>
  spansOf(row, kind).filter(({ from }) => from >= row.at.yearAgo).length
