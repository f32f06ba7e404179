import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { guardedSite, type GuardedSite } from '../../security/guarded-site.ts'
import { withDirectory } from '../../support/directory.ts'
import { linesOf, readabilityOf, sentencesOf } from '../../support/readability.ts'

/** Read with ease at 11; most of a page at 9. */
const highestGrade = 6

describe('the public pages of the directory', () => {
  let site: GuardedSite
  before(async () => {
    site = await guardedSite('2026-03-26T15:15:00Z')
    await withDirectory(site)
  })
  after(async () => {
    await site.close()
  })

  const offers = ['early-help', 'local-offer', 'short-breaks', 'young-carers', 'care-leavers']
  const pages = [
    ...['', '/search', '/topics/sleep', '/list', '/feedback', '/keep', '/thanks', '/family'],
    ...[...offers, 'speak-up', 'youth', 'culture'].map((id) => `/offers/${id}`),
  ]
  for (const page of pages) {
    it(`are read with ease by a child of 11: /directory${page}`, async (test) => {
      const { body, statusCode } = await site.get(`/directory${page}`)
      assert.equal(statusCode, 200)
      const { grade, words } = readabilityOf(sentencesOf(linesOf(body)))
      test.diagnostic(`grade ${grade}, ${words} words of sentences`)
      assert.ok(words > 8, String(words))
      assert.ok(grade <= highestGrade, `grade ${grade}`)
    })
  }

  it('are so with an entry, what its keeper wrote included, and where it is reported', async (test) => {
    const found = await site.get('/directory/topics/sleep')
    const [, id = ''] = /\/directory\/services\/([0-9a-f-]{36})/.exec(found.body) ?? []
    for (const path of ['', '/problem']) {
      const { body, statusCode } = await site.get(`/directory/services/${id}${path}`)
      assert.equal(statusCode, 200)
      const { grade, words } = readabilityOf(sentencesOf(linesOf(body)))
      test.diagnostic(`${path} grade ${grade}, ${words} words`)
      assert.ok(grade <= highestGrade, `${path} grade ${grade}`)
    }
  })
})
