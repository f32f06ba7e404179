import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { bookOpenly, cancelOpenly, readKeptBooking } from '../../src/cases/groups/book-openly.ts'
import { checkBeforeBooking } from '../../src/cases/groups/check-before-booking.ts'
import { sayWhoBooked } from '../../src/cases/groups/name-booking.ts'
import { openToBookings } from '../../src/cases/groups/open-to-bookings.ts'
import { readProgramme, readRegister } from '../../src/cases/groups/read-groups.ts'
import { takeRegister } from '../../src/cases/groups/take-register.ts'
import { isToBeTold, saidTold, tellOfPlace } from '../../src/cases/groups/tell-of-place.ts'
import { readOpenProgramme, readWhatsOn } from '../../src/cases/groups/whats-on.ts'
import { turnOfDay } from '../../src/cases/records/turn-of-day.ts'
import type { Letter } from '../../src/outside/post.ts'
import { centreIn, keptPost, programmeAt, runs } from '../support/groups.ts'
import { somebodyIn, wordsOf } from '../support/made-up.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const sam = { firstName: 'Sam', age: '2', email: 'jo@example.com', phone: '', needs: 'No nuts' }
const ivy = { firstName: 'Ivy', age: '1', email: 'mo@example.com', phone: '', needs: '' }
const rae = { firstName: 'Rae', age: '3', email: '', phone: '07700 900123', needs: '' }
const kit = { firstName: 'Kit', age: '0', email: 'al@example.com', phone: '', needs: '' }

