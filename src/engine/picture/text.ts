/** One line of writing in a picture. */
export interface Line {
  readonly text: string
  readonly bold?: boolean
  readonly quiet?: boolean
}

const fontSize = 14
const smallSize = 12.5
export const lineHeight = 18

// Widths in thousandths of the size, from the metrics of Helvetica that Adobe publishes, whose widths Arial shares.
const groups: Readonly<Record<number, string>> = {
  222: 'ijl‘’',
  278: ' !,./:;I[\\]ft',
  333: '()-`r“”',
  350: '•',
  500: 'Jckrsvxyz',
  556: '#$0123456789?L_abdeghnopqu–€£',
  584: '+<=>~',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  944: 'W',
  1000: '—…→%@',
}
const widths = new Map<string, number>()
for (const [width, letters] of Object.entries(groups)) {
  for (const letter of letters) widths.set(letter, Number(width))
}

/** A letter that is not in the table is taken for a wide one, and bold for a tenth wider than it mostly is. */
const widestUsual = 780
const boldFactor = 1.1

export const sizeOf = (line: Line): number => (line.quiet ? smallSize : fontSize)

/** How wide a line is at most, in pixels. */
export function widthOf(line: Line): number {
  let thousandths = 0
  for (const letter of line.text) thousandths += widths.get(letter) ?? widestUsual
  return (thousandths * sizeOf(line) * (line.bold ? boldFactor : 1)) / 1000
}

/** The line broken at its spaces so that none is wider than that, except for a single word that is. */
export function wrap(line: Line, most: number): readonly Line[] {
  const broken: Line[] = []
  let text = ''
  for (const word of line.text.split(' ')) {
    const longer = text === '' ? word : `${text} ${word}`
    if (text !== '' && widthOf({ ...line, text: longer }) > most) {
      broken.push({ ...line, text })
      text = word
    } else {
      text = longer
    }
  }
  return [...broken, { ...line, text }]
}

/** All of these lines, each broken where it has to be. */
export const wrapAll = (lines: readonly Line[], most: number): readonly Line[] =>
  lines.flatMap((line) => wrap(line, most))
