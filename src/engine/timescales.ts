import type { AuthorityPack } from '../practice/vocabulary/authority.ts'
import type { ClockDefinition, Due, Period, RecordEvent } from '../practice/vocabulary/clock.ts'
import type { Condition } from '../practice/vocabulary/condition.ts'
import { dueBy } from './due-by.ts'
import type { DueContext } from './due-by.ts'
import { isAfter } from './due-date.ts'
import type { DueDate } from './due-date.ts'
import { serviceHours } from './opening-hours.ts'
import { periodInWords } from './period-words.ts'
import type { ServiceNames } from './period-words.ts'
import type { Moment } from './temporal.ts'
import { dateInWords, instantInWords, momentInWords } from './words.ts'
import { warnsAfter, workingCalendar } from './working-days.ts'

/** What one authority's deadlines are worked out and explained with. */
export interface TimescaleContext extends DueContext {
  /** Whose local rules they are: "Lancashire". */
  readonly authority: string
  readonly services: ServiceNames
}

/** The working days, opening hours and names of an authority. Made once: the calendar is laid out in it. */
export function timescaleContext(
  pack: Pick<AuthorityPack, 'name' | 'frontDoorName' | 'bankHolidays' | 'hours'> &
    Partial<Pick<AuthorityPack, 'labels'>>,
): TimescaleContext {
  const calendar = workingCalendar(pack.bankHolidays)
  return {
    calendar,
    hours: serviceHours(pack.hours, calendar),
    authority: pack.name,
    services: {
      'front-door': pack.labels?.['front-door'] ?? pack.frontDoorName,
      'emergency-duty': pack.labels?.['out-of-hours-team'] ?? 'Emergency Duty Team',
    },
  }
}

/** A due date with the rule that gave it. */
export interface RuledDue extends DueDate {
  readonly within: Period
}

/** The two dates every deadline carries (handbook A 0.1). Either may be missing. */
export interface Dues {
  readonly local?: RuledDue
  readonly statutory?: RuledDue
  /** What the local rule alone would give, where the law is sooner and is therefore the due date. */
  readonly localWithoutLimit?: RuledDue
}

export type Judge = (condition: Condition) => boolean

/**
 * When what a clock watches is due, by the authority's rule and by law. Local is never later than statutory: where it
 * would be, the statutory limit stands in its place (handbook A 0.1). Whether the clock runs at all is asked elsewhere.
 */
export function deadlinesFrom(
  clock: ClockDefinition,
  trigger: Moment,
  context: TimescaleContext,
  holds: Judge,
): Dues {
  const local = firstDue(clock.local, trigger, context, holds)
  const statutory = firstDue(clock.statutory, trigger, context, holds)
  if (local && statutory && isAfter(local, statutory)) {
    return { local: statutory, statutory, localWithoutLimit: local }
  }
  return { ...(local ? { local } : {}), ...(statutory ? { statutory } : {}) }
}

function firstDue(
  rules: readonly Due[] | undefined,
  trigger: Moment,
  context: DueContext,
  holds: Judge,
): RuledDue | undefined {
  const rule = rules?.find(
    ({ within, when }) =>
      (when === undefined || holds(when)) &&
      (!('asAnswered' in within) || context.answered?.(within.asAnswered) !== undefined),
  )
  return rule && { ...dueBy(rule.within, trigger, context), within: rule.within }
}

/** "end of Fri 27 Mar 2026" for a day, "Fri 27 Mar 2026 15:10" for an instant. */
export const dueInWords = (due: Pick<DueDate, 'at' | 'on' | 'precision'>): string =>
  due.precision === 'day' ? `end of ${dateInWords(due.on)}` : instantInWords(due.at)

const happened: Readonly<Record<RecordEvent, string>> = {
  started: 'when it was started',
  submitted: 'when it was submitted',
  authorised: 'when it was authorised',
  allocated: 'when it was allocated',
  acknowledged: 'when it was acknowledged',
  'referrer-told': 'when the referrer was told',
}

/** The sentences that say what a deadline counts from, in which unit and by whose rule, and what to beware of. */
export function explain(
  clock: ClockDefinition,
  trigger: Moment,
  dues: Dues,
  context: TimescaleContext,
): string {
  const { local, statutory, localWithoutLimit } = dues
  const start = 'event' in clock.from ? happened[clock.from.event] : clock.from.inWords
  const counted = `Counted from ${momentInWords(trigger)}${start ? `, ${start}` : ''}`
  const own = localWithoutLimit ?? local
  const rules = [
    own && ruleInWords(`by ${context.authority}’s rule`, own, clock, context),
    statutory && ruleInWords('national limit', statutory, clock, context),
  ].filter((rule) => rule !== undefined)
  return [
    `${counted}: ${rules.join('; ') || 'nothing is due'}.`,
    ...(localWithoutLimit ? ['The national limit comes first, so it is the due date.'] : []),
    ...cautions(local ?? statutory, context),
  ].join(' ')
}

function ruleInWords(
  whose: string,
  due: RuledDue,
  { source }: ClockDefinition,
  { services }: TimescaleContext,
): string {
  const isNational = whose === 'national limit'
  const cites = source
    .filter(({ authority }) => (authority === 'national') === isNational)
    .map(({ cite }) => cite)
  const period = periodInWords(due.within, services)
  const rule = isNational ? `${whose}, ${period}` : `${period} ${whose}`
  return `${rule}: ${dueInWords(due)}${cites.length > 0 ? ` (${cites.join('; ')})` : ''}`
}

function cautions(due: DueDate | undefined, { calendar }: TimescaleContext): readonly string[] {
  if (!due) return []
  return [
    ...(due.planningOn
      ? [
          `That is not a working day and the deadline does not move: plan for ${dateInWords(due.planningOn)}.`,
        ]
      : []),
    ...(due.beyondCalendar
      ? [
          warnsAfter(calendar, due.on) ??
            'Not every bank holiday since then is loaded: check this date.',
        ]
      : []),
  ]
}
