import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { kinships } from '../../practice/codes/kinship.ts'
import { kindsOf, type Tie } from '../family/members.ts'
import { around, ecomap } from './ecomap.ts'
import { genogram, type Drawn } from './genogram.ts'

const kinds = kindsOf(kinships)
const drawn = (id: string, sex: string, more: Partial<Drawn> = {}): Drawn => ({
  ...{ id, sex, name: `Person ${id}`, notes: ['12'], href: `/people/${id}`, livesWithIndex: false },
  ...more,
})
const tie = (person: string, type: string, of: string, endedBecause?: string): Tie => ({
  ...{ person, type, of, endedBecause },
})
const draw = (people: readonly Drawn[], ties: readonly Tie[]): string =>
  genogram({ title: 'A family', description: 'Drawn', people, ties, kinds, index: '1' })
const count = (svg: string, part: string | RegExp): number => svg.split(part).length - 1

const parents = [
  ...[drawn('2', 'F'), drawn('3', 'M')],
  ...[drawn('1', 'F', { bornOn: '2014-01-01' }), drawn('4', 'M', { bornOn: '2020-01-01' })],
]
const bornToBoth = ['1', '4'].flatMap((of) => [tie('2', 'mother', of), tie('3', 'father', of)])

describe('a genogram', () => {
  it('draws a man as a square, a woman as a circle, the unborn as a triangle, the unknown as a diamond', () => {
    const svg = draw([drawn('1', 'M')], [])
    assert.equal(count(svg, '<rect'), 2, 'two outlines: the picture is about him')
    assert.equal(count(draw([drawn('1', 'F')], []), '<circle'), 2)
    const triangle = draw([drawn('1', 'U', { expectedOn: '2026-09-14' })], [])
    const diamond = draw([drawn('1', 'U')], [])
    const corners = (shape: string): number | undefined =>
      /points="([^"]*)"/.exec(shape)?.[1]?.split(' ').length
    assert.deepEqual([corners(triangle), corners(diamond)], [6, 8])
  })

  it('crosses out who has died and brackets who was adopted', () => {
    const plain = draw([drawn('1', 'M'), drawn('2', 'F')], [tie('2', 'mother', '1')])
    const died = draw(
      [drawn('1', 'M'), drawn('2', 'F', { diedOn: '2020-01-01' })],
      [tie('2', 'mother', '1')],
    )
    assert.equal(count(died, '<path') - count(plain, '<path'), 1)
    const adopted = draw([drawn('1', 'M'), drawn('2', 'F')], [tie('2', 'adopter', '1')])
    assert.ok(adopted.includes('stroke-dasharray="8 5"'), 'a dashed line to an adopted child')
    assert.ok(adopted.includes('stroke-dasharray="4 3"'), 'dashed brackets')
    assert.ok(!plain.includes('stroke-dasharray'))
  })

  it('strokes the line of a couple once where they separated and twice where they divorced', () => {
    const strokes = (endedBecause?: string): number =>
      count(
        draw([drawn('1', 'M'), drawn('2', 'F')], [tie('1', 'spouse', '2', endedBecause)]),
        '<path',
      )
    assert.deepEqual([strokes('separated') - strokes(), strokes('divorced') - strokes()], [1, 2])
  })

  it('hangs twins on one point, with a bar between them where they are identical', () => {
    const twins = parents.map((one) => ({ ...one, bornOn: '2014-01-01' }))
    const starts = (svg: string): number => {
      const found = [...svg.matchAll(/d="M(\S+ \S+)L/g)].map((one) => one[1])
      return found.length - new Set(found).size
    }
    assert.equal(starts(draw(parents, bornToBoth)), 0)
    assert.equal(starts(draw(twins, bornToBoth)), 1)
    const identical = draw(twins, [...bornToBoth, tie('1', 'identical-twin', '4')])
    assert.equal(count(identical, '<path') - count(draw(twins, bornToBoth), '<path'), 1)
  })

  it('dots the line to a foster child and the line of a couple of whom nothing is recorded', () => {
    const fostered = draw([drawn('1', 'M'), drawn('2', 'F')], [tie('2', 'foster-carer', '1')])
    assert.ok(fostered.includes('stroke-dasharray="2 4"'))
    assert.ok(draw(parents, bornToBoth).includes('stroke-dasharray="2 4"'))
    const married = draw(parents, [...bornToBoth, tie('2', 'spouse', '3')])
    assert.ok(!married.includes('stroke-dasharray'))
  })

  it('encloses those who live together by one dashed line', () => {
    const home = parents.map((one) => ({ ...one, livesWithIndex: one.id !== '3' }))
    assert.equal(count(draw(home, bornToBoth), 'stroke-dasharray="6 6"'), 1)
    assert.equal(count(draw(parents, bornToBoth), 'stroke-dasharray="6 6"'), 0)
  })

  it('makes everybody a link with their name, generation by generation and from left to right', () => {
    const svg = draw(parents, bornToBoth)
    const links = [...svg.matchAll(/<a href="\/people\/(\d)" aria-label="Person \1, 12">/g)]
    assert.deepEqual(
      links.map((one) => one[1]),
      ['3', '2', '1', '4'],
    )
    assert.match(svg, /role="group" aria-labelledby="genogram-title genogram-desc"/)
  })

  it('is the same picture in whatever order the family was stated', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(parents, { minLength: 4 }),
        fc.shuffledSubarray(bornToBoth, { minLength: 4 }),
        (people, ties) => {
          assert.equal(draw(people, ties), draw(parents, bornToBoth))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('breaks a name that is wider than its column at the hyphen, so that it covers nobody', () => {
    const svg = draw([drawn('1', 'F', { name: 'Orla O’Connell-Featherstonehaugh' })], [])
    const lines = [...svg.matchAll(/font-weight="bold">([^<]*)</g)].map((one) => one[1])
    assert.deepEqual(lines, ['Orla', 'O’Connell-', 'Featherst', 'onehaugh'])
  })

  it('writes a name as it is, whatever is in it', () => {
    const svg = draw([drawn('1', 'M', { name: '<b>"O&M"</b>' })], [])
    assert.ok(!svg.includes('<b>'))
    assert.ok(svg.includes('&lt;b&gt;&quot;O&amp;M&quot;&lt;/b&gt;'))
  })
})

describe('an ecomap', () => {
  const helper = (tie?: string) => ({ name: 'Ms Hart', notes: ['Teacher'], href: '#a', tie })
  const child = { name: 'Freya', notes: ['11'], href: '/people/1' }
  const map = (ties: readonly (string | undefined)[]): string =>
    ecomap({ title: 'Who helps', description: 'Drawn', child, helpers: ties.map(helper) })

  it('draws each closeness as a line of its own', () => {
    const ties = ['close', 'steady', 'weak', 'broken', undefined]
    const looks = ties.map((one) => {
      const svg = map([one])
      return `${/<path [^>]*>/.exec(svg)?.[0].replace(/d="[^"]*"/, '') ?? ''} ${count(svg, '<path')}`
    })
    assert.equal(new Set(looks).size, ties.length)
    const corners = (tie: string): number => count(map([tie]), /L\d/)
    assert.ok(corners('strained') > corners('steady') + 6, 'a strained tie is a zigzag')
  })

  it('keeps all who help apart, however many they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (many) => {
        const svg = map(Array.from({ length: many }, () => undefined))
        const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map((one) => ({
          x: Number(one[1]),
          y: Number(one[2]),
        }))
        assert.equal(circles.length, many + 1)
        for (const [at, one] of circles.entries()) {
          for (const other of circles.slice(at + 1)) {
            assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 128)
          }
        }
      }),
    )
  })

  it('begins at the top', () => {
    const [first] = around(5, { rx: 300, ry: 200 })
    assert.ok(first && Math.abs(first.x) < 1e-9 && first.y === -200)
  })
})
