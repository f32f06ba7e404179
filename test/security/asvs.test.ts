import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

const checklist = readFileSync('docs/security/asvs.md', 'utf8')
const rows = checklist
  .split('\n')
  .filter((line) => line.startsWith('| V'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const verdicts = ['met', 'not applicable', '**NOT met**', 'whoever runs it']

/** ASVS 5.0.0 has 70 lines of level 1 and 183 of level 2. */
const linesToLevel2 = 253

const named = [...checklist.matchAll(/`([^`]+\.test\.ts)`: “([^”]+)”/g)]

describe('the checklist of the security standard', () => {
  it('has every line to level 2 once, each with a verdict', () => {
    const lines = rows.flatMap(([, line = '']) => {
      const [, section, first, last] = /^V(\d+\.\d+)\.(\d+)(?:–(\d+))?$/.exec(line) ?? []
      assert.ok(section !== undefined && first !== undefined, line)
      const count = last === undefined ? 1 : Number(last) - Number(first) + 1
      return Array.from({ length: count }, (_, at) => `${section}.${Number(first) + at}`)
    })
    assert.equal(new Set(lines).size, lines.length)
    assert.equal(lines.length, linesToLevel2)
    for (const [, line, , , verdict = ''] of rows) assert.ok(verdicts.includes(verdict), line)
  })

  it('names no test that is not there', () => {
    assert.ok(named.length > 120, String(named.length))
    const gone = named.filter(([, file = '', name = '']) => {
      return !existsSync(file) || !readFileSync(file, 'utf8').includes(`it('${name}'`)
    })
    assert.deepEqual(
      gone.map(([reference]) => reference),
      [],
    )
  })

  it('says at its top what is not met', () => {
    const [, list = ''] = /are not met\*\*: ([^\n]+)\./.exec(checklist) ?? []
    const notMet = rows.filter((cells) => cells[4] === '**NOT met**').map(([, line]) => line)
    assert.deepEqual(list.split(', '), notMet)
    assert.ok(notMet.length > 0)
  })
})
