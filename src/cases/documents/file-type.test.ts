import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as sample from '../../../test/support/sample-files.ts'
import { acceptedEndings, fileTypeOf } from './file-type.ts'

const type = async (bytes: Buffer | string, name: string): Promise<string> => {
  const content = Buffer.from(bytes)
  const found = await fileTypeOf(
    {
      bytes: content.length,
      read: async (from, length) => await Promise.resolve(content.subarray(from, from + length)),
    },
    name,
  )
  return typeof found === 'string' ? found : `is ${found.id}`
}

describe('What a file is', () => {
  it('is told by what is in it, whatever the case of its name', async () => {
    const mail = 'Received: by mx\r\n from x\r\nFrom: a@b.example\r\nSubject: Ruby\r\n\r\nHello'
    const cases: readonly [Buffer | string, string, string][] = [
      [sample.pdf(), 'letter.PDF', 'pdf'],
      [sample.jpeg, 'drawing.jpeg', 'jpeg'],
      [sample.png, 'drawing.png', 'png'],
      [sample.heic, 'IMG_0042.HEIC', 'heic'],
      [sample.wordDocument, 'report.v2.docx', 'docx'],
      [sample.workbook, 'contacts.xlsx', 'xlsx'],
      [sample.outlookMessage, 'RE your call.msg', 'msg'],
      [mail, 'RE.eml', 'eml'],
      ['Zażółć gęślą jaźń\r\n', 'note.txt', 'text'],
      ['a,b\n1,2\n', 'times.csv', 'text'],
      ['Said: hello\n', 'note.txt', 'text'],
    ]
    for (const [bytes, name, wanted] of cases) {
      assert.equal(await type(bytes, name), `is ${wanted}`, name)
    }
  })

  it('is no document when it is a program, whatever it is called', async () => {
    for (const name of ['letter.pdf', 'letter.jpg', 'letter.txt', 'letter.docx']) {
      assert.match(await type(sample.program, name), /what is in it is not that/, name)
    }
    assert.match(await type(sample.program, 'letter.exe'), /Files like this are not kept here/)
    assert.match(await type('#!/bin/sh\0', 'letter.txt'), /not that/)
    assert.match(await type(Buffer.from([0xff, 0xfe, 0x41, 0x00]), 'a.txt'), /not that/)
  })

  it('is what its name says, or is not kept', async () => {
    assert.match(await type(sample.wordDocument, 'letter.pdf'), /it is a Word document.*\.docx/)
    assert.match(await type(sample.pdf(), 'letter'), /it is a PDF\. Rename it to end in \.pdf/)
    assert.match(await type('<script>alert(1)</script>', 'page.html'), /are not kept here/)
    assert.match(await type('From somebody', 'mail.eml'), /it is a Plain text/)
  })

  it('is not kept when it holds programs or is a bare zip', async () => {
    const { zipOf } = sample
    const macros = zipOf('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')
    assert.match(await type(macros, 'letter.docx'), /macros/)
    assert.match(await type(zipOf('a.txt'), 'letter.docx'), /not that/)
    assert.match(await type(zipOf('[Content_Types].xml', 'ppt/x.xml'), 'a.docx'), /not that/)
    assert.match(await type(Buffer.from('PK\x03\x04rubbish'), 'a.docx'), /not that/)
    const [start] = [sample.outlookMessage.subarray(0, 600)]
    assert.match(await type(start, 'old.msg'), /not that/)
  })

  it('is offered by the file picker', () => {
    assert.match(acceptedEndings, /^\.pdf,\.jpg,\.jpeg,\.png/)
  })
})
