import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import type { LightMyRequestResponse } from 'fastify'
import { guardedSite, type GuardedSite, type Session } from '../../security/guarded-site.ts'
import { wordsIn } from '../../support/whole-words.ts'
import { pagesOf } from './pages-of.ts'
import { someWalls } from './some-walls.ts'
import {
  askers,
  behind,
  mayBeTold,
  now,
  walledFamilies,
  type Asker,
  type Families,
  type Walls,
} from './walled-families.ts'

describe('every page', () => {
  let site: GuardedSite
  let families: Families
  const sessions = new Map<Asker, Session>()

  before(async () => {
    site = await guardedSite(now)
    families = await walledFamilies(site)
    for (const username of askers) sessions.set(username, await site.signIn(username))
  })
  after(async () => {
    await site.close()
  })

  /** All that an answer carries: the page, and every header of it. */
  const sentIn = ({ body, headers }: LightMyRequestResponse): string =>
    `${JSON.stringify(headers)} ${body}`

  let asked = 0
  let shown = 0
  async function toldAmiss(walls: Walls, username: Asker): Promise<readonly string[]> {
    const kept = families.children.flatMap((child, index) => {
      const may = mayBeTold(site, families, walls, { username, child: index })
      return may === 'all' ? [] : [{ child, may }]
    })
    const amiss: string[] = []
    for (const url of pagesOf(site.routes, families)) {
      const reply = await site.get(url, sessions.get(username))
      const text = sentIn(reply)
      asked += 1
      if (reply.statusCode === 200) shown += 1
      if (reply.statusCode >= 500) amiss.push(`${url} for ${username}: ${reply.statusCode}`)
      for (const { child, may } of kept) {
        const numbers = may === 'there' ? [] : [...child.numbers]
        // The number that was asked for stands in links of the page that says it is not there.
        const words = [...child.words, ...numbers.filter((one) => !url.split(/[/?]/).includes(one))]
        const found = wordsIn(text, new Set(words))
        if (found.length > 0) amiss.push(`${url} for ${username}: ${found.join()} of ${child.id}`)
      }
    }
    return amiss
  }

  it('tells nobody anything of a child behind a wall for them, in its words, its addresses or its headers', async () => {
    await fc.assert(
      fc.asyncProperty(
        someWalls,
        fc.shuffledSubarray([...askers], { minLength: 3, maxLength: 3 }),
        async (walls, who) => {
          const amiss: string[] = []
          await behind(site, families, walls, async () => {
            for (const username of who) amiss.push(...(await toldAmiss(walls, username)))
          })
          assert.deepEqual(amiss, [], JSON.stringify(walls))
        },
      ),
      { numRuns: 2, endOnFailure: true },
    )
    assert.ok(asked > 1500 && shown > 200, JSON.stringify({ asked, shown }))
  })
})
