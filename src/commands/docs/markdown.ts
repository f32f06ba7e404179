/** Lines of a document; what is not said is left out. */
export type Block = string | undefined | false

/** Blocks under each other, with a blank line between. */
export const page = (...blocks: readonly Block[]): string =>
  `${blocks.filter((block) => block !== undefined && block !== false && block !== '').join('\n\n')}\n`

/** Words as they are, though they hold what means something in Markdown. */
export const plain = (words: string): string =>
  words.replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`).replaceAll('\n', ' ')

export const heading = (level: 1 | 2 | 3, words: string): string =>
  `${'#'.repeat(level)} ${plain(words)}`

export const link = (words: string, href: string): string => `[${plain(words)}](${href})`

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** A table whose cells are Markdown already; nothing at all when it has no rows. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string | undefined {
  if (rows.length === 0) return undefined
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Several things in one cell. */
export const lines = (items: readonly string[]): string => items.join('<br>')
