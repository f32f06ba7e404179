import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { csvOf } from '../../engine/csv.ts'
import { columns } from './file-columns.ts'
import { rowsOf, surveyFile, type PartnerFile } from './read-rows.ts'

const header = columns.join(',')

/** The bytes in small pieces, so that letters of several bytes are cut through. */
const fileOf = (content: string | Buffer): PartnerFile => ({
  name: 'requests.csv',
  async *open() {
    const bytes = Buffer.from(content)
    for (let at = 0; at < bytes.length; at += 7) {
      yield await Promise.resolve(bytes.subarray(at, at + 7))
    }
  },
})

async function refusalOf(content: string | Buffer): Promise<string> {
  const survey = await surveyFile(fileOf(content))
  return survey.ok ? 'not refused' : survey.refusal.message
}

describe('reading a partner’s file', () => {
  it('refuses a file that lacks a column, has a strange one or one twice, and names them', async () => {
    const [, ...rest] = columns
    assert.match(await refusalOf(rest.join(',')), /no column “reference”/)
    assert.match(await refusalOf(`${header},age`), /a column we do not know, “age”/)
    assert.match(await refusalOf(`${header},worries`), /“worries” more than once/)
    assert.match(await refusalOf('name,phone\nAnn,1'), /not a file of requests/)
  })

  it('refuses what is no text or no CSV, and says how to save it', async () => {
    assert.match(await refusalOf(''), /empty/)
    assert.match(await refusalOf(Buffer.from(`${header}\n\xe9`, 'latin1')), /not saved as UTF-8/)
    assert.match(await refusalOf('PK\u0003\u0004\0\0'), /workbook/)
    assert.match(await refusalOf(`${header}\n"open,and never closed\n`), /quotation mark/)
  })

  it('takes the columns in any order and case, with those we put in front of refused rows', async () => {
    const names = ['line', 'reason', ...[...columns].reverse()].map(
      (name) => ` ${name.toUpperCase()}`,
    )
    const text = `\uFEFF${names.join(',')}\r\n${names.map((_, at) => String(at)).join(',')}\r\n`
    for await (const { line, row } of rowsOf(fileOf(text))) {
      assert.equal(line, 2)
      assert.equal(row.presenting, '2')
      assert.deepEqual(Object.keys(row).sort(), [...columns].sort())
    }
  })

  it('reads every text back as it was written', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 34, maxLength: 34 }), async (cells) => {
        fc.pre(cells.some((text) => text.trim() !== ''))
        const file = fileOf(stringify([[...columns], cells]))
        for await (const { row } of rowsOf(file)) assert.deepEqual(Object.values(row), cells)
        const survey = await surveyFile(file)
        assert.equal(survey.ok && survey.value.rows, 1)
      }),
    )
  })

  it('takes away what we put before a text that begins like a formula, from our own file and no other', async () => {
    const worries = async (text: string): Promise<string | undefined> => {
      for await (const { row } of rowsOf(fileOf(text))) return row.worries
      return undefined
    }
    const row = columns.map((name) => (name === 'worries' ? '=1+1' : 'x'))
    const mended = csvOf([
      ['line', 'reason', ...columns],
      ['2', 'no child', ...row],
    ])
    assert.match(mended, /'=1\+1/)
    assert.equal(await worries(mended), '=1+1')
    assert.equal(await worries(csvOf([[...columns], row])), "'=1+1")
  })

  it('knows the same bytes again, and others apart', async () => {
    const fingerprint = async (text: string): Promise<string> => {
      const survey = await surveyFile(fileOf(text))
      assert.ok(survey.ok)
      return survey.value.fingerprint.toString('hex')
    }
    assert.equal(await fingerprint(header), await fingerprint(header))
    assert.notEqual(await fingerprint(header), await fingerprint(`${header}\n`))
  })
})
