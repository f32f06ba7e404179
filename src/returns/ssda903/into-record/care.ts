import { given } from '../dates.ts'
import type { Fields903 } from '../from-record/fields.ts'
import type { Episode } from '../tables.ts'
import { factOf, type TakenFact } from './taken.ts'

/** Episodes through which something went on: in one home, away for a time, under one legal status. */
interface Stay {
  readonly first: Episode
  last: Episode
}

/** The reason for an episode in which nothing but the legal status changed. */
const onlyStatus = 'L'
const begins = 'S'

/** A child's episodes as periods of care, legal statuses, homes and stays away: `../from-record/episodes.ts`, the other way round. */
export const careFactsOf = (
  episodes: readonly Episode[],
  fields: Fields903,
): readonly TakenFact[] =>
  periodsOfCare(episodes, fields).flatMap((period) => [
    ...careOf(period, fields),
    ...statusesOf(period, fields),
    ...homesOf(period, fields),
  ])

/** A period goes on where an episode begins on the day, and in the way, in which the one before it went on. */
function periodsOfCare(
  episodes: readonly Episode[],
  { goesOn }: Fields903,
): readonly (readonly Episode[])[] {
  const periods: Episode[][] = []
  for (const episode of episodes) {
    const { previous } = episode
    const isSame = previous?.REC === goesOn && previous.DEC === episode.DECOM
    const period = periods.at(-1)
    if (isSame && period) period.push(episode)
    else periods.push([episode])
  }
  return periods
}

function careOf(period: readonly Episode[], fields: Fields903): readonly TakenFact[] {
  const [first, last] = [period[0], period.at(-1)]
  if (!first || !last) return []
  return factOf(fields)('care', first, [first.DECOM, last.DEC], {
    [fields.care.CIN]: first.CIN,
    [fields.care.REC]: given(last.DEC) ? last.REC : undefined,
    // Files of one year say nothing of how a period began that began before.
    [fields.care.firstRNE]: first.RNE === begins ? undefined : first.RNE,
  })
}

function statusesOf(period: readonly Episode[], fields: Fields903): readonly TakenFact[] {
  const stays: Stay[] = []
  for (const episode of period) {
    const stay = stays.at(-1)
    if (stay?.first.LS === episode.LS) stay.last = episode
    else stays.push({ first: episode, last: episode })
  }
  return stays.flatMap(({ first, last }) =>
    factOf(fields)('legalStatus', first, [first.DECOM, last.DEC], { [fields.LS]: first.LS }),
  )
}

function homesOf(period: readonly Episode[], fields: Fields903): readonly TakenFact[] {
  const homes: Stay[] = []
  const breaks: Stay[] = []
  let away: Stay | undefined
  for (const episode of period) {
    const home = homes.at(-1)
    if (fields.temporary.includes(episode.PLACE)) {
      if (away && episode.RNE === onlyStatus) away.last = episode
      else breaks.push((away = { first: episode, last: episode }))
      continue
    }
    const goesOn = home && (away ? isSameHome(home.last, episode) : episode.RNE === onlyStatus)
    if (goesOn) home.last = episode
    else homes.push({ first: episode, last: episode })
    away = undefined
  }
  return [
    ...homes.flatMap((home, at) => homeOf(home, homes[at + 1]?.first, period, fields)),
    ...breaks.flatMap(({ first, last }) =>
      factOf(fields)('away', first, [first.DECOM, last.DEC], {
        [fields.away.PLACE]: first.PLACE,
        [fields.away.PL_POST]: first.PL_POST,
      }),
    ),
  ]
}

const isSameHome = (a: Episode, b: Episode): boolean =>
  a.PLACE === b.PLACE && a.PL_POST === b.PL_POST && a.URN === b.URN

/** A home goes on while the child is away from it, until another takes its place or care ends. */
function homeOf(
  { first, last }: Stay,
  next: Episode | undefined,
  period: readonly Episode[],
  fields: Fields903,
): readonly TakenFact[] {
  const { placement } = fields
  const ends = next ? next.DECOM : (period.at(-1) ?? last).DEC
  return factOf(fields)('placement', first, [first.DECOM, ends], {
    [placement.PLACE]: first.PLACE,
    [placement.PLACE_PROVIDER]: first.PLACE_PROVIDER,
    [placement.HOME_POST]: first.HOME_POST,
    [placement.PL_POST]: first.PL_POST,
    [placement.URN]: first.URN,
    [placement.RNE]: first.RNE,
    [placement.REASON_PLACE_CHANGE]: last.REASON_PLACE_CHANGE,
  })
}
