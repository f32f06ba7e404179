import { randomBytes } from 'node:crypto'
import { addDays, addMonths } from '../../engine/calendar-days.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Refusal,
  type Result,
} from '../../engine/refusal.ts'
import { dateInLondon, startOfDayInLondon } from '../../engine/temporal.ts'
import {
  addSubscription,
  confirmSubscription,
  forgetSubscriptions,
  stopSubscription,
  topicOfLink,
} from '../../store/subscriptions.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { faultsInAddress } from './faults-in-address.ts'
import { updatesLinkTask } from './task-names.ts'
import { topicOf, type Topic } from './topics.ts'

/** An address that nobody said yes for is forgotten so many days after its link was sent. */
export const linkDays = 7

/** So many letters a day at most go to an address that somebody types in: it may not be theirs. */
const mostLinksInADay = 3

export interface GivenSubscription {
  readonly topic: Topic
  /** Left empty where the topic asks for none. */
  readonly name: string
  readonly email: string
  readonly about: readonly string[]
  readonly localities: readonly string[]
  readonly agreed: boolean
}

/**
 * Keeps that somebody asked to hear of a topic, and has a link sent to the address: nothing else is written to it until
 * the link is followed. Whoever asks hears the same however often they do. Refused unless they agree.
 */
export async function askForUpdates(
  office: Office,
  given: GivenSubscription,
): Promise<Result<true>> {
  return await act(office, 'public', { action: 'ask-for-updates' }, async (request) => {
    const { work, now, noted, practice } = request
    const rules = topicOf(practice, given.topic)
    if (!rules) return notFound()
    const named = { name: rules.asksName ? given.name.trim() : '', email: given.email.trim() }
    const problems = [
      ...faultsInAddress(rules.asksName ? named : { ...named, name: '-' }),
      ...(given.agreed
        ? []
        : [{ question: 'agreed', message: 'Say that we may write to you, or we cannot' }]),
    ]
    if (problems.length > 0) return invalid(problems)
    const today = dateInLondon(now)
    const id = await addSubscription(work, {
      ...{ ...named, topic: given.topic },
      about: given.about.filter((one) => Object.hasOwn(rules.about, one)),
      localities: given.localities.filter((one) => Object.hasOwn(rules.localities, one)),
      stopToken: randomBytes(24).toString('base64url'),
      ...{ at: now, endsOn: addMonths(today, rules.months) },
      ...{ atMost: mostLinksInADay, since: startOfDayInLondon(today) },
    })
    noted({ topic: given.topic })
    if (id !== undefined) {
      // Its number alone waits in the queue: an address would stand there for anybody who looks.
      const payload = JSON.stringify({ subscriptionId: id })
      await work.hot('enqueue', 'select enqueue($1, $2)', [updatesLinkTask, payload])
    }
    return done(true)
  })
}

const spent: Refusal = {
  kind: 'wrong-stage',
  message: `This link is not in use. We send no e-mail because of it, and nothing was changed. It may be more than ${linkDays} days old, or you stopped the e-mails. You can ask again.`,
}

const isToken = (text: string): boolean => /^[\w-]{24,64}$/.test(text)

/** What a link in an e-mail is about, before anybody says yes. Refused where it is in use no more. */
export async function readUpdatesLink(office: Office, token: string): Promise<Result<Topic>> {
  return await act(
    office,
    'public',
    { action: 'read-updates-link', reads: true },
    async ({ work }) => {
      const topic = isToken(token) ? await topicOfLink(work, token) : undefined
      return topic ? done(topic) : refused(spent)
    },
  )
}

/** Begins the e-mails that a link is about. Said again it changes nothing; refused where the link is in use no more. */
export async function confirmUpdates(office: Office, token: string): Promise<Result<Topic>> {
  return await act(
    office,
    'public',
    { action: 'confirm-updates' },
    async ({ work, now, noted }) => {
      const topic = isToken(token) ? await confirmSubscription(work, token, now) : undefined
      if (!topic) return refused(spent)
      noted({ topic })
      return done(topic)
    },
  )
}

/**
 * Stops the e-mails of a link's topic to its address, and forgets the address. Whoever follows the link twice hears the
 * same: nobody is written to.
 */
export async function stopUpdates(
  office: Office,
  token: string,
): Promise<Result<Topic | undefined>> {
  return await act(office, 'public', { action: 'stop-updates' }, async ({ work, noted }) => {
    const topic = isToken(token) ? await stopSubscription(work, token) : undefined
    noted({ topic: topic ?? 'none' })
    return done(topic)
  })
}

/** Forgets those whose time is over, and those whose link nobody followed. Returns how many. */
export async function forgetUpdates({ work, now }: Pick<Act, 'work' | 'now'>): Promise<number> {
  const today = dateInLondon(now)
  return await forgetSubscriptions(work, {
    endedOn: today,
    linkSentAt: startOfDayInLondon(addDays(today, -linkDays)),
  })
}
