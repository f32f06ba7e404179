import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readScreen, type ScreenFile } from '../../src/cases/screens/read-screen.ts'
import { readScreenLists } from '../../src/cases/screens/read-screen-lists.ts'
import { readWatchList } from '../../src/cases/watching/read-watch-list.ts'
import { theRefusal, theReport, theReturn, type Answers } from '../support/missing-route.ts'
import { clocksOf, idOf } from '../support/in-need.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { begun, granted, handedIn, refusalIn, fileOf } from '../support/protection.ts'

describe('a child who goes missing three times, and talks once', () => {
  let at: TestOffice
  const child = 'kian-duffy'

  before(async () => {
    at = await testOffice('2026-03-01T12:00:00Z')
  })
  after(() => at.close())

  const report = async (day: string, back: string, more: Answers = {}): Promise<string> => {
    at.clock.moveTo(`${day}T22:55:00Z`)
    const { id } = granted(await begun(at, 'tom-ainscough', 'missing-episode', [child]))
    const times = { missingAt: `${day} 18:30`, reportedAt: `${day} 22:50` }
    const told = { notified: [{ who: 'police', at: `${day} 22:40` }] }
    granted(
      await handedIn(at, 'tom-ainscough', id, {
        answers: { ...theReport, ...times, ...told, ...more },
      }),
    )
    at.clock.moveTo(`${back}T12:00:00Z`)
    const returned = await idOf(at, 'missing-return', child)
    const backAt = {
      foundAt: `${back} 06:15`,
      toldOfReturn: [{ who: 'police', at: `${back} 06:30` }],
    }
    const calledBefore = { ...theReturn, ...backAt }
    granted(await handedIn(at, 'aidan-seddon', returned, { answers: calledBefore }))
    return id
  }

  const screenOf = async (username: string, id: string): Promise<ScreenFile> =>
    granted(await readScreen(at.office, at.caller(username), 'missing', id))

  it('is counted by the hour, and an absence of more than 24 hours calls for a meeting', async () => {
    const id = await report('2026-03-02', '2026-03-04')
    const { records, beside } = await screenOf('aidan-seddon', id)
    const { values } = records.get('missing-return')?.view ?? assert.fail('no return')
    assert.equal(values.hoursAway, 35)
    assert.equal(values.lengthBand, '1-to-3-days')
    assert.equal(values.calledNow, 'long')
    assert.deepEqual(
      beside.map(({ row }) => row.process),
      ['missing-intervention'],
    )
    const [meeting] = await clocksOf(at, child, 'T90e')
    assert.equal(meeting?.local_at, '2026-03-12T00:00:00Z', 'the end of Wed 11 March')
  })

  it('is told the third time in 90 days, and a second meeting is not called while one is open', async () => {
    await report('2026-03-09', '2026-03-10')
    const id = await report('2026-03-16', '2026-03-17')
    const { root, beside } = await screenOf('aidan-seddon', id)
    assert.equal(root.view.values.timesInNinetyDays, 2)
    assert.equal(root.view.values.meetingCalled, 'third')
    assert.deepEqual(beside, [])
    assert.equal((await clocksOf(at, child, 'T90e')).length, 1)
  })

  it('an interview before the return is refused, and nothing is handed in', async () => {
    const id = await idOf(at, 'return-interview', child)
    const early = { ...interview(at), interviewedAt: '2026-03-16 23:00' }
    const refused = await handedIn(at, 'aidan-seddon', id, { answers: early })
    assert.match(refusalIn(refused), /It was held before the child was back/)
    const { stage } = (await fileOf(at, child)).records.find((one) => one.id === id) ?? {
      stage: '',
    }
    assert.notEqual(stage, 'for-decision')
  })

  it('one interview answers all three returns, each in its own 72 hours or late', async () => {
    const id = await idOf(at, 'return-interview', child)
    at.clock.moveTo('2026-03-17T16:30:00Z')
    const held = {
      ...interview(at),
      interviewedAt: '2026-03-17 16:00',
      answersOthers: 'yes',
      lateReason: 'Gone again before it could be held; the child talked about all three.',
    }
    granted(await handedIn(at, 'aidan-seddon', id, { answers: held }))
    const { records } = await fileOf(at, child)
    const interviews = records.filter((one) => one.process === 'return-interview')
    assert.equal(interviews.length, 3)
    assert.deepEqual(new Set(interviews.map(({ stage }) => stage)), new Set(['for-decision']))
    const clocks = await clocksOf(at, child, 'T90')
    assert.deepEqual(
      clocks.map(({ state, met_at }) => [state, met_at]),
      clocks.map(() => ['met', '2026-03-17T16:00:00Z']),
    )
    const late = clocks.filter((one) => (one.statutory_at ?? '') < (one.met_at ?? ''))
    assert.equal(late.length, 2, 'the first two were answered late, and count as late')
    assert.equal(records.filter((one) => one.process === 'contact').length, 1, 'escalated once')
  })

  it('stands on the lists of those whose work it is, and of nobody else', async () => {
    const lists = granted(await readScreenLists(at.office, at.caller('lena-whittam'), 'missing'))
    const counts = lists.lists.map(({ list, rows }) => [list.title, rows.length])
    assert.deepEqual(counts, [
      ['Reports being written', 0],
      ['Missing now', 0],
      ['Return interviews due', 0],
      ['To be closed', 3],
      ['Intervention meetings', 1],
    ])
    const analyst = await readScreenLists(at.office, at.caller('stephen-coar'), 'missing')
    assert.equal(analyst.ok, false)
  })

  it('is on the panel’s list with how often, from where, and why', async () => {
    const file = granted(await readWatchList(at.office, at.caller('lena-whittam'), 'missing-panel'))
    const [one] = file.children
    assert.equal(file.children.length, 1)
    assert.deepEqual(
      one?.watched.map(({ watch }) => watch.id),
      ['missing-again-and-again', 'missing-for-long'],
    )
    assert.ok(one)
    const [inNinetyDays, , from, , why] = one.columns
    assert.deepEqual(inNinetyDays, { count: 3 })
    assert.deepEqual(from, { said: [{ detail: 'from', code: 'home' }] })
    assert.ok(why && 'said' in why && why.said.some(({ code }) => code === 'conflict'))
    at.clock.moveTo('2026-06-17T12:00:00Z')
    const later = granted(
      await readWatchList(at.office, at.caller('lena-whittam'), 'missing-panel'),
    )
    assert.equal(later.children.length, 0, 'a list of the last month')
  })
})

/** Held by somebody independent, on the third return. */
function interview(at: TestOffice): Answers {
  const { workerId } = at.caller('aidan-seddon')
  const { whyNot, knownDetails, ...refused } = theRefusal(workerId)
  assert.ok(whyNot && knownDetails)
  return {
    ...refused,
    offeredAt: '2026-03-17 12:10',
    attempts: 'none',
    answer: 'accepted',
    answersOthers: 'no',
    interviewedBy: workerId,
    independent: 'yes',
    interviewedHow: 'inPerson',
    interviewedWhere: 'At school',
    alone: 'yes',
    childsWords: '“I wanted to be out.”',
    whyLeft: 'Arguments.',
    whatHappened: 'They walked about.',
    feelsSafe: 'unsaid',
    whatWouldHelp: 'Somebody to ring.',
    sharedWith: [{ who: 'police', at: '2026-03-17 12:20' }],
  }
}
