import type { EntryRow } from '../../../cases/directory/read-services.ts'
import { milesInWords } from '../../../engine/national-grid.ts'
import { listInWords } from '../../../engine/words.ts'
import type { Practice } from '../../../engine/practice.ts'

/** "Ages 5 to 11", "Up to age 4", "From age 16", "All ages". */
export function agesInWords({
  minimum_age: from,
  maximum_age: to,
}: Pick<EntryRow, 'minimum_age' | 'maximum_age'>): string {
  if (from !== null && to !== null) return from === to ? `Age ${from}` : `Ages ${from} to ${to}`
  if (to !== null) return `Up to age ${to}`
  return from === null ? 'All ages' : `From age ${from}`
}

/** "£4", "£2.50". */
const poundsInWords = (pence: number): string =>
  pence % 100 === 0 ? `£${pence / 100}` : `£${(pence / 100).toFixed(2)}`

/** "Free", "Child: £2.50", "A bag of food: £4 a week". */
export function costInWords({ option, pence, words }: EntryRow['costs'][number]): string {
  const price = pence === 0 ? 'free' : pence === undefined ? '' : poundsInWords(pence)
  if (pence === 0 && !option) return 'Free'
  const said = [price, pence === 0 ? '' : words].filter(Boolean).join(' ')
  return option ? `${option}: ${said}` : said
}

/** "Free", "From £2.50": for a line of a list. */
export function costInShort({ costs }: EntryRow): string {
  const prices = costs.flatMap(({ pence }) => pence ?? [])
  if (prices.length === 0) return ''
  const least = Math.min(...prices)
  if (Math.max(...prices) === 0) return 'Free'
  return least === 0 ? 'Free for some' : `From ${poundsInWords(least)}`
}

/** "0.4 miles away", "In Burnley and Preston", "Online or by phone". */
export function whereInShort(entry: EntryRow, metres: number | null): string {
  if (metres !== null) return `${milesInWords(metres)} away`
  const towns = [...new Set(entry.places.flatMap(({ town }) => town || []))]
  if (towns.length > 2) return `In ${towns.length} towns`
  return towns.length > 0 ? `In ${listInWords(towns)}` : 'By phone, online or at your home'
}

/** "All of Lancashire", "Burnley and Pendle". */
export function areaInWords({ districts }: EntryRow, { pack }: Practice): string {
  const names = districts.flatMap((id) => pack.districts.find((one) => one.id === id)?.name ?? [])
  return names.length === 0 ? `All of ${pack.name}` : listInWords(names)
}

/** The beginning of what it does, to the end of a word. */
export function inShort(description: string): string {
  if (description.length <= 170) return description
  return `${description.slice(0, 160).replace(/\s+\S*$/, '')}…`
}
