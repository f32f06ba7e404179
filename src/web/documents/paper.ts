/** What a document says, in order: shown as a page and set as a PDF from the same words. */
export type PaperBlock =
  | { readonly is: 'heading'; readonly text: string }
  /** Under a heading: "1 Nobody gets hurt at home". */
  | { readonly is: 'subheading'; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'quiet'; readonly text: string }
  /** The child's own words. */
  | { readonly is: 'voice'; readonly text: string; readonly by: string }
  | { readonly is: 'facts'; readonly rows: readonly PaperFact[] }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | {
      readonly is: 'table'
      readonly caption: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** The one thing not to be missed. */
  | { readonly is: 'box'; readonly title: string; readonly texts: readonly string[] }

export interface PaperFact {
  readonly name: string
  readonly value: string
}

/** A document for people: its words, and how large they are set. */
export interface Paper {
  /** What kind of document it is, with no one's name in it: it becomes the title of a window and of a file. */
  readonly kind: string
  readonly heading: string
  /** Above the heading: "Core group CG-26-7". */
  readonly caption: string
  readonly blocks: readonly PaperBlock[]
  /** At the foot of each sheet: whose it is and when it was printed. */
  readonly foot: string
  readonly size: 'ordinary' | 'large'
}

/** Facts that have a value; nothing where none has. */
export function facts(rows: readonly PaperFact[]): readonly PaperBlock[] {
  const said = rows.filter((row) => row.value !== '')
  return said.length === 0 ? [] : [{ is: 'facts', rows: said }]
}

/** Every word of a document, a line each. */
export function wordsOf({ heading, caption, blocks, foot }: Paper): string {
  return [heading, caption, ...blocks.flatMap(wordsIn), foot].join('\n')
}

function wordsIn(block: PaperBlock): readonly string[] {
  switch (block.is) {
    case 'facts':
      return block.rows.flatMap((row) => [row.name, row.value])
    case 'list':
      return block.items
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()]
    case 'box':
      return [block.title, ...block.texts]
    case 'voice':
      return [block.text, block.by]
    case 'heading':
    case 'subheading':
    case 'text':
    case 'quiet':
      return [block.text]
  }
}
