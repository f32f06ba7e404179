import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { exportReturn } from '../../cases/returns/export-return.ts'
import { returnExport } from '../../returns/exports.ts'
import type { Surroundings } from '../command.ts'

/** A return to be written from the live record, and where to. */
export interface ExportAsked {
  readonly return: string
  readonly year: string
  /** The file; of a return of several files, the folder they are put in under their own names. */
  readonly to: string
}

/** Exit code 0 when the return is written whole, 1 when it was refused, 2 when its files do not fit where they are to go. */
export async function writeReturn(
  { to, ...wanted }: ExportAsked,
  surroundings: Surroundings,
): Promise<number> {
  if (isFile(to) && returnExport(wanted.return, wanted.year)?.inFolder) {
    surroundings.progress(`This return has several files. Name a folder to put them in, not ${to}.`)
    return 2
  }
  const office = await surroundings.openOffice()
  await mkdir(isFile(to) ? dirname(to) : to, { recursive: true, mode: 0o700 })
  // Each gets its name when all are whole: half a return looks like a return.
  const written = new Map<string, FileHandle>()
  const placeOf = (file: string): string => (isFile(to) ? to : join(to, basename(file)))
  const unfinished = (file: string): string => `${placeOf(file)}.unfinished`
  const close = async (): Promise<void> => {
    for (const handle of written.values()) await handle.close()
  }
  try {
    const made = await exportReturn(office, 'system', wanted, async ({ file, text, bytes }) => {
      const handle = written.get(file) ?? (await open(unfinished(file), 'w', 0o600))
      written.set(file, handle)
      await handle.appendFile(bytes ?? text)
    })
    await close()
    if (!made.ok) {
      surroundings.progress(made.refusal.message)
      return 1
    }
    for (const file of made.value.files) await rename(unfinished(file), placeOf(file))
    const where = made.value.files.map(placeOf)
    surroundings.print(`${made.value.title}: ${where.join(', ')}`)
    return 0
  } catch (error) {
    await close().catch(() => undefined)
    for (const file of written.keys()) await rm(unfinished(file), { force: true })
    throw error
  }
}

/** A name with an ending is a file; one without is a folder. */
const isFile = (path: string): boolean =>
  /\.[a-z]+$/i.test(basename(path)) && dirname(path) !== path
