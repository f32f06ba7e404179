import { pipeline, Readable } from 'node:stream'
import type { CsvError } from 'csv-parse'
import type { Result } from '../../engine/refusal.ts'
import { cannotRead } from '../cannot-read.ts'
import { utf8Decoder } from '../decode-utf8.ts'
import type { SourceFile } from '../source-file.ts'

/** No row of the return is a hundredth of this: somewhere a quotation mark is opened and never closed. */
const longestRowCharacters = 100_000

/** Bytes that are no text. The message is the whole sentence. */
class NotText extends Error {}

/** Makes something of the rows of a CSV file as they come, the line of names among them. Refused, saying why, where it is no text or no CSV. */
export async function fromCsvRows<Made>(
  file: SourceFile,
  make: (rows: AsyncIterable<readonly string[]>) => Promise<Result<Made>>,
): Promise<Result<Made>> {
  const csv = await import('csv-parse')
  const parser = csv.parse({
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRowCharacters,
  })
  // Its error reaches whoever reads the parser; there is nothing more to do about it here.
  pipeline(Readable.from(textOf(file)), parser, () => undefined)
  try {
    return await make(parser as AsyncIterable<readonly string[]>)
  } catch (error) {
    if (error instanceof NotText) return cannotRead(`${file.name} cannot be read. ${error.message}`)
    if (error instanceof csv.CsvError) return cannotRead(`${file.name} ${notCsv(error)}`)
    throw error
  }
}

async function* textOf(file: SourceFile): AsyncGenerator<string> {
  const decoder = utf8Decoder()
  let isFirst = true
  for await (const chunk of file.bytes) {
    if (isFirst && chunk[0] === 0x50 && chunk[1] === 0x4b) {
      throw new NotText('It is a workbook. Save each sheet as “CSV UTF-8”.')
    }
    isFirst = false
    const decoded = decoder.decode(chunk)
    if ('fault' in decoded) throw new NotText(decoded.fault)
    if (decoded.text.includes('\0')) throw new NotText('It is not text.')
    if (decoded.text !== '') yield decoded.text
  }
  const rest = decoder.end()
  if ('fault' in rest) throw new NotText(rest.fault)
  if (rest.text !== '') yield rest.text
}

function notCsv(error: CsvError): string {
  const at = typeof error.lines === 'number' ? ` near line ${error.lines}` : ''
  return error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
    ? `has a quotation mark${at} that is opened and never closed, so rows run into each other.`
    : `is not CSV${at}. Save the sheet as “CSV UTF-8”.`
}
