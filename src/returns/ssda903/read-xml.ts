import { SaxesParser } from 'saxes'
import { done, type Result } from '../../engine/refusal.ts'
import { cannotRead } from '../cannot-read.ts'
import { declaredFault, utf8Decoder } from '../decode-utf8.ts'
import type { ReadingLimits } from '../reading-limits.ts'
import { remarks } from '../remarks.ts'
import type { SourceFile } from '../source-file.ts'
import type { ReadFiles } from './read-files.ts'
import type { TableName } from './tables.ts'
import { columnNamed, groupTable, isFrame, isKnownIn, xmlRows, type Values } from './xml-child.ts'

/** The element around everything. */
const ROOT = 'EXPSSDA903'

/**
 * Reads the XML form of the return as it comes. Refused where it is not well-formed, is not UTF-8, declares a document
 * type or entities, is another return, or holds more than the limits. Elements that the form does not have are read
 * past and remarked on.
 */
export async function readXml(
  { name, bytes }: SourceFile,
  limits: ReadingLimits,
): Promise<Result<ReadFiles>> {
  const reading = xmlReading(limits)
  const decoder = utf8Decoder()
  for await (const chunk of bytes) {
    const decoded = decoder.decode(chunk)
    const fault = 'fault' in decoded ? decoded.fault : reading.add(decoded.text)
    if (fault !== undefined) return cannotRead(`${name}: ${fault}`)
  }
  const rest = decoder.end()
  const fault = 'fault' in rest ? rest.fault : (reading.add(rest.text) ?? reading.end())
  return fault === undefined ? done(reading.read()) : cannotRead(`${name}: ${fault}`)
}

interface Group {
  readonly table: TableName
  readonly values: Values
}

function xmlReading(limits: ReadingLimits) {
  const parser = new SaxesParser({ position: true })
  const made = xmlRows()
  const said = remarks()
  const path: string[] = []
  let fault: string | undefined
  let header: Values = new Map()
  let groups: Group[] = []
  let group: Group | undefined
  let text = ''
  let sinceTag = 0
  let count = 0

  function refuse(why: string | undefined): void {
    fault ??= why
  }

  function keep(element: string): void {
    const column = columnNamed(element)
    const values = group?.values ?? header
    if (!isKnownIn(group?.table, column))
      said.add(`the element ${element.slice(0, 60)}`, parser.line)
    else if (values.has(column)) said.add(`a second ${column} in one place`, parser.line)
    else values.set(column, text.trim())
  }

  parser.on('error', (error) => refuse(malformed(error.message, parser.line)))
  parser.on('xmldecl', ({ encoding }) => refuse(declaredFault(encoding)))
  parser.on('doctype', () => refuse(declaresDocumentType))
  parser.on('opentagstart', ({ name }) => {
    const element = localName(name)
    if (path.length === 0 && element !== ROOT) {
      refuse(
        `It is not the SSDA903 return, which begins with ${ROOT}, but ${element.slice(0, 60)}.`,
      )
    }
    path.push(element)
    text = ''
    sinceTag = 0
    if (path.length > limits.depth) refuse(`Its elements stand more than ${limits.depth} deep.`)
    const table = groupTable(element)
    if (element === 'CHILD') {
      header = new Map()
      groups = []
    }
    if (table === undefined) return
    group = { table, values: new Map() }
    groups.push(group)
    count += 1
    if (count > limits.rows) refuse(`It holds more than ${limits.rows} rows.`)
    if (groups.length > limits.rowsOfOneChild) {
      refuse(
        `A child in it has more than ${limits.rowsOfOneChild} rows, so it cannot be what it says.`,
      )
    }
  })
  parser.on('closetag', () => {
    const element = path.pop() ?? ''
    sinceTag = 0
    if (groupTable(element) !== undefined) group = undefined
    else if (element === 'CHILD') made.add({ header, groups })
    else if (!isFrame(element) && path.length > 0) keep(element)
    text = ''
  })
  parser.on('text', (some) => {
    text += some
  })
  parser.on('cdata', (some) => {
    text += some
  })

  return {
    /** Returns why the file is refused, if it is. */
    add(piece: string): string | undefined {
      sinceTag += piece.length
      parser.write(piece)
      if (sinceTag > limits.charactersWithoutTag) {
        refuse(`It has more than ${limits.charactersWithoutTag} characters without a tag.`)
      }
      return fault
    },
    end(): string | undefined {
      parser.close()
      return fault
    },
    read: (): ReadFiles => ({ rows: made.rows, remarks: said.inWords() }),
  }
}

const declaresDocumentType =
  'It declares a document type (DOCTYPE), with which entities can be made. A return has none: it is not read further.'

/** A name without its namespace's prefix: some systems write one. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const malformed = (message: string, line: number): string =>
  `It is not well-formed XML. Line ${line}: ${message.replace(/^\d+:\d+: /, '').slice(0, 200)}`
