import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { askingFor } from '../../src/cases/act.ts'
import { restrictPerson } from '../../src/store/restrictions.ts'
import { startService, type Service } from '../returns/dfe-csc-api/service.ts'
import { guardedSite, type GuardedSite, type Session } from '../security/guarded-site.ts'
import { fedOffice, type FedOffice } from '../support/fed-office.ts'

describe('the page of the daily feed', () => {
  let service: Service
  let site: GuardedSite
  let fed: FedOffice
  let manager: Session
  let analyst: Session
  let children: readonly string[]

  before(async () => {
    service = await startService()
    site = await guardedSite('2026-06-01T09:00:00Z', { department: service.department() })
    fed = await fedOffice(site, service)
    manager = await site.signIn('judith-cartmell')
    analyst = await site.signIn('tamsin-greaves')
  })
  after(async () => {
    await service.close()
    await site.close()
  })

  const read = async (who = manager): Promise<string> => {
    const { body, statusCode } = await site.get('/returns/feed', who)
    assert.equal(statusCode, 200)
    return body.slice(body.indexOf('<main')).replaceAll(/\s+/g, ' ')
  }

  it('says that nothing has been sent yet, and when it will be', async () => {
    const body = await read()
    assert.match(body, /Nothing has been sent yet/)
    assert.match(body, /The next is sent within the hour/)
    assert.match((await site.get('/returns', manager)).body, /href="\/returns\/feed"/)
  })

  it('says what was sent, what was refused and why, with the child one click away', async () => {
    children = await fed.makeChildren(3)
    const [known = '', walled = ''] = children
    await site.office.store.transaction({ system: true }, async (work) => {
      const by = site.caller('judith-cartmell').workerId
      await restrictPerson(work, { personId: walled, reason: 'A wall.', at: '2026-06-01', by })
    })
    service.mishap = (call) => {
      const amiss = call.find((one) => [known, walled].includes(one.la_child_id))
      if (amiss === undefined) return undefined
      const words = `body/0/child_details/postcode: 'AB1 ${amiss.la_child_id}' is no postcode`
      return { status: 400, words }
    }
    await fed.send()
    const body = await read()
    assert.match(body, /Postcode<\/strong> \(1 child\)/)
    assert.match(body, /child_details\/postcode: [^ ]*…[^ ]* is no postcode/)
    assert.match(body, new RegExp(`href="/people/${known}">Child 1 Ashdown<`))
    assert.match(body, /Mon 1 Jun 2026 10:00/)
    assert.match(body, /The next is sent on Tue 2 Jun 2026 05:00/)
    assert.doesNotMatch(body, /AB1/)
  })

  it('names nobody behind a wall, nor says what was found fault with', async () => {
    const [known = '', walled = ''] = children
    for (const who of [manager, analyst]) {
      const body = await read(who)
      assert.match(body, /Restricted records<\/strong> \(1 child\)/)
      assert.match(body, /A restricted record/)
      assert.doesNotMatch(body, new RegExp(`\\b${walled}\\b`))
      assert.doesNotMatch(body, /Child 2\b/)
    }
    const numbered = await read(analyst)
    assert.match(numbered, new RegExp(`Child ${known}\\b`))
    assert.doesNotMatch(numbered, /Ashdown/)
  })

  it('rests on rows that nobody’s own eyes read, whoever they are', async () => {
    for (const username of ['judith-cartmell', 'tamsin-greaves', 'system-administrator']) {
      const asking = askingFor(site.office.practice, site.caller(username))
      for (const table of ['daily_feed_child', 'daily_feed_send']) {
        const rows = await site.office.store.transaction(
          asking,
          async (work) => await work.hot(`all of ${table}`, `select * from ${table}`, []),
        )
        assert.deepEqual(rows, [], `${table} for ${username}`)
      }
    }
  })

  it('says what waits and why, without what may repeat a child', async () => {
    service.mishap = () => ({ status: 503, words: 'Broken at Child 3 Ash' })
    await fed.change(`update person set surname = 'Ash' where id = $1`, [children[2]])
    await fed.send()
    const body = await read()
    assert.match(body, /and 1 child is waiting/)
    assert.match(body, /“503 Service Unavailable”/)
    assert.doesNotMatch(body, /Broken at/)
    assert.match(body, /The next is sent within the hour/)
  })

  it('says of one that was cut off that the next goes on from there', async () => {
    await fed.change('update daily_feed_send set ended_at = null where stopped is not null', [])
    assert.match(await read(), /under way, or it was cut off: the next goes on from there/)
  })

  it('is refused to whoever does not make returns', async () => {
    for (const username of ['ben-holroyd', 'system-administrator']) {
      const reply = await site.get('/returns/feed', await site.signIn(username))
      assert.equal(reply.statusCode, 403, username)
      assert.match(reply.body, /You cannot make returns/)
    }
  })

  it('says plainly that nothing is sent where the feed is not set up', async () => {
    const other = await guardedSite('2026-06-01T09:00:00Z')
    const { body } = await other.get('/returns/feed', await other.signIn('judith-cartmell'))
    await other.close()
    assert.match(body, /The daily feed is not set up in this installation/)
    assert.match(body, /Nothing is sent\./)
    assert.doesNotMatch(body, /The next is sent/)
  })
})
