import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Copy, CopiedStatement } from '../../cases/access-pack/read-pack.ts'
import type { Piece } from '../../engine/redaction.ts'
import type { Practice } from '../../engine/practice.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { counted, plainDateInWords } from '../../engine/words.ts'
import { pdfOf } from './paper-pdf.ts'

const quiet = '#484949'
const line = '#cecece'

/**
 * The copy as a PDF: a letter, every statement in the order of its day, and the schedule of what was taken out, by page
 * and with its reason. It is set from what goes out alone, so that no word taken out is anywhere in the file.
 */
export async function accessPackPdf(copy: Copy, practice: Practice): Promise<Buffer> {
  return await pdfOf(definitionOf(copy, practice))
}

function definitionOf(copy: Copy, practice: Practice): TDocumentDefinitions {
  const { reference } = copy
  return {
    info: { title: `Copy of a record, ${reference}`, author: practice.pack.council },
    language: 'en-GB',
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: [54, 54, 54, 65],
    defaultStyle: { font: 'Roboto', fontSize: 11, color: '#0b0c0c', lineHeight: 1.25 },
    content: [
      letter(copy, practice),
      ...copy.statements.map(statement),
      ...schedule(copy, practice),
    ],
    footer: (page, pages) => ({
      columns: [
        { text: `${practice.pack.council}. ${reference}.`, width: '*' },
        { text: `Page ${page} of ${pages}`, alignment: 'right', width: 'auto', noWrap: true },
      ],
      margin: [54, 8, 54, 0],
      fontSize: 9,
      color: quiet,
    }),
  }
}

const below: [number, number, number, number] = [0, 0, 0, 7]
const paragraph = (text: string): Content => ({ text, margin: below })

function letter(
  { askedBy, reference, now, pack, statements, takenOut }: Copy,
  practice: Practice,
): Content {
  return {
    stack: [
      { text: practice.pack.council, color: quiet },
      { text: plainDateInWords(dateInLondon(now)), color: quiet, margin: [0, 0, 0, 14] },
      { text: askedBy, margin: [0, 0, 0, 14] },
      { text: 'A copy of the record you asked for', bold: true, fontSize: 20, margin: below },
      { text: `Our reference: ${reference}`, margin: below },
      paragraph(
        `This is a copy of what we hold, as it stood on ${plainDateInWords(dateInLondon(pack.made_at))}. It has ${counted(statements.length, 'entry', 'entries')}, in the order of the days they are about.`,
      ),
      paragraph(
        takenOut.length === 0
          ? 'Nothing was taken out of it.'
          : `Words were taken out in ${counted(takenOut.length, 'place')}. Each place is numbered, and the schedule at the end gives the reason for each number. Two officers looked at every one.`,
      ),
      paragraph(
        'Reading about yourself can be hard. You can ask us to sit with you while you read it, and to explain what you do not understand.',
      ),
      paragraph(
        'If something in it is wrong, tell us: we put it right, or keep what you say beside it.',
      ),
      paragraph(
        'If you think that we took out too much, or that something is missing, ask us to look again. You can also complain to the Information Commissioner (ico.org.uk), and go to court.',
      ),
    ],
    pageBreak: 'after',
  }
}

function statement({ on, heading, asked, pieces }: CopiedStatement): Content {
  return {
    stack: [
      {
        text: [plainDateInWords(on), ...(heading === '' ? [] : [heading])].join('. '),
        bold: true,
        margin: [0, 6, 0, 2],
      },
      ...(asked === '' ? [] : [{ text: asked, color: quiet }]),
      ...paragraphsOf(pieces).map((text): Content => ({
        text: text.flatMap(inline),
        margin: [0, 0, 0, 3],
      })),
    ],
  }
}

const place = (number: number): string => `taken-out-${number}`

/** A gap that several redactions make is one place; the schedule finds each of its numbers there. */
const inline = (piece: Piece<number>) =>
  'text' in piece
    ? { text: piece.text }
    : piece.marks.map((number, at) => ({
        text: `${at === 0 ? '[taken out: ' : ', '}${number}${at === piece.marks.length - 1 ? ']' : ''}`,
        id: place(number),
        bold: true,
        background: '#e5e6e7',
      }))

/** A line of the statement to a paragraph, so that a page is that of the line and not of a long statement's beginning. */
function paragraphsOf(pieces: readonly Piece<number>[]): readonly (readonly Piece<number>[])[] {
  const all: Piece<number>[][] = [[]]
  for (const piece of pieces) {
    if ('marks' in piece) {
      all.at(-1)?.push(piece)
      continue
    }
    const [first = '', ...rest] = piece.text.split('\n')
    if (first !== '') all.at(-1)?.push({ text: first })
    for (const text of rest) all.push(text === '' ? [] : [{ text }])
  }
  return all.filter((one) => one.length > 0)
}

function schedule({ takenOut }: Copy, { codeLists }: Practice): readonly Content[] {
  if (takenOut.length === 0) return []
  const grounds = codeLists.get('redaction-ground')?.codes ?? []
  return [
    {
      text: 'What was taken out, and why',
      bold: true,
      fontSize: 15,
      margin: below,
      pageBreak: 'before',
    },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: ['auto', 'auto', '*', '*'],
        body: [
          ['Number', 'Page', 'Ground', 'Reason'].map((text) => ({
            text,
            bold: true,
            color: quiet,
          })),
          ...takenOut.map(({ number, ground, reason }) => [
            { text: String(number) },
            { text: [{ pageReference: place(number) }] },
            { text: grounds.find((one) => one.code === ground)?.label ?? ground },
            { text: reason },
          ]),
        ],
      },
      layout: {
        hLineWidth: (at, node) => (at === 0 || at === node.table.body.length ? 0 : 0.5),
        hLineColor: () => line,
        vLineWidth: () => 0,
      },
      fontSize: 10,
    },
  ]
}
