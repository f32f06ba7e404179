import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** One of the two systems, in a process of its own. */
export interface Running {
  readonly address: string
  /** Milliseconds from the command to the first good answer. */
  readonly readyAfter: number
  /** Megabytes of memory the process holds now. */
  memory(): number
  stop(): Promise<void>
  /** Watches its event loop; only for one that was started to be watched. */
  readonly watch?: { begin(): Promise<void>; end(): Promise<LoopDelay> } | undefined
}

/** Milliseconds that the event loop kept whoever came next waiting. */
export interface LoopDelay {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

interface HowStarted {
  readonly watched?: boolean
}

/** The watch over a system that was started to be watched. */
export function runsAtOnce({ watch }: Running): NonNullable<Running['watch']> {
  if (!watch) throw new Error('This system is not watched')
  return watch
}

const from = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const longestStart = 60_000

/** The floor: `ask` is a request that it can answer once it is ready. */
export async function startFloor(
  databaseUrl: string,
  ask: Ask,
  how: HowStarted = {},
): Promise<Running> {
  const port = await freePort()
  return await start([from('bench/floor/server.ts'), databaseUrl, String(port)], {}, port, {
    ask,
    how,
  })
}

/** The application as `npm start` runs it, with its log switched on and nobody reading it. */
export async function startOurs(
  databaseUrl: string,
  ask: Ask,
  how: HowStarted = {},
): Promise<Running> {
  const port = await freePort()
  const environment = { DATABASE_URL: databaseUrl, PORT: String(port), THREADWELL_DEMO: '1' }
  return await start(['--max-semi-space-size=8', from('src/main.ts')], environment, port, {
    ask,
    how,
  })
}

interface Ask {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

async function start(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
  port: number,
  { ask, how }: { readonly ask: Ask; readonly how: HowStarted },
): Promise<Running> {
  const address = `http://127.0.0.1:${port}`
  const startedAt = performance.now()
  const watching = how.watched ? ['--import', from('bench/measure/loop-delay.ts')] : []
  const program = spawn(process.execPath, [...watching, ...command], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe', ...(how.watched ? (['ipc'] as const) : [])],
  })
  let said = ''
  program.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  while (!(await answers(address, ask))) {
    const tooLong = performance.now() - startedAt > longestStart
    if (program.exitCode !== null || tooLong) {
      program.kill('SIGKILL')
      throw new Error(`${command.join(' ')} did not start: ${said}`)
    }
    await pause(5)
  }
  const readyAfter = performance.now() - startedAt
  return {
    address,
    readyAfter,
    memory: () => memoryOf(program),
    stop: () => stop(program),
    watch: how.watched ? watchOver(program) : undefined,
  }
}

function watchOver(program: ChildProcess): NonNullable<Running['watch']> {
  const ask = async (what: 'begin' | 'end'): Promise<unknown> => {
    const answered = once(program, 'message')
    program.send(what)
    return (await answered)[0]
  }
  return {
    async begin() {
      await ask('begin')
    },
    end: async () => (await ask('end')) as LoopDelay,
  }
}

async function answers(address: string, { path, headers }: Ask): Promise<boolean> {
  try {
    const reply = await fetch(`${address}${path}`, { headers: { ...headers }, redirect: 'manual' })
    await reply.arrayBuffer()
    return reply.status === 200
  } catch {
    return false
  }
}

function memoryOf(program: ChildProcess): number {
  const status = readFileSync(`/proc/${program.pid ?? 'self'}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return
  program.kill('SIGTERM')
  await once(program, 'exit')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
