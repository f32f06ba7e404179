import { byDay, dayOf, given, yearsAfter } from '../../dates.ts'
import { eachChild, eachRow, type Judge, type Rules } from '../../judging.ts'
import type { Child, Day, Tables } from '../../tables.ts'
import { endsCare, isShortBreak, startsCare } from '../episodes.ts'
import { isCode } from '../codes.ts'
import { isUnreadable } from './formats.ts'

type Spell = Tables['SWEpisodes']

/** 1 April 2023: the first year in which every item was asked. */
const askedInFullFrom = dayOf('2023-04-01')

const isOpenSpell = (spell: Spell): boolean =>
  !given(spell.SW_DEC) && !isUnreadable(spell, 'SW_DEC')

/** The spells of one child in order of their beginning. */
const inOrder = ({ SWEpisodes }: Child): readonly Spell[] =>
  SWEpisodes.filter(({ SW_DECOM }) => given(SW_DECOM)).toSorted(
    byDay(({ SW_DECOM }) => SW_DECOM, 'first'),
  )

/** Each spell beside the one before it. */
const sincePrevious = (isBroken: (spell: Spell, previous: Spell) => boolean): Judge =>
  eachChild((child) => {
    const spells = inOrder(child)
    return spells.filter((spell, at) => {
      const previous = spells[at - 1]
      return previous !== undefined && isBroken(spell, previous)
    })
  })

const lastSpell = (isBroken: (spell: Spell, endsOn: Day) => boolean): Judge =>
  eachChild((child, { endsOn }) => {
    const last = inOrder(child).at(-1)
    return last && isBroken(last, endsOn) ? [last] : []
  })

const isDuring = ({ SW_DECOM, SW_DEC }: Spell, day: Day): boolean =>
  SW_DECOM <= day && !(SW_DEC < day)

/** Which social worker was responsible for the child, and when. */
export const socialWorkerRules: Rules = {
  SW01aSTG1: eachRow(
    'SWEpisodes',
    (spell) =>
      (!given(spell.SW_DECOM) && !isUnreadable(spell, 'SW_DECOM')) ||
      (spell.SW_ID === '' && spell.SW_DECOM < askedInFullFrom),
  ),
  SW01bSTG1: eachRow(
    'SWEpisodes',
    ({ SW_DECOM, SW_ID, SW_REASON }) =>
      SW_DECOM >= askedInFullFrom && (SW_ID === '' || SW_REASON === ''),
  ),
  SW02STG1: eachRow('SWEpisodes', ({ SW_ID }) => SW_ID !== '' && !/^(SW|XX)/.test(SW_ID)),
  SW04STG1: eachRow('SWEpisodes', (spell) => isUnreadable(spell, 'SW_DECOM')),
  SW05STG1: eachRow('SWEpisodes', (spell) => isUnreadable(spell, 'SW_DEC')),
  SW06STG2: eachRow('SWEpisodes', ({ SW_DECOM }, { endsOn }) => SW_DECOM > endsOn),
  // The social worker data is for two years: the collection's and the one before.
  SW07STG2: eachRow(
    'SWEpisodes',
    ({ SW_DEC }, { startsOn, endsOn }) => SW_DEC < yearsAfter(startsOn, -1) || SW_DEC > endsOn,
  ),
  SW08STG2: eachChild((child) => inOrder(child).slice(0, -1).filter(isOpenSpell)),
  SW09STG2: eachRow('SWEpisodes', ({ SW_DECOM, SW_DEC }) => SW_DECOM === SW_DEC),
  SW10STG2: sincePrevious(
    (spell, previous) =>
      spell.SW_REASON !== 'FCONTA' && Math.abs(spell.SW_DECOM - previous.SW_DEC) > 7,
  ),
  // The last days before 31 March are five.
  SW11bSTG2: lastSpell(({ SW_DEC }, endsOn) => SW_DEC < endsOn && SW_DEC >= endsOn - 5),
  SW12STG2: eachChild((child, { startsOn, endsOn }) => {
    const from = yearsAfter(startsOn, -1)
    const uncovered = child.Episodes.filter((episode) => {
      const days = [
        startsCare(episode) ? episode.DECOM : NaN,
        endsCare(episode) ? episode.DEC : NaN,
      ].filter((day) => day >= from && day <= endsOn)
      return (
        !isShortBreak(episode) &&
        days.some((day) => !child.SWEpisodes.some((spell) => isDuring(spell, day)))
      )
    })
    return uncovered
  }),
  SW13STG1: eachRow('SWEpisodes', ({ SW_REASON, SW_DECOM }) =>
    SW_REASON === '' ? SW_DECOM >= askedInFullFrom : !isCode('SW_REASON', SW_REASON),
  ),
  SW17STG2: lastSpell(({ SW_DEC }) => given(SW_DEC)),
}
