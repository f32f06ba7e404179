import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  changePerson,
  readPersonChanges,
  type Changed,
} from '../../src/cases/people/change-person.ts'
import { readPerson } from '../../src/cases/people/read-person.ts'
import type { Refusal } from '../../src/engine/refusal.ts'
import { somebodyIn } from '../support/made-up.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { withReason } from '../support/with-reason.ts'

const worker = 'tomasz-nowak'
const upn = 'H801200001001'

describe('what the returns count of a child', () => {
  let at: TestOffice
  let child: string

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    child = await somebodyIn(at, '2015-02-03')
  })
  after(async () => {
    await at.close()
  })

  const change = async (changed: Partial<Changed>, id = child): Promise<Refusal | undefined> => {
    await withReason(at, worker, id)
    const because = 'Mum said so'
    const done = await changePerson(at.office, at.caller(worker), id, { because, ...changed })
    return done.ok ? undefined : done.refusal
  }
  const problemIn = (refusal: Refusal | undefined, question: string): string =>
    (refusal?.kind === 'invalid' &&
      refusal.problems.find((one) => one.question === question)?.message) ||
    `no problem with ${question}`
  const counted = async (id = child): Promise<readonly (string | null)[]> => {
    await withReason(at, worker, id)
    const file = await readPerson(at.office, at.caller(worker), id)
    assert.ok(file.ok)
    const { person } = file.value
    return [
      ...[person.ethnicity, person.disabilities, person.first_language, person.interpreter],
      ...[person.upn, person.upn_unknown, person.former_upn],
    ]
  }

  it('is kept with the person, and what was said before stays in the history', async () => {
    assert.deepEqual(await counted(), [null, null, null, null, null, null, null])
    const changed: Partial<Changed> = {
      ethnicity: 'APKN',
      disabilities: ['LD', 'AUT', 'AUT'],
      firstLanguage: 'Urdu',
      interpreter: 'Urdu, for mum',
      upnUnknown: 'UN3',
      formerUpn: upn,
    }
    assert.equal(await change(changed), undefined)
    const kept = ['APKN', 'LD AUT', 'Urdu', 'Urdu, for mum', null, 'UN3', upn]
    assert.deepEqual(await counted(), kept)
    assert.equal(await change({ disabilities: ['NONE'], interpreter: null }), undefined)
    assert.deepEqual((await counted()).slice(1, 4), ['NONE', 'Urdu', null])
    const known = await readPersonChanges(at.office, at.caller(worker), child)
    assert.ok(known.ok)
    assert.deepEqual(
      known.value.changes.map(({ was, reason }) => [was.ethnicity, was.disabilities, reason]),
      [
        ['APKN', 'LD AUT', 'Mum said so'],
        [null, null, 'Mum said so'],
      ],
    )
  })

  it('is not known again once every box is emptied', async () => {
    const id = await somebodyIn(at, '2016-02-03')
    assert.equal(await change({ ethnicity: 'WBRI', disabilities: ['HEAR'] }, id), undefined)
    assert.equal(await change({ ethnicity: null, disabilities: [] }, id), undefined)
    assert.deepEqual((await counted(id)).slice(0, 2), [null, null])
  })

  it('refuses a code that no list has, and keeps what was there', async () => {
    const was = await counted()
    for (const [question, changed] of Object.entries({
      ethnicity: { ethnicity: 'WHITE' },
      disabilities: { disabilities: ['LD', 'DYS'] },
      upnUnknown: { upnUnknown: 'UN9' },
    })) {
      assert.match(problemIn(await change(changed), question), /not on the list/, question)
    }
    assert.deepEqual(await counted(), was)
  })

  it('refuses no disability together with one', async () => {
    const refusal = await change({ disabilities: ['NONE', 'AUT'] })
    assert.match(problemIn(refusal, 'disabilities'), /cannot both be right/)
  })

  it('refuses a disability of a baby who is not born yet, and takes it with the birth', async () => {
    const unborn = await somebodyIn(at, undefined, { expectedOn: '2026-05-08', sex: 'U' })
    const early = await change({ disabilities: ['NONE'] }, unborn)
    assert.match(problemIn(early, 'disabilities'), /until the baby is born/)
    const born = { bornOn: '2026-03-01', disabilities: ['NONE'] }
    assert.equal(await change(born, unborn), undefined)
    assert.equal((await counted(unborn))[1], 'NONE')
  })

  it('refuses a UPN beside a reason for having none, whichever was there first', async () => {
    const id = await somebodyIn(at, '2014-02-03')
    const both = await change({ upn, upnUnknown: 'UN5' }, id)
    assert.match(problemIn(both, 'upnUnknown'), /There is a UPN/)
    assert.equal(await change({ upnUnknown: 'UN5' }, id), undefined)
    assert.equal(await change({ upn }, id), undefined)
    assert.deepEqual((await counted(id)).slice(4, 6), [upn, null], 'the number takes its place')
    assert.match(problemIn(await change({ upnUnknown: 'UN5' }, id), 'upnUnknown'), /There is a UPN/)
    assert.equal(await change({ upn: null, upnUnknown: 'UN5' }, id), undefined)
    assert.deepEqual((await counted(id)).slice(4, 6), [null, 'UN5'])
  })

  it('refuses a former UPN that cannot be one', async () => {
    assert.match(problemIn(await change({ formerUpn: 'A1' }), 'formerUpn'), /former UPN/)
  })
})
