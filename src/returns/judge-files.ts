import { Worker } from 'node:worker_threads'
import type { Result } from '../engine/refusal.ts'
import { cannotRead } from './cannot-read.ts'
import type { PublishedRule } from './rule.ts'

/** A file that is held whole. Its bytes must own their buffer: they are handed over, not copied. */
export interface HeldFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface FilesToJudge {
  readonly which: string
  readonly year: string
  readonly files: readonly HeldFile[]
  /** Last year's, where the return compares with them; otherwise none. */
  readonly lastYear: readonly HeldFile[]
  /** True to judge a return of another year by these rules, where its own year has none yet. */
  readonly anyYear?: boolean
}

/** A rule that files break: how often, and the first breaches in words. */
export interface BrokenRule extends Pick<PublishedRule, 'id' | 'says' | 'message'> {
  readonly times: number
  readonly rows: number
  readonly first: readonly {
    readonly child: string | undefined
    readonly rows: readonly {
      readonly table: string
      readonly row: number
      readonly fields: readonly string[]
    }[]
  }[]
}

export interface JudgedFiles {
  readonly children: number
  /** How many rules there are in all. */
  readonly rules: number
  readonly broken: readonly BrokenRule[]
  /** What was read past or not judged, in words. */
  readonly remarks: readonly string[]
  /** Every breach, as a gzipped CSV file. */
  readonly csv: Uint8Array
}

/** How much one return may take before it is given up. */
export interface JudgingLimits {
  readonly seconds: number
  readonly heapMegabytes: number
}

/** Several times what the largest authority's return takes. */
const judgingLimits: JudgingLimits = { seconds: 120, heapMegabytes: 1536 }

let last: Promise<unknown> = Promise.resolve()

/**
 * Judges one return in a thread of its own, so that whoever else asks meanwhile is answered, and a file that wants
 * too much time or memory ends the thread and nothing more. One at a time: the others wait for their turn. Refused as
 * the reading refuses, and where the limits are passed.
 */
export async function judgeFiles(
  asked: FilesToJudge,
  limits = judgingLimits,
): Promise<Result<JudgedFiles>> {
  const turn = last.then(async () => await inThread(asked, limits))
  last = turn.catch(() => undefined)
  return await turn
}

async function inThread(asked: FilesToJudge, limits: JudgingLimits): Promise<Result<JudgedFiles>> {
  const thread = new Worker(new URL('./judging-thread.ts', import.meta.url), {
    workerData: asked,
    transferList: [...asked.files, ...asked.lastYear].map(({ bytes }) => bytes.buffer),
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  })
  const answered = Promise.withResolvers<Result<JudgedFiles>>()
  thread.once('message', answered.resolve)
  thread.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') answered.resolve(tooMuch)
    else answered.reject(error)
  })
  const slow = setTimeout(() => answered.resolve(tooMuch), limits.seconds * 1000)
  try {
    return await answered.promise
  } finally {
    clearTimeout(slow)
    await thread.terminate()
  }
}

const tooMuch = cannotRead(
  'There is more in these files, or more wrong with them, than can be judged here. Check that they are one year’s return of one authority; nothing was kept.',
)
