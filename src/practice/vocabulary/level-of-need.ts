import type { Source } from './source.ts'

/** A level of need, with the wording that stands beside a decision. */
export interface LevelOfNeed {
  readonly level: '1' | '2' | '3' | '4'
  readonly name: string
  /** In one line a parent understands. */
  readonly plainly: string
  readonly response: string
  readonly leads: string
  readonly consent: string
  readonly source: Source
}

/** Something that may point to a level. It informs judgement; nothing computes a level from it. */
export interface Indicator {
  readonly id: string
  readonly domain: string
  readonly level: '1' | '2' | '3' | '4'
  readonly text: string
}
