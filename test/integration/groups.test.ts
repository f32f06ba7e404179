import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { book, withdraw } from '../../src/cases/groups/book.ts'
import { checkBeforeBooking } from '../../src/cases/groups/check-before-booking.ts'
import {
  beginProgramme,
  cancelSession,
  openCentre,
  planSession,
} from '../../src/cases/groups/plan-groups.ts'
import { readGroups, readProgramme, readRegister } from '../../src/cases/groups/read-groups.ts'
import { takeRegister, type Signed } from '../../src/cases/groups/take-register.ts'
import { erasePerson } from '../../src/store/erasing.ts'
import { personOut } from '../../src/store/person-out.ts'
import { somebodyIn, wordsOf } from '../support/made-up.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { read } from '../support/protection.ts'

const runs = 'lorraine-pickup'

const typedDay = (text: string) => {
  const [year = '', month = '', day = ''] = text.split('-')
  return { day, month, year }
}

const booking = {
  consentBy: 'Themselves',
  consentOn: typedDay('2026-03-02'),
  photoConsent: 'no',
  emergencyContact: 'Aunt Bea, 01254 000000',
  needs: 'No nuts',
}

describe('groups and their registers', () => {
  let at: TestOffice
  let owner: pg.Client
  let programme = ''
  let session = ''
  const people: string[] = []

  before(async () => {
    at = await testOffice('2026-03-02T10:00:00Z')
    owner = new pg.Client({ connectionString: at.url })
    await owner.connect()
    for (const forenames of ['Ada', 'Bram', 'Cleo', 'Dilip'])
      people.push(await somebodyIn(at, '2014-05-01', { forenames, surname: 'Kershaw' }))
    const centre = await openCentre(at.office, at.caller(runs), {
      name: 'The Mill Neighbourhood Centre',
      ...{ kind: 'main', address: '1 Mill Lane, Preston', postcode: 'PR1 1AA' },
      ...{ opens: 'Monday to Friday, 9am to 5pm', rooms: 'Hall, kitchen', accessWords: 'Level' },
    })
    assert.ok(centre.ok, JSON.stringify(centre))
    const begun = await beginProgramme(at.office, at.caller(runs), centre.value, {
      ...{ title: 'Confident parents', aim: 'Calmer mornings', whoFor: 'Parents and children' },
      ...{ outcomes: ['relationships'], weeks: '6', places: '2', isOpen: 'no' },
      ledBy: at.caller(runs).workerId,
    })
    assert.ok(begun.ok, JSON.stringify(begun))
    programme = begun.value
    const planned = await planSession(at.office, at.caller(runs), programme, {
      startsAt: { ...typedDay('2026-03-02'), time: '09:30' },
      room: 'Hall',
    })
    assert.ok(planned.ok, JSON.stringify(planned))
    session = planned.value
  })
  after(async () => {
    await owner.end()
    await at.close()
  })

  const booked = async (personId: string, more: object = {}) =>
    await book(at.office, at.caller(runs), programme, {
      personId,
      given: { ...booking, ...more },
    })

  it('gives places in the order in which they are asked for, and then a place in the queue', async () => {
    const [ada = '', bram = '', cleo = ''] = people
    const places = [await booked(ada), await booked(bram), await booked(cleo)]
    assert.deepEqual(
      places.map((one) => one.ok && one.value.waits),
      [false, false, true],
    )
    assert.match(wordsOf(await booked(ada)), /have a place in this programme.*already/)
  })

  it('asks who agreed before anybody is booked', async () => {
    const said = wordsOf(await booked(people[3] ?? '', { consentBy: '' }))
    assert.match(said, /Nothing was done.*Who agreed to the place\?/)
  })

  it('says to check before booking, never why, and books once somebody was asked', async () => {
    const [, , , dilip = ''] = people
    const manager = at.caller('nadia-hussain')
    const check = { ask: 'Preston Duty and Assessment' }
    assert.ok((await checkBeforeBooking(at.office, manager, dilip, check)).ok)
    const said = wordsOf(await booked(dilip))
    assert.match(said, /Check before booking. Nothing was booked.*Preston Duty and Assessment/)
    const place = await booked(dilip, { checkedWith: 'Farida Shah' })
    assert.ok(place.ok && place.value.waits)
    const file = await readProgramme(at.office, at.caller(runs), programme)
    assert.ok(file.ok)
    assert.deepEqual(
      file.value.booked.filter((one) => one.booking.is_checked).map((one) => one.person?.id),
      [dilip],
    )
  })

  it('gives a place that is given up to whoever has waited longest', async () => {
    const file = await readProgramme(at.office, at.caller(runs), programme)
    assert.ok(file.ok)
    const bookingId = file.value.booked[1]?.booking.id ?? ''
    const left = await withdraw(at.office, at.caller(runs), {
      ...{ programmeId: programme, bookingId, given: { because: 'Moved away', scoreAfter: '7' } },
    })
    assert.ok(left.ok && left.value.placedNext)
    const after = await readProgramme(at.office, at.caller(runs), programme)
    assert.ok(after.ok)
    const cleo = after.value.booked.find((one) => one.person?.id === people[2])
    assert.notEqual(cleo?.booking.placed_at, null)
    assert.equal(after.value.booked[1]?.booking.score_after, 7)
  })

  const signed = async (came: Signed['came'], more: Partial<Signed> = {}) => {
    const file = await readRegister(at.office, at.caller(runs), session)
    assert.ok(file.ok)
    return file.value.booked
      .filter(({ booking: one }) => one.placed_at !== null && one.withdrew_at === null)
      .map(({ booking: one }): Signed => ({
        ...{ bookingId: one.id, came, note: '', worried: false },
        ...more,
      }))
  }

  it('keeps no register that leaves somebody out, nor a worry without words', async () => {
    const caller = at.caller(runs)
    const said = wordsOf(await takeRegister(at.office, caller, session, await signed('')))
    assert.match(said, /Nothing was written.*Say whether Ada Kershaw came/)
    const worried = await takeRegister(
      at.office,
      caller,
      session,
      await signed('yes', { worried: true }),
    )
    assert.match(wordsOf(worried), /Say what you are worried about for Ada Kershaw/)
  })

  it('tells the front door once of a worry, with what is known', async () => {
    const [ada] = await signed('yes', { worried: true, note: 'A bruise she hid.' })
    const [, cleo] = await signed('no', { note: 'Rang: has a cold.' })
    assert.ok(ada && cleo)
    const caller = at.caller(runs)
    const taken = await takeRegister(at.office, caller, session, [ada, cleo])
    assert.ok(taken.ok, JSON.stringify(taken))
    assert.deepEqual([taken.value.came, taken.value.missed, taken.value.told.length], [1, 1, 1])
    const again = await takeRegister(at.office, caller, session, [ada, cleo])
    assert.ok(again.ok)
    assert.deepEqual(again.value.told, [])
    const board = await owner.query<{ id: string }>(
      "select record_id as id from record_part where subject_id = $1 and process = 'contact'",
      [people[0]],
    )
    assert.equal(board.rows.length, 1)
    const { row } = await read(at, 'daniel-okafor', board.rows[0]?.id ?? '')
    assert.equal(row.answers.worries?.value, 'A bruise she hid.')
    assert.equal(row.answers.referrerName?.value, 'Lorraine Pickup')
    assert.match(String(row.answers.referrerAgency?.value), /Confident parents, The Mill/)
  })

  it('keeps no register of a session that was cancelled, nor cancels one that was held', async () => {
    const caller = at.caller(runs)
    const held = await cancelSession(at.office, caller, session, { because: 'Nobody came' })
    assert.match(wordsOf(held), /was held and cannot be cancelled. Nothing was changed/)
    const planned = await planSession(at.office, caller, programme, {
      startsAt: { ...typedDay('2026-03-01'), time: '09:30' },
      room: '',
    })
    assert.ok(planned.ok)
    assert.match(
      wordsOf(await cancelSession(at.office, caller, planned.value, { because: '' })),
      /Why is the session cancelled\?/,
    )
    const because = { because: 'The heating failed' }
    assert.ok((await cancelSession(at.office, caller, planned.value, because)).ok)
    const register = await takeRegister(at.office, caller, planned.value, await signed('yes'))
    assert.match(wordsOf(register), /was cancelled \(The heating failed\), so it has no register/)
    const after = await readRegister(at.office, caller, planned.value)
    assert.deepEqual(after.ok && after.value.attendance, [])
  })

  it('shows who comes to nobody but the team that runs it', async () => {
    const other = at.caller('craig-bleasdale')
    const outside = {
      ...other,
      posts: other.posts.filter(({ teamId }) => teamId === 'chorley-neighbourhood-support'),
    }
    const file = await readProgramme(at.office, outside, programme)
    assert.ok(file.ok)
    assert.deepEqual([file.value.booked, file.value.theirs], [[], false])
    assert.equal((await readRegister(at.office, outside, session)).ok, false)
    assert.equal((await readGroups(at.office, at.caller('ben-holroyd'))).ok, false)
    const groups = await readGroups(at.office, outside)
    assert.equal(groups.ok && groups.value.centres[0]?.programmes[0]?.placed, 2)
  })

  it('goes with everything that is kept about somebody', async () => {
    const out = await at.office.store.transaction({ system: true }, (work) =>
      personOut(work, people[0] ?? ''),
    )
    assert.deepEqual(
      ['group_booking', 'group_attendance'].map((table) => out[table]?.length),
      [1, 1],
    )
  })

  it('forgets everything of somebody who is erased', async () => {
    const [, , , dilip = ''] = people
    await at.office.store.transaction({ system: true }, async (work) => {
      await erasePerson(work, { personId: dilip, keptRecords: [], entirely: true })
    })
    const { rows } = await owner.query(
      'select person_id from group_booking where person_id = $1 union all select person_id from group_check where person_id = $1',
      [dilip],
    )
    assert.deepEqual(rows, [])
  })
})
