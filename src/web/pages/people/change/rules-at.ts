import { returnRules } from '../../../parts/return-rules.ts'
import type { Html } from '../../../html.ts'
import type { BoxName } from './boxes.ts'
import type { ChangePageProps } from './change-page.ts'

/** The box of a column: `born_on` is `bornOn`. */
const boxName = (column: string): string =>
  column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Where a link to the box of a column goes; a date has three boxes. */
export const boxOf = (column: string): string =>
  column.endsWith('_on') ? `${boxName(column)}-day` : boxName(column)

/** What the returns say of what a box holds, or does not: beside the first box in which it can be mended. */
export const rulesAt = ({ known: { rules } }: ChangePageProps, name: BoxName): Html | undefined =>
  returnRules(rules.filter(({ columns: [first = ''] }) => boxName(first) === name))
