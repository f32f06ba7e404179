import { hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keys for what the database must not be able to open by itself. */
export interface Keys {
  /** 32 bytes for one purpose; no purpose tells another's. */
  keyFor(purpose: string): Promise<Buffer>
}

const length = 32

/** Keys from a secret that is asked for when the first one is wanted. */
export function keysFrom(secret: () => Promise<Buffer>): Keys {
  let known: Promise<Buffer> | undefined
  return {
    async keyFor(purpose) {
      known ??= secret()
      return Buffer.from(hkdfSync('sha256', await known, '', `threadwell ${purpose}`, length))
    },
  }
}

/** Keys that end with the process: for tests and stories, whose databases do too. */
export const passingKeys = (): Keys => {
  const secret = randomBytes(length)
  return keysFrom(() => Promise.resolve(secret))
}

/**
 * The secret in the environment or, without one, in a file of the data folder, which only this account may read. It is
 * made when it is first wanted: keep it apart from copies of the database, and keep it, because nothing it sealed opens
 * without it.
 */
export async function secretOf(given: string | undefined, folder: string): Promise<Buffer> {
  if (given !== undefined) return Buffer.from(given)
  const file = join(folder, 'secret.key')
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(file, randomBytes(length).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return await readFile(file)
}
