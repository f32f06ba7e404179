import assert from 'node:assert/strict'
import { act } from '../../src/cases/act.ts'
import { done } from '../../src/engine/refusal.ts'
import { addEntry } from '../../src/store/entries.ts'
import { startFact } from '../../src/store/facts.ts'
import type { TestOffice } from '../support/office.ts'

interface So {
  readonly kind: string
  readonly fromOn: string
  readonly detail?: Readonly<Record<string, string>>
}

const underWay: readonly So[] = [
  { kind: 'improvement-action', fromOn: '2026-01-05', detail: { due: '2026-06-30' } },
  { kind: 'improvement-rating', fromOn: '2026-01-05', detail: { rating: 'onTarget' } },
]

const since = '2026-03-09'

const readyToStart: readonly So[] = [
  { kind: 'application-received', fromOn: since, detail: { kind: 'socialWorker' } },
  { kind: 'offer-accepted', fromOn: since },
  { kind: 'references-satisfactory', fromOn: since },
  { kind: 'checks-clear', fromOn: since },
]

/** What has to be so of an entry before a record of these processes is begun about it. */
const factsBefore: Readonly<Record<string, readonly So[]>> = {
  'allegation-meeting': [{ kind: 'allegation-open', fromOn: '2026-03-09' }],
  'improvement-update': underWay,
  'improvement-closure': underWay,
  'improvement-new-owner': underWay,
  'allegation-conclusion': [
    { kind: 'allegation-open', fromOn: '2026-03-09', detail: { met: 'yes' } },
  ],
  'vacancy-change': [
    { kind: 'vacancy-published', fromOn: since, detail: { closes: '2026-05-01' } },
  ],
  'vacancy-end': [{ kind: 'vacancy-published', fromOn: since }],
  shortlisting: [{ kind: 'application-received', fromOn: since }],
  interview: [{ kind: 'shortlisted', fromOn: since }],
  'employment-checks': [{ kind: 'chosen', fromOn: since }],
  'job-offer': [{ kind: 'chosen', fromOn: since }],
  'job-start': [...readyToStart, { kind: 'offer-unconditional', fromOn: since }],
  'offer-unconditional': readyToStart,
  references: [{ kind: 'has-applied', fromOn: since }],
  // The post that somebody starts in.
  posts: [{ kind: 'post-state', fromOn: since, detail: { state: 'vacant', funded: '1' } }],
  'employment-end': [{ kind: 'post-state', fromOn: since, detail: { state: 'filled' } }],
  'training-sessions': [
    { kind: 'session-open', fromOn: since, detail: { left: '5' } },
    { kind: 'session-day', fromOn: '2027-03-09' },
  ],
  'training-attendance': [
    { kind: 'training-place', fromOn: since, detail: { session: '@training-sessions' } },
  ],
  'relocation-claim': [{ kind: 'works-here', fromOn: since, detail: { relocation: 'yes' } }],
  'staff-payment': [{ kind: 'payment-owed', fromOn: since, detail: { what: 'fee', pounds: '0' } }],
  'chief-executive-reply': [{ kind: 'raised-to-chief-executive', fromOn: since }],
  // What a care leaver asks for.
  entitlements: [
    {
      ...{ kind: 'entitlement-offered', fromOn: since },
      detail: { kind: 'passport', who: 'former-relevant', fromAge: '16', toAge: '24' },
    },
  ],
  'referral-stage': [
    { kind: 'referred-by-friend', fromOn: since },
    { kind: 'referral-stage', fromOn: since, detail: { stage: 'probation' } },
  ],
}

let made = 0

/**
 * A new entry of a register, called like no other, of which what the process needs is so; a detail “@vacancies” is the one of
 * those named here. Where entries belong to somebody, it is this worker's. Returns its id.
 */
export async function entryMade(
  { office }: Pick<TestOffice, 'office'>,
  register: string,
  forProcess = '',
  { workerId, named = new Map() }: { workerId?: string; named?: ReadonlyMap<string, string> } = {},
): Promise<string> {
  made += 1
  const isOwned = office.practice.registers.get(register)?.ofWorker !== undefined
  const entry = {
    ...{ register, name: `Entry ${made} of ${register}`, alsoKnownAs: '' },
    ...(isOwned && workerId ? { workerId } : {}),
  }
  const id = await act(office, 'system', { action: 'make-entry' }, async ({ work, now }) => {
    const subjectId = await addEntry(work, { ...entry, at: now })
    assert.ok(subjectId)
    for (const fact of factsBefore[forProcess] ?? []) {
      const excludes = office.practice.facts.get(fact.kind)?.excludes
      const detail = Object.fromEntries(
        Object.entries(fact.detail ?? {}).map(([id, said]) => [
          id,
          said.startsWith('@') ? named.get(said.slice(1)) : said,
        ]),
      )
      assert.ok(await startFact(work, { ...fact, detail, subjectId, excludes, at: now }))
    }
    return done(subjectId)
  })
  assert.ok(id.ok)
  return id.value
}

/** One entry of every register there is, by register. */
export async function entriesMade(
  at: Pick<TestOffice, 'office'>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { id } of at.office.practice.catalogue.registers ?? []) {
    ids.set(id, await entryMade(at, id, id))
  }
  return ids
}
