import { Logger, run } from 'graphile-worker'
import { approvedMessages, sendMessage, type PostOffice } from '../cases/front-door/send-message.ts'
import { sendMessageTask } from '../cases/front-door/send-soon.ts'
import type { Office } from '../cases/office.ts'

export interface JobsOptions {
  readonly office: Office
  readonly databaseUrl: string
  /** Without one, messages wait in the outbox where people can see them. */
  readonly post: PostOffice | undefined
  readonly log: { info(line: string): void; error(line: string): void }
}

/** Starts the background work. Stopping it finishes the task in hand. */
export async function startJobs({
  office,
  databaseUrl,
  post,
  log,
}: JobsOptions): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    connectionString: databaseUrl,
    concurrency: 2,
    pollInterval: 5000,
    noHandleSignals: true,
    crontab: '',
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log.error(message)
    }),
    taskList: {
      async [sendMessageTask](payload) {
        const { messageId } = payload as { messageId: string }
        if (!post) return
        const result = await sendMessage(office, post, messageId)
        // Thrown so that the queue tries again, later each time.
        if (result.ok && result.value === 'failed') throw new Error('The post did not take it')
      },
    },
  })
  if (post) {
    const waiting = await approvedMessages(office)
    for (const messageId of waiting)
      await runner.addJob(
        sendMessageTask,
        { messageId },
        { jobKey: `${sendMessageTask}:${messageId}` },
      )
    if (waiting.length > 0) log.info(`${waiting.length} messages waited for the post`)
  }
  return { stop: async () => await runner.stop() }
}
