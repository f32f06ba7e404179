import { BrokenArchive } from '../../outside/archive.ts'
import { unpackLines } from '../../outside/packed-lines.ts'
import type { Head, Link } from '../../store/audit-chain.ts'

const format = 'threadwell-audit-1'

/** The first line: where in the chain this part begins. */
export const headLine = ({ position, hash }: Head): string =>
  JSON.stringify({ format, after: position, hash: hash.toString('hex') })

/** One row and its link, a line of JSON. The row is kept as the text that was sealed, letter by letter. */
export const linkLine = ({ position, auditId, hash, text }: Link): string =>
  JSON.stringify({ position, auditId, hash: hash.toString('hex'), row: text })

/** The last line: only what was written whole has it. */
export const endLine = (rows: number): string => JSON.stringify({ end: rows })

/** Reads an archive: first the head it goes on from, then each link. @throws BrokenArchive where it cannot be understood */
export async function* readArchived(
  bytes: AsyncIterable<Buffer>,
): AsyncGenerator<{ readonly begins: Head } | { readonly link: Link }> {
  let rows = 0
  let begun = false
  let ended = false
  for await (const line of unpackLines(bytes)) {
    const said = understood(line)
    if (begun === (said.format !== undefined) || ended) throw strange()
    if (!begun) {
      if (said.format !== format) throw strange()
      begun = true
      yield { begins: { position: Number(said.after), hash: hex(said.hash) } }
    } else if (said.end === undefined) {
      rows += 1
      yield { link: linkOf(said) }
    } else {
      if (said.end !== rows) throw strange()
      ended = true
    }
  }
  if (!ended) throw new BrokenArchive('it is cut off before its end.')
}

const strange = (): BrokenArchive => new BrokenArchive('it is no archive of the audit.')

function understood(line: string): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(line)
    if (typeof said === 'object' && said !== null) return said as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw strange()
}

const hex = (said: unknown): Buffer => Buffer.from(String(said), 'hex')

const linkOf = (said: Readonly<Record<string, unknown>>): Link => ({
  position: Number(said.position),
  auditId: String(said.auditId),
  hash: hex(said.hash),
  text: typeof said.row === 'string' ? said.row : null,
})
