import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify/sync'
import pg from 'pg'
import { moveIn } from '../../src/cases/moving/move-in.ts'
import { setUp } from '../../src/cases/setting-up/set-up.ts'
import { officeOver } from '../../src/open-office.ts'
import { systemClock } from '../../src/outside/clock.ts'
import { practiceOf } from '../../src/practice-of.ts'
import { asOwner } from '../../src/store/copying.ts'
import { migrate } from '../../src/store/migrate.ts'
import { boys, girls } from '../data/forenames.ts'
import { surnames } from '../data/surnames.ts'
import type { Size } from '../sizes.ts'

/** Rows a second of one file: copied into a table of text without an index, and moved in. */
export interface MovingFigures {
  readonly file: string
  readonly rows: number
  readonly bare: number
  readonly ours: number
}

type Row = Readonly<Record<string, string | number>>

/** The same person for the same number. */
function person(at: number, names: readonly string[]): Row {
  const forenames = at % 2 === 0 ? girls : boys
  const day = `${1950 + ((at * 7) % 75)}-${pad(1 + ((at * 5) % 12))}-${pad(1 + ((at * 3) % 28))}`
  return {
    pers_person_id: `P-${at}`,
    pers_sex: at % 2 === 0 ? 'F' : 'M',
    pers_ethnicity: 'WBRI',
    pers_dob: day,
    tw_surname: names[(at * 31) % names.length] ?? '',
    tw_forenames: `${forenames[(at * 17) % forenames.length] ?? ''} ${forenames[(at * 13) % forenames.length] ?? ''}`,
  }
}

const pad = (number: number): string => String(number).padStart(2, '0')

const contact = (at: number, people: number): Row => ({
  cont_contact_id: `C-${at}`,
  cont_person_id: `P-${(at * 11) % people}`,
  cont_contact_date: `${2015 + (at % 11)}-${pad(1 + (at % 12))}-${pad(1 + (at % 28))}T10:30:00`,
  cont_contact_source_code: at % 3 === 0 ? '2A' : '6',
})

async function write(path: string, many: number, row: (at: number) => Row): Promise<void> {
  function* pieces(): Generator<string> {
    for (let at = 0; at < many; at += 1000) {
      const rows = Array.from({ length: Math.min(1000, many - at) }, (_, more) => row(at + more))
      yield stringify(rows, { header: at === 0 })
    }
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path))
}

/** Moves a county's people and contacts in, beside a bare copy of the same two files, each on a database of its own. */
export async function measureMovingIn(
  server: string,
  folder: string,
  size: Pick<Size, 'people' | 'contacts'>,
  say: (line: string) => void,
): Promise<readonly MovingFigures[]> {
  const names = surnames()
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const files = [
    { file: 'ssd_person', rows: size.people, row: (at: number) => person(at, names) },
    { file: 'ssd_contacts', rows: size.contacts, row: (at: number) => contact(at, size.people) },
  ]
  for (const { file, rows, row } of files) await write(join(folder, `${file}.csv`), rows, row)
  const bare = await onItsOwn(server, 'moving_bare', async (url) => {
    const seconds: number[] = []
    for (const { file, row } of files) {
      seconds.push(await copied(url, file, Object.keys(row(0)), join(folder, `${file}.csv`)))
    }
    return seconds
  })
  const ours = await onItsOwn(server, 'moving_ours', async (url) => {
    await migrate(url)
    return await moved(url, folder, files, say)
  })
  await rm(folder, { recursive: true, force: true })
  return files.map(({ file, rows }, at) => ({
    file,
    rows,
    bare: rows / (bare[at] ?? Number.NaN),
    ours: rows / (ours[at] ?? Number.NaN),
  }))
}

async function onItsOwn<Result>(
  server: string,
  name: string,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    return await work(url.href)
  } finally {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.end()
  }
}

async function copied(
  url: string,
  table: string,
  columns: readonly string[],
  path: string,
): Promise<number> {
  return await asOwner(url, 'writing', async (copying) => {
    await copying.rows(`create table ${table} (${columns.map((one) => `${one} text`).join(', ')})`)
    const since = performance.now()
    await copying.into(
      `copy ${table} from stdin with (format csv, header true)`,
      createReadStream(path),
    )
    return (performance.now() - since) / 1000
  })
}

async function moved(
  url: string,
  folder: string,
  files: readonly { readonly file: string; readonly rows: number }[],
  say: (line: string) => void,
): Promise<number[]> {
  const lost = (error: Error): void => {
    say(error.message)
  }
  const office = officeOver(await practiceOf('lancashire'), url, systemClock, lost)
  await setUp(office, { demonstration: false })
  const ends = new Map<string, number>()
  const since = performance.now()
  const open = files.map(({ file }) => ({
    name: `${file}.csv`,
    open: () => createReadStream(join(folder, `${file}.csv`)),
  }))
  const done = await moveIn(office, open, ({ file, rows }) => {
    ends.set(file, performance.now())
    if (rows % 50_000 === 0) say(`  ${file}: ${rows}`)
  })
  await office.store.close()
  if (!done.ok || !done.value.reconciled.matches) throw new Error('It was not moved in whole')
  let began = since
  return files.map(({ file }) => {
    const ended = ends.get(file) ?? Number.NaN
    const seconds = (ended - began) / 1000
    began = ended
    return seconds
  })
}
