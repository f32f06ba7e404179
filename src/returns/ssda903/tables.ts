import type { DayNumber } from '../../engine/temporal.ts'

/**
 * A date cell as the day it names. No day is NaN, so that each comparison with it is false: a rule says nothing about
 * a date that is not there, except the rules that ask for it.
 */
export type Day = DayNumber

type ColumnKind = 'text' | 'date'

const child = { CHILD: 'text', DOB: 'date' } as const

/** Every file of the return in any year, with its columns as the department names them. A year says which it has. */
export const columns = {
  Header: {
    CHILD: 'text',
    SEX: 'text',
    DOB: 'date',
    ETHNIC: 'text',
    UPN: 'text',
    MOTHER: 'text',
    MC_DOB: 'date',
  },
  Episodes: {
    CHILD: 'text',
    DECOM: 'date',
    RNE: 'text',
    LS: 'text',
    CIN: 'text',
    PLACE: 'text',
    PLACE_PROVIDER: 'text',
    DEC: 'date',
    REC: 'text',
    REASON_PLACE_CHANGE: 'text',
    HOME_POST: 'text',
    PL_POST: 'text',
    URN: 'text',
  },
  Reviews: { ...child, REVIEW: 'date', REVIEW_CODE: 'text' },
  UASC: { CHILD: 'text', SEX: 'text', DOB: 'date', DUC: 'date' },
  OC2: {
    ...child,
    SDQ_SCORE: 'text',
    SDQ_REASON: 'text',
    CONVICTED: 'text',
    HEALTH_CHECK: 'text',
    IMMUNISATIONS: 'text',
    TEETH_CHECK: 'text',
    HEALTH_ASSESSMENT: 'text',
    SUBSTANCE_MISUSE: 'text',
    INTERVENTION_RECEIVED: 'text',
    INTERVENTION_OFFERED: 'text',
  },
  OC3: { ...child, IN_TOUCH: 'text', ACTIV: 'text', ACCOM: 'text' },
  AD1: {
    ...child,
    DATE_INT: 'date',
    DATE_MATCH: 'date',
    FOSTER_CARE: 'text',
    NB_ADOPTR: 'text',
    SEX_ADOPTR: 'text',
    LS_ADOPTR: 'text',
  },
  PlacedAdoption: {
    ...child,
    DATE_PLACED: 'date',
    DATE_PLACED_CEASED: 'date',
    REASON_PLACED_CEASED: 'text',
  },
  // DATE_PERM stays text, because its unknown parts are written ZZ.
  PrevPerm: { ...child, PREV_PERM: 'text', LA_PERM: 'text', DATE_PERM: 'text' },
  Missing: { ...child, MISSING: 'text', MIS_START: 'date', MIS_END: 'date' },
  SWEpisodes: { ...child, SW_ID: 'text', SW_DECOM: 'date', SW_DEC: 'date', SW_REASON: 'text' },
  DoLo: { ...child, DOLO_START: 'date', DOLO_END: 'date' },
} as const satisfies Record<string, Record<string, ColumnKind>>

/** Columns that a file may have: Header says UASC in the XML form and in some systems' CSV. */
export const optionalColumns: Readonly<Partial<Record<string, readonly string[]>>> = {
  Header: ['UASC'],
}

export type TableName = keyof typeof columns

export const tableNames = Object.keys(columns) as readonly TableName[]

type Cells<T extends TableName> = {
  readonly [Column in keyof (typeof columns)[T]]: (typeof columns)[T][Column] extends 'date'
    ? Day
    : string
}

/** What every row has: where it stands, and whose it is. */
export interface Row {
  readonly table: TableName
  /** From 1, the row after the header. */
  readonly row: number
  /** The columns that hold something where a date should be that is none. */
  readonly unreadable: readonly string[]
  readonly CHILD: string
  readonly child: Child
}

/** What the department works out from an episode's postcodes; absent where nobody gave us the postcodes. */
export interface Whereabouts {
  /** The upper-tier authority of the placement, WAL, SCO or NIR; blank where the postcode is not known. */
  readonly PL_LA: string
  /** IN the authority or OUT of it; blank where the postcode is not known. */
  readonly PL_LOCATION: 'IN' | 'OUT' | ''
  /** Miles in a straight line from home, to one decimal place; NaN where a postcode is not known. */
  readonly PL_DISTANCE: number
}

/** A span in one placement, under one legal status, with its neighbours in order of their beginning. */
export type Episode = Cells<'Episodes'> &
  Row & {
    readonly previous: Episode | undefined
    readonly next: Episode | undefined
    readonly whereabouts: Whereabouts | undefined
  }

/** One child as the return names them. */
export type Header = Cells<'Header'> & Row & { readonly UASC?: string }

export type Tables = {
  readonly [T in TableName]: T extends 'Episodes'
    ? Episode
    : T extends 'Header'
      ? Header
      : Cells<T> & Row
}

export type Rows = { readonly [T in TableName]: readonly Tables[T][] }

/** All that one return holds about one child. Episodes stand in order of their beginning. */
export interface Child extends Rows {
  readonly id: string
  /** The first row of the child in Header, which is the only one in a sound return. */
  readonly header: Header | undefined
  /** The same child in last year's return. */
  readonly lastYear: Child | undefined
}

/** One year's files, read and laid out. */
export interface Files {
  readonly tables: Rows
  /** The files that were given: an empty file was, a missing one was not. */
  readonly given: ReadonlySet<TableName>
  /** In the order in which they first appear. */
  readonly children: ReadonlyMap<string, Child>
}

/** A return as the rules see it: the files, the year they are for, and what may be held beside them. */
export interface Return903 extends Files {
  /** 1 April. */
  readonly startsOn: Day
  /** 31 March. */
  readonly endsOn: Day
  /** The ONS code of the authority whose return it is: `E10000017`. */
  readonly authority: string | undefined
  readonly lastYear: Files | undefined
  readonly providers: Providers | undefined
  readonly postcodes: Postcodes | undefined
}

/** One home or agency in Ofsted's lists. */
export interface Provider {
  readonly urn: string
  /** The placement types it may be recorded for. */
  readonly placements: ReadonlySet<string>
  /** The provider codes it may be recorded under. */
  readonly providerCodes: ReadonlySet<string>
  /** NaN while it is registered. */
  readonly registrationEndedOn: Day
  readonly postcode: string
  /** The ONS code of the upper-tier authority it stands in. */
  readonly authority: string
}

/** Ofsted's lists by unique reference number. */
export type Providers = ReadonlyMap<string, Provider>

/** Where a postcode stands: metres on the national grid, and the authority as {@link Whereabouts} names it. */
export interface PostcodePoint {
  readonly easting: number
  readonly northing: number
  readonly authority: string
}

/** Knows postcodes, written in capitals without a space. */
export type Postcodes = (postcode: string) => PostcodePoint | undefined
