import { randomInt } from 'node:crypto'
import { fillLetter } from '../../engine/letters.ts'
import type { Caller } from '../../engine/permissions.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Problem,
  type Result,
} from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Letter } from '../../practice/vocabulary/letter.ts'
import { entriesOf } from '../../store/directory/entries.ts'
import {
  addList,
  partOfList,
  sayOfSignposts,
  signpostsOf,
  type SignpostRow,
} from '../../store/directory/signposts.ts'
import { addMessage } from '../../store/messages.ts'
import { act, type Act } from '../act.ts'
import { wordsFor } from '../front-door/draft-letters.ts'
import { sendSoon } from '../front-door/send-soon.ts'
import type { Office } from '../office.ts'
import { onRecord } from '../records/on-record.ts'
import type { OpenPart, OpenRecord } from '../records/open-record.ts'
import { keepShared } from '../sharing/share.ts'
import { later } from '../sign-in/limits.ts'
import { hashOf } from '../sign-in/session.ts'
import { directoryOf } from './directory-open.ts'
import { signpostsIn, takenUpProblem } from './taken-up.ts'

// A family gets a short list on paper or by e-mail, with a link that asks nobody to sign in. The link says what they were
// pointed to and nothing of whom: no name, no worry, no reference. It is known by its hash. It is short enough to be typed
// from paper, and too long to be guessed through the few tries an address has.

const dayMinutes = 24 * 60

/** A short list as it is handed over once: afterwards nobody can look its link up. */
export interface FamilyList {
  readonly signposts: readonly SignpostRow[]
  readonly path: string
  /** For the family to tell a service, so that it can say that they came. */
  readonly code: string
}

const familyAddress = (secret: string): string => `/directory/family/${secret}`

/** Letters and digits that nobody takes for another. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const someLetters = (length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

/** What a link ends in, as it is on paper: twelve letters to be typed, in fours. */
const inFours = (secret: string): string => secret.replace(/.{4}(?=.)/g, '$&-')
/** The letters of a link, however they were typed. */
const asMade = (typed: string): string =>
  typed
    .replaceAll(/[^\dA-Za-z]/g, '')
    .toUpperCase()
    .slice(0, 20)

async function makeList(
  request: Act,
  caller: Caller,
  part: OpenPart,
): Promise<Omit<FamilyList, 'signposts'>> {
  const { work, now, practice } = request
  const [secret, code] = [someLetters(12), someLetters(8)]
  await addList(work, {
    ...{ tokenHash: hashOf(secret), code, partId: part.row.id, at: now, by: caller.workerId },
    expiresAt: later(now, directoryOf(practice).signposts.linkDays * dayMinutes),
  })
  return { path: familyAddress(inFours(secret)), code }
}

interface ListAsked {
  readonly recordId: string
  readonly partId: string
}

/** The child of the record whose family is meant, with what they were pointed to; nothing where there is none. */
async function listedOf(
  request: Act,
  record: OpenRecord,
  partId: string,
): Promise<{ part: OpenPart; signposts: readonly SignpostRow[] } | undefined> {
  const part = record.parts.find(({ row, person }) => row.id === partId && !person.closed)
  const signposts = part ? await signpostsIn(request, [part]) : []
  return part && signposts.length > 0 ? { part, signposts } : undefined
}

/** Makes a short list to be printed and handed over; that it left is written down with the child. */
export async function printFamilyList(
  office: Office,
  caller: Caller,
  { recordId, partId }: ListAsked,
): Promise<Result<FamilyList>> {
  const how = { action: 'print-family-list', needs: 'add-note' } as const
  return await onRecord(office, caller, recordId, how, async (request, record) => {
    const listed = await listedOf(request, record, partId)
    if (!listed) return notFound()
    const { part, signposts } = listed
    request.touched(record.row.id)
    request.saw([part.row.subject_id])
    await keepShared(request, {
      ...{ kind: 'print', what: shortListOf(request).title, toWhom: 'The family', how: 'on paper' },
      ...{ personIds: [part.row.subject_id], record },
    })
    return done({ signposts, ...(await makeList(request, caller, part)) })
  })
}

/**
 * Sends the short list to an address of the family. Refused where that is none, and where a service on it is one that
 * nobody should read of over their shoulder; nothing is sent then. It names nobody.
 */
