import type { Practice } from '../../engine/practice.ts'
import type { Cast, CastWorker } from '../../practice/vocabulary/cast.ts'

/** Everything the words of a story may refer to; what the story names itself is added as it is read. */
export interface Names {
  readonly practice: Practice
  readonly demonstration: Cast
  /** People of the cast, and those a worker adds on the way. */
  readonly people: Set<string>
  readonly workers: Map<string, CastWorker>
  /** Records that were given a name, with their process. */
  readonly records: Map<string, string>
}

/** The names there are before the first line of a story is read: the demonstration's workers, and nobody else. */
export function namesFor(practice: Practice, demonstration: Cast): Names {
  return {
    practice,
    demonstration,
    people: new Set(),
    workers: new Map(demonstration.workers.map((worker) => [worker.id, worker])),
    records: new Map(),
  }
}
