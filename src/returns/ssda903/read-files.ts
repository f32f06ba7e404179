import { done, type Result } from '../../engine/refusal.ts'
import { cannotRead } from '../cannot-read.ts'
import { readingLimits, type ReadingLimits } from '../reading-limits.ts'
import type { SourceFile } from '../source-file.ts'
import type { ReadRow } from './lay-out.ts'
import { readCsv, tooManyRows } from './read-csv.ts'
import { readXml } from './read-xml.ts'
import type { TableName } from './tables.ts'

/** The files of one year's return, before their rows are tied together. */
export interface ReadFiles {
  readonly rows: ReadonlyMap<TableName, readonly ReadRow[]>
  readonly remarks: readonly string[]
}

/** Marks bytes that would be too many for one return. The message is the whole sentence. */
class TooLarge extends Error {}

/**
 * Reads the files of one return: its CSV files, or the one file of its XML form. Refused in plain words where a file
 * cannot be read, where two are the same file of the return, or where they are larger or hold more rows than any
 * authority's return.
 */
export async function readFiles(
  files: readonly SourceFile[],
  tables: readonly TableName[],
  limits: ReadingLimits = readingLimits,
): Promise<Result<ReadFiles>> {
  let bytes = 0
  const count = (chunk: number): void => {
    bytes += chunk
    if (bytes > limits.bytes) throw new TooLarge(tooLarge(limits))
  }
  const peeked: PeekedFile[] = []
  try {
    for (const file of files) peeked.push(await peek(counting(file, count)))
    const xml = peeked.find(({ isXml }) => isXml)
    if (!xml) return await readCsvFiles(peeked, tables, limits)
    if (files.length === 1) return await readXml(xml, limits)
    return cannotRead(`${xml.name} is XML, which is a whole return by itself. Give it alone.`)
  } catch (error) {
    if (error instanceof TooLarge) return cannotRead(error.message)
    throw error
  } finally {
    // A refusal leaves files half read: they are closed, not left to the collector.
    for (const { close } of peeked) await close()
  }
}

async function readCsvFiles(
  files: readonly SourceFile[],
  tables: readonly TableName[],
  limits: ReadingLimits,
): Promise<Result<ReadFiles>> {
  const rows = new Map<TableName, readonly ReadRow[]>()
  const remarks: string[] = []
  let rowCount = 0
  for (const file of files) {
    const read = await readCsv(file, tables, limits)
    if (!read.ok) return read
    const { table } = read.value
    if (rows.has(table)) {
      return cannotRead(
        `${file.name} is a second ${table} file. Give each file of the return once.`,
      )
    }
    rows.set(table, read.value.rows)
    remarks.push(...read.value.remarks)
    rowCount += read.value.rows.length
    if (rowCount > limits.rows) return cannotRead(tooManyRows(limits))
  }
  const crowded = crowdedChild(rows, limits)
  return crowded === undefined ? done({ rows, remarks }) : cannotRead(crowded)
}

interface PeekedFile extends SourceFile {
  readonly isXml: boolean
  readonly close: () => Promise<unknown>
}

/** Reads the first piece of a file, to see which form it is in, and gives it back with the rest. */
async function peek({ name, bytes }: SourceFile): Promise<PeekedFile> {
  const pieces = bytes[Symbol.asyncIterator]()
  const first = await pieces.next()
  async function* whole() {
    if (first.done) return
    yield first.value
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  const begins = first.done ? '' : new TextDecoder().decode(first.value.subarray(0, 1000))
  return {
    name,
    bytes: whole(),
    isXml: begins.trimStart().startsWith('<'),
    close: async () => await pieces.return?.(),
  }
}

const tooLarge = ({ bytes }: ReadingLimits): string =>
  `The files are larger than ${bytes / 1024 / 1024} MB, many times the return of the largest authority.`

const counting = (file: SourceFile, count: (bytes: number) => void): SourceFile => ({
  name: file.name,
  bytes: counted(file.bytes, count),
})

async function* counted(bytes: AsyncIterable<Uint8Array>, count: (bytes: number) => void) {
  for await (const chunk of bytes) {
    count(chunk.length)
    yield chunk
  }
}

/** Rules lay a child's rows side by side, each with each: why nothing is judged where one child has too many. */
function crowdedChild(
  rows: ReadonlyMap<TableName, readonly ReadRow[]>,
  { rowsOfOneChild }: ReadingLimits,
): string | undefined {
  for (const [table, ofTable] of rows) {
    const counts = new Map<string, number>()
    for (const { CHILD } of ofTable) {
      const count = (counts.get(CHILD) ?? 0) + 1
      if (count > rowsOfOneChild) {
        return `${table} has more than ${rowsOfOneChild} rows of one child, so it cannot be what it says.`
      }
      counts.set(CHILD, count)
    }
  }
  return undefined
}
