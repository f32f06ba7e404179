import type { Weekday } from '../../practice/vocabulary/directory.ts'
import type { Work } from '../database.ts'

/** What is looked for in the directory. Everything that is left out is not asked. */
export interface Wanted {
  readonly terms: readonly string[]
  readonly words: readonly string[]
  /** Every one of these terms, whatever else is looked for. */
  readonly all?: readonly string[] | undefined
  readonly age?: number | undefined
  readonly district?: string | undefined
  readonly from?: { readonly latitude: number; readonly longitude: number } | undefined
  /** No farther than this. */
  readonly withinMetres?: number | undefined
  readonly features?: readonly string[] | undefined
  readonly day?: Weekday | undefined
  /** Open at some time between these, on that day or on any. */
  readonly between?: { readonly from: string; readonly to: string } | undefined
  readonly isFree?: boolean | undefined
  /** Changed at this instant or later. */
  readonly modifiedAfter?: string | undefined
  /** Whose youngest user is at least so old, and whose oldest at most. */
  readonly minimumAge?: number | undefined
  readonly maximumAge?: number | undefined
  /** Open from then at the earliest, and closed by then, on one and the same day. */
  readonly opensFrom?: string | undefined
  readonly closesBy?: string | undefined
  /** Any of these terms, besides whatever else is looked for. */
  readonly any?: readonly string[] | undefined
  readonly organisationId?: string | undefined
  /** Also what has closed. */
  readonly closedToo?: boolean | undefined
  /** By a London calendar, for seasons. */
  readonly today: string
  readonly offset: number
  readonly limit: number
}

export interface FoundRow {
  readonly id: string
  readonly metres: number | null
  /** How many there are in all. */
  readonly total: number
}

/** Metres between two points in degrees: right to a few metres within a county. */
const metresTo = (place: string, latitude: string, longitude: string): string =>
  `111195 * sqrt(power(${place}.latitude - ${latitude}, 2)
    + power((${place}.longitude - ${longitude}) * cos(radians(${latitude})), 2))`

const listed = `service.status in ('active', 'temporarily closed')`

/** By phone, online or at somebody's home is as good as so many kilometres away: nearer than another town. */
const anywhere = 8

/**
 * Services that are open and suit, the likeliest first. One that means what is looked for, by its terms, comes before one
 * that only says a word of it, and of two that mean as much the one that is about less else. With a place the nearest
 * come first, a kilometre at a time.
 */
const searchSql = (isAlike: boolean): string => `
  with asked as (select $1::text[] as terms, $2::text[] as words),
    suited as (
      select service.id, service.name,
        10 * meant.many + 5.0 * meant.many / greatest(cardinality(service.terms), 1)
        + coalesce(ts_rank(service.found_by, ${stemmed}), 0) * 10 as score,
      (select min(${metresTo('place', '$6::float8', '$7::float8')})
        from directory_service_at_location there join directory_location place on place.id = there.location_id
        where there.service_id = service.id and place.kind = 'physical') as metres
    from directory_service service, asked,
      lateral (select count(*)::int as many from unnest(service.terms) term where term = any (asked.terms)) meant
    where ($20 or ${listed})
      and (cardinality(asked.terms) = 0 and cardinality(asked.words) = 0
        or service.terms && asked.terms
        or ${isAlike ? alike : `service.found_by @@ ${stemmed}`})
      and service.terms @> $3
      and ($4::int is null or coalesce(service.minimum_age, 0) <= $4 and coalesce(service.maximum_age, 200) >= $4)
      and ($5::text is null or service.districts = '{}' or $5 = any (service.districts))
      and ($9::text[] is null or exists (select from directory_service_at_location there
        join directory_location place on place.id = there.location_id
        where there.service_id = service.id and place.features @> $9))
      and ($10::text is null and $11::text is null and $21::text is null and $22::text is null or exists (select from directory_schedule open
        where open.service_id = service.id
          and ($10::text is null or open.byday ~ $10)
          and ($11::text is null or coalesce(open.opens_at, '00:00') < $12 and coalesce(open.closes_at, '24:00') > $11)
          and ($21::text is null or open.opens_at >= $21) and ($22::text is null or open.closes_at <= $22)
          and coalesce(open.valid_from, $14) <= $14 and coalesce(open.valid_to, $14) >= $14))
      and (not $13 or exists (select from directory_cost_option cost where cost.service_id = service.id and cost.pence = 0))
      and ($17::timestamptz is null or service.modified_at >= $17)
      and ($18::int is null or service.minimum_age >= $18)
      and ($19::int is null or service.maximum_age <= $19)
      and ($23::text[] is null or service.terms && $23)
      and ($24::uuid is null or service.organisation_id = $24))
  select id, metres, count(*) over ()::int as total from suited
  where $8::float8 is null or metres <= $8
  order by score >= 10 desc, case when $6::float8 is not null then coalesce(floor(metres / 1000), ${anywhere}) end,
    score desc, metres nulls last, name, id
  offset $15 limit $16`

/** The words as the index has them: "sleeping" is "sleep". */
const stemmed = `to_tsquery('english', array_to_string(asked.words, ' | '))`

/** A word that is nearly one of its own: "autisim". */
const alike = `exists (select from unnest(asked.words) word
  where strict_word_similarity(word, service.name || ' ' || service.term_words) >= 0.45)`

/**
 * The services that suit. Where words were given and nothing says them, those that say nearly that are found: somebody
 * mistyped. With a place the nearest come first.
 */
export async function searchDirectory(work: Work, wanted: Wanted): Promise<readonly FoundRow[]> {
  const values = [
    ...[wanted.terms, wanted.words, wanted.all ?? [], wanted.age ?? null],
    ...[wanted.district ?? null, wanted.from?.latitude ?? null, wanted.from?.longitude ?? null],
    ...[wanted.withinMetres ?? null, wanted.features ?? null, wanted.day ?? null],
    ...[wanted.between?.from ?? null, wanted.between?.to ?? null, wanted.isFree ?? false],
    ...[wanted.today, wanted.offset, wanted.limit, wanted.modifiedAfter ?? null],
    ...[wanted.minimumAge ?? null, wanted.maximumAge ?? null, wanted.closedToo ?? false],
    ...[wanted.opensFrom ?? null, wanted.closesBy ?? null, wanted.any ?? null],
    wanted.organisationId ?? null,
  ]
  const found = await work.hot<FoundRow>('directory-search', searchSql(false), values)
  if (found.length > 0 || wanted.words.length === 0 || wanted.offset > 0) return found
  return await work.hot<FoundRow>('directory-search-alike', searchSql(true), values)
}

/** How many services that are open carry each term. */
export async function countsOfTerms(work: Work): Promise<ReadonlyMap<string, number>> {
  const rows = await work.hot<{ term: string; many: number }>(
    'directory-terms',
    `select term, count(*)::int as many from directory_service service, unnest(service.terms) term
     where ${listed} group by term`,
    [],
  )
  return new Map(rows.map(({ term, many }) => [term, many]))
}
