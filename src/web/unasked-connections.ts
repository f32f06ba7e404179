import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/**
 * Lets a server close while browsers hold connections that they opened ahead of need. Node ends those that wait between
 * two requests, and holds a stop up for minutes for one that never asked anything.
 */
export function endUnaskedOnClose(app: FastifyInstance): void {
  const unasked = new Set<Socket>()
  app.server.on('connection', (socket: Socket) => {
    unasked.add(socket)
    socket.once('close', () => unasked.delete(socket))
  })
  app.server.on('request', ({ socket }) => unasked.delete(socket))
  app.addHook('preClose', (done) => {
    for (const socket of unasked) socket.destroy()
    // Those that are still answered are kept for no further request.
    app.server.keepAliveTimeout = 1
    done()
  })
}
