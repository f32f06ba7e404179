import { createWriteStream } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { backUp } from '../cases/moving/back-up.ts'
import { counted } from '../engine/words.ts'
import type { Command } from './command.ts'

const usage =
  'backup FILE                  Writes the embedded database and every document into one file, while others go on working'

/** Exit code 0 when the file is whole and on disk, 1 when there is nothing to write, 2 when asked wrongly. */
export const backup: Command = {
  name: 'backup',
  usage,
  async run([file, ...more], { openHouse, print, progress }) {
    if (!file || more.length > 0) {
      progress(`Say it like this:\n  ${usage}`)
      return 2
    }
    if (await isThere(file)) {
      progress(
        `${file} is there already. Nothing was done: name a new file, so that no backup is lost.`,
      )
      return 2
    }
    if (!(await isThere(dirname(file)))) {
      progress(`There is no folder ${dirname(file)}. Nothing was done.`)
      return 2
    }
    // It gets its name when it is whole: half a backup looks like a backup.
    const unfinished = `${file}.unfinished`
    const done = await backUp(
      await openHouse(),
      createWriteStream(unfinished, { mode: 0o600 }),
      progress,
    )
    if (!done.ok) {
      await rm(unfinished, { force: true })
      progress(done.refusal.message)
      return 1
    }
    await toDisk(unfinished)
    await rename(unfinished, file)
    const { tables, files } = done.value
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    print(
      `${file}: ${counted(rows, 'row')} of ${counted(tables.length, 'table')} and ${counted(files.count, 'document')}.`,
    )
    print(
      'Keep it where only those may go who may read every record. The key of this installation is not in it.',
    )
    return 0
  },
}

const isThere = async (path: string): Promise<boolean> =>
  await access(path).then(
    () => true,
    () => false,
  )

async function toDisk(path: string): Promise<void> {
  await using handle = await open(path, 'r')
  await handle.sync()
}
