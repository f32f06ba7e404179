import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

const beforeNextTryMilliseconds = 1000

/** What somebody who listens on a channel is told. */
export interface Hearer {
  readonly hear: (payload: string) => void
  /** Nothing is heard from now on; it is tried again until it is. */
  readonly deaf: () => void
  /** It is heard again. What was said meanwhile nobody heard, so that anything may have changed. */
  readonly hearing: () => void
}

/**
 * Listens on a channel until `stop`, on a connection of its own: a new one whenever it breaks, since a server that hears
 * nothing looks just like one where nothing happens. Throws when it cannot listen the first time.
 */
export async function listenOn(
  connection: pg.ClientConfig,
  channel: string,
  { hear, deaf, hearing, lost }: Hearer & { readonly lost: (error: Error) => void },
): Promise<{ readonly stop: () => Promise<void> }> {
  const stopping = new AbortController()
  let ear = await begin()
  const kept = keep().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error
  })

  async function begin() {
    // A network that takes packets and brings none back is noticed after some minutes, instead of never.
    const client = new pg.Client({ ...connection, keepAlive: true })
    client.on('error', lost)
    client.on('notification', ({ payload }) => {
      hear(payload ?? '')
    })
    const ended = new Promise((resolve) => client.once('end', resolve))
    try {
      await client.connect()
      await client.query(`listen ${pg.escapeIdentifier(channel)}`)
      stopping.signal.throwIfAborted()
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    return { client, ended }
  }

  async function keep(): Promise<void> {
    for (;;) {
      await ear.ended
      if (stopping.signal.aborted) return
      deaf()
      ear = await again()
      hearing()
    }
  }

  async function again(): Promise<typeof ear> {
    for (;;) {
      await pause(beforeNextTryMilliseconds, undefined, stopping)
      const begun = await begin().catch(() => undefined)
      if (begun) return begun
    }
  }

  return {
    async stop() {
      stopping.abort()
      await ear.client.end()
      await kept
    },
  }
}
