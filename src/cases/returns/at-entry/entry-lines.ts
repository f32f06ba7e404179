import type { Caller } from '../../../engine/permissions.ts'
import { gaps } from '../../../engine/journey.ts'
import { questionsBehind } from '../../../engine/questions-behind.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import type { QuestionId } from '../../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../../practice/vocabulary/process.ts'
import type { Behind } from '../../../returns/at-entry/behind.ts'
import type { EntryReturn, Source } from '../../../returns/at-entry/entry-return.ts'
import { entryDaysOn, entryYearsOn } from '../../../returns/at-entry/entry-returns.ts'
import type { Act } from '../../act.ts'
import type { OpenPart, OpenRecord } from '../../records/open-record.ts'
import { endingsOf, foreseen, type Ending } from './foreseen.ts'
import { entryReturnsOn, readForEntry, type EntryRule, type Judged } from './judged.ts'

/** A rule that a child's record would break if this record were complete as it stands, and what of it is to be mended. */
export interface EntryLine extends EntryRule {
  readonly personId: string
  readonly partId: string
  /** The questions of this record that it stands beside. */
  readonly questions: readonly QuestionId[]
  /** The columns of who the child is. */
  readonly columns: readonly string[]
}

/**
 * What the returns will say of what is written in a record that is not decided, judged as if it were complete. Only of
 * children whom a return counts already and who are open to the reader, and only where the record says something that
 * a return asks. What the record itself still asks for is not said twice. It refuses nothing.
 */
export async function entryLines(
  request: Act,
  caller: Caller,
  record: OpenRecord,
): Promise<readonly EntryLine[]> {
  if (record.row.stage === 'decided') return []
  const parts = record.parts.filter((part) => !part.person.closed && isCounted(part, request.now))
  if (parts.length === 0) return []
  const entries = await entryReturnsOn(request.now)
  const asked = entries.filter(({ sources }) => asksOf(record.definition, sources))
  const lines: EntryLine[] = []
  for (const entry of asked) lines.push(...(await linesOf(request, caller, record, parts, entry)))
  return withoutGaps(lines, record)
}

/** Does the child belong to any return of today, by a fact within its days? */
function isCounted({ view }: OpenPart, now: string): boolean {
  const today = dateInLondon(now)
  const { from } = entryDaysOn(today)
  const kinds = entryYearsOn(today).flatMap(({ facts }) => facts)
  return view.facts.some(
    ({ kind, toOn }) => kinds.includes(kind) && (toOn === undefined || toOn >= from),
  )
}

const asksOf = (definition: ProcessDefinition, sources: EntryReturn['sources']): boolean =>
  Object.values(sources).some((those) =>
    those.some((source) => questionsOf(definition, source).length > 0),
  )

/** The questions of this process that say what comes from a source. */
export function questionsOf(
  definition: Pick<ProcessDefinition, 'id' | 'questions' | 'outcomes'>,
  source: Source,
): readonly QuestionId[] {
  if (source.from === 'fact') return questionsBehind(definition, source.kind, source.says)
  const isHere =
    source.from === 'answer' &&
    source.processes.includes(definition.id) &&
    definition.questions[source.question] !== undefined
  return isHere ? [source.question] : []
}

/** A rule that is broken in one way in which the record can end, with what of this part stands behind it. */
interface Told {
  readonly rule: EntryRule
  readonly partId: string
  readonly personId: string
  readonly at: { readonly question: QuestionId } | { readonly column: string }
}

