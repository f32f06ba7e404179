import { dateInLondon, dayNumber } from './temporal.ts'
import { textOf, type Value } from './standpoint.ts'
import { counted, dateInWords } from './words.ts'

/** The columns of every plan, as `practice/blocks/plan.ts` has them. */
export const stepColumns = [
  'need',
  'evidence',
  'mustChange',
  'forWhom',
  'action',
  'owner',
  'by',
  'measure',
  'otherwise',
  'scale',
  'status',
  'progress',
  'sustained',
] as const

export type StepColumn = (typeof stepColumns)[number]

/** One row of a plan; what was left blank is not there. */
export type PlanStep = Readonly<Partial<Record<StepColumn, string>>>

/** The rows of a plan's answer. */
export function stepsIn(value: unknown): readonly PlanStep[] {
  if (!Array.isArray(value)) return []
  return (value as readonly Readonly<Record<string, Value>>[]).map((row) =>
    Object.fromEntries(
      stepColumns.flatMap((column) => {
        const text = textOf(row[column]).trim()
        return text === '' ? [] : [[column, text]]
      }),
    ),
  )
}

/** A step beside what it was last time. */
export interface ComparedStep {
  readonly now: PlanStep
  readonly before: PlanStep | undefined
  /** `done` is only what has been done since: what was done before and is not touched is `same`. */
  readonly since: 'new' | 'changed' | 'done' | 'same'
  readonly changed: readonly StepColumn[]
}

export interface PlanComparison {
  readonly steps: readonly ComparedStep[]
  /** Steps of last time that are in the plan no longer. */
  readonly gone: readonly PlanStep[]
}

const folded = (text: string | undefined): string =>
  (text ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim()

const alike = (one: PlanStep, other: PlanStep, column: StepColumn): boolean =>
  folded(one[column]) !== '' && folded(one[column]) === folded(other[column])

type Likeness = (now: PlanStep, before: PlanStep, at: number, wasAt: number) => boolean

/** How a step is known again, the surest way first: what nothing ties to a step of last time is new. */
const likenesses: readonly Likeness[] = [
  (now, before) =>
    folded(now.need) === folded(before.need) && folded(now.action) === folded(before.action),
  (now, before, at, wasAt) =>
    at === wasAt && (alike(now, before, 'need') || alike(now, before, 'action')),
  (now, before) => alike(now, before, 'action'),
  (now, before) => alike(now, before, 'need'),
  (now, before, at, wasAt) =>
    at === wasAt && (alike(now, before, 'mustChange') || alike(now, before, 'measure')),
]

/** A plan beside its last version, step by step: what is new, changed, done or as it was, and what is gone. */
export function comparePlans(
  before: readonly PlanStep[],
  now: readonly PlanStep[],
): PlanComparison {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const isLike of likenesses) {
    for (const [at, step] of now.entries()) {
      if (partner.has(at)) continue
      const wasAt = before.findIndex(
        (was, index) => !taken.has(index) && isLike(step, was, at, index),
      )
      if (wasAt === -1) continue
      partner.set(at, wasAt)
      taken.add(wasAt)
    }
  }
  return {
    steps: now.map((step, at) => compared(step, before[partner.get(at) ?? -1])),
    gone: before.filter((_, at) => !taken.has(at)),
  }
}

function compared(now: PlanStep, before: PlanStep | undefined): ComparedStep {
  if (!before) return { now, before, since: 'new', changed: [] }
  const changed = stepColumns.filter((column) => folded(now[column]) !== folded(before[column]))
  if (changed.length === 0) return { now, before, since: 'same', changed }
  const isDone = now.status === 'done' && before.status !== 'done'
  return { now, before, since: isDone ? 'done' : 'changed', changed }
}

/** A version of an answer: what it said, when, and which other record wrote it. */
interface Version {
  readonly value: unknown
  readonly at: string
  readonly from?: string
}

/**
 * The version that counts as last time: the newest, of those given newest first, that another record wrote or that
 * was given on an earlier day. What was typed and changed in one day's work is one version.
 */
export function lastTimeOf<Of extends Version>(
  current: Version | undefined,
  earlier: readonly Of[],
): Of | undefined {
  if (!current) return undefined
  const isEarlier = (one: Version): boolean =>
    one.from !== current.from || dateInLondon(one.at) < dateInLondon(current.at)
  return earlier.find(isEarlier)
}

const closed = ['done', 'notDone']

/** Was it to be done before this day, and is it neither done nor given up? */
export const isLate = ({ by, status }: PlanStep, today: string): boolean =>
  by !== undefined && by < today && !closed.includes(status ?? '')

/** "by Thu 26 Mar 2026, 4 days late"; nothing where no day was agreed. */
export function stepDueInWords(step: PlanStep, today: string): string | undefined {
  if (step.by === undefined) return undefined
  const by = `by ${dateInWords(step.by)}`
  if (closed.includes(step.status ?? '')) return by
  const days = dayNumber(today) - dayNumber(step.by)
  if (days > 0) return `${by}, ${counted(days, 'day')} late`
  return days === 0 ? `${by}, today` : by
}
