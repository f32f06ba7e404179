import type { Limit, MeasureCondition, MeasureValue, Span } from '../practice/vocabulary/measure.ts'

/** Takes a value into the statement and returns what stands for it. */
export type Bind = (value: unknown) => string

/** Was a deadline met by its limit? A day is met until it is over, an instant until it has come. */
const metBy = (deadline: string, limit: Limit): string => {
  const at = limitOf(deadline, limit)
  return `(${deadline}.met_at is not null and (${deadline}.met_at < ${at}
    or ${deadline}.met_at = ${at} and ${precisionOf(deadline, limit)} = 'instant'))`
}

/** The limit of a deadline. Our own is the one before any extension; where only the other is set, that. */
export const limitOf = (deadline: string, limit: Limit): string => {
  const local = `(case when ${deadline}.extended_at is not null then coalesce(${deadline}.original_local_at, ${deadline}.local_at) else ${deadline}.local_at end)`
  const both = [`${deadline}.statutory_at`, local]
  return `coalesce(${(limit === 'statutory' ? both : both.toReversed()).join(', ')})`
}

const precisionOf = (deadline: string, limit: Limit): string => {
  const [first, second] = limit === 'statutory' ? ['statutory', 'local'] : ['local', 'statutory']
  return `(case when ${deadline}.${first}_at is not null then ${deadline}.${first}_precision else ${deadline}.${second}_precision end)`
}

/** The birthday of somebody of that age, which is 1 March for who was born on a 29 February that its year has not. */
const birthday = (age: string): string =>
  `(select (person.born_on + make_interval(years => ${age}))::date
      + (extract(day from person.born_on + make_interval(years => ${age})) < extract(day from person.born_on))::int
    from person where person.id = one.subject_id)`

const spanned = ({ months = 0, days = 0 }: Span, bind: Bind): string =>
  `(one.day - make_interval(months => ${bind(months)}::int, days => ${bind(days)}::int))::date`

const saying = (
  where: Readonly<Record<string, readonly string[]>> | undefined,
  fact: string,
  bind: Bind,
): string =>
  Object.entries(where ?? {})
    .map(
      ([name, codes]) => `and ${fact}.detail ->> ${bind(name)}::text = any(${bind(codes)}::text[])`,
    )
    .join(' ')

/**
 * What a condition asks of `one`, a thing that is counted, as an expression of SQL: true or false, never unknown.
 * Only ids, codes and numbers of the definition go in, and those as parameters.
 */
export function conditionSql(condition: MeasureCondition, bind: Bind): string {
  return `coalesce((${asked(condition, bind)}), false)`
}

function asked(condition: MeasureCondition, bind: Bind): string {
  const each = (all: readonly MeasureCondition[], how: string): string =>
    all.map((one) => conditionSql(one, bind)).join(how)
  if ('all' in condition) return each(condition.all, ' and ')
  if ('any' in condition) return each(condition.any, ' or ')
  if ('not' in condition) return `not ${conditionSql(condition.not, bind)}`
  if ('outcome' in condition) return `one.outcome = any(${bind(condition.outcome)}::text[])`
  if ('answer' in condition)
    // One of several choices is enough, as for a condition of a process.
    return `one.answers -> ${bind(condition.answer)}::text -> 'value' ?| ${bind(condition.is)}::text[]`
  if ('detail' in condition) return detailSql(condition, bind)
  if ('inTime' in condition) return inTimeSql(condition, bind)
  if ('lasted' in condition) return lastedSql(condition, bind)
  if ('aged' in condition) {
    const { from, under } = condition.aged
    return [
      from === undefined ? 'true' : `${birthday(`${bind(from)}::int`)} <= one.day`,
      under === undefined ? 'true' : `${birthday(`${bind(under)}::int`)} > one.day`,
    ].join(' and ')
  }
  if ('workerHoldsMoreThan' in condition) {
    return `count(*) over (partition by one.n, one.worker_id) > ${bind(condition.workerHoldsMoreThan)}::int`
  }
  if ('recorded' in condition) {
    return `exists (select from record_part theirs join record other on other.id = theirs.record_id
      where theirs.subject_id = one.subject_id and theirs.taken_off_at is null and other.ended_at is null
        and theirs.process = any(${bind(condition.in)}::text[])
        and (other.authorised_at at time zone 'Europe/London')::date between ${spanned(condition.inLast, bind)} and one.day
        and coalesce(theirs.answers, '{}') || other.answers -> ${bind(condition.recorded)}::text ->> 'value' = any(${bind(condition.is)}::text[]))`
  }
  if ('due' in condition || 'noneLate' in condition) return dueSql(condition, bind)
  return factSql(condition, bind)
}

