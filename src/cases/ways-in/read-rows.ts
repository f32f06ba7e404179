import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import type { CsvError } from 'csv-parse'
import { done, type Result } from '../../engine/refusal.ts'
import { readHeader, refuseFile, type RequestRow } from './file-columns.ts'

/** A file that is there whole, and can be read from its beginning more than once. */
export interface PartnerFile {
  readonly name: string
  open(): AsyncIterable<Uint8Array>
}

export interface NumberedRow {
  /** As a spreadsheet counts: the header is line 1. */
  readonly line: number
  readonly row: RequestRow
}

/** What a first look at the whole file says, before anything is made from it. */
export interface Survey {
  /** SHA-256 of its bytes. */
  readonly fingerprint: Buffer
  readonly rows: number
}

/** Longer than this is no row: somewhere a quotation mark is opened and never closed. */
const longestRowCharacters = 2_000_000

// Loaded when the first file comes: most servers start and stop without one.
const csvParse = async () => await import('csv-parse')

/** Bytes that are no text. The message ends the sentence "This file cannot be read: ". */
class NotText extends Error {}

/** Looks through the file. Refused when it is no text, no CSV, or its columns are not ours. */
export async function surveyFile(file: PartnerFile): Promise<Result<Survey>> {
  const hash = createHash('sha256')
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const bytes of file.open()) {
      hash.update(bytes)
      yield bytes
    }
  }
  try {
    let rows = 0
    let header: readonly string[] | undefined
    for await (const { cells } of recordsOf(hashed())) {
      if (header === undefined) {
        const read = readHeader(cells)
        if (!read.ok) return read
        header = cells
      } else {
        rows += 1
      }
    }
    if (!header) return refuseFile('This file is empty. Save the sheet as “CSV UTF-8”')
    return done({ fingerprint: hash.digest(), rows })
  } catch (error) {
    if (error instanceof NotText) return refuseFile(`This file cannot be read: ${error.message}`)
    const csv = await csvParse()
    if (error instanceof csv.CsvError) return refuseFile(notCsv(error))
    throw error
  }
}

/** The rows of a file that was surveyed, one at a time. Rows with nothing in them are left out. */
export async function* rowsOf(file: PartnerFile): AsyncGenerator<NumberedRow> {
  let read: ((cells: readonly string[]) => RequestRow) | undefined
  for await (const { line, cells } of recordsOf(file.open())) {
    if (read) {
      yield { line, row: read(cells) }
    } else {
      const header = readHeader(cells)
      if (!header.ok) throw new Error('The file changed after it was looked through')
      read = header.value
    }
  }
}

interface Numbered {
  readonly line: number
  readonly cells: readonly string[]
}

async function* recordsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Numbered> {
  const { parse } = await csvParse()
  const parser = parse({
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRowCharacters,
  })
  // Its error reaches whoever reads the parser; there is nothing more to do about it here.
  pipeline(Readable.from(textOf(bytes)), parser, () => undefined)
  let line = 0
  for await (const record of parser) {
    const cells = record as readonly string[]
    line += 1
    if (cells.some((cell) => cell.trim() !== '')) yield { line, cells }
  }
}

/** Names are lost for ever when text in another encoding is guessed at, so nothing is guessed. */
async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (some?: Uint8Array): string => {
    try {
      return decoder.decode(some, { stream: some !== undefined })
    } catch {
      throw new NotText(
        'it is not saved as UTF-8, so names would be spoilt. Save it as “CSV UTF-8”',
      )
    }
  }
  for await (const some of bytes) {
    const text = decode(some)
    if (text.includes('\0')) {
      throw new NotText(
        'it is not text but something like a workbook. Save the sheet as “CSV UTF-8”',
      )
    }
    if (text !== '') yield text
  }
  yield decode()
}

function notCsv(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    const line = typeof error.lines === 'number' ? `near line ${error.lines} ` : ''
    return `In this file a quotation mark ${line}is opened and never closed, so rows run into each other. Close it`
  }
  return 'This file is not CSV. Save the sheet as “CSV UTF-8”'
}
