import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { createContext, Script } from 'node:vm'
import ts from 'typescript'

interface Written {
  readonly literal: string
  readonly at: string
}

/** Read by tests alone, over pages that we wrote. */
const readsOurOwnOnly = new Set(['src/web/govuk/normalise-markup.ts'])

/** Every regular expression that is written in the code that runs on the server. */
function written(): readonly Written[] {
  const found: Written[] = []
  for (const file of globSync(['src/**/*.ts', 'authorities/**/*.ts'])) {
    if (file.endsWith('.test.ts') || readsOurOwnOnly.has(file)) continue
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push({ literal: node.text, at: file })
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

const length = 60_000
const millisecondsAtMost = 1500

/** What makes a bad one slow: long runs of what it repeats, and then something that does not fit. */
function badFor(literal: string): readonly string[] {
  const own = new Set(
    Array.from(literal.replaceAll(/\\[a-zA-Z]|[\\^$()[\]{}|?*+.]/g, '')).slice(0, 12),
  )
  const runs = [...own, ' ', '0', 'a', 'A', '-', '\n', '.', 'é']
  const pairs = ['a ', 'a-', '0.', '1,', ' \n', "'=", 'a@', '&a', '<a', 'a.']
  return [...runs, ...pairs].map((run) => `a${run.repeat(length / run.length)}\u0000`)
}

/** Is each text looked through in time? One that is not is broken off. */
function isQuick(literal: string, texts: readonly string[]): boolean {
  const context = createContext({ texts })
  try {
    const looks = new Script(`for (const text of texts) ${literal}.test(text)`)
    looks.runInContext(context, { timeout: millisecondsAtMost })
    return true
  } catch {
    return false
  }
}

describe('the regular expressions of the server', () => {
  const all = written()

  it('are all found', () => {
    assert.ok(all.length > 150, String(all.length))
  })

  it('each look through the longest text that may be sent in a moment, whatever it is', () => {
    const slow = all.filter(({ literal }) => !isQuick(literal, badFor(literal)))
    assert.deepEqual(
      slow.map(({ at, literal }) => `${at}: ${literal}`),
      [],
    )
  })

  it('would be caught: one that is known to be slow is', () => {
    // Long enough that no machine is fast enough to look through it that way.
    const zeros = [`${'0'.repeat(8 * length)}!`]
    assert.equal(isQuick('/0+Z$/', zeros), false)
    assert.equal(isQuick('/^0+Z$/', zeros), true)
  })
})
