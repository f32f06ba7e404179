import { plainPostcode } from '../../lay-out.ts'
import { eachRow, type Judge, type Rules } from '../../judging.ts'
import type { Episode, Return903, Whereabouts } from '../../tables.ts'
import { isFostered, isPlacedForAdoption, isShortBreak, wasEverUnaccompanied } from '../episodes.ts'

/** An episode of which its postcodes' places are known to us; without a list of postcodes no such rule is judged. */
const whereKnown = (
  isBroken: (place: Whereabouts, episode: Episode, data: Return903) => boolean,
): Judge =>
  eachRow(
    'Episodes',
    (episode, data) =>
      episode.whereabouts !== undefined && isBroken(episode.whereabouts, episode, data),
  )

/** Distances are asked for children in care who were never unaccompanied, short breaks apart. */
const wantsDistance = (episode: Episode): boolean =>
  !isShortBreak(episode) && !wasEverUnaccompanied(episode.child)

/** The shape of a postcode in the United Kingdom, for when there is no list to look it up in. */
const isPostcodeShaped = (postcode: string): boolean =>
  /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(plainPostcode(postcode))

/** Own provision, apart from carers, who may live anywhere. */
const isOwnHome = (episode: Episode): boolean =>
  episode.PLACE_PROVIDER === 'PR1' && !isFostered(episode) && !isPlacedForAdoption(episode)

/** Where home and placement stand, and how far apart. */
export const whereaboutsRules: Rules = {
  '164': whereKnown(
    ({ PL_DISTANCE }, episode) => wantsDistance(episode) && PL_DISTANCE > farthestMiles,
  ),
  '169': whereKnown(({ PL_LA }, episode) => !isShortBreak(episode) && PL_LA === ''),
  '179': whereKnown(({ PL_LOCATION }, episode) => !isShortBreak(episode) && PL_LOCATION === ''),
  '392a': whereKnown(
    ({ PL_DISTANCE }, episode) => wantsDistance(episode) && Number.isNaN(PL_DISTANCE),
  ),
  '392b': eachRow(
    'Episodes',
    (episode) => wantsDistance(episode) && (episode.HOME_POST === '' || episode.PL_POST === ''),
  ),
  '392c': eachRow('Episodes', ({ HOME_POST, PL_POST }, { postcodes }) =>
    [HOME_POST, PL_POST].some(
      (postcode) =>
        postcode !== '' &&
        !(postcodes ? postcodes(plainPostcode(postcode)) : isPostcodeShaped(postcode)),
    ),
  ),
  '392d': eachRow(
    'Episodes',
    ({ HOME_POST, PL_POST, PLACE }) =>
      HOME_POST !== '' && plainPostcode(HOME_POST) === plainPostcode(PL_POST) && PLACE !== 'P1',
  ),
  '406': whereKnown(
    ({ PL_DISTANCE }, { child }) => wasEverUnaccompanied(child) && !Number.isNaN(PL_DISTANCE),
  ),
  '411': whereKnown(
    ({ PL_LOCATION, PL_LA }, _episode, { authority }) =>
      PL_LOCATION === 'IN' && authority !== undefined && PL_LA !== authority,
  ),
  '454': whereKnown(
    ({ PL_DISTANCE }, episode) =>
      wantsDistance(episode) && PL_DISTANCE > 350 && PL_DISTANCE !== farthestMiles,
  ),
  '1015': whereKnown(
    ({ PL_LA }, episode, { authority }) =>
      isOwnHome(episode) &&
      !isShortBreak(episode) &&
      authority !== undefined &&
      PL_LA !== authority,
  ),
}

/** The most that the distance field holds, which also says "not known". */
const farthestMiles = 999.9
