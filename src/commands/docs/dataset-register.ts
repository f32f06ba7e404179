import type { Practice } from '../../engine/practice.ts'
import { ssdTables, type SsdTable } from '../../returns/ssd/specification.ts'
import { heading, page, plain, table } from './markdown.ts'

/** Every file that moves in and out, column by column, with what its rows are here. */
export const datasetRegister = (practice: Practice): string =>
  page(
    heading(1, 'Files that move in and out'),
    'The Standard Safeguarding Dataset (data-to-insight, MIT licence). What begins with tw\\_ is ours: the dataset has no column for it. How to bring files in and take them out is in [the guide](../guide/moving-in.md).',
    ...ssdTables().flatMap(({ name, columns, id, becomes }) => [
      heading(2, `${name}.csv`),
      plain(isHere(becomes, practice)),
      table(
        ['Column', 'What it holds', 'Kind', 'Known values', 'In returns'],
        columns.map((column) => [
          `\`${column.name}\`${column.name === id || column.needed ? ' (needed)' : ''}`,
          plain(column.says) + (column.refersTo ? ` (an id of \`${column.refersTo}\`)` : ''),
          column.kind,
          valuesOf(column, practice),
          plain(column.returns.replaceAll(';', ', ')),
        ]),
      ),
    ]),
  )

function valuesOf({ codes, also = [] }: SsdTable['columns'][number], practice: Practice): string {
  const list = codes === undefined ? undefined : practice.codeLists.get(codes)
  if (!list) return ''
  return plain([`the list “${list.title}”`, ...also].join(', or '))
}

function isHere(what: SsdTable['becomes'], practice: Practice): string {
  switch (what.kind) {
    case 'person':
      return 'A row is a person.'
    case 'address':
      return 'A row is an address of a person: one of a type at a time.'
    case 'relationship':
      return 'A row is a relationship between two people. One that is stated already is not stated again.'
    case 'fact':
      return [
        `A row is a dated fact: ${practice.facts.get(what.fact)?.title ?? what.fact}.`,
        what.touching ? 'Rows that follow each other without a day between are one.' : '',
        what.where
          ? `Only rows in which ${what.where.column} is ${what.where.is}; the others are kept as they came.`
          : '',
      ]
        .filter(Boolean)
        .join(' ')
    case 'record':
      return `A row is a record: ${practice.processes.get(what.process)?.title ?? what.process}. One that was brought in is over, is marked so, and nobody here has signed it.`
    case 'worker':
      return 'A row is tied to the worker here who signs in by that staff number, where there is one.'
    case 'team':
      return 'A row is tied to the team here that has that id, where there is one.'
    case 'kept':
      return 'There is no place for it here yet: it is kept with the person as it came, and goes out again as it came.'
  }
}
