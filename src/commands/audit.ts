import { createReadStream, createWriteStream } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { archiveAudit, type NewFile } from '../cases/audit/archive-audit.ts'
import { faultInWords } from '../cases/audit/chain.ts'
import { auditHead, verifyAudit, type Verified } from '../cases/audit/verify-audit.ts'
import { milliseconds, readDate } from '../engine/temporal.ts'
import { counted } from '../engine/words.ts'
import type { Command, Surroundings } from './command.ts'

const usage =
  'audit verify|head|archive    Compares the audit with its chain; says how far it is sealed; puts the oldest part away'

const ways = [
  'audit verify [--from-head POSITION:HASH] [--archive FILE]…',
  'audit head',
  'audit archive --before YYYY-MM-DD FILE',
]

const printedAtMost = 1000

/** Exit code 0 when all is well, 1 when the chain is broken or nothing was done, 2 when asked wrongly. */
export const audit: Command = {
  name: 'audit',
  usage,
  async run([way, ...args], surroundings) {
    const done =
      way === 'verify'
        ? await verify(args, surroundings)
        : way === 'head'
          ? await head(args, surroundings)
          : way === 'archive'
            ? await archive(args, surroundings)
            : undefined
    if (done !== undefined) return done
    surroundings.progress(`Say it like this:\n  ${ways.join('\n  ')}`)
    return 2
  },
}

async function verify(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number | undefined> {
  const { print, progress } = surroundings
  const asked = parsed(args, {
    'from-head': { type: 'string' },
    archive: { type: 'string', multiple: true },
  })
  if (!asked || asked.positionals.length > 0) return undefined
  const { 'from-head': kept, archive: files = [] } = asked.values
  const head = typeof kept === 'string' ? headFrom(kept) : undefined
  if (kept !== undefined && !head) return undefined
  for (const file of files as string[]) {
    if (await isThere(file)) continue
    progress(`The file ${file} is not there or cannot be read. Nothing was compared.`)
    return 2
  }
  const office = await surroundings.openOffice()
  const begun = office.clock.now()
  const found = await verifyAudit(office, {
    kept: head,
    archives: (files as string[]).map((file) => () => createReadStream(file)),
    progress: (compared) => {
      if (compared > 0 && compared % 250_000 === 0) progress(`${compared} rows compared`)
    },
  })
  if (!found.ok) {
    progress(found.refusal.message)
    return 1
  }
  const seconds = secondsBetween(begun, office.clock.now())
  say(found.value, print)
  if (seconds > 0) progress(`${Math.round(found.value.compared / seconds)} rows a second`)
  return found.value.faults.length === 0 ? 0 : 1
}

function say({ compared, faults, unsealed, head, now }: Verified, print: (line: string) => void) {
  for (const fault of faults.slice(0, printedAtMost)) print(faultInWords(fault))
  if (faults.length > printedAtMost) print(`And ${faults.length - printedAtMost} more.`)
  print(
    faults.length === 0
      ? `Sealed: ${counted(compared, 'row')}, each as it was sealed, up to position ${head.position}.`
      : `The chain is broken at ${counted(faults.length, 'place')}; ${counted(compared, 'row')} compared.`,
  )
  print(
    unsealed.oldest === null
      ? 'Not sealed yet: no row.'
      : `Not sealed yet: ${counted(unsealed.rows, 'row')}, the oldest ${counted(Math.round(secondsBetween(unsealed.oldest, now)), 'second')} old. They are sealed while Threadwell runs.`,
  )
}

const secondsBetween = (from: string, to: string): number =>
  (milliseconds(to) - milliseconds(from)) / 1000

async function head(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number | undefined> {
  const { print, progress } = surroundings
  if (args.length > 0) return undefined
  const { position, hash } = await auditHead(await surroundings.openOffice())
  print(`${position}:${hash.toString('hex')}`)
  progress(
    'Keep this line where whoever runs this machine cannot change it, and hand it to “audit verify --from-head”.',
  )
  return 0
}

async function archive(
  args: readonly string[],
  { openHouse, print, progress }: Surroundings,
): Promise<number | undefined> {
  const asked = parsed(args, { before: { type: 'string' } })
  const before = readDate(String(asked?.values.before ?? ''))
  const [path] = asked?.positionals ?? []
  if (!before || !path || asked?.positionals.length !== 1) return undefined
  if (await isThere(path)) {
    progress(`${path} is there already. Nothing was done: name a new file.`)
    return 2
  }
  const done = await archiveAudit(await openHouse(), { before, file: fileAt(path) })
  if (!done.ok) {
    await rm(path, { force: true })
    progress(done.refusal.message)
    return 1
  }
  const { rows, head } = done.value
  print(`${path}: ${counted(rows, 'row')}, up to position ${head.position}.`)
  print(
    'They are no longer in the database. Keep the file as long as the audit must be kept, and hand it to “audit verify --archive”.',
  )
  return 0
}

/** It gets its name when it is whole and on disk. */
const fileAt = (path: string): NewFile => ({
  async write(fill) {
    const unfinished = `${path}.unfinished`
    try {
      await fill(createWriteStream(unfinished, { mode: 0o600 }))
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
    await using handle = await open(unfinished, 'r')
    await handle.sync()
    await rename(unfinished, path)
  },
  read: () => createReadStream(path),
})

function headFrom(kept: string): { position: number; hash: Buffer } | undefined {
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(kept) ?? []
  return position && hash
    ? { position: Number(position), hash: Buffer.from(hash, 'hex') }
    : undefined
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

function parsed(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch {
    return undefined
  }
}

const isThere = async (path: string): Promise<boolean> =>
  await access(path).then(
    () => true,
    () => false,
  )
