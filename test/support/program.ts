import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

const entry = new URL('../../src/main.ts', import.meta.url).pathname

/** Of our own settings only what `npm start` gives too: where programs are, and what Node has made of our files before. */
export const ownEnvironment = {
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
}

/** Threadwell itself, started as `npm start` does, in a process of its own. */
export interface Program {
  readonly process: ChildProcess
  /** Everything it has said so far, on both streams. */
  said(): string
  /** Resolves with the address once it is ready; rejects with what it said when it ends before that. */
  readonly address: Promise<string>
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>
}

/** Starts it with these settings. */
export function startProgram(settings: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [entry], {
    env: { ...ownEnvironment, LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const address = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const ready = /ready at (\S+)/.exec(said)
      if (ready?.[1]) resolve(ready[1])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => {
      reject(new Error(`It ended before it was ready: ${said}`))
    })
  })
  // Whoever starts a program that is meant to fail waits for its end, not for its address.
  address.catch(() => undefined)
  return { process: child, said: () => said, address, ended }
}
