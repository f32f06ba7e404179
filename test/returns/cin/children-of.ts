import assert from 'node:assert/strict'
import { dateOfDay } from '../../../src/engine/temporal.ts'
import type { Child } from '../../../src/returns/cin/2025-26/message.ts'
import { inOnePiece, readCensus } from './judge-return.ts'

/** The children of a census as its own reader has them, by their number; a message without any has none. */
export async function childrenOf(xml: string): Promise<ReadonlyMap<string, Child>> {
  const read = await readCensus(inOnePiece(xml), { anyYear: true })
  assert.ok(read.ok, read.ok ? '' : read.refusal.message)
  return new Map(read.value.message.Child.map((child) => [child.LAchildID ?? '', child]))
}

/** A date of a message as a person writes it. */
export const dateIn = (day: number | undefined): string | undefined =>
  day === undefined ? undefined : dateOfDay(day)

/**
 * A child's episodes in a few words each, to be laid beside what a story says: referral, source, need and closure, then
 * each assessment, plan, enquiry and protection plan by its dates.
 */
export const inShort = (child: Child | undefined): readonly string[] =>
  (child?.CINdetails ?? []).flatMap((episode) => [
    said('referral', [
      dateIn(episode.CINreferralDate),
      episode.ReferralSource,
      episode.PrimaryNeedCode,
      episode.ReferralNFA === true ? 'no further action' : undefined,
      dateIn(episode.CINclosureDate),
      episode.ReasonForClosure,
    ]),
    ...episode.Assessments.map((one) =>
      said('assessment', [
        dateIn(one.AssessmentActualStartDate),
        dateIn(one.AssessmentInternalReviewDate),
        dateIn(one.AssessmentAuthorisationDate),
        ...one.AssessmentFactors,
      ]),
    ),
    ...episode.CINPlanDates.map((one) =>
      said('plan', [dateIn(one.CINPlanStartDate), dateIn(one.CINPlanEndDate)]),
    ),
    ...episode.Section47.map((one) =>
      said('enquiry', [
        dateIn(one.S47ActualStartDate),
        dateIn(one.InitialCPCtarget),
        dateIn(one.DateOfInitialCPC),
        one.ICPCnotRequired === true ? 'not required' : undefined,
      ]),
    ),
    ...episode.ChildProtectionPlans.map((one) =>
      said('protection', [
        dateIn(one.CPPstartDate),
        dateIn(one.CPPendDate),
        one.InitialCategoryOfAbuse,
        one.LatestCategoryOfAbuse,
        String(one.NumberOfPreviousCPP),
        ...one.Reviews.flatMap(({ CPPreviewDate }) => CPPreviewDate.map(dateIn)),
      ]),
    ),
  ])

const said = (what: string, words: readonly (string | undefined)[]): string =>
  [what, ...words.map((word) => word ?? '–')].join(' ')
