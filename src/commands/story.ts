import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cast } from '../practice/vocabulary/cast.ts'
import type { Command, Surroundings } from './command.ts'
import { inColumns, type Line } from './story/lines.ts'
import { namesFor } from './story/names.ts'
import { play } from './story/play.ts'
import { readStory, type ReadStory, type Story } from './story/read-story.ts'
import type { Fault } from './story/reading.ts'

const folder = 'stories'

/** What became of one story file. */
interface Told {
  readonly file: string
  readonly title?: string
  readonly passed: boolean
  readonly faults: readonly Fault[]
  readonly notKnownYet: readonly Fault[]
  readonly lines: readonly Line[]
}

/** Plays acceptance stories: events through the verbs the pages use, beside what the story expects of them. */
export const story: Command = {
  name: 'story',
  usage: `story FILE… | --all [--check] [--json]   plays acceptance stories; --all those in ${folder}/, --check only reads them`,
  async run(args, surroundings) {
    const options = new Set(args.filter((one) => one.startsWith('--')))
    const strange = [...options].filter((one) => !['--all', '--check', '--json'].includes(one))
    const files = args.filter((one) => !one.startsWith('--'))
    if (options.has('--all')) files.push(...(await storiesIn(folder)))
    if (strange.length > 0 || files.length === 0) {
      surroundings.progress(
        strange.length > 0 ? `There is no option ${strange.join(', ')}` : 'Say which story',
      )
      surroundings.progress(`  ${story.usage}`)
      return 2
    }
    const demonstration = await surroundings.demonstration()
    const told: Told[] = []
    for (const file of files) {
      const one = await tell(file, surroundings, demonstration, options.has('--check'))
      told.push(one)
      if (!options.has('--json')) for (const line of inPrint(one)) surroundings.print(line)
    }
    if (options.has('--json')) surroundings.print(JSON.stringify(told, undefined, 2))
    else surroundings.print(summary(told))
    return told.every((one) => one.passed) ? 0 : 1
  },
}

async function storiesIn(where: string): Promise<readonly string[]> {
  const names = await readdir(where)
  return names
    .filter((name) => name.endsWith('.story.yaml'))
    .sort()
    .map((name) => join(where, name))
}

async function tell(
  file: string,
  surroundings: Surroundings,
  demonstration: Cast,
  onlyCheck: boolean,
): Promise<Told> {
  const source = await readFile(file, 'utf8').catch(() => undefined)
  if (source === undefined) {
    const faults = [{ line: 0, message: 'There is no such file' }]
    return { file, passed: false, faults, notKnownYet: [], lines: [] }
  }
  const read: ReadStory = readStory(source, namesFor(surroundings.practice, demonstration))
  const { faults, notKnownYet } = read
  const about = { file, ...(read.story ? { title: read.story.title } : {}), faults, notKnownYet }
  if (!read.story || onlyCheck) return { ...about, passed: faults.length === 0, lines: [] }
  if (notKnownYet.length > 0) return { ...about, passed: false, lines: [] }
  const lines = await played(read.story, surroundings)
  return { ...about, passed: lines.every((line) => line.verdict !== 'DIFFERENT'), lines }
}

async function played(one: Story, surroundings: Surroundings): Promise<readonly Line[]> {
  surroundings.progress(`${one.title} …`)
  const fresh = await surroundings.freshOffice(one.begins)
  try {
    return await play(fresh, one)
  } finally {
    await fresh.drop()
  }
}

function inPrint(one: Told): readonly string[] {
  const { file, title, faults, notKnownYet, lines } = one
  return [
    `${title ?? 'A story'} (${file})`,
    ...faults.map(({ line, message }) => `  ${file}:${line}  ${message}`),
    ...(notKnownYet.length > 0 ? ['  This office does not know yet:'] : []),
    ...notKnownYet.map(({ line, message }) => `  ${file}:${line}  ${message}`),
    ...inColumns(lines),
    '',
    verdictOn(one),
    '',
  ]
}

function verdictOn({ passed, lines, faults }: Told): string {
  if (faults.length > 0) return 'Not played: the file has faults.'
  if (lines.length === 0) return passed ? 'Well written. Not played.' : 'Not played.'
  return passed ? 'As expected.' : 'DIFFERENT from what is expected.'
}

function summary(told: readonly Told[]): string {
  const passed = told.filter((one) => one.passed).length
  const played = told.some((one) => one.lines.length > 0)
  const what = `${told.length} ${told.length === 1 ? 'story' : 'stories'}`
  return `${passed} of ${what} ${played ? 'as expected' : 'without faults'}`
}
