/** How much of a county is generated. The largest is Lancashire, with ten years of history and one of audit. */
export interface Size {
  readonly people: number
  readonly contacts: number
  readonly notes: number
  readonly audit: number
  readonly workers: number
}

export type SizeName = 'tenth' | 'one'

const sizes: Readonly<Record<SizeName, Size>> = {
  tenth: { people: 40_000, contacts: 55_000, notes: 500_000, audit: 2_000_000, workers: 150 },
  one: { people: 400_000, contacts: 550_000, notes: 5_000_000, audit: 20_000_000, workers: 1_500 },
}

/** What a front door has on its desk, whatever the size of its archive. */
export interface Desk {
  readonly undecided: number
  readonly decidedToday: number
}

/** The size asked for, with another number of people where search is tried in a larger index. */
export function sizeOf(name: SizeName, people: number | undefined): Size {
  return { ...sizes[name], ...(people === undefined ? {} : { people }) }
}

/**
 * A county of 57,000 contacts a year takes 225 a working day, and decides each within one: some hundreds are undecided.
 * The harsh desk is a front door that has fallen far behind: 13 in 100 of all it ever received are undecided.
 */
export function deskOf(size: Size, harsh: boolean): Desk {
  return { undecided: harsh ? Math.round(size.contacts * 0.13) : 400, decidedToday: 112 }
}

/** Bytes the database takes with its indexes, and the write-ahead log beside it, as measured on tenth and rounded up. */
export function diskBytes(size: Size): number {
  const rows = size.people * 2_500 + size.contacts * 9_000 + size.notes * 1_000 + size.audit * 700
  return rows + 4_000_000_000
}
