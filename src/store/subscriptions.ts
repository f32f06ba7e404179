import type { Work } from './database.ts'

/** What somebody hears of by e-mail. */
export type Topic = 'jobs' | 'news'

export interface Subscription {
  readonly topic: Topic
  /** Empty where nobody was asked. */
  readonly name: string
  readonly email: string
  /** Kinds of job, or local offers; none is all. */
  readonly about: readonly string[]
  /** Parts of the county; none is all. */
  readonly localities: readonly string[]
}

/**
 * Keeps that somebody asked to hear of a topic, and returns its id; nothing, and nothing is kept, where that address was
 * typed in for the topic so many times since an instant.
 */
export async function addSubscription(
  work: Work,
  given: Subscription & {
    readonly stopToken: string
    readonly at: string
    readonly endsOn: string
    readonly atMost: number
    readonly since: string
  },
): Promise<string | undefined> {
  const [row] = await work.hot<{ id: string }>(
    'add-subscription',
    `insert into subscription (topic, name, email, about, localities, agreed_at, ends_on, stop_token)
     select $1, $2, $3, $4, $5, $6, $7, $8 where $9 > (select count(*) from subscription
       where lower(email) = lower($3) and topic = $1 and agreed_at >= $10) returning id`,
    [
      ...[given.topic, given.name, given.email, given.about, given.localities],
      ...[given.at, given.endsOn, given.stopToken, given.atMost, given.since],
    ],
  )
  return row?.id
}

/** One who asked, and the token that stands in each e-mail to them. */
export interface SubscriptionRow extends Subscription {
  readonly id: string
  readonly stop_token: string
  readonly agreed_at: string
  /** Entries that they were told of. */
  readonly told: readonly string[]
}

const columns = `id, topic, name, email, about, localities, stop_token, agreed_at,
  array(select entry_id::text from subscription_told where subscription_id = subscription.id) as told`

/** Those who followed their link and hear of this topic on a day, with what they were told of. */
export async function subscriptionsTo(
  work: Work,
  topic: Topic,
  on: string,
): Promise<SubscriptionRow[]> {
  return await work.hot<SubscriptionRow>(
    'subscriptions-to',
    `select ${columns} from subscription
     where topic = $1 and confirmed_at is not null and ends_on >= $2::date order by id`,
    [topic, on],
  )
}

/** Those whom no link was sent yet; or the one of them with this id. */
export async function subscriptionsWithoutLink(
  work: Work,
  id?: string,
): Promise<SubscriptionRow[]> {
  return await work.hot<SubscriptionRow>(
    'subscriptions-without-link',
    `select ${columns} from subscription
     where link_sent_at is null and confirmed_at is null and ($1::bigint is null or id = $1) order by id`,
    [id ?? null],
  )
}

/** Keeps that somebody was sent their link. */
export async function noteLinkSent(work: Work, id: string, at: string): Promise<void> {
  await work.hot('note-link-sent', 'update subscription set link_sent_at = $2 where id = $1', [
    id,
    at,
  ])
}

/** The topic that a link is about; nothing where there is none such. */
export async function topicOfLink(work: Work, token: string): Promise<Topic | undefined> {
  const [row] = await work.hot<{ topic: Topic }>(
    'topic-of-link',
    'select topic from subscription where stop_token = $1',
    [token],
  )
  return row?.topic
}

/** Begins the e-mails that a link is about. Returns the topic; nothing where there is no such link. */
export async function confirmSubscription(
  work: Work,
  token: string,
  at: string,
): Promise<Topic | undefined> {
  const [row] = await work.hot<{ topic: Topic | null }>(
    'confirm-subscription',
    'select confirm_subscription($1, $2::timestamptz) as topic',
    [token, at],
  )
  return row?.topic ?? undefined
}

/** Stops the e-mails of this topic to the address that a link was sent to, and erases it. Returns the topic, where there was one. */
export async function stopSubscription(work: Work, token: string): Promise<Topic | undefined> {
  const [row] = await work.hot<{ topic: Topic | null }>(
    'stop-subscription',
    'select stop_subscription($1) as topic',
    [token],
  )
  return row?.topic ?? undefined
}

/** Keeps that somebody was told of these entries. */
export async function noteTold(
  work: Work,
  told: { readonly id: string; readonly entryIds: readonly string[]; readonly at: string },
): Promise<void> {
  await work.hot(
    'note-told',
    `insert into subscription_told (subscription_id, entry_id, sent_at)
     select $1, unnest($2::bigint[]), $3 on conflict do nothing`,
    [told.id, told.entryIds, told.at],
  )
}

/** Erases those whose time ended before a day, and those whose link was sent before an instant and never followed. Returns how many. */
export async function forgetSubscriptions(
  work: Work,
  before: { readonly endedOn: string; readonly linkSentAt: string },
): Promise<number> {
  const [row] = await work.hot<{ many: number }>(
    'forget-subscriptions',
    'select forget_subscriptions($1::date, $2::timestamptz) as many',
    [before.endedOn, before.linkSentAt],
  )
  return row?.many ?? 0
}
