import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { changeOf, type Change } from '../../../src/returns/dfe-csc-api/changes.ts'
import { openDepartment } from '../../../src/outside/department.ts'
import { sendCall, type Feed, type Sent } from '../../../src/returns/dfe-csc-api/send.ts'
import { startService, type Service } from './service.ts'

let service: Service
let pauses: number[]

before(async () => {
  service = await startService()
})
after(async () => {
  await service.close()
})
beforeEach(() => {
  pauses = []
  service.calls.length = 0
  service.children.clear()
  service.mishap = () => undefined
})

const feed = (other: Partial<Feed> = {}): Feed => ({
  department: service.department(),
  pause: (milliseconds) => {
    pauses.push(milliseconds)
    return Promise.resolve()
  },
  ...other,
})

const children = (count: number): readonly Change[] =>
  Array.from({ length: count }, (_, place) => {
    const id = String(place + 1)
    const payload = { la_child_id: id, child_details: { sex: 'F' } }
    return changeOf(id, payload, undefined) ?? assert.fail('nothing is to be said')
  })

const sent = async (changes: readonly Change[], other?: Partial<Feed>): Promise<readonly Sent[]> =>
  await sendCall(changes, feed(other))

const fates = (all: readonly Sent[]): Record<string, number> =>
  Object.fromEntries(
    ['acknowledged', 'refused', 'waiting'].map((is) => [
      is,
      all.filter((one) => one.is === is).length,
    ]),
  )

describe('sending to the daily feed', () => {
  it('tries again when the service is busy, later each time, and as late as it asks', async () => {
    let times = 0
    service.mishap = () => {
      times += 1
      if (times === 1) return { status: 429, words: 'Too many requests', retryAfter: 30 }
      return times === 2 ? { status: 503, words: 'Not now' } : undefined
    }
    assert.equal(fates(await sent(children(3))).acknowledged, 3)
    assert.deepEqual(pauses, [30_000, 10_000])
  })

  it('gives up after four tries', async () => {
    service.mishap = () => ({ status: 500, words: 'Broken' })
    const all = await sent(children(100))
    assert.deepEqual(fates(all), { acknowledged: 0, refused: 0, waiting: 100 })
    assert.deepEqual(service.calls, [100, 100, 100, 100])
    assert.deepEqual(pauses, [5_000, 10_000, 20_000])
  })

  it('leaves one state behind when a call was taken and its answer was lost', async () => {
    let times = 0
    service.mishap = () => {
      times += 1
      return times === 1 ? 'silent' : undefined
    }
    assert.equal(
      fates(await sent(children(2), { department: service.department({ patience: 200 }) }))
        .acknowledged,
      2,
    )
    assert.deepEqual(service.calls, [2, 2])
    assert.deepEqual([...service.children.keys()], ['1', '2'])
  })

  it('finds the one child whom the service will not have, and holds up nobody else', async () => {
    service.mishap = (call) =>
      call.some(({ la_child_id: id }) => id === '37')
        ? { status: 400, words: 'Payload was malformed' }
        : undefined
    const all = await sent(children(100))
    assert.deepEqual(fates(all), { acknowledged: 99, refused: 1, waiting: 0 })
    const refused = all.find((one) => one.is === 'refused')
    assert.ok(refused)
    assert.equal(refused.change.childId, '37')
    assert.equal(refused.words, '400: Payload was malformed')
    assert.equal(service.children.size, 99)
  })

  it('halves a call that is too much for the service', async () => {
    service.mishap = (call) => (call.length > 30 ? { status: 413, words: 'Too many' } : undefined)
    assert.equal(fates(await sent(children(100))).acknowledged, 100)
    assert.equal(service.children.size, 100)
  })

  it('keeps what was taken of a half when the service goes away during the other', async () => {
    service.mishap = (call) => {
      if (call.length > 50) return { status: 413, words: 'Too many' }
      return call[0]?.la_child_id === '51' ? { status: 502, words: 'Gone' } : undefined
    }
    const all = await sent(children(100))
    assert.deepEqual(fates(all), { acknowledged: 50, refused: 0, waiting: 50 })
    assert.ok(
      all.filter((one) => one.is === 'waiting').every(({ words }) => words === '502 Bad Gateway'),
    )
  })

  it('asks for another token when the one it has is turned away, once', async () => {
    const department = service.department()
    assert.equal(fates(await sent(children(1), { department })).acknowledged, 1)
    const given = [...service.tokens]
    assert.equal(fates(await sent(children(1), { department })).acknowledged, 1)
    assert.deepEqual([...service.tokens], given)
    service.tokens.clear()
    assert.equal(fates(await sent(children(1), { department })).acknowledged, 1)
    assert.deepEqual(service.calls, [1, 1, 1, 1])
  })

  it('sends nothing when no token is given, and says so without the secret', async () => {
    const department = service.department({ secret: 'of yesterday' })
    const all = await sent(children(150), { department })
    assert.deepEqual(fates(all), { acknowledged: 0, refused: 0, waiting: 150 })
    assert.deepEqual(service.calls, [])
    assert.deepEqual(pauses, [])
    for (const one of all)
      assert.ok(one.is === 'waiting' && one.words === 'No token was given: 400')
  })

  it('tries nothing again once it is told to stop', async () => {
    service.mishap = () => ({ status: 500, words: 'Broken' })
    const all = await sent(children(1), { isStopping: () => true })
    assert.deepEqual(fates(all), { acknowledged: 0, refused: 0, waiting: 1 })
    assert.deepEqual(service.calls, [1])
  })

  it('waits for another day when nobody answers at all', async () => {
    const to = { address: 'http://127.0.0.1:9', tokenAddress: 'http://127.0.0.1:9/token' }
    const who = { clientId: 'x', clientSecret: 'y', scope: undefined, supplierKey: undefined }
    const department = openDepartment({ ...to, ...who }, { authority: '888' })
    const all = await sent(children(1), { department })
    assert.deepEqual(fates(all), { acknowledged: 0, refused: 0, waiting: 1 })
    assert.deepEqual(pauses, [5_000, 10_000, 20_000])
  })
})
