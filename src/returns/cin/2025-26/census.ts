import { dateOfDay, dayNumber, type DayNumber } from '../../../engine/temporal.ts'
import { workingCalendar, workingDaysBefore } from '../../../engine/working-days.ts'
import { bankHolidays } from './bank-holidays.ts'
import type {
  Assessment,
  Child,
  CinPlan,
  Episode,
  Message,
  ProtectionPlan,
  Reviews,
  Section47,
} from './message.ts'

/** A return as the rules look at it: its children, and what every rule needs to know of the year. */
export interface Census {
  readonly message: Message
  readonly children: readonly Child[]
  /** The census year: 1 April to the reference date, both within it. */
  readonly startsOn: DayNumber
  readonly referenceDay: DayNumber
  /** 31 March of the year that the header names, which the reference date ought to be. */
  readonly lastOfYear: DayNumber
  /** How many children have an identifier or a UPN. */
  readonly childrenWithId: ReadonlyMap<string, number>
  readonly childrenWithUpn: ReadonlyMap<string, number>
  readonly tables: Tables
}

/** What a row stands in. */
export interface Within {
  readonly episode: Episode
  readonly child: Child
  readonly census: Census
}

/** A row with what it stands in. */
export interface Standing<Row> {
  readonly row: Row
  readonly within: Within
}

/** The rows of all children by table, laid out once: more than a hundred rules walk through them. */
interface Tables {
  readonly CINdetails: Standing<Episode>[]
  readonly Assessments: Standing<Assessment>[]
  readonly CINPlanDates: Standing<CinPlan>[]
  readonly Section47: Standing<Section47>[]
  readonly ChildProtectionPlans: Standing<ProtectionPlan>[]
  readonly Reviews: (Standing<Reviews> & { readonly plan: ProtectionPlan })[]
}

/** @param year the year of the reference date, where the header names none. */
export function censusOf(message: Message, year: number): Census {
  const lastOfYear = dayNumber(`${String(message.Year ?? year).padStart(4, '0')}-03-31`)
  const referenceDay = message.ReferenceDate ?? lastOfYear
  const census: Census = {
    message,
    children: message.Child,
    startsOn: yearsLater(referenceDay, -1) + 1,
    referenceDay,
    lastOfYear,
    childrenWithId: tally(message.Child, ({ LAchildID }) => LAchildID),
    childrenWithUpn: tally(message.Child, ({ UPN }) => UPN),
    tables: {
      CINdetails: [],
      Assessments: [],
      CINPlanDates: [],
      Section47: [],
      ChildProtectionPlans: [],
      Reviews: [],
    },
  }
  for (const child of message.Child) layOut(child, census)
  return census
}

function layOut(child: Child, census: Census): void {
  const { tables } = census
  for (const episode of child.CINdetails) {
    const within = { episode, child, census }
    tables.CINdetails.push({ row: episode, within })
    for (const row of episode.Assessments) tables.Assessments.push({ row, within })
    for (const row of episode.CINPlanDates) tables.CINPlanDates.push({ row, within })
    for (const row of episode.Section47) tables.Section47.push({ row, within })
    for (const plan of episode.ChildProtectionPlans) {
      tables.ChildProtectionPlans.push({ row: plan, within })
      for (const row of plan.Reviews) tables.Reviews.push({ row, within, plan })
    }
  }
}

function tally(
  children: readonly Child[],
  of: (child: Child) => string | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const child of children) {
    const value = of(child)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export function yearsLater(day: DayNumber, years: number): DayNumber {
  return monthsLater(day, years * 12)
}

/** The same day of the month so many months later, or the last of that month where it is shorter. */
export function monthsLater(day: DayNumber, months: number): DayNumber {
  const [year = 0, month = 0, dayOfMonth = 0] = dateOfDay(day).split('-').map(Number)
  const first = (at: number) => Date.UTC(year, month - 1 + at, 1) / 86_400_000
  const length = first(months + 1) - first(months)
  return first(months) + Math.min(dayOfMonth, length) - 1
}

const calendar = workingCalendar(bankHolidays)

/** The working day so many before a day, over the bank holidays of England. */
export const workingDaysEarlier = (day: DayNumber, count: number): DayNumber =>
  dayNumber(workingDaysBefore(calendar, dateOfDay(day), count))
