import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { story } from '../../src/commands/story.ts'
import { testSurroundings } from '../support/surroundings.ts'

const folder = new URL('../../stories/', import.meta.url)
/** Short, so that it can be played again with one thing in it changed. */
const sample = new URL('../samples/opening.story.yaml', import.meta.url)

/** Runs the command on one file; returns its exit code with every line it printed. */
async function told(...args: string[]): Promise<{ code: number; printed: string }> {
  const surroundings = await testSurroundings()
  const code = await story.run(args, surroundings)
  return { code, printed: surroundings.printed.join('\n') }
}

describe('the acceptance stories', async () => {
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.story.yaml'))) {
    it(`${name} comes out as it says`, async () => {
      const { code, printed } = await told(new URL(name, folder).pathname)
      const different = printed.split('\n').filter((line) => line.includes('DIFFERENT'))
      assert.deepEqual(different, [])
      assert.equal(code, 0, printed)
    })
  }
})

describe('the guide to stories', () => {
  it('shows a whole story that comes out as it says', async () => {
    const guide = await readFile(new URL('../docs/guide/stories.md', folder), 'utf8')
    const [, example = ''] = /## A whole story[^]*?```yaml\n([^]*?)```/.exec(guide) ?? []
    const there = await mkdtemp(join(tmpdir(), 'story-'))
    const file = join(there, 'example.story.yaml')
    await writeFile(file, example)
    const { code, printed } = await told(file)
    await rm(there, { recursive: true })
    assert.equal(code, 0, printed)
    assert.match(printed, /1 of 1 story as expected/)
  })
})

describe('a story that is not as it says', () => {
  let there: string
  let first: string

  before(async () => {
    there = await mkdtemp(join(tmpdir(), 'story-'))
    first = await readFile(sample, 'utf8')
  })
  after(async () => {
    await rm(there, { recursive: true })
  })

  /** Runs the story with one thing in it changed. */
  async function changed(from: string, to: string): Promise<{ code: number; different: string[] }> {
    assert.ok(first.includes(from), `The story no longer has “${from}”`)
    const file = join(there, 'changed.story.yaml')
    await writeFile(file, first.replace(from, to))
    const { code, printed } = await told(file)
    return { code, different: printed.split('\n').filter((line) => line.endsWith('DIFFERENT')) }
  }

  it('fails on a due date that is wrong, and on nothing else', async () => {
    const { code, different } = await changed(
      'due: Thu 5 Feb 2026 11:00, is: met Wed',
      'due: Thu 5 Feb 2026 12:00, is: met Wed',
    )
    assert.equal(code, 1)
    assert.equal(different.length, 1)
    assert.match(different[0] ?? '', /T01 .*Thu 5 Feb 2026 12:00 +Thu 5 Feb 2026 11:00 +DIFFERENT/)
  })

  it('fails when what must be refused is not', async () => {
    const { code, different } = await changed(
      'tells the referrer:',
      'refused: not now\n    tells the referrer:',
    )
    assert.equal(code, 1)
    assert.match(different[0] ?? '', /The midwife is told .*not refused +DIFFERENT/)
  })

  it('fails when it is refused in other words than those it says', async () => {
    const { code, different } = await changed(
      'refused: due more than 40 weeks after',
      'refused: due less than 40 weeks after',
    )
    assert.equal(code, 1)
    assert.equal(different.length, 1)
  })

  it('fails when something changed although it was refused', async () => {
    const { code, different } = await changed(
      '  - at: Wed 4 Feb 2026 11:20',
      `  - at: Wed 4 Feb 2026 11:15
    by: sam-patel
    record: contact
    as: half-refused
    about: unborn-shaw
  - at: Wed 4 Feb 2026 11:16
    by: sam-patel
    what: One answer is refused and another moves a clock
    in: half-refused
    answers: { receivedAt: Wed 4 Feb 2026 11:05, method: pigeon }
    because: The midwife rang before that
    refused: Choose one of the answers shown
  - at: Wed 4 Feb 2026 11:20`,
    )
    assert.equal(code, 1)
    assert.match(different[0] ?? '', /One answer is refused and another moves a clock.*DIFFERENT/)
  })

  it('fails on a refusal that nobody expected', async () => {
    const { code, different } = await changed('    outcome: acceptedAsReferral\n', '')
    assert.equal(code, 1)
    assert.match(different[0] ?? '', /Accepted as a referral.*DIFFERENT/)
  })

  it('fails on a count that is wrong', async () => {
    const { code, different } = await changed(
      '{ process: referral, is: 1 }',
      '{ process: referral, is: 2 }',
    )
    assert.equal(code, 1)
    assert.equal(different.length, 1)
    assert.match(different[0] ?? '', /referral +2 +1 +DIFFERENT/)
  })

  it('shows deadlines that it does not list, and does not fail on them', async () => {
    const surroundings = await testSurroundings()
    const file = sample.pathname
    assert.equal(await story.run([file], surroundings), 0)
    assert.ok(surroundings.printed.some((line) => /T10b .*not listed$/.test(line)))
  })

  it('is not begun while its file has faults, and all of them are told with their lines', async () => {
    const file = join(there, 'faulty.story.yaml')
    const faulty = first
      .replace('Wed 4 Feb 2026 11:10', 'Thu 4 Feb 2026 11:10')
      .replace('method: phone', 'method: pigeon')
      .replace('decides: yes', 'decide: yes')
    await writeFile(file, faulty)
    const { code, printed } = await told(file)
    assert.equal(code, 1)
    assert.match(printed, /:\d+ {2}4 Feb 2026 is a Wed, not a Thu/)
    assert.match(printed, /has no “decide”\. It may have: /)
  })

  it('can be read by machines', async () => {
    const file = sample.pathname
    const { code, printed } = await told(file, '--json')
    const [only] = JSON.parse(printed) as { passed: boolean; lines: { verdict: string }[] }[]
    assert.equal(code, 0)
    assert.equal(only?.passed, true)
    assert.ok(only.lines.length > 15)
  })
})
