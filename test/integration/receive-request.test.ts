import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { readRecord, type RecordFile } from '../../src/cases/reading/read-record.ts'
import { receiveRequest } from '../../src/cases/ways-in/receive-request.ts'
import type { GivenRequest } from '../../src/cases/ways-in/understand-request.ts'
import { query } from '../../src/store/database.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { teacherAsks } from '../support/public-request.ts'

const now = '2026-03-26T15:15:00Z'
const screener = 'joanne-whitworth'

describe('a request from the public door', () => {
  let at: TestOffice
  const send = async (given: GivenRequest): Promise<string> => {
    const result = await receiveRequest(at.office, given)
    assert.ok(result.ok, JSON.stringify(result))
    assert.deepEqual(Object.keys(result.value), ['reference'])
    return result.value.reference
  }
  const file = async (reference: string): Promise<RecordFile> => {
    const id = reference.split('-').at(-1) ?? ''
    const read = await readRecord(at.office, at.caller(screener), id)
    assert.ok(read.ok, JSON.stringify(read))
    return read.value
  }
  const count = async (table: 'record' | 'person'): Promise<number> => {
    const rows = await at.office.store.transaction({ system: true }, (work) =>
      work.all(query.selectFrom(table).select('id')),
    )
    return rows.length
  }

  before(async () => {
    at = await testOffice(now)
  })
  after(async () => {
    await at.close()
  })

  it('becomes a draft contact on the board of the locality, received now, its clock running', async () => {
    const contact = await file(await send(teacherAsks()))
    const { row, view, deadlines } = contact
    assert.equal(row.way_in, 'web-form')
    assert.equal(row.stage, 'new')
    assert.equal(row.district, 'hyndburn')
    assert.equal(row.started_by, null)
    assert.equal(view.values.receivedAt, now)
    assert.equal(view.values.method, 'web-form')
    assert.equal(view.values.source, '2A')
    const decision = deadlines.find(({ clock }) => clock === 'T01')
    assert.equal(decision?.local_at, '2026-03-27T15:15:00Z')
  })

  it('links the parent to the child, and leaves open what was not given', async () => {
    const contact = await file(await send(teacherAsks()))
    const [part] = contact.parts
    assert.equal(part?.person.surname, 'Ashcombe')
    assert.equal(part.view.values.childsVoice, 'I do my own tea.')
    assert.equal(contact.view.values.workingWell, undefined)
    assert.equal(contact.view.values.parentName, 'Tess Ashcombe')
    assert.deepEqual(
      contact.others.map(({ person, asWhat }) => [person.forenames, asWhat]),
      [['Tess', 'mother']],
    )
    const read = await readPerson(at.office, at.caller(screener), part.person.id)
    assert.ok(read.ok)
    assert.equal(read.value.relationships[0]?.type, 'mother')
  })

  it('thanks whoever gave an address, and nobody who gave no name', async () => {
    assert.equal((await file(await send(teacherAsks()))).messages.length, 1)
    const neighbour = teacherAsks({ asker: 'family-or-friend', as: 'friend-or-neighbour' })
    const { referrerAgency, ...answers } = neighbour.answers
    assert.ok(referrerAgency)
    const contact = await file(await send({ ...neighbour, answers, nameless: true }))
    assert.equal(contact.messages.length, 0)
    assert.equal(contact.view.values.source, '9')
    assert.equal(contact.view.values.referrerAnonymous, 'yes')
    for (const id of ['referrerName', 'referrerEmail', 'referrerRole']) {
      assert.equal(contact.view.values[id], undefined, id)
    }
  })

  it('makes one contact of the same request, however often and however close together', async () => {
    const given = teacherAsks()
    const before = await count('record')
    const references = await Promise.all([send(given), send(given), send(given)])
    references.push(await send(given))
    assert.equal(new Set(references).size, 1)
    assert.equal(await count('record'), before + 1)
  })

  it('keeps a child’s own words to the character, and markup and formulas as text', async () => {
    const words = '  “He said <b>no</b>” & I cried 😢\n\n=HYPERLINK("http://x")\tok?  '
    const given = teacherAsks({
      asker: 'child',
      answers: { immediateDanger: 'no', worries: words, consent: 'notSought' },
      children: [{ id: 'child-1', forenames: 'Kai', age: '14', answers: { childsVoice: words } }],
      adults: [],
    })
    const contact = await file(await send(given))
    assert.equal(contact.view.values.worries, words)
    assert.equal(contact.parts[0]?.view.values.childsVoice, words)
    assert.equal(contact.view.values.source, '1C')
    assert.equal(contact.view.values.referrerName, 'Kai')
    assert.equal(contact.parts[0].person.born_on_estimated, true)
    assert.equal(contact.parts[0].person.born_on, '2011-09-26')
  })

  it('finds a known child, makes nobody twice, and answers just as for a stranger', async () => {
    const stranger = await receiveRequest(at.office, teacherAsks())
    const people = await count('person')
    const known = await receiveRequest(
      at.office,
      teacherAsks({
        children: [
          {
            id: 'child-1',
            forenames: 'ellie mae',
            surname: 'THORNLEY',
            bornOn: { day: '12', month: '09', year: '2018' },
            address: '3 Quarry Fold',
            postcode: 'BB5 3AG',
          },
        ],
        adults: [
          { id: 'adult-1', forenames: 'Carla', surname: 'Thornley', relationship: 'mother' },
          { id: 'adult-2', forenames: 'Mick', surname: 'Invented', relationship: 'father' },
        ],
      }),
    )
    assert.ok(stranger.ok && known.ok)
    const shape = (value: object): string => JSON.stringify(value).replaceAll(/\d+/g, '0')
    assert.equal(shape(known.value), shape(stranger.value))
    const contact = await file(known.value.reference)
    assert.equal(contact.parts[0]?.person.id, at.person('ellie-mae-thornley'))
    // Her mother is known with her; a father whom nobody has heard of is a stub, and not yet her father.
    assert.equal(await count('person'), people + 1)
    const { describedAs } = contact.parts[0].view.values
    assert.ok(typeof describedAs === 'string' && describedAs.includes('3 Quarry Fold, BB5 3AG'))
    const read = await readPerson(at.office, at.caller(screener), at.person('ellie-mae-thornley'))
    assert.ok(read.ok)
    assert.equal(read.value.person.postcode, 'BB5 1AG')
    assert.ok(!read.value.related.some(({ surname }) => surname === 'Invented'))
  })

  it('shows the screener what to look at because of who is known, and the sender nothing of it', async () => {
    const known = teacherAsks()
    await send(known)
    const [child] = known.children
    assert.ok(child)
    const moved = { ...child, postcode: 'BB11 1AA' }
    const contact = await file(await send(teacherAsks({ children: [moved] })))
    assert.deepEqual(contact.lookAt, [
      'Somebody in this request is known to us at another address: find out where they live now',
    ])
  })

  it('takes nobody for a known child by an age that was guessed', async () => {
    const known = at.person('ellie-mae-thornley')
    const given = teacherAsks({
      children: [{ id: 'child-1', forenames: 'Ellie-Mae', surname: 'Thornley', age: '7' }],
    })
    const contact = await file(await send(given))
    assert.notEqual(contact.parts[0]?.person.id, known)
  })

  it('takes an unborn child, and one of whom only the year of birth is known', async () => {
    const given = teacherAsks({
      children: [
        { id: 'child-1', surname: 'Ashcombe', expectedOn: { day: '1', month: '7', year: '2026' } },
        { id: 'child-2', forenames: 'Fern', bornOn: { day: '', month: '5', year: '2020' } },
      ],
    })
    const { parts } = await file(await send(given))
    assert.deepEqual(
      parts.map(({ person }) => [person.expected_on, person.born_on, person.born_on_estimated]),
      [
        ['2026-07-01', null, false],
        [null, '2020-05-15', true],
      ],
    )
  })

  it('says when 999 was advised, where somebody is in danger', async () => {
    const given = teacherAsks()
    const answers = { ...given.answers, immediateDanger: 'yes' }
    const contact = await file(await send({ ...given, answers }))
    assert.equal(contact.view.values.called999At, now)
    assert.equal(contact.row.immediate_danger, true)
  })

  it('keeps what is said twice of a child who was entered twice', async () => {
    const [child] = teacherAsks().children
    const again = { ...child!, id: 'child-2', answers: { childsVoice: 'I want my nan.' } }
    const given = teacherAsks({ children: [child!, again] })
    const { parts } = await file(await send(given))
    assert.equal(parts.length, 1)
    assert.equal(parts[0]?.view.values.childsVoice, 'I do my own tea.\n\nI want my nan.')
  })

  it('is one audit row of the public, with every id it made and no words', async () => {
    const reference = await send(teacherAsks())
    const rows = await at.office.store.transaction({ system: true }, (work) =>
      work.all(query.selectFrom('audit').selectAll().where('action', '=', 'receive-request')),
    )
    const row = rows.find(({ records }) => records.includes(reference.split('-').at(-1) ?? ''))
    assert.equal(row?.actor, 'public')
    assert.ok(row.people.length >= 2)
    assert.deepEqual(row.detail, { children: 1 })
  })
})
