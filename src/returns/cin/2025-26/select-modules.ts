import { dateOf } from '../../../engine/temporal.ts'
import { addWorkingDays } from '../../../engine/working-days.ts'
import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import type { ChildRead, PartRead } from '../../../store/return-reading.ts'
import {
  assessment,
  categoryChange,
  conferenceWithinWorkingDays,
  details,
  kinds,
  previousPlans,
  primaryNeed,
} from './fields.ts'
import { saidOf, spansOf, touchesYear, type Span, type Year } from './span.ts'
import type {
  CensusAssessment,
  CensusEnquiry,
  CensusEpisode,
  CensusProtectionPlan,
} from './written.ts'

/** Does a day belong to the episode that is written? */
export type Within = (on: DateText) => boolean

function textOf({ answers }: PartRead, question: string): string | undefined {
  const value = answers[question]?.value
  return typeof value === 'string' && value !== '' ? value : undefined
}

const partsOf = ({ parts }: ChildRead, ...processes: readonly string[]): readonly PartRead[] =>
  parts.filter(({ process }) => processes.includes(process))

const dayOf = (instant: string): DateText => dateOf(instant)

/** The last that was said by the reference date; "not stated" where nobody has said it yet. */
export function needOf(child: ChildRead, within: Within, year: Year): string {
  const said = partsOf(child, ...primaryNeed.processes).flatMap((part) => {
    const need = textOf(part, primaryNeed.answer)
    const since = dayOf(part.decidedAt ?? part.startedAt)
    const isKnown = part.decidedAt !== null || part.submittedAt !== null || part.endedAt === null
    return need !== undefined && isKnown && since <= year.to && within(dayOf(part.happenedAt))
      ? [{ need, since }]
      : []
  })
  const last = said.toSorted((one, other) => one.since.localeCompare(other.since)).at(-1)
  return last?.need ?? primaryNeed.notStated
}

/** Assessments that were under way in the year. One that was stopped or never signed when the work ended was none. */
export function assessmentsOf(
  child: ChildRead,
  within: Within,
  year: Year,
): readonly CensusAssessment[] {
  return partsOf(child, assessment.process).flatMap((part) => {
    const started = textOf(part, assessment.AssessmentActualStartDate) ?? dayOf(part.happenedAt)
    if (started > year.to || !within(started) || isUnfinished(part, year)) return []
    const signed = signedBy(part, year)
    if (!touchesYear({ to: signed }, year)) return []
    const reviewed = textOf(part, assessment.AssessmentInternalReviewDate)
    return [
      {
        AssessmentActualStartDate: started,
        AssessmentInternalReviewDate:
          reviewed !== undefined && reviewed <= year.to ? reviewed : undefined,
        AssessmentAuthorisationDate: signed,
        AssessmentFactors: signed === undefined ? [] : factorsOf(part),
      },
    ]
  })
}

function signedBy({ decidedAt }: PartRead, { to }: Year): DateText | undefined {
  const signed = decidedAt === null ? undefined : dayOf(decidedAt)
  return signed !== undefined && signed <= to ? signed : undefined
}

function isUnfinished(part: PartRead, year: Year): boolean {
  const { outcomes, answer, unless } = assessment.unfinished
  if (signedBy(part, year) === undefined) {
    return part.decidedAt === null && part.endedAt !== null && dayOf(part.endedAt) <= year.to
  }
  const stopped: readonly string[] = outcomes
  return stopped.includes(part.outcome ?? '') || (textOf(part, answer) ?? unless) !== unless
}

function factorsOf({ answers }: PartRead): readonly string[] {
  const value = answers[assessment.AssessmentFactors]?.value
  return Array.isArray(value) ? [...new Set(value.map(String))] : []
}

export const cinPlansOf = (
  child: ChildRead,
  within: Within,
  year: Year,
): CensusEpisode['CINPlanDates'] =>
  spansOf(child, kinds.plan, year)
    .filter((plan) => within(plan.from) && touchesYear(plan, year))
    .map(({ from, to }) => ({ CINPlanStartDate: from, CINPlanEndDate: to }))

interface Conferences {
  readonly byEnquiry: ReadonlyMap<Span['fact'], DateText>
  /** One that no enquiry of the episode led to: a child who moved in with a plan. */
  readonly ofEpisode: DateText | undefined
}

