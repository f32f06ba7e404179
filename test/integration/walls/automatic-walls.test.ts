import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { declareTie, endTieOf, readTies } from '../../../src/cases/access/declare-tie.ts'
import { breakGlass } from '../../../src/cases/access/open-record-of.ts'
import { restrictRecord } from '../../../src/cases/access/restrict-person.ts'
import { findPeople } from '../../../src/cases/people/find-people.ts'
import { readPerson } from '../../../src/cases/people/read-person.ts'
import { readRecord } from '../../../src/cases/reading/read-record.ts'
import { notFound, type Refusal, type Result } from '../../../src/engine/refusal.ts'
import { putOnPlan } from '../../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'

const teamId = 'preston-family-safeguarding'
const refusalOf = (result: Result<unknown>): Refusal | undefined =>
  result.ok ? undefined : result.refusal

describe('an automatic wall', () => {
  let at: TestOffice
  let child: string
  let mother: string
  let recordId: string

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    child = at.person('unborn-shaw')
    mother = at.person('tia-shaw')
    const plan = { personId: child, fromOn: '2026-03-02', teamId, category: 'NEG' }
    recordId = (await putOnPlan(at, plan)).id
  })
  after(async () => {
    await at.close()
  })

  const declare = (by: string, username: string, personId: string, tie: string) =>
    declareTie(at.office, at.caller(by), { username, personId, tie })
  const opens = async (username: string, id = child): Promise<string> =>
    refusalOf(await readPerson(at.office, at.caller(username), id))?.kind ?? 'opens'

  it('is said of oneself or of those one manages, and refused for anybody else and for nobody', async () => {
    const other = await declare('tomasz-nowak', 'lucy-marsden', mother, 'relative')
    assert.match(refusalOf(other)?.message ?? '', /of yourself and of those you manage/)
    const blank = refusalOf(await declare('tomasz-nowak', 'zz', '999999', 'friendly'))
    assert.deepEqual(blank?.kind === 'invalid' && blank.problems.map((one) => one.message), [
      'Nobody signs in with that name',
      'There is nobody with that number whom you can look up',
      'Choose what they are to each other',
    ])
    assert.equal(await opens('tomasz-nowak'), 'opens')
  })

  it('keeps the worker from the relative, the family to the second step and every record about them', async () => {
    assert.equal(await opens('tomasz-nowak', mother), 'opens')
    assert.deepEqual(await declare('maxine-hoyle', 'tomasz-nowak', mother, 'relative'), {
      ok: true,
      value: true,
    })
    for (const id of [mother, child]) {
      assert.deepEqual(await readPerson(at.office, at.caller('tomasz-nowak'), id), notFound())
      const found = await findPeople(at.office, at.caller('tomasz-nowak'), { words: id })
      assert.ok(found.ok)
      assert.deepEqual(found.value.people, [])
    }
    assert.deepEqual(await readRecord(at.office, at.caller('tomasz-nowak'), recordId), notFound())
    assert.equal(await opens('maxine-hoyle'), 'opens')
  })

  it('holds against county reach, a manager’s post and the glass alike', async () => {
    assert.ok((await declare('sam-patel', 'sam-patel', mother, 'close')).ok)
    assert.equal(await opens('sam-patel', mother), 'not-found')
    assert.ok((await declare('alison-kenyon', 'alison-kenyon', child, 'carer')).ok)
    const restricted = await restrictRecord(at.office, at.caller('maxine-hoyle'), child, {
      because: 'A colleague looks after this child.',
      reviewOn: '2026-06-01',
      // Even somebody who is named by mistake.
      named: ['alison-kenyon'],
    })
    assert.ok(restricted.ok)
    assert.equal(await opens('alison-kenyon'), 'not-found')
    const words = 'I need to look at this at once.'
    const broken = await breakGlass(at.office, at.caller('alison-kenyon'), child, {
      ...{ reason: 'danger', words },
    })
    assert.deepEqual(broken, notFound())
  })

  it('of oneself reaches the children of every record that names one', async () => {
    assert.ok((await declare('colin-threlfall', 'luke-pilkington', mother, 'self')).ok)
    for (const id of [mother, child]) assert.equal(await opens('luke-pilkington', id), 'not-found')
  })

  it('is said once however often, and listed for the privacy officer alone with how far it reaches', async () => {
    assert.ok((await declare('maxine-hoyle', 'tomasz-nowak', mother, 'relative')).ok)
    const listed = await readTies(at.office, at.caller('hilary-knowles'))
    assert.ok(listed.ok)
    const tomasz = listed.value.ties.filter((one) => one.worker === 'Tomasz Nowak')
    assert.equal(tomasz.length, 1)
    assert.ok((tomasz[0]?.kept_from ?? 0) >= 2)
    assert.deepEqual(await readTies(at.office, at.caller('maxine-hoyle')), notFound())
  })

  it('comes down by the privacy officer with a reason, and never by whom it is about', async () => {
    const listed = await readTies(at.office, at.caller('hilary-knowles'))
    assert.ok(listed.ok)
    const tie = listed.value.ties.find((one) => one.worker === 'Tomasz Nowak')
    assert.ok(tie)
    const end = (by: string, because = 'Another family of that name.') =>
      endTieOf(at.office, at.caller(by), tie.id, because)
    assert.deepEqual(await end('tomasz-nowak'), notFound())
    assert.deepEqual(await end('maxine-hoyle'), notFound())
    assert.equal(refusalOf(await end('hilary-knowles', 'no'))?.kind, 'invalid')
    assert.equal(await opens('tomasz-nowak', mother), 'not-found')
    assert.ok((await end('hilary-knowles')).ok)
    // There again, like anybody whose child is restricted: it opens with a reason.
    assert.equal(await opens('tomasz-nowak', mother), 'closed')

    assert.ok((await declare('hilary-knowles', 'hilary-knowles', mother, 'close')).ok)
    const own = await readTies(at.office, at.caller('hilary-knowles'))
    const hers = own.ok && own.value.ties.find((one) => one.worker === 'Hilary Knowles')
    assert.ok(hers)
    const ended = await endTieOf(at.office, at.caller('hilary-knowles'), hers.id, 'It was a joke.')
    assert.match(refusalOf(ended)?.message ?? '', /somebody else has to end it/)
  })
})
