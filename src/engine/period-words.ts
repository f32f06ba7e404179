import type { Period, ServiceId } from '../practice/vocabulary/clock.ts'
import { counted } from './words.ts'

export type ServiceNames = Readonly<Record<ServiceId, string>>

/** A period as a practitioner says it: "1 working day", "26 weeks beginning with that day", "by their 17th birthday". */
export function periodInWords(period: Period, services: ServiceNames): string {
  if ('workingDays' in period) return counted(period.workingDays, 'working day')
  if ('workingDaysBefore' in period) {
    return `${counted(period.workingDaysBefore, 'working day')} before`
  }
  if ('hours' in period) return counted(period.hours, 'hour')
  if ('days' in period) return period.days === 0 ? 'the same day' : counted(period.days, 'day')
  if ('weeks' in period) return counted(period.weeks, 'week')
  if ('weeksBefore' in period) return `${counted(period.weeksBefore, 'week')} before`
  if ('months' in period) return counted(period.months, 'month')
  if ('monthsBefore' in period) return `${counted(period.monthsBefore, 'month')} before`
  if ('daysBeginningWith' in period) {
    return `${counted(period.daysBeginningWith, 'day')} beginning with that day`
  }
  if ('weeksBeginningWith' in period) {
    return `${counted(period.weeksBeginningWith, 'week')} beginning with that day`
  }
  if ('birthday' in period) return `by their ${ordinal(period.birthday)} birthday`
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
  const inWords = (one: Period): string => periodInWords(one, services)
  if ('soonest' in period) {
    return `the soonest of ${period.soonest.map(inWords).join(' and ')}`
  }
  if ('inTurn' in period) return period.inTurn.map(inWords).join(' and then ')
  if ('halfOf' in period) return `half way through ${inWords(period.halfOf)}`
  if ('orNextWorkingDay' in period) {
    return `${inWords(period.orNextWorkingDay)}, or the next working day`
  }
  return `${inWords(period.within)} while under ${period.underAge}, otherwise ${inWords(period.otherwise)}`
}

/** "1st", "2nd", "3rd", "16th". */
export function ordinal(count: number): string {
  const isTeen = Math.floor((count % 100) / 10) === 1
  const suffix = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${suffix}`
}