export async function mailFamilyList(
  office: Office,
  caller: Caller,
  { recordId, partId, to, site }: ListAsked & { readonly to: string; readonly site: string },
): Promise<Result<true>> {
  const how = { action: 'mail-family-list', needs: 'add-note' } as const
  return await onRecord(office, caller, recordId, how, async (request, record) => {
    const listed = await listedOf(request, record, partId)
    if (!listed) return notFound()
    const { part, signposts } = listed
    const problems = await mailProblems(request, signposts, to.trim())
    if (problems.length > 0) return invalid(problems)
    const { work, now, practice } = request
    const { path, code } = await makeList(request, caller, part)
    const letter = shortListOf(request)
    const written = fillLetter(letter, {
      ...wordsFor(practice, record, '', letter),
      ...{ places: placesInWords(signposts), link: `${site}${path}`, code },
    })
    const messageId = await addMessage(work, {
      ...{ recordId, process: record.definition.id, teamId: record.row.team_id, ...written },
      ...{ letter: letter.id, kind: 'notice', toName: 'The family', toAddress: to.trim() },
      ...{ at: now, approvedAt: now },
    })
    await sendSoon(request, messageId)
    request.touched(record.row.id)
    request.saw([part.row.subject_id])
    return done(true)
  })
}

function shortListOf({ practice }: Act): Letter {
  const letter = practice.letters.get(directoryOf(practice).signposts.letter)
  if (!letter) throw new Error('The directory has no letter for a short list')
  return letter
}

const placesInWords = (signposts: readonly SignpostRow[]): string =>
  signposts
    .map(({ detail: { service, reach, where } }, at) =>
      [`${at + 1}. ${service}`, reach, where].filter(Boolean).join('\n   '),
    )
    .join('\n\n')

async function mailProblems(
  { work, practice }: Act,
  signposts: readonly SignpostRow[],
  to: string,
): Promise<Problem[]> {
  const { notByMail } = directoryOf(practice).signposts
  const services = await entriesOf(
    work,
    signposts.map(({ detail }) => detail.serviceId),
  )
  if (services.some(({ terms }) => terms.some((term) => notByMail.includes(term)))) {
    const message =
      'This list has a service on it for people who are hurt or scared at home. Whoever they fear may read the e-mail, so it was not sent. Print the list, or tell them when they are alone.'
    return [{ question: 'to', message }]
  }
  return /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\.[^\s@\p{Cc}]+$/u.test(to)
    ? []
    : [{ question: 'to', message: 'Enter an e-mail address, like name@example.org' }]
}

/** What a family is shown by their link: each service as it stood, and whether it has closed since. */
export interface FamilysList {
  readonly signposts: readonly (SignpostRow & { readonly closed: boolean })[]
  readonly today: string
}

const spent = refused({
  kind: 'not-permitted',
  message:
    'This link does not work any more. Nothing was changed. You can still find every place in “Find help near you”.',
})

/** The short list that a link leads to, for whoever has it. */
export async function readFamilyList(office: Office, token: string): Promise<Result<FamilysList>> {
  return await act(
    office,
    'public',
    { action: 'read-family-list', reads: true },
    async (request): Promise<Result<FamilysList>> => {
      const { work, now } = request
      const signposts = await ofToken(request, token)
      if (signposts.length === 0) return spent
      const services = await entriesOf(
        work,
        signposts.map(({ detail }) => detail.serviceId),
      )
      const isClosed = ({ detail }: SignpostRow): boolean =>
        services.find(({ id }) => id === detail.serviceId)?.status === 'defunct'
      return done({
        signposts: signposts.map((one) => ({ ...one, closed: isClosed(one) })),
        today: dateInLondon(now),
      })
    },
  )
}

async function ofToken(
  { work, now, practice }: Act,
  token: string,
): Promise<readonly SignpostRow[]> {
  const partId = await partOfList(work, hashOf(asMade(token)), now)
  return partId ? await signpostsOf(work, directoryOf(practice).signposts.fact, [partId]) : []
}

/**
 * The family says of each service whether they got in touch. One that they leave out stays as it was. Refused where they
 * say nothing of any.
 */
export async function sayAsFamily(
  office: Office,
  token: string,
  said: Readonly<Record<string, string>>,
): Promise<Result<true>> {
  return await act(office, 'public', { action: 'say-as-family' }, async (request) => {
    const signposts = await ofToken(request, token)
    if (signposts.length === 0) return spent
    const given = signposts.filter(({ id }) => (said[id] ?? '') !== '')
    if (given.length === 0) {
      const [first] = signposts
      const question = `said-${first?.id ?? ''}`
      return invalid([{ question, message: 'Choose an answer for one of them' }])
    }
    const problems = given.flatMap(({ id }) =>
      takenUpProblem(request, said[id] ?? '').map((one) => ({ ...one, question: `said-${id}` })),
    )
    if (problems.length > 0) return invalid(problems)
    for (const { id } of given) {
      await sayOfSignposts(request.work, [id], {
        ...{ takenUp: said[id] ?? '', saidBy: 'family', saidOn: dateInLondon(request.now) },
      })
    }
    request.noted({ answers: given.length })
    return done(true)
  })
}
