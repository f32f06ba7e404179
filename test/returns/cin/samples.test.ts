import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { brokenRules } from './judge-return.ts'
import { generatedReturn } from './generated-return.ts'

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8')

describe('the sample returns', () => {
  it('break no rule where they are clean', async () => {
    assert.deepEqual(
      [...(await brokenRules(sample('valid_return_100_children_2025-26.xml'))).keys()],
      [],
    )
  })

  // Read off each file by hand from handbook C 1.4, with the reference date that the file itself gives.
  for (const [name, rules] of Object.entries({
    'CIN_Census_2021.xml':
      '1103 1104 1105 1510 1530 2887Q 2889 4013 4016 4180 8525Q 8530Q 8545Q 8565 8620 8696 8715 8930',
    'CIN2rows.xml':
      '100 1104 1105 1510 1530 2886Q 2887Q 2889 4013 4016 4180 8565 8620 8670Q 8715 8736 8867 8930 8940',
    'BAR_cin_2022.xml':
      '1103 1104 1105 1510 1530 2887Q 2889 4013 4016 4180 8525Q 8530Q 8545Q 8565 8620 8696 8715 8930',
  })) {
    it(`break the rules that they were made to break: ${name}`, async () => {
      assert.equal([...(await brokenRules(sample(name))).keys()].join(' '), rules)
    })
  }

  it('break no rule when they are repeated under other identifiers', async () => {
    let xml = ''
    for await (const piece of generatedReturn(1_000)) xml += piece.toString()
    assert.deepEqual([...(await brokenRules(xml)).keys()], [])
  })
})
