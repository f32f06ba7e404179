import { setTimeout as pause } from 'node:timers/promises'
import type { TaskList } from 'graphile-worker'
import { keeperLinkTask, sendKeeperLink } from '../cases/directory/keeper.ts'
import { remindKeepers, remindKeepersTask } from '../cases/directory/remind-keepers.ts'
import { forgetApplicationsTask, wayBackTask } from '../cases/careers/task-names.ts'
import { updatesLinkTask, updatesTask } from '../cases/updates/task-names.ts'
import { tellOfPlaceTask } from '../cases/groups/tell-of-place-task.ts'
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

  async [updatesTask]() {
    // Its e-mails say where to go, so that the address of the site has to be known.
    if (!post || !address) return
    const { sendUpdates } = await import('../cases/updates/send-updates.ts')
    await sendUpdates(office, post, address)
  },

  async [updatesLinkTask](payload) {
    if (!post || !address) return
    const { sendUpdatesLinks } = await import('../cases/updates/send-updates.ts')
    const { subscriptionId } = payload as { subscriptionId: string }
    await sendUpdatesLinks(office, { post, site: address }, subscriptionId)
  },

  async [tellOfPlaceTask](payload) {
    // Without an address of the site there is no link to send: the team that runs the group tells them.
    if (!post || !address) return
    const { tellOfPlace } = await import('../cases/groups/tell-of-place.ts')
    await tellOfPlace(office, post, address, (payload as { bookingId: string }).bookingId)
  },

  async [wayBackTask](payload) {
    if (!post) return
    const { sendWayBack } = await import('../cases/careers/application-draft.ts')
    await sendWayBack(office, post, payload as { sealed: string })
  },

  async [forgetApplicationsTask]() {
    const { forgetApplications } = await import('../cases/careers/forget-applications.ts')
    await forgetApplications(office)
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
