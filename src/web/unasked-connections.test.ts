import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { describe, it } from 'node:test'
import fastify from 'fastify'
import { endUnaskedOnClose } from './unasked-connections.ts'

describe('a server that closes', () => {
  it('ends a connection on which nothing was asked, and answers what was asked first', async () => {
    const app = fastify()
    endUnaskedOnClose(app)
    const asked = Promise.withResolvers<undefined>()
    const mayAnswer = Promise.withResolvers<undefined>()
    app.get('/', async () => {
      asked.resolve(undefined)
      await mayAnswer.promise
      return 'answered'
    })
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const arrived = once(app.server, 'connection')
    const silent: Socket = connect(port, '127.0.0.1')
    await arrived
    const answer = fetch(`http://127.0.0.1:${String(port)}/`)
    await asked.promise
    const ended = once(silent, 'close')
    const closed = app.close()
    await ended
    mayAnswer.resolve(undefined)
    assert.equal(await (await answer).text(), 'answered')
    await closed
  })
})
