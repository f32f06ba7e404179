import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deserialize, serialize } from 'node:v8'
import { ConfigFault } from './config.ts'
import { practiceOf, soundPracticeOf } from './practice-of.ts'
import { catalogue } from './practice/catalogue.ts'

describe('The practice model', () => {
  it('has a catalogue that is data and nothing else, so that it can be kept', () => {
    assert.deepEqual(deserialize(serialize(catalogue)), catalogue)
  })

  it('is the same whether or not it was checked at the start', async () => {
    assert.deepEqual(await soundPracticeOf('lancashire'), await practiceOf('lancashire'))
  })

  it('is refused for an authority that has no pack', async () => {
    for (const name of ['atlantis', '../src', ''])
      await assert.rejects(soundPracticeOf(name), ConfigFault, name)
  })
})
