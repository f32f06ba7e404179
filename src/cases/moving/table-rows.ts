import { CsvError, parse } from 'csv-parse'
import { pipeline, Readable } from 'node:stream'
import type { SsdTable } from '../../store/dataset-shape.ts'

/** A file of another system that is there whole, and can be read from its beginning more than once. */
export interface MovingFile {
  readonly name: string
  open(): AsyncIterable<Uint8Array>
}

/** It is no CSV, or not of this table. The message is for whoever brings it. */
export class UnreadableFile extends Error {}

export interface TableRow {
  /** As a spreadsheet counts rows: the header is line 1. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
  /** Why it is no row of the table. */
  readonly because?: string
}

/** The rows of a file of the dataset, one after the other. @throws UnreadableFile */
export async function* tableRows(table: SsdTable, file: MovingFile): AsyncGenerator<TableRow> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 4_000_000,
  })
  // What goes wrong with the bytes is met where the rows are read.
  pipeline(Readable.from(file.open()), parser, () => undefined)
  let header: readonly string[] | undefined
  let line = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      line += 1
      if (header) yield rowOf(header, cells, line)
      else header = headerOf(table, file.name, cells)
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UnreadableFile(
      `${file.name} cannot be read behind row ${line}: ${error.message} What came before it is kept. Mend it, and run this again.`,
    )
  }
  if (!header) throw new UnreadableFile(`${file.name} is empty: it has not even a row of headings.`)
}

function headerOf(table: SsdTable, name: string, cells: readonly string[]): readonly string[] {
  const header = cells.map((cell) => cell.trim())
  const stranger = header.find((cell) => !table.columns.some((column) => column.name === cell))
  if (stranger !== undefined) {
    throw new UnreadableFile(
      `${name} has a column “${stranger}”, which is not of ${table.name}. Nothing of this file was brought in: take the column out, so that nothing in it is lost unseen.`,
    )
  }
  if (!header.includes(table.id)) {
    throw new UnreadableFile(`${name} has no column ${table.id}, by which its rows are known.`)
  }
  return header
}

function rowOf(header: readonly string[], cells: readonly string[], line: number): TableRow {
  const row = Object.fromEntries(header.map((column, at) => [column, cells[at] ?? '']))
  if (cells.length === header.length) return { line, cells: row }
  const because = `This row has ${cells.length} cells, and its headings are ${header.length}.`
  return {
    line,
    cells: {
      ...row,
      ...(cells.length > header.length ? { '': cells.slice(header.length).join(',') } : {}),
    },
    because,
  }
}
