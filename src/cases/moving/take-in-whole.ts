import { done, refused, type Result } from '../../engine/refusal.ts'
import { BrokenArchive } from '../../outside/archive.ts'
import { addAuditAsOwner } from '../../store/audit.ts'
import { asOwner, type Copying } from '../../store/copying.ts'
import { bringUpTo, refuseUnknown, SchemaMismatch } from '../../store/migrate.ts'
import {
  beginAnew,
  emptied,
  goOnAt,
  holdsAnything,
  othersConnected,
  StrangeColumn,
  tableIn,
  wholeTables,
  withoutReferences,
} from '../../store/whole-tables.ts'
import type { House } from './house.ts'
import {
  aboutFile,
  format,
  manifestFile,
  type About,
  type Carried,
  type Manifest,
} from './what-is-carried.ts'

interface HowTaken {
  /** For the audit: what this is called. */
  readonly action: 'restore' | 'import'
  /** What the database holds now may go. */
  readonly replace: boolean
  /** What the files come from, for messages: "backup" or "folder". */
  readonly noun: string
  readonly say: (line: string) => void
}

/** Why it is not taken in, thrown so that nothing of it stays. */
class NotTaken extends Error {}

/**
 * Makes the database what the files say, in one transaction: until it is committed the database is as it was, whatever
 * ends this program. Refused when somebody else is connected, when the database holds something that was not to be
 * replaced, and when what comes is not whole, was changed, or was made by a newer Threadwell.
 */
export async function takeInWhole(
  house: House,
  carried: AsyncIterable<Carried>,
  how: HowTaken,
): Promise<Result<Manifest>> {
  try {
    const manifest = await asOwner(house.databaseUrl, 'writing', async (copying) => {
      await refuseIfInUse(copying, how)
      const taken = await takeIn(copying, house, carried, how)
      await addAuditAsOwner(copying, {
        at: house.clock.now(),
        action: how.action,
        detail: { tables: taken.tables.length, files: taken.files.count },
      })
      return taken
    })
    await asOwner(house.databaseUrl, 'writing', async ({ rows }) => await rows('analyze'))
    return done(manifest)
  } catch (error) {
    const why = inWords(error, how)
    if (why === undefined) throw error
    return refused({ kind: 'invalid', message: why, problems: [] })
  }
}

function inWords(error: unknown, { noun }: HowTaken): string | undefined {
  const nothing = 'Nothing was changed: the database is as it was.'
  if (error instanceof NotTaken || error instanceof SchemaMismatch) return error.message
  if (error instanceof BrokenArchive)
    return `This ${noun} cannot be used: ${error.message} ${nothing} Take another one.`
  if (error instanceof StrangeColumn || isDatabases(error))
    return `This ${noun} does not fit together: ${error.message} ${nothing} Take another one.`
  return undefined
}

/** Classes 22 and 23 of PostgreSQL's codes: data that cannot be, and rows that break a rule between tables. */
const isDatabases = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code))

async function refuseIfInUse(copying: Copying, { replace, noun }: HowTaken): Promise<void> {
  if ((await othersConnected(copying)) > 0) {
    throw new NotTaken(
      'Another Threadwell is using this database. Nothing was changed. Stop it, and do this again.',
    )
  }
  if (!replace && (await holdsAnything(copying))) {
    throw new NotTaken(
      `This database is not empty, and what is in it would be lost. Nothing was changed. Use an empty data folder` +
        (noun === 'backup' ? ', or say --replace if that is what you want.' : '.'),
    )
  }
}

async function takeIn(
  copying: Copying,
  { files, clock }: House,
  carried: AsyncIterable<Carried>,
  { say, noun }: HowTaken,
): Promise<Manifest> {
  const iterator = carried[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done || first.value.file !== aboutFile) throw new BrokenArchive('it is none of ours.')
  const about = await fromJson<About>(first.value)
  if ((about.format as string) !== format)
    throw new BrokenArchive('it is of a kind not known here.')
  await refuseUnknown(about.migrations)
  await beginAnew(copying, about.migrations)
  const tables = new Map((await wholeTables(copying)).map((table) => [table.name, table]))
  const sums = new Map<string, { rows: number; sha256: string }>()
  let kept = 0
  let manifest: Manifest | undefined
  // What was left out there begins here as it does in a new database.
  const carriedTables = [...tables.values()].filter(({ name }) => about.leftOut[name] === undefined)
  await withoutReferences(copying, async () => {
    await emptied(copying, carriedTables)
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      const { file, bytes } = next.value
      const table = tables.get(/^tables\/(.+)\.csv$/.exec(file)?.[1] ?? '')
      if (table) {
        sums.set(table.name, await tableIn(copying, table, bytes))
        say(`${table.name}: ${sums.get(table.name)?.rows ?? 0}`)
      } else if (file.startsWith('files/')) {
        const arrived = await files.receive(bytes, clock.now())
        if (`files/${arrived.sha256}` !== file) throw new BrokenArchive(`${file} was changed.`)
        await files.keep(arrived)
        kept += 1
      } else if (file === manifestFile) {
        manifest = await fromJson<Manifest>(next.value)
      } else {
        throw new BrokenArchive(`it holds ${file}, which is not known here.`)
      }
    }
    if (!manifest) throw new BrokenArchive('it is cut off before its end.')
    for (const { table, rows, sha256 } of manifest.tables) {
      const sum = sums.get(table)
      if (sum?.rows === rows && sum.sha256 === sha256) continue
      throw new BrokenArchive(`what it says of “${table}” is not what is in it.`)
    }
    if (manifest.files.count !== kept) throw new BrokenArchive('documents are missing from it.')
    if (manifest.tables.length !== sums.size) throw new BrokenArchive('it holds a table too many.')
  })
  if (!manifest) throw new Error(`The ${noun} was read without its end`)
  for (const { table, next } of manifest.tables) {
    const whole = tables.get(table)
    if (whole && next !== undefined) await goOnAt(copying, whole, next)
  }
  await bringUpTo(copying.client)
  return manifest
}

async function fromJson<Value>({ bytes }: Carried): Promise<Value> {
  const parts: Buffer[] = []
  for await (const piece of bytes) parts.push(piece)
  try {
    return JSON.parse(Buffer.concat(parts).toString()) as Value
  } catch {
    throw new BrokenArchive('its description cannot be read.')
  }
}
