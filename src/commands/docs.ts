import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { counted } from '../engine/words.ts'
import type { Command } from './command.ts'
import { documentsOf, generatedMark } from './docs/documents.ts'

const home = fileURLToPath(new URL('../../docs/generated', import.meta.url))

/** Writes what the practice model says of itself to docs/generated, or checks that it is written already. */
export const docs: Command = {
  name: 'docs',
  usage: 'docs [--check]               Write docs/generated from the practice model, or check it',
  async run(args, surroundings) {
    const wanted = documentsOf(surroundings.practice)
    const { changed, gone } = await compare(wanted)
    if (args.includes('--check')) {
      for (const path of changed)
        surroundings.print(`docs/generated/${path} is not what the model says`)
      for (const path of gone) surroundings.print(`docs/generated/${path} is no longer made`)
      if (changed.length + gone.length > 0)
        surroundings.print('Write them again with: npm run docs')
      return changed.length + gone.length > 0 ? 1 : 0
    }
    for (const path of changed) {
      await mkdir(dirname(posix.join(home, path)), { recursive: true })
      await writeFile(posix.join(home, path), wanted.get(path) ?? '')
    }
    for (const path of gone) await rm(posix.join(home, path))
    surroundings.print(
      `docs/generated: ${counted(wanted.size, 'file')}, ${changed.length} written, ${gone.length} removed`,
    )
    return 0
  },
}

interface Difference {
  readonly changed: readonly string[]
  /** Made by an earlier model and no longer by this one. */
  readonly gone: readonly string[]
}

async function compare(wanted: ReadonlyMap<string, string>): Promise<Difference> {
  const there = await readAll()
  const changed = [...wanted].filter(([path, text]) => there.get(path) !== text)
  const gone = [...there].filter(
    ([path, text]) => text.startsWith(generatedMark) && !wanted.has(path),
  )
  return { changed: changed.map(([path]) => path), gone: gone.map(([path]) => path) }
}

async function readAll(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(home, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  const read = files.map(async (entry) => {
    const path = posix.join(entry.parentPath, entry.name)
    return [posix.relative(home, path), await readFile(path, 'utf8')] as const
  })
  return new Map(await Promise.all(read))
}
