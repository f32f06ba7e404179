import { availableParallelism } from 'node:os'

/** Turns passwords into what may be kept, and checks them. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** Takes as long whether or not there is a hash, so that a missing account cannot be told by the clock. */
  matches(password: string, stored: string | undefined): Promise<boolean>
}

// OWASP's minimum for argon2id: 19 MiB, two passes, one lane. The package ships prebuilt (MIT).
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

// Loaded at the first sign-in: a start does not wait for it.
const argon2 = async () => await import('@node-rs/argon2')

/** One core is left to those who are signed in already, and one of Node's four threads to everything else it waits for. */
const atOnce = Math.max(1, Math.min(availableParallelism() - 1, 3))

/** Argon2id, in other threads, a few at a time: a whole county that signs in at nine waits in a row, and nobody else does. */
export function argon2Passwords(): Passwords {
  const inTurn = queue(atOnce)
  let nobody: Promise<string> | undefined
  return {
    hash: async (password) => await inTurn(async () => await (await argon2()).hash(password, cost)),
    async matches(password, stored) {
      const { hash, verify } = await argon2()
      // Made whoever signs in first, so that a name nobody has takes no longer than another.
      const nobodys = await (nobody ??= hash('nobody has this password', cost))
      const matches = await inTurn(async () => await verify(stored ?? nobodys, password))
      return matches && stored !== undefined
    },
  }
}

/** Carries out tasks in the order they came, only so many at once. */
function queue(most: number): <Value>(task: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running === most) await new Promise<void>((begin) => waiting.push(begin))
    else running += 1
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
