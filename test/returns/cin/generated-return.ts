import { readFileSync } from 'node:fs'

const sample = readFileSync(
  new URL('samples/valid_return_100_children_2025-26.xml', import.meta.url),
  'utf8',
)
const [start = '', ...afterStart] = sample.split(/(?=<Child>)/)
const children = afterStart.map((child) => child.replace(/<\/Children>[^]*/, ''))

/** A census of any number of children, those of the sample over and over with identifiers of their own, as a stream. */
export async function* generatedReturn(count: number): AsyncGenerator<Buffer> {
  await Promise.resolve()
  yield Buffer.from(start)
  for (let at = 0; at < count; at += 100) {
    const block = children
      .slice(0, count - at)
      .map((child, within) => renumbered(child, at + within))
    yield Buffer.from(block.join(''))
  }
  yield Buffer.from('</Children></Message>\n')
}

const renumbered = (child: string, at: number): string =>
  child
    .replace(/<LAchildID>[^<]*/, `<LAchildID>C${String(at).padStart(7, '0')}`)
    .replace(/<UPN>[^<]*/, `<UPN>${uniquePupilNumber(at)}`)

/** A number of Lancashire's own, with its check letter. */
function uniquePupilNumber(at: number): string {
  const digits = `888${String(at).padStart(9, '0')}`
  const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (at + 2), 0)
  return `${'ABCDEFGHJKLMNPQRTUVWXYZ'[sum % 23] ?? ''}${digits}`
}
