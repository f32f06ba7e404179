import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  liftRestrictionOf,
  restrictRecord,
  unname,
  type WantedRestriction,
} from '../../../src/cases/access/restrict-person.ts'
import { readRestrictionOf, readRestrictions } from '../../../src/cases/access/read-restrictions.ts'
import { findPeople } from '../../../src/cases/people/find-people.ts'
import { readPerson } from '../../../src/cases/people/read-person.ts'
import { readMyWork } from '../../../src/cases/reading/read-my-work.ts'
import type { Refusal, Result } from '../../../src/engine/refusal.ts'
import { erasePerson } from '../../../src/store/erasing.ts'
import { accessTo } from '../../../src/store/person-access.ts'
import { restrictionsOf } from '../../../src/store/restrictions.ts'
import { putOnPlan } from '../../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'

const teamId = 'preston-family-safeguarding'
const wanted: WantedRestriction = {
  because: 'The father is a worker of ours.',
  reviewOn: '2026-06-01',
  named: ['tomasz-nowak'],
}

const refusalOf = (result: Result<unknown>): Refusal | undefined =>
  result.ok ? undefined : result.refusal
const messageOf = (result: Result<unknown>): string => refusalOf(result)?.message ?? 'not refused'
const problemsOf = (result: Result<unknown>): readonly string[] => {
  const refusal = refusalOf(result)
  return refusal?.kind === 'invalid' ? refusal.problems.map((one) => one.message) : []
}

