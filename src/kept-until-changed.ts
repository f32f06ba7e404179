import { hash } from 'node:crypto'
import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { getCompileCacheDir } from 'node:module'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

interface Kept {
  readonly madeOf: string
  readonly made: unknown
}

/**
 * What `make` makes of the files in these folders: as it was kept when it was last made, or made anew where any of them
 * has changed since. It is kept beside what Node keeps of the code, and nowhere where Node keeps nothing. Only for data:
 * a function cannot be kept.
 */
export async function keptUntilChanged<Made>(
  name: string,
  folders: readonly URL[],
  make: () => Promise<Made>,
  keptIn = getCompileCacheDir(),
): Promise<Made> {
  if (keptIn === undefined) return await make()
  const file = join(keptIn, name)
  const madeOf = fingerprintOf(folders)
  const kept = readKept(file)
  if (kept?.madeOf === madeOf) return kept.made as Made
  const made = await make()
  keep(file, { madeOf, made })
  return made
}

/** By what the files hold: a checkout, a copy and a clock set right change their times and nothing in them. */
function fingerprintOf(folders: readonly URL[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort(),
  )
  return hash('sha256', Buffer.concat(files.flatMap((f) => [Buffer.from(f), readFileSync(f)])))
}

function readKept(file: string): Kept | undefined {
  try {
    return deserialize(readFileSync(file)) as Kept
  } catch {
    return undefined
  }
}

/** Under another name first, so that whoever starts at the same moment never reads half of it. */
function keep(file: string, kept: Kept): void {
  try {
    const whole = `${file}.${process.pid}`
    writeFileSync(whole, serialize(kept))
    renameSync(whole, file)
  } catch {
    // A folder that cannot be written in costs a slower start and nothing else.
  }
}
