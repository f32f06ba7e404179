import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { book } from '../../src/cases/groups/book.ts'
import { bookOpenly } from '../../src/cases/groups/book-openly.ts'
import { readRegister } from '../../src/cases/groups/read-groups.ts'
import { takeRegister } from '../../src/cases/groups/take-register.ts'
import { downloadMeasures } from '../../src/cases/measures/download-measures.ts'
import { readMeasureChildren } from '../../src/cases/measures/read-measure-children.ts'
import { readMeasures } from '../../src/cases/measures/read-measures.ts'
import { centreIn, programmeAt, runs, typedDay } from '../support/groups.ts'
import { somebodyIn } from '../support/made-up.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { begun, handedIn } from '../support/protection.ts'

const year = { kind: 'year-to-date', from: '', to: '' } as const
const bookedBy = {
  ...{ consentBy: 'Themselves', consentOn: typedDay('2026-04-01'), photoConsent: 'no' },
  emergencyContact: 'Nan, 01254 000222',
}

describe('figures of what is no child’s', () => {
  let at: TestOffice
  let known = ''

  before(async () => {
    at = await testOffice('2026-04-01T09:00:00Z')
    known = await somebodyIn(at, '2022-05-01', { forenames: 'Ada', surname: 'Kershaw' })
    const mill = await centreIn(at)
    const dome = await centreIn(at, { name: 'The Dome', postcode: 'PR1 1AA' })
    const dates = ['2026-04-02', '2026-04-09', '2026-04-16'] as const
    const mornings = dates.map((day) => [day, '10:00'] as const)
    const play = await programmeAt(at, mill, mornings, { places: '4' })
    const more = { title: 'Chess', places: '2' }
    const chess = await programmeAt(at, dome, [['2026-04-03', '16:00']], more)
    const caller = at.caller(runs)
    const place = { personId: known, given: bookedBy }
    assert.ok((await book(at.office, caller, play.id, place)).ok)
    assert.ok((await book(at.office, caller, chess.id, place)).ok)
    const guest = { firstName: 'Sam', phone: '07700 900123' }
    assert.ok((await bookOpenly(at.office, play.id, guest)).ok)
    at.clock.moveTo('2026-04-30T09:00:00Z')
    const took = async (session: string | undefined, came: 'yes' | 'no'): Promise<void> => {
      const register = await readRegister(at.office, caller, session ?? '')
      assert.ok(register.ok)
      const signed = register.value.booked.map(({ booking, person }) => ({
        ...{ bookingId: booking.id, note: '', worried: false },
        came: person ? came : ('yes' as const),
      }))
      assert.ok((await takeRegister(at.office, caller, session ?? '', signed)).ok)
    }
    await took(play.sessions[0], 'yes')
    await took(play.sessions[1], 'no')
    await took(chess.sessions[0], 'yes')
    const met = [
      { ageBand: 'from12', sex: 'F', number: '7' },
      { ageBand: 'from16', sex: 'M', number: '3' },
    ]
    const walk = await begun(at, 'joe-aspinall', 'detached-youth-work', [])
    assert.ok(walk.ok, JSON.stringify(walk))
    const handed = await handedIn(at, 'joe-aspinall', walk.value.id, {
      answers: {
        ...{ heldAt: '2026-04-20T19:00', district: 'burnley', place: 'Thompson Park' },
        ...{ minutes: '120', met, about: ['wellbeing', 'activities'], outcome: 'counted' },
      },
    })
    assert.ok(handed.ok, JSON.stringify(handed))
  })
  after(async () => at.close())

  const figure = async (id: string) => {
    const file = await readMeasures(at.office, at.caller('frances-holt'), year, id)
    assert.ok(file.ok, JSON.stringify(file))
    const [found] = file.value.figures
    assert.ok(found)
    const by = (cut: string): Record<string, number | readonly number[]> =>
      Object.fromEntries(
        found.places
          .filter((one) => one.cut === cut)
          .map(({ place, counted, met }) => [
            place ?? '-',
            'share' in found.measure.unit ? [met, counted] : counted,
          ]),
      )
    return { ...found, by, cuts: new Set(found.places.map(({ cut }) => cut)) }
  }

  it('count sessions that were held, by centre, district and NHS area', async () => {
    const sessions = await figure('group-sessions')
    assert.equal(sessions.whole.counted, 3)
    assert.deepEqual(sessions.by('centre'), { 'The Dome': 1, 'The Mill': 2 })
    assert.deepEqual(sessions.by('district'), { hyndburn: 2, preston: 1 })
    assert.deepEqual(sessions.by('nhs-area'), { 'central-lancashire': 1, 'pennine-lancashire': 2 })
    assert.ok(!sessions.cuts.has('age'), 'a session has no age')
  })

  it('count how often somebody came, and how many they are: a first name too', async () => {
    const often = await figure('group-attendance')
    assert.deepEqual(often.by('centre'), { 'The Dome': 1, 'The Mill': 3 })
    assert.deepEqual(often.by('age'), { '1-to-4': 2, '-': 2 })
    assert.equal((await figure('group-people')).whole.counted, 2)
  })

  it('count the places that were filled, of all there were', async () => {
    const places = await figure('group-places-filled')
    assert.deepEqual([places.whole.met, places.whole.counted], [4, 10])
    assert.deepEqual(places.by('centre'), { 'The Dome': [1, 2], 'The Mill': [3, 8] })
  })

  it('open whoever is on file, and nobody where a figure is nobody’s', async () => {
    const behind = async (measureId: string): Promise<readonly string[]> => {
      const list = await readMeasureChildren(at.office, at.caller('frances-holt'), {
        ...{ ...year, measureId },
      })
      assert.ok(list.ok, JSON.stringify(list))
      return [...new Set(list.value.children.map(({ person }) => person.id))]
    }
    assert.deepEqual(await behind('group-attendance'), [known])
    for (const id of ['group-sessions', 'group-places-filled', 'young-people-met'])
      assert.deepEqual(await behind(id), [])
  })

  it('count young people met in the street, by age and sex as they seemed and by place', async () => {
    const met = await figure('young-people-met')
    assert.equal(met.whole.counted, 10)
    assert.deepEqual(met.by('age-as-seemed'), { from12: 7, from16: 3 })
    assert.deepEqual(met.by('sex-as-seemed'), { F: 7, M: 3 })
    assert.deepEqual(met.by('district'), { burnley: 10 })
    assert.deepEqual(met.by('nhs-area'), { 'pennine-lancashire': 10 })
    const about = await figure('young-people-met-about')
    assert.deepEqual(about.by('topic'), { wellbeing: 10, activities: 10 })
  })

  it('are given to others without small numbers, centres or areas', async () => {
    const csv = await downloadMeasures(
      ...[at.office, at.caller('frances-holt'), { ...year, shared: true }, 'young-people-met'],
    )
    assert.ok(csv.ok)
    assert.match(csv.value, /,all,,,10,,10,For others/)
    assert.match(csv.value, /,age-as-seemed,from12,12 to 15,\[c\],\[c\],\[c\]/)
    assert.match(csv.value, /,age-as-seemed,from16,16 to 17,\[c\],\[c\],\[c\]/)
    assert.doesNotMatch(csv.value, /nhs-area/)
    const sessions = await downloadMeasures(
      ...[at.office, at.caller('frances-holt'), { ...year, shared: true }, 'group-attendance'],
    )
    assert.ok(sessions.ok)
    assert.doesNotMatch(sessions.value, /,centre,|The Mill/)
    assert.match(sessions.value, /,all,,,\[c\],\[c\],\[c\]/)
  })
})
