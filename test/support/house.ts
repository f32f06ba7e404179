import { mkdtempSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { carryOut } from '../../src/cases/moving/carry-out.ts'
import type { House } from '../../src/cases/moving/house.ts'
import { clockAt } from '../../src/outside/clock.ts'
import { folderOfFiles } from '../../src/outside/files.ts'

/** A folder for one test alone. */
export const ownFolder = (): string => mkdtempSync(join(tmpdir(), 'threadwell-moving-'))

/** The house over a database, with a folder of files of its own. */
export function houseAt(databaseUrl: string, at = '2026-03-26T15:15:00Z'): House {
  return {
    databaseUrl,
    isEmbedded: true,
    files: folderOfFiles(join(ownFolder(), 'files'), 1_000_000_000),
    clock: clockAt(at),
  }
}

/** Exports everything into a folder, and returns each file of it as text. */
export async function exported(
  house: House,
  folder: string,
  withoutAudit = true,
): Promise<ReadonlyMap<string, string>> {
  const done = await carryOut(
    house,
    async ({ file, bytes }) => {
      const parts: Buffer[] = []
      for await (const piece of bytes) parts.push(piece)
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), Buffer.concat(parts))
    },
    { withoutAudit, say: () => undefined },
  )
  if (!done.ok) throw new Error(done.refusal.message)
  return await textsIn(folder)
}

async function textsIn(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    texts.set(path.slice(folder.length + 1), await readFile(path, 'utf8'))
  }
  return texts
}

/** The files of an export in the order they are taken in. */
export async function* carriedIn(
  folder: string,
): AsyncGenerator<{ file: string; bytes: AsyncIterable<Buffer> }> {
  const inside = join(folder, 'threadwell')
  const one = (file: string) => ({
    file,
    bytes: (async function* () {
      yield await readFile(join(inside, file))
    })(),
  })
  yield one('about.json')
  for (const part of ['tables', 'files']) {
    const names = await readdir(join(inside, part)).catch(() => [] as string[])
    for (const name of names.sort()) yield one(`${part}/${name}`)
  }
  yield one('manifest.json')
}
