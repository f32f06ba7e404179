import type { Practice } from '../practice.ts'
import { saidOfFact } from '../said-of-fact.ts'
import type { NameOf } from '../summary.ts'
import { dateInLondon } from '../temporal.ts'
import { kindsOf } from './kinds.ts'
import { inOrder, type ChronologyLine, type LineCounts } from './line.ts'
import { otherLines, type MadeLine } from './other-lines.ts'
import type { ChronologyRows, FactEvent, RecordEvent } from './rows.ts'

interface Drawn {
  readonly practice: Practice
  readonly nameOf: NameOf<'worker' | 'team'>
}

/**
 * The chronology of one person from what is stored about them, oldest first: records begun and decided, facts begun and
 * ended, homes, workers, schools, births and deaths. A fact that a record brought about on the day of the record, or of
 * its decision, is said in that line, so that one event is one line.
 */
export function drawUp(
  rows: ChronologyRows,
  { practice, nameOf }: Drawn,
): readonly ChronologyLine[] {
  const of = [rows.personId]
  const line = (made: MadeLine): ChronologyLine => {
    const kinds = kindsOf(made.counts, practice)
    return {
      ...made,
      of,
      said: made.said.map((text) => ({ text, of })),
      kinds: kinds.map(({ id }) => id),
      isSignificant: kinds.some(({ significant }) => significant),
    }
  }
  const moments = momentsOf(rows.facts, { practice, nameOf })
  const taken = new Set<FactMoment>()
  const saidBy = (partId: string, on: string): readonly FactMoment[] => {
    const here = (moments.get(partId) ?? []).filter((one) => one.on === on && !taken.has(one))
    for (const one of here) taken.add(one)
    return here
  }
  const records = rows.records
    .filter((record) => !isLeftOut(record, practice))
    .flatMap((record) => recordLines(record, practice, saidBy).map(line))
  const byPart = new Map(rows.records.map((record) => [record.partId, record]))
  const facts = [...moments.values()]
    .flat()
    .filter((one) => !taken.has(one))
    .map((one) => line(factLine(one, byPart.get(one.partId ?? ''))))
  return [...records, ...facts, ...otherLines(rows, { practice, nameOf }).map(line)].sort(inOrder)
}

/** Whatever has nothing to do with the child's own story, or stands in it by another entry. */
function isLeftOut({ process, outcome }: RecordEvent, { processes, catalogue }: Practice): boolean {
  if (processes.get(process)?.apart) return true
  return (catalogue.chronology?.leftOut ?? []).some(
    (one) => one.process === process && one.outcome === outcome,
  )
}

/** A fact beginning or ending. */
interface FactMoment {
  readonly key: string
  readonly on: string
  readonly text: string
  readonly kind: string
  readonly isStart: boolean
  readonly partId: string | null
  readonly recordedAt?: string
}

/** Every beginning and end, by the part of a record that brought it about; by none, under the empty word. */
function momentsOf(facts: readonly FactEvent[], drawn: Drawn): ReadonlyMap<string, FactMoment[]> {
  const byPart = new Map<string, FactMoment[]>()
  for (const moment of facts.flatMap((fact) => startAndEnd(fact, drawn))) {
    const key = moment.partId ?? ''
    const known = byPart.get(key)
    if (known) known.push(moment)
    else byPart.set(key, [moment])
  }
  return byPart
}

function startAndEnd(fact: FactEvent, { practice, nameOf }: Drawn): readonly FactMoment[] {
  const { id, kind, fromOn, toOn, recordedAt } = fact
  const title = practice.facts.get(kind)?.title ?? kind
  const words = [title, ...saidOfFact(fact, practice, nameOf)].join(', ')
  const isOfADay = toOn === fromOn
  const start: FactMoment = {
    key: `fact-${id}`,
    on: fromOn,
    text: isOfADay ? words : `Began: ${words}`,
    ...{ kind, isStart: true, partId: fact.startedByPart, recordedAt },
  }
  if (toOn === null || isOfADay) return [start]
  const end = { key: `fact-${id}-end`, on: toOn, text: `Ended: ${title}`, kind, isStart: false }
  return [start, { ...end, partId: fact.endedByPart }]
}

function recordLines(
  record: RecordEvent,
  practice: Practice,
  saidBy: (partId: string, on: string) => readonly FactMoment[],
): readonly MadeLine[] {
  const { id, partId, process, reference, decidedAt, outcome } = record
  const definition = practice.processes.get(process)
  const title = `${definition?.title ?? process} ${reference}`
  const happenedOn = dateInLondon(record.happenedAt)
  const decidedOn = decidedAt ? dateInLondon(decidedAt) : undefined
  const ending = outcome ? (definition?.outcomes[outcome]?.label ?? outcome) : undefined
  const here = saidBy(partId, happenedOn)
  const isOneDay = decidedOn === happenedOn
  const counts = (facts: readonly FactMoment[], event: LineCounts['event']): LineCounts => ({
    process,
    facts: facts.filter(({ isStart }) => isStart).map(({ kind }) => kind),
    ...(event === 'record' && outcome ? { outcomes: [outcome] } : {}),
    ...(event ? { event } : {}),
  })
  const begun: MadeLine = {
    key: `record-${id}`,
    on: happenedOn,
    at: record.happenedAt,
    title,
    said: [
      ...(record.worry ? [record.worry] : []),
      ...here.map(({ text }) => text),
      ...(isOneDay && ending ? [ending] : []),
      ...(record.stage === 'decided' ? [] : ['Not decided yet']),
    ],
    recordedAt: record.recordedAt,
    recordId: id,
    counts: counts(here, 'record'),
  }
  if (isOneDay || !decidedAt || !decidedOn) return [begun]
  const there = saidBy(partId, decidedOn)
  const decided: MadeLine = {
    key: `decided-${id}`,
    on: decidedOn,
    at: decidedAt,
    title: `${title}: decided`,
    said: [...(ending ? [ending] : []), ...there.map(({ text }) => text)],
    recordedAt: decidedAt,
    recordId: id,
    counts: counts(there, 'decision'),
  }
  return [begun, decided]
}

function factLine(moment: FactMoment, record: RecordEvent | undefined): MadeLine {
  // An end has no date of its own at which it was recorded: it was recorded when the record that ended it was decided.
  const recordedAt = moment.recordedAt ?? record?.decidedAt ?? undefined
  return {
    key: moment.key,
    on: moment.on,
    title: moment.text,
    said: [],
    ...(recordedAt ? { recordedAt } : {}),
    ...(record ? { recordId: record.id } : {}),
    counts: { facts: moment.isStart ? [moment.kind] : [] },
  }
}
