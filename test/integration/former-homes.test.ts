import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { exportPerson } from '../../src/cases/moving/export-person.ts'
import { readAsKnown } from '../../src/cases/people/as-known/read-as-known.ts'
import { readChronology } from '../../src/cases/people/chronology/read-chronology.ts'
import { addAddress, endAddress } from '../../src/cases/people/family/addresses.ts'
import { readFamily } from '../../src/cases/people/family/read-family.ts'
import { hideAddress, showAddressAgain } from '../../src/cases/people/hidden-address.ts'
import { readStory } from '../../src/cases/people/story/read-story.ts'
import { somebodyIn } from '../support/made-up.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted } from '../support/protection.ts'

const home = { kind: 'home', line: '5 Spindle Row, Nelson', postcode: 'BB9 7AG' }
const nextDoor = { ...home, line: '7 Spindle Row, Nelson' }
const elsewhere = { kind: 'home', line: '2 Heron Close, Colne', postcode: 'BB8 0QT' }

describe('a former home that is the same place as a hidden one', () => {
  let at: TestOffice
  let id: string
  const worker = () => at.caller('joanne-whitworth')
  const lived = async (where: typeof home, fromOn: string, toOn?: string): Promise<void> => {
    granted(await addAddress(at.office, worker(), id, { ...where, fromOn, toOn }))
  }

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    id = await somebodyIn(at, '2015-02-01')
    await lived(home, '2018-01-01', '2020-01-01')
    await lived(nextDoor, '2020-01-01', '2021-01-01')
    await lived(elsewhere, '2021-01-01', '2023-01-01')
    await lived(home, '2023-01-01')
  })
  after(async () => {
    await at.close()
  })

  /** Whatever says where somebody lived, by its name. */
  async function told(): Promise<Readonly<Record<string, string>>> {
    const now = at.clock.now()
    const reason = 'A test of what leaves'
    const all = {
      family: granted(await readFamily(at.office, worker(), id)),
      known: granted(
        await readAsKnown(at.office, worker(), id, { at: now, since: '2026-03-26T15:00:00Z' }),
      ),
      'known before': granted(
        await readAsKnown(at.office, worker(), id, { at: '2026-03-26T15:15:00Z' }),
      ),
      story: granted(await readStory(at.office, worker(), id)),
      chronology: granted(await readChronology(at.office, worker(), { personId: id })),
      export: granted(await exportPerson(at.office, 'system', { personId: id, reason })).tables
        .address,
    }
    return Object.fromEntries(
      Object.entries(all).map(([name, value]) => [name, JSON.stringify(value)]),
    )
  }

  const saying = async (place: RegExp): Promise<readonly string[]> =>
    Object.entries(await told()).flatMap(([name, text]) => (place.test(text) ? [name] : []))

  /** Those that say former homes; the others say where they live at an instant. */
  const history = ['family', 'known', 'chronology', 'export']

  it('is shown everywhere while nothing is hidden', async () => {
    assert.deepEqual(await saying(/5 Spindle/), [
      ...['family', 'known', 'known before', 'story', 'chronology', 'export'],
    ])
    assert.deepEqual(await saying(/7 Spindle/), history)
  })

  it('is shown nowhere once it is hidden, nor is a home of its postcode; another is', async () => {
    at.clock.moveTo('2026-03-26T15:30:00Z')
    granted(await hideAddress(at.office, worker(), id))
    assert.deepEqual(await saying(/Spindle|BB9/i), [])
    assert.deepEqual(await saying(/2 Heron/), history)
  })

  it('is shown nowhere when they have moved on, and the hidden home is a former one too', async () => {
    at.clock.moveTo('2026-03-28T10:00:00Z')
    const { addresses } = granted(await readFamily(at.office, worker(), id))
    const addressId = addresses.find((one) => one.to_at === null)?.id ?? ''
    granted(await endAddress(at.office, worker(), id, { addressId, toOn: '2026-03-27' }))
    const where = { ...elsewhere, fromOn: '2026-03-27', doNotDisclose: false }
    granted(await addAddress(at.office, worker(), id, where))
    assert.deepEqual(await saying(/Spindle|BB9/i), [])
  })

  it('is shown again, as another of its postcode is, when two people agreed to it', async () => {
    id = await somebodyIn(at, '2016-02-01')
    await lived(nextDoor, '2019-01-01', '2020-01-01')
    await lived(home, '2020-01-01')
    granted(await hideAddress(at.office, worker(), id))
    assert.deepEqual(await saying(/Spindle|BB9/i), [])
    at.clock.moveTo('2026-03-28T11:00:00Z')
    granted(await showAddressAgain(at.office, worker(), id))
    granted(await showAddressAgain(at.office, at.caller('sam-patel'), id))
    assert.deepEqual(await saying(/7 Spindle/), history)
  })
})
