import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readingLimits } from '../../../src/returns/reading-limits.ts'
import { inOnePiece, readCensus } from './judge-return.ts'
import { smallReturn, xmlOf } from './small-return.ts'

const small = xmlOf(smallReturn())
const sampled = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url))

describe('reading a CIN census', () => {
  it('gives every group its place, its values and the groups within it', async () => {
    const { message, remarks } = await accepted(small)
    assert.deepEqual(remarks, [])
    assert.equal(message.Year, 2026)
    assert.deepEqual(
      message.Child.map(({ LAchildID, row }) => [LAchildID, row]),
      [
        ['A1', 1],
        ['B2', 2],
        ['C3', 3],
        ['D4', 4],
      ],
    )
    const [amina, ben] = message.Child
    assert.ok(amina && ben)
    assert.equal(amina.Disability.length, 8)
    const [episode] = amina.CINdetails
    assert.equal(episode?.ReferralNFA, false)
    assert.deepEqual(episode.Assessments[0]?.AssessmentFactors, ['3A', '16A'])
    assert.equal(episode.ChildProtectionPlans[0]?.Reviews[0]?.CPPreviewDate.length, 2)
    assert.equal(ben.CINdetails[0]?.Assessments[0]?.row, 2)
    assert.deepEqual(ben.CINdetails[0].CINPlanDates, [])
  })

  it('reads alike whatever the pieces in which the file comes', async () => {
    const bytes = Buffer.from(small.replace('A1', 'Zoë'))
    const whole = await accepted(bytes)
    assert.equal(whole.message.Child[0]?.LAchildID, 'Zoë')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 30 }), async (cuts) => {
        const read = await readCensus(cutAt(bytes, cuts))
        assert.ok(read.ok)
        assert.deepEqual(read.value, whole)
      }),
      { numRuns: 40 },
    )
  })

  it('reads reviews that stand in one group each, as some systems write them', async () => {
    const { message } = await accepted(
      small.replace(
        '</CPPreviewDate><CPPreviewDate>',
        '</CPPreviewDate></Reviews><Reviews><CPPreviewDate>',
      ),
    )
    const reviews = message.Child[0]?.CINdetails[0]?.ChildProtectionPlans[0]?.Reviews
    assert.deepEqual(
      reviews?.map(({ row, CPPreviewDate }) => [row, CPPreviewDate.length]),
      [
        [1, 1],
        [2, 1],
      ],
    )
  })

  it('reads a byte order mark, a namespace, comments and CDATA', async () => {
    const dressed = small
      .replace('<Message>', '<c:Message xmlns:c="urn:cin"><!-- from the test -->')
      .replace('</Message>', '</c:Message>')
      .replace('>A1<', '><![CDATA[A1]]><')
    const { message } = await accepted(
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(dressed)]),
    )
    assert.equal(message.Child[0]?.LAchildID, 'A1')
  })

  it('goes past what it does not know, and says so once with how often and where', async () => {
    const { message, remarks } = await accepted(
      small.replaceAll('<Sex>', '<GenderCurrent><Deep>1</Deep></GenderCurrent><Sex>'),
    )
    assert.equal(message.Child[0]?.Sex, 'F')
    assert.deepEqual(remarks, [
      'GenderCurrent in Child is not known and was left out (4 times, first on line 2)',
    ])
  })

  it('says which values are none of their kind, and counts them as missing', async () => {
    const { message, remarks } = await accepted(
      small
        .replace('2014-05-10', '10/05/2014')
        .replace('2019-02-01', '2019-02-30')
        .replace('<NumberOfPreviousCPP>0', '<NumberOfPreviousCPP>none'),
    )
    assert.equal(message.Child[0]?.PersonBirthDate, undefined)
    assert.equal(message.Child[1]?.PersonBirthDate, undefined)
    assert.deepEqual(remarks, [
      'A PersonBirthDate that is not a date such as 2025-06-30, and counts as missing (2 times, first on line 2)',
      'A NumberOfPreviousCPP that is not a whole number, and counts as missing (1 time, first on line 2)',
    ])
  })

  it('keeps its list of remarks short however strange the file', async () => {
    const strange = Array.from({ length: 500 }, (_, at) => `<Strange${at}/>`).join('')
    const { remarks } = await accepted(small.replace('<Children>', `<Children>${strange}`))
    assert.equal(remarks.length, 101)
    assert.equal(remarks.at(-1), 'and 400 other things that the file should not hold')
  })

  for (const name of ['CIN_Census_2021.xml', 'CIN2rows.xml', 'BAR_cin_2022.xml']) {
    it(`reads the faulty sample ${name} when any year will do`, async () => {
      const read = await readCensus(inOnePiece(sampled(name)), { anyYear: true })
      assert.ok(read.ok)
      assert.equal(read.value.message.Child.length, 1)
    })
  }
})

