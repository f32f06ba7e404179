import type { Result } from '../engine/refusal.ts'
import type { Findings, PublishedRule } from './rule.ts'
import type { SourceFile } from './source-file.ts'

/** What may be held beside the files of a return. Rules that need what is not given say nothing. */
export interface HeldBeside {
  /** The same authority's return of the year before. */
  readonly lastYear?: readonly SourceFile[]
  /** The ONS code of the authority: `E10000017`. */
  readonly authority?: string
  /** Ofsted's lists of homes and agencies, in one CSV file. */
  readonly providers?: SourceFile
}

export interface HowToValidate {
  /** True to judge a file of another year by these rules, instead of refusing it. */
  readonly anyYear: boolean
  readonly beside: HeldBeside
}

/** What became of reading a return's files and judging them. */
export interface Validated {
  readonly findings: readonly Findings[]
  /** How many children the files hold. */
  readonly children: number
  /** What was read past because the specification does not know it, in words. */
  readonly remarks: readonly string[]
}

/** One year of a return: how its files are read and what must be so in them. */
export interface ReturnSpecification {
  readonly rules: readonly PublishedRule[]
  /** What can be held beside its files. */
  readonly takes: readonly (keyof HeldBeside)[]
  /** A table or field in words: `DECOM` is "Date the episode began". A name that is none of its own stays as it is. */
  readonly inWords: (name: string) => string
  /** Reads and judges the files of one return. Refused in plain words where they cannot be read as that return. */
  validate(files: readonly SourceFile[], how: HowToValidate): Promise<Result<Validated>>
}

/** A year of a return by name. Its rules are loaded when they are wanted: hundreds of them take a while. */
export interface ReturnYear {
  readonly return: 'cin' | '903'
  /** As the department writes it: `2025-26`. */
  readonly year: string
  readonly title: string
  specification(): Promise<ReturnSpecification>
}

/** Every year of every return that can be judged. A new one is an entry here and a folder of its own. */
export const returnYears: readonly ReturnYear[] = [
  {
    return: 'cin',
    year: '2025-26',
    title: 'Children in need census 2025-26',
    specification: async () => (await import('./cin/2025-26/specification.ts')).cin202526,
  },
  {
    return: '903',
    year: '2025-26',
    title: 'Children looked after return (SSDA903) 2025-26',
    specification: async () => (await import('./ssda903/2025-26/specification.ts')).ssda903202526,
  },
  {
    return: '903',
    year: '2026-27',
    title: 'Children looked after return (SSDA903) 2026-27',
    specification: async () => (await import('./ssda903/2026-27/specification.ts')).ssda903202627,
  },
]

/** The year of a return that is asked for, if its rules are here. */
export const returnYear = (which: string, year: string): ReturnYear | undefined =>
  returnYears.find((one) => one.return === which && one.year === year)
