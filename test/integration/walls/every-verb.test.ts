import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { testOffice, type TestOffice } from '../../support/office.ts'
import { wordsIn } from '../../support/whole-words.ts'
import { readingVerbs, verbOf, verbsThatRead } from './reading-verbs.ts'
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

/** Everything a verb gave back, as text: through maps, sets and what comes piece by piece. */
async function allOf(value: unknown): Promise<string> {
  const inside = (value as { readonly value?: unknown } | undefined)?.value
  if (inside && typeof inside === 'object' && Symbol.asyncIterator in inside) {
    const pieces: string[] = []
    for await (const piece of inside as AsyncIterable<unknown>) pieces.push(String(piece))
    return pieces.join('')
  }
  return JSON.stringify(value, (name, one: unknown) => {
    // What conditions are judged by, the birth among it: no page shows it, and every page is asked in another test.
    if (name === 'view') return undefined
    if (one instanceof Map || one instanceof Set) return [...one] as unknown[]
    return one && typeof one === 'object' && 'pipe' in one ? undefined : one
  })
}

const isRefused = (value: unknown): boolean => (value as { readonly ok?: boolean }).ok === false

describe('every verb that reads', () => {
  let at: TestOffice
  let families: Families

  before(async () => {
    at = await testOffice(now)
    families = await walledFamilies(at)
  })
  after(async () => {
    await at.close()
  })

  it('is in the table of them, with how it is asked or why it shows nobody', () => {
    assert.deepEqual(verbsThatRead(), Object.keys(readingVerbs).toSorted())
  })

  /** What of whom a worker was told and may not be. */
  async function toldAmiss(walls: Walls, username: Asker): Promise<readonly string[]> {
    const caller = at.caller(username)
    const kept = families.children.flatMap((child, index) => {
      const may = mayBeTold(at, families, walls, { username, child: index })
      if (may === 'all') return []
      return [
        {
          child,
          words: may === 'there' ? child.words : new Set([...child.words, ...child.numbers]),
        },
      ]
    })
    const amiss: string[] = []
    for (const [name, asked] of Object.entries(readingVerbs)) {
      if (typeof asked === 'string') continue
      const verb = await verbOf(name)
      for (const given of asked(families)) {
        const answer = await verb(at.office, caller, ...given)
        const text = await allOf(answer)
        const sent = JSON.stringify(given)
        for (const { child, words } of kept) {
          // A refusal may say the number again that it was asked for, and so does the page before the glass is broken.
          const saysAgain = isRefused(answer) || name.endsWith(' readInterruption')
          const found = wordsIn(text, words).filter(
            (word) => !(saysAgain && wordsIn(sent, new Set([word])).length > 0),
          )
          compared += words.size
          if (found.length > 0)
            amiss.push(`${name} ${sent} for ${username}: ${found.join()} of ${child.id}`)
        }
      }
    }
    return amiss
  }
  let compared = 0

  it('tells every child’s name to those who are inside, so that the test can find one', async () => {
    const walls: Walls = { restricted: [], adopted: [], tied: [] }
    const told = new Set<string>()
    for (const username of ['joanne-whitworth', 'maxine-hoyle', 'tomasz-nowak', 'ben-holroyd']) {
      for (const [name, asked] of Object.entries(readingVerbs)) {
        if (typeof asked === 'string' || told.has(name)) continue
        const verb = await verbOf(name)
        for (const given of asked(families)) {
          const text = await allOf(await verb(at.office, at.caller(username), ...given))
          const tells = ({ words, numbers }: Families['children'][number]): boolean =>
            wordsIn(text, new Set([...words, ...numbers])).length > 0
          if (families.children.some(tells)) told.add(name)
        }
      }
    }
    const asked = Object.keys(readingVerbs).filter((one) => typeof readingVerbs[one] !== 'string')
    assert.ok(told.size > 30, asked.filter((one) => !told.has(one)).join())
    assert.deepEqual(await toldAmiss(walls, 'joanne-whitworth'), [])
  })

  it('tells nobody anything of a child behind a wall for them, whatever walls there are and whoever asks', async () => {
    await fc.assert(
      fc.asyncProperty(
        someWalls,
        fc.shuffledSubarray([...askers], { minLength: 4, maxLength: 4 }),
        async (walls, who) => {
          const amiss: string[] = []
          await behind(at, families, walls, async () => {
            for (const username of who) amiss.push(...(await toldAmiss(walls, username)))
          })
          assert.deepEqual(amiss, [], JSON.stringify(walls))
        },
      ),
      { numRuns: 5, endOnFailure: true },
    )
    assert.ok(compared > 5000, String(compared))
  })
})
