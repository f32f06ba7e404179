import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sectionsRow, type SectionLink } from './sections.ts'

const named = (count: number, more: Partial<SectionLink> = {}): SectionLink[] =>
  Array.from({ length: count }, (_, at) => ({ text: `S${at + 1}`, href: `/s${at + 1}`, ...more }))

const rowOf = (all: readonly SectionLink[]) => {
  const markup = sectionsRow(all)?.markup ?? ''
  const [row = '', folded = ''] = markup.split('<details')
  const links = (part: string) => [...part.matchAll(/href="\/([^"]+)"/g)].map(([, to]) => to)
  return { row: links(row), folded: links(folded) }
}

describe('the row of sections', () => {
  it('is not there for somebody without any', () => {
    assert.equal(sectionsRow([]), undefined)
  })

  it('shows all of a few, and folds nothing', () => {
    const { row, folded } = rowOf(named(7, { seldom: true }))
    assert.equal(row.length, 7)
    assert.deepEqual(folded, [])
  })

  it('keeps what is used every day, fills up with the first of the others, and loses none', () => {
    const all = [
      ...named(4),
      ...named(9)
        .slice(4)
        .map((one) => ({ ...one, seldom: true as const })),
    ]
    const { row, folded } = rowOf(all)
    assert.deepEqual(row, ['s1', 's2', 's3', 's4', 's5', 's6'])
    assert.deepEqual(folded, ['s7', 's8', 's9'])
  })

  it('keeps the section somebody is in, wherever it stands', () => {
    const all = named(13, { seldom: true }).map((one, at) => ({ ...one, active: at === 12 }))
    const { row, folded } = rowOf(all)
    assert.ok(row.includes('s13'))
    assert.equal(row.length + folded.length, 13)
  })

  it('folds nothing that is used every day, however much there is', () => {
    const { row, folded } = rowOf(named(9))
    assert.equal(row.length, 9)
    assert.deepEqual(folded, [])
  })
})
