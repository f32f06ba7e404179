import { setTimeout as pause } from 'node:timers/promises'
import type { TaskList } from 'graphile-worker'
import { keeperLinkTask, sendKeeperLink } from '../cases/directory/keeper.ts'
import { remindKeepers, remindKeepersTask } from '../cases/directory/remind-keepers.ts'
import { jobAlertsTask } from '../cases/careers/alerts-task.ts'
import { sendMessage } from '../cases/front-door/send-message.ts'
import { sendMessageTask } from '../cases/front-door/send-soon.ts'
import { sweepFiles, sweepFilesTask } from '../cases/documents/sweep-files.ts'
import { dailyFeedTask } from '../cases/returns/daily-feed/feed-times.ts'
import { closeUnusedAccounts } from '../cases/sign-in/close-unused-accounts.ts'
import { Interrupted } from '../cases/ways-in/interrupted.ts'
import {
  proposeDuplicates,
  proposeDuplicatesTask,
} from '../cases/people/merging/propose-duplicates.ts'
import { turnOfDay, turnOfDayTask } from '../cases/records/turn-of-day.ts'
import { takeInFile, takeInFileTask } from '../cases/ways-in/take-in-file.ts'
import { handOverLeftWork } from '../cases/workers/hand-over-left-work.ts'
import type { JobsOptions } from './start-jobs.ts'

const beforeNextTryMilliseconds = 1000

/** What the background work can do, by the name it is queued under. What throws is tried again, later each time. */
export const tasksFor = (
  { office, post, address }: Pick<JobsOptions, 'office' | 'post' | 'address'>,
  signal: AbortSignal,
): TaskList => ({
  async [sendMessageTask](payload) {
    const { messageId } = payload as { messageId: string }
    if (!post) return
    const result = await sendMessage(office, post, messageId)
    if (result.ok && result.value === 'failed') throw new Error('The post did not take it')
  },

  async [keeperLinkTask](payload) {
    if (post)
      await sendKeeperLink(office, post, payload as { organisationId: string; site: string })
  },

  async [remindKeepersTask]() {
    if (post) await remindKeepers(office, post)
  },

  async [jobAlertsTask]() {
    // Its e-mails say where to go, so that the address of the site has to be known.
    if (!post || !address) return
    const { sendJobAlerts } = await import('../cases/careers/interest.ts')
    await sendJobAlerts(office, post, address)
  },

  async [turnOfDayTask]() {
    await turnOfDay(office)
    await handOverLeftWork(office)
    await closeUnusedAccounts(office)
  },

  async [sweepFilesTask](payload) {
    const { sha256s } = payload as { sha256s?: readonly string[] }
    await sweepFiles(office, sha256s)
  },

  async [proposeDuplicatesTask]() {
    await proposeDuplicates(office)
  },

  async [dailyFeedTask]() {
    if (!office.department) return
    const { sendDueFeed } = await import('../cases/returns/daily-feed/send-daily-feed.ts')
    await sendDueFeed(office, { signal })
  },

  async [takeInFileTask](payload) {
    const { fileId } = payload as { fileId: string }
    for (;;) {
      try {
        await takeInFile(office, fileId, signal)
        return
      } catch (error) {
        // While the database is away the queue could not even note that the task failed.
        if (!(error instanceof Interrupted)) throw error
        await pause(beforeNextTryMilliseconds, undefined, { signal })
      }
    }
  },
})
