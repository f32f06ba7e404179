import type { Caller } from '../../engine/permissions.ts'
import { registersFor } from '../../engine/reach.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import {
  entriesOf,
  saidOfEntries,
  writtenOfEntries,
  type EntryRow,
  type SaidOfEntry,
  type WrittenOfEntry,
} from '../../store/entries.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { actionsOfPlan, ratedOn, type RatedAction } from './actions-of-plan.ts'

type Row = Readonly<Record<string, string | undefined>>

/** A meeting of a committee or board whose papers are out. */
export interface MeetingReported {
  readonly recordId: string
  readonly committee: string
  readonly meetsOn: string
  readonly papersOn: string
  readonly papers: readonly Row[]
  readonly recommendations: readonly Row[]
  /** When the executive received them and answered; empty where it has not. */
  readonly recommendedOn: string
  readonly answeredOn: string
  readonly answers: readonly Row[]
  readonly isToCome: boolean
}

/** What is published to those who answer for the service: numbers and papers, and nobody behind them. */
export interface Reports {
  readonly plans: readonly { readonly plan: EntryRow; readonly rated: readonly RatedAction[] }[]
  /** Those to come first, the soonest before the others; then those that were held, the latest first. */
  readonly meetings: readonly MeetingReported[]
  readonly priorities: readonly {
    readonly priority: EntryRow
    /** What was last said of it. */
    readonly review: SaidOfEntry | undefined
  }[]
  readonly on: string
  readonly now: string
}

const mostMeetings = 20

/** Does somebody read what is published: do they read what goes to committees? */
export const readsReportsOf = ({ practice }: Pick<Office, 'practice'>, caller: Caller): boolean =>
  registersFor(practice, caller).some(({ id }) => id === 'committees')

/** Reads what is published to members, for those who read what goes to committees; not there for anybody else. */
export async function readReports(office: Office, caller: Caller): Promise<Result<Reports>> {
  return await act(office, caller, { action: 'read-reports', reads: true }, async (request) => {
    if (!readsReportsOf(office, caller)) return notFound()
    const { work, now } = request
    const on = dateInLondon(now)
    const [plans, priorities, reviews, meetings] = await Promise.all([
      entriesOf(work, ['improvement-plans']),
      entriesOf(work, ['partnership-priorities']),
      saidOfEntries(work, 'priority-review'),
      writtenOfEntries(work, 'committee-meeting'),
    ])
    const rated: Reports['plans'][number][] = []
    for (const plan of plans) {
      // One after the other: nothing else may be read while numbers are counted past the reader's reach.
      rated.push({ plan, rated: ratedOn(await actionsOfPlan(request, caller, plan.id), on) })
    }
    request.saw([...plans, ...priorities].map(({ id }) => id))
    request.touched(...meetings.map(({ record_id: id }) => id))
    return done({
      plans: rated,
      meetings: inOrder(meetings.flatMap((one) => published(one, on))),
      priorities: priorities.map((priority) => ({
        priority,
        review: reviews.find(({ name }) => name === priority.name),
      })),
      on,
      now,
    })
  })
}

/** What the papers of a meeting say; nothing while they are not out. */
function published(
  { record_id: recordId, name, is_decided: isDecided, answers }: WrittenOfEntry,
  on: string,
): readonly MeetingReported[] {
  const day = (question: string): string => {
    const value = answers[question]?.value
    return typeof value === 'string' ? value : ''
  }
  const rows = (question: string): readonly Row[] => {
    const value = answers[question]?.value
    return Array.isArray(value) ? (value as readonly Row[]) : []
  }
  const meetsOn = day('meetsOn')
  const papersOn = day('papersOn')
  if (meetsOn === '' || papersOn === '' || papersOn > on) return []
  // What is still being written of a meeting is not published: its papers are.
  const said = isDecided ? rows : (): readonly Row[] => []
  return [
    {
      ...{ recordId, committee: name, meetsOn, papersOn, papers: rows('papers') },
      recommendations: said('recommendations'),
      recommendedOn: day('recommendedOn'),
      answeredOn: day('answeredOn'),
      answers: said('answers'),
      isToCome: !isDecided && meetsOn >= on,
    },
  ]
}

function inOrder(meetings: readonly MeetingReported[]): readonly MeetingReported[] {
  const byDay = meetings.toSorted((one, other) => one.meetsOn.localeCompare(other.meetsOn))
  const held = byDay.filter(({ isToCome }) => !isToCome).toReversed()
  return [...byDay.filter(({ isToCome }) => isToCome), ...held.slice(0, mostMeetings)]
}
