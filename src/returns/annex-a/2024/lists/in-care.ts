import { isWithin, lastOf, saidOf, spansOf, touches, yesOrNo, type Span } from '../as-of.ts'
import { childId, disability, heldNow, whoTheyAre } from '../child-columns.ts'
import { heldBy, kinds } from '../fields.ts'
import * as groups from '../groups.ts'
import { defineList } from '../list.ts'
import { absenceColumns } from './in-care-absences.ts'
import { placementColumns } from './in-care-placement.ts'
import type { InCare } from './in-care-row.ts'

/** Children who were in our care at some time of the last six months, a row for each period of it. */
export const inCare = defineList<InCare>({
  number: 8,
  title: 'Children in care',
  columns: [
    childId,
    ...whoTheyAre,
    {
      title: 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
      got: (row) =>
        yesOrNo(spansOf(row, kinds.unaccompanied).some((one) => touches(one, row.at.yearAgo))),
    },
    disability,
    { title: 'Date Started to be Looked After', kind: 'date', got: ({ care }) => care.from },
    {
      title: "Child's Category of Need",
      got: ({ care }) => groups.need[saidOf(care, 'need') ?? ''] ?? groups.needNotStated,
    },
    {
      title:
        'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
      got: ({ care, before, at }) =>
        yesOrNo(before.some((one) => one !== care && touches(one, at.yearAgo))),
    },
    {
      title: 'Start date of current legal status',
      kind: 'date',
      got: (row) => statusIn(row)?.from,
    },
    {
      title: "Child's Legal Status",
      got: (row) => groups.legalStatus[saidOf(statusIn(row), 'code') ?? ''],
    },
    {
      title: 'Date of Latest Statutory Review',
      kind: 'date',
      got: (row) => lastOf(row, kinds.careReview, row.care)?.from,
    },
    {
      title: 'Date of Last Social Work Visit',
      kind: 'date',
      got: (row) => lastOf(row, kinds.careVisit, row.care)?.from,
    },
    {
      title: 'What is the permanence plan for this child?',
      got: (row) => {
        const plan = lastOf(row, kinds.permanence, row.care)
        return plan && (groups.permanence[saidOf(plan, 'plan') ?? ''] ?? groups.permanenceOther)
      },
    },
    {
      // The officer's check between reviews is the contact of theirs that is dated.
      title: 'Date of Last IRO Visit / Contact to the Child',
      kind: 'date',
      got: (row) => lastOf(row, kinds.officerCheck, row.care)?.from,
    },
    {
      title: 'Date of Last Health Assessment',
      kind: 'date',
      got: (row) => lastOf(row, kinds.health, row.care)?.from,
    },
    {
      title: 'Date of Last Dental Check',
      kind: 'date',
      got: (row) => lastOf(row, kinds.dentist, row.care)?.from,
    },
    {
      title: 'Number of Placements in the Last 12 months',
      got: (row) =>
        spansOf(row, kinds.placement).filter((one) => touches(one, row.at.yearAgo)).length,
    },
    { title: 'Date Ceased to be Looked After', kind: 'date', got: ({ care }) => care.to },
    {
      title: 'Reason Ceased to be Looked After',
      got: ({ care }) =>
        care.to === undefined ? undefined : groups.careEnded[saidOf(care, 'endReason') ?? ''],
    },
    ...placementColumns,
    ...absenceColumns,
    ...heldNow(heldBy.inCare),
  ],
  rows: (of) => {
    const periods = spansOf(of, kinds.care)
    return periods
      .filter((care) => touches(care, of.at.since))
      .map((care) => ({ ...of, care, before: periods.filter(({ from }) => from < care.from) }))
  },
})

/** A status that the police or a court began may be a day or more older than the care. */
const statusIn = (row: InCare): Span | undefined =>
  spansOf(row, kinds.legalStatus).findLast(
    (status) =>
      isWithin(status.from, row.care) ||
      (status.from < row.care.from && touches(status, row.care.from)),
  )
