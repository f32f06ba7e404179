import type { Practice } from '../practice.ts'
import type { NameOf } from '../summary.ts'
import { dateInLondon } from '../temporal.ts'
import type { ChronologyLine } from './line.ts'
import type { AllocationEvent, ChronologyRows, HomeEvent, LifeEvent, SchoolEvent } from './rows.ts'

/** A line before it is known whose it is and which kinds of event it belongs to. */
export type MadeLine = Omit<ChronologyLine, 'of' | 'kinds' | 'isSignificant' | 'said'> & {
  readonly said: readonly string[]
}

interface Drawn {
  readonly practice: Practice
  readonly nameOf: NameOf<'worker' | 'team'>
}

/** What no record and no fact says: homes, who works with them, schools, births and deaths. */
export function otherLines(rows: ChronologyRows, { nameOf }: Drawn): readonly MadeLine[] {
  return [
    ...rows.homes.map(homeLine),
    ...changesOfWorker(rows.allocations).map((one) => workerLine(one, nameOf)),
    ...rows.schools.filter((one) => one.was !== one.became).map(schoolLine),
    ...rows.lives.map(lifeLine),
  ]
}

/** An address that must not be disclosed is a move and nothing else. */
function homeLine({ id, kind, line, postcode, isHidden, fromAt, recordedAt }: HomeEvent): MadeLine {
  const address = [line, postcode].filter(Boolean).join(', ')
  const where = isHidden ? 'address not shown: do not disclose' : address || 'address not known'
  return {
    key: `home-${id}`,
    on: dateInLondon(fromAt),
    title: `${addressKinds[kind] ?? 'Address'}: ${where}`,
    said: [],
    recordedAt,
    counts: { facts: [], ...(kind === 'home' ? { event: 'home' } : {}) },
  }
}

const addressKinds: Readonly<Record<string, string>> = {
  home: 'Lives at',
  placement: 'Address of the placement',
  family: 'Address of the family',
  correspondence: 'Address for letters',
  temporary: 'For a time at',
}

/** The allocations at which somebody else began to work with them: the same worker in the next record is no change. */
function changesOfWorker(allocations: readonly AllocationEvent[]): readonly AllocationEvent[] {
  const inOrder = allocations.toSorted(
    (one, other) => one.fromAt.localeCompare(other.fromAt) || Number(one.id) - Number(other.id),
  )
  return inOrder.filter((one, at) => one.workerId !== inOrder[at - 1]?.workerId)
}

const workerLine = (one: AllocationEvent, nameOf: NameOf<'worker' | 'team'>): MadeLine => ({
  key: `worker-${one.id}`,
  on: dateInLondon(one.fromAt),
  at: one.fromAt,
  title: `Works with them: ${nameOf('worker', one.workerId)}`,
  said: [nameOf('team', one.teamId)],
  recordedAt: one.fromAt,
  recordId: one.recordId,
  counts: { facts: [], event: 'worker' },
})

const schoolLine = ({ id, was, became, at }: SchoolEvent): MadeLine => ({
  key: `school-${id}`,
  on: dateInLondon(at),
  title: became ? `School: ${became}` : 'No school any more',
  said: was ? [`Before: ${was}`] : [],
  recordedAt: at,
  counts: { facts: [], event: 'school' },
})

const lifeLine = ({ personId, what, on, name, relation }: LifeEvent): MadeLine => ({
  key: `${what}-${personId}`,
  on,
  title: `${name}${relation ? `, ${relation},` : ''} ${what === 'birth' ? 'was born' : 'died'}`,
  said: [],
  counts: { facts: [], event: what },
})
