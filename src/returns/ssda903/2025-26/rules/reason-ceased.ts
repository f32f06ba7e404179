import { birthday, hasReached } from '../../dates.ts'
import { eachChild, eachRow, type Rules } from '../../judging.ts'
import type { Episode } from '../../tables.ts'
import {
  begunAt,
  bornOn,
  endedAt,
  endedUnder,
  isAdopted,
  isFostered,
  isPlacedForAdoption,
  leftCareOn,
  startsCare,
} from '../episodes.ts'

const ended = (reasons: readonly string[], isBroken: (episode: Episode) => boolean) =>
  eachRow('Episodes', (episode) => reasons.includes(episode.REC) && isBroken(episode))

/** How care begins and ends at the ages the law allows. */
export const reasonCeasedRules: Rules = {
  '352': eachRow('Episodes', (episode) => startsCare(episode) && begunAt(episode, 18)),
  '386': eachRow('Episodes', (episode) => isAdopted(episode) && endedAt(episode, 18)),
  '387': ended(['E5', 'E6'], (episode) => endedUnder(episode, 14)),
  '389': ended(['E7'], (episode) => endedUnder(episode, 16)),
  '390': eachRow('Episodes', (episode) => isAdopted(episode) && !isPlacedForAdoption(episode)),
  // Special guardianship orders are for children: Children Act 1989 section 14A.
  '407': ended(['E45', 'E46', 'E47', 'E48'], (episode) => endedAt(episode, 18)),
  '460': ended(['E17'], (episode) => endedUnder(episode, 18)),
  '516': ended(['E45', 'E46'], (episode) => !isFostered(episode)),
  '580': eachChild((child) => {
    const last = child.Episodes.at(-1)
    const left = leftCareOn(child)
    const isMissingThen = child.Missing.some(({ MIS_END }) => MIS_END === left)
    return last && isMissingThen && left === birthday(bornOn(child), 18) && last.REC !== 'E8'
      ? [last]
      : []
  }),
}

/** How a child took part in a review, by their age on its day. */
export const reviewRules: Rules = {
  '440': eachRow(
    'Reviews',
    ({ REVIEW_CODE, REVIEW, DOB }) => REVIEW_CODE === 'PN0' && hasReached(4, DOB, REVIEW),
  ),
  '441': eachRow(
    'Reviews',
    ({ REVIEW_CODE, REVIEW, DOB }) => /^PN[1-7]$/.test(REVIEW_CODE) && REVIEW < birthday(DOB, 4),
  ),
}
