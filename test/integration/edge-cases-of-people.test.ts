import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act } from '../../src/cases/act.ts'
import { findPeople, type Found } from '../../src/cases/people/find-people.ts'
import {
  knownOrNew,
  type GivenPerson,
  type KnownOrNew,
} from '../../src/cases/people/record-person.ts'
import { done } from '../../src/engine/refusal.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted } from '../support/protection.ts'

describe('edge cases of who somebody is', () => {
  let at: TestOffice
  const jayden = { forenames: 'Jayden', surname: 'Crossley', bornOn: '2017-02-03' }
  const number = '9993014796'

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await at.close()
  })

  const search = async (words: string, bornOn?: string): Promise<Found['people']> =>
    granted(await findPeople(at.office, at.caller('joanne-whitworth'), { words, bornOn })).people
  const received = async (given: GivenPerson): Promise<KnownOrNew> =>
    granted(
      await act(at.office, 'system', { action: 'receive-row' }, async (request) =>
        done(await knownOrNew(request, given)),
      ),
    )

  it('E4 duplicate person: before somebody new is made, the search says who has the same name and date of birth', async () => {
    for (const words of ['Jayden Crossley', 'Crossley Jayden', 'Jaydon Crosley']) {
      const [first] = await search(words, jayden.bornOn)
      assert.equal(first?.id, at.person('jayden-crossley'), words)
      assert.equal(first.same_birth, true)
    }
    const [swapped] = await search('Jayden Crossley', '2017-03-02')
    assert.deepEqual([swapped?.same_birth, swapped?.swapped_birth], [false, true])
  })

  it('E4 duplicate person: an NHS number, however it is spaced, finds whose it is and nobody else', async () => {
    for (const words of [number, '999 301 4796', '999-301-4796']) {
      assert.deepEqual(
        (await search(words)).map((one) => one.id),
        [at.person('jayden-crossley')],
      )
    }
    assert.deepEqual(await search('999 301 4797'), [])
  })

  it('E4 duplicate person: what comes in is filed with who is known by all three, and nobody is made twice', async () => {
    const known = await received({ ...jayden, nhsNumber: number })
    assert.deepEqual(known, { id: at.person('jayden-crossley'), isNew: false, lookAt: [] })
    assert.equal((await received(jayden)).id, known.id)
    assert.equal((await search('Jayden Crossley', jayden.bornOn)).length, 1)
  })

  it('E4 duplicate person: a number that does not fit the name is warned of, whoever it is then taken for', async () => {
    const { bornOn } = jayden
    const alike = await received({ forenames: 'Leo', surname: 'Rigg', bornOn, nhsNumber: number })
    assert.deepEqual([alike.id, alike.isNew], [at.person('jayden-crossley'), false])
    assert.match(alike.lookAt.join(), /another name or date of birth: check that they are the same/)
    const other = { forenames: 'Leo', surname: 'Rigg', bornOn: '2019-09-09', nhsNumber: number }
    const made = await received(other)
    assert.equal(made.isNew, true)
    assert.match(made.lookAt.join(), /not taken for the same person: check whose number it is/)
  })
})
