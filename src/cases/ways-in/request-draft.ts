import { randomUUID } from 'node:crypto'
import { done, invalid, refused, type Result } from '../../engine/refusal.ts'
import { instantText, milliseconds } from '../../engine/temporal.ts'
import type { Work } from '../../store/database.ts'
import {
  draftKnownBy,
  keepDraft,
  removeDraft,
  removeExpiredDrafts,
} from '../../store/public-requests.ts'
import type { Office } from '../office.ts'
import { newToken, sealOf, sealUp, unseal, type Seal } from './sealed.ts'

// Nothing here is audited: it is the visitor's own, nobody of ours can read it, and it is gone by the evening.
// Sending it is audited (receive-request).

/** The boxes of a page as they were typed. */
export type TypedPage = Readonly<Record<string, string | readonly string[]>>

interface KeptPage {
  readonly typed: TypedPage
  readonly version: number
  /** The showing of the page that it was typed in, and the how-manieth save of that showing it was. */
  readonly showing: string
  readonly turn: number
  readonly at: string
}

/** A request that is being typed, or that was sent a moment ago. */
export interface RequestDraft {
  /** Goes along when it is sent, so that sending it twice makes one record. */
  readonly key: string
  readonly startedAt: string
  readonly pages: Readonly<Record<string, KeptPage>>
  /** Once it is sent, this is all that is left of it; `beside` is what may be answered afterwards. */
  readonly sent?: { readonly reference: string; readonly at: string; readonly beside?: string }
}

/** What is being typed: drafts of one kind are not found among those of another. */
export interface DraftKind {
  readonly what: string
  /** Until when it is kept, once something is typed at this instant. */
  readonly until: (now: string) => string
  /** What is said to somebody whose draft is gone. */
  readonly gone: string
  /** What is said to somebody who sent it already. */
  readonly wasSent: (reference: string) => string
}

/** One page on its way in. */
export interface PageToKeep {
  readonly page: string
  readonly typed: TypedPage
  /** The version that was on the screen; 0 when there was none. */
  readonly version: number
  readonly showing: string
  readonly turn: number
}

/** What became of it. Where another tab changed the page meanwhile, nothing was overwritten. */
export type Kept =
  | { readonly is: 'kept'; readonly version: number; readonly at: string }
  | { readonly is: 'changed-elsewhere'; readonly version: number; readonly typed: TypedPage }

/** A draft nobody touches is gone after this; a browser that is closed forgets its token at once. */
export const idleHours = 4
/** Room for every box filled to its limit is not needed: a long report fits ten times over. */
const mostCharacters = 1_000_000
const mostPages = 60

const aRequest: DraftKind = {
  what: 'request draft',
  until: (now) => instantText(milliseconds(now) + idleHours * 3_600_000),
  gone: `What you typed before was cleared, because nothing was typed for ${idleHours} hours.`,
  wasSent: (reference) =>
    `This request was sent already, with the reference ${reference}. To tell us more, begin a new one or ring us.`,
}

/** Begins a draft, and returns the token that alone can find and open it. It is kept in a cookie of the session. */
export async function startDraft(
  office: Office,
  kind = aRequest,
  token = newToken(),
): Promise<{ token: string; draft: RequestDraft }> {
  const now = office.clock.now()
  const draft: RequestDraft = { key: randomUUID(), startedAt: now, pages: {} }
  await office.store.transaction({ system: true }, async (work) => {
    await removeExpiredDrafts(work, now)
    await keep(work, token, draft, { kind, now })
  })
  return { token, draft }
}

/** The draft of this token, unless it was left for too long or never was. */
export async function readDraft(
  office: Office,
  token: string,
  kind = aRequest,
): Promise<RequestDraft | undefined> {
  return await office.store.transaction({ system: true }, async (work) =>
    read(work, sealOf(token, kind.what), office.clock.now()),
  )
}

/**
 * Keeps one page as it was typed. A save that was overtaken by a later one of the same showing changes
 * nothing. Refused when the draft is gone, was sent already, or would grow beyond reason.
 */
