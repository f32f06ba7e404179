import type { WrittenEpisode } from './episodes.ts'
import { isInYear, lastSaid, type ChildThen } from './held.ts'

/** Whether a permanent home was arranged for the child before. */
interface PreviousPermanence {
  readonly PREV_PERM: string
  readonly LA_PERM: string
  readonly DATE_PERM: string
}

/** What was said when the child came into care in this year; nothing for whoever came before it. */
export function previousPermanenceOf(
  then: ChildThen,
  episodes: readonly WrittenEpisode[],
): PreviousPermanence | undefined {
  const { previous } = then.fields
  const began = episodes.findLast(({ RNE, DECOM }) => RNE === 'S' && isInYear(DECOM, then.period))
  if (!began) return undefined
  const PREV_PERM = lastSaid(then, previous.PREV_PERM, began.DECOM)
  if (PREV_PERM === '') return undefined
  if (PREV_PERM === previous.none) return { PREV_PERM, LA_PERM: '', DATE_PERM: '' }
  return {
    PREV_PERM,
    LA_PERM: authorityCode(lastSaid(then, previous.LA_PERM, began.DECOM), previous.authorities),
    DATE_PERM: dateWithUnknownParts(lastSaid(then, previous.DATE_PERM, began.DECOM)),
  }
}

/** A number of three figures or one of the department's words; blank for the name of an authority, whose number nobody wrote. */
function authorityCode(said: string, words: Readonly<Record<string, string>>): string {
  const plain = said.trim()
  if (/^\d{3}$/.test(plain) || Object.values(words).includes(plain)) return plain
  return words[plain.toLowerCase()] ?? ''
}

/** `3/2016` is `ZZ/03/2016`, and a year alone `ZZ/ZZ/2016`; what is no date at all is not known. */
function dateWithUnknownParts(said: string): string {
  const [, day, month, year] =
    /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})$/.exec(said.replaceAll(' ', '')) ?? []
  const part = (of: string | undefined): string => of?.padStart(2, '0') ?? 'ZZ'
  return [part(day), part(month), year ?? 'ZZZZ'].join('/')
}