/** Each conference with the enquiry that led to it: the last before it that asked for one. */
export function conferencesOf(child: ChildRead, within: Within, year: Year): Conferences {
  const enquiries = spansOf(child, kinds.enquiry, year).filter(({ from }) => within(from))
  const byEnquiry = new Map<Span['fact'], DateText>()
  let ofEpisode: DateText | undefined
  for (const { from } of spansOf(child, kinds.conference, year)) {
    if (!within(from)) continue
    const before = enquiries.filter((one) => one.from <= from)
    const led = before.findLast((one) => !needsNone(one)) ?? before.at(-1)
    if (led) byEnquiry.set(led.fact, from)
    else if (from >= year.from) ofEpisode = from
  }
  return { byEnquiry, ofEpisode }
}

function needsNone(enquiry: Span): boolean {
  const { detail, is } = details.ICPCnotRequired
  const ways: readonly string[] = is
  return enquiry.to !== undefined && ways.includes(saidOf(enquiry, detail) ?? '')
}

/** Enquiries that had not come to their end, in a conference or without one, before the year began. */
export function section47sOf(
  child: ChildRead,
  within: Within,
  conferences: Conferences['byEnquiry'],
  year: Year,
): readonly CensusEnquiry[] {
  return spansOf(child, kinds.enquiry, year).flatMap((enquiry) => {
    if (!within(enquiry.from)) return []
    const held = conferences.get(enquiry.fact)
    const none = held === undefined && needsNone(enquiry)
    if (!touchesYear({ to: held ?? (none ? enquiry.to : undefined) }, year)) return []
    return [
      {
        S47ActualStartDate: enquiry.from,
        InitialCPCtarget: none
          ? undefined
          : addWorkingDays(year.calendar, enquiry.from, conferenceWithinWorkingDays),
        DateOfInitialCPC: held,
        ICPCnotRequired: none,
      },
    ]
  })
}

export function protectionPlansOf(
  child: ChildRead,
  within: Within,
  year: Year,
): readonly CensusProtectionPlan[] {
  const plans = spansOf(child, kinds.protection, year)
  return plans.flatMap((plan, earlier) => {
    if (!within(plan.from) || !touchesYear(plan, year)) return []
    const initial =
      saidOf(plan, details.InitialCategoryOfAbuse) ?? saidOf(plan, details.LatestCategoryOfAbuse)
    const latest = saidOf(plan, details.LatestCategoryOfAbuse) ?? initial
    // The schema has no plan without a category: it is left to the rules to find that nobody gave one.
    return [
      {
        CPPstartDate: plan.from,
        CPPendDate: plan.to,
        InitialCategoryOfAbuse: initial ?? '',
        LatestCategoryOfAbuse: categoryAt(child, plan, { initial, latest }, year) ?? '',
        NumberOfPreviousCPP: Math.max(earlier, statedBefore(child, plan)),
        CPPreviewDate: reviewsOf(child, plan, year),
      },
    ]
  })
}

/** A category that was changed after the reference date was the one before until then. */
function categoryAt(
  child: ChildRead,
  plan: Span,
  { initial, latest }: Readonly<Record<'initial' | 'latest', string | undefined>>,
  { to }: Year,
): string | undefined {
  const changes = partsOf(child, categoryChange.process)
    .filter(({ outcome, decidedAt }) => outcome === categoryChange.outcome && decidedAt !== null)
    .map((part) => ({
      on: dayOf(textOf(part, categoryChange.on) ?? part.happenedAt),
      category: textOf(part, categoryChange.answer),
    }))
    .filter(({ on }) => on >= plan.from && (plan.fact.to === null || on <= plan.fact.to))
  if (changes.every(({ on }) => on <= to)) return latest
  return changes.findLast(({ on }) => on <= to)?.category ?? initial
}

/** Earlier plans as the plan's own record counts them, those of other authorities among them. */
function statedBefore(child: ChildRead, plan: Span): number {
  const own = partsOf(child, previousPlans.process).find(
    ({ happenedAt }) => dayOf(happenedAt) === plan.from,
  )
  const stated = Number(own?.answers[previousPlans.answer]?.value ?? 0)
  return Number.isInteger(stated) && stated > 0 ? stated : 0
}

const reviewsOf = (child: ChildRead, plan: Span, year: Year): readonly DateText[] => [
  ...new Set(
    spansOf(child, kinds.review, year)
      .map(({ from }) => from)
      .filter((on) => on > plan.from && (plan.to === undefined || on <= plan.to)),
  ),
]
