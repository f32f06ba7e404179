import { createHash } from 'node:crypto'
import { done, type Result } from '../../engine/refusal.ts'
import { ssdTables } from '../../returns/ssd/specification.ts'
import { addAuditAsOwner } from '../../store/audit.ts'
import { asOwner, type Copying } from '../../store/copying.ts'
import { datasetRows } from '../../store/dataset-out.ts'
import { carriedWhole } from './carry-out-whole.ts'
import type { House } from './house.ts'
import { inside, leftOutOfExports, type Carried } from './what-is-carried.ts'

/** A file of the dataset as it was written. */
export interface WrittenFile {
  readonly file: string
  readonly rows: number
  readonly sha256: string
}

/** What one export wrote. */
export interface CarriedOut {
  readonly dataset: readonly WrittenFile[]
  readonly tables: number
  readonly documents: number
}

export interface Wishes {
  /** Who looked at what here stays here. */
  readonly withoutAudit: boolean
  readonly say: (line: string) => void
}

/**
 * Writes everything there is, as it is at one instant: first in the shape of the Standard Safeguarding Dataset, then every
 * table whole, so that nothing for which the dataset has no column stays behind. The same database is the same bytes.
 */
export async function carryOut(
  house: House,
  write: (one: Carried) => Promise<void>,
  { withoutAudit, say }: Wishes,
): Promise<Result<CarriedOut>> {
  const carried = await asOwner(house.databaseUrl, 'snapshot', async (copying) => {
    const dataset: WrittenFile[] = []
    for (const table of ssdTables()) {
      const file = `${table.name}.csv`
      const hash = createHash('sha256')
      const bytes = async function* (): AsyncGenerator<Buffer> {
        for await (const piece of outOf(copying, datasetRows(table))) {
          hash.update(piece)
          yield piece
        }
      }
      await write({ file: `dataset/${file}`, bytes: bytes() })
      const counted = await copying.rows<{ rows: number }>(
        `select count(*)::int as rows from (${datasetRows(table)}) every`,
      )
      const rows = counted[0]?.rows ?? 0
      dataset.push({ file, rows, sha256: hash.digest('hex') })
      if (rows > 0) say(`${file}: ${rows}`)
    }
    const counts = { tables: 0, documents: 0 }
    const leftOut = {
      ...leftOutOfExports,
      ...(withoutAudit ? audit : {}),
    }
    const whole = carriedWhole(copying, house, {
      leftOut,
      say,
      told({ tables, files }) {
        counts.tables = tables.length
        counts.documents = files.count
      },
    })
    for await (const one of whole) await write({ ...one, file: `${inside}/${one.file}` })
    await write({ file: 'README.md', bytes: textOf(readme(dataset)) })
    return { dataset, ...counts }
  })
  const detail = {
    files: carried.dataset.length,
    tables: carried.tables,
    documents: carried.documents,
  }
  await asOwner(house.databaseUrl, 'writing', async (copying) => {
    await addAuditAsOwner(copying, { at: house.clock.now(), action: 'export', detail })
  })
  return done(carried)
}

const asked = 'Who looked at what here was not asked for.'
const audit = Object.fromEntries(
  ['audit', 'audit_seal', 'audit_chain', 'audit_gap', 'audit_look', 'audit_archive'].map(
    (table) => [table, asked],
  ),
)

const outOf = (copying: Copying, rows: string): AsyncIterable<Buffer> =>
  copying.out(`copy (${rows}) to stdout with (format csv, header true)`)

async function* textOf(text: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(text))
}

const readme = (dataset: readonly WrittenFile[]): string => `# Everything in this Threadwell

- \`dataset/\`: the Standard Safeguarding Dataset (data-to-insight, MIT licence), a file a table, in the order of its ids.
  Columns that begin with \`tw_\`, and the files \`tw_…\`, hold what the dataset has no column for. Any system that reads
  the dataset reads these; \`npm run threadwell -- import\` does.
- \`${inside}/\`: every table whole (\`tables/\`), every document under the SHA-256 of its bytes (\`files/\`), what they were
  made by (\`about.json\`) and their sums (\`manifest.json\`). Another Threadwell that is empty takes them in as they are.

Text is UTF-8, days are 2026-03-27, instants 2026-03-27 09:00:00+00. An empty cell is nothing; "" is an empty text.
A cell may begin with = or +: open the files with a program that takes text for text.

| File of the dataset | Rows | SHA-256 |
| --- | --: | --- |
${dataset.map(({ file, rows, sha256 }) => `| ${file} | ${rows} | ${sha256} |`).join('\n')}
`
