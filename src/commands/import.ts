import { createReadStream } from 'node:fs'
import { access, readdir, rename, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { moveIn, type MovedIn, type MovingProgress } from '../cases/moving/move-in.ts'
import { refusedRows } from '../cases/moving/refused-rows.ts'
import { reportLines } from '../cases/moving/report-lines.ts'
import { takeInWhole } from '../cases/moving/take-in-whole.ts'
import { inside, type Carried } from '../cases/moving/what-is-carried.ts'
import { counted } from '../engine/words.ts'
import type { Command, Surroundings } from './command.ts'
import { import903, usage903 } from './import-903.ts'

const usage = [
  'import FOLDER [REFUSED.csv]  Brings in another system’s files, or everything another Threadwell exported',
  usage903,
].join('\n  ')

/** Exit code 0 when all is in and the sums match, 1 when something was refused or does not match, 2 when asked wrongly. */
export const importAll: Command = {
  name: 'import',
  usage,
  async run([folder, refused, ...more], surroundings) {
    if (folder === '903') {
      return await import903(refused === undefined ? [] : [refused, ...more], surroundings)
    }
    if (!folder || more.length > 0) {
      surroundings.progress(`Say it like this:\n  ${usage}`)
      return 2
    }
    const names = await readdir(folder).catch(() => undefined)
    if (!names) {
      surroundings.progress(
        `The folder ${folder} is not there or cannot be read. Nothing was done.`,
      )
      return 2
    }
    if (await isThere(join(folder, inside, 'manifest.json'))) {
      return await fromThreadwell(join(folder, inside), surroundings)
    }
    return await fromAnother(folder, names, refused ?? `${folder}-refused.csv`, surroundings)
  },
}

const isThere = async (path: string): Promise<boolean> =>
  await access(path).then(
    () => true,
    () => false,
  )

async function fromThreadwell(folder: string, surroundings: Surroundings): Promise<number> {
  const { progress, print } = surroundings
  const house = await surroundings.openHouse()
  const taken = await takeInWhole(house, filesIn(folder), {
    ...{ action: 'import', replace: false, noun: 'folder', say: progress },
  })
  if (!taken.ok) {
    progress(taken.refusal.message)
    return 1
  }
  const { tables, files } = taken.value
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  print(
    `Taken in: ${counted(rows, 'row')} of ${counted(tables.length, 'table')} and ${counted(files.count, 'document')}, each as the folder says.`,
  )
  return 0
}

/** The files of an export in the order in which they are read. */
async function* filesIn(folder: string): AsyncGenerator<Carried> {
  const one = (file: string): Carried => ({ file, bytes: createReadStream(join(folder, file)) })
  yield one('about.json')
  for (const part of ['tables', 'files']) {
    const names = await readdir(join(folder, part)).catch(() => [] as string[])
    for (const name of names.sort()) yield one(`${part}/${name}`)
  }
  yield one('manifest.json')
}

async function fromAnother(
  folder: string,
  names: readonly string[],
  refused: string,
  surroundings: Surroundings,
): Promise<number> {
  const { progress, print } = surroundings
  const office = await surroundings.openOffice({ empty: true })
  const files = names
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, open: () => createReadStream(join(folder, name)) }))
  const say = ({ file, rows, made, already, refused: turned }: MovingProgress): void => {
    progress(
      `${file}: ${rows} rows, ${made} brought in, ${already} there already, ${turned} refused`,
    )
  }
  const moved = await moveIn(office, files, say, basename(resolve(folder)))
  if (!moved.ok) {
    progress(moved.refusal.message)
    return 1
  }
  const { reconciled } = moved.value
  for (const line of reportLines(reconciled)) print(line)
  const many = reconciled.tables.reduce((sum, table) => sum + table.refused, 0)
  if (many > 0) {
    await writeRefused(office, moved.value, refused)
    print(
      `${counted(many, 'row')} could not be brought in. ${refused} has each with what is wrong: mend them, and bring in a folder with only those.`,
    )
  }
  return reconciled.matches && many === 0 ? 0 : 1
}

async function writeRefused(
  office: Parameters<typeof refusedRows>[0],
  { runId }: MovedIn,
  path: string,
): Promise<void> {
  const unfinished = `${path}.unfinished`
  await writeFile(unfinished, refusedRows(office, runId), { mode: 0o600 })
  await rename(unfinished, path)
}
