import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { linesOf, readabilityOf, sentencesOf, syllablesIn } from './readability.ts'

describe('the measure of how hard a page is to read', () => {
  it('counts syllables as they are heard', () => {
    const heard = { cat: 1, make: 1, table: 2, help: 1, family: 3, people: 2, needed: 2, talked: 1 }
    for (const [word, syllables] of Object.entries(heard)) {
      assert.equal(syllablesIn(word), syllables, word)
    }
  })

  it('finds a plain text easy and an official one hard', () => {
    const plain = readabilityOf(['We can help you.', 'Ring us and say what is wrong.'])
    const official = readabilityOf([
      'The local authority is statutorily obliged to undertake a comprehensive multidisciplinary assessment of the eligible individual’s circumstances.',
    ])
    assert.ok(plain.grade < 2, String(plain.grade))
    assert.ok(official.grade > 18, String(official.grade))
  })

  it('reads the main part of a page, a heading and an item each as a sentence', () => {
    const lines = linesOf(
      '<p>No</p><main><h1>Find help</h1><ul><li>Sleep</li><li>See <a href="/">our page</a> now.</li></ul><select><option>Ten</option></select></main>',
    )
    assert.deepEqual(lines, ['Find help', 'Sleep', 'See our page now.'])
    assert.deepEqual(sentencesOf(lines), ['See our page now.'])
  })
})
