import { fileURLToPath } from 'node:url'
import type * as PdfMakeModule from 'pdfmake'
import type { Content, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Paper, PaperBlock } from './paper.ts'

const ink = '#0b0c0c'
const quiet = '#484949'
const thread = '#c9962b'
const line = '#cecece'

/** Large print is 18 points (UK Association for Accessible Formats: 16 to 18). */
const points: Readonly<Record<Paper['size'], number>> = { ordinary: 11, large: 18 }

type PdfMaker = (typeof PdfMakeModule)['default']
let maker: Promise<PdfMaker> | undefined

/** A document as a PDF. What makes it is loaded when the first one is asked for: most days nobody prints. */
export async function paperPdf(paper: Paper): Promise<Buffer> {
  return await pdfOf(definitionOf(paper))
}

/** Any document as a PDF, by what sets words only. */
export async function pdfOf(definition: TDocumentDefinitions): Promise<Buffer> {
  maker ??= loadMaker()
  const pdfmake = await maker
  return await pdfmake.createPdf(definition).getBuffer()
}

async function loadMaker(): Promise<PdfMaker> {
  const { default: pdfmake } = await import('pdfmake')
  const font = (style: string): string =>
    fileURLToPath(import.meta.resolve(`pdfmake/fonts/Roboto/Roboto-${style}.ttf`))
  const [normal, bold, italics, bolditalics] = ['Regular', 'Medium', 'Italic', 'MediumItalic'].map(
    font,
  )
  const fonts = [normal, bold, italics, bolditalics]
  pdfmake.setFonts({ Roboto: { normal, bold, italics, bolditalics } })
  // A document holds words only: it fetches nothing and reads no file but its font.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => fonts.includes(path))
  return pdfmake
}

function definitionOf(paper: Paper): TDocumentDefinitions {
  const size = points[paper.size]
  const margin = paper.size === 'large' ? 42 : 54
  return {
    info: { title: `${paper.kind}, ${paper.caption}`, author: 'Threadwell' },
    language: 'en-GB',
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: [margin, margin, margin, margin + size],
    defaultStyle: { font: 'Roboto', fontSize: size, color: ink, lineHeight: 1.25 },
    content: [
      { text: paper.caption, color: quiet, fontSize: size },
      { text: paper.heading, bold: true, fontSize: size * 2, lineHeight: 1.1 },
      { text: '', margin: [0, 0, 0, size / 2] },
      ...kept(paper.blocks).map((together) => ({
        stack: together.map((block) => content(block, size)),
        unbreakable: together.length > 1,
      })),
    ],
    footer: (page, pages) => ({
      columns: [
        { text: paper.foot, width: '*' },
        { text: `Page ${page} of ${pages}`, alignment: 'right', width: 'auto', noWrap: true },
      ],
      columnGap: 12,
      margin: [margin, 8, margin, 0],
      fontSize: Math.max(9, size - 4),
      color: quiet,
    }),
  }
}

const isHeading = ({ is }: PaperBlock): boolean => is === 'heading' || is === 'subheading'

/** More than this would leave half a sheet empty to stay together. */
const mostKeptCharacters = 700

/** Headings with what they stand over, so that none is left at the foot of a sheet. */
function kept(blocks: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
  const all: PaperBlock[][] = []
  for (const block of blocks) {
    const last = all.at(-1)
    const isShort = JSON.stringify(block).length <= mostKeptCharacters
    if (last?.every(isHeading) && (isShort || isHeading(block))) last.push(block)
    else all.push([block])
  }
  return all
}

const below = (size: number): [number, number, number, number] => [0, 0, 0, size * 0.6]

function content(block: PaperBlock, size: number): Content {
  switch (block.is) {
    case 'heading':
      return {
        table: { widths: ['*'], body: [[{ text: block.text, bold: true, fontSize: size * 1.35 }]] },
        layout: ruleAbove(thread, 1.5),
        margin: [0, size * 0.7, 0, size * 0.3],
      }
    case 'subheading':
      return {
        text: block.text,
        bold: true,
        fontSize: size * 1.1,
        margin: [0, size * 0.5, 0, size * 0.2],
      }
    case 'text':
      return { text: block.text, margin: below(size) }
    case 'quiet':
      return { text: block.text, color: quiet, margin: below(size) }
    case 'voice':
      return {
        table: {
          widths: ['*'],
          body: [[{ stack: [`“${block.text}”`, { text: block.by, color: quiet }] }]],
        },
        layout: {
          ...ruleAbove(thread, 0),
          vLineWidth: (at) => (at === 0 ? 3 : 0),
          vLineColor: () => thread,
        },
        margin: below(size),
      }
    case 'facts':
      return facts(block.rows, size)
    case 'list':
      return { ul: [...block.items], margin: below(size) }
    case 'table':
      return table(block, size)
    case 'box':
      return {
        table: {
          widths: ['*'],
          dontBreakRows: true,
          body: [
            [
              {
                stack: [
                  { text: block.title, bold: true, fontSize: size * 1.2 },
                  ...block.texts.map((text) => ({ text, margin: below(size / 2) })),
                ],
                margin: [6, 4, 6, 4],
              },
            ],
          ],
        },
        margin: [0, size * 0.6, 0, size * 0.6],
      }
  }
}

function facts(rows: Extract<PaperBlock, { is: 'facts' }>['rows'], size: number): Content {
  // Large print would leave two words to a line beside the names, so that they stand above.
  if (size > 14) {
    return {
      stack: rows.map((row) => ({
        stack: [{ text: row.name, color: quiet }, { text: row.value }],
        margin: below(size),
      })),
    }
  }
  return {
    table: {
      widths: ['30%', '*'],
      dontBreakRows: true,
      body: rows.map((row) => [{ text: row.name, color: quiet }, { text: row.value }]),
    },
    layout: betweenRows,
    margin: below(size),
  }
}

function table({ columns, rows }: Extract<PaperBlock, { is: 'table' }>, size: number): Content {
  // In large print a table of several columns is a list of cards, as it is on a phone.
  if (size > 14) {
    return {
      stack: rows.map((row) =>
        facts(
          row.flatMap((value, at) => (value === '' ? [] : [{ name: columns[at] ?? '', value }])),
          size,
        ),
      ),
    }
  }
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(() => '*'),
      body: [
        columns.map((text) => ({ text, bold: true, color: quiet })),
        ...rows.map((row) => row.map((text) => ({ text }))),
      ],
    },
    layout: betweenRows,
    fontSize: size - 1,
    margin: below(size),
  }
}

const ruleAbove = (colour: string, width: number): CustomTableLayout => ({
  hLineWidth: (at) => (at === 0 ? width : 0),
  hLineColor: () => colour,
  vLineWidth: () => 0,
  paddingLeft: () => (width === 0 ? 8 : 0),
  paddingTop: () => 4,
})

const betweenRows: CustomTableLayout = {
  hLineWidth: (at, node) => (at === 0 || at === node.table.body.length ? 0 : 0.5),
  hLineColor: () => line,
  vLineWidth: () => 0,
  paddingLeft: (at) => (at === 0 ? 0 : 6),
}
