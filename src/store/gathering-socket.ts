import { Socket } from 'node:net'

/** A socket that sends what is written in one turn of the event loop together: ten statements wake PostgreSQL once. */
export function gatheringSocket(): Socket {
  const socket = new Socket()
  // Not as a class with a `write` of its own: connecting puts Node's back in its place.
  socket.once('connect', () => {
    const write = socket.write.bind(socket)
    let gathers = false
    socket.write = (...written: unknown[]) => {
      if (!gathers) {
        gathers = true
        socket.cork()
        process.nextTick(() => {
          gathers = false
          socket.uncork()
        })
      }
      return write(...(written as [string]))
    }
  })
  return socket
}
