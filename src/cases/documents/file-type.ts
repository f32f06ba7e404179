import { listInWords } from '../../engine/words.ts'

/** A kind of file that may be kept: what it is called, served as, and its name may end in. */
export interface FileType {
  readonly id: string
  readonly title: string
  readonly mediaType: string
  readonly endings: readonly string[]
}

/** The bytes of a file, a piece at a time. */
export interface Content {
  readonly bytes: number
  read(from: number, length: number): Promise<Buffer>
}

const types = [
  { id: 'pdf', title: 'PDF', mediaType: 'application/pdf', endings: ['pdf'] },
  { id: 'jpeg', title: 'JPEG picture', mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  { id: 'png', title: 'PNG picture', mediaType: 'image/png', endings: ['png'] },
  { id: 'heic', title: 'HEIC picture', mediaType: 'image/heic', endings: ['heic', 'heif'] },
  {
    id: 'docx',
    title: 'Word document',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  {
    id: 'xlsx',
    title: 'Excel workbook',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
  {
    id: 'msg',
    title: 'Outlook message',
    mediaType: 'application/vnd.ms-outlook',
    endings: ['msg'],
  },
  { id: 'eml', title: 'E-mail', mediaType: 'message/rfc822', endings: ['eml'] },
  { id: 'text', title: 'Plain text', mediaType: 'text/plain', endings: ['txt', 'csv'] },
] as const satisfies readonly FileType[]

type TypeId = (typeof types)[number]['id']

const typeOf = (id: TypeId): FileType => types.find((one) => one.id === id) ?? types[0]

/** A type by its id, as a document's row holds it. */
export const knownFileType = (id: string): FileType | undefined =>
  types.find((one) => one.id === id)

/** "PDF, JPEG picture … or Plain text", for a hint. */
export const typesInWords: string = listInWords(
  types.map(({ title, endings }) => `${title} (.${endings[0]})`),
  'or',
)

/** What a file picker offers. */
export const acceptedEndings: string = types
  .flatMap(({ endings }) => endings.map((one) => `.${one}`))
  .join(',')

/**
 * What a file is, by what is in it and never by its name alone; or why it is not one that may be kept, in words. Its name
 * must say the same: a program that is called a picture is refused, and so is a Word document called a PDF.
 */
export async function fileTypeOf(content: Content, name: string): Promise<FileType | string> {
  const ending = /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const called = types.find((one) => (one.endings as readonly string[]).includes(ending))
  const found = await sniffed(content, called?.id)
  if (found === 'macros') {
    return 'There are macros in this file: small programs that run when it is opened. Save it without them, as .docx or .xlsx, and choose it again'
  }
  if (found === undefined || (!called && ending !== '')) {
    return called
      ? `This file is called .${ending}, but what is in it is not that. Open it, save it anew as a PDF, and choose that file`
      : `Files like this are not kept here. Save it as one of these and choose it again: ${typesInWords}`
  }
  const type = typeOf(found)
  if (called?.id !== found) {
    return `This file is called “.${ending}”, but it is a ${type.title}. Rename it to end in .${type.endings[0] ?? ''} and choose it again, if that is what it should be`
  }
  return type
}

const startsWith = (head: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte)

async function sniffed(
  content: Content,
  called: TypeId | undefined,
): Promise<TypeId | 'macros' | undefined> {
  const head = await content.read(0, 4096)
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf'
  if (startsWith(head, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (startsWith(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  const brand = head.subarray(4, 12).toString('latin1')
  if (/^ftyp(heic|heix|hevc|heim|heis|mif1|msf1)$/.test(brand)) return 'heic'
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return await inZip(content)
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    return (await holds(content, Buffer.from('__properties_version1.0', 'utf16le')))
      ? 'msg'
      : undefined
  }
  if (!(await isText(content))) return undefined
  const isMail =
    called === 'eml' &&
    /^(?:[\x21-\x39\x3b-\x7e]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/.test(head.toString('latin1'))
  return isMail ? 'eml' : 'text'
}

/** A Word document or an Excel workbook by what its table of contents lists. */
async function inZip(content: Content): Promise<'docx' | 'xlsx' | 'macros' | undefined> {
  // The end of a zip says where its table of contents is; a comment of up to 64 kB may stand after it.
  const from = Math.max(0, content.bytes - 65_557)
  const tail = await content.read(from, content.bytes - from)
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || tail.length < end + 22) return undefined
  const length = tail.readUInt32LE(end + 12)
  if (length > 4 * 1024 * 1024) return undefined
  const listed = namesIn(await content.read(tail.readUInt32LE(end + 16), length))
  if (!listed.includes('[Content_Types].xml')) return undefined
  if (
    listed.some((name) => /vbaProject|\.bin$|activeX/i.test(name) && !/printerSettings/.test(name))
  ) {
    return 'macros'
  }
  if (listed.includes('word/document.xml')) return 'docx'
  return listed.includes('xl/workbook.xml') ? 'xlsx' : undefined
}

function namesIn(directory: Buffer): readonly string[] {
  const names: string[] = []
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50;) {
    const nameLength = directory.readUInt16LE(at + 28)
    names.push(directory.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return names
}

const pieceBytes = 256 * 1024

async function holds(content: Content, wanted: Buffer): Promise<boolean> {
  for (let at = 0; at < content.bytes; at += pieceBytes) {
    // With as much of the next piece as could hold the rest of it.
    if ((await content.read(at, pieceBytes + wanted.length)).includes(wanted)) return true
  }
  return false
}

/** UTF-8, in which nothing but lines and tabs steers anything. */
async function isText(content: Content): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < content.bytes; at += pieceBytes) {
      const text = decoder.decode(await content.read(at, pieceBytes), { stream: true })
      // eslint reads a control character in a pattern as a slip; these are what is looked for.
      for (const letter of text) if (letter < ' ' && !'\t\r\n\f'.includes(letter)) return false
    }
    decoder.decode()
    return content.bytes > 0
  } catch {
    return false
  }
}
