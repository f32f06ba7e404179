import { createHash } from 'node:crypto'
import type { Copying } from '../../store/copying.ts'
import {
  appliedIn,
  authorityIn,
  countsOf,
  tableOut,
  wholeTables,
} from '../../store/whole-tables.ts'
import type { TableSum, WholeTable } from '../../store/whole-tables.ts'
import type { House } from './house.ts'
import {
  aboutFile,
  format,
  keptFile,
  manifestFile,
  tableFile,
  type About,
  type Carried,
  type Manifest,
} from './what-is-carried.ts'

interface Wanted {
  readonly leftOut: Readonly<Record<string, string>>
  readonly say: (line: string) => void
  /** Told at the end what was carried. */
  readonly told: (manifest: Manifest) => void
}

/** Every table and every kept file, one after the other, with what makes them readable before and their sums behind. */
export async function* carriedWhole(
  copying: Copying,
  { files }: Pick<House, 'files'>,
  { leftOut, say, told }: Wanted,
): AsyncGenerator<Carried> {
  const all = await wholeTables(copying)
  const tables = all.filter(({ name }) => leftOut[name] === undefined)
  const about: About = {
    format,
    authority: await authorityIn(copying),
    migrations: await appliedIn(copying),
    leftOut: Object.fromEntries(
      Object.entries(leftOut).filter(([name]) => all.some((table) => table.name === name)),
    ),
  }
  yield { file: aboutFile, bytes: json(about) }
  const sums: TableSum[] = []
  for (const table of tables) {
    const hash = createHash('sha256')
    yield { file: tableFile(table.name), bytes: hashed(copying, table, hash) }
    const counts = await countsOf(copying, table)
    sums.push({ table: table.name, sha256: hash.digest('hex'), ...counts })
    if (counts.rows > 0) say(`${table.name}: ${counts.rows}`)
  }
  let count = 0
  let bytes = 0
  for await (const some of files.kept()) {
    for (const sha256 of [...some].sort()) {
      const stream = await files.open(sha256)
      // One that was erased meanwhile is no loss: nobody was to have it any more.
      if (!stream) continue
      count += 1
      yield {
        file: keptFile(sha256),
        bytes: (async function* () {
          for await (const piece of stream as AsyncIterable<Buffer>) {
            bytes += piece.length
            yield piece
          }
        })(),
      }
    }
  }
  const manifest: Manifest = { tables: sums, files: { count, bytes } }
  yield { file: manifestFile, bytes: json(manifest) }
  told(manifest)
}

async function* hashed(
  copying: Copying,
  table: WholeTable,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Buffer> {
  for await (const piece of tableOut(copying, table)) {
    hash.update(piece)
    yield piece
  }
}

async function* json(value: object): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(`${JSON.stringify(value, null, 2)}\n`))
}
