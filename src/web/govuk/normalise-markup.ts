/**
 * Markup reduced to what a browser would tell apart: white space at the edge of a block or between
 * blocks goes, a run of it elsewhere becomes one space, and an attribute list is written with single
 * spaces. What stands inside quotes, inside a textarea or between inline elements is left alone.
 */
export function normaliseMarkup(markup: string): string {
  const pieces = markup.match(/<textarea[^]*?<\/textarea>|<(?:"[^"]*"|[^">])*>|[^<]+/g) ?? []
  let normal = ''
  pieces.forEach((piece, at) => {
    if (piece.startsWith('<textarea')) {
      const [tag, value] = splitTextarea(piece)
      normal += normaliseTag(tag) + value
    } else if (piece.startsWith('<')) {
      normal += normaliseTag(piece)
    } else {
      let text = piece.replace(/[ \t\n\r\f]+/g, ' ')
      if (isBlockEdge(pieces[at - 1])) text = text.replace(/^ /, '')
      if (isBlockEdge(pieces[at + 1])) text = text.replace(/ $/, '')
      normal += text
    }
  })
  return normal
}

/** Elements that stand in a line of text, where a space beside them can be seen. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong'])

function isBlockEdge(piece: string | undefined): boolean {
  const name = /^<\/?([a-z][a-z0-9]*)/i.exec(piece ?? '')?.[1]
  return name === undefined || !inline.has(name)
}

function splitTextarea(piece: string): readonly [string, string] {
  const tag = /^<(?:"[^"]*"|[^">])*>/.exec(piece)?.[0] ?? ''
  return [tag, piece.slice(tag.length)]
}

function normaliseTag(tag: string): string {
  const parts = tag.match(/"[^"]*"|[^"]+/g) ?? []
  return parts
    .map((part) => (part.startsWith('"') ? part : part.replace(/[ \t\n\r\f]+/g, ' ')))
    .join('')
    .replace(/ ?(\/?>)$/, '$1')
}
