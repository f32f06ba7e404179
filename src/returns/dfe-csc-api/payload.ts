import type { DateText } from '../../practice/vocabulary/identifiers.ts'
import type { ChildRead } from '../../store/return-reading.ts'
import { kinds } from './fields.ts'
import { careOf, leaverOf } from './payload-care.ts'
import { assessmentsOf, enquiriesOf, plansOf } from './payload-plans.ts'
import { known, said, spans, type Span, type Told, type Within } from './spans.ts'

/**
 * A child as the department's daily feed has them. Every part carries the id of the row it is made of, which stays the
 * same as long as the row does. Undefined for one who is not of the feed: merged into another, of no episode yet, or
 * erased, so that nothing says who they were.
 */
export function payloadOf(child: ChildRead, today: DateText): Told | undefined {
  if (text(child, 'merged_into') !== undefined) return undefined
  if (['forenames', 'born_on', 'expected_on'].every((one) => text(child, one) === undefined))
    return undefined
  const episodes = episodesOf(child, today)
  if (episodes.length === 0) return undefined
  const scores = spans(child, today, kinds.strengths).flatMap(({ from, fact }) =>
    typeof fact.detail.score === 'number' ? [{ date: from, score: fact.detail.score }] : [],
  )
  return known({
    la_child_id: child.id,
    child_details: detailsOf(child, today),
    health_and_wellbeing: scores.length > 0 ? { sdq_assessments: scores } : undefined,
    social_care_episodes: episodes,
  })
}

function detailsOf(child: ChildRead, today: DateText): Told {
  const [alone] = spans(child, today, kinds.unaccompanied).slice(-1)
  const home = child.addresses.findLast(({ kind, to }) => kind === 'home' && to === null)
  return known({
    unique_pupil_number: text(child, 'upn'),
    former_unique_pupil_number: text(child, 'former_upn'),
    unique_pupil_number_unknown_reason: text(child, 'upn_unknown'),
    first_name: text(child, 'forenames'),
    surname: text(child, 'surname'),
    date_of_birth: text(child, 'born_on'),
    expected_date_of_birth: text(child, 'expected_on'),
    sex: text(child, 'sex'),
    ethnicity: text(child, 'ethnicity'),
    disabilities: text(child, 'disabilities')?.split(' '),
    postcode: home?.postcode ?? undefined,
    uasc_flag: alone === undefined ? undefined : alone.to === undefined,
    uasc_end_date: alone?.to,
  })
}

/** Episodes of need, and periods in our care that none of them covers: the feed knows care only within an episode. */
function episodesOf(child: ChildRead, today: DateText): readonly Told[] {
  const referrals = spans(child, today, kinds.episode)
  const alone = [
    ...spans(child, today, kinds.care),
    ...spans(child, today, kinds.careLeaver),
  ].filter((one) => !referrals.some((referral) => covers(referral, one.from)))
  // Support after care goes on from the care before it, and is one episode with it.
  const [first, ...later] = alone.toSorted((one, other) => one.from.localeCompare(other.from))
  const periods = first
    ? later.reduce<readonly Span[]>(
        (found, one) => {
          const last = found.at(-1)
          if (!last || !covers(last, one.from)) return [...found, one]
          const to =
            last.to === undefined || one.to === undefined ? undefined : latest(last.to, one.to)
          return [...found.slice(0, -1), { ...last, to }]
        },
        [first],
      )
    : []
  const all = [...referrals, ...periods].toSorted((one, other) =>
    one.from.localeCompare(other.from),
  )
  return all.map((span, place) => {
    const next = all[place + 1]
    // The day on which the next begins belongs to that one.
    const within: Within = (on) =>
      (on >= span.from || place === 0) && (next === undefined || on < next.from)
    return episodeOf(child, span, within, today)
  })
}

const latest = (one: DateText, other: DateText): DateText => (one > other ? one : other)

const covers = ({ from, to }: Span, on: DateText): boolean =>
  on >= from && (to === undefined || on <= to)

function episodeOf(
  child: ChildRead,
  { fact, from, to }: Span,
  within: Within,
  today: DateText,
): Told {
  const isReferral = fact.kind === kinds.episode
  const no = said(fact, 'noFurtherAction')
  return known({
    social_care_episode_id: fact.id,
    referral_date: isReferral ? from : undefined,
    referral_source: said(fact, 'source'),
    referral_no_further_action_flag: isReferral ? no === 'yes' : undefined,
    closure_date: to,
    closure_reason: to === undefined ? undefined : said(fact, 'closureReason'),
    ...plansOf(child, within, today),
    ...assessmentsOf(child, within, today),
    ...enquiriesOf(child, within, today),
    ...careOf(child, within, today),
    ...leaverOf(child, within, today),
  })
}

function text({ person }: ChildRead, column: string): string | undefined {
  const value = person[column]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}
