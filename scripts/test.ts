// Runs the tests: `npm test`, or `npm test -- src/engine test/walk/pages.test.ts` for some of them. Options such as
// --test-name-pattern=… go to node's own test runner, whose closing lines end the output.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startTestCluster } from '../test/support/cluster.ts'
import { provideChromium } from './chromium.ts'

const places = [
  'src',
  'authorities',
  'scripts',
  'bench',
  'test/support',
  'test/integration',
  'test/journeys',
  'test/walk',
]

const runnerOptions = [
  '--test',
  // One process for all: a process for each file costs more than most of the tests. What a file leaves open, or a test
  // that never ends, must not hold up the closing lines.
  '--test-isolation=none',
  '--test-force-exit',
  '--test-timeout=120000',
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

/** Whether one of the files asks for it by name, or is of a kind that may do so through a support file of its own. */
function isNeeded(support: 'database' | 'browser', files: readonly string[]): boolean {
  const folders = support === 'browser' ? /^test\/(support|journeys|walk)\// : /^test\//
  return files.some(
    (file) => folders.test(file) || readFileSync(file, 'utf8').includes(`support/${support}.ts`),
  )
}

async function runTests(files: readonly string[], options: readonly string[]): Promise<number> {
  const runner = spawn(process.execPath, [...runnerOptions, ...options, ...files], {
    stdio: 'inherit',
  })
  const stop = () => runner.kill('SIGTERM')
  process.once('SIGTERM', stop).once('SIGINT', stop)
  const [code] = (await once(runner, 'exit')) as [number | null]
  return code ?? 1
}

async function main(args: readonly string[]): Promise<number> {
  const options = args.filter((arg) => arg.startsWith('-'))
  const wanted = args.filter((arg) => !arg.startsWith('-'))
  const files = (wanted.length > 0 ? wanted : places).flatMap(testFilesIn)
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
    return await runTests(files, options)
  }
  const startedAt = performance.now()
  const cluster = await startTestCluster(say)
  say(`Test database ready in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`)
  process.env.THREADWELL_TEST_DATABASE = cluster.url
  try {
    return await runTests(files, options)
  } finally {
    await cluster.stop()
  }
}

process.exitCode = await main(process.argv.slice(2))
