import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** The industry's harmless test file, which every scanner calls a virus; written in halves, or one might take this file away. */
export const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-' + 'ANTIVIRUS-TEST-FILE!$H+H*'

export interface FakeScanner {
  readonly address: string
  /** How many whole streams it has looked through. */
  looked(): number
  close(): Promise<void>
}

/** A scanner that speaks clamd's INSTREAM as its manual has it, and knows one virus. `answer` replaces what it says. */
export async function fakeScanner(answer?: string, at?: string): Promise<FakeScanner> {
  let looked = 0
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece])
      const content = streamed(received)
      if (!content) return
      looked += 1
      const found = content.includes(eicar)
      socket.end(`stream: ${answer ?? (found ? 'Eicar-Test-Signature FOUND' : 'OK')}\0`)
    })
  })
  server.listen(at ?? { port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const where = server.address()
  return {
    address:
      typeof where === 'object' && where ? `tcp://127.0.0.1:${where.port}` : `unix:${at ?? ''}`,
    looked: () => looked,
    async close() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** What was streamed, once its empty last piece is here. */
function streamed(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (received.length < command.length) return undefined
  if (received.subarray(0, command.length).toString() !== command) throw new Error('not INSTREAM')
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
