import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changePerson } from '../../src/cases/people/change-person.ts'
import {
  addRelationship,
  type NewRelationship,
} from '../../src/cases/people/family/add-relationship.ts'
import {
  changeRelationship,
  endRelationship,
} from '../../src/cases/people/family/change-relationship.ts'
import { readFamily, type FamilyFile } from '../../src/cases/people/family/read-family.ts'
import { drawnFamily } from '../../src/web/pages/people/family/family-words.ts'
import { somebodyIn, wordsOf } from '../support/made-up.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted } from '../support/protection.ts'

describe('the family of somebody', () => {
  let at: TestOffice
  const worker = () => at.caller('joanne-whitworth')
  const freya = () => at.person('freya-entwistle')

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await at.close()
  })

  const family = async (id = freya()): Promise<FamilyFile> =>
    granted(await readFamily(at.office, worker(), id))
  const somebody = async (bornOn?: string, more: object = {}): Promise<string> =>
    await somebodyIn(at, bornOn, more)
  const said = (
    type: string,
    otherId: string,
    more: Partial<NewRelationship> = {},
  ): NewRelationship => ({
    ...{ type, otherId, way: 'is', parentalResponsibility: 'unknown' },
    ...more,
  })
  const add = async (id: string, given: NewRelationship) =>
    await addRelationship(at.office, worker(), id, given)
  const refusedWith = async (id: string, given: NewRelationship, words: RegExp): Promise<void> => {
    const before = (await family(id)).relationships.length
    assert.match(wordsOf(await add(id, given)), words)
    assert.equal((await family(id)).relationships.length, before, 'nothing was stated')
  }

  it('reaches three generations, with whom each is known through', async () => {
    const { people } = await family()
    const ids = new Set(people.map((one) => one.id))
    for (const word of [
      ...['hayley-bleasdale', 'craig-entwistle', 'dominic-wray', 'oscar-wray', 'toby-wray'],
      ...['unborn-wray', 'isla-entwistle', 'leanne-sharples', 'doreen-bleasdale'],
      ...['raymond-bleasdale', 'sheila-entwistle', 'gemma-bleasdale'],
    ]) {
      assert.ok(ids.has(at.person(word)), word)
    }
    assert.equal(people[0]?.id, freya(), 'the one it is about comes first')
  })

  it('is stated once and read from both sides', async () => {
    const child = await somebody('2015-01-01')
    const aunt = await somebody('1985-01-01')
    granted(await add(child, said('aunt-or-uncle', aunt)))
    for (const id of [child, aunt]) {
      const [one] = (await family(id)).relationships
      assert.deepEqual(
        [one?.person_id, one?.type, one?.of_person_id],
        [aunt, 'aunt-or-uncle', child],
      )
    }
    const cousin = await somebody('2014-01-01')
    granted(await add(child, said('cousin', cousin, { way: 'of' })))
    await refusedWith(cousin, said('cousin', child, { way: 'of' }), /stated already/)
  })

  it('keeps who has parental responsibility and how it was got, from the list and no other words', async () => {
    const child = await somebody('2015-01-01')
    const guardian = await somebody('1985-01-01')
    const given = { parentalResponsibility: 'shared', acquiredBy: 'special-guardianship' }
    granted(await add(child, said('special-guardian', guardian, given)))
    const [one] = (await family(child)).relationships
    assert.deepEqual(
      [one?.parental_responsibility, one?.acquired_by],
      ['shared', 'special-guardianship'],
    )
    const other = await somebody('1980-01-01')
    const made = { parentalResponsibility: 'perhaps', acquiredBy: 'a feeling' }
    granted(await add(child, said('guardian', other, made)))
    const two = (await family(child)).relationships.find((row) => row.person_id === other)
    assert.deepEqual([two?.parental_responsibility, two?.acquired_by], ['unknown', null])
  })

  it('keeps a child who was not born yet in their place once they are, as the third of one birth', async () => {
    const id = at.person('unborn-wray')
    const place = async () => {
      const { people, relationships } = await family()
      const { expected_on, born_on } = people.find((one) => one.id === id) ?? {}
      return [expected_on, born_on, relationships.filter((one) => one.of_person_id === id).length]
    }
    assert.deepEqual(await place(), ['2026-09-14', null, 2])
    const born = { bornOn: '2026-03-25', forenames: 'Ada', sex: 'F', because: 'The ward rang' }
    granted(await changePerson(at.office, worker(), id, born))
    assert.deepEqual(await place(), [null, '2026-03-25', 2])
    const mother = (await family()).relationships.find(
      (one) => one.type === 'mother' && one.of_person_id === id,
    )
    const about = { personId: id, relationshipId: mother?.id ?? '' }
    const third = { type: 'mother', parentalResponsibility: 'yes', birthOrder: 3, because: 'Ward' }
    granted(await changeRelationship(at.office, worker(), about, third))
    const order = (await family()).relationships.find((one) => one.id === mother?.id)?.birth_order
    assert.equal(order, 3)
  })

  it('ends living together with the day it ended', async () => {
    const [one, two] = [await somebody(), await somebody()]
    const until = { livesTogether: true, togetherFrom: '2020-01-01', togetherTo: '2021-01-01' }
    granted(await add(one, said('cousin', two, until)))
    const [stated] = (await family(one)).relationships
    assert.deepEqual([stated?.lives_together, stated?.together_to], [false, '2021-01-01'])
  })

  it('refuses a relationship with oneself', async () => {
    await refusedWith(freya(), said('cousin', freya()), /Nobody is related to themselves/)
  })

  it('refuses to make somebody their own ancestor, by birth and adoption together', async () => {
    const [one, two, three] = [await somebody(), await somebody(), await somebody()]
    granted(await add(two, said('mother', one)))
    granted(await add(three, said('adopter', two)))
    await refusedWith(one, said('father', three), /their own ancestor/)
    await refusedWith(one, said('mother', two), /their own ancestor/)
    granted(await add(one, said('step-parent', three)))
    granted(await add(one, said('foster-carer', two)))
  })

  it('lets one of two who close a circle at the same moment do it, and no more', async () => {
    const [one, two] = [await somebody(), await somebody()]
    const results = await Promise.all([
      add(two, said('mother', one)),
      add(one, said('mother', two)),
    ])
    assert.equal(results.filter((result) => result.ok).length, 1)
  })

  it('refuses a second birth mother, until the first was ended as a mistake', async () => {
    const child = await somebody('2020-05-05')
    const [first, second] = [await somebody('1990-01-01'), await somebody('1991-01-01')]
    const { relationshipId } = granted(await add(child, said('mother', first)))
    await refusedWith(child, said('mother', second), /have a birth mother already/)
    granted(
      await endRelationship(
        at.office,
        worker(),
        { personId: child, relationshipId },
        { because: 'mistake' },
      ),
    )
    granted(await add(child, said('mother', second)))
    assert.deepEqual(
      (await family(child)).relationships.map((row) => row.person_id),
      [second],
      'what was never so is shown nowhere',
    )
  })

  it('refuses a parent who is younger than the child, or would have been a child, unless a date is estimated', async () => {
    const child = await somebody('2010-01-01')
    await refusedWith(child, said('mother', await somebody('2012-01-01')), /younger than the child/)
    await refusedWith(child, said('mother', await somebody('2001-06-01')), /younger than 10/)
    const estimated = await somebody('2001-06-01', { bornOnEstimated: true })
    granted(await add(child, said('mother', estimated)))
    const unborn = await somebody(undefined, { expectedOn: '2026-08-01' })
    await refusedWith(await somebody(), said('mother', unborn), /not born yet/)
  })

  it('refuses dates that are reversed or to come', async () => {
    const [one, two] = [await somebody(), await somebody()]
    const later = { fromOn: '2027-01-01' }
    await refusedWith(one, said('spouse', two, later), /in the future/)
    const reversed = { togetherFrom: '2020-02-02', togetherTo: '2019-01-01' }
    await refusedWith(one, said('spouse', two, reversed), /before the day they began/)
    const { relationshipId } = granted(
      await add(one, said('spouse', two, { fromOn: '2020-02-02' })),
    )
    const end = await endRelationship(
      at.office,
      worker(),
      { personId: one, relationshipId },
      { toOn: '2020-02-01', because: 'divorced' },
    )
    assert.match(wordsOf(end), /before it began/)
    assert.equal((await family(one)).relationships[0]?.to_at, null)
  })

  it('changes with a reason and keeps what was said before; what has ended changes no more', async () => {
    const [one, two] = [await somebody(), await somebody()]
    const { relationshipId } = granted(await add(one, said('partner', two)))
    const about = { personId: one, relationshipId }
    const married = { type: 'spouse', parentalResponsibility: 'unknown', fromOn: '2024-05-04' }
    const change = async (because: string) =>
      await changeRelationship(at.office, worker(), about, { ...married, because })
    assert.match(wordsOf(await change(' ')), /Say how you know/)
    at.clock.moveTo('2026-03-26T15:20:00Z')
    granted(await change('Saw the certificate'))
    const history = await at.office.store.transaction(
      { system: true },
      async (work) =>
        await work.hot<{ was: { type: string } }>(
          'history-of-one',
          `select was from row_history where table_name = 'relationship' and row_id = $1`,
          [relationshipId],
        ),
    )
    assert.equal(history[0]?.was.type, 'partner')
    const end = { toOn: '2026-03-01', because: 'separated' }
    granted(await endRelationship(at.office, worker(), about, end))
    const [ended] = (await family(one)).relationships
    assert.deepEqual([ended?.to_on, ended?.ended_because], ['2026-03-01', 'separated'])
    assert.match(wordsOf(await change('Again')), /ended already/)
  })

  it('draws a mother who is one for good, and no foster carer whose placement is over', async () => {
    const child = await somebody('2015-01-01')
    const [mother, carer] = [await somebody('1985-01-01'), await somebody('1975-01-01')]
    granted(await add(child, said('mother', mother)))
    const { relationshipId } = granted(await add(child, said('foster-carer', carer)))
    const ids = async () => drawnFamily(await family(child)).drawn.map((one) => one.id)
    assert.deepEqual(await ids(), [child, mother, carer])
    const end = { toOn: '2026-03-20', because: 'placement-ended' }
    granted(await endRelationship(at.office, worker(), { personId: child, relationshipId }, end))
    assert.deepEqual(await ids(), [child, mother])
    assert.equal((await family(child)).people.length, 3, 'what was so before still names them')
  })

  it('has nobody in it whom the reader may not know, nor anybody known only through them', async () => {
    const child = await somebody('2015-01-01')
    const hidden = await somebody('1985-01-01')
    const beyond = await somebody('1960-01-01')
    granted(await add(child, said('father', hidden)))
    granted(await add(hidden, said('mother', beyond)))
    assert.equal((await family(child)).people.length, 3)
    await at.office.store.transaction({ system: true }, async (work) => {
      await work.hot('hide', `update person set restricted = true where id = $1`, [hidden])
    })
    const { people, relationships } = await family(child)
    assert.deepEqual([people.map((one) => one.id), relationships], [[child], []])
    assert.equal((await add(child, said('aunt-or-uncle', hidden))).ok, false)
  })

  it('is not changed by whoever only looks', async () => {
    const result = await addRelationship(
      at.office,
      at.caller('police-hub'),
      freya(),
      said('friend', '1'),
    )
    assert.equal(result.ok, false)
  })
})
