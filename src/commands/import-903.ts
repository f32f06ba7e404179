import { parseArgs } from 'node:util'
import { takeIn903, type SaidOtherwise, type TakenIn903 } from '../cases/moving/take-in-903.ts'
import { counted } from '../engine/words.ts'
import { openFile } from '../returns/open-file.ts'
import { readingLimits } from '../returns/reading-limits.ts'
import type { SourceFile } from '../returns/source-file.ts'
import type { Surroundings } from './command.ts'

export const usage903 =
  'import 903 --year 2025-26 FILE…   takes in a return on children looked after that another system wrote'

/** Exit code 0 when all is in, 1 when nothing was taken in, 2 when asked wrongly. */
export async function import903(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { print, progress } = surroundings
  const asked = read(args)
  if (!asked) {
    progress(`Say it like this:\n  ${usage903}`)
    return 2
  }
  const files: SourceFile[] = []
  for (const path of asked.files) {
    const opened = await openFile(path, readingLimits.bytes, () => undefined)
    if (!opened.ok) {
      progress(`${opened.refusal.message}\nNothing was taken in.`)
      return 1
    }
    files.push(opened.value)
  }
  const office = await surroundings.openOffice({ empty: true })
  const taken = await takeIn903(office, { year: asked.year, files })
  if (!taken.ok) {
    const { refusal } = taken
    progress(refusal.message)
    for (const { message } of 'problems' in refusal ? refusal.problems : []) progress(message)
    return 1
  }
  for (const remark of taken.value.remarks) progress(remark)
  for (const line of linesOf(taken.value)) print(line)
  return 0
}

function read(
  args: readonly string[],
): { readonly year: string; readonly files: readonly string[] } | undefined {
  try {
    const { positionals: files, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { year: { type: 'string' } },
    })
    return values.year && files.length > 0 ? { year: values.year, files } : undefined
  } catch {
    return undefined
  }
}

const linesOf = ({ year, made, already, facts, rows, otherwise }: TakenIn903): string[] => [
  `Return on children looked after ${year}: ${rows.map((one) => `${one.table} ${one.rows}`).join(', ')} read.`,
  `${counted(made, 'child', 'children')} taken in with ${counted(facts, 'dated fact')}, ${already} there already. Every row is kept as it came.`,
  otherwise.length === 0
    ? 'The return written from the record says the same, cell by cell.'
    : 'The return written from the record says otherwise:',
  ...otherwise.map(asLine),
]

const asLine = ({ table, column, cells, first, because }: SaidOtherwise): string =>
  `  ${column === undefined ? `${table}, ${counted(cells, 'whole row')}` : `${table}.${column}, ${counted(cells, 'cell')}`}: ${because} First: child ${first.child}${first.row === undefined ? '' : `, row ${first.row}`}.`
