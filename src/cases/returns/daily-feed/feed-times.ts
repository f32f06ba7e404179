import { addDays } from '../../../engine/calendar-days.ts'
import {
  atClockTime,
  dateInLondon,
  dayNumber,
  instantText,
  milliseconds,
  timeOfDay,
} from '../../../engine/temporal.ts'
import type { FeedSend } from '../../../store/daily-feed.ts'

/** The task that the background work carries out every hour, where the feed is set up: it sends what is due. */
export const dailyFeedTask = 'daily-feed'

/** After the turn of the day and the night's other work, before anybody waits for a page. */
const earliest = timeOfDay('05:00')

/**
 * From when on the next sending is due. It is every morning at five, in London; what was cut off or had to wait is due at
 * once, so that a service which was away in the morning has today's feed as soon as it is back.
 */
export function nextSendAt(last: FeedSend | undefined, now: string): string {
  const today = dateInLondon(now)
  const onDay = (date: string): string => instantText(atClockTime(dayNumber(date), earliest))
  const thisMorning = onDay(today)
  if (last === undefined) return thisMorning
  if (last.ended_at === null || last.waiting > 0) return last.begun_at
  const isDone = milliseconds(last.begun_at) >= milliseconds(thisMorning)
  return isDone ? onDay(addDays(today, 1)) : thisMorning
}

export const isDue = (last: FeedSend | undefined, now: string): boolean =>
  milliseconds(nextSendAt(last, now)) <= milliseconds(now)
