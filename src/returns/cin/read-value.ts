import { dayNumber, readDate, type DayNumber } from '../../engine/temporal.ts'
import type { FieldKind } from './shape.ts'

/** What an element of each kind ought to hold, for whoever is told that it does not. */
export const wanted: Readonly<Record<FieldKind, string>> = {
  text: 'text',
  day: 'a date such as 2025-06-30',
  flag: '0, 1, true or false',
  count: 'a whole number',
}

/** The value of an element's text, or undefined where it is not one of its kind. */
export function readValue(kind: FieldKind, text: string): string | number | boolean | undefined {
  switch (kind) {
    case 'text':
      return kept(text)
    case 'day':
      return readDay(text)
    case 'flag':
      return flags.get(text)
    case 'count':
      return /^[+-]?\d{1,9}$/.test(text) ? Number(text) : undefined
  }
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ['0', false],
  ['1', true],
  ['false', false],
  ['true', true],
])

/** An XML Schema date may end in a time zone, and some systems write one. */
function readDay(text: string): DayNumber | undefined {
  const date = readDate(text.replace(/(Z|[+-]\d{2}:\d{2})$/, ''))
  return date === undefined ? undefined : dayNumber(date)
}

/** V8 keeps a long piece of a string as a view of the whole: without a copy, each UPN would hold 64 kB of the file. */
const kept = (text: string): string => (text.length < 13 ? text : Buffer.from(text).toString())
