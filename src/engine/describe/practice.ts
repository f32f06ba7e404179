import type { AuthorityPack } from '../../practice/vocabulary/authority.ts'
import type { Practice } from '../practice.ts'
import { timescaleContext } from '../timescales.ts'
import { describePatterns, type PatternDescription } from './patterns.ts'
import { describeStory, type StoryDescription } from './story.ts'
import { describeWatches, type WatchDescription } from './watches.ts'
import { describeProcess, type ProcessDescription } from './process.ts'

/** A process that outcomes open already and that is still to be written. */
export interface NotYetDefined {
  readonly id: string
  readonly number: string
  readonly title: string
}

/** What this authority works by, in plain English: the one description behind the documents and the pages. */
export interface PracticeDescription {
  readonly authority: string
  readonly processes: readonly ProcessDescription[]
  /** The open rules by which children are watched for drift. */
  readonly watches: readonly WatchDescription[]
  /** What the story so far asks, and what tells it. */
  readonly story: readonly StoryDescription[]
  /** The open rules by which patterns in a chronology are pointed out. */
  readonly patterns: readonly PatternDescription[]
  readonly notYetDefined: readonly NotYetDefined[]
}

/** Every process of the catalogue in words, as this authority works by it. */
export function describePractice(practice: Practice): PracticeDescription {
  const services = serviceNames(practice.pack)
  return {
    authority: practice.pack.name,
    processes: practice.catalogue.processes.map((definition) =>
      describeProcess(definition, practice, services),
    ),
    watches: describeWatches(practice),
    story: describeStory(practice),
    patterns: describePatterns(practice),
    notYetDefined: notYetDefined(practice),
  }
}

/** The processes still to be written, in the order of the catalogue. */
export const notYetDefined = ({ catalogue }: Practice): readonly NotYetDefined[] =>
  Object.entries(catalogue.notYetDefined).map(([id, one]) => ({ id, ...one }))

const serviceNames = (pack: AuthorityPack) => timescaleContext(pack).services
