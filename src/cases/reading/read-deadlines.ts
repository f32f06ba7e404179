import { dueBy } from '../../engine/due-by.ts'
import { isPastAt, type DueDate } from '../../engine/due-date.ts'
import { type Caller } from '../../engine/permissions.ts'
import { isManager } from '../../engine/reach.ts'
import { reasonsFor } from '../../engine/practice.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { milliseconds } from '../../engine/temporal.ts'
import type { ClockDefinition } from '../../practice/vocabulary/clock.ts'
import type { Code } from '../../practice/vocabulary/code-list.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import {
  deadlineHistoryOf,
  type DeadlineHistoryRow,
  type DeadlineRow,
} from '../../store/deadlines.ts'
import type { StoredAnswer } from '../../store/stored-answer.ts'
import type { WorkerRow } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { datesThatCount } from '../records/correct-date.ts'
import { mayAgree } from '../records/give-more-time.ts'
import { isLate } from '../records/open-deadline.ts'
import { runningDeadline } from '../records/running-deadline.ts'
import { recordFile, type RecordFile } from './read-record.ts'

/** One deadline with everything that explains it, and what the reader may do about it now. */
export interface ClockRead {
  readonly deadline: DeadlineRow
  /** The rule as it is now; nothing when the process has no such rule any more. */
  readonly clock: ClockDefinition | undefined
  readonly due: { readonly local?: DueDate; readonly statutory?: DueDate }
  /** Every state it was in before, oldest first. */
  readonly history: readonly DeadlineHistoryRow[]
  readonly isLate: boolean
  readonly mayExplain: boolean
  /** How it may be extended: nothing when its rule does not allow that. */
  readonly extension: Extending | undefined
}

export interface Extending {
  /** The latest day or instant that the rule allows. */
  readonly latest: DueDate
  readonly reasons: readonly Code[]
  /** Who may agree it, the reader among them. */
  readonly agreers: readonly WorkerRow[]
  /** May the reader give more time now, or is it somebody else's to do or too late? */
  readonly may: 'now' | 'not-you' | 'too-late' | 'no-more'
}

/** A date that deadlines count from, with whether the reader may correct it now. */
export interface DateRead {
  readonly id: string
  readonly question: Question
  readonly answer: StoredAnswer
  readonly may: boolean
}

/** A record with its deadlines explained. */
export interface Deadlines {
  readonly file: RecordFile
  readonly clocks: readonly ClockRead[]
  readonly dates: readonly DateRead[]
  readonly isManager: boolean
}

/** Reads every deadline of a record with what it counts from, what was done to it and what may be. */
export async function readDeadlines(
  office: Office,
  caller: Caller,
  recordId: string,
): Promise<Result<Deadlines>> {
  return await act(office, caller, { action: 'read-deadlines', reads: true }, async (request) => {
    const read = await recordFile(request, caller, recordId)
    if (!read.ok) return read
    const file = read.value
    const history = await deadlineHistoryOf(request.work, file.row.id)
    const clocks = file.deadlines.map((deadline) =>
      clockRead(
        office,
        file,
        deadline,
        history.filter((one) => one.deadline_id === deadline.id),
      ),
    )
    const dates = datesThatCount(file.definition).flatMap((id): DateRead[] => {
      const [question, answer] = [file.definition.questions[id], file.row.answers[id]]
      return question && answer ? [{ id, question, answer, may: file.may.has('correct-date') }] : []
    })
    return done({ file, clocks, dates, isManager: isManager(caller) })
  })
}

function clockRead(
  office: Office,
  file: RecordFile,
  deadline: DeadlineRow,
  history: readonly DeadlineHistoryRow[],
): ClockRead {
  const clock = file.definition.clocks.find((one) => one.id === deadline.clock)
  const { local, statutory } = runningDeadline(office, deadline)
  const late = isLate(deadline, file.now)
  return {
    deadline,
    clock,
    due: { ...(local ? { local } : {}), ...(statutory ? { statutory } : {}) },
    history,
    isLate: late,
    mayExplain: late && file.may.has('explain-late'),
    extension: extending(office, file, deadline, clock),
  }
}

function extending(
  office: Office,
  file: RecordFile,
  deadline: DeadlineRow,
  clock: ClockDefinition | undefined,
): Extending | undefined {
  if (!clock?.extension || deadline.state !== 'open') return undefined
  const latest = dueBy(clock.extension.atMost, deadline.counts_from, office.timescales)
  const { local, statutory } = runningDeadline(office, deadline)
  const due = local ?? statutory
  if (!due) return undefined
  const may = (): Extending['may'] => {
    if (isPastAt(due, milliseconds(file.now))) return 'too-late'
    if (milliseconds(due.at) >= milliseconds(latest.at)) return 'no-more'
    return file.may.has('extend') ? 'now' : 'not-you'
  }
  return {
    latest,
    reasons: reasonsFor(office.practice, clock),
    agreers: mayAgree(file.workers, file, office.practice),
    may: may(),
  }
}
