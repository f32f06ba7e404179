import { SaxesParser } from 'saxes'
import { done, type Result } from '../../engine/refusal.ts'
import { cannotRead } from '../cannot-read.ts'
import { rowBuilder } from './build-rows.ts'
import { declaredFault, utf8Decoder, type Decoded } from '../decode-utf8.ts'
import { readingLimits, type ReadingLimits } from '../reading-limits.ts'
import type { GroupShape, RowOf } from './shape.ts'

export interface ReadMessage<Shape extends GroupShape> {
  readonly message: RowOf<Shape>
  /** What was read past, in words: elements that the shape does not know, values that are none of their kind. */
  readonly remarks: readonly string[]
}

/** What a message must be before its children are read: why it is refused, or undefined. */
export type AcceptsHeader<Shape extends GroupShape> = (message: RowOf<Shape>) => string | undefined

/**
 * Reads an XML message of a census as it comes, piece by piece. Refused, in words for whoever sent the file: what is
 * not well-formed XML, is not UTF-8, declares a document type or entities, is larger than the limits, or has a header
 * that is not accepted.
 */
export async function readMessage<Shape extends GroupShape>(
  chunks: AsyncIterable<Uint8Array>,
  shape: Shape,
  accepts: AcceptsHeader<Shape>,
  limits: ReadingLimits = readingLimits,
): Promise<Result<ReadMessage<Shape>>> {
  const reading = messageReading(shape, accepts, limits)
  const decoder = utf8Decoder()
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > limits.bytes) return cannotRead(tooLarge(limits))
    const fault = reading.add(decoder.decode(chunk))
    if (fault !== undefined) return cannotRead(fault)
  }
  const fault = reading.add(decoder.end()) ?? reading.end()
  return fault === undefined ? done(reading.read()) : cannotRead(fault)
}

/** Why a file of more bytes than the limit is not read. */
const tooLarge = ({ bytes }: ReadingLimits): string =>
  `The file is larger than ${bytes / 1024 / 1024} MB, several times the return of the largest authority.`

function messageReading<Shape extends GroupShape>(
  shape: Shape,
  accepts: AcceptsHeader<Shape>,
  limits: ReadingLimits,
) {
  const parser = new SaxesParser({ position: true })
  const builder = rowBuilder('Message', shape, limits)
  // The builder fills in exactly the properties that the shape names, which its type is made of.
  const message = builder.message as unknown as RowOf<Shape>
  let fault: string | undefined
  let depth = 0
  let accepted = false
  let withoutTag = 0

  function refuse(why: string | undefined): void {
    fault ??= why
  }

  function acceptHeader(): void {
    if (accepted) return
    accepted = true
    refuse(accepts(message))
  }

  parser.on('error', (error) => refuse(malformed(error.message, parser.line)))
  parser.on('xmldecl', ({ encoding }) => refuse(declaredFault(encoding)))
  parser.on('doctype', () => refuse(declaresDocumentType))
  parser.on('opentagstart', ({ name }) => {
    withoutTag = 0
    if (fault !== undefined) return
    depth += 1
    if (depth > limits.depth)
      refuse(`The elements of the file stand more than ${limits.depth} deep.`)
    refuse(builder.open(localName(name), parser.line))
    if (builder.begun()) acceptHeader()
  })
  parser.on('closetag', () => {
    withoutTag = 0
    if (fault !== undefined) return
    depth -= 1
    refuse(builder.close(parser.line))
  })
  parser.on('text', (text) => builder.text(text))
  parser.on('cdata', (text) => builder.text(text))

  return {
    /** Returns why the file is refused, if it is. */
    add(piece: Decoded): string | undefined {
      if ('fault' in piece) return piece.fault
      withoutTag += piece.text.length
      parser.write(piece.text)
      if (withoutTag > limits.charactersWithoutTag) {
        refuse(`The file has more than ${limits.charactersWithoutTag} characters without a tag.`)
      }
      return fault
    },
    end(): string | undefined {
      parser.close()
      acceptHeader()
      return fault
    },
    read: (): ReadMessage<Shape> => ({ message, remarks: builder.said.inWords() }),
  }
}

const declaresDocumentType =
  'The file declares a document type (DOCTYPE), with which entities can be made. A return has none: it is not read further.'

/** A name without its namespace's prefix: some systems write one. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const malformed = (message: string, line: number): string =>
  `The file is not well-formed XML. Line ${line}: ${message.replace(/^\d+:\d+: /, '').slice(0, 200)}`
