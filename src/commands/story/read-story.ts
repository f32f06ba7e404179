import { isMap, LineCounter, parseDocument } from 'yaml'
import { writtenOut } from './written-once.ts'
import type { Cast } from '../../practice/vocabulary/cast.ts'
import { milliseconds } from '../../engine/temporal.ts'
import { instantInWords } from '../../engine/words.ts'
import { instant } from './moments.ts'
import type { Names } from './names.ts'
import { cast } from './read-cast.ts'
import { event, type StoryEvent } from './read-event.ts'
import { expectations, type Expectations } from './read-expectations.ts'
import { several, shape, text, type Fault, type Sheet } from './reading.ts'

/** A story as it is run: everything in it has been understood. */
export interface Story {
  readonly title: string
  /** When the office opens for this story: people and earlier facts are recorded then. */
  readonly begins: string
  readonly cast: Cast
  readonly events: readonly StoryEvent[]
  readonly expect?: Expectations | undefined
}

/** What reading a file came to: a story, or everything that is wrong with it. */
export interface ReadStory {
  readonly story?: Story
  readonly faults: readonly Fault[]
  /** Processes, facts and rules that this office does not have yet. The file is well written all the same. */
  readonly notKnownYet: readonly Fault[]
}

const storyShape = shape(
  'A story',
  {
    title: text,
    about: text,
    'written once': (node) => node,
    begins: instant,
    cast,
    events: several(event),
    expect: expectations,
  },
  ['title', 'cast', 'events'],
)

/** Reads a story file. Never stops at the first fault: all of them are returned, in the order of the file. */
export function readStory(source: string, names: Names): ReadStory {
  const lines = new LineCounter()
  // Everything is words: no “no” becomes false, no 2026-03-27 a number, no 0012 a 12.
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines })
  const sheet: Sheet = { lines, faults: [], notKnownYet: [], names }
  for (const error of document.errors) {
    sheet.faults.push({ line: lines.linePos(error.pos[0]).line, message: error.message })
  }
  if (sheet.faults.length > 0) return sheet
  writtenOut(document)
  if (!isMap(document.contents)) {
    const message = 'A story begins with “title:”, “cast:” and “events:”'
    return { ...sheet, faults: [{ line: 1, message }] }
  }
  const read = storyShape(document.contents, sheet)
  if (read) checkOrder(read.events, read.begins, sheet)
  const ordered = {
    faults: inOrder(sheet.faults),
    notKnownYet: inOrder(sheet.notKnownYet),
  }
  const first = read?.events[0]
  if (!read || !first || ordered.faults.length > 0) return ordered
  return {
    ...ordered,
    story: {
      title: read.title,
      begins: read.begins ?? first.at,
      cast: read.cast,
      events: read.events,
      expect: read.expect,
    },
  }
}

const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  faults.toSorted((one, other) => one.line - other.line)

/** Time does not run backwards: what was done earlier is recorded later with its own date in its answers. */
function checkOrder(events: readonly StoryEvent[], begins: string | undefined, sheet: Sheet): void {
  let before = begins
  for (const { at, line } of events) {
    if (before !== undefined && milliseconds(at) < milliseconds(before)) {
      const message = `${instantInWords(at)} is before ${instantInWords(before)}: write events in the order they are recorded`
      sheet.faults.push({ line, message })
    }
    before = at
  }
}
