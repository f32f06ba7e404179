import { readdir, readFile } from 'node:fs/promises'

const folder = new URL('../ssda903-sample/', import.meta.url)

/** So many years lie between the sample, of 2017-18, and 2025-26: leap years fall alike. */
const years = 8

/** The sample as if it were of 2025-26, without some of its children; its files by name. */
export async function sampleWithout(
  left: ReadonlySet<string> = new Set(),
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.csv')).sort()) {
    const text = await readFile(new URL(name, folder), 'utf8')
    const lines = text.split(/\r?\n/).filter((line) => !left.has(line.split(',')[0] ?? ''))
    files.set(name, lines.map(later).join('\n'))
  }
  return files
}

const later = (line: string): string =>
  line.replaceAll(
    /(\d{2}\/\d{2}\/)(\d{4})/g,
    (_, day: string, year: string) => `${day}${Number(year) + years}`,
  )
