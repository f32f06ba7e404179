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

/** What has to be so of an entry before a record of these processes is begun about it. */
const factsBefore: Readonly<Record<string, readonly So[]>> = {
  'allegation-meeting': [{ kind: 'allegation-open', fromOn: '2026-03-09' }],
  'improvement-update': underWay,
  'improvement-closure': underWay,
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
  'job-start': [
    { kind: 'application-received', fromOn: since, detail: { kind: 'socialWorker' } },
    { kind: 'offer-accepted', fromOn: since },
    { kind: 'checks-clear', fromOn: since },
  ],
  'referral-stage': [
    { kind: 'referred-by-friend', fromOn: since },
    { kind: 'referral-stage', fromOn: since, detail: { stage: 'probation' } },
  ],
}

let made = 0

/** A new entry of a register, called like no other, of which what the process needs is so. Returns its id. */
export async function entryMade(
  { office }: Pick<TestOffice, 'office'>,
  register: string,
  forProcess = '',
): Promise<string> {
  made += 1
  const entry = { register, name: `Entry ${made} of ${register}`, alsoKnownAs: '' }
  const id = await act(office, 'system', { action: 'make-entry' }, async ({ work, now }) => {
    const subjectId = await addEntry(work, { ...entry, at: now })
    assert.ok(subjectId)
    for (const fact of factsBefore[forProcess] ?? []) {
      const excludes = office.practice.facts.get(fact.kind)?.excludes
      assert.ok(await startFact(work, { ...fact, subjectId, excludes, at: now }))
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
    ids.set(id, await entryMade(at, id))
  }
  return ids
}
