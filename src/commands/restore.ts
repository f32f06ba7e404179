import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { restore as restoreFrom } from '../cases/moving/back-up.ts'
import { counted } from '../engine/words.ts'
import type { Command } from './command.ts'

const usage =
  'restore FILE [--replace]     Makes the embedded database what a backup says; --replace when there is something in it'

/** Exit code 0 when the database is what the file says, 1 when it is as it was, 2 when asked wrongly. */
export const restore: Command = {
  name: 'restore',
  usage,
  async run(args, { openHouse, print, progress }) {
    const asked = read(args)
    if (!asked) {
      progress(`Say it like this:\n  ${usage}`)
      return 2
    }
    if (!(await isThere(asked.file))) {
      progress(`The file ${asked.file} is not there or cannot be read. Nothing was done.`)
      return 2
    }
    const done = await restoreFrom(
      await openHouse(),
      createReadStream(asked.file, { highWaterMark: 1024 * 1024 }),
      { replace: asked.replace, say: progress },
    )
    if (!done.ok) {
      progress(done.refusal.message)
      return 1
    }
    const { tables, files } = done.value
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    print(
      `Restored: ${counted(rows, 'row')} of ${counted(tables.length, 'table')} and ${counted(files.count, 'document')}, each as the backup says.`,
    )
    return 0
  },
}

function read(args: readonly string[]): { file: string; replace: boolean } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    })
    const [file] = positionals
    return file && positionals.length === 1 ? { file, replace: values.replace } : undefined
  } catch {
    return undefined
  }
}

const isThere = async (path: string): Promise<boolean> =>
  await access(path).then(
    () => true,
    () => false,
  )
