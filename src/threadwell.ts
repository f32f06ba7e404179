import { commands } from './commands/all.ts'
import type { Surroundings } from './commands/command.ts'
import { readConfig } from './config.ts'
import { explainFault } from './explain-fault.ts'
import { freshOffices } from './fresh-office.ts'
import { openHouse } from './open-house.ts'
import { openOffice, type OpenOffice } from './open-office.ts'
import { demonstrationOf, practiceOf } from './practice-of.ts'

/** The command line: `npm run threadwell -- COMMAND …`. */
async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2)
  const command = commands.find((one) => one.name === name)
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  const progress = (line: string): void => void process.stderr.write(`${line}\n`)
  if (!command) {
    progress(name ? `There is no command “${name}”. There are:` : 'Say what to do:')
    for (const one of commands) progress(`  ${one.usage}`)
    return 2
  }
  const config = readConfig(process.env)
  let opened: OpenOffice | undefined
  let house: Awaited<ReturnType<typeof openHouse>> | undefined
  const fresh = freshOffices(config, progress)
  const surroundings: Surroundings = {
    practice: await practiceOf(config.authority),
    demonstration: async () => await demonstrationOf(config.authority),
    async openOffice({ empty = false } = {}) {
      opened ??= await openOffice(config, progress, empty)
      return opened.office
    },
    openHouse: async () => (house ??= await openHouse(config, progress)),
    freshOffice: async (at) => await fresh.make(at),
    print,
    progress,
  }
  try {
    return await command.run(args, surroundings)
  } finally {
    await fresh.close()
    await opened?.close()
    await house?.close()
  }
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`\n${explainFault(error)}\n`)
  return 1
})
