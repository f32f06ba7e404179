import { hash, verify } from '@node-rs/argon2'

/** Turns passwords into what may be kept, and checks them. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** Takes as long whether or not there is a hash, so that a missing account cannot be told by the clock. */
  matches(password: string, stored: string | undefined): Promise<boolean>
}

// OWASP's minimum for argon2id: 19 MiB, two passes, one lane. The package ships prebuilt (MIT).
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Argon2id. */
export function argon2Passwords(): Passwords {
  const nobody = hash('nobody has this password', cost)
  return {
    hash: async (password) => await hash(password, cost),
    async matches(password, stored) {
      const matches = await verify(stored ?? (await nobody), password)
      return matches && stored !== undefined
    },
  }
}
