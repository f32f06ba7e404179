import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { describe, it } from 'node:test'
import { readingLimits } from '../../../src/returns/reading-limits.ts'
import { year2025To26 } from '../../../src/returns/ssda903/2025-26/year.ts'
import { year2026To27 } from '../../../src/returns/ssda903/2026-27/year.ts'
import { dateOfDay } from '../../../src/engine/temporal.ts'
import { readFiles } from '../../../src/returns/ssda903/read-files.ts'
import type { SourceFile } from '../../../src/returns/source-file.ts'
import { validate903 } from '../../../src/returns/ssda903/specification.ts'

const file = (name: string, text: string | Uint8Array): SourceFile => ({
  name,
  // Pieces of a few bytes, so that nothing rests on where a file is cut.
  bytes: (async function* () {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
    for (let at = 0; at < bytes.length; at += 7) {
      yield await Promise.resolve(bytes.subarray(at, at + 7))
    }
  })(),
})

const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n'
const reviews = 'CHILD,DOB,REVIEW,REVIEW_CODE\n'
const { tables } = year2025To26

async function refusal(files: readonly SourceFile[], limits = readingLimits): Promise<string> {
  const read = await readFiles(files, tables, limits)
  assert.ok(!read.ok)
  return read.refusal.message
}

describe('reading the CSV files of an SSDA903', () => {
  it('recognises a file by its columns, in any order and case, with a mark of its encoding', async () => {
    const read = await readFiles(
      [
        file(
          'anything.csv',
          '\uFEFFreview_code,Review,DOB,child\r\npn1,01/07/2025,12/05/2014, A1 \r\n',
        ),
      ],
      tables,
    )
    assert.ok(read.ok)
    const [row] = read.value.rows.get('Reviews') ?? []
    assert.ok(row)
    assert.equal(row.CHILD, 'A1')
    assert.equal(row.REVIEW_CODE, 'PN1')
    assert.equal(dateOfDay(Number(row.REVIEW)), '2025-07-01')
    assert.deepEqual([row.table, row.row, row.unreadable], ['Reviews', 1, []])
  })

  it('keeps the name of a column that holds no date where a date should be', async () => {
    const read = await readFiles(
      [file('r.csv', `${reviews}A1,12/05/2014,2025-07-01,PN1\nA1,,30/02/2025,PN1\n`)],
      tables,
    )
    assert.ok(read.ok)
    const rows = read.value.rows.get('Reviews') ?? []
    assert.deepEqual(
      rows.map(({ unreadable }) => unreadable),
      [['REVIEW'], ['REVIEW']],
    )
  })

  it('reads past a column that is not the file’s, and says so', async () => {
    const read = await readFiles(
      [file('r.csv', 'CHILD,DOB,REVIEW,REVIEW_CODE,CHAIR\nA1,12/05/2014,01/07/2025,PN1,Jo\n')],
      tables,
    )
    assert.ok(read.ok)
    assert.deepEqual(read.value.remarks, [
      'r.csv: the columns CHAIR are not Reviews’s and were not read.',
    ])
  })

  const refusals: readonly (readonly [string, readonly SourceFile[], RegExp])[] = [
    [
      'a missing column',
      [file('h.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER\n')],
      /^h\.csv looks like Header, but has no column MC_DOB\.$/,
    ],
    [
      'a file of no return',
      [file('x.csv', 'name,town\nJo,Bury\n')],
      /^x\.csv is no file of this return/,
    ],
    ['an empty file', [file('x.csv', '')], /^x\.csv is empty/],
    ['a column twice', [file('x.csv', 'CHILD,CHILD,DOB\n')], /has the column CHILD twice/],
    [
      'the same file twice',
      [file('a.csv', header), file('b.csv', header)],
      /^b\.csv is a second Header file/,
    ],
    [
      'a file of a later year',
      [file('d.csv', 'CHILD,DOB,DOLO_START,DOLO_END\n')],
      /^d\.csv is no file of this return/,
    ],
    [
      'a quotation mark that is never closed',
      [file('r.csv', `${reviews}"A1,12/05/2014\n${'x,y,z,w\n'.repeat(20_000)}`)],
      /opened and never closed/,
    ],
    [
      'windows-1252',
      [file('h.csv', Uint8Array.from([...new TextEncoder().encode(header), 0x4a, 0xf6, 0x0a]))],
      /not UTF-8/,
    ],
    ['UTF-16', [file('h.csv', Uint8Array.from([0xff, 0xfe, 0x43, 0, 0x48, 0]))], /UTF-16/],
    [
      'a workbook',
      [file('h.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]))],
      /It is a workbook/,
    ],
    ['XML beside CSV', [file('a.csv', header), file('b.xml', '<EXPSSDA903/>')], /Give it alone/],
  ]
  for (const [what, files, says] of refusals) {
    it(`refuses ${what} in plain words`, async () => {
      assert.match(await refusal(files), says)
    })
  }

  it('refuses what is larger than any return, and reads no further', async () => {
    let read = 0
    const endless: SourceFile = {
      name: 'big.csv',
      bytes: (async function* () {
        yield new TextEncoder().encode(header)
        for (;;) {
          read += 1
          yield await Promise.resolve(
            new TextEncoder().encode('A1,M,12/05/2014,WBRI,,,\n'.repeat(40)),
          )
        }
      })(),
    }
    const says = await refusal([endless], { ...readingLimits, bytes: 1024 * 1024 })
    assert.match(says, /larger than 1 MB/)
    assert.ok(read < 1200)
  })

  it('refuses more rows of one child than any child has', async () => {
    const rows = 'A1,12/05/2014,01/07/2025,PN1\n'.repeat(11)
    assert.match(
      await refusal([file('r.csv', reviews + rows)], { ...readingLimits, rowsOfOneChild: 10 }),
      /more than 10 rows of one child/,
    )
  })

  it('says which rules were not judged for want of a file, and doubts files of another year', async () => {
    const episodes =
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA1,01/05/2019,S,C2,N1,U6,PR1,,,,,,\n'
    const validated = await validate903(year2025To26, [file('e.csv', episodes)])
    assert.ok(validated.ok)
    assert.match(validated.value.remarks[0] ?? '', /latest day in them is 01\/05\/2019/)
    assert.match(validated.value.remarks[1] ?? '', /were not judged.*\b101\b/)
  })
})

const xml = (child: string): string => `<?xml version="1.0" encoding="utf-8"?>
<EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><UPN>UN3</UPN><SEX>M</SEX><DOB>05/11/2010</DOB>
<ETHNIC>BAFR</ETHNIC><UASC>1</UASC><DUC>05/11/2028</DUC>${child}</HEADER>
<EPISODE><DECOM>18/07/2025</DECOM><RNE>S</RNE><LS>V2</LS><CIN>N8</CIN><PL>U6</PL></EPISODE></CHILD></EXPSSDA903>`

describe('reading the XML form of an SSDA903', () => {
  it('makes the rows that the CSV files would have', async () => {
    const more =
      '<IN_TOUCH>YES</IN_TOUCH><DATE_INT>01/03/2025</DATE_INT><AREVIEW><REVIEW>01/08/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW><AREVIEW><REVIEW>01/09/2025</REVIEW><REVIEW_CODE>PN2</REVIEW_CODE></AREVIEW><SHOE_SIZE>7</SHOE_SIZE>'
    const read = await readFiles([file('r.xml', xml(more))], tables)
    assert.ok(read.ok)
    const counts = [...read.value.rows].map(([table, rows]) => [table, rows.length])
    assert.deepEqual(counts, [
      ['Header', 1],
      ['UASC', 1],
      ['OC3', 1],
      ['AD1', 1],
      ['Episodes', 1],
      ['Reviews', 2],
      ['Missing', 0],
      ['PrevPerm', 0],
      ['OC2', 0],
      ['PlacedAdoption', 0],
    ])
    const [, second] = read.value.rows.get('Reviews') ?? []
    assert.deepEqual([second?.CHILD, second?.row, second?.REVIEW_CODE], ['A1', 2, 'PN2'])
    assert.equal(read.value.rows.get('Episodes')?.[0]?.PLACE, 'U6')
    assert.equal(read.value.rows.get('Header')?.[0]?.UASC, '1')
    assert.match(read.value.remarks.join(), /SHOE_SIZE/)
  })

  const bombs: readonly (readonly [string, string, RegExp])[] = [
    ['a document type', '<!DOCTYPE x [<!ENTITY a "aaaa">]><EXPSSDA903/>', /document type/],
    ['another return', '<Message></Message>', /not the SSDA903 return.*Message/],
    ['what is not well-formed', '<EXPSSDA903><CHILD></EXPSSDA903>', /not well-formed XML\. Line 1/],
    ['what breaks off', '<EXPSSDA903><CHILD>', /not well-formed XML/],
    ['another encoding', '<?xml version="1.0" encoding="utf-16"?><EXPSSDA903/>', /utf-16/i],
    ['elements without end', `<EXPSSDA903>${'<A>'.repeat(100)}`, /more than 32 deep/],
  ]
  for (const [what, text, says] of bombs) {
    it(`refuses ${what} in plain words`, async () => {
      assert.match(await refusal([file('r.xml', text)]), says)
    })
  }
})

describe('the SSDA903 2026-27', () => {
  it('has a file more than the year before', async () => {
    const dolo = file('d.csv', 'CHILD,DOB,DOLO_START,DOLO_END\nA1,12/05/2014,01/05/2026,\n')
    const read = await readFiles([dolo], year2026To27.tables)
    assert.ok(read.ok)
    assert.equal(read.value.rows.get('DoLo')?.length, 1)
  })
})

describe('the sample of the SSDA903', () => {
  it('is the same to the reader in pieces of any size', async () => {
    const path = new URL('../ssda903-sample/episodes.csv', import.meta.url)
    const whole = await readFiles([{ name: 'e', bytes: createReadStream(path) }], tables)
    const pieces = await readFiles(
      [{ name: 'e', bytes: createReadStream(path, { highWaterMark: 997 }) }],
      tables,
    )
    assert.ok(whole.ok && pieces.ok)
    assert.equal(whole.value.rows.get('Episodes')?.length, 2102)
    assert.deepEqual(pieces.value, whole.value)
  })
})
