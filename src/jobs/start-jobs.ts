import { setTimeout as pause } from 'node:timers/promises'
import { Logger, run, type Runner } from 'graphile-worker'
import { approvedMessages, type PostOffice } from '../cases/front-door/send-message.ts'
import { forgetApplicationsTask } from '../cases/careers/task-names.ts'
import { updatesTask } from '../cases/updates/task-names.ts'
import { remindKeepersTask } from '../cases/directory/remind-keepers.ts'
import { sendMessageTask } from '../cases/front-door/send-soon.ts'
import { sweepFilesTask } from '../cases/documents/sweep-files.ts'
import { proposeDuplicatesTask } from '../cases/people/merging/propose-duplicates.ts'
import { dailyFeedTask } from '../cases/returns/daily-feed/feed-times.ts'
import { turnOfDayTask } from '../cases/records/turn-of-day.ts'
import { filesToTakeIn, takeInFileTask } from '../cases/ways-in/take-in-file.ts'
import type { Office } from '../cases/office.ts'
import { keepSealing } from './seal-audit.ts'
import { tasksFor } from './tasks.ts'

export interface JobsOptions {
  readonly office: Office
  readonly databaseUrl: string
  /** Without one, messages wait in the outbox where people can see them. */
  readonly post: PostOffice | undefined
  /** Where browsers find us, for e-mails that say where to go. */
  readonly address?: string | undefined
  readonly log: { info(line: string): void; error(line: string): void }
}

const beforeNextTryMilliseconds = 1000

/**
 * Starts the background work, and what an earlier end left undone. It survives a database that goes away and
 * comes back. Stopping it finishes the task in hand; a file that is being taken in stops after the row in hand,
 * and goes on at the next start.
 */
export async function startJobs(options: JobsOptions): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  let runner = await begin(options, stopping.signal)
  const watched = keepRunning().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error
  })
  const sealing = keepSealing(options, stopping.signal)

  async function keepRunning(): Promise<void> {
    for (;;) {
      await runner.promise.catch(() => undefined)
      if (stopping.signal.aborted) return
      options.log.error('The background work ended, and is begun again')
      runner = await beginAgain()
    }
  }

  async function beginAgain(): Promise<Runner> {
    for (;;) {
      await pause(beforeNextTryMilliseconds, undefined, { signal: stopping.signal })
      const begun = await begin(options, stopping.signal).catch(() => undefined)
      if (begun) return begun
    }
  }

  return {
    async stop() {
      stopping.abort()
      // It may have ended by itself in this moment; then there is nothing to stop.
      await runner.stop().catch(() => undefined)
      await watched
      await sealing
    },
  }
}

async function begin(options: JobsOptions, signal: AbortSignal): Promise<Runner> {
  const { databaseUrl, log } = options
  const runner = await run({
    connectionString: databaseUrl,
    concurrency: 2,
    pollInterval: 5000,
    noHandleSignals: true,
    crontab: crontabOf(options),
    // Without a delay, of nothing even, nobody in graphile-worker 0.18 waits to hear whether the end of a task was noted:
    // a database that goes away in that moment would end the process. With one it ends the runner, which is begun again.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: new Logger(() => (level, message, meta) => {
      // What a task failed with may quote what somebody typed about a child.
      const [said = ''] = meta.error === undefined ? [message] : message.split(' with error ')
      if (level === 'error' || level === 'warning') log.error(said)
    }),
    taskList: tasksFor(options, signal),
  })
  await addWhatWaits(runner, options)
  return runner
}

/** What is done by the clock. */
const crontabOf = ({ office }: JobsOptions): string =>
  [
    // Every hour, because a day begins in London at another hour of the crontab in summer.
    `2 * * * * ${turnOfDayTask}`,
    `17 3 * * * ${sweepFilesTask}`,
    `41 2 * * * ${proposeDuplicatesTask}\n20 8 * * * ${remindKeepersTask}\n35 7 * * * ${updatesTask}`,
    `5 3 * * * ${forgetApplicationsTask}`,
    // Every hour, and sent when it is due: what had to wait in the morning goes as soon as the department is back.
    ...(office.department ? [`23 * * * * ${dailyFeedTask}`] : []),
  ].join('\n')

/** A task that was in hand when its process was killed stays locked for hours: another one takes its place. */
async function addWhatWaits(runner: Runner, { office, post, log }: JobsOptions): Promise<void> {
  const add = async (task: string, payload: object): Promise<void> => {
    await runner.addJob(task, payload, { jobKey: `${task}:${JSON.stringify(payload)}` })
  }
  await add(turnOfDayTask, {})
  await add(sweepFilesTask, {})
  if (office.department) await add(dailyFeedTask, {})
  const messages = post ? await approvedMessages(office) : []
  for (const messageId of messages) await add(sendMessageTask, { messageId })
  if (messages.length > 0) log.info(`${messages.length} messages waited for the post`)
  const files = await filesToTakeIn(office)
  for (const fileId of files) await add(takeInFileTask, { fileId })
  if (files.length > 0) log.info(`${files.length} files waited to be taken in`)
}