const doctype = (inside: string) =>
  small.replace('<Message>', `<!DOCTYPE Message ${inside}><Message>`)
const manyLaughs = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
)

const refusals: readonly (readonly [what: string, content: string | Uint8Array, says: RegExp])[] = [
  ['is cut short', small.slice(0, 900), /^The file is not well-formed XML\. Line 2: /],
  [
    'closes a tag that is not open',
    small.replace('</LAchildID>', '</Child>'),
    /Line 2: unexpected close tag/,
  ],
  ['is text', 'LAchildID,UPN\n1,2\n', /not well-formed XML\. Line 3/],
  ['is empty', '', /not well-formed XML/],
  ['is another message', '<Return/>', /begins with Return, not with Message/],
  [
    'is another return',
    small.replace('>CIN<', '>SSDA903<'),
    /says that it is the return SSDA903, not CIN/,
  ],
  [
    'is of another year',
    small.replace('>2026<', '>2025<'),
    /is the census of 2024-25, not of 2025-26: its header says Year 2025/,
  ],
  ['has no year', small.replace('<Year>2026</Year>', ''), /header.+does not say of which year/],
  [
    'has a header after its children',
    small.replace(/(<Header>.*<\/Header>)(.*)(?=<\/Message>)/, '$2$1'),
    /header.+before its children/,
  ],
  ['is UTF-16', Buffer.from(`\ufeff${small}`, 'utf16le'), /is in UTF-16, not UTF-8/],
  ['is UTF-16 without a mark', Buffer.from(small, 'utf16le'), /is in UTF-16, not UTF-8/],
  [
    'says that it is windows-1252',
    small.replace('UTF-8', 'windows-1252'),
    /says that it is in windows-1252, not UTF-8/,
  ],
  [
    'is windows-1252 and does not say so',
    Buffer.from(small.replace('A1', 'Zoë'), 'latin1'),
    /bytes that are not UTF-8/,
  ],
  ['declares a document type', doctype(''), /declares a document type/],
  [
    'declares entities that multiply',
    doctype(`[<!ENTITY l0 "ha">${manyLaughs.join('')}]`).replace('A1', '&l9;'),
    /declares a document type/,
  ],
  [
    'names a file outside',
    doctype('[<!ENTITY x SYSTEM "file:///etc/passwd">]').replace('A1', '&x;'),
    /declares a document type/,
  ],
  [
    'uses an entity that nobody declared',
    small.replace('A1', '&x;'),
    /not well-formed XML.+entity/,
  ],
  [
    'stands deeper than any return',
    small.replace('<Children>', `<Children>${'<a>'.repeat(40)}`),
    /more than 32 deep/,
  ],
  [
    'has a megabyte without a tag',
    small.replace('A1', 'A'.repeat(1_200_000)),
    /characters without a tag/,
  ],
]

describe('a file that is no CIN census of 2025-26', () => {
  for (const [what, content, says] of refusals) {
    it(`is refused in plain words when it ${what}`, async () => {
      const read = await readCensus(
        cutAt(Buffer.from(content), [700, 300_000, 600_000, 900_000, 1_100_000]),
      )
      assert.ok(!read.ok)
      assert.match(read.refusal.message, says)
      assert.ok(read.refusal.message.length < 300)
    })
  }

  it('is refused when one child, or all together, have more than any authority would hold', async () => {
    const many = small.replace(
      '<Disability>',
      '<Disability>MOB</Disability>'.repeat(1_000) + '<Disability>',
    )
    const ofOne = await readCensus(inOnePiece(many))
    assert.match(
      ofOne.ok ? '' : ofOne.refusal.message,
      /One child in the file has more than 1000 records/,
    )
    const ofAll = await readCensus(inOnePiece(small), { limits: { ...readingLimits, rows: 20 } })
    assert.match(ofAll.ok ? '' : ofAll.refusal.message, /more than 20 records/)
  })
})

async function accepted(content: string | Uint8Array) {
  const read = await readCensus(inOnePiece(content))
  assert.ok(read.ok, read.ok ? '' : read.refusal.message)
  return read.value
}

async function* cutAt(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  const ends = [...cuts, bytes.length].sort((a, b) => a - b)
  let start = 0
  for (const end of ends) {
    yield bytes.subarray(start, end)
    start = Math.max(start, Math.min(end, bytes.length))
  }
}
