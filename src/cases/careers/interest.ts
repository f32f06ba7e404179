import { randomBytes } from 'node:crypto'
import { addMonths } from '../../engine/calendar-days.ts'
import { done, invalid, notFound, type Problem, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { counted, dateInWords } from '../../engine/words.ts'
import type { Post } from '../../outside/post.ts'
import {
  addInterest,
  interestsOn,
  noteTold,
  stopInterest,
  type InterestRow,
} from '../../store/careers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { careersOf, jobWords, publishedJobs, type Job } from './published.ts'

export interface GivenInterest {
  readonly name: string
  readonly email: string
  readonly kinds: readonly string[]
  readonly localities: readonly string[]
  readonly agreed: boolean
}

const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

/** What keeps a name and an address from being used; empty where nothing does. */
export function faultsInAddress({ name, email }: Pick<GivenInterest, 'name' | 'email'>): Problem[] {
  const long = name.length > 200 || email.length > 200
  return [
    ...(name === '' ? [{ question: 'name', message: 'Enter your name' }] : []),
    ...(long ? [{ question: 'name', message: 'Use at most 200 letters' }] : []),
    ...(looksLikeEmail(email)
      ? []
      : [{ question: 'email', message: 'Enter an e-mail address, like name@example.com' }]),
  ]
}

/** Keeps that somebody wants to be told of jobs, for as long as the authority says. Refused unless they agree. */
export async function registerInterest(
  office: Office,
  given: GivenInterest,
): Promise<Result<true>> {
  return await act(office, 'public', { action: 'ask-for-job-alerts' }, async (request) => {
    const { work, now, practice } = request
    const rules = careersOf(practice)
    if (!rules) return notFound()
    const named = { name: given.name.trim(), email: given.email.trim() }
    const words = jobWords(practice)
    const problems = [
      ...faultsInAddress(named),
      ...(given.agreed
        ? []
        : [{ question: 'agreed', message: 'Say that we may write to you, or we cannot' }]),
    ]
    if (problems.length > 0) return invalid(problems)
    await addInterest(work, {
      ...named,
      kinds: given.kinds.filter((one) => one in words.kind),
      localities: given.localities.filter((one) => one in words.localities),
      stopToken: randomBytes(24).toString('base64url'),
      at: now,
      endsOn: addMonths(dateInLondon(now), rules.alertMonths),
    })
    return done(true)
  })
}

/** Stops every e-mail to the address that this link was sent to. Not there where no such link was ever sent. */
export async function stopJobAlerts(office: Office, token: string): Promise<Result<true>> {
  return await act(office, 'public', { action: 'stop-job-alerts' }, async ({ work, now }) =>
    (await stopInterest(work, token, now)) ? done(true as const) : notFound(),
  )
}

/**
 * Writes to each person who asked to be told, of the open jobs that they were not told of before; returns how many were
 * written to. Without a mail server nobody is, and nobody is marked as told.
 */
export async function sendJobAlerts(
  office: Office,
  post: Post,
  site: string,
): Promise<Result<number>> {
  return await act(office, 'system', { action: 'send-job-alerts' }, async (request) => {
    const { work, now, noted } = request
    const open = (await publishedJobs(request)).filter(({ isOpen }) => isOpen)
    let told = 0
    for (const one of await interestsOn(work, dateInLondon(now))) {
      const fresh = open.filter((job) => isFor(job, one))
      if (fresh.length === 0) continue
      await post.send({
        to: one.email,
        subject: `${counted(fresh.length, 'new job')} with us`,
        text: letter(one, fresh, site, office.practice.pack.council),
        messageId: `<jobs-${one.id}-${fresh.at(-1)?.id ?? ''}-${dateInLondon(now)}@threadwell>`,
      })
      const entryIds = fresh.map(({ id }) => id)
      await noteTold(work, { interestId: one.id, entryIds, at: now })
      told += 1
    }
    noted({ told, jobs: open.length })
    return done(told)
  })
}

const isFor = (job: Job, { kinds, localities, told }: InterestRow): boolean =>
  !told.includes(job.id) &&
  (kinds.length === 0 || kinds.includes(job.kind)) &&
  (localities.length === 0 || localities.some((one) => job.localities.includes(one)))

const letter = (
  { name, stop_token }: InterestRow,
  jobs: readonly Job[],
  site: string,
  council: string,
): string =>
  [
    `Hello ${name},`,
    `you asked to be told of jobs with children and families at ${council}:`,
    jobs
      .map(
        (one) => `${one.name}, until ${dateInWords(one.closesOn)}\n${site}/careers/jobs/${one.id}`,
      )
      .join('\n\n'),
    `To hear no more from us:\n${site}/careers/alerts/stop/${stop_token}`,
  ].join('\n\n')
