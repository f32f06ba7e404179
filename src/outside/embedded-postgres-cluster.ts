import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Home } from './embedded-postgres-home.ts'

/** The one account of an embedded cluster, and the database it owns. */
export const accountName = 'threadwell'

const LARGEST_LOG_BYTES = 5_000_000

const dataIn = (home: Home) => join(home.folder, 'cluster/data')
const logOf = (home: Home) => join(home.folder, 'postgres.log')

/** For a machine of two cores and a few gigabytes; a larger authority runs a server of its own. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '256MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Server errors quote what was typed, which here is about children: the log keeps start, stop and recovery only.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
}

/** Makes the cluster when there is none. Safe beside another start doing the same: the first to finish wins. */
export function ensureCluster(home: Home, durable: boolean): void {
  const cluster = join(home.folder, 'cluster')
  if (existsSync(cluster)) return
  const unfinished = join(home.folder, `unfinished-${randomBytes(6).toString('hex')}`)
  const password = join(unfinished, 'password')
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (home.user) {
    chownSync(unfinished, home.user.uid, home.user.gid)
    chownSync(password, home.user.uid, home.user.gid)
  }
  const made = spawnSync(
    join(home.programs, 'bin/initdb'),
    [
      `--pgdata=${join(unfinished, 'data')}`,
      `--username=${accountName}`,
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Built in, so a system upgrade can never silently reorder an index (as a new libc does), while upper, lower and
      // character classes still know every script. People's names are folded and sorted by our own rules, not by it.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
      '--data-checksums',
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...home.user, cwd: '/', encoding: 'utf8' },
  )
  if (made.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new Error(`The database could not be made in ${home.folder}: ${made.stderr}`)
  }
  try {
    renameSync(unfinished, cluster)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(cluster)) throw error
  }
  const parent = openSync(home.folder, 'r')
  fsyncSync(parent)
  closeSync(parent)
}

/** The account's password. Throws, in plain words, when this user may not read it or the data are of another version. */
export function openCluster(home: Home): string {
  const version = readOurs(home, 'data/PG_VERSION')
  if (version !== home.version) {
    throw new Error(
      `The database in ${home.folder} was made by PostgreSQL ${version}; this Threadwell brings ${home.version}. ` +
        'Start the older Threadwell, export everything, and load it into an empty data folder.',
    )
  }
  return readOurs(home, 'password')
}

function readOurs(home: Home, file: string): string {
  const cluster = join(home.folder, 'cluster')
  try {
    return readFileSync(join(cluster, file), 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error
    const { uid } = statSync(cluster)
    throw new Error(
      `The database in ${home.folder} belongs to another user (number ${uid}): start Threadwell as that user or root.`,
    )
  }
}

/**
 * Starts the server process and returns it at once, before it accepts anybody. It leads a process group of its own: Ctrl-C
 * in a terminal reaches the app, which finishes what it acknowledged and then stops the database itself.
 */
export function launch(
  home: Home,
  port: number,
  extra: Readonly<Record<string, string>>,
): ChildProcess {
  const log = openLog(home)
  const flags = Object.entries({ ...settings, ...extra }).flatMap(([k, v]) => ['-c', `${k}=${v}`])
  const server = spawn(
    join(home.programs, 'bin/postgres'),
    ['-D', dataIn(home), '-p', String(port), ...flags],
    { ...home.user, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  server.unref()
  return server
}

function openLog(home: Home): number {
  const path = logOf(home)
  if (existsSync(path) && statSync(path).size > LARGEST_LOG_BYTES) renameSync(path, `${path}.old`)
  const log = openSync(path, 'a', 0o600)
  if (home.user) chownSync(path, home.user.uid, home.user.gid)
  return log
}

/** The end of the server's own log, for the message about a start that failed. */
export function lastLogLines(home: Home): string {
  return readFileSync(logOf(home), 'utf8').trim().split('\n').slice(-5).join('\n')
}

/**
 * The server process that runs on these data, if one does. Its own lock file outlives a crash, and after a restart of the
 * machine the number in it may be anybody's: it counts only if that process works in our data folder. A lock that is
 * certainly a stranger's is removed, since PostgreSQL itself would refuse to start over it.
 */
export function runningServer(home: Home): { pid: number; port: number } | undefined {
  const lock = join(dataIn(home), 'postmaster.pid')
  const [pid, , , port] = textOf(lock).split('\n').map(Number)
  if (!pid || !port) return undefined
  const folder = workingFolder(pid)
  if (folder === dataIn(home)) return { pid, port }
  if (folder !== undefined) rmSync(lock, { force: true })
  return undefined
}

/** Nothing, too, when a server that stops takes its file away between one look and the next. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/** The folder a process works in; undefined when there is no such process, or one that we may not look at. */
function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
