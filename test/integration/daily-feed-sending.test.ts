import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sendDailyFeed, sendDueFeed } from '../../src/cases/returns/daily-feed/send-daily-feed.ts'
import { erasePerson } from '../../src/store/erasing.ts'
import { lastSends } from '../../src/store/daily-feed.ts'
import { restrictPerson } from '../../src/store/restrictions.ts'
import { fedOffice, type FedOffice } from '../support/fed-office.ts'
import { wordsOf } from '../support/made-up.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('the daily feed, sent', () => {
  let at: TestOffice
  let fed: FedOffice
  let children: readonly string[]
  const child = (place: number): string => children[place] ?? assert.fail(`no child ${place}`)

  before(async () => {
    at = await testOffice('2026-06-01T04:30:00Z')
    fed = await fedOffice(at)
    // Whoever of the cast is of the feed.
    await fed.send()
    fed.service.children.clear()
    children = await fed.makeChildren(205)
  })
  after(async () => {
    await fed.service.close()
    await at.close()
  })
  beforeEach(() => {
    fed.service.calls.length = 0
    fed.service.mishap = () => undefined
  })

  const counts = async (send = fed.send()) => {
    const { told, forgotten, refused, waiting, putOff } = await send
    return { told, forgotten, refused, waiting, putOff }
  }
  const none = { told: 0, forgotten: 0, refused: 0, waiting: 0, putOff: 0 }
  const called = (id: string): Promise<void> =>
    fed.change(`update person set surname = surname || 'e' where id = $1`, [id])
  const lastSend = async () =>
    await at.office.store.transaction(
      { system: true },
      async (work) => (await lastSends(work, 1))[0],
    )
  const faultWith = (id: string, words: string): void => {
    fed.service.mishap = (call) =>
      call.some((one) => one.la_child_id === id) ? { status: 400, words } : undefined
  }

  it('tells of every child, a hundred in a call, and of nobody whose need ended years ago', async () => {
    await fed.say(at.person('unborn-shaw'), 'open-referral', '2026-06-02')
    const [longAgo] = await fed.makeChildren(1)
    await fed.change(
      `update dated_fact set from_on = '2023-01-02', to_on = '2024-03-31' where subject_id = $1`,
      [longAgo],
    )
    assert.deepEqual(await counts(), { ...none, told: 205 })
    assert.deepEqual(fed.service.calls, [100, 100, 5])
    assert.deepEqual(new Set(fed.service.children.keys()), new Set(children))
    const sent = await lastSend()
    assert.deepEqual([sent?.told, sent?.waiting, sent?.ended_at], [205, 0, at.clock.now()])
  })

  it('calls nobody where nothing has changed', async () => {
    assert.deepEqual(await counts(), none)
    assert.deepEqual(fed.service.calls, [])
  })

  it('tells only of the child of whom something has, and of one whose need began with the day', async () => {
    await called(child(7))
    assert.deepEqual(await counts(), { ...none, told: 1 })
    assert.deepEqual(fed.service.children.get(child(7))?.child_details, {
      ...{ first_name: 'Child 8', surname: 'Ashdowne' },
      ...{ date_of_birth: '2017-05-01', sex: 'F' },
    })
    at.clock.moveTo('2026-06-02T05:00:00Z')
    assert.deepEqual(await counts(), { ...none, told: 1 })
    assert.ok(fed.service.children.has(at.person('unborn-shaw')))
  })

  it('names in the audit, before a call leaves, whom it is about', async () => {
    await called(child(8))
    let named: readonly string[][] = []
    const whileAway = fed.send({
      ...fed.office,
      department: {
        send: async () => {
          named = await at.office.store.transaction({ system: true }, async (work) => {
            const rows = await work.hot<{ people: string[] }>(
              'who-was-named',
              `select people from audit where action = 'send-daily-feed' order by id desc limit 1`,
              [],
            )
            return rows.map(({ people }) => people)
          })
          return { ok: true }
        },
      },
    })
    assert.deepEqual(await counts(whileAway), { ...none, told: 1 })
    assert.deepEqual(named, [[child(8)]])
  })

  it('tells of a child behind a wall, because the law is told', async () => {
    await at.office.store.transaction({ system: true }, async (work) => {
      const by = at.caller('judith-cartmell').workerId
      await restrictPerson(work, { personId: child(9), reason: 'A wall.', at: at.clock.now(), by })
    })
    await called(child(9))
    assert.deepEqual(await counts(), { ...none, told: 1 })
  })

  it('keeps what waits while the service is away, and sends it as soon as it is back', async () => {
    for (const place of [10, 11]) await called(child(place))
    fed.service.mishap = () => ({ status: 500, words: 'Broken at Child 11 Ashdown' })
    const away = await fed.send()
    assert.deepEqual([away.waiting, away.stopped], [2, '500 Internal Server Error'])
    assert.equal((await lastSend())?.stopped, '500 Internal Server Error')
    assert.equal((await fed.held()).get(child(10))?.unsure, true)
    fed.service.mishap = () => undefined
    const back = await sendDueFeed(fed.office, { pause: () => Promise.resolve() })
    assert.ok(back?.ok)
    assert.deepEqual([back.value.told, back.value.waiting], [2, 0])
    assert.equal(await sendDueFeed(fed.office), undefined)
  })

  it('sends the calls that follow no more once one had to wait', async () => {
    for (const id of children) await called(id)
    fed.service.mishap = () => ({ status: 429, words: 'Too many requests', retryAfter: 30 })
    assert.deepEqual(await counts(), { ...none, waiting: 205 })
    assert.deepEqual(fed.service.calls, [100, 100, 100, 100])
    fed.service.mishap = () => undefined
    assert.deepEqual(await counts(), { ...none, told: 205 })
  })

  it('goes on no more once it is hardly the children who are at fault', async () => {
    for (const id of children) await called(id)
    fed.service.mishap = () => ({ status: 400, words: 'No such authority' })
    const all = await fed.send()
    assert.deepEqual([all.told, all.refused, all.waiting], [0, 200, 5])
    assert.match(all.stopped ?? '', /^200 children were refused: see why/)
    fed.service.mishap = () => undefined
    for (const id of children) await called(id)
    assert.deepEqual(await counts(), { ...none, told: 205 })
  })

  it('sends a call again whose answer was lost, and leaves one state behind', async () => {
    await called(child(12))
    let times = 0
    fed.service.mishap = () => ((times += 1) === 1 ? 'silent' : undefined)
    assert.deepEqual(await counts(), { ...none, told: 1 })
    assert.deepEqual(fed.service.calls, [1, 1])
  })

  it('notes the one child of a call whom the department refuses, and lets the others through', async () => {
    for (const place of [20, 21, 22]) await called(child(place))
    faultWith(child(21), 'surname must NOT have more')
    assert.deepEqual(await counts(), { ...none, told: 2, refused: 1 })
    const held = (await fed.held()).get(child(21))
    assert.equal(held?.refused_words, '400: surname must NOT have more')
    assert.equal(held.unsure, false)
  })

  it('sends a refused child no more until something else is said of them, or a week is over', async () => {
    assert.deepEqual(await counts(), { ...none, putOff: 1 })
    assert.deepEqual(fed.service.calls, [])
    at.clock.moveTo('2026-06-09T05:00:00Z')
    faultWith(child(21), 'surname must NOT have more')
    assert.deepEqual(await counts(), { ...none, refused: 1 })
    fed.service.mishap = () => undefined
    await called(child(21))
    assert.deepEqual(await counts(), { ...none, told: 1 })
    assert.equal((await fed.held()).get(child(21))?.refused_words, null)
  })

  it('has a part purged that went away, and nothing else', async () => {
    const plans = (): unknown => {
      const has = fed.service.children.get(child(30))
      const [episode] = has?.social_care_episodes as readonly Record<string, unknown>[]
      return (episode?.child_in_need_plans as readonly unknown[] | undefined)?.length
    }
    for (const on of ['2026-05-04', '2026-05-20'])
      await fed.say(child(30), 'child-in-need-plan', on)
    assert.deepEqual(await counts(), { ...none, told: 1 })
    assert.equal(plans(), 2)
    await fed.change(
      `update dated_fact set kind = 'recorded-by-mistake' where subject_id = $1 and from_on = '2026-05-20'`,
      [child(30)],
    )
    assert.deepEqual(await counts(), { ...none, told: 1 })
    assert.equal(plans(), 1)
    assert.equal((await fed.held()).get(child(30))?.parts.length, 2)
  })

  it('has children forgotten who were merged, erased or recorded by mistake', async () => {
    await fed.change(`update person set merged_into = $2 where id = $1`, [child(40), child(41)])
    await fed.change(`update dated_fact set kind = 'recorded-by-mistake' where subject_id = $1`, [
      child(42),
    ])
    faultWith(child(43), `the surname 'Ashdowne' is not known`)
    await called(child(43))
    assert.deepEqual(await counts(), { ...none, told: 0, forgotten: 2, refused: 1 })
    fed.service.mishap = () => undefined
    await at.office.store.transaction({ system: true }, async (work) => {
      await erasePerson(work, { personId: child(43), keptRecords: [], entirely: false })
    })
    assert.equal((await fed.held()).get(child(43))?.refused_words, null)
    assert.deepEqual(await counts(), { ...none, forgotten: 1 })
    for (const place of [40, 42, 43]) {
      assert.equal(fed.service.children.has(child(place)), false)
      assert.equal((await fed.held()).has(child(place)), false)
    }
    assert.deepEqual(await counts(), none)
  })

  it('forgets what was never taken without telling anybody', async () => {
    const [never = ''] = await fed.makeChildren(1)
    faultWith(never, 'No')
    assert.deepEqual(await counts(), { ...none, refused: 1 })
    await fed.change(`update person set merged_into = $2 where id = $1`, [never, child(1)])
    assert.deepEqual(await counts(), none)
    assert.equal((await fed.held()).has(never), false)
  })

  it('is sent by one at a time: the other is refused, and nothing is sent twice', async () => {
    await called(child(50))
    let refused: string | undefined
    const slow = fed.send({
      ...fed.office,
      department: {
        send: async () => {
          refused = wordsOf(await sendDailyFeed(fed.office))
          return { ok: true }
        },
      },
    })
    assert.deepEqual(await counts(slow), { ...none, told: 1 })
    assert.match(refused ?? '', /being sent already\. Nothing was sent twice\. Wait until/)
    assert.deepEqual(fed.service.calls, [])
  })

  it('stops after the call in hand when it is told to, and says so', async () => {
    const stopping = new AbortController()
    stopping.abort()
    await called(child(51))
    const stopped = await sendDailyFeed(fed.office, { signal: stopping.signal })
    assert.ok(stopped.ok)
    assert.deepEqual([stopped.value.waiting, stopped.value.stopped], [1, 'Threadwell was stopped'])
    assert.deepEqual(await counts(), { ...none, told: 1 })
  })

  it('is refused where it is not set up, in words, and nothing is noted', async () => {
    const before = await lastSend()
    const words = wordsOf(await sendDailyFeed(at.office))
    assert.match(words, /not set up here.*Nothing was sent\. Set DFE_FEED_URL/)
    assert.deepEqual(await lastSend(), before)
  })
})
