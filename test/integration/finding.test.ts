import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changePerson } from '../../src/cases/people/change-person.ts'
import { findPeople } from '../../src/cases/people/find-people.ts'
import { addToRecord, type Added } from '../../src/cases/records/add-people.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { foldName } from '../../src/engine/matching/names.ts'
import { addKnownBy } from '../../src/cases/people/known-by.ts'
import { everyRow } from '../support/every-row.ts'
import { recorded } from '../support/merging.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted, refusalIn } from '../support/protection.ts'

describe('finding somebody', () => {
  let at: TestOffice
  const ids = new Map<string, string>()

  before(async () => {
    at = await testOffice('2026-05-26T13:00:00Z')
    const home = { line: '14 Weavers Court', postcode: 'PR1 4AB', place: 'unknown' } as const
    for (const [word, forenames, surname] of [
      ['malgorzata', 'Małgorzata', 'Wójcik'],
      ['siobhan', 'Siobhán', 'O’Brien'],
      ['robert', 'Robert', 'Ormerod'],
      ['mohammed', 'Mohammed', 'Chaudhry'],
      ['leyla', 'Leyla', 'Əliyeva'],
      ['khan', 'Amina', 'Khan-Ali'],
    ] as const) {
      const person = { forenames, surname, bornOn: '2011-04-05', phone: '01632 960144' }
      ids.set(
        word,
        await recorded(at, word === 'robert' ? { ...person, upn: 'H801200001001' } : person, home),
      )
    }
  })
  after(async () => {
    await at.close()
  })

  const found = async (words: string, bornOn?: string) =>
    granted(
      await findPeople(at.office, at.caller('joanne-whitworth'), {
        words,
        ...(bornOn ? { bornOn } : {}),
      }),
    ).people
  const first = async (words: string, bornOn?: string): Promise<string | undefined> => {
    const [one] = await found(words, bornOn)
    return [...ids].find(([, id]) => id === one?.id)?.[0]
  }

  it('by a name however it is spelt, in another form or another order', async () => {
    for (const [words, word] of [
      ['Malgorzata Wojcik', 'malgorzata'],
      ['Gosia Wojcik', 'malgorzata'],
      ['Shivaun OBrien', 'siobhan'],
      ['O Brien Siobhan', 'siobhan'],
      ['Bobby Ormerod', 'robert'],
      ['Muhammad Chowdhury', 'mohammed'],
      ['Leyla Aliyeva', 'leyla'],
      ['Ali Khan Amina', 'khan'],
    ] as const) {
      assert.equal(await first(words), word, words)
      assert.equal(await first(words, '2011-04-05'), word, words)
      assert.equal(await first(words, '2011-05-04'), word, words)
    }
    const [bob] = await found('Bob Ormerod')
    assert.deepEqual([bob?.why, bob?.score], [['another form of the name'], 95])
  })

  it('by UPN, telephone, address and the number of another system, and says why', async () => {
    const robert = ids.get('robert') ?? ''
    const joanne = at.caller('joanne-whitworth')
    granted(
      await addKnownBy(at.office, joanne, robert, {
        kind: 'system',
        whose: 'LCS',
        value: 'P 90817',
      }),
    )
    granted(
      await addKnownBy(at.office, joanne, robert, {
        kind: 'phone',
        whose: 'Grandmother',
        value: '+44 1632 960177',
      }),
    )
    for (const [words, why] of [
      ['h8012 0000 1001', 'same UPN'],
      ['p90817', 'same number in another system'],
      ['01632 960177', 'same phone number'],
      [robert, 'same Threadwell number'],
    ] as const) {
      const [one] = await found(words)
      assert.deepEqual([one?.id, one?.why], [robert, [why]], words)
    }
    assert.equal((await found('+44 (0)1632 960144')).length, 6)
    assert.equal((await found('14 Weavers Cort')).length, 6)
    assert.equal((await found('15 Weavers Court')).length, 0)
    const there = await found('Weavers Court')
    assert.ok(there.some((one) => one.why[0] === 'same address'))
    const wrong = { kind: 'email', whose: '', value: 'nobody' } as const
    assert.match(
      refusalIn(await addKnownBy(at.office, joanne, robert, wrong)),
      /could not be understood/,
    )
  })

  it('folds names in the database as in the engine', async () => {
    const names = [
      'Łukasz Øster-Weißmann',
      'Əliyev',
      'O’Brien',
      'ʿAbd al-Raḥmān',
      'Đặng Þór',
      'Müller  Ñuñez',
    ]
    const rows = await at.office.store.transaction({ system: true }, (work) =>
      work.hot<{ folded: string }>(
        'fold-these',
        'select fold(name) as folded from unnest($1::text[]) name',
        [names],
      ),
    )
    assert.deepEqual(
      rows.map((one) => one.folded),
      names.map(foldName),
    )
  })

  it('nobody is given a UPN or an NHS number that fails its check, when made or changed', async () => {
    const joanne = at.caller('joanne-whitworth')
    const started = await startProcess(at.office, joanne, { process: 'contact', personIds: [] })
    const { id } = granted(started)
    const add = async (added: Partial<Added>) =>
      await addToRecord(at.office, joanne, id, { as: 'subject', ...added })
    const was = await everyRow(at.url)
    const person = { forenames: 'Ann', surname: 'New' }
    for (const wrong of [{ upn: 'A801200001001' }, { nhsNumber: '9434765918' }]) {
      const refused = await add({ person: { ...person, ...wrong } })
      assert.ok(!refused.ok && refused.refusal.kind === 'invalid')
      assert.match(
        refused.refusal.problems[0]?.message ?? '',
        /^Check the (UPN: a letter|NHS number: its last digit)/,
      )
      const robert = ids.get('robert') ?? ''
      const changed = await changePerson(at.office, joanne, robert, {
        ...wrong,
        because: 'The school says so',
      })
      assert.ok(!changed.ok)
    }
    const double = { forenames: 'robert', surname: 'ORMEROD', bornOn: '2011-04-05' }
    const refused = await add({ person: double })
    assert.match(refusalIn(refused), /Somebody like this is known already, so nobody was added yet/)
    assert.match(
      refusalIn(await add({ person: { ...person, upn: 'H801200001001' } })),
      /known already/,
    )
    assert.deepEqual(await everyRow(at.url), was)
    granted(await add({ person: double, differentBecause: 'Another school, another mother.' }))
  })
})
