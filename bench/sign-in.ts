import { fileURLToPath } from 'node:url'
import { startEmbeddedPostgres } from '../src/outside/embedded-postgres.ts'
import { signInAtOnce, signIns, visitorOf, type SignInFigures } from './measure/sign-in.ts'
import { startFloor, startOurs } from './measure/systems.ts'

const folder = fileURLToPath(new URL('../.cache/bench/sign-in', import.meta.url))

interface Round {
  readonly floor: SignInFigures
  readonly ours: SignInFigures
}

/** A thousand people sign in at once, at each system in turn; needs no county, so it has a small database of its own. */
export async function measureSignIn(rounds: number, say: (line: string) => void): Promise<string> {
  const cluster = await startEmbeddedPostgres({ folder, log: say })
  try {
    const ready = { path: '/health/ready' }
    const measured: Round[] = []
    for (let round = 1; round <= rounds; round += 1) {
      const ours = await startOurs(cluster.url, ready, { watched: true })
      const visitor = await visitorOf(ours.address)
      const inOurs = { path: '/sign-in', expected: 303, visitor }
      const ourFigures = await signInAtOnce(ours, inOurs).finally(() => ours.stop())
      const floor = await startFloor(cluster.url, { path: '/alive' }, { watched: true })
      const inFloor = { path: '/sign-in', expected: 200 }
      const floorFigures = await signInAtOnce(floor, inFloor).finally(() => floor.stop())
      measured.push({ ours: ourFigures, floor: floorFigures })
      say(
        `sign-in ${round} of ${rounds}: ${inWords('floor', floorFigures)}; ${inWords('ours', ourFigures)}`,
      )
    }
    return report(measured)
  } finally {
    await cluster.stop()
  }
}

const inWords = (name: string, { seconds, loopDelay }: SignInFigures): string =>
  `${name} ${seconds.toFixed(1)} s, event loop p99 ${loopDelay.p99.toFixed(0)} ms, longest ${loopDelay.max.toFixed(0)} ms`

function report(rounds: readonly Round[]): string {
  const ratio = (of: (figures: SignInFigures) => number): string =>
    median(rounds.map(({ floor, ours }) => of(ours) / Math.max(of(floor), 1))).toFixed(2)
  const ours = (of: (figures: SignInFigures) => number): string =>
    median(rounds.map((round) => of(round.ours))).toFixed(1)
  return [
    `${signIns} people sign in at once. Medians over ${rounds.length} rounds; ratios are taken round by round, ours by the floor's.`,
    `Until the last is in: ${ours((one) => one.seconds)} s, ${ratio((one) => one.seconds)} × floor`,
    `Event loop delay meanwhile: p99 ${ours((one) => one.loopDelay.p99)} ms, ${ratio((one) => one.loopDelay.p99)} × floor; longest ${ours((one) => one.loopDelay.max)} ms, ${ratio((one) => one.loopDelay.max)} × floor`,
  ].join('\n')
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
