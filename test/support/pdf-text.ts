import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inflateSync } from 'node:zlib'

/** What a reader of the file sees, a form feed after each page. */
export async function textOf(pdf: Buffer): Promise<string> {
  const read = promisify(execFile)('pdftotext', ['-layout', '-', '-'], { encoding: 'utf8' })
  read.child.stdin?.end(pdf)
  return (await read).stdout
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
