import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readEntry } from '../../src/cases/registers/read-entry.ts'
import { readRegister } from '../../src/cases/registers/read-registers.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { layOver } from '../../src/engine/practice.ts'
import { recruiting, said, type Answers } from '../support/careers.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { ownEntry, tried as triedBy } from '../support/working-here.ts'

describe('what is promised to those who work here', () => {
  let at: TestOffice
  let by: ReturnType<typeof recruiting>
  let ben: Caller
  let manager: Caller
  let officer: Caller
  let other: Caller

  const own = async (caller: Caller): Promise<string> => await ownEntry(at, caller)
  const facts = async (caller: Caller, register: string, entry: string) => {
    const file = await readEntry(at.office, caller, register, entry)
    assert.ok(file.ok, JSON.stringify(file))
    return file.value.facts
  }
  const session = async (name: string, heldOn: string, places: string): Promise<string> => {
    const file = await readRegister(at.office, officer, 'training-courses', 'Court skills')
    const known = file.ok ? file.value.entries[0]?.id : undefined
    const course =
      known ??
      (
        await by.wholly(
          officer,
          'training-course',
          { name: 'Court skills' },
          {
            ...{ offeredOn: '2026-03-01', category: 'role', teaches: 'To speak in court' },
            ...{ hours: '6', refreshMonths: '24', outcome: 'offered' },
          },
        )
      ).entryId
    const about = { course, plannedOn: '2026-03-20', heldOn, times: '09:30', place: 'Preston' }
    const answers = { ...about, places, outcome: 'planned' }
    return (await by.wholly(officer, 'training-session', { name }, answers)).entryId
  }
  const tried = async (caller: Caller, process: string, about: string, answers: Answers) =>
    await triedBy(by, caller, process, { about, answers })

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z', ({ catalogue, pack }) =>
      layOver(catalogue, {
        ...pack,
        amounts: (pack.amounts ?? []).map((one) =>
          one.id === 'practice-educator-day'
            ? { ...one, rates: [...one.rates, { from: '2026-03-16', pounds: 12 }] }
            : one,
        ),
      }),
    )
    by = recruiting(at)
    ben = at.caller('ben-holroyd')
    manager = at.caller('alison-kenyon')
    officer = at.caller('shreya-pillai')
    other = at.caller('lucy-marsden')
  })
  after(async () => {
    await at.close()
  })

  it('keeps one entry for everybody who is employed here, and none for a partner', async () => {
    const file = await readRegister(at.office, officer, 'colleagues', 'Ben Holroyd')
    assert.ok(file.ok)
    assert.equal(file.value.entries.filter(({ name }) => name === 'Ben Holroyd').length, 1)
    const partner = await readRegister(at.office, officer, 'colleagues', 'Imogen Clegg')
    assert.ok(partner.ok && partner.value.entries.every(({ name }) => !name.includes('Imogen')))
  })

  it('shows it to whoever it is of, whoever manages them and those who keep it, and to nobody else', async () => {
    const entry = await own(ben)
    const booking = await by.begin(ben, 'training-booking', entry)
    assert.ok(booking.ok, said(booking))
    for (const caller of [ben, manager, officer]) {
      assert.ok((await readEntry(at.office, caller, 'colleagues', entry)).ok, caller.name)
      assert.ok((await readRecord(at.office, caller, booking.value.id)).ok, caller.name)
    }
    // Another worker, another worker's manager, one of his own team, a recruiter, and one below a manager's own entry.
    const strangers = ['lucy-marsden', 'farida-shah', 'anna-zielinska', 'nina-forshaw']
    for (const username of [...strangers, 'bernice-holden']) {
      const caller = at.caller(username)
      const hidden = await readEntry(at.office, caller, 'colleagues', entry)
      const nothing = await readEntry(at.office, caller, 'colleagues', '999999999')
      assert.deepEqual(hidden, nothing, username)
      const record = await readRecord(at.office, caller, booking.value.id)
      assert.deepEqual(record, await readRecord(at.office, caller, '999999999'), username)
      const begun = await by.begin(caller, 'training-booking', entry)
      assert.deepEqual(begun, await by.begin(caller, 'training-booking', '999999999'), username)
      for (const words of ['', 'Ben Holroyd']) {
        const list = await readRegister(at.office, caller, 'colleagues', words)
        assert.ok(
          list.ok && list.value.entries.every(({ worker_id }) => worker_id !== ben.workerId),
        )
      }
    }
    const above = await own(manager)
    assert.ok(!(await readEntry(at.office, ben, 'colleagues', above)).ok)
    assert.ok((await readEntry(at.office, at.caller('sunita-rana'), 'colleagues', above)).ok)
    const peer = at.caller('priti-chauhan')
    assert.ok(!(await readEntry(at.office, peer, 'colleagues', above)).ok)
  })

  it('books a place while there is one, and none of a session that is full, over or booked already', async () => {
    const last = await session('Court skills, 2 April', '2026-04-02', '1')
    const over = await session('Court skills, 24 March', '2026-03-24', '5')
    const mine = await own(ben)
    const theirs = await own(other)
    const book = async (caller: Caller, entry: string, which: string, outcome = 'booked') =>
      await tried(caller, 'training-booking', entry, {
        ...{ bookedOn: '2026-03-26', session: which, outcome },
      })
    assert.match((await book(ben, mine, over)).said, /This session is over, so no place was booked/)
    assert.equal((await book(ben, mine, last)).said, 'done')
    assert.match((await book(ben, mine, last)).said, /a place for you at this session already/)
    assert.match(
      (await book(other, theirs, last)).said,
      /This session is full, so no place was booked/,
    )
    assert.deepEqual(
      (await facts(other, 'colleagues', theirs)).filter(({ kind }) => kind === 'training-place'),
      [],
    )
    assert.equal((await book(ben, mine, last, 'givenBack')).said, 'done')
    assert.match(
      (await book(ben, mine, last, 'givenBack')).said,
      /no place for you at this session/,
    )
    assert.equal((await book(other, theirs, last)).said, 'done')
    const two = await session('Court skills, 9 April', '2026-04-09', '1')
    const both = await Promise.all([book(ben, mine, two), book(other, theirs, two)])
    assert.deepEqual(both.map((one) => one.said === 'done').sort(), [false, true])
  })

  it('says by when training is refreshed, and that it was', async () => {
    const which = await session('Court skills, 25 March', '2026-03-26', '5')
    const mine = await own(ben)
    const place = { bookedOn: '2026-03-26', session: which, outcome: 'booked' }
    assert.equal((await tried(ben, 'training-booking', mine, place)).said, 'done')
    const courses = await readRegister(at.office, ben, 'training-courses')
    const course = courses.ok ? (courses.value.entries[0]?.id ?? '') : ''
    const was = {
      ...{ attendedOn: '2026-03-26', session: which, course, came: 'yes', hours: '6' },
      ...{ certificate: 'yes', refreshes: 'yes', refreshMonths: '24', outcome: 'recorded' },
    }
    assert.match(
      said(await by.begin(ben, 'training-attendance', mine)),
      /This is done by: Workforce officer/,
    )
    const attended = await tried(officer, 'training-attendance', mine, was)
    assert.equal(attended.said, 'done')
    const again = await tried(officer, 'training-attendance', mine, was)
    assert.match(again.said, /They have no place at this session/)
    const due = async () =>
      (await by.read(attended.id, ben)).deadlines.map(({ due_at, state }) => [
        due_at.slice(0, 10),
        state,
      ])
    assert.deepEqual(await due(), [['2028-03-26', 'open']])
    at.clock.moveTo('2027-09-06T09:00:00Z')
    const next = await session('Court skills, 7 September', '2027-09-06', '5')
    assert.equal(
      (
        await tried(ben, 'training-booking', mine, {
          ...place,
          bookedOn: '2027-09-06',
          session: next,
        })
      ).said,
      'done',
    )
    assert.equal(
      (
        await tried(officer, 'training-attendance', mine, {
          ...was,
          attendedOn: '2027-09-06',
          session: next,
        })
      ).said,
      'done',
    )
    assert.deepEqual(await due(), [['2028-03-26', 'met']])
    at.clock.moveTo('2026-03-26T15:00:00Z')
  })

  it('pays each day with a student once, at the rate of that day', async () => {
    const mine = await own(ben)
    const log = async (...days: string[]) =>
      await tried(ben, 'educator-days', mine, {
        ...{ loggedOn: '2026-03-26', university: 'Elmshire', outcome: 'logged' },
        days: days.map((on) => ({ on, did: 'A visit together' })),
      })
    const first = await log('2026-03-13', '2026-03-16')
    assert.equal(first.said, 'done')
    assert.equal((await by.read(first.id, ben)).row.answers.pounds?.value, 22)
    assert.match((await log('2026-03-17', '2026-03-16')).said, /a day is paid once/)
    assert.match((await log('2026-03-18', '2026-03-18')).said, /a day is paid once/)
    assert.match((await log('2017-05-31')).said, /The council has not said what is paid/)
    const days = (await facts(ben, 'colleagues', mine)).filter(
      ({ kind }) => kind === 'educator-day',
    )
    assert.equal(days.length, 2)
    const pay = async (pounds: string) =>
      await tried(officer, 'staff-payment', mine, {
        paidOn: '2026-03-26',
        what: 'educator',
        pounds,
      })
    assert.match((await pay('23')).said, /This is not what was agreed, so nothing is paid/)
    const paid = await pay('22')
    assert.equal(paid.said, 'done')
    const signer = at.caller('ingrid-lomas')
    await by.write(paid.id, { outcome: 'paid' }, signer)
    assert.match(await by.sign(paid.id, officer), /cannot|someone else/)
    assert.equal(await by.sign(paid.id, signer), 'done')
    assert.match(said(await by.begin(officer, 'staff-payment', mine)), /Nothing is owed to them/)
  })

  it('agrees to help with moving for those whose offer said so and who moved in time', async () => {
    const mine = await own(ben)
    assert.match(
      said(await by.begin(ben, 'relocation-claim', mine)),
      /not recorded since when you work here/,
    )
    const began = {
      what: 'began',
      changedOn: '2025-01-06',
      contract: 'permanent',
      trainAndRetain: 'yes',
      outcome: 'recorded',
    }
    assert.equal(
      (await tried(officer, 'working-here', mine, { ...began, relocation: 'yes' })).said,
      'done',
    )
    const theirs = await own(other)
    assert.equal(
      (
        await tried(officer, 'working-here', theirs, {
          ...began,
          relocation: 'no',
        })
      ).said,
      'done',
    )
    assert.match(
      said(await by.begin(other, 'relocation-claim', theirs)),
      /was not part of the offer/,
    )
    const move = {
      claimedOn: '2026-03-26',
      miles: '80',
      costs: [{ what: 'Van', pounds: '300', receipt: 'yes' }],
    }
    assert.match(
      (await tried(ben, 'relocation-claim', mine, { ...move, movedOn: '2026-01-07' })).said,
      /more than twelve months after you began/,
    )
    const claim = await tried(ben, 'relocation-claim', mine, { ...move, movedOn: '2025-06-01' })
    assert.equal(claim.said, 'done')
    await by.write(claim.id, { outcome: 'agreed', pounds: '300', why: 'Receipts seen' }, officer)
    assert.equal(await by.sign(claim.id, officer), 'done')
    assert.match(said(await by.begin(ben, 'relocation-claim', mine)), /It is given once/)
  })

  it('answers a request to work flexibly in time, and refuses none that nobody talked about', async () => {
    const mine = await own(ben)
    const ask = { askedOn: '2026-03-26', change: 'Four days', fromOn: '2026-05-04' }
    const asked = await tried(ben, 'flexible-working', mine, ask)
    assert.equal(asked.said, 'done')
    const [deadline] = (await by.read(asked.id, ben)).deadlines
    assert.equal(deadline?.statutory_at?.slice(0, 10), '2026-05-26')
    await by.write(asked.id, { outcome: 'refused', why: 'No cover' }, manager)
    assert.match(await by.sign(asked.id, manager), /talk about it together before you refuse/)
    await by.write(asked.id, { outcome: 'agreed' }, manager)
    assert.equal(await by.sign(asked.id, manager), 'done')
    const hersOwn = await own(manager)
    const hers = await by.begin(at.caller('sunita-rana'), 'flexible-working', hersOwn)
    assert.ok(hers.ok)
    await by.write(hers.value.id, ask, at.caller('sunita-rana'))
    assert.equal(await by.handIn(hers.value.id, at.caller('sunita-rana')), 'done')
    assert.match(
      await by.sign(hers.value.id, manager),
      /is about you, so somebody else must decide it/,
    )
  })
})
