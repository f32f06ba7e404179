import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { intake } from '../../src/commands/intake.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { csvOf, rowWith } from '../support/partner-file.ts'

describe('the command that receives a partner’s file', () => {
  let at: TestOffice
  let folder: string

  before(async () => {
    at = await testOffice('2026-04-07T08:00:00Z')
    folder = await mkdtemp(join(tmpdir(), 'intake-command-'))
  })
  after(async () => {
    await at.close()
    await rm(folder, { recursive: true })
  })

  const notAskedFor = () =>
    Promise.reject(new Error('This command asks for nothing but the office'))

  async function run(...args: string[]) {
    const printed: string[] = []
    const progress: string[] = []
    const code = await intake.run(args, {
      practice: at.office.practice,
      openOffice: () => Promise.resolve(at.office),
      openHouse: notAskedFor,
      demonstration: notAskedFor,
      freshOffice: notAskedFor,
      print: (line) => printed.push(line),
      progress: (line) => progress.push(line),
    })
    return { code, printed: printed.join('\n'), progress: progress.join('\n') }
  }
  const path = (name: string): string => join(folder, name)

  it('writes the report and the refused rows, and says where they are', async () => {
    const row = rowWith({ worries: '' })
    await writeFile(path('in.csv'), csvOf([rowWith(), row]))
    const done = await run(
      path('in.csv'),
      '--report',
      path('out.csv'),
      '--refused',
      path('back.csv'),
    )
    assert.equal(done.code, 0)
    assert.match(done.progress, /1 of 2 rows: 1 accepted, 0 refused/)
    assert.match(done.printed, /2 of 2 rows: 1 accepted, 1 refused, 0 already received/)
    assert.match(await readFile(path('out.csv'), 'utf8'), /refused,worries missing,,,,,,,\n$/)
    assert.match(await readFile(path('back.csv'), 'utf8'), /\n3,worries missing,MADE-\d+,/)
  })

  it('refuses a file whole with a plain message, and leaves no report behind', async () => {
    await writeFile(path('other.csv'), 'a,b\n1,2\n')
    const refused = await run(path('other.csv'), '--report', path('none.csv'))
    assert.equal(refused.code, 1)
    assert.match(refused.progress, /not a file of requests for support.*Nothing was made from it/)
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('none')),
      [],
    )
  })

  it('says how it is called, which file is not there and where it cannot write', async () => {
    for (const args of [[], [path('in.csv')], ['--wrong'], ['a', 'b', '--report', 'c']]) {
      const { code, progress } = await run(...args)
      assert.equal(code, 2)
      assert.match(progress, /intake FILE --report OUT\.csv/)
    }
    const missing = await run(path('missing.csv'), '--report', path('out.csv'))
    assert.deepEqual([missing.code, /is not there/.test(missing.progress)], [2, true])
    const nowhere = await run(path('in.csv'), '--report', path('no-such-folder/out.csv'))
    assert.deepEqual([nowhere.code, /cannot be written/.test(nowhere.progress)], [2, true])
  })
})
