import { isMap, isScalar, isSeq, type LineCounter, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Names } from './names.ts'

/** Something in a story file that is not as it should be, and where. */
export interface Fault {
  readonly line: number
  readonly message: string
}

/** A story file while it is read: every fault is noted, and reading goes on, so that all are told at once. */
export interface Sheet {
  readonly lines: LineCounter
  readonly faults: Fault[]
  /** Words that no fault of the writer's made: processes, facts and rules that this office does not have yet. */
  readonly notKnownYet: Fault[]
  /** What the rest of the file may refer to. */
  readonly names: Names
}

/** Reads one value of the file, or notes what was expected and returns nothing. */
export type Reader<Value> = (node: Node, sheet: Sheet) => Value | undefined

/** What a reader reads. */
export type Read<One> = One extends Reader<infer Value> ? Value : never

export function lineOf(node: Node, { lines }: Pick<Sheet, 'lines'>): number {
  return lines.linePos(node.range?.[0] ?? 0).line
}

/** Notes a fault where this node stands. */
export function wrong(node: Node, sheet: Sheet, message: string): void {
  sheet.faults.push({ line: lineOf(node, sheet), message })
}

/** What stands at a node, in a few words. */
export function standsThere(node: Node): string {
  if (isMap(node)) return 'several keys with values'
  if (isSeq(node)) return 'a list'
  return isScalar(node) && node.value !== '' ? `“${String(node.value)}”` : 'nothing'
}

/** Words. Everything in a story is written as words; what they mean, the reader of each key says. */
export const text: Reader<string> = (node, sheet) => {
  const written = isScalar(node) ? String(node.value).trim() : ''
  if (written !== '') return written
  wrong(node, sheet, `Write some words here, not ${standsThere(node)}`)
  return undefined
}

/** One word of a closed list. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Reader<Word> {
  return (node, sheet) => {
    const word = isScalar(node) ? words.find((one) => one === node.value) : undefined
    if (word !== undefined) return word
    const list = words.map((one) => `“${one}”`).join(' or ')
    wrong(node, sheet, `Write ${list}, not ${standsThere(node)}`)
    return undefined
  }
}

/** Yes, by itself: what is not done is left out. */
export const yes = oneOf('yes')

/** Words that are checked and turned into something: `of` returns it, or a sentence that says what is wrong. */
export function word<Value>(
  of: (written: string, names: Names) => { readonly is: Value } | { readonly not: string },
): Reader<Value> {
  return (node, sheet) => {
    const written = text(node, sheet)
    if (written === undefined) return undefined
    const found = of(written, sheet.names)
    if ('is' in found) return found.is
    wrong(node, sheet, found.not)
    return undefined
  }
}

/** A list; a single value stands for a list of one. Items that cannot be read are left out, each with its fault. */
export function several<Value>(one: Reader<Value>): Reader<readonly Value[]> {
  return (node, sheet) => {
    const items = isSeq(node) ? (node.items as Node[]) : [node]
    return items.map((item) => one(item, sheet)).filter((value) => value !== undefined)
  }
}

/** The keys and values of a node that has some; a key may stand without a value. */
export const pairsOf = (node: YAMLMap): readonly Pair<Node, Node | null>[] =>
  node.items as Pair<Node, Node | null>[]

/** One key with what stands beside it. */
export interface Entry<Value> {
  readonly key: string
  readonly value: Value
}

/** Keys that the writer of the story chooses: people, questions, details. */
export function entries<Value>(
  value: Reader<Value>,
  key: Reader<string> = text,
): Reader<readonly Entry<Value>[]> {
  return (node, sheet) => {
    if (!isMap(node)) {
      wrong(node, sheet, `Write keys with values here, not ${standsThere(node)}`)
      return undefined
    }
    return pairsOf(node).flatMap((pair) => {
      if (!pair.value) wrong(pair.key, sheet, 'Its value is missing')
      const named = key(pair.key, sheet)
      const read = pair.value ? value(pair.value, sheet) : undefined
      return named === undefined || read === undefined ? [] : [{ key: named, value: read }]
    })
  }
}

type Fields = Readonly<Record<string, Reader<unknown>>>

/** What a shape of keys reads; every key may be left out except those that are needed. */
export type Shaped<All, Needed extends keyof All> = {
  readonly [Key in Needed]: Read<All[Key]>
} & { readonly [Key in Exclude<keyof All, Needed>]?: Read<All[Key]> | undefined } & {
  /** Where it stands in the file. */
  readonly line: number
}

/** Keys that this format knows, each with its reader, read in the order given here. A key that is not known is a fault. */
export function shape<const All extends Fields, const Needed extends keyof All & string>(
  what: string,
  fields: All,
  needed: readonly Needed[],
): Reader<Shaped<All, Needed>> {
  return (node, sheet) => {
    const keys = Object.keys(fields)
    const list = keys.map((key) => `“${key}”`).join(', ')
    if (!isMap(node)) {
      wrong(node, sheet, `${what} is written as keys with values: ${list}`)
      return undefined
    }
    const pairs = pairsOf(node)
    for (const { key } of pairs) {
      if (isScalar(key) && keys.includes(String(key.value))) continue
      wrong(key, sheet, `${what} has no ${standsThere(key)}. It may have: ${list}`)
    }
    const values: Record<string, unknown> = { line: lineOf(node, sheet) }
    for (const [key, read] of Object.entries(fields)) {
      const pair = pairs.find((one) => isScalar(one.key) && one.key.value === key)
      if (pair?.value) values[key] = read(pair.value, sheet)
      else if (pair) wrong(pair.key, sheet, `“${key}” has no value`)
      else if ((needed as readonly string[]).includes(key))
        wrong(node, sheet, `${what} needs “${key}”`)
    }
    // What could be read is handed on, so that faults in the rest of it are told as well.
    return needed.every((key) => values[key] !== undefined)
      ? (values as Shaped<All, Needed>)
      : undefined
  }
}
