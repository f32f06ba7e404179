import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  breakGlass,
  openWithReason,
  readInterruption,
} from '../../../src/cases/access/open-record-of.ts'
import { restrictRecord } from '../../../src/cases/access/restrict-person.ts'
import { reviewGlass } from '../../../src/cases/access/review-glass.ts'
import { readPerson } from '../../../src/cases/people/read-person.ts'
import { readMyWork } from '../../../src/cases/reading/read-my-work.ts'
import type { Refusal, Result } from '../../../src/engine/refusal.ts'
import { putOnPlan } from '../../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'

const teamId = 'preston-family-safeguarding'
const why = { reason: 'danger', words: 'The police have her at Preston station now.' }

const refusalOf = (result: Result<unknown>): Refusal | undefined =>
  result.ok ? undefined : result.refusal

describe('breaking the glass on a restricted record', () => {
  let at: TestOffice
  let child: string

  before(async () => {
    at = await testOffice('2026-03-02T22:00:00Z')
    child = at.person('unborn-shaw')
    await putOnPlan(at, { personId: child, fromOn: '2026-03-02', teamId, category: 'NEG' })
    const because = 'The father is a worker of ours.'
    const restricted = await restrictRecord(at.office, at.caller('maxine-hoyle'), child, {
      ...{ because, reviewOn: '2026-06-01', named: [] },
    })
    assert.ok(restricted.ok)
  })
  after(async () => {
    await at.close()
  })

  const tries = (username: string, given = why) =>
    breakGlass(at.office, at.caller(username), child, given)
  const opens = async (username: string): Promise<string> =>
    refusalOf(await readPerson(at.office, at.caller(username), child))?.kind ?? 'opens'
  const toReview = async (username: string) => {
    const mine = await readMyWork(at.office, at.caller(username))
    assert.ok(mine.ok)
    return mine.value.walls.glass
  }

  it('says that a restricted record exists, and nothing more, to posts whose work may need it', async () => {
    const stood = await readInterruption(at.office, at.caller('tom-ainscough'), child)
    assert.ok(stood.ok)
    assert.deepEqual([stood.value.opensBy, stood.value.person], ['glass', undefined])
    assert.ok(!JSON.stringify(stood.value).includes('Shaw'))
  })

  it('says of it to anybody else exactly what is said of a number that nobody has', async () => {
    for (const username of ['rashida-patel', 'edward-lonsdale', 'chloe-fenwick', 'rosalind-pye']) {
      const there = await readInterruption(at.office, at.caller(username), child)
      const nobody = await readInterruption(at.office, at.caller(username), '999999')
      assert.deepEqual(there, nobody, username)
      assert.equal(refusalOf(there)?.kind, 'not-found')
      assert.deepEqual(await tries(username), nobody, username)
    }
  })

  it('is refused without a reason and words, and with the wrong form; it stays closed and nobody is told', async () => {
    const blank = refusalOf(await tries('tom-ainscough', { reason: '', words: 'now' }))
    assert.deepEqual(blank?.kind === 'invalid' && blank.problems.map((one) => one.message), [
      'Choose why you need this record',
      'Say in your own words why you need it, in 10 characters or more',
    ])
    const other = await openWithReason(at.office, at.caller('tom-ainscough'), child, why)
    assert.match(refusalOf(other)?.message ?? '', /restricted meanwhile/)
    assert.equal(await opens('tom-ainscough'), 'closed')
    assert.deepEqual(await toReview('maxine-hoyle'), [])
  })

  it('opens it at once and for four hours, and then it is closed again', async () => {
    const broken = await tries('tom-ainscough')
    assert.deepEqual(broken, { ok: true, value: { until: '2026-03-03T02:00:00Z' } })
    assert.equal(await opens('tom-ainscough'), 'opens')
    at.clock.moveTo('2026-03-03T01:59:59Z')
    assert.equal(await opens('tom-ainscough'), 'opens')
    at.clock.moveTo('2026-03-03T02:00:00Z')
    assert.equal(await opens('tom-ainscough'), 'closed')
  })

  it('stands at once in the work of the manager who holds it and of the privacy officer, and of nobody else', async () => {
    for (const username of ['maxine-hoyle', 'colin-threlfall']) {
      const said = (await toReview(username)).map((one) => [one.worker, one.reason, one.why])
      assert.deepEqual(said, [['Tom Ainscough', why.reason, why.words]], username)
    }
    for (const username of ['alison-kenyon', 'tomasz-nowak', 'tom-ainscough']) {
      assert.deepEqual(await toReview(username), [], username)
    }
  })

  it('is closed by the privacy officer or that manager with a finding, never by the one who broke it', async () => {
    const [broken] = await toReview('colin-threlfall')
    assert.ok(broken)
    const said = { finding: 'right', words: 'Talked it over with Tom and the police log.' }
    const close = (username: string, given = said) =>
      reviewGlass(at.office, at.caller(username), broken.id, given)
    assert.match(
      refusalOf(await close('tom-ainscough'))?.message ?? '',
      /broke this glass yourself/,
    )
    assert.equal(refusalOf(await close('alison-kenyon'))?.kind, 'not-found')
    const blank = refusalOf(await close('colin-threlfall', { finding: '', words: '' }))
    assert.equal(blank?.kind === 'invalid' && blank.problems.length, 2)
    assert.equal((await toReview('maxine-hoyle')).length, 1)
    assert.ok((await close('colin-threlfall')).ok)
    assert.deepEqual(await toReview('maxine-hoyle'), [])
    assert.match(refusalOf(await close('maxine-hoyle'))?.message ?? '', /closed this already/)
  })

  it('a manager who breaks it does not close that either, though it is their team’s', async () => {
    assert.ok((await tries('gwen-hargreaves')).ok)
    const [broken] = await toReview('colin-threlfall')
    assert.ok(broken)
    const own = await reviewGlass(at.office, at.caller('gwen-hargreaves'), broken.id, {
      ...{ finding: 'right', words: 'I know why I did it.' },
    })
    assert.match(refusalOf(own)?.message ?? '', /broke this glass yourself/)
  })
})
