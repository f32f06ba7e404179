import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { act } from '../../../src/cases/act.ts'
import { done } from '../../../src/engine/refusal.ts'
import { addTie } from '../../../src/store/worker-ties.ts'
import { guardedSite, type GuardedSite, type Session } from '../../security/guarded-site.ts'
import { pagesOfAll } from './pages-of.ts'
import { behind, now, walledFamilies } from './walled-families.ts'

/** Of the front door, of the team that holds the plans, and of other teams; of each two, who have no wall but this. */
const outside = [
  ...['hannah-cowell', 'tom-ainscough', 'helen-bamber', 'ben-holroyd', 'joel-atherton'],
  ...['ivan-brooks', 'rosalind-pye', 'tomasz-nowak', 'nasreen-malik', 'rashida-patel'],
] as const

// Whether a number, a date, a badge or a "more" counts somebody is hard to look for. That a page says the same, letter
// for letter, as before there was anybody to count is not: children come, on plans, with calls, letters, documents and
// work handed over, behind walls for those who ask. Every page that is about nobody in particular has to stay as it was.

describe('boards, lists, counts and calendars', () => {
  let site: GuardedSite
  const sessions = new Map<string, Session>()

  before(async () => {
    site = await guardedSite(now)
    for (const username of outside) sessions.set(username, await site.signIn(username))
  })
  after(async () => {
    await site.close()
  })

  const said = ({ statusCode, headers, body }: LightMyRequestResponse): string =>
    [statusCode, headers.location, headers['content-type'], body]
      .join('\n')
      .replaceAll(/_csrf\W+value=\W+[\w-]{43}/g, '')

  async function everythingSaid(): Promise<ReadonlyMap<string, string>> {
    const all = new Map<string, string>()
    for (const username of outside) {
      for (const url of pagesOfAll(site.routes)) {
        all.set(`${url} for ${username}`, said(await site.get(url, sessions.get(username))))
      }
    }
    return all
  }

  /** The list of files says that a file came, whoever it tells of; figures of the county count every child, and name none. */
  const says = (of: string): boolean => !/^\/(intake|measures\S*|recruitment) /.test(of)

  it('say the same with children behind walls as without them, to everybody outside', async () => {
    // Twice, so that what looking itself changes has changed already.
    await everythingSaid()
    const before = await everythingSaid()
    const families = await walledFamilies(site)
    const walls = {
      restricted: [
        { child: 0, named: [] },
        { child: 2, named: [] },
      ],
      adopted: [1, 3],
      tied: [],
    }
    await behind(site, families, walls, async () => {
      // Their mothers and those who are like them are behind no wall: who asks is family to them.
      await act(site.office, 'system', { action: 'test' }, async ({ work }) => {
        for (const username of outside) {
          const { workerId } = site.caller(username)
          for (const personId of families.others) {
            const tie = { workerId, personId, tie: 'close', at: now, by: workerId } as const
            await addTie(work, tie)
          }
        }
        return done(true)
      })
      const after = await everythingSaid()
      const differ = [...after].filter(([of, words]) => says(of) && before.get(of) !== words)
      assert.deepEqual(
        differ.map(([of, words]) => `${of}: ${differenceOf(before.get(of) ?? '', words)}`),
        [],
      )
      assert.ok(after.size > 250, String(after.size))
      assert.ok(Math.max(...[...after.values()].map((one) => one.length)) > 5000)
    })
    const open = await everythingSaid()
    const changed = [...open].filter(([of, words]) => says(of) && before.get(of) !== words)
    assert.ok(changed.length > 8, `walls are down, and ${changed.length} pages changed`)
  })
})

/** From where two texts part. */
function differenceOf(one: string, other: string): string {
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  return `${one.slice(from - 60, from + 60)} | ${other.slice(from - 60, from + 60)}`
}
