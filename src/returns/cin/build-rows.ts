import type { ReadingLimits } from '../reading-limits.ts'
import { readValue, wanted } from './read-value.ts'
import { remarks } from '../remarks.ts'
import type { FieldKind, GroupShape } from './shape.ts'

/** A group while it is read: the same properties as its type, by name. */
export type OpenRow = Record<string, unknown>

type Part =
  | { readonly is: 'wrapper' }
  | { readonly is: 'field' | 'list'; readonly kind: FieldKind }
  | { readonly is: 'group'; readonly group: Group }

/** A shape made ready for reading. */
interface Group {
  readonly table: string
  readonly parts: ReadonlyMap<string, Part>
  /** A row without values: copied for each, so that all rows of a table are laid out alike. */
  readonly blank: OpenRow
  rows: number
}

/** Lists begin as this one and are replaced by one of their own when something comes: most stay empty. */
const none: readonly unknown[] = []

function groupOf(table: string, shape: GroupShape): Group {
  const blank: OpenRow = { table, row: 0 }
  const parts = new Map<string, Part>()
  for (const name of shape.wrappers) parts.set(name, { is: 'wrapper' })
  for (const [name, kind] of Object.entries(shape.fields)) {
    parts.set(name, { is: 'field', kind })
    blank[name] = undefined
  }
  for (const [name, kind] of Object.entries(shape.lists)) {
    parts.set(name, { is: 'list', kind })
    blank[name] = none
  }
  for (const [name, inner] of Object.entries(shape.groups)) {
    parts.set(name, { is: 'group', group: groupOf(name, inner) })
    blank[name] = none
  }
  return { table, parts, blank, rows: 0 }
}

interface Open {
  readonly name: string
  readonly part: Part
}

/** Puts rows together from the tags and text of a file, in the order they come. */
export function rowBuilder(root: string, shape: GroupShape, limits: ReadingLimits) {
  const whole = groupOf('Header', shape)
  const message: OpenRow = { ...whole.blank, row: 1 }
  const said = remarks()
  const path: Open[] = []
  const rows: { readonly group: Group; readonly row: OpenRow }[] = []
  let held = 0
  let heldOfOne = 0
  let skipped = 0
  let text = ''

  /** Refused where one child, or all together, hold more than any authority's return. */
  function hold(): string | undefined {
    held += 1
    heldOfOne += 1
    if (held > limits.rows) return `The file holds more than ${limits.rows} records.`
    if (heldOfOne <= limits.rowsOfOneChild) return undefined
    return `One child in the file has more than ${limits.rowsOfOneChild} records.`
  }

  function strayText(within: Group | undefined, line: number): void {
    if (text.trim() !== '' && within) {
      said.add(`Text between the elements of ${within.table}, left out`, line)
    }
    text = ''
  }

  return {
    message,
    said,
    /** True once the first group within the message has begun: the header is then complete. */
    begun: () => held > 0,

    /** Returns why the file is refused at this tag, if it is. */
    open(name: string, line: number): string | undefined {
      if (skipped > 0) {
        skipped += 1
        return undefined
      }
      const at = rows.at(-1)
      strayText(at?.group, line)
      if (!at) {
        if (name !== root) return `The file begins with ${name.slice(0, 40)}, not with ${root}.`
        rows.push({ group: whole, row: message })
        path.push({ name, part: { is: 'group', group: whole } })
        return undefined
      }
      const within = path.at(-1)?.part.is
      const part = within === 'field' || within === 'list' ? undefined : at.group.parts.get(name)
      if (!part) {
        said.add(`${name.slice(0, 60)} in ${at.group.table} is not known and was left out`, line)
        skipped = 1
        return undefined
      }
      path.push({ name, part })
      if (part.is !== 'group') return undefined
      if (rows.length === 1) heldOfOne = 0
      part.group.rows += 1
      const row: OpenRow = { ...part.group.blank, row: part.group.rows }
      append(at.row, name, row)
      rows.push({ group: part.group, row })
      return hold()
    },

    text(piece: string): void {
      if (skipped === 0) text = text === '' ? piece : text + piece
    },

    close(line: number): string | undefined {
      if (skipped > 0) {
        skipped -= 1
        return undefined
      }
      const closed = path.pop()
      const at = rows.at(-1)
      if (!closed || !at) return undefined
      const { name, part } = closed
      if (part.is === 'group') rows.pop()
      if (part.is === 'group' || part.is === 'wrapper') {
        strayText(at.group, line)
        return undefined
      }
      const value = text.trim()
      text = ''
      if (value === '') return undefined
      const read = readValue(part.kind, value)
      if (read === undefined) {
        said.add(`A ${name} that is not ${wanted[part.kind]}, and counts as missing`, line)
      } else if (part.is === 'list') {
        append(at.row, name, read)
        return hold()
      } else if (at.row[name] === undefined) at.row[name] = read
      else said.add(`A second ${name} in one ${at.group.table}, left out`, line)
      return undefined
    },
  }
}

function append(row: OpenRow, name: string, value: unknown): void {
  const list = row[name] as unknown[]
  if (list === none) row[name] = [value]
  else list.push(value)
}
