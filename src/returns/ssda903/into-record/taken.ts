import { dateOfDay } from '../../../engine/temporal.ts'
import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import { given } from '../dates.ts'
import type { Fields903 } from '../from-record/fields.ts'
import type { Day, TableName } from '../tables.ts'

/** Where something stands in the files that came. */
export interface CameFrom {
  readonly table: TableName
  /** From 1, the row after the header. */
  readonly row: number
}

/** A dated fact that rows of another system become, as whatever writes the return reads it back. */
export interface TakenFact extends CameFrom {
  readonly kind: string
  readonly from: DateText
  /** Undefined while it goes on. */
  readonly to: DateText | undefined
  readonly detail: Readonly<Record<string, string>>
}

/** A child as the files of another system tell of them. */
export interface TakenChild {
  /** The number they have in the return, there and from now on here. */
  readonly number: string
  readonly person: {
    readonly born_on: DateText
    readonly sex: 'F' | 'M' | 'U'
    readonly ethnicity: string | undefined
    readonly upn: string | undefined
    readonly upn_unknown: string | undefined
  }
  /** When her first child was born, of a girl who is a mother. */
  readonly firstChildBornOn: DateText | undefined
  readonly facts: readonly TakenFact[]
}

/** Why a child cannot be taken in: whose row it is, where it stands, and what is wrong in words. */
export interface CannotTake extends CameFrom {
  readonly child: string
  readonly because: string
}

const sexes: Readonly<Record<string, 'F' | 'M' | 'U'>> = {
  F: 'F',
  M: 'M',
  U: 'U',
  '1': 'M',
  '2': 'F',
}

/** The sex of a child, in this year’s codes or those of years before; undefined where it is neither. */
export const sexOf = (cell: string): 'F' | 'M' | 'U' | undefined => sexes[cell]

/** The day as text; undefined where the cell holds none. */
export const dayText = (day: Day): DateText | undefined => (given(day) ? dateOfDay(day) : undefined)

/** Makes a fact of a row. What the row leaves blank is not said of it; a fact without a beginning is none. */
export const factOf =
  (fields: Fields903) =>
  (
    kind: keyof Fields903['facts'],
    { table, row }: CameFrom,
    [from, to]: readonly [Day, Day],
    detail: Readonly<Record<string, string | undefined>> = {},
  ): readonly TakenFact[] => {
    const begins = dayText(from)
    if (begins === undefined) return []
    const said = Object.entries(detail).filter((one): one is [string, string] => !!one[1])
    return [
      {
        ...{ table, row, kind: fields.facts[kind], from: begins, to: dayText(to) },
        detail: Object.fromEntries(said),
      },
    ]
  }
