import { dateOf } from '../../engine/temporal.ts'
import type { ChildRead, FactRead, PartRead } from '../../store/return-reading.ts'
import type { ChildFinding, EntryReturn, Source, WrittenCell } from './entry-return.ts'

/** What stands behind a finding in the record: a column of who somebody is, or a part of a record and what of it. */
export type Behind =
  | { readonly is: 'person'; readonly column: string }
  | { readonly is: 'part'; readonly partId: string; readonly source: PartSource }

export type PartSource = Exclude<Source, { readonly from: 'person' }>

/** What was written into the places of a finding, each once. What no record of ours brought about has nothing behind it. */
export function behindFinding(
  { cells }: ChildFinding,
  child: ChildRead,
  { sources }: Pick<EntryReturn, 'sources'>,
): readonly Behind[] {
  const found = cells.flatMap((cell) =>
    sourcesAt(cell, sources).flatMap((source) => behindSource(source, cell, child)),
  )
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}

/** Where the element in a place comes from. */
export const sourcesAt = (
  { table, field }: Pick<WrittenCell, 'table' | 'field'>,
  sources: EntryReturn['sources'],
): readonly Source[] =>
  field === undefined ? [] : (sources[`${table}.${field}`] ?? sources[field] ?? [])

function behindSource(source: Source, cell: WrittenCell, child: ChildRead): readonly Behind[] {
  switch (source.from) {
    case 'person':
      return [{ is: 'person', column: source.column }]
    case 'fact':
      return factsBehind(source, cell, child).flatMap((fact) =>
        broughtAboutBy(fact, source).map((partId) => ({ is: 'part', partId, source })),
      )
    case 'answer':
    case 'signing': {
      const part = partBehind(source, cell, child)
      return part ? [{ is: 'part', partId: part.id, source }] : []
    }
  }
}

type FactSource = Extract<Source, { readonly from: 'fact' }>

function factsBehind({ kind, says }: FactSource, cell: WrittenCell, child: ChildRead): FactRead[] {
  const facts = child.facts.filter((fact) => fact.kind === kind)
  const { values } = cell
  if (says === 'start') return facts.filter(({ from }) => values.includes(from))
  if (says === 'end' && values.length > 0) {
    return facts.filter(({ to }) => to !== null && values.includes(to))
  }
  const then = facts.filter((fact) => holdsOn(fact, cell.beganOn))
  if (says === 'end') return then.slice(-1)
  const same = then.filter(({ detail }) => values.includes(String(detail[says.detail])))
  return (same.length > 0 ? same : then).slice(-1)
}

/** A fact that began by a day and ends on it or later; any fact where there is no day. */
const holdsOn = ({ from, to }: FactRead, day: string | undefined): boolean =>
  day === undefined || (from <= day && (to === null || to >= day))

/** The parts that can have said it: a detail is written with the beginning of a fact or with its end. */
function broughtAboutBy(
  { startedByPart, endedByPart }: FactRead,
  { says }: FactSource,
): readonly string[] {
  const parts = says === 'start' ? [startedByPart] : [endedByPart, startedByPart]
  const known = parts.filter((id) => id !== null)
  return says === 'end' ? known.slice(0, 1) : [...new Set(known)]
}

/** The part that says what is written; or else that of the same day, or the last there is. */
function partBehind(
  source: Exclude<PartSource, FactSource>,
  { values, beganOn }: WrittenCell,
  { parts }: ChildRead,
): PartRead | undefined {
  const theirs = parts.filter(({ process }) => source.processes.includes(process))
  if (source.from === 'signing') {
    return theirs.findLast(({ decidedAt }) => decidedAt === null) ?? theirs.at(-1)
  }
  const says = ({ answers }: PartRead): boolean =>
    values.length > 0 && String(answers[source.question]?.value) === String(values)
  const ofThatDay = ({ happenedAt }: PartRead): boolean => dateOf(happenedAt) === beganOn
  return theirs.findLast(says) ?? theirs.findLast(ofThatDay) ?? theirs.at(-1)
}
