import { randomBytes } from 'node:crypto'
import { addMonths } from '../../engine/calendar-days.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { eraseDocuments } from '../../store/documents.ts'
import {
  forgetEntry,
  overdueApplications,
  recordsOfApplicant,
  undecidedAbout,
} from '../../store/forgotten-applications.ts'
import { endRecord } from '../../store/record-links.ts'
import { act, type Act } from '../act.ts'
import { sweepSoon } from '../documents/sweep-files.ts'
import type { Office } from '../office.ts'
import { forgetUpdates } from '../updates/subscribe.ts'
import { clearOldDrafts } from '../ways-in/request-draft.ts'
import { forgetOfOneself } from './of-oneself.ts'
import { careersOf } from './published.ts'

/** Whoever was appointed has a file as a worker, and their application belongs to it. */
const ever = ['appointed']
/** Kept for a claim, or of somebody who is about to start. */
const now = ['application-held', 'offer-accepted']

/** What a day's erasing came to. */
export interface Forgotten {
  readonly applications: number
  readonly held: number
}

/**
 * Erases applications that came to nothing, so many months after their vacancy was over: what was written of the work, of
 * the judging and of the person. What stays are days and outcomes, so that no figure changes. One under a hold is kept.
 * Half-written ones whose time is over go too, and addresses of those who asked to be told of jobs or news.
 */
export async function forgetApplications(office: Office): Promise<Result<Forgotten>> {
  await clearOldDrafts(office)
  return await act(office, 'system', { action: 'forget-applications' }, async (request) => {
    const { work, practice, noted } = request
    const updates = await forgetUpdates(request)
    await forgetOfOneself(request)
    const rules = careersOf(practice)
    if (!rules) return done({ applications: 0, held: 0 })
    const today = dateInLondon(request.now)
    const overdue = await overdueApplications(work, {
      ...{ before: addMonths(today, -rules.applicationMonths), today, ever, now },
    })
    const due = overdue.filter(({ held }) => !held)
    for (const { id } of due) await forget(request, id)
    const forgotten = { applications: due.length, held: overdue.length - due.length }
    // Counted and not named: whose they were is what was to be forgotten.
    noted({ ...forgotten, updates })
    return done(forgotten)
  })
}

async function forget(request: Act, applicationId: string): Promise<void> {
  const records = await recordsOfApplicant(request.work, applicationId)
  await forgetIn(request, { entryId: applicationId, kept: [] })
  for (const applicantId of new Set(records.map((one) => one.applicant_id))) {
    const theirs = records.filter((one) => one.applicant_id === applicantId)
    // Somebody who applied for another job as well is still known by name for that one.
    const isKnown = theirs.some((one) => one.of === 'another')
    const kept = theirs.flatMap((one) => (isKnown && one.of !== 'this' ? [one.record_id] : []))
    const renamed = `Erased applicant ${randomBytes(4).toString('hex')}`
    await forgetIn(request, { entryId: applicantId, kept, ...(isKnown ? {} : { renamed }) })
  }
}

async function forgetIn(
  request: Act,
  entry: { readonly entryId: string; readonly kept: readonly string[]; readonly renamed?: string },
): Promise<void> {
  const { work, now: at } = request
  for (const id of await undecidedAbout(work, entry.entryId)) {
    if (entry.kept.includes(id)) continue
    await endRecord(work, id, { at, because: 'Its time was over, and it was erased' })
  }
  await forgetEntry(work, entry)
  await sweepSoon(request, await eraseDocuments(work, entry.entryId, entry.kept))
}
