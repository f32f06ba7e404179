import { done, type Result } from '../../engine/refusal.ts'
import { judge } from '../judge.ts'
import { readingLimits } from '../reading-limits.ts'
import type { SourceFile } from '../source-file.ts'
import type { ReturnSpecification, Validated } from '../specifications.ts'
import { dateOfDay } from '../../engine/temporal.ts'
import { collectionYear, given, within } from './dates.ts'
import { columnInWords } from './in-words.ts'
import { layOut } from './lay-out.ts'
import type { Rule903, Rules, Wording } from './judging.ts'
import { rule903 } from './judging.ts'
import { readFiles } from './read-files.ts'
import { readProviders } from './read-providers.ts'
import type { Day, Files, Postcodes, Providers, Return903, TableName } from './tables.ts'

/** One year of the return: its files, and its rules. */
export interface Year903 {
  /** `2025-26`. */
  readonly year: string
  readonly tables: readonly TableName[]
  readonly rules: readonly Rule903[]
}

const inNumberOrder = new Intl.Collator('en', { numeric: true })

/** The rules of a year as published. @throws Error where a rule has wording and no judge, or the other way about. */
export function publish(
  wording: Readonly<Record<string, Wording>>,
  judges: Rules,
  queries: readonly string[] = [],
): readonly Rule903[] {
  const stray = Object.keys(judges).filter((id) => !Object.hasOwn(wording, id))
  if (stray.length > 0) throw new Error(`Rules without wording: ${stray.join(', ')}`)
  return Object.entries(wording)
    .toSorted(([a], [b]) => inNumberOrder.compare(a, b))
    .map(([id, words]) => {
      const judgeOf = judges[id]
      if (!judgeOf) throw new Error(`Rule ${id} has wording and no judge`)
      return rule903(id, words, queries.includes(id) ? 'query' : 'error', judgeOf)
    })
}

/** What may be held beside a return's files. Rules that need what is not given say nothing. */
export interface Beside {
  readonly lastYear?: readonly SourceFile[]
  /** ONS code: `E10000017`. */
  readonly authority?: string
  readonly providers?: Providers
  readonly postcodes?: Postcodes
}

/** Reads a year's files and lays them out for its rules. Refused as the reading refuses. */
async function read903(
  { year, tables }: Year903,
  files: readonly SourceFile[],
  { lastYear, authority, providers, postcodes }: Beside = {},
): Promise<Result<{ readonly data: Return903; readonly remarks: readonly string[] }>> {
  let before: Files | undefined
  if (lastYear) {
    const read = await readFiles(lastYear, tables)
    if (!read.ok) return read
    before = layOut(read.value.rows, { authority, postcodes })
  }
  const read = await readFiles(files, tables)
  if (!read.ok) return read
  const data: Return903 = {
    ...layOut(read.value.rows, { lastYear: before, authority, postcodes }),
    ...collectionYear(year),
    authority,
    lastYear: before,
    providers,
    postcodes,
  }
  return done({ data, remarks: read.value.remarks })
}

/** Reads and judges a year's return. */
export async function validate903(
  year: Year903,
  files: readonly SourceFile[],
  beside: Beside = {},
): Promise<Result<Validated>> {
  const read = await read903(year, files, beside)
  if (!read.ok) return read
  const { data, remarks } = read.value
  return done({
    findings: judge(data, year.rules),
    children: data.children.size,
    remarks: [...remarks, ...otherYear(year, data), ...notJudged(year, data)],
  })
}

/** The files do not say which year they are for, so nothing is refused: but episodes of another year are a sign. */
function otherYear({ year }: Year903, data: Return903): readonly string[] {
  const days = data.tables.Episodes.flatMap(({ DECOM, DEC }) => [DECOM, DEC]).filter(given)
  if (days.length === 0 || days.some((day) => within(day, data))) return []
  const latest = days.reduce((a, b) => Math.max(a, b))
  return [
    `No episode begins or ends in ${year}: the latest day in them is ${inWords(latest)}. Are these the files of another year?`,
  ]
}

const inWords = (day: Day): string => dateOfDay(day).split('-').reverse().join('/')

/** Which rules said nothing because their files were not given. */
function notJudged({ rules }: Year903, data: Return903): readonly string[] {
  const silent = rules.filter((rule) => !rule.needs(data)).map(({ id }) => id)
  return silent.length === 0
    ? []
    : [
        `${silent.length} rules were not judged, because files that they are about were not given: ${silent.join(', ')}.`,
      ]
}

/** A year as the command line and pages choose it. Nothing in the files says which year they are for. */
export const specificationOf = (year: Year903): ReturnSpecification => ({
  rules: year.rules,
  takes: ['lastYear', 'authority', 'providers'],
  inWords: columnInWords,
  async validate(files, { beside }) {
    const { providers: list, ...rest } = beside
    if (list === undefined) return await validate903(year, files, rest)
    const providers = await readProviders(list, readingLimits)
    if (!providers.ok) return providers
    return await validate903(year, files, { ...rest, providers: providers.value })
  },
})
