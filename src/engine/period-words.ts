import type { CalendarPeriod, Period, ServiceId } from '../practice/vocabulary/clock.ts'
import type { QuestionId } from '../practice/vocabulary/identifiers.ts'
import { counted } from './words.ts'

export type ServiceNames = Readonly<Record<ServiceId, string>>

/** What an answer is called, where a period is as long as it says. */
type Named = (question: QuestionId) => string

const theRecord: Named = () => 'the record'

/** A period as a practitioner says it: "1 working day", "26 weeks beginning with that day", "by their 17th birthday". */
export function periodInWords(
  period: Period,
  services: ServiceNames,
  named: Named = theRecord,
): string {
  if ('hours' in period) return counted(period.hours, 'hour')
  if ('serviceDay' in period) {
    return `1 working day in the hours of the ${services[period.serviceDay]}`
  }
  if ('nextOpening' in period) return `by the next opening of the ${services[period.nextOpening]}`
  if ('dayOfNextOpening' in period) {
    return `by the end of the day the ${services[period.dayOfNextOpening]} next opens`
  }
  if ('sameDay' in period) {
    return `the same day, or by ${period.otherwiseAt} on the day the ${services[period.sameDay]} next opens`
  }
  const inWords = (one: Period): string => periodInWords(one, services, named)
  if ('soonest' in period) {
    return `the soonest of ${period.soonest.map(inWords).join(' and ')}`
  }
  if ('inTurn' in period) return period.inTurn.map(inWords).join(' and then ')
  if ('halfOf' in period) return `half way through ${inWords(period.halfOf)}`
  if ('orNextWorkingDay' in period) {
    return `${inWords(period.orNextWorkingDay)}, or the next working day`
  }
  if (!('underAge' in period)) return calendarPeriodInWords(period, named)
  return `${inWords(period.within)} while under ${period.underAge}, otherwise ${inWords(period.otherwise)}`
}

/** A period that ends with a day, in words. */
export function calendarPeriodInWords(period: CalendarPeriod, named: Named = theRecord): string {
  if ('workingDaysBefore' in period) {
    return `${counted(period.workingDaysBefore, 'working day')} before`
  }
  if ('weeksBefore' in period) return `${counted(period.weeksBefore, 'week')} before`
  if ('monthsBefore' in period) return `${counted(period.monthsBefore, 'month')} before`
  if ('days' in period && period.days === 0) return 'the same day'
  if ('daysBeginningWith' in period || 'weeksBeginningWith' in period) {
    return `${lengthInWords(period, named)} beginning with that day`
  }
  if ('birthday' in period) return `by their ${ordinal(period.birthday)} birthday`
  return lengthInWords(period, named)
}

type Length = Exclude<
  CalendarPeriod,
  | { readonly workingDaysBefore: number }
  | { readonly weeksBefore: number }
  | { readonly monthsBefore: number }
  | { readonly birthday: number }
>

/** The day a period ends, counted from a day in words: "6 months after “When did it begin?”", "their 16th birthday". */
export function dayAfterInWords(
  period: CalendarPeriod | { readonly hours: number },
  from: string,
  named?: Named,
): string {
  if ('hours' in period) return `${counted(period.hours, 'hour')} after ${from}`
  if ('workingDaysBefore' in period || 'weeksBefore' in period || 'monthsBefore' in period) {
    return `${calendarPeriodInWords(period, named)} ${from}`
  }
  if ('days' in period && period.days === 0) return from
  if ('birthday' in period) return `their ${ordinal(period.birthday)} birthday`
  if ('daysBeginningWith' in period || 'weeksBeginningWith' in period) {
    return `the end of ${lengthInWords(period, named)} beginning with ${from}`
  }
  return `${lengthInWords(period, named)} after ${from}`
}

function lengthInWords(period: Length, named: Named = theRecord): string {
  if ('workingDays' in period) return counted(period.workingDays, 'working day')
  if ('days' in period) return counted(period.days, 'day')
  if ('weeks' in period) return counted(period.weeks, 'week')
  if ('months' in period) return counted(period.months, 'month')
  if ('years' in period) return counted(period.years, 'year')
  if ('daysBeginningWith' in period) return counted(period.daysBeginningWith, 'day')
  if ('weeksBeginningWith' in period) return counted(period.weeksBeginningWith, 'week')
  return `as many ${period.in.replace('-', ' ')} as ${named(period.asAnswered)} says`
}

/** "1st", "2nd", "3rd", "16th". */
export function ordinal(count: number): string {
  const isTeen = Math.floor((count % 100) / 10) === 1
  const suffix = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${suffix}`
}
