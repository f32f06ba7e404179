import { done, type Result } from '../../../engine/refusal.ts'
import { cannotRead } from '../../cannot-read.ts'
import { judge } from '../../judge.ts'
import type { SourceFile } from '../../source-file.ts'
import type { ReturnSpecification, Validated } from '../../specifications.ts'
import { elementInWords } from '../in-words.ts'
import { readMessage, type ReadMessage } from '../read-message.ts'
import { rules } from './all-rules.ts'
import { censusOf } from './census.ts'
import { messageShape, type Message } from './message.ts'

/** The year of the reference date, 31 March 2026. */
const YEAR = 2026

/** The CIN census of 1 April 2025 to 31 March 2026 (handbook C 1.1 to 1.5). */
export const cin202526: ReturnSpecification = {
  rules,
  takes: [],
  inWords: elementInWords,
  async validate(files, { anyYear }) {
    const read = await readCensus(files, anyYear)
    return read.ok ? done(judged(read.value)) : read
  },
}

function judged({ message, remarks }: ReadMessage<typeof messageShape>): Validated {
  const findings = judge(censusOf(message, YEAR), rules)
  return { findings, children: message.Child.length, remarks }
}

async function readCensus(
  files: readonly SourceFile[],
  anyYear: boolean,
): Promise<Result<ReadMessage<typeof messageShape>>> {
  const [file] = files
  if (file === undefined || files.length > 1) {
    return cannotRead('A children in need census is one XML file.')
  }
  const read = await readMessage(file.bytes, messageShape, headerOf(anyYear))
  if (read.ok && read.value.message.Child.length === 0) {
    return cannotRead('There are no children in the file.')
  }
  return read
}

/** Accepts the header of a census of this year, or of any where that is asked. */
export const headerOf =
  (anyYear: boolean) =>
  ({ Collection, Year }: Message): string | undefined => {
    if (Collection !== undefined && Collection !== 'CIN') {
      return `The file says that it is the return ${Collection.slice(0, 40)}, not CIN.`
    }
    if (Year === undefined) {
      return 'The header of the file, which comes before its children, does not say of which year it is.'
    }
    if (Year === YEAR || anyYear) return undefined
    return `The file is the census of ${censusYear(Year)}, not of ${censusYear(YEAR)}: its header says Year ${Year}.`
  }

const censusYear = (year: number): string => `${year - 1}-${String(year % 100).padStart(2, '0')}`
