import { done, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { counted, dateInWords } from '../../engine/words.ts'
import type { Post } from '../../outside/post.ts'
import {
  noteLinkSent,
  noteTold,
  subscriptionsTo,
  subscriptionsWithoutLink,
  type SubscriptionRow,
} from '../../store/subscriptions.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { linkDays } from './subscribe.ts'
import { topicOf, topicsOf, type Item, type TopicRules } from './topics.ts'

/** Where links in e-mails lead. */
export const confirmAddress = (token: string): string => `/updates/confirm/${token}`
export const stopAddress = (token: string): string => `/updates/stop/${token}`

/** How e-mails get out, and where browsers find us. */
interface Out {
  readonly post: Post
  readonly site: string
}

/** Sends the link by which somebody says yes to everyone who waits for theirs, or to one of them. Returns how many. */
export async function sendUpdatesLinks(office: Office, out: Out, id?: string): Promise<number> {
  const reading = { action: 'read-updates-links-due', reads: true }
  const waiting = await act(office, 'system', reading, async ({ work, noted }) => {
    const rows = await subscriptionsWithoutLink(work, id)
    noted({ waiting: rows.length })
    return done(rows)
  })
  return await each(waiting.ok ? waiting.value : [], async (one) => {
    const rules = topicOf(office.practice, one.topic)
    if (!rules) return
    await act(office, 'system', { action: 'send-updates-link' }, async ({ work, now }) => {
      await noteLinkSent(work, one.id, now)
      await out.post.send({
        to: one.email,
        subject: `Do you want to hear of ${rules.inWords}?`,
        text: linkLetter(one, rules, out.site, office.practice.pack.council),
        messageId: `<updates-link-${one.id}@threadwell>`,
      })
      return done(true)
    })
  })
}

/**
 * Writes to each person who said yes, of what there is that they were not told of before; returns how many were written
 * to. Links that could not be sent go first. Without a mail server nobody is written to, and nobody is marked as told.
 */
export async function sendUpdates(
  office: Office,
  post: Post,
  site: string,
): Promise<Result<number>> {
  const out = { post, site }
  await sendUpdatesLinks(office, out)
  let told = 0
  for (const rules of topicsOf(office.practice)) {
    const reading = { action: 'read-updates-due', reads: true }
    const due = await act(office, 'system', reading, async (request) => {
      const items = await rules.items(request)
      const rows = await subscriptionsTo(request.work, rules.topic, dateInLondon(request.now))
      request.noted({ topic: rules.topic, items: items.length, people: rows.length })
      return done(rows.map((one) => ({ one, fresh: items.filter((item) => isFor(item, one)) })))
    })
    const letters = (due.ok ? due.value : []).filter(({ fresh }) => fresh.length > 0)
    told += await each(letters, async ({ one, fresh }) => tell(office, out, { one, fresh, rules }))
  }
  return done(told)
}

/** One after the other. One that the post does not take keeps nobody else waiting, and is tried again with the task. */
async function each<Of>(all: readonly Of[], send: (one: Of) => Promise<void>): Promise<number> {
  const failed: unknown[] = []
  for (const one of all) await send(one).catch((error: unknown) => failed.push(error))
  if (failed.length > 0) {
    throw new AggregateError(failed, `${failed.length} of ${all.length} e-mails were not taken`)
  }
  return all.length
}

async function tell(
  office: Office,
  { post, site }: Out,
  { one, fresh, rules }: { one: SubscriptionRow; fresh: readonly Item[]; rules: TopicRules },
): Promise<void> {
  await act(office, 'system', { action: 'send-update' }, async ({ work, now, noted }) => {
    const entryIds = fresh.map(({ id }) => id)
    await noteTold(work, { id: one.id, entryIds, at: now })
    await post.send({
      to: one.email,
      subject: `${counted(fresh.length, ...rules.counted)} from ${office.practice.pack.council}`,
      text: updateLetter({ one, fresh, rules, site }, office.practice.pack.council),
      messageId: `<${rules.topic}-${one.id}-${entryIds.at(-1) ?? ''}-${dateInLondon(now)}@threadwell>`,
    })
    noted({ topic: rules.topic, items: fresh.length })
    return done(true)
  })
}

const isFor = (item: Item, { about, localities, told, agreed_at }: SubscriptionRow): boolean =>
  !told.includes(item.id) &&
  (item.from === undefined || item.from >= dateInLondon(agreed_at)) &&
  (about.length === 0 || about.some((one) => item.about.includes(one))) &&
  (localities.length === 0 || localities.some((one) => item.localities.includes(one)))

const hello = ({ name }: SubscriptionRow): string => (name === '' ? 'Hello,' : `Hello ${name},`)

const linkLetter = (
  one: SubscriptionRow,
  { inWords }: TopicRules,
  site: string,
  council: string,
): string =>
  [
    hello(one),
    `somebody, we hope you, asked ${council} to write to this address when there are ${inWords}.`,
    `Is that right? Open this page and press the button:\n${site}${confirmAddress(one.stop_token)}`,
    `If it was not you, do nothing. We write no more, and forget this address after ${linkDays} days.`,
  ].join('\n\n')

const updateLetter = (
  {
    one,
    fresh,
    rules,
    site,
  }: { one: SubscriptionRow; fresh: readonly Item[]; rules: TopicRules; site: string },
  council: string,
): string =>
  [
    hello(one),
    `you asked ${council} to tell you of ${rules.inWords}:`,
    ...fresh.map(
      ({ title, says, path }) =>
        `${title}${says ? `, until ${dateInWords(says.until)}` : ''}\n${site}${path}`,
    ),
    `To hear no more of this from us, and to be forgotten:\n${site}${stopAddress(one.stop_token)}`,
  ].join('\n\n')
