import { sendDailyFeed, tryDailyFeed } from '../../cases/returns/daily-feed/send-daily-feed.ts'
import { counted } from '../../engine/words.ts'
import type { Surroundings } from '../command.ts'

const children = (count: number): string => counted(count, 'child', 'children')

/** Exit code 0 when the department has all that it was to have, 1 when it was refused, refused some, or some wait. */
export async function sendFeed(surroundings: Surroundings): Promise<number> {
  const sent = await sendDailyFeed(await surroundings.openOffice())
  if (!sent.ok) {
    surroundings.progress(sent.refusal.message)
    return 1
  }
  const { told, forgotten, refused, waiting, putOff, stopped } = sent.value
  surroundings.print(`Told of ${children(told)}, told to forget ${children(forgotten)}`)
  if (refused > 0) surroundings.print(`Refused: ${children(refused)}. /returns/feed says why`)
  if (putOff > 0) surroundings.print(`Refused before and unchanged: ${children(putOff)}`)
  if (waiting > 0) surroundings.print(`Waiting: ${children(waiting)}. ${stopped ?? ''}`.trim())
  return refused + putOff + waiting === 0 ? 0 : 1
}

/** Prints what the next sending would be, in counts: nothing is sent and nobody is named. */
export async function tryFeed(surroundings: Surroundings): Promise<number> {
  const plan = await tryDailyFeed(await surroundings.openOffice())
  if (!plan.ok) {
    surroundings.progress(plan.refusal.message)
    return 1
  }
  const { children: read, changed, forgotten, putOff } = plan.value
  surroundings.print(`${children(read)} read. Nothing was sent.`)
  surroundings.print(`To be told of: ${children(changed.length - forgotten)}`)
  surroundings.print(`To be forgotten: ${children(forgotten)}`)
  surroundings.print(`Refused before and unchanged: ${children(putOff)}`)
  return 0
}
