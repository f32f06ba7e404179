import { addMonths } from '../../engine/calendar-days.ts'
import { namesInText } from '../../engine/names-in-text.ts'
import { permit, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { alongside, childrenAtHome } from '../../store/person-surroundings.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { kinship, type Alongside } from '../people/what-may-begin.ts'
import { shown } from '../people/shown.ts'
import { openRecord, standingOf } from '../records/open-record.ts'

/** Somebody besides those it is about, whom the words of something that is to be shared name. */
export interface OtherNamed {
  /** As the words name them; left out for somebody whose record is restricted. */
  readonly names?: readonly string[]
  /** How they are known to be beside the child, and beside which. */
  readonly by: Alongside | 'home'
  readonly of: PersonRow
}

/** The others whom these words name, read for a document of a record. Not there for those who may not read it. */
export async function readOthersNamed(
  office: Office,
  caller: Caller,
  recordId: string,
  words: string,
): Promise<Result<readonly OtherNamed[]>> {
  return await act(office, caller, { action: 'look-for-names', reads: true }, async (request) => {
    const record = await openRecord(request, recordId)
    if (!record) return notFound()
    const permitted = permit('read', record.definition, standingOf(record), caller, office.practice)
    if (!permitted.ok) return notFound()
    const subjects = record.parts.map((part) => part.row.subject_id)
    return done(await othersNamed(request, subjects, words))
  })
}

/**
 * Brothers and sisters, and other children of the same home or the same records, whom these words about somebody
 * name (handbook A, E25): a warning before they are shared with anybody, or copied for somebody who asks to see
 * their record. Only those whom the caller may know of; a restricted person's name is not given.
 */
export async function othersNamed(
  request: Act,
  subjectIds: readonly string[],
  words: string,
): Promise<readonly OtherNamed[]> {
  const around = await childrenAround(request, subjectIds)
  if (around.size === 0) return []
  const known = await peopleById(request.work, [...subjectIds, ...around.keys()])
  const isOwn = ({ id }: PersonRow): boolean => subjectIds.includes(id)
  const own = known.filter(isOwn)
  const people = known.filter((one) => !isOwn(one))
  const found = namesInText(words, { people, own })
  return [...new Set(found.flatMap(({ ids }) => ids))].flatMap((id) => {
    const person = people.find((one) => one.id === id)
    const beside = around.get(id)
    const of = own.find((one) => one.id === beside?.of)
    if (!person || !beside || !of) return []
    request.saw([id])
    const names = found.filter(({ ids }) => ids.includes(id)).map(({ written }) => written)
    return [{ ...(person.closed ? {} : { names }), by: beside.by, of: shown(of) }]
  })
}

/** Everybody looked at, with the child they are nearest to: stated kin before a home or a record in common. */
async function childrenAround(
  { work, now }: Act,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly by: OtherNamed['by']; readonly of: string }>> {
  const eighteenYearsAgo = addMonths(dateInLondon(now), -18 * 12)
  const around = new Map<string, { by: OtherNamed['by']; of: string }>()
  for (const of of subjectIds) {
    const [beside, atHome] = await Promise.all([
      alongside(work, of, kinship),
      childrenAtHome(work, of, eighteenYearsAgo),
    ])
    const found = [...beside, ...atHome.map(({ id }) => ({ id, by: 'home' as const }))]
    for (const { id, by } of found.sort((one, other) => nearness(one.by) - nearness(other.by))) {
      const already = around.get(id)
      if (!already || nearness(by) < nearness(already.by)) around.set(id, { by, of })
    }
  }
  return around
}

const nearness = (by: OtherNamed['by']): number =>
  ['stated', 'parent', 'home', 'record'].indexOf(by)
