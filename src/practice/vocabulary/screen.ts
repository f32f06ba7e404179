import type { FactTypeId, ProcessId, QuestionId } from './identifiers.ts'
import type { Post } from './role.ts'
import type { Source } from './source.ts'

/** One stage of what a screen follows. It stands in one record, and what is answered there is that record's. */
export interface ScreenStage {
  readonly id: string
  readonly title: string
  readonly process: ProcessId
  /** What is asked here, in this order, of one step of that record: writing it, signing it, or what followed. */
  readonly asks: readonly QuestionId[]
  /** The answers that say it in a line once it is over; the first two that are given where it is left out. */
  readonly inShort?: readonly QuestionId[]
  readonly intro?: string
  /** Said in its place while there is no such record yet. */
  readonly before: string
}

/** Records of a process that are still open, as whoever works with them looks for them. */
export interface ScreenList {
  readonly title: string
  readonly process: ProcessId
  /** Only those that are being written, or that wait for a signature; both where it is left out. */
  readonly which?: 'being-written' | 'for-decision'
  /** Said when there is none. */
  readonly none: string
}

/**
 * Several records about one child that are worked on as one: a page with a section for each stage, which shows
 * everybody what has happened and asks each only for what is theirs to say now. It holds nothing itself.
 */
export interface Screen {
  /** The last part of its address. */
  readonly id: string
  readonly title: string
  /** Who reads its lists: of what they may read. Its pages are for whoever may read one of their records. */
  readonly listedFor: readonly Post[]
  /** Of those, whose daily work it is: it stands among the sections of their site. */
  readonly worksBy: readonly Post[]
  /** In the order in which they come. The first is of the record that begins it; each other record is opened from one of these. */
  readonly stages: readonly ScreenStage[]
  /** What is opened on the way and has pages of its own (a meeting): shown here with how far it has got. */
  readonly beside: readonly ProcessId[]
  /** Facts of the child that are shown beside it: what came before. */
  readonly shows: readonly FactTypeId[]
  readonly lists: readonly ScreenList[]
  readonly source: readonly Source[]
}
