import { done, type Result } from '../../engine/refusal.ts'
import { cannotRead } from '../cannot-read.ts'
import type { ReadingLimits } from '../reading-limits.ts'
import type { SourceFile } from '../source-file.ts'
import { fromCsvRows } from './csv-rows.ts'
import { readDay } from './dates.ts'
import { tooManyRows } from './read-csv.ts'
import type { Provider, Providers } from './tables.ts'

/** The lists reach authorities as workbooks that differ from year to year, so the columns are ours. */
const columns = ['URN', 'PLACE_CODES', 'PROVIDER_CODES', 'REG_END', 'POSTCODE', 'LA_CODE'] as const

/**
 * Reads Ofsted's lists of homes and agencies from one CSV file with the columns URN, PLACE_CODES, PROVIDER_CODES
 * (several with commas between), REG_END (dd/mm/yyyy, or empty), POSTCODE and LA_CODE (ONS), in any order. Refused
 * where a column is missing, or where a date is none: a home would seem to be open that has closed.
 */
export async function readProviders(
  file: SourceFile,
  limits: ReadingLimits,
): Promise<Result<Providers>> {
  return await fromCsvRows(file, async (rows) => {
    const providers = new Map<string, Provider>()
    let at: ReadonlyMap<string, number> | undefined
    let row = 0
    for await (const cells of rows) {
      if (!at) {
        at = new Map(cells.map((name, index) => [name.trim().toUpperCase(), index]))
        const missing = columns.filter((column) => !at?.has(column))
        if (missing.length === 0) continue
        return cannotRead(
          `${file.name} is no list of providers: it has no column ${missing.join(', ')}.`,
        )
      }
      row += 1
      if (row > limits.rows) return cannotRead(tooManyRows(limits))
      const provider = providerIn(cells, at)
      if (provider === undefined) {
        return cannotRead(
          `${file.name} has a REG_END that is no date like 31/12/2025, in row ${row}.`,
        )
      }
      providers.set(provider.urn, provider)
    }
    return providers.size > 0 ? done(providers) : cannotRead(`${file.name} lists no provider.`)
  })
}

function providerIn(
  cells: readonly string[],
  at: ReadonlyMap<string, number>,
): Provider | undefined {
  const cell = (column: (typeof columns)[number]): string =>
    (cells[at.get(column) ?? -1] ?? '').trim().toUpperCase()
  const ended = cell('REG_END')
  const registrationEndedOn = readDay(ended)
  if (ended !== '' && Number.isNaN(registrationEndedOn)) return undefined
  return {
    urn: cell('URN'),
    placements: codes(cell('PLACE_CODES')),
    providerCodes: codes(cell('PROVIDER_CODES')),
    registrationEndedOn,
    postcode: cell('POSTCODE'),
    authority: cell('LA_CODE'),
  }
}

const codes = (text: string): ReadonlySet<string> => new Set(text.match(/[A-Z0-9]+/g) ?? [])