describe('a manager restricts a record', () => {
  let at: TestOffice
  let child: string

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    child = at.person('unborn-shaw')
    await putOnPlan(at, { personId: child, fromOn: '2026-03-02', teamId, category: 'NEG' })
  })
  after(async () => {
    await at.close()
  })

  const restrict = (username: string, change: Partial<WantedRestriction> = {}) =>
    restrictRecord(at.office, at.caller(username), child, { ...wanted, ...change })
  const opens = async (username: string): Promise<string> =>
    refusalOf(await readPerson(at.office, at.caller(username), child))?.kind ?? 'opens'
  const finds = async (username: string): Promise<readonly string[]> => {
    const found = await findPeople(at.office, at.caller(username), { words: child })
    assert.ok(found.ok)
    return found.value.people.map((person) => person.surname)
  }

  it('is refused to whoever is no manager, and nothing changes', async () => {
    assert.match(messageOf(await restrict('tomasz-nowak')), /Only a manager restricts a record/)
    assert.equal(await opens('tomasz-nowak'), 'opens')
  })

  it('is refused without a reason, a near day of review and names that somebody signs in with', async () => {
    const vague = await restrict('maxine-hoyle', {
      because: 'so',
      reviewOn: '2028-01-01',
      named: ['nobody'],
    })
    assert.deepEqual(problemsOf(vague), [
      'Say why it is restricted, in 10 characters or more',
      'Give a day of review that is to come and within 12 months',
      'Nobody signs in as nobody',
    ])
    const past = await restrict('maxine-hoyle', { reviewOn: '2026-03-02' })
    assert.deepEqual(problemsOf(past), [
      'Give a day of review that is to come and within 12 months',
    ])
    assert.equal(await opens('joanne-whitworth'), 'opens')
  })

  it('holds at once: it opens to the manager and those who are named, and is there for nobody else', async () => {
    assert.deepEqual(await restrict('maxine-hoyle'), { ok: true, value: true })
    for (const username of ['maxine-hoyle', 'tomasz-nowak']) {
      assert.equal(await opens(username), 'opens', username)
      assert.deepEqual(await finds(username), ['Shaw'], username)
    }
    assert.deepEqual(await finds('joanne-whitworth'), [])
    assert.deepEqual(await finds('sam-patel'), ['Restricted record'])
    // An independent visitor's or family conference's coordinator has no work that could need it at once.
    assert.equal(await opens('rashida-patel'), 'not-found')
    assert.equal(await opens('joanne-whitworth'), 'closed')
  })

  it('is in the report of its manager and of the privacy officer, by name only for whoever may open it', async () => {
    const lines = async (username: string) => {
      const report = await readRestrictions(at.office, at.caller(username))
      assert.ok(report.ok)
      return report.value.restricted
        .filter((one) => one.person_id === child)
        .map((one) => [one.surname, one.reason, one.named, one.review_on])
    }
    const said = [wanted.because, 2, '2026-06-01']
    assert.deepEqual(await lines('maxine-hoyle'), [['Shaw', ...said]])
    assert.deepEqual(await lines('colin-threlfall'), [['', ...said]])
    assert.deepEqual(await lines('alison-kenyon'), [])
    const none = await readRestrictions(at.office, at.caller('tomasz-nowak'))
    assert.equal(refusalOf(none)?.kind, 'not-found')
  })

  it('reminds them two weeks before the review, and says when it is overdue', async () => {
    const reviews = async () => {
      const mine = await readMyWork(at.office, at.caller('maxine-hoyle'))
      assert.ok(mine.ok)
      return mine.value.walls.reviews.map((one) => one.person_id)
    }
    at.clock.moveTo('2026-05-17T10:00:00Z')
    assert.deepEqual(await reviews(), [])
    at.clock.moveTo('2026-05-18T10:00:00Z')
    assert.deepEqual(await reviews(), [child])
    at.clock.moveTo('2026-06-02T10:00:00Z')
    assert.deepEqual(await reviews(), [child])
    assert.ok((await restrict('maxine-hoyle', { reviewOn: '2026-12-01' })).ok)
    assert.deepEqual(await reviews(), [])
  })

  it('keeps every reason there was, and names and takes off people one by one', async () => {
    assert.ok(
      (await restrict('maxine-hoyle', { named: ['farida-shah'], reviewOn: '2026-12-01' })).ok,
    )
    assert.equal(await opens('farida-shah'), 'opens')
    const known = await readRestrictionOf(at.office, at.caller('maxine-hoyle'), child)
    assert.ok(known.ok)
    assert.equal(known.value.restrictions.length, 3)
    const theirs = known.value.access.find((one) => one.worker === 'Farida Shah')
    assert.ok(theirs)
    assert.ok((await unname(at.office, at.caller('maxine-hoyle'), child, theirs.id)).ok)
    assert.equal(await opens('farida-shah'), 'closed')
  })

  it('is lifted by its manager with a reason, and by nobody else', async () => {
    const lift = (username: string, because: string) =>
      liftRestrictionOf(at.office, at.caller(username), child, because)
    assert.match(messageOf(await lift('tomasz-nowak', 'He left the county.')), /Only a manager/)
    assert.equal(refusalOf(await lift('alison-kenyon', 'He left the county.'))?.kind, 'not-found')
    assert.deepEqual(problemsOf(await lift('maxine-hoyle', 'gone')), [
      'Say why it need not be restricted any more, in 10 characters or more',
    ])
    assert.equal(await opens('joanne-whitworth'), 'closed')
    assert.ok((await lift('maxine-hoyle', 'He left the county.')).ok)
    assert.equal(await opens('joanne-whitworth'), 'opens')
    assert.deepEqual(await finds('joanne-whitworth'), ['Shaw'])
    assert.match(messageOf(await lift('maxine-hoyle', 'He left the county.')), /is not restricted/)
  })
})

describe('erasing somebody whose record was restricted', () => {
  it('forgets why it was restricted and who is tied to them, and keeps that somebody looked', async () => {
    const at = await testOffice('2026-03-02T15:00:00Z')
    try {
      const child = at.person('unborn-shaw')
      await putOnPlan(at, { personId: child, fromOn: '2026-03-02', teamId, category: 'NEG' })
      assert.ok((await restrictRecord(at.office, at.caller('maxine-hoyle'), child, wanted)).ok)
      const left = await at.office.store.transaction({ system: true }, async (work) => {
        await erasePerson(work, { personId: child, keptRecords: [], entirely: true })
        return await Promise.all([restrictionsOf(work, child), accessTo(work, child)])
      })
      assert.deepEqual(
        left[0].map((one) => one.reason),
        [''],
      )
      assert.deepEqual(left[1].map((one) => one.worker).toSorted(), [
        'Maxine Hoyle',
        'Tomasz Nowak',
      ])
    } finally {
      await at.close()
    }
  })
})
