import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addAddress, endAddress } from '../../src/cases/people/family/addresses.ts'
import { addRelationship } from '../../src/cases/people/family/add-relationship.ts'
import { addProfessional, endProfessional } from '../../src/cases/people/family/professionals.ts'
import { readFamily, type FamilyFile } from '../../src/cases/people/family/read-family.ts'
import { hideAddress } from '../../src/cases/people/hidden-address.ts'
import { erasePerson } from '../../src/store/erasing.ts'
import { somebodyIn, wordsOf } from '../support/made-up.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted } from '../support/protection.ts'

describe('homes and helpers', () => {
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
  const somebody = async (): Promise<string> => await somebodyIn(at)

  describe('where they lived', () => {
    const address = {
      ...{ kind: 'home', line: '5 Spindle Row, Nelson', postcode: 'BB9 7AG' },
      ...{ fromOn: '2020-01-01', toOn: '2022-01-01' },
    }
    const move = async (id: string, given: object) =>
      await addAddress(at.office, worker(), id, { ...address, ...given })

    it('is one of a kind at a time; another kind may be beside it', async () => {
      const id = await somebody()
      granted(await move(id, {}))
      const overlap = await move(id, { fromOn: '2021-12-31', toOn: undefined })
      assert.match(wordsOf(overlap), /nobody has two at once/)
      assert.equal((await family(id)).addresses.length, 1)
      granted(await move(id, { fromOn: '2022-01-01', toOn: undefined }))
      granted(await move(id, { kind: 'correspondence' }))
      assert.match(wordsOf(await move(id, { toOn: '2019-01-01' })), /before it began/)
      assert.match(wordsOf(await move(id, { fromOn: '2026-12-01' })), /in the future/)
      assert.match(wordsOf(await move(id, { kind: 'castle' })), /what the address is for/)
    })

    it('is refused by the database itself, whoever writes', async () => {
      const id = await somebody()
      granted(await move(id, {}))
      const insert = at.office.store.transaction({ system: true }, async (work) => {
        await work.hot(
          'overlap',
          `insert into address (person_id, kind, line, place, from_at) values ($1, 'home', 'x', 'unknown', '2021-01-01')`,
          [id],
        )
      })
      await assert.rejects(insert, /one_of_a_kind_at_a_time/)
    })

    it('ends on a day after it began', async () => {
      const id = await somebody()
      granted(await move(id, { toOn: undefined }))
      const addressId = (await family(id)).addresses[0]?.id ?? ''
      const end = async (toOn: string) =>
        await endAddress(at.office, worker(), id, { addressId, toOn })
      assert.match(wordsOf(await end('2019-01-01')), /before it began/)
      granted(await end('2023-04-05'))
      assert.ok((await family(id)).addresses[0]?.to_at)
      assert.match(wordsOf(await end('2023-04-06')), /ended already/)
    })

    it('says who was there at the same time, and of a hidden home nothing', async () => {
      const [one, two] = [await somebody(), await somebody()]
      const cousin = {
        type: 'cousin',
        otherId: two,
        way: 'is',
        parentalResponsibility: 'no',
      } as const
      granted(await addRelationship(at.office, worker(), one, cousin))
      granted(await move(one, { toOn: undefined }))
      granted(await move(two, { fromOn: '2021-06-01', toOn: undefined }))
      const [shared] = (await family(one)).shared
      assert.equal(shared?.person_id, two)
      assert.match(shared.from_at, /^2021-05-31T23:00|^2021-06-01/)
      at.clock.moveTo('2026-03-26T15:30:00Z')
      granted(await hideAddress(at.office, worker(), two))
      assert.deepEqual((await family(one)).shared, [])
      const hidden = (await family(two)).addresses
      assert.equal(hidden.length, 2, 'the time before it was hidden is there')
      for (const row of hidden)
        assert.deepEqual([row.line, row.postcode, row.hidden], [null, null, true])
    })
  })

  describe('who helps', () => {
    const teacher = {
      name: 'Ms Farah Idris',
      role: 'teacher',
      organisation: 'Heddle Lane Primary School',
    }

    it('is written down, ended and kept', async () => {
      const given = { ...teacher, phone: '01632 960180', tie: 'close', fromOn: '2025-09-01' }
      granted(await addProfessional(at.office, worker(), freya(), given))
      const [one] = (await family()).professionals
      assert.deepEqual([one?.name, one?.tie, one?.to_on], [teacher.name, 'close', null])
      granted(await endProfessional(at.office, worker(), freya(), one?.id ?? ''))
      assert.equal((await family()).professionals[0]?.to_on, '2026-03-26')
    })

    it('is forgotten with everything else once somebody is erased', async () => {
      const id = await somebody()
      granted(await addProfessional(at.office, worker(), id, teacher))
      const left = await at.office.store.transaction({ system: true }, async (work) => {
        await erasePerson(work, { personId: id, keptRecords: [], entirely: true })
        return await work.hot<{ id: string }>(
          'helpers-left',
          `select id from professional where person_id = $1
           union all select id from row_history where person_id = $1`,
          [id],
        )
      })
      assert.deepEqual(left, [])
    })

    it('needs somebody, something they do, and a day that has come', async () => {
      const before = (await family()).professionals.length
      const given = { name: ' ', organisation: '', role: 'wizard', fromOn: '2030-01-01' }
      const words = wordsOf(await addProfessional(at.office, worker(), freya(), given))
      assert.match(words, /Enter who they are.*Choose what they do.*in the future/)
      assert.equal((await family()).professionals.length, before)
    })
  })
})
