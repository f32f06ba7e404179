// Runs the tests: `npm test`, or `npm test -- src/engine test/walk/pages.test.ts` for some of them. Options such as
// --test-name-pattern=… go to node's own test runner, whose closing lines end the output.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startTestCluster } from '../test/support/cluster.ts'
import { provideChromium } from './chromium.ts'

// Everything runs in two lanes beside each other, which take about as long: a browser waits for its server, and the
// server for its database. These are the second, and all the rest is the first.
const everywhere = ['src', 'authorities', 'scripts', 'bench', 'test']
const secondLane = ['test/journeys', 'test/security', 'test/integration/walls']

const runnerOptions = [
  '--test',
  // One process for all: a process for each file costs more than most of the tests. What a file leaves open, or a test
  // that never ends, must not hold up the closing lines.
  '--test-isolation=none',
  '--test-force-exit',
  `--import=${new URL('../test/support/seed.ts', import.meta.url).href}`,
  '--test-timeout=300000',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  `--test-reporter=${new URL('no-empty-test-files.ts', import.meta.url).href}`,
  '--test-reporter-destination=stderr',
]

const say = (line: string) => process.stderr.write(`${line}\n`)

function testFilesIn(place: string): string[] {
  const isFile = statSync(place, { throwIfNoEntry: false })?.isFile() ?? false
  return isFile ? [place] : globSync(join(place, '**/*.test.ts')).sort()
}

function inTwoLanes(): readonly string[][] {
  const second = new Set(secondLane.flatMap(testFilesIn))
  return [everywhere.flatMap(testFilesIn).filter((file) => !second.has(file)), [...second]]
}

/** Whether one of the files asks for it by name, or is of a kind that may do so through a support file of its own. */
function isNeeded(support: 'database' | 'browser', files: readonly string[]): boolean {
  const folders = support === 'browser' ? /^test\/(support|journeys|walk)\// : /^test\//
  return files.some(
    (file) => folders.test(file) || readFileSync(file, 'utf8').includes(`support/${support}.ts`),
  )
}

interface Runner {
  readonly process: ChildProcess
  readonly exit: Promise<number>
}

function startTests(
  files: readonly string[],
  options: readonly string[],
  output: 'shown' | 'held',
): Runner {
  const runner = spawn(process.execPath, [...runnerOptions, ...options, ...files], {
    stdio: ['inherit', output === 'shown' ? 'inherit' : 'pipe', 'inherit'],
  })
  const stop = () => runner.kill('SIGTERM')
  process.once('SIGTERM', stop).once('SIGINT', stop)
  const exit = once(runner, 'close').then(([code]) => (code as number | null) ?? 1)
  return { process: runner, exit }
}

/** Runs the lanes beside each other. What a later one prints is held until those before it are done. */
async function runLanes(
  filesOfLanes: readonly (readonly string[])[],
  options: readonly string[],
): Promise<number> {
  const runners = filesOfLanes.map((files, lane) =>
    startTests(files, options, lane === 0 ? 'shown' : 'held'),
  )
  const held = runners.map(({ process: { stdout } }) => {
    const chunks: Buffer[] = []
    stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
    return chunks
  })
  let worst = 0
  for (const [lane, runner] of runners.entries()) {
    worst = Math.max(worst, await runner.exit)
    process.stdout.write(Buffer.concat(held[lane] ?? []))
  }
  return worst
}

async function main(args: readonly string[]): Promise<number> {
  const options = args.filter((arg) => arg.startsWith('-'))
  const wanted = args.filter((arg) => !arg.startsWith('-'))
  const filesOfLanes = wanted.length > 0 ? [wanted.flatMap(testFilesIn)] : inTwoLanes()
  const files = filesOfLanes.flat()
  if (files.length === 0) {
    say(`There is no test in ${wanted.join(', ') || 'this project'}.`)
    return 1
  }
  const missing = isNeeded('browser', files) ? provideChromium(say) : undefined
  if (missing) {
    say(missing)
    return 1
  }
  if (process.env.THREADWELL_TEST_DATABASE || !isNeeded('database', files)) {
    return await runLanes(filesOfLanes, options)
  }
  const startedAt = performance.now()
  const cluster = await startTestCluster(say)
  say(`Test database ready in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`)
  process.env.THREADWELL_TEST_DATABASE = cluster.url
  try {
    return await runLanes(filesOfLanes, options)
  } finally {
    await cluster.stop()
  }
}

process.exitCode = await main(process.argv.slice(2))
