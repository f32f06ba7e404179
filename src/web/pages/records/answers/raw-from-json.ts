import type { Raw } from '../../../../engine/answers.ts'

const boxes = ['day', 'month', 'year', 'time'] as const

/** What a client sends for one question, as far as it has the shape of an answer; anything else is a blank. */
export function rawFromJson(sent: unknown): Raw {
  if (typeof sent === 'string') return sent
  if (typeof sent === 'number') return String(sent)
  if (Array.isArray(sent)) {
    const items: readonly unknown[] = sent
    if (items.every((item) => typeof item === 'string')) return items
    return items.filter(isObject).map(row)
  }
  if (!isObject(sent)) return undefined
  const typed = boxes.map((box) => [box, typeof sent[box] === 'string' ? sent[box] : ''])
  return Object.fromEntries(typed) as Raw
}

type Unknowns = Readonly<Record<string, unknown>>

const isObject = (sent: unknown): sent is Unknowns =>
  typeof sent === 'object' && sent !== null && !Array.isArray(sent)

const row = (sent: Unknowns): Readonly<Record<string, Raw>> =>
  Object.fromEntries(Object.entries(sent).map(([id, inner]) => [id, rawFromJson(inner)]))
