import { isWithin, lastOf, saidOf, spansOf, touches, type Span } from '../as-of.ts'
import { childId, disability, whoTheyAre } from '../child-columns.ts'
import { kinds } from '../fields.ts'
import { fosteringForAdoption, noLongerPlaced } from '../groups.ts'
import { defineList, type OfChild } from '../list.ts'

interface ToBeAdopted extends OfChild {
  /** From the decision that the child should be placed. */
  readonly decision: Span
  readonly care: Span | undefined
}

const placementOrder = 'E1'

/** Children for whom a decision to place them for adoption was in force in the last six months. */
export const adoption = defineList<ToBeAdopted>({
  number: 10,
  title: 'Adoption',
  columns: [
    childId,
    // Nothing is kept of which children are to be adopted together.
    { title: 'Family identifier', got: () => undefined },
    ...whoTheyAre,
    disability,
    { title: 'Date the Child Entered Care', kind: 'date', got: ({ care }) => care?.from },
    {
      title: 'Date of Decision that Child Should be Placed for Adoption',
      kind: 'date',
      got: ({ decision }) => decision.from,
    },
    {
      title: 'Date of Placement Order',
      kind: 'date',
      got: (row) =>
        spansOf(row, kinds.legalStatus).findLast((one) => saidOf(one, 'code') === placementOrder)
          ?.from,
    },
    {
      title: 'Date of Matching Child and Prospective Adopters',
      kind: 'date',
      got: (row) => lastOf(row, kinds.match, row.decision)?.from,
    },
    {
      title: 'Date Placed for Adoption',
      kind: 'date',
      got: (row) => lastOf(row, kinds.placedForAdoption, row.decision)?.from,
    },
    {
      title: 'Date of Adoption Order',
      kind: 'date',
      got: ({ decision }) => (endedBy(decision, 'adopted') ? decision.to : undefined),
    },
    {
      title: 'Date of Decision that Child Should No Longer be Placed for Adoption',
      kind: 'date',
      got: ({ decision }) => (endedBy(decision, 'reversed') ? decision.to : undefined),
    },
    {
      title: 'Reason Why Child No Longer Placed for Adoption',
      got: ({ decision }) =>
        endedBy(decision, 'reversed')
          ? noLongerPlaced[saidOf(decision, 'reason') ?? '']
          : undefined,
    },
    {
      title: 'Date the child was placed for fostering in FFA or concurrent planning placement',
      kind: 'date',
      got: (row) =>
        spansOf(row, kinds.placement).find(
          (one) =>
            fosteringForAdoption.includes(saidOf(one, 'type') ?? '') &&
            (row.care === undefined || isWithin(one.from, row.care)),
        )?.from,
    },
  ],
  rows: (of) =>
    spansOf(of, kinds.adoption)
      .filter((decision) => touches(decision, of.at.since))
      .map((decision) => ({
        ...of,
        decision,
        care: spansOf(of, kinds.care).findLast(({ from }) => from <= decision.from),
      })),
})

const endedBy = (decision: Span, how: 'adopted' | 'reversed'): boolean =>
  decision.to !== undefined && saidOf(decision, 'ended') === how
