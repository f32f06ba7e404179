import { setTimeout as pause } from 'node:timers/promises'
import { apiOnFirstUse } from './api-on-first-use.ts'
import { firstAdministratorLink } from './cases/setting-up/first-administrator.ts'
import { readConfig, type Config } from './config.ts'
import type { JobsOptions } from './jobs/start-jobs.ts'
import { openOffice, type OpenOffice } from './open-office.ts'
import { smtpPost } from './outside/post.ts'
import { demonstrationOf, demonstrationStepsOf } from './practice-of.ts'
import { explainFault } from './explain-fault.ts'
import { giveBackMemory } from './give-back-memory.ts'
import { boardFeed } from './board-feed.ts'
import { openLog } from './log.ts'
import { signInList } from './sign-in-list.ts'
import { createServer } from './web/server.ts'

/** Starts Threadwell: database, practice model, jobs, pages; and stops them in the opposite order. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = openLog(config.logLevel)
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const opened = await openOffice(config, (line) => {
    log.info(line)
  })
  const { office, databaseUrl } = opened
  const feed = await boardFeed(office.store)
  const cast = opened.demonstration ? await demonstrationOf(config.authority) : undefined
  const server = await createServer({
    office,
    log,
    secure: config.secure,
    address: config.address,
    onChange: feed.onChange,
    hasPost: config.smtpUrl !== undefined,
    api: apiOnFirstUse({ office, log }),
    ready: async () => await office.store.transaction({ reads: true }, () => Promise.resolve(true)),
    notice: cast && 'Every person on this page is made up',
    demonstration: cast?.workers.map((worker) => ({
      username: worker.id,
      name: worker.name,
      posts: worker.posts,
    })),
  })
  const address = await server.listen({ port: config.port, host: '127.0.0.1' })
  const jobs = startJobsSoon(config, { office, databaseUrl, log })
  const stopping = new AbortController()
  const played = playSoon(opened, jobs, { authority: config.authority, log, stopping })

  const stop = async (): Promise<void> => {
    log.info('Stopping: finishing what was begun')
    stopping.abort()
    await server.close()
    await played
    await (await jobs).stop()
    await feed.stop()
    await opened.close()
    log.info('Stopped')
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)))
  }

  // Its queue makes tables of its own, and a file handed in meanwhile would find half of them.
  if (opened.isNew) await jobs

  const link = opened.demonstration ? undefined : await firstAdministratorLink(office)

  say(`\nThreadwell is ready at ${address}`)
  if (cast) {
    say('It holds invented people only. Sign in as any of these, with the password “threadwell”:')
    for (const line of signInList(cast, office.practice)) say(line)
  }
  if (link)
    say(`Make the first administrator's account here, once, within a day:\n  ${address}${link}`)
  await jobs
}

const firstPageMilliseconds = 250

/**
 * Starts the background work once the first page has had time to go out: its queue takes a while to load, and what is
 * queued meanwhile is found when it begins.
 */
async function startJobsSoon(
  config: Config,
  options: Omit<JobsOptions, 'post'>,
): Promise<{ stop(): Promise<void> }> {
  await pause(firstPageMilliseconds)
  const { startJobs } = await import('./jobs/start-jobs.ts')
  const post = config.smtpUrl ? await smtpPost(config.smtpUrl, config.mailFrom) : undefined
  const jobs = await startJobs({ ...options, post, address: config.address })
  giveBackMemory()
  return jobs
}

/** A demonstration that is new gets the work of the days before, while it is looked at already. */
async function playSoon(
  { office, loaded }: OpenOffice,
  jobs: Promise<unknown>,
  {
    authority,
    log,
    stopping,
  }: Pick<Config, 'authority'> & {
    readonly log: ReturnType<typeof openLog>
    readonly stopping: AbortController
  },
): Promise<void> {
  if (!loaded) return
  await jobs
  const { playSteps } = await import('./cases/setting-up/play-steps.ts')
  const steps = await demonstrationStepsOf(authority)
  await playSteps(office, loaded, steps, stopping.signal).catch((error: unknown) => {
    log.error(`The demonstration was not played to its end: ${String(error)}`)
  })
}

await main().catch((error: unknown) => {
  process.stderr.write(`\n${explainFault(error)}\n`)
  process.exit(1)
})