async function linesOf(
  request: Act,
  caller: Caller,
  record: OpenRecord,
  parts: readonly OpenPart[],
  entry: EntryReturn,
): Promise<readonly EntryLine[]> {
  const ids = parts.map(({ row }) => row.subject_id)
  const read = await readForEntry(request, caller, entry, ids)
  const endings = new Map(parts.map((part) => [part, endingsOf(request, record, part)]))
  const ways = Math.max(...[...endings.values()].map(({ length }) => length))
  const told = new Map<string, { readonly one: Told; times: number }>()
  for (let way = 0; way < ways; way += 1) {
    const ending = (part: OpenPart): Ending | undefined => endings.get(part)?.[way]
    const children = read.children.flatMap((child) => {
      const part = parts.find(({ row }) => row.subject_id === child.id)
      const ends = part && ending(part)
      return ends ? [foreseen(child, part, ends, request.now)] : []
    })
    for (const one of await read.judge(children)) {
      for (const each of toldBy(one, record.definition, parts)) {
        const key = JSON.stringify([each.rule.id, each.partId, each.at])
        const known = told.get(key) ?? { one: each, times: 0 }
        told.set(key, { one: each, times: known.times + 1 })
      }
    }
  }
  const sure = [...told.values()].filter(({ one, times }) => {
    const part = parts.find(({ row }) => row.id === one.partId)
    const ends = part && endings.get(part)
    if (!ends || (ends.length > 1 && isUnanswered(one, record, part))) return false
    return times >= waysThatCarry(one, ends)
  })
  return asLines(sure.map(({ one }) => one))
}

/** What only some endings ask for is not missing while nobody has chosen one. */
const isUnanswered = ({ at }: Told, { view }: OpenRecord, part: OpenPart): boolean =>
  'question' in at && (part.view.values[at.question] ?? view.values[at.question]) === undefined

/**
 * In how many endings a rule has to be broken to be said: an answer that endings put into dated facts, in all of those;
 * one that a return reads from the record itself, in any, because some endings are no record of a return's at all.
 */
function waysThatCarry({ at }: Told, endings: readonly Ending[]): number {
  if (!('question' in at)) return endings.length
  return Math.max(1, endings.filter(({ carries }) => carries.has(at.question)).length)
}

function toldBy(
  { rule, child, behind }: Judged,
  definition: ProcessDefinition,
  parts: readonly OpenPart[],
): readonly Told[] {
  const part = parts.find(({ row }) => row.subject_id === child)
  if (!part) return []
  const of = { rule, partId: part.row.id, personId: child }
  return unique(behind.flatMap((one) => placesHere(one, definition, part))).map((at) => ({
    ...of,
    at,
  }))
}

const placesHere = (
  behind: Behind,
  definition: ProcessDefinition,
  part: OpenPart,
): readonly Told['at'][] => {
  if (behind.is === 'person') return [{ column: behind.column }]
  if (behind.partId !== part.row.id) return []
  return questionsOf(definition, behind.source).map((question) => ({ question }))
}

const unique = <One>(all: readonly One[]): readonly One[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]

/** Each rule once for each child, with everything that it stands beside. */
function asLines(told: readonly Told[]): readonly EntryLine[] {
  const byRule = Map.groupBy(told, ({ rule, partId }) => `${rule.id} ${partId}`)
  return [...byRule.values()].flatMap((those) => {
    const [first] = those
    if (!first) return []
    const { rule, partId, personId } = first
    const questions = those.flatMap(({ at }) => ('question' in at ? [at.question] : []))
    const columns = those.flatMap(({ at }) => ('column' in at ? [at.column] : []))
    return [{ ...rule, partId, personId, questions, columns }]
  })
}

/** Without what the record itself says is still wanted. */
function withoutGaps(
  lines: readonly EntryLine[],
  { definition, view }: OpenRecord,
): readonly EntryLine[] {
  if (lines.length === 0) return lines
  const missing = [...gaps(definition, view, 'record'), ...gaps(definition, view, 'authorise')]
  const isMissing = (line: EntryLine, question: QuestionId): boolean =>
    missing.some(
      (gap) =>
        gap.question === question && (gap.partId === undefined || gap.partId === line.partId),
    )
  return lines.flatMap((line) => {
    const questions = line.questions.filter((question) => !isMissing(line, question))
    return questions.length > 0 || line.columns.length > 0 ? [{ ...line, questions }] : []
  })
}
