import { dateOf } from '../../../../engine/temporal.ts'
import { lastOf, partsOf, saidOf, spansOf, touches, type Span } from '../as-of.ts'
import { yesNoUnknown, yesOrNo } from '../as-of.ts'
import { childId, disability, heldNow, whoTheyAre } from '../child-columns.ts'
import { kinds, previousPlans, protectedAtOnce } from '../fields.ts'
import { abuse } from '../groups.ts'
import { defineList, type OfChild } from '../list.ts'

interface Protected extends OfChild {
  readonly plan: Span
  /** How many plans of ours the child had before it. */
  readonly earlier: number
}

/** Child protection plans that were in force at some time of the last six months. */
export const protection = defineList<Protected>({
  number: 7,
  title: 'Child protection',
  columns: [
    childId,
    ...whoTheyAre,
    disability,
    {
      title: 'Child Protection Plan Start Date',
      kind: 'date',
      got: ({ plan }) => plan.from,
    },
    {
      title: 'Initial Category of Abuse',
      got: ({ plan }) => abuse[saidOf(plan, 'initialCategory') ?? saidOf(plan, 'category') ?? ''],
    },
    {
      title: 'Latest Category of Abuse',
      got: ({ plan }) => abuse[saidOf(plan, 'category') ?? saidOf(plan, 'initialCategory') ?? ''],
    },
    {
      title: 'Date of the Last Statutory Visit',
      kind: 'date',
      got: (row) => lastVisit(row)?.from,
    },
    {
      title: 'Was the Child Seen Alone?',
      got: (row) => {
        const visit = lastVisit(row)
        return visit && yesNoUnknown(saidOf(visit, 'seenAlone'))
      },
    },
    {
      title: 'Date of latest review conference',
      kind: 'date',
      got: (row) => lastOf(row, kinds.reviewConference, row.plan)?.from,
    },
    { title: 'Child Protection Plan End Date', kind: 'date', got: ({ plan }) => plan.to },
    {
      title:
        'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
      got: (row) => yesOrNo(wasProtectedAtOnce(row)),
    },
    {
      title: 'Number of Previous Child Protection Plans',
      got: (row) => Math.max(row.earlier, statedBefore(row)),
    },
    ...heldNow(),
  ],
  rows: (of) =>
    spansOf(of, kinds.protection)
      .map((plan, earlier) => ({ ...of, plan, earlier }))
      .filter(({ plan }) => touches(plan, of.at.since)),
})

const lastVisit = (row: Protected): Span | undefined => lastOf(row, kinds.protectionVisit, row.plan)

function wasProtectedAtOnce(row: OfChild): boolean {
  const powers: readonly string[] = protectedAtOnce.powers
  const statuses: readonly string[] = protectedAtOnce.statuses
  return [
    ...spansOf(row, kinds.emergency).filter((one) => powers.includes(saidOf(one, 'power') ?? '')),
    ...spansOf(row, kinds.legalStatus).filter((one) =>
      statuses.includes(saidOf(one, 'code') ?? ''),
    ),
  ].some((one) => touches(one, row.at.since))
}

/** Earlier plans as the plan's own record counts them, those of other authorities among them. */
function statedBefore(row: Protected): number {
  const own = partsOf(row, previousPlans.process).find(
    ({ happenedAt }) => dateOf(happenedAt) === row.plan.from,
  )
  const stated = Number(own?.answers[previousPlans.answer]?.value ?? 0)
  return Number.isInteger(stated) && stated > 0 ? stated : 0
}
