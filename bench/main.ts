import { measureCosts } from './costs.ts'
import { readArguments, type Arguments } from './arguments.ts'
import { inScratchDatabase, startBare, startCluster } from './cluster.ts'
import { layDesk } from './data/load.ts'
import { countFound } from './measure/found.ts'
import { load } from './measure/load.ts'
import { connections } from './measure/load.ts'
import { matchingAsTable, measureMatching } from './measure/matching.ts'
import { scriptBytes } from './measure/page-scripts.ts'
import { measureMovingIn } from './measure/moving-in.ts'
import { drawSample, type Sample } from './measure/people.ts'
import {
  floorAsking,
  keepSearches,
  oursAsking,
  searchesOf,
  type Asking,
  type WorkName,
} from './measure/requests.ts'
import type { Round } from './measure/figures.ts'
import { signInAll, type Session } from './measure/sessions.ts'
import { startFloor, startOurs, type Running } from './measure/systems.ts'
import { asJson, asTable, movingWords, type StartUp } from './report.ts'
import { measureSignIn } from './sign-in.ts'
import { deskOf, sizeOf } from './sizes.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)
const coldStarts = 3

async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2))
  if (asked.matching) await measureDuplicates(asked.people ?? 6_000)
  if (asked.signIn) process.stdout.write(`${await measureSignIn(asked.rounds, say)}\n`)
  const size = sizeOf(asked.size, asked.people)
  if (asked.movesIn) await measureMoving(asked, size)
  if (asked.censusOf !== undefined) await measureReturn(asked.censusOf)
  if (asked.only.length === 0) return
  const startedAt = performance.now()
  const cluster = await startCluster(size, say)
  try {
    await layDesk(cluster.url, size, deskOf(size, asked.harsh))
    const sample = await drawSample(cluster.url)
    const sessions = await firstStart(cluster.url)
    const cold = await startCold(cluster.url, sample, sessions)
    try {
      const rounds = await measure(asked, cluster.url, { ...cold, sample, sessions })
      const [session] = sessions
      if (!session) throw new Error('Nobody is signed in')
      const { address } = cold.ours
      const system = { address, databaseUrl: cluster.url, session }
      const found = asked.only.includes('search') ? await countFound(system, sample.searched) : []
      for (const { mistake, found: seen, of } of found) say(`Found, ${mistake}: ${seen} of ${of}`)
      const startUp = {
        starts: cold.starts,
        memory: { ...cold.memory, oursAfterLoad: cold.ours.memory() },
      }
      const scripts = await scriptBytes(address, '/front-door?locality=central', session)
      const measured = { size: asked.size, rounds, found, startUp, scripts }
      process.stdout.write(`${asked.json ? asJson(measured) : asTable(measured)}\n`)
      if (asked.costs) await cold.ours.stop()
      if (asked.costs) await costs(asked, cluster.url, sample, sessions)
    } finally {
      await cold.floor.stop()
      await cold.ours.stop()
    }
  } finally {
    await cluster.stop()
  }
  say(`Done in ${Math.round((performance.now() - startedAt) / 1000)} s.`)
}

async function costs(
  { only, seconds, rounds }: Arguments,
  databaseUrl: string,
  sample: Sample,
  sessions: readonly Session[],
): Promise<void> {
  const kept = await Promise.all(
    sessions.map((session) => keepSearches(databaseUrl, session, searchesOf(sample))),
  )
  const asks = oursAsking(sample, sessions, (connection) => kept[connection] ?? [])
  const found = await measureCosts(databaseUrl, { works: only, asks, seconds, rounds }, say)
  process.stdout.write(`${found}\n`)
}

/** As dense as a county of 400,000, which is Lancashire, and as one of a million. */
async function measureDuplicates(people: number): Promise<void> {
  for (const asDenseAs of [400_000, 1_000_000]) {
    const found = await inScratchDatabase(say, (url) => measureMatching(url, people, asDenseAs))
    process.stdout.write(`${matchingAsTable(found)}\n\n`)
  }
}

