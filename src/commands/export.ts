import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { carryOut } from '../cases/moving/carry-out.ts'
import { exportPerson } from '../cases/moving/export-person.ts'
import { counted } from '../engine/words.ts'
import type { Command, Surroundings } from './command.ts'

const usage =
  'export --to FOLDER [--without-audit] | --person ID   Writes everything as CSV files, or one person’s record as JSON'

/** Exit code 0 when everything is written, 1 when it was refused, 2 when asked wrongly. */
export const exportAll: Command = {
  name: 'export',
  usage,
  async run(args, surroundings) {
    const asked = read(args)
    if (!asked) {
      surroundings.progress(`Say it like this:\n  ${usage}`)
      return 2
    }
    if ('person' in asked) return await onePerson(asked.person, surroundings)
    return await everything(asked, surroundings)
  },
}

async function onePerson(person: string, surroundings: Surroundings): Promise<number> {
  const office = await surroundings.openOffice()
  const exported = await exportPerson(office, 'system', {
    personId: person,
    reason: 'Asked for on the command line',
  })
  if (!exported.ok) {
    surroundings.progress(exported.refusal.message)
    return 1
  }
  surroundings.print(JSON.stringify(exported.value, null, 2))
  return 0
}

async function everything(
  { to, withoutAudit }: { readonly to: string; readonly withoutAudit: boolean },
  surroundings: Surroundings,
): Promise<number> {
  const { progress, print } = surroundings
  if (((await readdir(to).catch(() => [])) as readonly string[]).length > 0) {
    progress(`${to} has something in it already. Nothing was done: name a new folder.`)
    return 2
  }
  await surroundings.openOffice()
  // It gets its name when it is whole: half an export looks like an export.
  const unfinished = `${to.replace(/\/$/, '')}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  const exported = await carryOut(
    await surroundings.openHouse(),
    async ({ file, bytes }) => {
      const path = join(unfinished, file)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await pipeline(Readable.from(bytes), createWriteStream(path, { mode: 0o600 }))
    },
    { withoutAudit, say: progress },
  )
  if (!exported.ok) {
    progress(exported.refusal.message)
    return 1
  }
  await rm(to, { recursive: true, force: true })
  await rename(unfinished, to)
  const { dataset, tables, documents } = exported.value
  print(
    `${to}: ${counted(dataset.length, 'file')} of the dataset, ${counted(tables, 'table')} and ${counted(documents, 'document')}. Its README.md says what is where.`,
  )
  return 0
}

type Asked = { readonly person: string } | { readonly to: string; readonly withoutAudit: boolean }

function read(args: readonly string[]): Asked | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        to: { type: 'string' },
        person: { type: 'string' },
        'without-audit': { type: 'boolean', default: false },
      },
    })
    const { to, person } = values
    if (person && !to) return { person }
    return to && !person ? { to, withoutAudit: values['without-audit'] } : undefined
  } catch {
    return undefined
  }
}
