import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** What a scanner said of a file. */
export type Scanned =
  | { readonly is: 'clean' }
  | { readonly is: 'infected'; readonly with: string }
  /** The scanner could not be asked, or did not answer: nothing is known of the file. */
  | { readonly is: 'unknown'; readonly because: string }

/** Looks through files for what would harm whoever opens them. */
export interface VirusScan {
  scan(content: AsyncIterable<Uint8Array>): Promise<Scanned>
}

/** Where clamd listens: `tcp://host:3310`, or `unix:/run/clamav/clamd.ctl`. */
export interface ScannerAddress {
  readonly host?: string
  readonly port?: number
  readonly path?: string
}

/** Reads such an address; undefined when it is none. */
export function scannerAddress(text: string): ScannerAddress | undefined {
  const [, path] = /^unix:(\/.+)$/.exec(text) ?? []
  if (path !== undefined) return { path }
  const [, host, port = '3310'] = /^tcp:\/\/([^/:]+)(?::(\d{1,5}))?\/?$/.exec(text) ?? []
  return host === undefined ? undefined : { host, port: Number(port) }
}

const silenceMilliseconds = 30_000
const largestPieceBytes = 64 * 1024

/**
 * ClamAV's daemon, spoken to as its manual has it (clamd(8), INSTREAM): each piece behind its length, an empty one at
 * the end, one line back. It holds the signatures, so that a start of ours neither loads nor renews any.
 */
export function clamAv(
  address: ScannerAddress,
  { silence = silenceMilliseconds }: { readonly silence?: number } = {},
): VirusScan {
  return {
    async scan(content) {
      const socket = address.path
        ? connect(address.path)
        : connect(address.port ?? 3310, address.host)
      socket.setTimeout(silence, () => socket.destroy(new Error('it said nothing')))
      try {
        const answer = answerOf(socket)
        // Where it breaks off early its answer says why, so a failure to send is heard there.
        await Promise.race([send(socket, content), answer.catch(() => undefined)])
        return understood(await answer)
      } catch (error) {
        return { is: 'unknown', because: error instanceof Error ? error.message : String(error) }
      } finally {
        socket.destroy()
      }
    },
  }
}

async function send(socket: Socket, content: AsyncIterable<Uint8Array>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'))
  for await (const some of content) {
    for (let at = 0; at < some.length; at += largestPieceBytes) {
      const piece = some.subarray(at, at + largestPieceBytes)
      await write(socket, lengthOf(piece.length))
      await write(socket, piece)
    }
  }
  await write(socket, lengthOf(0))
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

async function write(socket: Socket, piece: Uint8Array): Promise<void> {
  if (socket.destroyed) return
  if (!socket.write(piece)) await once(socket, 'drain').catch(() => undefined)
}

/** What it says until it hangs up. */
async function answerOf(socket: Socket): Promise<string> {
  let said = ''
  for await (const piece of socket) {
    said += String(piece)
    if (said.includes('\0')) break
  }
  return said.replace(/\0.*$/s, '').trim()
}

function understood(answer: string): Scanned {
  if (/^stream: OK$/.test(answer)) return { is: 'clean' }
  const [, name] = /^stream: (.+) FOUND$/.exec(answer) ?? []
  if (name !== undefined) return { is: 'infected', with: name }
  return { is: 'unknown', because: answer || 'it hung up' }
}
