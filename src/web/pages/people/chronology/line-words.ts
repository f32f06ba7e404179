import type { ChronologyFile } from '../../../../cases/people/chronology/read-chronology.ts'
import type { SaidInLine } from '../../../../engine/chronology/line.ts'
import type { MarkedLine } from '../../../../engine/chronology/marks.ts'
import { recordedLate } from '../../../../engine/chronology/recorded-late.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { counted, dateInWords, listInWords, plainDateInWords } from '../../../../engine/words.ts'
import type { Web } from '../../../web.ts'
import { firstNameOf } from '../../records/people-words.ts'

/** Of whom something is, where a chronology is of several and it is not of all of them: " (Mia and Noah)". */
export function ofWhom(
  { of }: Pick<SaidInLine, 'of'>,
  { people }: Pick<ChronologyFile, 'people'>,
): string {
  if (people.length < 2) return ''
  return ` (${listInWords(people.filter(({ id }) => of.includes(id)).map(firstNameOf))})`
}

/** Everything a line says besides its title; what is so of all of them is not said of each. */
export const saidWords = (
  line: MarkedLine,
  file: Pick<ChronologyFile, 'people'>,
): readonly string[] =>
  line.said.map((said) =>
    said.of.length === line.of.length ? said.text : `${said.text}${ofWhom(said, file)}`,
  )

/** "Recorded Thu 26 Mar 2026", and by how much that was afterwards where the rules say to mark it. */
export function recordedInWords(
  line: MarkedLine,
  { office }: Web,
): { readonly words: string; readonly late?: string } {
  if (line.recordedAt === undefined) return { words: 'When it was recorded is not known' }
  const recordedOn = dateInLondon(line.recordedAt)
  const rules = office.practice.catalogue.chronology
  const days = rules && recordedLate(line, office.timescales.calendar, rules.lateAfterWorkingDays)
  const words =
    recordedOn === line.on
      ? 'Recorded the same day'
      : recordedOn < line.on
        ? `Begun ${dateInWords(recordedOn)}, before it happened`
        : `Recorded ${dateInWords(recordedOn)}`
  return days === undefined
    ? { words }
    : { words, late: `Backdated: recorded ${counted(days, 'working day')} after it happened` }
}

/** What a worker said of it: "Marked as significant by Omar Siddiqui, 3 May 2026". */
export function markInWords({ mark, counted: isSignificant }: MarkedLine): string {
  if (!mark) return isSignificant ? 'Significant' : ''
  const said =
    mark.isSignificant === null
      ? 'Annotated'
      : mark.isSignificant
        ? 'Marked as significant'
        : 'Marked as not significant'
  return `${said} by ${mark.by}, ${plainDateInWords(dateInLondon(mark.at))}`
}
