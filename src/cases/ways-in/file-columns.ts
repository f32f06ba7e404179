import { asWritten } from '../../engine/csv.ts'
import { refused, done, type Result } from '../../engine/refusal.ts'
import { listInWords } from '../../engine/words.ts'

/** The columns of a file of requests for support. A partner may put them in another order. */
export const columns = [
  ...['reference', 'received_at', 'method', 'source_code'],
  ...['referrer_name', 'referrer_role', 'referrer_agency', 'referrer_email', 'referrer_anonymous'],
  ...['family_aware', 'family_unaware_reason', 'consent', 'consent_reason'],
  ...['child_surname', 'child_forenames', 'child_dob', 'child_dob_estimated', 'child_edd'],
  ...['child_sex', 'child_nhs_number', 'address', 'postcode', 'school', 'other_children'],
  ...['parent_name', 'parent_relationship', 'parent_has_pr'],
  ...['immediate_danger', 'called_999_at', 'police_log'],
  ...['worries', 'working_well', 'childs_voice', 'presenting'],
] as const

export type Column = (typeof columns)[number]

/** What we put before the others when a refused row goes back; left out when it comes again. */
export const addedToRefused = ['line', 'reason'] as const

/**
 * One request as the partner wrote it, by column. A row that does not fit the header has a column too few, or
 * more of them under names like "column 35": it is refused, and nothing of it is lost.
 */
export type RequestRow = Readonly<Record<string, string>>

/** What stands in a column, without the spaces around it. */
export const said = (row: RequestRow, column: Column): string => (row[column] ?? '').trim()

export const fitsTheHeader = (row: RequestRow): boolean =>
  Object.keys(row).length === columns.length && columns.every((column) => column in row)

/** The cells of a row in the order of our columns, with whatever was beyond them at the end. */
export function cellsOf(row: RequestRow): string[] {
  const beyond = Object.keys(row).filter((name) => !(columns as readonly string[]).includes(name))
  return [...columns, ...beyond].map((name) => row[name] ?? '')
}

/**
 * Finds our columns in a header and returns how a row is read by it. Refused when a column is missing, comes
 * twice or is not ours: what it holds would be lost.
 */
export function readHeader(
  header: readonly string[],
): Result<(cells: readonly string[]) => RequestRow> {
  const names = header.map((name) => name.trim().toLowerCase())
  const known: readonly string[] = [...columns, ...addedToRefused]
  const missing = columns.filter((column) => !names.includes(column))
  const strange = names.filter((name) => !known.includes(name))
  const twice = known.filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
  if (missing.length === columns.length) {
    return refuseFile(
      'This is not a file of requests for support: its first line names none of the columns. Save the sheet as “CSV UTF-8”, with the names of the columns in the first line',
    )
  }
  const faults = [
    missing.length > 0 && `no column ${listInWords(missing.map(quoted))}`,
    strange.length > 0 && `a column we do not know, ${listInWords(strange.map(quoted))}`,
    twice.length > 0 && `the column ${listInWords(twice.map(quoted))} more than once`,
  ].filter((fault) => fault !== false)
  if (faults.length > 0) {
    return refuseFile(`The first line of this file has ${listInWords(faults)}. Mend the first line`)
  }
  const isOurs = addedToRefused.every((name) => names.includes(name))
  return done((cells) => {
    const row: Record<string, string> = {}
    for (const [at, cell] of cells.entries()) {
      const name = names[at] ?? `column ${at + 1}`
      if ((addedToRefused as readonly string[]).includes(name)) continue
      row[name] = isOurs ? asWritten(cell) : cell
    }
    return row
  })
}

const quoted = (name: string): string => `“${name}”`

/** A whole file that cannot be taken. */
export const refuseFile = (what: string): ReturnType<typeof refused> =>
  refused({
    kind: 'invalid',
    message: `${what}, and send it again. Nothing was made from it.`,
    problems: [],
  })
