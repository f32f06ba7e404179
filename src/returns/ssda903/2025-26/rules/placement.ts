import { noReferenceNumber } from '../codes.ts'
import { dayOf, yearsAfter } from '../../dates.ts'
import { eachChild, eachRow, eachRowBeside, type Judge, type Rules } from '../../judging.ts'
import type { Episode } from '../../tables.ts'
import {
  begunUnder,
  endedUnder,
  endsCare,
  isFostered,
  isOpen,
  isPlacedForAdoption,
  isShortBreak,
  isTemporary,
  lastDay,
  needsNoProvider,
  needsNoUrn,
  urnsNeededFrom,
} from '../episodes.ts'

/** An episode in this placement lasts longer than such a placement may; open ones count to 31 March. */
const staysAtMost = (place: string, days: number): Judge =>
  eachRow(
    'Episodes',
    (episode, data) => episode.PLACE === place && lastDay(episode, data) - episode.DECOM > days,
  )

const isAtLeast = (place: string, age: number): Judge =>
  eachRow('Episodes', (episode) => episode.PLACE === place && begunUnder(episode, age))

/** A provider code beside placements that such a provider cannot offer. */
const neverProvides = (provider: string, ...places: readonly string[]): Judge =>
  eachRow(
    'Episodes',
    ({ PLACE_PROVIDER, PLACE }) => PLACE_PROVIDER === provider && places.includes(PLACE),
  )

const isOutsideEngland = ({ whereabouts }: Episode): boolean =>
  ['WAL', 'SCO', 'NIR'].includes(whereabouts?.PL_LA ?? '')

/** Placed for adoption with the foster carer the child was with: A3 with consent, A5 under a placement order. */
const isWithSameCarer = ({ PLACE }: Episode): boolean => PLACE === 'A3' || PLACE === 'A5'

/** The day from which the reason for an adoptive placement with the same carer is judged. */
const sameCarerJudgedFrom = dayOf('2015-04-01')

/** The placement itself changed when the next episode began, and neither side of it is a temporary one. */
const isPlacementChange = (episode: Episode): boolean =>
  episode.REC === 'X1' &&
  episode.next !== undefined &&
  !isTemporary(episode) &&
  !isTemporary(episode.next) &&
  ['P', 'B', 'T', 'U'].includes(episode.next.RNE)

export const placementRules: Rules = {
  '213': eachRow(
    'Episodes',
    (episode) => needsNoProvider(episode) && episode.PLACE_PROVIDER !== '',
  ),
  '217': eachRow(
    'Episodes',
    (episode) =>
      isWithSameCarer(episode) &&
      episode.DECOM >= sameCarerJudgedFrom &&
      !['S', 'T', 'U'].includes(episode.RNE),
  ),
  '218': eachRow(
    'Episodes',
    (episode, data) =>
      episode.URN === '' &&
      !needsNoUrn(episode) &&
      !isShortBreak(episode) &&
      !isOutsideEngland(episode) &&
      lastDay(episode, data) >= urnsNeededFrom,
  ),
  '222': eachRow(
    'Episodes',
    (episode) => needsNoUrn(episode) && episode.URN !== '' && episode.URN !== noReferenceNumber,
  ),
  '225': eachRow(
    'Episodes',
    (episode) => episode.REASON_PLACE_CHANGE === '' && isPlacementChange(episode),
  ),
  // Reported on the temporary placement, whichever side of it a reason stands.
  '226': eachRow(
    'Episodes',
    (episode) =>
      isTemporary(episode) &&
      (episode.REASON_PLACE_CHANGE !== '' || Boolean(episode.previous?.REASON_PLACE_CHANGE)),
  ),
  '233': eachRow('Episodes', (episode) => isOpen(episode) && episode.REASON_PLACE_CHANGE !== ''),
  // The placement changes on the day the episode ends, so that is the day whose age counts.
  '234': eachRowBeside('Episodes', (episode) =>
    episode.REASON_PLACE_CHANGE === 'CUSTOD' && endedUnder(episode, 10)
      ? episode.child.Header
      : undefined,
  ),
  '336': eachRow(
    'Episodes',
    (episode) =>
      isWithSameCarer(episode) &&
      episode.previous !== undefined &&
      !isPlacedForAdoption(episode.previous) &&
      !isFostered(episode.previous),
  ),
  '371': isAtLeast('K3', 16),
  '372': isAtLeast('R5', 10),
  '373': isAtLeast('S1', 4),
  '374': isAtLeast('P3', 14),
  '375': staysAtMost('T1', 42),
  '376': staysAtMost('T3', 21),
  '379': staysAtMost('T4', 7),
  // Three of which the last begins within twelve months of the first.
  '377': eachChild(({ Episodes }) => {
    const holidays = Episodes.filter(({ PLACE }) => PLACE === 'T3')
    const tooMany = holidays.flatMap((holiday, at) => {
      const first = holidays[at - 2]
      const isWithinYear = first !== undefined && holiday.DECOM < yearsAfter(first.DECOM, 1)
      return isWithinYear ? holidays.slice(at - 2, at + 1) : []
    })
    return [...new Set(tooMany)]
  }),
  '380': eachRow(
    'Episodes',
    (episode) => isTemporary(episode) && episode.RNE !== 'P' && episode.RNE !== 'B',
  ),
  '381': eachRow('Episodes', (episode) => isTemporary(episode) && endsCare(episode)),
  '383': eachRow('Episodes', (episode) => {
    const before = episode.previous?.previous
    if (!episode.previous || !before || !isTemporary(episode.previous)) return false
    const isBack = before.PLACE === episode.PLACE && before.PL_POST === episode.PL_POST
    return episode.RNE !== 'P' || !isBack
  }),
  '408': eachRow('Episodes', ({ PLACE, LS }) => (PLACE === 'A5' || PLACE === 'A6') && LS !== 'E1'),
  '526': eachRow(
    'Episodes',
    (episode) => episode.PLACE_PROVIDER === '' && !needsNoProvider(episode),
  ),
  '527': neverProvides('PR1', 'P1', 'R2', 'R5'),
  '528': neverProvides('PR2', 'P1', 'R2', 'R5'),
  '529': neverProvides(
    'PR3',
    ...['P1', 'A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
  ),
  '530': neverProvides('PR4', 'P1'),
  '531': neverProvides('PR5', 'P1'),
  '550': eachRow(
    'Episodes',
    ({ PLACE_PROVIDER, PLACE }) => PLACE_PROVIDER === 'PR0' && PLACE !== 'P1',
  ),
}
