import type { ReadRow } from './lay-out.ts'
import { columnNames } from './lay-out.ts'
import { rowMaker } from './read-cells.ts'
import type { TableName } from './tables.ts'

/** Values by the name of their element. */
export type Values = Map<string, string>

/** Groups of the XML form, and the file whose rows they are. */
const tableOfGroup = new Map<string, TableName>([
  ['EPISODE', 'Episodes'],
  ['AREVIEW', 'Reviews'],
  ['AMISSING', 'Missing'],
  ['PERMANENCE', 'PrevPerm'],
  ['OC2', 'OC2'],
  ['AD_PLACED', 'PlacedAdoption'],
])

/** The files of the CSV form that the XML form has too. */
const tablesOfXml: readonly TableName[] = ['Header', 'UASC', 'OC3', 'AD1', ...tableOfGroup.values()]

/** Elements that are named otherwise in the CSV form. */
const columnOf = new Map([
  ['CHILDID', 'CHILD'],
  ['PL', 'PLACE'],
])

/** A child as the XML form has them: HEADER with everything there is once, and groups of what there are several of. */
export interface XmlChild {
  readonly header: Values
  readonly groups: readonly { readonly table: TableName; readonly values: Values }[]
}

/** What may stand in the form, and what is only a frame. */
export const isFrame = (element: string): boolean => element === 'HEADER' || element === 'CHILD'
export const groupTable = (element: string): TableName | undefined => tableOfGroup.get(element)
export const columnNamed = (element: string): string => columnOf.get(element) ?? element

const inHeader = new Set([
  ...['Header', 'UASC', 'OC3', 'AD1'].flatMap((table) => columnNames(table as TableName)),
  'UASC',
])

/** Whether the form has this element in HEADER, or in a group of it. */
export const isKnownIn = (table: TableName | undefined, column: string): boolean =>
  table === undefined ? inHeader.has(column) : columnNames(table).includes(column)

/** Makes the rows of the CSV form from children of the XML form, with numbers that count on from child to child. */
export function xmlRows() {
  const rows = new Map<TableName, ReadRow[]>(tablesOfXml.map((table) => [table, []]))
  const makers = new Map(
    tablesOfXml.map((table) => [
      table,
      rowMaker(table, [...columnNames(table), ...(table === 'Header' ? ['UASC'] : [])]),
    ]),
  )
  function add(table: TableName, cell: (column: string) => string): void {
    const ofTable = rows.get(table) ?? []
    const row = makers.get(table)?.(ofTable.length + 1, cell)
    if (row) ofTable.push(row)
  }
  return {
    rows,
    add({ header, groups }: XmlChild): void {
      const ofHeader = (column: string): string => header.get(column) ?? ''
      const hasAny = (...columns: readonly string[]) =>
        columns.some((column) => ofHeader(column) !== '')
      add('Header', ofHeader)
      if (ofHeader('UASC') === '1' || hasAny('DUC')) add('UASC', ofHeader)
      if (hasAny('IN_TOUCH', 'ACTIV', 'ACCOM')) add('OC3', ofHeader)
      if (hasAny(...adoptionColumns)) add('AD1', ofHeader)
      for (const { table, values } of groups) {
        add(table, (column) => values.get(column) ?? (repeated.has(column) ? ofHeader(column) : ''))
      }
    },
  }
}

const adoptionColumns = columnNames('AD1').filter((column) => !['CHILD', 'DOB'].includes(column))

/** What the CSV form repeats in each file. */
const repeated = new Set(['CHILD', 'DOB'])
