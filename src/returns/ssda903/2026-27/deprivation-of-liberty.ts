import { bornOn, endsCare, lastDay } from '../2025-26/episodes.ts'
import { isUnreadable } from '../2025-26/rules/formats.ts'
import { periodAround } from '../2025-26/rules/missing.ts'
import { byDay, given, within } from '../dates.ts'
import { eachChild, eachRow, type Judge, type Rules } from '../judging.ts'
import type { Episode, Return903, Tables } from '../tables.ts'

type Order = Tables['DoLo']

const hasEnd = (row: Order): boolean => given(row.DOLO_END) || isUnreadable(row, 'DOLO_END')

/** While a court allows a child to be deprived of their liberty. */
const overlaps = (order: Order, episode: Episode, data: Return903): boolean =>
  episode.DECOM <= (hasEnd(order) ? order.DOLO_END : data.endsOn) &&
  lastDay(episode, data) >= order.DOLO_START

/** An order and the episodes during it in a placement where no such child should be. */
const neverIn = (isWrong: (place: string) => boolean): Judge =>
  eachChild((child, data) =>
    child.DoLo.flatMap((order) => {
      const wrong = child.Episodes.filter(
        (episode) => isWrong(episode.PLACE) && overlaps(order, episode, data),
      )
      return wrong.length > 0 ? [order, ...wrong] : []
    }),
  )

/** Deprivation of liberty orders, new in 2026-27. */
export const deprivationOfLibertyRules: Rules = {
  '700': eachRow('DoLo', ({ DOLO_START }) => !given(DOLO_START)),
  '701': eachRow('DoLo', (row) => isUnreadable(row, 'DOLO_END')),
  '702': eachRow('DoLo', ({ DOLO_START, DOLO_END }) => DOLO_END <= DOLO_START),
  '703': eachRow('DoLo', ({ DOLO_START }, { endsOn }) => DOLO_START > endsOn),
  '704': eachRow('DoLo', ({ DOLO_END }, data) => given(DOLO_END) && !within(DOLO_END, data)),
  '705': eachChild(({ DoLo }) => {
    const inOrder = DoLo.filter(({ DOLO_START }) => given(DOLO_START)).toSorted(
      byDay(({ DOLO_START }) => DOLO_START, 'first'),
    )
    return inOrder.filter((order, at) => {
      const previous = inOrder[at - 1]
      return previous && (!hasEnd(previous) || order.DOLO_START < previous.DOLO_END)
    })
  }),
  '706': eachChild(({ DoLo, Header, lastYear }) => {
    const open = (lastYear?.DoLo ?? []).filter((order) => !hasEnd(order))
    const isContinued = open.every(({ DOLO_START }) =>
      DoLo.some((order) => Object.is(order.DOLO_START, DOLO_START)),
    )
    return isContinued ? [] : DoLo.length > 0 ? DoLo : Header
  }),
  '707': eachRow('DoLo', (order) => {
    const last = periodAround(order.child, order.DOLO_START)?.last
    if (!last || !endsCare(last)) return false
    return !hasEnd(order) || order.DOLO_END > last.DEC
  }),
  '708': eachRow('DoLo', ({ DOLO_START, child }) => DOLO_START <= bornOn(child)),
  '709': neverIn((place) => place !== 'K2' && place !== 'Z12' && place !== 'Z13'),
  '710': neverIn((place) => ['K1', 'P1', 'R5', 'K3'].includes(place)),
}
