import { counted } from '../engine/words.ts'

const MOST_KINDS = 100

interface Seen {
  readonly line: number
  times: number
}

/** What was read past, each kind once with how often and where first. However strange a file is, the list stays short. */
export interface Remarks {
  add(what: string, line: number): void
  inWords(): readonly string[]
}

export function remarks(): Remarks {
  const kinds = new Map<string, Seen>()
  let others = 0
  return {
    add(what, line) {
      const seen = kinds.get(what)
      if (seen) seen.times += 1
      else if (kinds.size < MOST_KINDS) kinds.set(what, { line, times: 1 })
      else others += 1
    },
    inWords: () => [
      ...[...kinds].map(
        ([what, { line, times }]) => `${what} (${counted(times, 'time')}, first on line ${line})`,
      ),
      ...(others > 0
        ? [`and ${counted(others, 'other thing')} that the file should not hold`]
        : []),
    ],
  }
}
