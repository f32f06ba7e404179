import { addDays } from '../../engine/calendar-days.ts'
import { invalid, done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon, instantInLondon, milliseconds } from '../../engine/temporal.ts'
import { dateInWords } from '../../engine/words.ts'
import type { Post } from '../../outside/post.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { faultsInAddress } from '../updates/faults-in-address.ts'
import type { DraftKind } from '../ways-in/request-draft.ts'
import { sealUp, unseal, type Seal } from '../ways-in/sealed.ts'
import { wayBackTask } from './task-names.ts'
import { publishedJobs, type Job } from './published.ts'

/** A half-written application that nobody touches is gone after this, or when the job closes, if that is sooner. */
const keptDays = 30

/** What somebody types who applies for this job: kept for the browser, or whoever has the link, and for nobody of ours. */
export const applicationDrafts = ({ id, closesAt }: Job): DraftKind => ({
  what: `application for ${id}`,
  until: (now) => {
    const idle = instantInLondon(addDays(dateInLondon(now), keptDays), '23:59')
    return milliseconds(idle) < milliseconds(closesAt) ? idle : closesAt
  },
  gone: `What you typed before was cleared: the job has closed, or nothing was typed for ${keptDays} days.`,
  wasSent: (reference) =>
    `You sent this already, and its number is ${reference}. We did not take it in twice. To add to it, ring us.`,
})

/** The last day on which what is typed now can be come back to. */
export const keptUntil = (job: Job, now: string): string =>
  dateInLondon(applicationDrafts(job).until(now))

/** Where the link leads that an applicant is sent. */
const wayBackAddress = (jobId: string, token: string): string =>
  `/careers/jobs/${jobId}/apply/back/${token}`

interface WayBack {
  readonly jobId: string
  readonly token: string
  readonly email: string
  readonly site: string
}

/**
 * Has the way back to a half-written application sent to an address. Refused without one. What waits in the queue is
 * sealed with a key of ours: the link opens what was typed, and nobody may find it there.
 */
export async function askForWayBack(office: Office, way: WayBack): Promise<Result<true>> {
  return await act(office, 'public', { action: 'ask-for-way-back' }, async ({ work }) => {
    const problems = faultsInAddress({ name: '-', email: way.email.trim() })
    if (problems.length > 0) return invalid(problems)
    const sealed = sealUp(await sealOfQueue(office), JSON.stringify(way)).toString('base64')
    await work.hot('enqueue', 'select enqueue($1, $2)', [wayBackTask, JSON.stringify({ sealed })])
    return done(true)
  })
}

/** Takes the link to the post, unless the job has closed meanwhile. */
export async function sendWayBack(
  office: Office,
  post: Post,
  { sealed }: { readonly sealed: string },
): Promise<void> {
  const text = unseal(await sealOfQueue(office), Buffer.from(sealed, 'base64'))
  const { jobId, token, email, site } = JSON.parse(text) as WayBack
  await act(office, 'system', { action: 'send-way-back' }, async (request) => {
    const [job] = await publishedJobs(request, jobId)
    if (!job?.isOpen) return notFound()
    const until = dateInWords(keptUntil(job, request.now))
    await post.send({
      to: email.trim(),
      subject: 'The way back to your application',
      text: `Somebody, we hope you, began an application for a job with children and families at ${office.practice.pack.council}:\n${job.name}\n\nNothing was sent yet. To go on with it, until ${until}:\n${site}${wayBackAddress(jobId, token)}\n\nWhoever has this link can read what you typed, so keep it to yourself. If it was not you, do nothing.`,
      messageId: `<way-back-${milliseconds(request.now)}-${jobId}@threadwell>`,
    })
    return done(true)
  })
}

const sealOfQueue = async ({ keys }: Office): Promise<Seal> => ({
  knownBy: Buffer.from(wayBackTask),
  key: await keys.keyFor('way back to an application'),
})
