import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { eicar, fakeScanner, type FakeScanner } from '../../test/support/scanner.ts'
import { clamAv, scannerAddress, type Scanned } from './virus-scan.ts'

async function* stream(...pieces: readonly (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece))
}

describe('The virus scan', () => {
  const opened: FakeScanner[] = []
  after(async () => {
    for (const one of opened) await one.close()
  })

  const scanner = async (answer?: string, at?: string): Promise<FakeScanner> => {
    const made = await fakeScanner(answer, at)
    opened.push(made)
    return made
  }
  const asked = async (
    address: string,
    silence: number,
    ...pieces: readonly (string | Buffer)[]
  ): Promise<Scanned> => {
    const at = scannerAddress(address)
    assert.ok(at)
    return await clamAv(at, { silence }).scan(stream(...pieces))
  }
  /** Waits longer for an answer than any machine takes for one. */
  const scan = async (address: string, ...pieces: readonly (string | Buffer)[]): Promise<Scanned> =>
    await asked(address, 60_000, ...pieces)

  it('says of a file that it is clean, whatever its size', async () => {
    const at = await scanner()
    const { address } = at
    assert.deepEqual(await scan(address, 'a letter'), { is: 'clean' })
    assert.deepEqual(await scan(address), { is: 'clean' })
    assert.deepEqual(await scan(address, Buffer.alloc(3_000_000, 1)), { is: 'clean' })
    assert.equal(at.looked(), 3)
  })

  it('names what it found, in whichever piece it came', async () => {
    const { address } = await scanner()
    const found = { is: 'infected', with: 'Eicar-Test-Signature' }
    assert.deepEqual(await scan(address, eicar), found)
    assert.deepEqual(await scan(address, `x${eicar.slice(0, 20)}`, eicar.slice(20)), found)
  })

  it('speaks over a socket of this machine too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'threadwell-scanner-'))
    const { address } = await scanner(undefined, join(folder, 'clamd.ctl'))
    assert.match(address, /^unix:/)
    assert.deepEqual(await scan(address, 'a letter'), { is: 'clean' })
    await rm(folder, { recursive: true, force: true })
  })

  it('never takes silence, an error or nobody there for clean', async () => {
    const { address } = await scanner('INSTREAM size limit exceeded. ERROR')
    assert.equal((await scan(address, 'a letter')).is, 'unknown')
    const gone = await scanner()
    await gone.close()
    opened.splice(opened.indexOf(gone), 1)
    assert.equal((await scan(gone.address, 'a letter')).is, 'unknown')
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    const at = await new Promise<string>((resolve) =>
      silent.once('listening', () => {
        const where = silent.address()
        resolve(`tcp://127.0.0.1:${typeof where === 'object' && where ? where.port : 0}`)
      }),
    )
    assert.deepEqual(await asked(at, 10, 'a letter'), { is: 'unknown', because: 'it said nothing' })
    silent.close()
  })

  it('is looked for where the setting says, and nowhere that makes no sense', () => {
    assert.deepEqual(scannerAddress('tcp://clamav:3310'), { host: 'clamav', port: 3310 })
    assert.deepEqual(scannerAddress('tcp://127.0.0.1'), { host: '127.0.0.1', port: 3310 })
    assert.deepEqual(scannerAddress('unix:/run/clamav/clamd.ctl'), {
      path: '/run/clamav/clamd.ctl',
    })
    for (const text of ['', 'clamav', 'http://clamav', 'unix:run/clamd', 'tcp://'])
      assert.equal(scannerAddress(text), undefined, text)
  })
})
