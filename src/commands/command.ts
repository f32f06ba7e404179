import type { House } from '../cases/moving/house.ts'
import type { Office } from '../cases/office.ts'
import type { Practice } from '../engine/practice.ts'
import type { Cast } from '../practice/vocabulary/cast.ts'

/** An office of its own over a new, empty database, whose clock is moved by hand. */
export interface FreshOffice {
  readonly office: Office
  readonly clock: { now(): string; moveTo(instant: string): void }
  drop(): Promise<void>
}

/** What a command may use. Nothing is opened before it is asked for. */
export interface Surroundings {
  readonly practice: Practice
  /** The invented people that come with the authority's pack. */
  demonstration(): Promise<Cast>
  /** The office of the data folder or of DATABASE_URL, beside a running server or without one. */
  openOffice(how?: {
    /** A new database gets nobody of the demonstration: another authority is moving in. */
    readonly empty?: boolean
  }): Promise<Office>
  /** The database as it stands, for what carries it out or in whole. */
  readonly openHouse: () => Promise<House>
  /** A new office for a story: a database that is removed when it is dropped. */
  freshOffice(at: string): Promise<FreshOffice>
  /** A line of result. */
  readonly print: (line: string) => void
  /** A line of progress, kept apart from results. */
  readonly progress: (line: string) => void
}

/** One word of the command line. */
export interface Command {
  readonly name: string
  /** How it is called and what it does, for the list of commands. */
  readonly usage: string
  /** Returns the exit code. */
  run(args: readonly string[], surroundings: Surroundings): Promise<number>
}
