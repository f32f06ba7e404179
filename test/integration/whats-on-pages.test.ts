import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { bookOpenly } from '../../src/cases/groups/book-openly.ts'
import { guardedSite, type GuardedSite } from '../security/guarded-site.ts'
import { centreIn, programmeAt } from '../support/groups.ts'
import { linesOf, readabilityOf, sentencesOf } from '../support/readability.ts'

/** Read with ease at 11; most of a page at 9. */
const highestGrade = 6

describe('the public pages of what is on', () => {
  let site: GuardedSite
  const paths = new Map<string, string>()

  before(async () => {
    site = await guardedSite('2026-03-26T09:00:00Z')
    const ages = { places: '1', fromAge: '0', toAge: '4' }
    const group = await programmeAt(site, await centreIn(site), [['2026-03-27', '10:00']], ages)
    for (const firstName of ['Sam', 'Ivy']) {
      const guest = { firstName, age: '2', phone: '07700 900123' }
      const booked = await bookOpenly(site.office, group.id, guest)
      assert.ok(booked.ok)
      paths.set(
        firstName === 'Sam' ? 'a place' : 'a place in the queue',
        `/bookings/${booked.value}`,
      )
    }
    paths.set('the list', '').set('nothing like that', '?age=90').set('a group', `/${group.id}`)
  })
  after(async () => site.close())

  for (const page of [
    'the list',
    'nothing like that',
    'a group',
    'a place',
    'a place in the queue',
  ]) {
    it(`are read with ease by a child of 11: ${page}`, async (test) => {
      const { body, statusCode } = await site.get(`/whats-on${paths.get(page) ?? ''}`)
      assert.equal(statusCode, 200)
      const { grade, words } = readabilityOf(sentencesOf(linesOf(body)))
      test.diagnostic(`grade ${grade}, ${words} words of sentences`)
      assert.ok(words > 8, String(words))
      assert.ok(grade <= highestGrade, `grade ${grade}`)
    })
  }

  it('keep a booking out of caches, and its secret out of the page of anybody else', async () => {
    const secret = paths.get('a place') ?? ''
    const own = await site.get(`/whats-on${secret}`)
    assert.match(String(own.headers['cache-control']), /no-store/)
    const list = await site.get('/whats-on')
    assert.ok(!list.body.includes(secret) && !list.body.includes('Sam'))
  })

  it('are not there for a group that nobody may simply come to, nor for an address of any length', async () => {
    for (const path of ['/999999', '/12345678901234567', '/%00', '/bookings/%00', '/bookings/x'])
      assert.ok([403, 404].includes((await site.get(`/whats-on${path}`)).statusCode), path)
  })
})