async function measureMoving(asked: Arguments, size: ReturnType<typeof sizeOf>): Promise<void> {
  const server = await startBare(say)
  try {
    const figures = await measureMovingIn(server.url, server.files, size, say)
    process.stdout.write(
      `${asked.json ? JSON.stringify({ size: asked.size, import: figures }) : movingWords(figures)}\n`,
    )
  } finally {
    await server.stop()
  }
}

async function measureReturn(children: number): Promise<void> {
  // The tests’ children are loaded for this measure alone.
  const { censusInWords, measureCensus } = await import('./census/measure.ts')
  const figures = await inScratchDatabase(say, (url) => measureCensus(url, children, say))
  process.stdout.write(`${censusInWords(figures)}\n`)
}

/** Starts the application once, so that its job queue has its tables and everyone is signed in. */
async function firstStart(databaseUrl: string): Promise<readonly Session[]> {
  const ours = await startOurs(databaseUrl, { path: '/health/ready' })
  try {
    return await signInAll(ours.address, connections)
  } finally {
    await ours.stop()
  }
}

interface Cold extends Omit<StartUp, 'memory'> {
  readonly floor: Running
  readonly ours: Running
  readonly memory: { readonly floor: number; readonly ours: number }
}

/** Starts both in turn, several times, to their first good answer: a person's page. The last of each stays up. */
async function startCold(
  databaseUrl: string,
  sample: Sample,
  sessions: readonly Session[],
): Promise<Cold> {
  const id = sample.opened[0]?.id ?? ''
  const headers = { cookie: sessions[0]?.cookie ?? '' }
  const starts: { floor: number; ours: number }[] = []
  for (;;) {
    const floor = await startFloor(databaseUrl, { path: `/summary?id=${id}` })
    const ours = await startOurs(databaseUrl, { path: `/people/${id}`, headers })
    starts.push({ floor: floor.readyAfter, ours: ours.readyAfter })
    say(`Ready: floor ${Math.round(floor.readyAfter)} ms, ours ${Math.round(ours.readyAfter)} ms`)
    if (starts.length === coldStarts) {
      const memory = { floor: floor.memory(), ours: ours.memory() }
      return { floor, ours, memory, starts }
    }
    await floor.stop()
    await ours.stop()
  }
}

async function measure(
  asked: Arguments,
  databaseUrl: string,
  systems: { floor: Running; ours: Running; sample: Sample; sessions: readonly Session[] },
): Promise<ReadonlyMap<WorkName, readonly Round[]>> {
  const { floor, ours, sample, sessions } = systems
  const kept = await Promise.all(
    sessions.map((session) => keepSearches(databaseUrl, session, searchesOf(sample))),
  )
  const floorAsks = floorAsking(sample)
  const oursAsks = oursAsking(sample, sessions, (connection) => kept[connection] ?? [])
  const turn = async (system: Running, asking: Asking, seconds: number) =>
    await load(system.address, asking.asked, { seconds, expected: asking.expected })
  const measured = new Map<WorkName, Round[]>()
  for (const work of asked.only) {
    // The first second of each goes to the compilers and caches of both.
    await turn(floor, floorAsks[work], 1)
    await turn(ours, oursAsks[work], 1)
    const rounds: Round[] = []
    for (let round = 1; round <= asked.rounds; round += 1) {
      const one = {
        floor: await turn(floor, floorAsks[work], asked.seconds),
        ours: await turn(ours, oursAsks[work], asked.seconds),
      }
      rounds.push(one)
      say(
        `${work} ${round} of ${asked.rounds}: floor ${Math.round(one.floor.throughput)}/s, ours ${Math.round(one.ours.throughput)}/s`,
      )
    }
    measured.set(work, rounds)
  }
  return measured
}

await main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
})
