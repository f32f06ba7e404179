import { yearsOn } from '../../../engine/calendar-days.ts'
import { saidOf, spansOf, type Span } from './as-of.ts'
import { heldBy } from './fields.ts'
import { ethnicity, ethnicityNotStated, gender, genderNotRecorded } from './groups.ts'
import type { Cell, Column, OfChild } from './list.ts'

function textOf({ child }: OfChild, column: string): string | undefined {
  const value = child.person[column]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const childId: Column<OfChild> = { title: 'Child Unique ID', got: ({ child }) => child.id }

/** What every list of children says of them behind their number. A child who is not born has no date of birth. */
export const whoTheyAre: readonly Column<OfChild>[] = [
  { title: 'Gender', got: (row) => gender[textOf(row, 'sex') ?? ''] ?? genderNotRecorded },
  {
    title: 'Ethnicity',
    got: (row) => ethnicity[textOf(row, 'ethnicity') ?? ''] ?? ethnicityNotStated,
  },
  { title: 'Date of Birth', kind: 'date', got: (row) => textOf(row, 'born_on') },
  { title: 'Age of Child (Years)', got: ageOf },
]

function ageOf(row: OfChild): Cell {
  const born = textOf(row, 'born_on')
  return born !== undefined && born <= row.at.today ? yearsOn(born, row.at.today) : undefined
}

/** Unknown until somebody has asked. */
export const disability: Column<OfChild> = {
  title: 'Does the Child have a Disability',
  got: (row) => {
    const known = textOf(row, 'disabilities')
    return known === undefined ? 'Unknown' : known === 'NONE' ? 'No' : 'Yes'
  },
}

/** Where a case has nobody yet: the template has no empty cell for it. */
const nobody = 'Not allocated'

/** Whose the child is today, or was at last: by the facts named, the first of them before the others. */
export const heldNow = (
  by: (typeof heldBy)[keyof typeof heldBy] = heldBy.child,
): readonly [team: Column<OfChild>, worker: Column<OfChild>] => [
  { title: 'Allocated Team', got: (row) => teamOf(holding(row, by), row) },
  { title: 'Allocated Worker', got: (row) => workerOf(holding(row, by), row) },
]

function holding(row: OfChild, by: readonly string[]): Span | undefined {
  const held = by.flatMap((kind) =>
    spansOf(row, kind).filter(({ fact }) => fact.workerId !== null || fact.teamId !== null),
  )
  const latest = held.toSorted((one, other) => one.from.localeCompare(other.from)).at(-1)
  return held.find(({ to }) => to === undefined) ?? latest
}

const teamOf = (span: Span | undefined, { at }: OfChild): string =>
  at.team(span?.fact.teamId ?? '') ?? nobody

const workerOf = (span: Span | undefined, { at }: OfChild): string =>
  at.worker(span?.fact.workerId ?? '') ?? nobody

/** Somebody whom a fact names, where it names one. */
export const namedIn = (span: Span | undefined, row: OfChild): string =>
  row.at.worker(saidOf(span, 'worker') ?? '') ?? nobody
