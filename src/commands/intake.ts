import { createReadStream } from 'node:fs'
import { access, constants, open, rename, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { Interrupted } from '../cases/ways-in/interrupted.ts'
import { receiveFile, type Progress } from '../cases/ways-in/receive-file.ts'
import { refusedHeader, refusedLine, reportHeader, reportLine } from '../cases/ways-in/report.ts'
import type { Command, Surroundings } from './command.ts'

const usage =
  'intake FILE --report OUT.csv [--refused REFUSED.csv]   receives a partner’s file of requests for support'

/**
 * Receives a file of requests. Exit code 0 when it was received, 1 when it was refused whole or the database went
 * away meanwhile, 2 when asked wrongly.
 */
export const intake: Command = {
  name: 'intake',
  usage,
  async run(args, surroundings) {
    const asked = read(args)
    if (!asked) {
      surroundings.progress(`Say it like this:\n  ${usage}`)
      return 2
    }
    if (!(await canBe(access(asked.file)))) {
      surroundings.progress(
        `The file ${asked.file} is not there or cannot be read. Nothing was done.`,
      )
      return 2
    }
    for (const path of [asked.report, asked.refused ?? asked.report]) {
      if (await canBe(access(dirname(path), constants.W_OK))) continue
      surroundings.progress(
        `${path} cannot be written: its folder is not there, or is closed to you. Nothing was done.`,
      )
      return 2
    }
    try {
      return await receive(asked, surroundings)
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error
      surroundings.progress(wentAway(error))
      return 1
    }
  },
}

const canBe = async (tried: Promise<void>): Promise<boolean> =>
  await tried.then(
    () => true,
    () => false,
  )

interface Asked {
  readonly file: string
  readonly report: string
  readonly refused: string | undefined
}

function read(args: readonly string[]): Asked | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { report: { type: 'string' }, refused: { type: 'string' } },
    })
    const [file] = positionals
    if (positionals.length !== 1 || !file || !values.report) return undefined
    return { file, report: values.report, refused: values.refused }
  } catch {
    return undefined
  }
}

async function receive({ file, report, refused }: Asked, surroundings: Surroundings) {
  await using reportFile = await writeWhole(report, reportHeader)
  await using refusedFile = refused ? await writeWhole(refused, refusedHeader) : undefined
  const office = await surroundings.openOffice()
  const received = await receiveFile(
    office,
    'system',
    { name: basename(file), open: () => createReadStream(file) },
    async (outcome, progress) => {
      await reportFile.add(reportLine(outcome))
      if (outcome.result === 'refused') await refusedFile?.add(refusedLine(outcome))
      if (isStep(progress)) surroundings.progress(inWords(progress))
    },
  )
  if (!received.ok) {
    surroundings.progress(received.refusal.message)
    return 1
  }
  await reportFile.keep()
  await refusedFile?.keep()
  const { progress } = received.value
  surroundings.print(`${inWords(progress)}. What became of each row is in ${report}.`)
  if (progress.refused > 0 && refused) {
    surroundings.print(`The refused rows are in ${refused}: mend them there and send that file.`)
  }
  if (progress.changed > 0) {
    surroundings.print(
      `${progress.changed} came before with other content: look at them under “Partner files”.`,
    )
  }
  return 0
}

const wentAway = ({ rows, of }: Interrupted): string =>
  [
    of === 0
      ? 'The database went away before the first row was received.'
      : `The database went away after ${rows} of ${of} rows. They are kept, and the row that was in hand may be.`,
    'No report was written. When the database is back, run the same command again: it goes on where it stopped, and makes nothing twice.',
  ].join(' ')

/** About forty lines of progress, however long the file is. */
const isStep = ({ rows, of }: Progress): boolean => rows % Math.max(1, Math.ceil(of / 40)) === 0

const inWords = ({ rows, of, accepted, refused, alreadyReceived }: Progress): string =>
  `${rows} of ${of} rows: ${accepted} accepted, ${refused} refused, ${alreadyReceived} already received`

/** A file that appears under its name only when it is whole: half a report looks like a report. */
interface WholeFile extends AsyncDisposable {
  add(text: string): Promise<void>
  keep(): Promise<void>
}

async function writeWhole(path: string, header: string): Promise<WholeFile> {
  const unfinished = `${path}.unfinished`
  const handle = await open(unfinished, 'w')
  await handle.appendFile(header)
  let kept = false
  return {
    add: async (text) => await handle.appendFile(text),
    async keep() {
      await handle.close()
      await rename(unfinished, path)
      kept = true
    },
    async [Symbol.asyncDispose]() {
      if (kept) return
      await handle.close()
      await rm(unfinished, { force: true })
    },
  }
}
