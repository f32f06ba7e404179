const endOfDirectory = 0x06054b50
const inDirectory = 0x02014b50

/** 1 January 1980, midnight: the first moment that a zip archive can name. */
const firstHour = { time: 0, day: 0x21 }

/**
 * A zip archive in which every file is of the same moment: when it was written is no part of what it says, and two
 * runs are to give the same bytes. Sizes and sums stay as they are (APPNOTE 4.3.7, 4.3.12, 4.3.16).
 */
export function withoutTheHour(archive: Buffer): Buffer {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf(le32(endOfDirectory))
  if (end < 0) throw new Error('A workbook that is no zip archive')
  const files = bytes.readUInt16LE(end + 10)
  let entry = bytes.readUInt32LE(end + 16)
  for (let file = 0; file < files; file += 1) {
    if (bytes.readUInt32LE(entry) !== inDirectory)
      throw new Error('A workbook with a torn directory')
    stamp(bytes, entry + 12)
    stamp(bytes, bytes.readUInt32LE(entry + 42) + 10)
    entry +=
      46 +
      bytes.readUInt16LE(entry + 28) +
      bytes.readUInt16LE(entry + 30) +
      bytes.readUInt16LE(entry + 32)
  }
  return bytes
}

function stamp(bytes: Buffer, at: number): void {
  bytes.writeUInt16LE(firstHour.time, at)
  bytes.writeUInt16LE(firstHour.day, at + 2)
}

function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
