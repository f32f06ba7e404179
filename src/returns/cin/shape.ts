import type { DayNumber } from '../../engine/temporal.ts'

/** How the text of one element is read. */
export type FieldKind = 'text' | 'day' | 'flag' | 'count'

/** What may stand in one group of a message, in the department's own element names. */
export interface GroupShape {
  /** Elements that only hold others together, and whose contents belong to this group all the same. */
  readonly wrappers: readonly string[]
  readonly fields: Readonly<Record<string, FieldKind>>
  /** Fields that may come several times. */
  readonly lists: Readonly<Record<string, FieldKind>>
  readonly groups: Readonly<Record<string, GroupShape>>
}

interface ValueOf {
  readonly text: string
  readonly day: DayNumber
  readonly flag: boolean
  readonly count: number
}

/** A group as it was read: where it stands, its values, and the groups within it. */
export type RowOf<Shape extends GroupShape> = FlaggedRow & {
  readonly [Field in keyof Shape['fields']]: ValueOf[Shape['fields'][Field]] | undefined
} & {
  readonly [List in keyof Shape['lists']]: readonly ValueOf[Shape['lists'][List]][]
} & { readonly [Group in keyof Shape['groups']]: readonly RowOf<Shape['groups'][Group]>[] }

/** What every group has: its name, and which of that name it is in the file, from 1. */
export interface FlaggedRow {
  readonly table: string
  readonly row: number
}
