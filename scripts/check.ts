// Checks everything that can be checked without running the app: `npm run check`. All checks run, whatever fails.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { auditSays, lockFileFaults, type LockFile } from './dependencies.ts'
import { faultsIn, projectFiles } from './project-files.ts'

/** What is wrong, in the words of the tool that found it; empty when nothing is. */
type Check = () => Promise<string>

const FEWEST_MODULES = 20
const code = ['src', 'authorities', 'test', 'bench', 'scripts']
const commands = 'src/threadwell.ts'

/** From the slowest to the quickest, since two run at a time. */
const checks: Readonly<Record<string, Check>> = {
  'lint (eslint)': () => tool('eslint', '.', '--max-warnings=0'),
  'types (tsc)': () => tool('tsc', '--noEmit', '--pretty', 'false'),
  'format (prettier)': () => tool('prettier', '--check', '--log-level=warn', '.'),
  'arrows between rooms (dependency-cruiser)': arrows,
  'dead code (knip)': () => tool('knip', '--no-progress', '--treat-config-hints-as-errors'),
  'practice model': () => command('model'),
  'generated docs': () => command('docs', '--check'),
  'files and rooms': files,
  'lock file': lockFile,
  'known weaknesses (npm audit)': audit,
}

interface Run {
  failed: boolean
  stdout: string
  /** All it said, or why it could not be run. */
  output: string
}

function run(program: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(program, args, { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim()
      resolve({ failed: error !== null, stdout, output: output || (error?.message ?? '') })
    })
  })
}

/** One of the project's own tools: run.mjs puts them first on the path. */
async function tool(name: string, ...args: string[]): Promise<string> {
  const { failed, output } = await run(name, args)
  return failed ? output : ''
}

async function command(...args: string[]): Promise<string> {
  if (!existsSync(commands)) return `${commands} is missing`
  return await tool(process.execPath, commands, ...args)
}

/** The cruiser passes when it understood no file at all, so what it saw is counted. */
async function arrows(): Promise<string> {
  const cruise = ['--config', '.dependency-cruiser.cjs', '--output-type']
  const { stdout, output } = await run('depcruise', [...cruise, 'json', ...code])
  if (!stdout.startsWith('{')) return output
  const { summary } = JSON.parse(stdout) as { summary: { totalCruised: number; error: number } }
  if (summary.totalCruised < FEWEST_MODULES) {
    return `Only ${summary.totalCruised} modules were seen: the arrows between rooms were not checked.`
  }
  return summary.error > 0 ? await tool('depcruise', ...cruise, 'err', ...code) : ''
}

async function files(): Promise<string> {
  return faultsIn(await projectFiles()).join('\n')
}

async function lockFile(): Promise<string> {
  return lockFileFaults(JSON.parse(await readFile('package-lock.json', 'utf8')) as LockFile).join(
    '\n',
  )
}

/** Where there is no line to the registry the check says so and passes: what is known is no secret of this machine. */
async function audit(): Promise<string> {
  const quick = ['--fetch-retries=0', '--fetch-timeout=15000']
  const args = ['audit', '--omit=dev', '--audit-level=high', '--json', ...quick]
  const { stdout } = await run('npm', args)
  const { asked, faults } = auditSays(stdout)
  if (!asked) say('  npm audit could not be asked: nothing is known of new weaknesses')
  return faults.join('\n')
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`
const say = (line: string) => process.stdout.write(`${line}\n`)

const startedAt = performance.now()
const waiting = Object.entries(checks)
const faults: string[] = []

async function takeTurns(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, check] = next
    const since = performance.now()
    const fault = await check().catch((error: unknown) => String(error))
    say(`${fault ? '✖' : '✔'} ${name} ${seconds(since)}`)
    if (fault) faults.push(`✖ ${name}\n\n${fault}\n`)
  }
}

await Promise.all([takeTurns(), takeTurns()])
for (const fault of faults) say(`\n${fault}`)
const total = Object.keys(checks).length
say(
  `${total} checks, ${total - faults.length} passed, ${faults.length} failed, ${seconds(startedAt)}`,
)
process.exitCode = faults.length > 0 ? 1 : 0
