import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '../../src/outside/embedded-postgres.ts'

const holder = fileURLToPath(new URL('../support/hold-database.ts', import.meta.url))
const isRoot = process.getuid?.() === 0

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client(url)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

/** Another process that uses the database in the folder, and the address it was given. */
async function hold(folder: string): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { process: child, url: line.toString().trim() }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  await once(child, 'exit')
}

describe('the embedded database', () => {
  let parent: string
  let folder: string
  let said: string[]
  const start = () => startEmbeddedPostgres({ folder, log: (line) => said.push(line) })
  const lockFile = () => join(folder, 'cluster/data/postmaster.pid')
  const serverPid = () => Number(readFileSync(lockFile(), 'utf8').split('\n')[0])

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'threadwell-'))
    chmodSync(parent, 0o755)
    folder = join(parent, 'postgres')
    said = []
  })
  afterEach(() => {
    rmSync(parent, { recursive: true })
  })

  it('keeps what was written from one start to the next, and says nothing', async () => {
    const first = await start()
    await ask(first.url, 'create table kept as select 42 as answer')
    await first.stop()
    assert.equal(existsSync(lockFile()), false)

    const second = await start()
    assert.deepEqual(await ask(second.url, 'select answer from kept'), [{ answer: 42 }])
    await second.stop()
    assert.deepEqual(said, [])
  })

  it('listens on this machine only, with checksums, durable, and with a password of its own', async () => {
    const database = await start()
    const [settings] = await ask(
      database.url,
      `select current_setting('listen_addresses') as listens, current_setting('fsync') as fsync,
        current_setting('unix_socket_directories') as sockets, current_setting('data_checksums') as checksums`,
    )
    assert.deepEqual(settings, {
      listens: '127.0.0.1',
      fsync: 'on',
      sockets: '',
      checksums: 'on',
    })
    const wrong = new URL(database.url)
    wrong.password = 'password'
    await assert.rejects(ask(wrong.href, 'select 1'), { code: '28P01' })
    assert.equal(statSync(join(folder, 'cluster/password')).mode & 0o777, 0o600)
    await database.stop()
  })

  it('is not run by root', { skip: !isRoot }, async () => {
    const database = await start()
    assert.notEqual(statSync(`/proc/${serverPid()}`).uid, 0)
    await database.stop()
  })

  it('serves two processes, and stops when the last of them has left', async () => {
    const other = await hold(folder)
    const mine = await start()
    assert.equal(mine.url, other.url)
    await end(other.process, 'SIGTERM')
    assert.deepEqual(await ask(mine.url, 'select 1 as still'), [{ still: 1 }])
    await mine.stop()
    assert.equal(existsSync(lockFile()), false)
  })

  it('is made once when two start it for the first time at once', async () => {
    const [one, two, three] = await Promise.all([hold(folder), start(), hold(folder)])
    assert.equal(one.url, two.url)
    assert.equal(three.url, two.url)
    await Promise.all([end(one.process, 'SIGTERM'), two.stop(), end(three.process, 'SIGTERM')])
    assert.equal(existsSync(lockFile()), false)
  })

  it('is taken over when the process that started it was killed', async () => {
    const killed = await hold(folder)
    const pid = serverPid()
    await end(killed.process, 'SIGKILL')

    const mine = await start()
    assert.equal(mine.url, killed.url)
    assert.equal(serverPid(), pid)
    await mine.stop()
    assert.equal(existsSync(lockFile()), false)
  })

  it('comes back on the same address with every acknowledged row when the server is killed', async () => {
    const database = await start()
    await ask(database.url, 'create table acknowledged (number int)')
    for (const number of [1, 2, 3]) {
      await ask(database.url, `insert into acknowledged values (${number})`)
    }
    const pid = serverPid()
    process.kill(pid, 'SIGKILL')
    while (said.length === 0 || !existsSync(lockFile()) || serverPid() === pid) await pause(20)

    await database.stop()
    const next = await start()
    assert.deepEqual(await ask(next.url, 'select count(*)::int as rows from acknowledged'), [
      { rows: 3 },
    ])
    await next.stop()
  })

  it('recovers when app and server were both killed', async () => {
    const killed = await hold(folder)
    await ask(killed.url, 'create table acknowledged as select 7 as number')
    process.kill(serverPid(), 'SIGKILL')
    await end(killed.process, 'SIGKILL')

    const mine = await start()
    assert.deepEqual(await ask(mine.url, 'select number from acknowledged'), [{ number: 7 }])
    await mine.stop()
  })

  it('moves out of a folder that its system user cannot enter', { skip: !isRoot }, async () => {
    chmodSync(parent, 0o700)
    const first = await start()
    await ask(first.url, 'create table kept as select 42 as answer')
    await first.stop()
    const [place = ''] = readFileSync(join(folder, 'the-database-is-elsewhere.txt'), 'utf8').split(
      '\n',
    )
    assert.equal(dirname(place), '/var/lib/threadwell')
    assert.match(said.join(), /is closed to other users, so the database is kept in/)

    // The note decides from now on: opening the folder must not start an empty database beside the full one.
    chmodSync(parent, 0o755)
    const second = await start()
    assert.deepEqual(await ask(second.url, 'select answer from kept'), [{ answer: 42 }])
    await second.stop()
    rmSync(place, { recursive: true })
  })
})
