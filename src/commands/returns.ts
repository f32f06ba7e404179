import { parseArgs } from 'node:util'
import { done, type Result } from '../engine/refusal.ts'
import { cannotRead } from '../returns/cannot-read.ts'
import { countsByRule } from '../returns/judge.ts'
import { openFile } from '../returns/open-file.ts'
import { readingLimits } from '../returns/reading-limits.ts'
import type { SourceFile } from '../returns/source-file.ts'
import { returnYear, returnYears } from '../returns/specifications.ts'
import type { HeldBeside, ReturnSpecification, ReturnYear } from '../returns/specifications.ts'
import { returnExport, returnExports } from '../returns/exports.ts'
import type { Command, Surroundings } from './command.ts'
import { writeReturn, type ExportAsked } from './returns/export.ts'
import { inWords } from './returns/in-words.ts'

const usage = [
  'returns validate --return cin|903 --year 2025-26 FILE… [--any-year] [--all] [--json]',
  '    [--authority E10000017] [--last-year FILE]… [--providers FILE]   judges anyone’s return by the department’s rules',
  '  returns export --return cin|903 --year 2025-26 --to FILE|FOLDER   writes a return from the record',
  '  returns export --return annex-a --to FOLDER   writes the lists that an inspection asks for',
  '  returns feed [--dry-run]   sends what has changed to the department’s daily feed, or says how much that is',
].join('\n')

/**
 * Judges a return. Exit code 0 when no rule that stops a return is broken, 1 when one is or the files cannot be read
 * as that return, 2 when asked wrongly.
 */
export const returns: Command = {
  name: 'returns',
  usage,
  async run(args, surroundings) {
    if (args[0] === 'export') return await exported(args.slice(1), surroundings)
    if (args[0] === 'feed') return await fed(args.slice(1), surroundings)
    const asked = read(args)
    if (!asked) {
      surroundings.progress(`Say it like this:\n  ${usage}`)
      return 2
    }
    const year = returnYear(asked.return, asked.year)
    if (year) return await validate(year, asked, surroundings)
    surroundings.progress(
      `There are no rules for the return ${asked.return} of ${asked.year}. There are:`,
    )
    for (const one of returnYears) {
      surroundings.progress(`  --return ${one.return} --year ${one.year}   ${one.title}`)
    }
    return 2
  },
}

async function exported(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const asked = readExport(args)
  if (!asked) {
    surroundings.progress(`Say it like this:\n  ${usage}`)
    return 2
  }
  if (returnExport(asked.return, asked.year)) return await writeReturn(asked, surroundings)
  surroundings.progress(`The return ${asked.return} of ${asked.year} is not made here. These are:`)
  for (const one of returnExports) {
    surroundings.progress(`  --return ${one.return} --year ${one.year}   ${one.title}`)
  }
  return 2
}

async function fed(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [only, ...others] = args
  if (others.length > 0 || (only !== undefined && only !== '--dry-run')) {
    surroundings.progress(`Say it like this:\n  ${usage}`)
    return 2
  }
  const { sendFeed, tryFeed } = await import('./returns/feed.ts')
  return only === undefined ? await sendFeed(surroundings) : await tryFeed(surroundings)
}

function readExport(args: readonly string[]): ExportAsked | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { return: { type: 'string' }, year: { type: 'string' }, to: { type: 'string' } },
    })
    const { return: which, to } = values
    const year = values.year ?? onlyYearOf(which)
    return which && year && to ? { return: which, year, to } : undefined
  } catch {
    return undefined
  }
}

/** A return that has one year, as a template has, need not be told which. */
function onlyYearOf(which: string | undefined): string | undefined {
  const [only, ...others] = returnExports.filter((one) => one.return === which)
  return others.length === 0 ? only?.year : undefined
}

interface Asked {
  readonly return: string
  readonly year: string
  readonly files: readonly string[]
  readonly anyYear: boolean
  readonly all: boolean
  readonly json: boolean
  readonly authority: string | undefined
  readonly lastYear: readonly string[]
  readonly providers: string | undefined
}

function read(args: readonly string[]): Asked | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        return: { type: 'string' },
        year: { type: 'string' },
        'any-year': { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        authority: { type: 'string' },
        'last-year': { type: 'string', multiple: true, default: [] },
        providers: { type: 'string' },
      },
    })
    const [what, ...files] = positionals
    const { return: which, year, 'any-year': anyYear, 'last-year': lastYear, ...rest } = values
    if (what !== 'validate' || files.length === 0 || !which || !year) return undefined
    const { all, json, authority, providers } = rest
    return { return: which, year, files, anyYear, all, json, authority, lastYear, providers }
  } catch {
    return undefined
  }
}

async function validate(
  year: ReturnYear,
  asked: Asked,
  surroundings: Surroundings,
): Promise<number> {
  const specification = await year.specification()
  const validated = await judgedBy(specification, asked, surroundings)
  if (!validated.ok) {
    surroundings.progress(validated.refusal.message)
    surroundings.progress('Nothing was judged.')
    return 1
  }
  const { findings, remarks } = validated.value
  for (const remark of remarks) surroundings.progress(remark)
  if (asked.json) surroundings.print(JSON.stringify({ counts: countsByRule(findings) }))
  else
    for (const line of inWords(year.title, specification, validated.value, asked.all))
      surroundings.print(line)
  const stops = findings.some(({ rule, breaches }) => rule.says === 'error' && breaches.length > 0)
  return stops ? 1 : 0
}

async function judgedBy(
  specification: ReturnSpecification,
  asked: Asked,
  surroundings: Surroundings,
): ReturnType<ReturnSpecification['validate']> {
  const files = await opened(asked.files, surroundings)
  if (!files.ok) return files
  const beside = await heldBeside(specification, asked, surroundings)
  if (!beside.ok) return beside
  return await specification.validate(files.value, {
    anyYear: asked.anyYear,
    beside: beside.value,
  })
}

/** What was given beside the return's own files. Refused where this return is not judged by it. */
async function heldBeside(
  { takes }: ReturnSpecification,
  { authority, lastYear, providers }: Asked,
  surroundings: Surroundings,
): Promise<Result<HeldBeside>> {
  if (authority !== undefined && !/^[EWNS]\d{8}$/.test(authority)) {
    return cannotRead('An authority is named by its ONS code, like E10000017.')
  }
  const before = await opened(lastYear, surroundings)
  if (!before.ok) return before
  const lists = await opened(providers === undefined ? [] : [providers], surroundings)
  if (!lists.ok) return lists
  const [list] = lists.value
  const beside: HeldBeside = {
    ...(authority === undefined ? {} : { authority }),
    ...(before.value.length === 0 ? {} : { lastYear: before.value }),
    ...(list === undefined ? {} : { providers: list }),
  }
  return Object.keys(beside).every((given) => (takes as readonly string[]).includes(given))
    ? done(beside)
    : cannotRead('--authority, --last-year and --providers are not of this return.')
}

async function opened(
  paths: readonly string[],
  surroundings: Surroundings,
): Promise<Result<readonly SourceFile[]>> {
  const files: SourceFile[] = []
  for (const path of paths) {
    const file = await openFile(path, readingLimits.bytes, ({ bytes, of }) =>
      surroundings.progress(`${megabytes(bytes)} of ${megabytes(of)} MB read`),
    )
    if (!file.ok) return file
    files.push(file.value)
  }
  return done(files)
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0)