describe('a place in a group that somebody books for themselves', () => {
  let at: TestOffice
  let owner: pg.Client
  let centre = ''
  let group = ''
  let session = ''
  let asked = ''
  const tokens = new Map<string, string>()

  before(async () => {
    at = await testOffice('2026-03-02T10:00:00Z')
    owner = new pg.Client({ connectionString: at.url })
    await owner.connect()
    centre = await centreIn(at)
    const two = [
      ['2026-03-03', '10:00'],
      ['2026-03-10', '10:00'],
    ] as const
    const open = await programmeAt(at, centre, two, { fromAge: '0', toAge: '4' })
    group = open.id
    session = open.sessions[0] ?? ''
    const hidden = { title: 'Moving on from harm', isOpen: 'no' }
    asked = (await programmeAt(at, centre, [['2026-03-04', '10:00']], hidden)).id
  })
  after(async () => {
    await owner.end()
    await at.close()
  })

  const bookings = async (): Promise<number> => {
    const { rows } = await owner.query<{ many: number }>(
      'select count(*)::int as many from group_booking',
    )
    return rows[0]?.many ?? -1
  }
  const refusedWith = async (words: RegExp, id: string, given: object): Promise<void> => {
    const before = await bookings()
    assert.match(wordsOf(await bookOpenly(at.office, id, { ...given })), words)
    assert.equal(await bookings(), before)
  }
  const file = async () => {
    const read = await readProgramme(at.office, at.caller(runs), group)
    assert.ok(read.ok)
    return read.value
  }
  const bookingOf = async (name: string) => {
    const found = (await file()).booked.find((one) => one.booking.first_name === name)
    assert.ok(found, name)
    return found
  }

  it('is for what anybody may come to: of any other group nothing is there', async () => {
    const on = await readWhatsOn(at.office, undefined)
    assert.deepEqual(
      on.map((one) => [one.title, one.placed, one.places, one.coming.length]),
      [['Stay and play', 0, 2, 2]],
    )
    const hidden = await readOpenProgramme(at.office, undefined, asked)
    assert.ok(!hidden.ok && hidden.refusal.kind === 'not-found')
    const before = await bookings()
    const booked = await bookOpenly(at.office, asked, sam)
    assert.ok(!booked.ok && booked.refusal.kind === 'not-found')
    assert.equal(await bookings(), before)
  })

  it('is found by where and for what age', async () => {
    const many = async (wanted: object) => (await readWhatsOn(at.office, undefined, wanted)).length
    assert.deepEqual(
      [
        await many({ district: 'hyndburn', age: 4 }),
        await many({ district: 'preston' }),
        await many({ age: 5 }),
      ],
      [1, 0, 0],
    )
  })

  it('needs a first name, an age the group is for, and a way to reach them', async () => {
    await refusedWith(/Answer “First name of who will come”/, group, { ...sam, firstName: ' ' })
    await refusedWith(/Say how old they are, in whole years/, group, { ...sam, age: '' })
    await refusedWith(/You were not booked yet. This group is from age 0 to 4/, group, {
      ...sam,
      age: '5',
    })
    await refusedWith(/Give an e-mail address or a phone number/, group, { ...sam, email: '' })
    await refusedWith(/e-mail/i, group, { ...sam, email: 'not an address' })
  })

  const booked = async (who: typeof sam, id = group): Promise<string> => {
    const made = await bookOpenly(at.office, id, who)
    assert.ok(made.ok, JSON.stringify(made))
    return made.value
  }
  const inPlace = async (): Promise<Readonly<Record<string, boolean>>> =>
    Object.fromEntries(
      (await file()).booked
        .filter(({ booking }) => booking.withdrew_at === null)
        .map(({ name, booking }) => [name, booking.placed_at !== null]),
    )

  it('gives places in order, and then a place in the queue', async () => {
    for (const who of [sam, ivy, rae, kit]) tokens.set(who.firstName, await booked(who))
    assert.deepEqual(await inPlace(), { Sam: true, Ivy: true, Rae: false, Kit: false })
    const { programme } = await file()
    assert.deepEqual([programme.placed, programme.waiting], [2, 2])
  })

  it('gives the last place to one of two who ask at once', async () => {
    const last = await programmeAt(at, centre, [['2026-03-05', '10:00']], { places: '1' })
    await Promise.all([booked(ivy, last.id), booked(rae, last.id)])
    const [one] = await readWhatsOn(at.office, undefined, { age: 30 })
    assert.deepEqual([one?.placed, one?.waiting], [1, 1])
  })

  it('is made once: the same name and address are not booked twice', async () => {
    await refusedWith(/booked already with this e-mail.*not booked twice/, group, {
      ...sam,
      firstName: 'sam',
      email: 'JO@example.com',
    })
  })

  it('keeps the hash of its secret and never the secret', async () => {
    const { rows } = await owner.query<{ all: string }>(
      `select string_agg(to_jsonb(one)::text, '') as all from group_booking_key one`,
    )
    for (const token of tokens.values()) assert.ok(!rows[0]?.all.includes(token))
    const none = await readKeptBooking(at.office, 'x'.repeat(32))
    assert.match(wordsOf(none), /This link opens no booking.*Nothing was changed/)
  })

  it('makes nobody: whoever booked is on file only once a worker says who they are', async () => {
    const { rows } = await owner.query(
      `select from person where forenames in ('Sam', 'Ivy', 'Rae', 'Kit')`,
    )
    assert.equal(rows.length, 0)
    assert.ok((await file()).booked.every(({ person }) => person === undefined))
  })

  const letters = async (name: string): Promise<readonly Letter[]> => {
    const { sent, post } = keptPost()
    const { booking } = await bookingOf(name)
    assert.ok((await tellOfPlace(at.office, post, 'https://help.example', booking.id)).ok)
    return sent
  }
  const toBeTold = async (): Promise<readonly string[]> =>
    (await file()).booked.filter(isToBeTold).map(({ name }) => name)

  it('tells by e-mail of the waiting list', async () => {
    const [letter] = await letters('Kit')
    assert.equal(letter?.subject, 'You are on the waiting list: Stay and play')
    assert.match(letter.text, /Kit is on the waiting list, and we write to you/)
  })

  it('given up, goes to whoever has waited longest; without an address they stand as to be told', async () => {
    assert.ok((await cancelOpenly(at.office, tokens.get('Ivy') ?? '')).ok)
    assert.ok((await cancelOpenly(at.office, tokens.get('Ivy') ?? '')).ok)
    assert.deepEqual(await inPlace(), { Sam: true, Rae: true, Kit: false })
    assert.deepEqual(await letters('Rae'), [])
    assert.deepEqual(await toBeTold(), ['Rae'])
    const which = { programmeId: group, bookingId: (await bookingOf('Rae')).booking.id }
    assert.ok((await saidTold(at.office, at.caller(runs), which)).ok)
    assert.deepEqual(await toBeTold(), [])
    assert.equal((await saidTold(at.office, at.caller(runs), which)).ok, false)
  })

  it('is told by e-mail of a place, with a link of its own that opens the booking', async () => {
    assert.ok((await cancelOpenly(at.office, tokens.get('Rae') ?? '')).ok)
    assert.deepEqual(await inPlace(), { Sam: true, Kit: true })
    const [letter] = await letters('Kit')
    assert.match(letter?.text ?? '', /There is a place for Kit at Stay and play/)
    const [, secret = ''] = /whats-on\/bookings\/(\S+)/.exec(letter?.text ?? '') ?? []
    const kept = await readKeptBooking(at.office, secret)
    assert.equal(kept.ok && kept.value.booking.first_name, 'Kit')
    assert.deepEqual(await toBeTold(), [])
  })

  it('takes no more once it is closed, and none for a group that is over; what is booked stays', async () => {
    const caller = at.caller(runs)
    const lou = { ...kit, firstName: 'Lou' }
    assert.ok((await openToBookings(at.office, caller, group, false)).ok)
    await refusedWith(/takes no more bookings, so you were not booked/, group, lou)
    assert.ok((await openToBookings(at.office, caller, group, true)).ok)
    const past = await programmeAt(at, centre, [['2026-02-24', '10:00']], { title: 'Last week' })
    await refusedWith(/This group is over, so you were not booked/, past.id, lou)
    assert.equal((await file()).programme.placed, 2)
    const elsewhere = at.caller('craig-bleasdale')
    const outside = {
      ...elsewhere,
      posts: elsewhere.posts.filter(({ teamId }) => teamId === 'chorley-neighbourhood-support'),
    }
    const said = wordsOf(await openToBookings(at.office, outside, group, false))
    assert.match(said, /another team.*Nothing was changed/)
  })

  it('is marked in the register by first name; a worry needs to know who they are', async () => {
    at.clock.moveTo('2026-03-03T10:30:00Z')
    const caller = at.caller(runs)
    const register = await readRegister(at.office, caller, session)
    assert.ok(register.ok)
    const here = register.value.booked.filter(
      ({ booking }) => booking.placed_at !== null && booking.withdrew_at === null,
    )
    const signed = here.map(({ booking }) => ({
      ...{ bookingId: booking.id, came: 'yes' as const, note: 'Settled.', worried: false },
    }))
    const worried = signed.map((one) => ({ ...one, worried: true }))
    assert.match(
      wordsOf(await takeRegister(at.office, caller, session, worried)),
      /Nothing was written.*Say first who Sam is, so that the front door knows/,
    )
    const taken = await takeRegister(at.office, caller, session, signed)
    assert.ok(taken.ok && taken.value.came === 2)
  })

  it('becomes somebody known, with what the register says, once; whoever is checked first is asked about', async () => {
    const caller = at.caller(runs)
    const { booking } = await bookingOf('Sam')
    const who = { programmeId: group, bookingId: booking.id }
    const known = await somebodyIn(at, '2023-06-01', { forenames: 'Sam', surname: 'Marsden' })
    assert.ok(
      (await checkBeforeBooking(at.office, at.caller('nadia-hussain'), known, { ask: 'Duty' })).ok,
    )
    const named = async (place: object) =>
      sayWhoBooked(at.office, caller, { ...who, place: { given: {}, ...place } })
    assert.match(wordsOf(await named({})), /First names/)
    assert.match(wordsOf(await named({ personId: known })), /Check before booking/)
    assert.equal((await bookingOf('Sam')).booking.person_id, null)
    const checkedWith = { checkedWith: 'Farida Shah' }
    assert.ok((await named({ personId: known, given: checkedWith })).ok)
    assert.equal((await bookingOf('Sam')).person?.id, known)
    const { rows } = await owner.query(`select from group_attendance where person_id = $1`, [known])
    assert.equal(rows.length, 1)
    const again = await named({ personId: known, given: checkedWith })
    assert.ok(!again.ok && again.refusal.kind === 'not-found')
    const kitBooking = (await bookingOf('Kit')).booking.id
    const twice = await sayWhoBooked(at.office, caller, {
      ...{ programmeId: group, bookingId: kitBooking },
      place: { personId: known, given: checkedWith },
    })
    assert.match(wordsOf(twice), /have a place in this programme.*already. Nothing was changed/)
  })

  it('finds whoever is typed exactly among those known, and makes nobody twice', async () => {
    const known = await somebodyIn(at, '2025-12-01', { forenames: 'Kit', surname: 'Okoro' })
    const { booking } = await bookingOf('Kit')
    const given = {
      ...{ forenames: 'Kit', surname: 'Okoro' },
      bornOn: { day: '1', month: '12', year: '2025' },
    }
    const done = await sayWhoBooked(at.office, at.caller(runs), {
      ...{ programmeId: group, bookingId: booking.id, place: { given } },
    })
    assert.ok(done.ok)
    assert.equal((await bookingOf('Kit')).booking.person_id, known)
  })

  it('is forgotten: soon where it was given up, four weeks after the last session where not', async () => {
    const names = async (): Promise<readonly string[]> => {
      const { rows } = await owner.query<{ said: string }>(
        `select first_name || email || phone as said from group_booking where programme_id = $1 order by id`,
        [group],
      )
      return rows.map(({ said }) => said)
    }
    await turnOfDay(at.office)
    assert.equal((await names()).filter((one) => one === 'Somebody').length, 2)
    at.clock.moveTo('2026-04-07T09:59:00Z')
    await turnOfDay(at.office)
    assert.equal((await names()).filter((one) => one === 'Somebody').length, 2)
    at.clock.moveTo('2026-04-07T10:01:00Z')
    await turnOfDay(at.office)
    assert.deepEqual(new Set(await names()), new Set(['Somebody']))
    assert.equal((await readKeptBooking(at.office, tokens.get('Sam') ?? '')).ok, false)
    const { programme } = await file()
    assert.equal(programme.placed, 2)
  })
})
