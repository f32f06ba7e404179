import type { TestOffice } from './office.ts'
import { idOf } from './in-need.ts'
import { theReport, theReturn, type Answers } from './missing-route.ts'
import { begun, granted, handedIn } from './protection.ts'

/** An absence, by London time: "2026-03-02 18:30". */
export interface Absence {
  readonly gone: string
  readonly back: string
  readonly report?: Answers
  readonly returned?: Answers
}

const minutesAfter = (time: string, minutes: number): string =>
  new Date(Date.parse(`${time.replace(' ', 'T')}:00Z`) + minutes * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ')

/** A child goes and comes back in winter time, each written down ten minutes later. Returns the id of the report. */
export async function wentMissing(
  at: TestOffice,
  word: string,
  { gone, back, report = {}, returned = {} }: Absence,
): Promise<string> {
  const reportedAt = minutesAfter(gone, 10)
  at.clock.moveTo(`${reportedAt.replace(' ', 'T')}:00Z`)
  const { id } = granted(await begun(at, 'tom-ainscough', 'missing-episode', [word]))
  const notified = [{ who: 'police', at: reportedAt }]
  const said = { ...theReport, missingAt: gone, reportedAt, notified, ...report }
  granted(await handedIn(at, 'tom-ainscough', id, { answers: said }))
  at.clock.moveTo(`${minutesAfter(back, 10).replace(' ', 'T')}:00Z`)
  const backAgain = {
    ...theReturn,
    foundAt: back,
    toldOfReturn: [{ who: 'police', at: back }],
    ...returned,
  }
  const returnId = await idOf(at, 'missing-return', word)
  granted(await handedIn(at, 'aidan-seddon', returnId, { answers: backAgain }))
  return id
}
