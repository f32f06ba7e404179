import type { Practice } from '../engine/practice.ts'
import type { Work } from '../store/database.ts'

/** A piece of one file of a return. Pieces of a file come in their order; those of several files may take turns. */
export interface ExportedPiece {
  readonly file: string
  readonly text: string
  /** A file that is no text, whole, in place of it. */
  readonly bytes?: Uint8Array
}

/** Whose return it is, and the day on which it is made: made twice on one day it is the same, byte for byte. */
export interface MadeFor {
  readonly practice: Practice
  /** `2026-05-29` */
  readonly today: string
}

/** One year of a return as it is written from the live record. */
export interface ReturnWriter {
  /** Writes it whole, piece by piece, in bounded memory. It reads everybody: the work's own reach is the system's. */
  pieces(work: Work, madeFor: MadeFor): AsyncIterable<ExportedPiece>
}

/** A return and year that can be made, loaded when it is wanted. */
export interface ReturnExport {
  readonly return: 'cin' | '903' | 'annex-a'
  readonly year: string
  readonly title: string
  /** The year whose rules judge it, where it has none of its own yet. */
  readonly judgedAs?: string
  /** It has several files, whose names say which is which. */
  readonly inFolder?: true
  writer(): Promise<ReturnWriter>
}

/** Every return that can be made from the record. A new one is an entry here and a folder of its own. */
export const returnExports: readonly ReturnExport[] = [
  {
    return: 'cin',
    year: '2025-26',
    title: 'Children in need census 2025-26',
    writer: async () => (await import('./cin/2025-26/export.ts')).cin202526Export,
  },
  {
    return: '903',
    year: '2025-26',
    title: 'Children looked after return (SSDA903) 2025-26',
    writer: async () => (await import('./ssda903/2025-26/export.ts')).ssda903202526Export,
  },
  {
    return: '903',
    year: '2026-27',
    title: 'Children looked after return (SSDA903) 2026-27',
    writer: async () => (await import('./ssda903/2026-27/export.ts')).ssda903202627Export,
  },
  {
    return: 'cin',
    year: '2026-27',
    title: 'Children in need census 2026-27, as far as it is known',
    // The department has published no rules of this year yet.
    judgedAs: '2025-26',
    writer: async () => (await import('./cin/2026-27/export.ts')).cin202627Export,
  },
  {
    return: 'annex-a',
    year: '2024',
    title: 'Annex A for an inspection, lists 1 to 11, as in January 2024',
    inFolder: true,
    writer: async () => (await import('./annex-a/2024/export.ts')).annexA2024Export,
  },
]

/** The export of a return and year, if there is one. */
export const returnExport = (which: string, year: string): ReturnExport | undefined =>
  returnExports.find((one) => one.return === which && one.year === year)
