import { inflateSync } from 'node:zlib'
// Mozilla's PDF.js without a browser (MIT): what it finds is what a reader would show, and no program has to be installed.
import { extractTextItems, getDocumentProxy } from 'unpdf'

/** What a reader of the file sees, page by page: a line for each height at which something stands. */
export async function pagesOf(pdf: Buffer): Promise<readonly string[]> {
  const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(pdf)))
  return items.map((page) => {
    const lines = Map.groupBy(page, ({ y }) => Math.round(y))
    return [...lines]
      .sort(([one], [other]) => other - one)
      .map(([, line]) => line.map(({ str }) => str).join(''))
      .join('\n')
  })
}

/** Its bytes, with what is packed in it unpacked. */
export function contentOf(pdf: Buffer): string {
  const plain = pdf.toString('latin1')
  const packed = [...plain.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return [plain, ...packed].join('\n')
}
