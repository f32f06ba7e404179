import type { CodeListId, ProcessId } from '../practice/vocabulary/identifiers.ts'

/** A column of the Standard Safeguarding Dataset, or one of ours beside it (`tw_…`) for what it has no column for. */
export interface SsdColumn {
  readonly name: string
  readonly kind: 'text' | 'date' | 'number'
  readonly says: string
  /** The returns it feeds, as the dataset says. */
  readonly returns: string
  /** The table and column whose ids it holds. */
  readonly refersTo: string
  /** Only values of this list are known. */
  readonly codes?: CodeListId
  /** Known besides: words of a return that mean no one value here. They are kept as they came. */
  readonly also?: readonly string[]
  /** A row without it cannot be brought in. */
  readonly needed?: true
}

export interface SsdTable {
  readonly name: string
  readonly says?: string
  readonly columns: readonly SsdColumn[]
  /** The column with the id of the row, which stays its id for ever. */
  readonly id: string
  /** The column that says whom the row is about. */
  readonly person?: string
  /** Where that column is empty, or there is none: the row of another table that knows whom. */
  readonly through?: { readonly column: string; readonly table: string; readonly key?: string }
  readonly becomes: Becomes
}

/** A detail of a fact, got from a column: as it is, or Y and N for yes and no. */
export interface FromColumn {
  readonly column: string
  readonly yesNo?: true
  /** Values that are kept as they came, and are no detail here. */
  readonly not?: readonly string[]
}

/** What a row of the table is here: how it is got from the record, and what it becomes when it comes in. */
export type Becomes =
  | { readonly kind: 'person' }
  | { readonly kind: 'address' }
  | {
      readonly kind: 'relationship'
      /** The other person. */
      readonly of: string
      /** The column that says which, or the one it always is. */
      readonly type: { readonly column: string } | { readonly always: string }
      /** More of it than the two people: ours only. */
      readonly whole?: true
    }
  | {
      readonly kind: 'fact'
      readonly fact: string
      readonly from: string
      readonly to?: string
      readonly detail?: Readonly<Record<string, FromColumn>>
      readonly team?: string
      readonly worker?: string
      /** Only rows that say so; the others happened to nobody, and are kept as they came. */
      readonly where?: { readonly column: string; readonly is: string }
      /** Rows that touch are one fact: the episodes of one period of care. */
      readonly touching?: true
    }
  | {
      readonly kind: 'record'
      readonly process: ProcessId
      readonly at: string
      readonly answers: Readonly<Record<string, string>>
      /** The question whose words lists show. */
      readonly worry?: string
    }
  | { readonly kind: 'worker' }
  | { readonly kind: 'team' }
  /** There is no place for it here yet: it is kept with the person, and goes out as it came. */
  | { readonly kind: 'kept' }
