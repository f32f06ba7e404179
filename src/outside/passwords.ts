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

/** Argon2id. */
export function argon2Passwords(): Passwords {
  let nobody: Promise<string> | undefined
  return {
    hash: async (password) => await (await argon2()).hash(password, cost),
    async matches(password, stored) {
      const { hash, verify } = await argon2()
      // Made whoever signs in first, so that a name nobody has takes no longer than another.
      const nobodys = await (nobody ??= hash('nobody has this password', cost))
      const matches = await verify(stored ?? nobodys, password)
      return matches && stored !== undefined
    },
  }
}
