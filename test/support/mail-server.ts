import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** A mail server on loopback that takes everything and keeps it, or takes nothing. */
export interface MailServer {
  readonly url: string
  /** Every message it took, as it came over the line. */
  readonly taken: readonly string[]
  refuseAll(refuses: boolean): void
  close(): Promise<void>
}

/** Speaks as much SMTP (RFC 5321) as sending one message needs. */
export async function startMailServer(): Promise<MailServer> {
  const taken: string[] = []
  const sockets = new Set<Socket>()
  let refusing = false
  const server = createServer((socket) => {
    sockets.add(socket)
    let body: string | undefined
    let pending = ''
    socket.write('220 mail.example\r\n')
    socket.on('data', (chunk) => {
      pending += chunk.toString()
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end)
        pending = pending.slice(end + 2)
        if (body !== undefined && line !== '.') {
          body += `${line}\n`
        } else if (body !== undefined) {
          taken.push(body)
          body = undefined
          socket.write('250 taken\r\n')
        } else if (line.startsWith('DATA')) {
          body = ''
          socket.write('354 go on\r\n')
        } else if (line.startsWith('RCPT') && refusing) {
          socket.write('550 nobody here\r\n')
        } else if (line.startsWith('QUIT')) {
          socket.end('221 bye\r\n')
        } else {
          socket.write('250 mail.example\r\n')
        }
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refuseAll(refuses) {
      refusing = refuses
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
