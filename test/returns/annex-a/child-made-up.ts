import type { At } from '../../../src/returns/annex-a/2024/list.ts'
import type { ChildRead, FactRead } from '../../../src/store/return-reading.ts'

/** The day on which these lists are made, and what is known then. */
export const at: At = {
  today: '2026-06-30',
  since: '2025-12-30',
  yearAgo: '2025-06-30',
  authority: 'Lancashire',
  worker: (id) => (id === '7' ? 'Asha Bell' : undefined),
  team: (id) => (id === 'adoption' ? 'Adoption' : undefined),
}

type Told = Partial<Pick<FactRead, 'to' | 'detail' | 'workerId' | 'teamId'>>

let made = 0

/** A dated fact with nothing in it that is not given. */
export const fact = (kind: string, from: string, told: Told = {}): FactRead => ({
  id: String((made += 1)),
  kind,
  from,
  to: null,
  detail: {},
  workerId: null,
  teamId: null,
  startedByPart: null,
  endedByPart: null,
  recordedAt: `${from}T09:00:00Z`,
  ...told,
})

/** An invented child of whom only these facts are known. */
export const childWith = (
  facts: readonly FactRead[],
  person: Readonly<Record<string, unknown>> = {},
): ChildRead => ({
  id: '41',
  person: { sex: 'M', born_on: '2020-02-29', ethnicity: 'MWAS', disabilities: 'NONE', ...person },
  addresses: [],
  facts: facts.toSorted((one, other) => one.from.localeCompare(other.from)),
  parts: [],
  workers: [],
  parentSince: null,
})
