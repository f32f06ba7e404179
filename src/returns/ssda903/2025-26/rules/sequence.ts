import { dayOf, given } from '../../dates.ts'
import { eachRow, type Rules } from '../../judging.ts'
import type { Episode } from '../../tables.ts'
import { continues, endsCare, isOpen, isSamePlacement, startsCare } from '../episodes.ts'

/** 14 October 1991, when the Children Act 1989 came into force. */
const childrenActBegan = dayOf('1991-10-14')

/** An episode beside the one before it: what changed. */
const sincePrevious =
  (isBroken: (episode: Episode, previous: Episode) => boolean) =>
  (episode: Episode): boolean =>
    episode.previous !== undefined && isBroken(episode, episode.previous)

const isReason = (episode: Episode, ...reasons: readonly string[]): boolean =>
  reasons.includes(episode.RNE)

/** Episodes follow each other as the care did. */
export const sequenceRules: Rules = {
  '142': eachRow(
    'Episodes',
    (episode) => episode.next !== undefined && (isOpen(episode) || episode.REC === ''),
  ),
  '148': eachRow('Episodes', (episode) => isOpen(episode) !== (episode.REC === '')),
  '353': eachRow('Episodes', ({ DECOM }) => DECOM < childrenActBegan),
  '354': eachRow('Episodes', ({ DECOM }, { endsOn }) => DECOM > endsOn),
  '355': eachRow('Episodes', ({ DECOM, DEC }) => DECOM === DEC),
  '356': eachRow('Episodes', ({ DECOM, DEC }) => DEC < DECOM),
  // An episode that began before the year, or that last year's return leads up to, is not the first ever.
  '357': eachRow(
    'Episodes',
    (episode, { startsOn }) =>
      !episode.previous &&
      episode.DECOM >= startsOn &&
      !episode.child.lastYear?.Episodes.length &&
      !startsCare(episode),
  ),
  '385': eachRow('Episodes', ({ DEC }, { endsOn }) => DEC > endsOn),
  '388': eachRow('Episodes', (episode) => {
    const { REC, DEC, next } = episode
    if (REC === '') return false
    return REC === 'X1' ? next?.DECOM !== DEC || !given(DEC) : next?.DECOM === DEC
  }),
  '431': eachRow(
    'Episodes',
    sincePrevious((episode, { DEC }) => startsCare(episode) && episode.DECOM <= DEC),
  ),
  '432': eachRow(
    'Episodes',
    sincePrevious((episode, previous) => endsCare(previous) && !startsCare(episode)),
  ),
  '433': eachRow(
    'Episodes',
    sincePrevious((episode) => isReason(episode, 'P', 'L', 'T', 'U', 'B') && !continues(episode)),
  ),
  '434': eachRow(
    'Episodes',
    sincePrevious(
      (episode, previous) =>
        isReason(episode, 'L') &&
        (episode.LS === previous.LS || !isSamePlacement(episode, previous)),
    ),
  ),
  '435': eachRow(
    'Episodes',
    sincePrevious(
      (episode, previous) =>
        isReason(episode, 'P', 'T') &&
        (episode.LS !== previous.LS || isSamePlacement(episode, previous)),
    ),
  ),
  '436': eachRow(
    'Episodes',
    sincePrevious(
      (episode, previous) =>
        isReason(episode, 'B', 'U') &&
        (episode.LS === previous.LS || isSamePlacement(episode, previous)),
    ),
  ),
  '437': eachRow(
    'Episodes',
    ({ REC, next }) => (REC === 'E2' || REC === 'E15') && next !== undefined,
  ),
  '501': eachRow(
    'Episodes',
    sincePrevious(({ DECOM }, { DEC }) => DECOM < DEC),
  ),
  '504': eachRow(
    'Episodes',
    sincePrevious(
      (episode, previous) =>
        continues(episode) && !endsCare(previous) && episode.CIN !== previous.CIN,
    ),
  ),
}
