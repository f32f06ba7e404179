import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { keptUntilChanged } from './kept-until-changed.ts'

describe('What is made of files and kept until one of them changes', () => {
  let folder: string
  let keptIn: string
  let times: number
  const file = (): string => join(folder, 'definition.ts')
  const make = async (): Promise<ReadonlyMap<string, string>> => {
    times += 1
    return await Promise.resolve(new Map([['said', readFileSync(file(), 'utf8')]]))
  }
  const asked = async (): Promise<string | undefined> =>
    (await keptUntilChanged('practice', [pathToFileURL(`${folder}/`)], make, keptIn)).get('said')

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'threadwell-made-of-'))
    keptIn = mkdtempSync(join(tmpdir(), 'threadwell-kept-'))
    times = 0
    writeFileSync(file(), 'one')
  })
  afterEach(() => {
    for (const one of [folder, keptIn]) rmSync(one, { recursive: true })
  })

  it('is made once, whatever the times of the files say', async () => {
    assert.equal(await asked(), 'one')
    utimesSync(file(), 1, 1)
    assert.equal(await asked(), 'one')
    assert.equal(times, 1)
    assert.deepEqual(readdirSync(keptIn), ['practice'])
  })

  it('is made anew for a file that says something else, has another name, or is added', async () => {
    await asked()
    writeFileSync(file(), 'two')
    assert.equal(await asked(), 'two')
    writeFileSync(join(folder, 'another.ts'), '')
    await asked()
    rmSync(join(folder, 'another.ts'))
    await asked()
    assert.equal(times, 4)
  })

  it('is made anew where what was kept is broken', async () => {
    await asked()
    const whole = readFileSync(join(keptIn, 'practice'))
    for (const broken of [whole.subarray(0, -5), Buffer.alloc(0), Buffer.from('not ours')]) {
      writeFileSync(join(keptIn, 'practice'), broken)
      assert.equal(await asked(), 'one')
    }
    assert.equal(times, 4)
  })

  it('is kept nowhere when making it fails', async () => {
    const fails = keptUntilChanged(
      'practice',
      [pathToFileURL(`${folder}/`)],
      () => Promise.reject(new Error('It has a fault')),
      keptIn,
    )
    await assert.rejects(fails, /It has a fault/)
    assert.deepEqual(readdirSync(keptIn), [])
  })

  it('is made each time where nothing can be kept', async () => {
    keptIn = join(keptIn, 'not-there')
    assert.equal(await asked(), 'one')
    assert.equal(await asked(), 'one')
    assert.equal(times, 2)
    keptIn = join(keptIn, '..')
  })
})
