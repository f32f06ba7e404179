import { given } from '../../dates.ts'
import { eachRow, type Judge, type Rules } from '../../judging.ts'
import type { TableName } from '../../tables.ts'

type RepeatsBirth = Exclude<TableName, 'Header' | 'Episodes'>

const isKnown = (table: TableName): Judge => eachRow(table, ({ child }) => !child.header)

const hasSameBirth = (table: RepeatsBirth): Judge =>
  eachRow(table, ({ DOB, child: { header } }) => {
    const differs = header !== undefined && given(DOB) && DOB !== header.DOB
    return differs
  })

/** Breaks on the second row of a child and every one after it. */
const isThereOnce = (table: TableName): Judge =>
  eachRow(table, (row) => row.child[table][0] !== row)

/** Every file speaks of the children in Header, with their date of birth, once where there is one row a child. */
export const onceEachRules: Rules = {
  INT01: isKnown('AD1'),
  INT02: isKnown('PlacedAdoption'),
  INT03: isKnown('Episodes'),
  INT04: isKnown('Missing'),
  INT05: isKnown('OC2'),
  INT06: isKnown('OC3'),
  INT07: isKnown('PrevPerm'),
  INT08: isKnown('Reviews'),
  INT09: isKnown('UASC'),
  INT11: hasSameBirth('AD1'),
  INT12: hasSameBirth('PlacedAdoption'),
  INT13: hasSameBirth('Missing'),
  INT14: hasSameBirth('OC2'),
  INT15: hasSameBirth('OC3'),
  INT16: hasSameBirth('PrevPerm'),
  INT17: hasSameBirth('Reviews'),
  INT18: hasSameBirth('UASC'),
  INT21: eachRow(
    'UASC',
    ({ SEX, child: { header } }) => header !== undefined && SEX !== header.SEX,
  ),
  INT31: isThereOnce('AD1'),
  INT32: isThereOnce('Header'),
  INT33: isThereOnce('OC2'),
  INT34: isThereOnce('OC3'),
  INT35: isThereOnce('PrevPerm'),
  INT36: isThereOnce('UASC'),
  EPI: eachRow('Header', ({ child }) => child.Episodes.length === 0 && child.OC3.length === 0),
}
