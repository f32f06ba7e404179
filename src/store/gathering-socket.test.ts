import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { test } from 'node:test'
import { gatheringSocket } from './gathering-socket.ts'

test('what is written in one turn of the event loop is handed to the system once, in its order', async () => {
  const heard: string[] = []
  const server = createServer((other) => other.on('data', (data) => heard.push(data.toString())))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const socket = gatheringSocket()
  try {
    socket.connect((server.address() as AddressInfo).port, '127.0.0.1')
    await once(socket, 'connect')
    let handedOver = 0
    for (const name of ['_write', '_writev'] as const) {
      const hand = socket[name]?.bind(socket) as (...given: unknown[]) => void
      socket[name] = (...given: unknown[]) => {
        handedOver += 1
        hand(...given)
      }
    }

    socket.write('begin ')
    // As pg does around each prepared statement.
    socket.cork()
    socket.write('bind ')
    socket.write('execute ')
    socket.uncork()
    socket.write('commit')
    assert.equal(handedOver, 0)
    await new Promise((resolve) => process.nextTick(resolve))
    assert.equal(handedOver, 1)
    socket.end()
    await once(socket.resume(), 'close')
    assert.equal(heard.join(''), 'begin bind execute commit')
  } finally {
    socket.destroy()
    server.close()
  }
})