export async function keepPage(
  office: Office,
  token: string,
  given: PageToKeep,
  kind = aRequest,
): Promise<Result<Kept>> {
  return await change<Kept>(office, { token, kind }, (draft, now) => {
    const before = draft.pages[given.page]
    const own = before?.showing === given.showing
    if (before && own && given.turn < before.turn) {
      return { result: { is: 'kept', version: before.version, at: before.at } }
    }
    if (before && !own && before.version !== given.version && !same(before.typed, given.typed)) {
      const { version, typed } = before
      return { result: { is: 'changed-elsewhere', version, typed } }
    }
    const version = (before?.version ?? 0) + 1
    const { page, typed, showing, turn } = given
    const pages = { ...draft.pages, [page]: { typed, version, showing, turn, at: now } }
    return { result: { is: 'kept', version, at: now }, draft: { ...draft, pages } }
  })
}

/** Takes a page out of the draft: a child or an adult who was added by mistake. */
export async function dropPage(
  office: Office,
  token: string,
  page: string,
): Promise<Result<boolean>> {
  return await change<boolean>(office, { token, kind: aRequest }, (draft) => {
    const pages = Object.fromEntries(Object.entries(draft.pages).filter(([id]) => id !== page))
    return { result: page in draft.pages, draft: { ...draft, pages } }
  })
}

/** Leaves nothing of the draft but the reference it was given, and what may be answered afterwards. */
export async function markSent(
  office: Office,
  token: string,
  reference: string,
  { kind = aRequest, beside }: { kind?: DraftKind; beside?: string } = {},
): Promise<void> {
  await change(office, { token, kind }, ({ key, startedAt }, now) => {
    const sent = { reference, at: now, ...(beside === undefined ? {} : { beside }) }
    return { result: true, draft: { key, startedAt, pages: {}, sent } }
  })
}

/** Clears everything that was typed, at once. */
export async function forgetDraft(office: Office, token: string): Promise<void> {
  await office.store.transaction({ system: true }, async (work) => {
    await removeDraft(work, sealOf(token, aRequest.what).knownBy)
  })
}

/** Clears every draft whose time is over; nobody can open one any more. */
export async function clearOldDrafts(office: Office): Promise<void> {
  await office.store.transaction({ system: true }, async (work) => {
    await removeExpiredDrafts(work, office.clock.now())
  })
}

async function change<Value>(
  office: Office,
  { token, kind }: { readonly token: string; readonly kind: DraftKind },
  make: (draft: RequestDraft, now: string) => { result: Value; draft?: RequestDraft },
): Promise<Result<Value>> {
  const now = office.clock.now()
  return await office.store.transaction({ system: true }, async (work) => {
    const draft = await read(work, sealOf(token, kind.what), now)
    if (!draft) return refused({ kind: 'not-found', message: kind.gone })
    if (draft.sent) {
      return refused({ kind: 'wrong-stage', message: kind.wasSent(draft.sent.reference) })
    }
    const made = make(draft, now)
    if (!made.draft) return done(made.result)
    if (isTooMuch(made.draft)) return invalid([], tooMuch)
    await keep(work, token, made.draft, { kind, now })
    return done(made.result)
  })
}

const tooMuch =
  'This is more than the form can hold. Nothing was cut: shorten what you added last, and tell us when we ring you that there is more.'

const isTooMuch = ({ pages }: RequestDraft): boolean =>
  Object.keys(pages).length > mostPages || JSON.stringify(pages).length > mostCharacters

async function read(work: Work, seal: Seal, now: string): Promise<RequestDraft | undefined> {
  const row = await draftKnownBy(work, seal.knownBy)
  if (!row || milliseconds(row.expires_at) < milliseconds(now)) return undefined
  return JSON.parse(unseal(seal, row.sealed)) as RequestDraft
}

async function keep(
  work: Work,
  token: string,
  draft: RequestDraft,
  { kind, now }: { readonly kind: DraftKind; readonly now: string },
): Promise<void> {
  const seal = sealOf(token, kind.what)
  const sealed = sealUp(seal, JSON.stringify(draft))
  await keepDraft(work, { knownBy: seal.knownBy, sealed, at: now, expiresAt: kind.until(now) })
}

const same = (one: TypedPage, other: TypedPage): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
