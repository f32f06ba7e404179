import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { asWritten, csvOf } from './csv.ts'

/** Texts of which many begin as a formula does. */
const cell = fc
  .tuple(fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', '＝', '－'), fc.string())
  .map(([start, rest]) => start + rest)

const cellsIn = (text: string): string[][] => parse(text, { bom: true, relax_column_count: true })

describe('CSV that we write', () => {
  it('has no cell that a spreadsheet would carry out', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const text = csvOf([['first', ...cells]])
        for (const one of cellsIn(text)[0] ?? []) assert.doesNotMatch(one, /^[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })

  it('gives back every text to the character', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const back = cellsIn(csvOf([['first', ...cells]]))[0] ?? []
        assert.deepEqual(back.slice(1).map(asWritten), cells)
      }),
    )
  })

  it('leaves numbers and ordinary words as they are', () => {
    assert.equal(csvOf([['Ann', -5, '07700 900123', "O'Hara"]]), "Ann,-5,07700 900123,O'Hara\n")
    assert.equal(csvOf([['+44 7700 900123', '=1+1']]), "'+44 7700 900123,'=1+1\n")
  })
  it('is written by nothing else', () => {
    const writers = globSync('src/**/*.ts').filter(
      (file) =>
        !file.endsWith('.test.ts') && /from 'csv-stringify/.test(readFileSync(file, 'utf8')),
    )
    assert.deepEqual(writers, ['src/engine/csv.ts'])
  })
})
