/** The smallest files of each kind that a program which reads that kind would call one. */
export const pdf = (words = 'a letter'): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\n% ${words}\n%%EOF\n`)

export const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1])
export const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
export const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
/** What every Windows program begins with. */
export const program = Buffer.concat([
  Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
  Buffer.alloc(200, 7),
])

/** An Outlook message's outer form: a compound file that holds its property stream. */
export const outlookMessage = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(1016),
  Buffer.from('__properties_version1.0', 'utf16le'),
])

/** A zip whose entries are empty, which is all that a look at its table of contents needs. */
export function zipOf(...names: readonly string[]): Buffer {
  const locals: Buffer[] = []
  const listed: Buffer[] = []
  let at = 0
  for (const name of names) {
    const bytes = Buffer.from(name)
    const local = Buffer.alloc(30 + bytes.length)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(bytes.length, 26)
    bytes.copy(local, 30)
    const entry = Buffer.alloc(46 + bytes.length)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(bytes.length, 28)
    entry.writeUInt32LE(at, 42)
    bytes.copy(entry, 46)
    locals.push(local)
    listed.push(entry)
    at += local.length
  }
  const directory = Buffer.concat(listed)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}

export const wordDocument = zipOf('[Content_Types].xml', 'word/document.xml')
export const workbook = zipOf('[Content_Types].xml', 'xl/workbook.xml')
