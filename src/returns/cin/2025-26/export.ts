import { workingCalendar } from '../../../engine/working-days.ts'
import type { Work } from '../../../store/database.ts'
import { childrenRead } from '../../../store/return-reading.ts'
import type { ExportedPiece, MadeFor, ReturnWriter } from '../../exports.ts'
import { besides, kinds } from './fields.ts'
import { censusChild } from './select.ts'
import { childXml, closing, opening } from './write.ts'

/** The census of 1 April 2025 to 31 March 2026, from the live record. */
export const cin202526Export: ReturnWriter = {
  pieces: (work, madeFor) => censusOfYear(work, madeFor, 2026),
}

/** The shape of the elements as written here, for the department's `Release`. */
const release = '1'

/** The census whose reference date is the 31 March of a year. A child is in it by a referral that touches the year. */
export async function* censusOfYear(
  work: Work,
  { practice, today }: MadeFor,
  year: number,
): AsyncGenerator<ExportedPiece> {
  const file = `cin-${year - 1}-${String(year % 100).padStart(2, '0')}.xml`
  const calendar = workingCalendar(practice.pack.bankHolidays)
  const days = { from: `${year - 1}-04-01`, to: `${year}-03-31` }
  const text = opening({
    year,
    referenceDate: days.to,
    authority: practice.pack.dfeCode,
    release,
    // The day alone, so that a second run of it is the same file.
    dateTime: `${today}T00:00:00`,
  })
  yield { file, text }
  const scope = {
    facts: [kinds.episode],
    processes: [],
    ...days,
    besides,
    answers: besides.answers,
  }
  for await (const children of childrenRead(work, scope)) {
    const written = children.map((child) => {
      const inCensus = censusChild(child, { ...days, calendar })
      return inCensus ? childXml(inCensus) : ''
    })
    yield { file, text: written.join('') }
  }
  yield { file, text: closing }
}
