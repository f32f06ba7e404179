import { birthday, dayOf } from '../../dates.ts'
import { eachChild, eachRow, eachRowBeside, type Judge, type Rules } from '../../judging.ts'
import type { Episode } from '../../tables.ts'
import {
  begunUnder,
  bornOn,
  isOpen,
  isShortBreak,
  isTemporary,
  lastDay,
  runsOf,
  startsCare,
  touches,
} from '../episodes.ts'

/** Every episode of a run under one status that lasts longer than the law allows; open ones count to 31 March. */
const lastsAtMost = (status: string, days: number): Judge =>
  eachChild((child, data) =>
    runsOf(child, ({ LS }) => LS === status)
      .filter((run) => lastDay(run.at(-1) ?? run[0], data) - run[0].DECOM > days)
      .flat(),
  )

const isIndividualBreak = ({ LS }: Episode): boolean => LS === 'V3'

/** 1 December 2005, when placement orders began (Adoption and Children Act 2002). */
const placementOrdersBegan = dayOf('2005-12-01')

export const legalStatusRules: Rules = {
  '214': eachRow('Episodes', (episode) => isShortBreak(episode) && hasPlacementLocation(episode)),
  '358': eachRowBeside('Episodes', (episode) =>
    ['J1', 'J2', 'J3'].includes(episode.LS) && begunUnder(episode, 10)
      ? episode.child.Header
      : undefined,
  ),
  '359': eachRow(
    'Episodes',
    (episode, { endsOn }) =>
      isOpen(episode) &&
      birthday(bornOn(episode.child), 18) < endsOn &&
      !(episode.LS === 'V2' && episode.PLACE === 'K2'),
  ),
  '361': lastsAtMost('L1', 3),
  '362': lastsAtMost('L2', 21),
  '363': lastsAtMost('L3', 7),
  '364': lastsAtMost('J2', 21),
  '365': eachRow(
    'Episodes',
    (episode, data) => isIndividualBreak(episode) && lastDay(episode, data) - episode.DECOM > 17,
  ),
  '366': eachRow('Episodes', (episode) => isIndividualBreak(episode) && !startsCare(episode)),
  '367': eachChild(({ Episodes }, data) => {
    const breaks = Episodes.filter(
      (episode) => isIndividualBreak(episode) && touches(episode, data),
    )
    const days = breaks.map(
      (episode) =>
        Math.min(lastDay(episode, data), data.endsOn) - Math.max(episode.DECOM, data.startsOn),
    )
    return days.reduce((sum, some) => sum + some, 0) > 75 ? breaks : []
  }),
  '378': eachRow('Episodes', ({ PLACE, LS }) => PLACE === 'P1' && LS === 'V2'),
  '382': eachRow('Episodes', (episode) => isShortBreak(episode) && isTemporary(episode)),
  '384': eachRow(
    'Episodes',
    (episode) => isShortBreak(episode) && (episode.PLACE === 'U1' || episode.PLACE === 'U4'),
  ),
  '398': eachRow(
    'Episodes',
    (episode) => isShortBreak(episode) && (episode.HOME_POST !== '' || episode.PL_POST !== ''),
  ),
  '420': eachRow(
    'Episodes',
    (episode) => isShortBreak(episode) && Boolean(episode.whereabouts?.PL_LA),
  ),
  '426': eachChild(({ Episodes }, data) => {
    const breaks = Episodes.filter((episode) => isShortBreak(episode) && touches(episode, data))
    return new Set(breaks.map(({ LS }) => LS)).size > 1 ? breaks : []
  }),
  '446': eachRow('Episodes', ({ LS, DECOM }) => LS === 'E1' && DECOM < placementOrdersBegan),
}

const hasPlacementLocation = ({ PL_POST, URN }: Episode): boolean => PL_POST !== '' || URN !== ''
