import { addDays } from '../../../engine/calendar-days.ts'
import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import type { ChildRead } from '../../../store/return-reading.ts'
import { details, ethnicityNotAsked, kinds, upnUnknown } from './fields.ts'
import {
  assessmentsOf,
  cinPlansOf,
  conferencesOf,
  needOf,
  protectionPlansOf,
  section47sOf,
} from './select-modules.ts'
import { saidOf, spansOf, type Span, type Year } from './span.ts'
import type { CensusChild, CensusEpisode } from './written.ts'

/**
 * A child as the census of a year has them, as things stood on its reference date: what came later is not yet known,
 * and what ended before the year began is no part of it. Undefined where no referral of theirs touches the year.
 */
export function censusChild(child: ChildRead, year: Year): CensusChild | undefined {
  // Two records that were found to be one child are one child of the census.
  if (textIn(child, 'merged_into') !== undefined) return undefined
  const referrals = spansOf(child, kinds.episode, year)
  const episodes = referrals.flatMap((referral, at) => {
    const inYear = referral.to === undefined || referral.to >= year.from
    return inYear ? [episodeOf(child, { referral, before: referrals[at + 1] }, year)] : []
  })
  const [first] = episodes
  if (first === undefined) return undefined
  const born = textIn(child, 'born_on')
  const isBorn = born !== undefined && born <= year.to
  const died = textIn(child, 'died_on')
  return {
    LAchildID: child.id,
    ...pupilNumber(child, episodes, year),
    PersonBirthDate: isBorn ? born : undefined,
    // A baby born after the reference date was still expected on it, and for when is kept.
    ExpectedPersonBirthDate: isBorn
      ? undefined
      : (textIn(child, 'expected_on') ?? textIn(child, 'was_expected_on') ?? born),
    Sex: isBorn ? (textIn(child, 'sex') ?? 'U') : 'U',
    PersonDeathDate: died !== undefined && died <= year.to ? died : undefined,
    Ethnicity: textIn(child, 'ethnicity') ?? ethnicityNotAsked,
    // Left blank before birth.
    Disability: isBorn ? (textIn(child, 'disabilities')?.split(' ') ?? []) : [],
    CINdetails: episodes,
  }
}

function textIn({ person }: ChildRead, column: string): string | undefined {
  const value = person[column]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

interface Within {
  readonly referral: Span
  /** The referral after it, from whose day on everything belongs to that one. */
  readonly before: Span | undefined
}

function episodeOf(child: ChildRead, { referral, before }: Within, year: Year): CensusEpisode {
  const within = (on: DateText): boolean =>
    on >= referral.from && (before === undefined || on < before.from)
  const { detail, is } = details.ReferralNFA
  const noFurtherAction = saidOf(referral, detail) === is
  const conferences = conferencesOf(child, within, year)
  return {
    CINreferralDate: referral.from,
    ReferralSource: saidOf(referral, details.ReferralSource) ?? sourceNotKnown,
    PrimaryNeedCode: noFurtherAction ? undefined : needOf(child, within, year),
    // With no further action there was no episode to close.
    CINclosureDate: noFurtherAction ? undefined : referral.to,
    ReasonForClosure:
      noFurtherAction || referral.to === undefined
        ? undefined
        : saidOf(referral, details.ReasonForClosure),
    DateOfInitialCPC: conferences.ofEpisode,
    Assessments: assessmentsOf(child, within, year),
    CINPlanDates: cinPlansOf(child, within, year),
    Section47: section47sOf(child, within, conferences.byEnquiry, year),
    ReferralNFA: noFurtherAction,
    ChildProtectionPlans: protectionPlansOf(child, within, year),
  }
}

/** The code list's own word for it. */
const sourceNotKnown = '10'

/** The number or, without one, why: what somebody said or what follows from age, date and decision. */
function pupilNumber(
  child: ChildRead,
  episodes: readonly CensusEpisode[],
  year: Year,
): Pick<CensusChild, 'UPN' | 'FormerUPN' | 'UPNunknown'> {
  const UPN = textIn(child, 'upn')
  const FormerUPN = textIn(child, 'former_upn')
  if (UPN !== undefined) return { UPN, FormerUPN, UPNunknown: undefined }
  const given = textIn(child, 'upn_unknown')
  return { UPN, FormerUPN, UPNunknown: given ?? whyNone(child, episodes, year) }
}

function whyNone(
  child: ChildRead,
  episodes: readonly CensusEpisode[],
  { to }: Year,
): string | undefined {
  const born = textIn(child, 'born_on')
  if (episodes.every(({ ReferralNFA }) => ReferralNFA)) return upnUnknown.noFurtherAction
  if (born === undefined || born > schoolAgeFrom(to)) return upnUnknown.notOfSchoolAge
  const lastWeek = addDays(to, -7)
  const isNew = episodes.every(({ CINreferralDate }) => CINreferralDate > lastWeek)
  return isNew ? upnUnknown.newAtTheEnd : undefined
}

/** Whoever was born by this day is of school age throughout the year (rule 8770Q): 31 August six years before. */
const schoolAgeFrom = (to: DateText): DateText => `${Number(to.slice(0, 4)) - 6}-08-31`
