import { addMonths, daysBetween } from '../../../engine/calendar-days.ts'
import { dateOf } from '../../../engine/temporal.ts'
import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import { detailOf, type ChildThen } from './held.ts'

/** A time for which one social worker had the child's case. */
interface WorkerSpell {
  readonly SW_ID: string
  readonly SW_DECOM: DateText
  readonly SW_DEC: DateText | undefined
  readonly SW_REASON: string
}

/** A transfer that is dated this many days from the day the case was given is why it was given. */
const daysAround = 7

/**
 * Who had the child's case in this year and the one before, also while they were not in care (rules SW07 and SW12).
 * Whoever has it once care has ended is no social worker of a child in care.
 */
export function workerSpellsOf(then: ChildThen): readonly WorkerSpell[] {
  const { worker } = then.fields
  const leftOn = then.of('care').at(-1)?.to
  const given = spellsOf(then).filter(({ from }) => leftOn === undefined || from < leftOn)
  const from = addMonths(then.period.startsOn, -12)
  const ofFormerSystem = then.of('formerWorker').map((held): WorkerSpell => ({
    SW_ID: detailOf(held, worker.former.SW_ID),
    SW_DECOM: held.from,
    // Whoever had the case when it came here had it until it was given to somebody here.
    SW_DEC: held.to ?? given[0]?.from,
    SW_REASON: detailOf(held, worker.former.SW_REASON),
  }))
  const isFirst = (at: number): boolean => at === 0 && ofFormerSystem.length === 0
  const here = given.map(({ workerId, from: SW_DECOM }, at): WorkerSpell => ({
    SW_ID: `${worker.withoutNumber}${workerId}`,
    SW_DECOM,
    SW_DEC: given[at + 1]?.from,
    SW_REASON: isFirst(at) ? worker.first : whyGiven(then, workerId, SW_DECOM),
  }))
  return [...ofFormerSystem, ...here].filter(({ SW_DEC }) => SW_DEC === undefined || SW_DEC >= from)
}

interface Given {
  readonly workerId: string
  readonly from: DateText
}

/** Each worker from the day the case became theirs: of several on one day the last, and none twice in turn. */
function spellsOf({ child, period }: ChildThen): readonly Given[] {
  const byDay = new Map<DateText, string>()
  for (const { workerId, at } of child.workers) {
    const day = dateOf(at)
    if (day <= period.until) byDay.set(day, workerId)
  }
  const days = [...byDay].map(([from, workerId]): Given => ({ workerId, from }))
  return days.filter(({ workerId }, at) => days[at - 1]?.workerId !== workerId)
}

function whyGiven(then: ChildThen, workerId: string, on: DateText): string {
  const { worker } = then.fields
  const transfer = then
    .of('transfer')
    .find(
      (held) =>
        Math.abs(daysBetween(held.from, on)) <= daysAround &&
        [workerId, ''].includes(detailOf(held, worker.toWorker)),
    )
  return (transfer && detailOf(transfer, worker.reason)) || worker.otherwise
}
