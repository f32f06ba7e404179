import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Where Debian puts the browser that the journeys drive. The first is Chromium without the windows around its pages: what
 * it shows is the same, and a page costs a quarter less. A machine that has the second alone is not asked for more.
 */
const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

const packages = ['chromium-headless-shell', 'fonts-liberation']
const byHand = `apt-get install --no-install-recommends ${packages.join(' ')}`

/** The path of the Chromium of this machine, or undefined where there is none. */
export const findChromium = (): string | undefined => places.find((place) => existsSync(place))

/**
 * Makes sure that the browser for the tests is there: installs it from the system's packages when this is root on a
 * machine with apt-get. Returns undefined when there is a browser, or what a person has to do about it, in plain words.
 */
export function provideChromium(log: (line: string) => void): string | undefined {
  if (findChromium()) return undefined
  if (!existsSync('/usr/bin/apt-get')) {
    return `The browser tests need Chromium at ${places.join(' or ')}, and this machine has no apt-get to install it with.`
  }
  if (process.getuid?.() !== 0) {
    return `The browser tests need Chromium. Install it as root, then run this again:\n\n  ${byHand}\n`
  }
  log('Installing Chromium for the browser tests (needed once; about a minute) …')
  const startedAt = performance.now()
  const failure = aptGet('update', '-q') ?? aptGet(...byHand.split(' ').slice(1), '-y', '-q')
  if (failure)
    return `${failure}\n\nChromium could not be installed; apt-get's own message is above.`
  log(`Installed Chromium in ${Math.round((performance.now() - startedAt) / 1000)} s.`)
  return undefined
}

function aptGet(...args: string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return done.status === 0 ? undefined : `${done.stdout}${done.stderr}`.trim()
}
