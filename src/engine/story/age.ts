import { ageOn, daysBetween } from '../calendar-days.ts'
import { counted } from '../words.ts'

/** How old something said is, on a day: "today", "yesterday", "12 days ago", "6 months ago", "2 years ago", "in 3 days". */
export function ageOfWords(day: string, today: string): string {
  const days = daysBetween(day, today)
  if (days < 0) return days === -1 ? 'tomorrow' : `in ${counted(-days, 'day')}`
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  const { years, months } = ageOn(day, today)
  if (years > 0) return `${counted(years, 'year')} ago`
  return months > 1 ? `${counted(months, 'month')} ago` : `${counted(days, 'day')} ago`
}
