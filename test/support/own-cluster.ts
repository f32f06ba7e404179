import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A data folder for one test alone, and the database server that a program runs in it. */
export interface OwnCluster {
  readonly dataFolder: string
  /** Where its database is now. */
  url(): string
  /** Ends the server process with `kill -9`. */
  kill(): void
  remove(): void
}

export function ownCluster(): OwnCluster {
  const dataFolder = mkdtempSync(join(tmpdir(), 'threadwell-own-'))
  // When root runs the tests, the server runs as another user, who has to be able to enter.
  chmodSync(dataFolder, 0o755)
  const cluster = join(dataFolder, 'postgres/cluster')
  const lock = (): string[] =>
    readFileSync(join(cluster, 'data/postmaster.pid'), 'utf8').split('\n')
  const url = (): string => {
    const password = readFileSync(join(cluster, 'password'), 'utf8').trim()
    return `postgres://threadwell:${password}@127.0.0.1:${lock()[3] ?? ''}/threadwell`
  }
  return {
    dataFolder,
    url,
    kill() {
      process.kill(Number(lock()[0]), 'SIGKILL')
    },
    remove() {
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
