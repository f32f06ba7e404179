import { filtered, type ChronologyFilter } from '../../../engine/chronology/filter.ts'
import type { MarkedLine } from '../../../engine/chronology/marks.ts'
import { merged } from '../../../engine/chronology/merge.ts'
import { patternsIn, type FoundPattern } from '../../../engine/patterns/patterns.ts'
import type { Caller } from '../../../engine/permissions.ts'
import { done, notFound, type Result } from '../../../engine/refusal.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { chronologyFilterById } from '../../../store/chronology-marks.ts'
import { peopleById, type PersonRow } from '../../../store/people.ts'
import { alongside } from '../../../store/person-surroundings.ts'
import { act, type Act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { openPerson, worksWithThem } from '../open-person.ts'
import { kinship } from '../what-may-begin.ts'
import { chronologiesOf } from './chronologies.ts'
import { mayMark } from './mark-line.ts'

/** What somebody wants of a chronology: whose besides, and which of it. */
export interface ChronologyWanted extends ChronologyFilter {
  /** Brothers and sisters whose chronology is read with it. */
  readonly with?: readonly string[]
}

export interface ChronologyFile {
  readonly now: string
  readonly person: PersonRow
  /** Those whose chronology it is: the person, and whoever was asked for besides. */
  readonly people: readonly PersonRow[]
  /** Brothers and sisters who can be asked for. */
  readonly siblings: readonly PersonRow[]
  readonly wanted: ChronologyWanted
  /** What was asked for, oldest first. */
  readonly lines: readonly MarkedLine[]
  /** How many there are in all. */
  readonly all: number
  /** Patterns in the person's own chronology. */
  readonly patterns: readonly FoundPattern[]
  readonly mayMark: boolean
}

/**
 * Reads a chronology, of one person or with brothers and sisters whose pages the reader may open too. Not there for
 * whoever may not open the person's page; a brother or sister they may not open is simply not in it. `filterId` is the
 * number of what the reader narrowed it to before.
 */
export async function readChronology(
  office: Office,
  caller: Caller,
  {
    personId,
    filterId,
    prints,
  }: { readonly personId: string; readonly filterId?: string; readonly prints?: boolean },
): Promise<Result<ChronologyFile>> {
  const action = prints ? 'print-chronology' : 'read-chronology'
  return await act(office, caller, { action, reads: true }, async (request) => {
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    const [wanted, siblings] = await Promise.all([
      wantedBy(request, personId, filterId),
      siblingsOf(request, caller, personId),
    ])
    const others = siblings.filter(({ id }) => wanted.with?.includes(id))
    const chronologies = await chronologiesOf(request, [person, ...others])
    const [own] = chronologies
    const all = merged(chronologies.map(({ lines }) => lines))
    const today = dateInLondon(request.now)
    return done({
      now: request.now,
      person,
      people: [person, ...others],
      siblings,
      wanted,
      lines: filtered(all, wanted),
      all: all.length,
      patterns: own ? patternsIn(office.practice.catalogue.patterns ?? [], { ...own, today }) : [],
      mayMark: await mayMark(request, caller, personId),
    })
  })
}

async function wantedBy(
  { work }: Act,
  personId: string,
  filterId: string | undefined,
): Promise<ChronologyWanted> {
  if (!filterId || !/^\d{1,18}$/.test(filterId)) return {}
  return (await chronologyFilterById(work, { id: filterId, personId })) ?? {}
}

/**
 * Brothers and sisters whose pages the caller may open without saying why first; children of the same record alone are
 * not family for that.
 */
export async function siblingsOf(
  request: Act,
  caller: Caller,
  personId: string,
): Promise<readonly PersonRow[]> {
  const { work } = request
  const beside = (await alongside(work, personId, kinship)).filter(({ by }) => by !== 'record')
  const people = await peopleById(
    work,
    beside.map(({ id }) => id),
  )
  const mayOpen = await Promise.all(
    people.map(
      async (one) =>
        !one.closed && (one.restricted || (await worksWithThem(request, caller, one.id))),
    ),
  )
  return people.filter((_, at) => mayOpen[at])
}
