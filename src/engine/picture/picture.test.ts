import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import { practiceOf } from '../../practice-of.ts'
import type { Effect } from '../../practice/vocabulary/effect.ts'
import { describePractice } from '../describe/practice.ts'
import { waysIn } from '../describe/ways-in.ts'
import type { Practice } from '../practice.ts'
import { mapPicture } from './map-picture.ts'
import { processPicture } from './process-picture.ts'
import { widthOf, wrap } from './text.ts'

function picturesOf(practice: Practice): ReadonlyMap<string, string> {
  const described = describePractice(practice)
  const pictures = described.processes.map((one) => {
    const definition = practice.processes.get(one.id)!
    return [one.id, processPicture(one, { definition, practice })] as const
  })
  return new Map([...pictures, ['map', mapPicture(described, (id) => waysIn(id, practice))]])
}

interface Extent {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where each line of text lies, below the last move of the pen. */
function textsIn(svg: string): readonly Extent[] {
  const extents: Extent[] = []
  let move = { x: 0, y: 0 }
  const pieces =
    /<g transform="translate\(([\d.-]+) ([\d.-]+)\)">|<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)"([^>]*)>([^<]*)</g
  for (const [, dx, dy, x, y, size, look = '', words = ''] of svg.matchAll(pieces)) {
    if (dx !== undefined) {
      move = { x: Number(dx), y: Number(dy) }
      continue
    }
    const bold = look.includes('bold')
    const width = widthOf({ text: words, bold, quiet: Number(size) < 14 })
    const middle = Number(x) + move.x
    const left = look.includes('middle') ? middle - width / 2 : middle
    const base = Number(y) + move.y
    extents.push({ words, left, right: left + width, top: base - 10, bottom: base + 2 })
  }
  return extents
}

const overlap = (one: Extent, other: Extent): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

describe('A picture of the practice', () => {
  let pictures: ReadonlyMap<string, string>
  before(async () => {
    pictures = new Map([
      ...picturesOf(await practiceOf('lancashire')),
      ['tiny', picturesOf(practiceWith()).get('enquiry')!],
      ['tiny map', picturesOf(practiceWith()).get('map')!],
    ])
  })

  it('never puts words over other words or beyond its edge', () => {
    for (const [name, svg] of pictures) {
      const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number)
      const texts = textsIn(svg)
      assert.ok(texts.length > 3, name)
      texts.forEach((one, at) => {
        assert.ok(
          one.left >= 0 && one.right <= width!,
          `${name}: “${one.words}” leaves the picture`,
        )
        assert.ok(
          one.top >= 0 && one.bottom <= height!,
          `${name}: “${one.words}” leaves the picture`,
        )
        const over = texts.slice(at + 1).find((other) => overlap(one, other))
        assert.equal(over, undefined, `${name}: “${one.words}” is over “${over?.words}”`)
      })
    }
  })

  it('says in words what it shows, as one picture', () => {
    for (const [name, svg] of pictures) {
      assert.match(svg, /^<svg [^>]*role="img" aria-labelledby="(\S+)-title \1-desc"/, name)
      assert.match(svg, /<title id="[^"]+">[^<]+<\/title>\n<desc id="[^"]+">[^<]+<\/desc>/, name)
    }
    assert.match(pictures.get('contact')!, /<desc[^>]*>[^<]*It ends in one of: No further action/)
    assert.match(pictures.get('tiny map')!, /<desc[^>]*>[^<]*Not written yet: Plan\./)
  })

  it('carries no style, script or link, so that a strict policy lets it through', () => {
    for (const svg of pictures.values()) {
      assert.doesNotMatch(svg, /style=|<style|<script|\son[a-z]+=|href=/)
    }
  })

  it('is the same text every time', async () => {
    assert.deepEqual(
      picturesOf(await practiceOf('lancashire')).get('contact'),
      pictures.get('contact'),
    )
  })

  it('marks what is not written yet, and what follows only sometimes', () => {
    const tiny = pictures.get('tiny')!
    assert.match(tiny, /stroke-dasharray="5 4"[^]*>Plan<[^]*>not written yet: handed over</)
    const written = picturesOf(
      practiceWith({
        catalogue: {
          processes: [tinyEnquiry, { ...tinyEnquiry, id: 'plan', title: 'Plan' }],
          notYetDefined: {},
        },
      }),
    )
    assert.doesNotMatch(written.get('enquiry')!, /not written yet/)
  })
})

describe('A map of processes that lead back', () => {
  const again: Effect = {
    effect: 'open',
    process: 'enquiry',
    to: { team: 'duty-and-assessment' },
  }
  const { closed } = tinyEnquiry.outcomes
  const plan = {
    ...tinyEnquiry,
    id: 'plan',
    title: 'Plan',
    outcomes: {
      again: { ...closed!, effects: [again] },
      another: { ...closed!, effects: [{ ...again, process: 'plan' }] },
    },
  }
  const catalogue = { processes: [tinyEnquiry, plan], notYetDefined: {} }
  const map = picturesOf(practiceWith({ catalogue })).get('map')!

  it('draws the way back thin, from the left of one box to the right of the other', () => {
    const thin = /<path d="M([\d.]+) [^"]*H([\d.]+)"[^>]*stroke-width="1.25"/.exec(map)!
    const sides = [...map.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="170"/g)].map(([, x]) =>
      Number(x),
    )
    assert.equal(Number(thin[2]), Math.min(...sides) + 170, 'it arrives on the right')
    assert.equal(Number(thin[1]), Math.max(...sides), 'it leaves on the left')
  })

  it('says of a process that it may lead to another of its own, without an arrow', () => {
    assert.match(map, />may lead to another</)
    assert.equal([...map.matchAll(/<path /g)].length, 2)
  })
})

describe('A picture of a process with work after its decision', () => {
  it('says below what is filled in then, and leaves it out of what is recorded first', () => {
    const pages = [
      ...tinyEnquiry.pages,
      { id: 'sent', title: 'Who was sent it', asks: [], after: 'decision' },
    ] as const
    const svg = picturesOf(practiceWith({ enquiry: { pages } })).get('enquiry')!
    assert.match(svg, />Filled in once it is decided: “Who was sent it”</)
    assert.match(svg, /Recorded on 2 pages: Who is it about\?; Each child\./)
  })
})

describe('A picture of a process that hands the child’s case over', () => {
  it('draws where the case goes, and says of an outcome that it restricts who may see the child', () => {
    const { closed } = tinyEnquiry.outcomes
    const effects: readonly Effect[] = [
      { effect: 'transfer', to: { team: 'duty-and-assessment' } },
      { effect: 'restrict', because: 'A colleague’s child' },
    ]
    const outcomes = { ...tinyEnquiry.outcomes, moved: { ...closed!, label: 'Moved', effects } }
    const svg = picturesOf(practiceWith({ enquiry: { outcomes } })).get('enquiry')!
    assert.match(svg, />The child’s case<[^]*>goes to Duty and assessment</)
    assert.match(svg, />Restricts: who may see the child</)
  })
})

describe('Text in a picture', () => {
  it('is broken at spaces so that no line is wider than its box', () => {
    const line = { text: 'Accepted as a referral and passed on to a social worker', bold: true }
    const lines = wrap(line, 120)
    assert.ok(lines.length > 2)
    for (const one of lines) assert.ok(widthOf(one) <= 120, one.text)
    assert.equal(lines.map(({ text }) => text).join(' '), line.text)
  })

  it('leaves a single long word whole', () => {
    assert.deepEqual(wrap({ text: 'Counterextremism' }, 20), [{ text: 'Counterextremism' }])
  })
})
