import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { startFact } from '../../src/store/facts.ts'
import { guardedSite, type GuardedSite, type Session } from '../security/guarded-site.ts'

describe('the pages of a return made from the record', () => {
  let site: GuardedSite
  let manager: Session
  let restricted: string

  before(async () => {
    site = await guardedSite('2026-05-29T09:00:00Z')
    manager = await site.signIn('judith-cartmell')
    restricted = await site.office.store.transaction({ system: true }, async (work) => {
      const [walled] = await work.hot<{ id: string }>(
        'somebody-restricted',
        'select id from person where restricted and born_on > $1 order by id limit 1',
        ['2009-01-01'],
      )
      assert.ok(walled)
      for (const id of [site.person('ellie-mae-thornley'), walled.id]) {
        const fact = { subjectId: id, kind: 'open-referral', fromOn: '2026-02-02' }
        await startFact(work, { ...fact, excludes: 'cin-episode', at: site.office.clock.now() })
      }
      return walled.id
    })
  })
  after(async () => {
    await site.close()
  })

  it('lists what can be made, and is refused to a social worker', async () => {
    const reply = await site.get('/returns', manager)
    assert.match(reply.body, /href="\/returns\/made\/cin\/2025-26"/)
    const worker = await site.signIn('ben-holroyd')
    for (const url of ['/returns', '/returns/made/cin/2025-26']) {
      assert.equal((await site.get(url, worker)).statusCode, 403, url)
    }
  })

  it('says by rule what is to be mended, with the child one click away and nobody restricted named', async () => {
    const { body } = await site.get('/returns/made/cin/2025-26', manager)
    assert.match(body, /8770Q/)
    const child = site.person('ellie-mae-thornley')
    assert.match(body, new RegExp(`href="/people/${child}">Ellie-Mae Thornley<`))
    assert.match(body, /A restricted record/)
    assert.doesNotMatch(body, new RegExp(`/people/${restricted}"`))
  })

  it('gives the file, with everybody the law counts in it', async () => {
    const reply = await site.get('/returns/made/cin/2025-26/cin-2025-26.xml', manager)
    assert.match(String(reply.headers['content-type']), /^application\/xml/)
    for (const id of [restricted, site.person('ellie-mae-thornley')]) {
      assert.match(reply.body, new RegExp(`<LAchildID>${id}</LAchildID>`))
    }
  })

  it('judges a year without rules by those before it, and says so', async () => {
    const { body, statusCode } = await site.get('/returns/made/cin/2026-27', manager)
    assert.equal(statusCode, 200)
    assert.match(body, /those of 2025-26 judge it/)
  })

  it('says in words that a return is not made here', async () => {
    const reply = await site.get('/returns/made/cin/1999-00', manager)
    assert.equal(reply.statusCode, 404)
    assert.match(reply.body, /That return is not made here/)
  })
})
