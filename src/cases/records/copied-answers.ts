import { writesBack } from '../../engine/copied-lists.ts'
import { inForceOn } from '../../engine/in-force.ts'
import { fittedTo } from '../../engine/fitted-answer.ts'
import type { Value } from '../../engine/standpoint.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Copied, ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import { latestAnswersOf, type LatestAnswers } from '../../store/record-links.ts'
import type { StoredAnswer, StoredAnswers } from '../../store/stored-answer.ts'
import type { Act } from '../act.ts'

/** What is known already when a record is begun: of the whole record, and of each person in it. */
export interface CopiedAnswers {
  readonly whole: StoredAnswers
  readonly each: ReadonlyMap<string, StoredAnswers>
}

interface Known {
  readonly value: unknown
  readonly from: string
}

/**
 * The first answers that a definition copies forward, from the latest other record about each child that the
 * recorder may read, or from a fact that is open. Each says where it came from; nobody is asked twice. What a record
 * takes the place of is copied whoever begins it (who may was asked before): row security stands aside for it, so
 * nothing else of the transaction may run meanwhile.
 */
export async function copiedAnswers(
  { work, practice, now, by }: Act,
  definition: ProcessDefinition,
  subjectIds: readonly string[],
): Promise<CopiedAnswers> {
  const { copies = {}, questions } = definition
  const wanted = Object.entries(copies).flatMap(([id, copied]) =>
    copied ? [[id, copied] as const] : [],
  )
  if (wanted.length === 0 || subjectIds.length === 0) return { whole: {}, each: new Map() }
  const processes = [
    ...new Set(wanted.flatMap(([, copied]) => ('process' in copied ? [copied.process] : []))),
  ]
  const latest = new Map<string, LatestAnswers[]>()
  const replaced = new Set(writesBack(practice, definition).map((copy) => copy.process))
  for (const process of processes) {
    const asked = async () => await latestAnswersOf(work, subjectIds, process)
    latest.set(process, replaced.has(process) ? await beyondReach(work, asked) : await asked())
  }
  const today = dateInLondon(now)
  const facts = (await factsOf(work, subjectIds)).filter((fact) => inForceOn(fact, today))
  const known = (copied: Copied, subjectId: string): Known | undefined => {
    if ('fact' in copied) {
      return ofFact(copied, facts, subjectId, practice.facts.get(copied.fact)?.title ?? copied.fact)
    }
    const one = latest.get(copied.process)?.find((row) => row.subject_id === subjectId)
    const answer = one && (one.part_answers[copied.answer] ?? one.answers[copied.answer])
    return answer && { value: answer.value, from: one.reference }
  }
  const whole: Record<string, StoredAnswer> = {}
  const each = new Map<string, Record<string, StoredAnswer>>()
  const stored = ({ value, from }: Known): StoredAnswer => ({
    value,
    version: 1,
    at: now,
    ...(by ? { by } : {}),
    from,
  })
  for (const [question, copied] of wanted) {
    for (const subjectId of subjectIds) {
      const found = known(copied, subjectId)
      if (!found) continue
      const asked = questions[question]
      const kept = stored({ ...found, value: fittedTo(asked, found.value as Value) })
      if (asked?.each === 'child') {
        each.set(subjectId, { ...each.get(subjectId), [question]: kept })
      } else {
        whole[question] ??= kept
      }
    }
  }
  return { whole, each }
}

function ofFact(
  { fact: kind, detail }: { readonly fact: string; readonly detail?: string },
  facts: readonly FactRow[],
  subjectId: string,
  title: string,
): Known | undefined {
  const open = facts.find((fact) => fact.subject_id === subjectId && fact.kind === kind)
  if (!open) return undefined
  const value =
    detail === undefined ? open.from_on : (open.detail as Record<string, unknown>)[detail]
  return value === undefined ? undefined : { value, from: title }
}
