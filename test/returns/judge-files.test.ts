import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { judgeFiles, type FilesToJudge } from '../../src/returns/judge-files.ts'
import { generatedReturn } from './cin/generated-return.ts'

async function census(children: number): Promise<FilesToJudge> {
  const pieces: Uint8Array[] = []
  for await (const piece of generatedReturn(children)) pieces.push(piece)
  const bytes = new Uint8Array(Buffer.concat(pieces))
  return { which: 'cin', year: '2025-26', files: [{ name: 'cin.xml', bytes }], lastYear: [] }
}

describe('a return judged in a thread of its own', () => {
  it('is answered, one after another, however many ask at once', async () => {
    const both = await Promise.all([judgeFiles(await census(20)), judgeFiles(await census(30))])
    assert.deepEqual(
      both.map((judged) => judged.ok && [judged.value.children, judged.value.rules]),
      [
        [20, 109],
        [30, 109],
      ],
    )
  })

  it('lets others be answered meanwhile', async () => {
    const asked = await census(2_000)
    let turns = 0
    const others = setInterval(() => (turns += 1), 5)
    const judged = await judgeFiles(asked)
    clearInterval(others)
    assert.ok(judged.ok)
    assert.ok(turns > 10, `others had ${turns} turns`)
  })

  for (const [what, limits] of [
    ['time', { seconds: 0, heapMegabytes: 1536 }],
    ['memory', { seconds: 120, heapMegabytes: 24 }],
  ] as const) {
    it(`is given up in plain words where it wants more ${what} than there is, and the next is judged`, async () => {
      const judged = await judgeFiles(await census(10_000), limits)
      assert.ok(!judged.ok)
      assert.match(judged.refusal.message, /more in these files, or more wrong with them/)
      const next = await judgeFiles(await census(1))
      assert.ok(next.ok)
    })
  }
})