function detailSql(
  condition: Extract<MeasureCondition, { readonly detail: string }>,
  bind: Bind,
): string {
  const said = `one.detail ->> ${bind(condition.detail)}::text`
  if ('is' in condition) return `${said} = any(${bind(condition.is)}::text[])`
  if ('given' in condition) return `coalesce(${said}, '') <> ''`
  return `${numberIn(said)} > ${bind(condition.above)}::numeric`
}

/** What was written as a number; nothing where it is none. */
export const numberIn = (text: string): string =>
  `(case when ${text} ~ '^-?[0-9]+([.][0-9]+)?$' then (${text})::numeric end)`

function inTimeSql(
  { inTime, clock }: Extract<MeasureCondition, { readonly inTime: Limit }>,
  bind: Bind,
): string {
  if (clock === undefined) {
    return `exists (select from deadline where deadline.id = one.deadline_id and ${metBy('deadline', inTime)})`
  }
  return `exists (select from deadline where deadline.record_id = one.record_id
    and (deadline.part_id is null or deadline.part_id = one.part_id) and deadline.clock = ${bind(clock)}::text
    and deadline.state = 'met' and ${metBy('deadline', inTime)})`
}

function lastedSql(
  { lasted, months = 0, weeks = 0 }: Extract<MeasureCondition, { readonly lasted: string }>,
  bind: Bind,
): string {
  const so = `(one.from_on + make_interval(months => ${bind(months)}::int, weeks => ${bind(weeks)}::int))::date`
  return lasted === 'at-least' ? `${so} <= one.day` : `${so} >= one.day`
}

function dueSql(
  condition: Extract<MeasureCondition, { readonly inLast: Span; readonly limit: Limit }>,
  bind: Bind,
): string {
  const isDue = 'due' in condition
  const at = limitOf('deadline', condition.limit)
  const of = `select from record_part theirs join deadline on deadline.record_id = theirs.record_id
      and (deadline.part_id is null or deadline.part_id = theirs.id)
    where theirs.subject_id = one.subject_id and theirs.taken_off_at is null
      and deadline.clock = any(${bind(isDue ? condition.due : condition.noneLate)}::text[])
      and deadline.state <> 'cancelled'
      and ((${at} - interval '1 microsecond') at time zone 'Europe/London')::date between ${spanned(condition.inLast, bind)} and one.day`
  return isDue
    ? `exists (${of})`
    : `not exists (${of} and not ${metBy('deadline', condition.limit)})`
}

type OfFacts = Extract<
  MeasureCondition,
  | { readonly holds: string }
  | { readonly had: string }
  | { readonly latest: string }
  | { readonly began: string }
>

function factSql(condition: OfFacts, bind: Bind): string {
  const of = (kind: string): string =>
    `from dated_fact other where other.subject_id = one.subject_id and other.kind = ${bind(kind)}::text`
  if ('latest' in condition) {
    return `(select true ${saying(condition.where, 'other', bind)} ${of(condition.latest)}
      and other.from_on <= one.day order by other.from_on desc, other.id desc limit 1)`
  }
  if ('began' in condition) {
    return `exists (select ${of(condition.began)} and other.from_on <= ${birthday(`${bind(condition.byAge)}::int`)})`
  }
  if ('holds' in condition) {
    const long =
      condition.forMonths === undefined
        ? ''
        : `and (other.from_on + make_interval(months => ${bind(condition.forMonths)}::int))::date <= one.day`
    return `exists (select ${of(condition.holds)} and other.from_on <= one.day
      and (other.to_on is null or other.to_on > one.day) ${long} ${saying(condition.where, 'other', bind)})`
  }
  const { by, inLast, earlier, atLeast = 1 } = condition
  const moment = by === 'start' ? 'other.from_on' : 'other.to_on'
  const since = inLast && spanned(inLast, bind)
  const within =
    by === 'in-force'
      ? `other.from_on <= one.day ${since ? `and (other.to_on is null or other.to_on > ${since})` : ''}`
      : `${moment} <= one.day ${since ? `and ${moment} >= ${since}` : ''}`
  const before = earlier
    ? 'and other.from_on < one.day and other.id is distinct from one.fact_id'
    : ''
  return `(select count(*) >= ${bind(atLeast)}::int ${of(condition.had)} and ${within} ${before} ${saying(condition.where, 'other', bind)})`
}

/** What is averaged of `one`: a number, or nothing where nothing is known. */
export function valueSql(value: MeasureValue, bind: Bind): string {
  if ('lasted' in value) return '(one.day - one.from_on)::numeric'
  if ('daysSince' in value) {
    return `(select (one.day - other.from_on)::numeric from dated_fact other
      where other.subject_id = one.subject_id and other.kind = ${bind(value.daysSince)}::text
        and other.from_on <= one.day ${saying(value.where, 'other', bind)}
      order by other.from_on desc limit 1)`
  }
  if ('detail' in value) return numberIn(`one.detail ->> ${bind(value.detail)}::text`)
  return numberIn(`one.answers -> ${bind(value.answer)}::text ->> 'value'`)
}
