import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceOf } from '../practice-of.ts'
import { givesSomebody, heededKinds, heededOf } from './heeded.ts'
import { processOf } from './practice.ts'

const practice = await practiceOf('lancashire')

const wish = (from_on: string, said: string) => ({
  kind: 'would-rather-see',
  from_on,
  detail: { wish: said },
})

describe('what whoever gives a child to somebody should know', () => {
  it('is whom the child would rather see, and nothing else yet', () => {
    assert.deepEqual(heededKinds(practice), ['would-rather-see'])
  })

  it('is said in words with its day, and with what a wish is not', () => {
    const [said] = heededOf([wish('2026-05-03', 'woman')], practice)
    assert.ok(said)
    assert.deepEqual(
      [said.title, said.words, said.saidOn],
      ['Their wish about who sees them', 'rather a woman', '2026-05-03'],
    )
    assert.match(said.note, /A wish is no refusal/)
    assert.match(said.note, /neither asked nor guessed/)
  })

  it('is the latest, in whichever order the facts are read; of two on one day the later one', () => {
    const said = (...facts: readonly ReturnType<typeof wish>[]) =>
      heededOf(facts, practice).map(({ words }) => words)
    const [first, last] = [wish('2026-05-03', 'woman'), wish('2026-06-01', 'either')]
    assert.deepEqual(said(first, last), ['either, it does not matter'])
    assert.deepEqual(said(last, first), ['either, it does not matter'])
    assert.deepEqual(said(wish('2026-05-03', 'man'), first), ['rather a woman'])
  })

  it('is nothing where nobody said anything', () => {
    assert.deepEqual(heededOf([], practice), [])
    const seen = { kind: 'child-seen', from_on: '2026-05-03', detail: { wish: 'woman' } }
    assert.deepEqual(heededOf([seen], practice), [])
  })

  it('is shown where a record gives somebody to a worker, and not where it gives nobody', () => {
    const gives = (id: string) => givesSomebody(processOf(practice, id), practice)
    assert.deepEqual(['case-transfer', 'personal-adviser'].map(gives), [true, true])
    assert.deepEqual(['case-note', 'child-and-family-assessment'].map(gives), [false, false])
  })
})
