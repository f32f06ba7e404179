import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import fc from 'fast-check'

import { html } from '../html.ts'
import { childWords } from './child-words.ts'
import { clockFace, type ClockState } from './clock-face.ts'
import { dangerBanner } from './danger-banner.ts'
import { saveState } from './save-state.ts'
import { stageThread } from './stage-thread.ts'
import { statusWords } from './status-words.ts'
import { workTable } from './work-table.ts'

const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

describe('a clock face', () => {
  const states: ClockState[] = ['ample', 'soon', 'over', 'met', 'cancelled']

  it('always has its words beside it, and says nothing by its face alone', () => {
    for (const state of states) {
      const { markup } = clockFace({
        state,
        shareLeft: 0.5,
        text: '1 hour left',
        details: ['due 15:05'],
      })
      assert.equal(textOf(markup), '1 hour left due 15:05')
      assert.match(markup, /<svg[^>]*aria-hidden="true"/)
    }
  })

  it('ends its wedge on the rim, however much time is left', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (shareLeft) => {
        const { markup } = clockFace({ state: 'soon', shareLeft, text: 'x' })
        const [, large, x, y] = /0 ([01]) 1 ([\d.]+) ([\d.]+)Z/.exec(markup)!
        assert.ok(Math.abs(Math.hypot(Number(x) - 10, Number(y) - 10) - 7.5) < 0.02)
        assert.equal(large, shareLeft < 0.5 ? '1' : '0')
      }),
    )
  })

  it('is empty at the beginning, full at the end, and never more than that', () => {
    const gone = (shareLeft: number) => clockFace({ state: 'soon', shareLeft, text: 'x' }).markup
    assert.doesNotMatch(gone(1), /tw-clock__gone/)
    assert.match(gone(0), /<circle class="tw-clock__gone"/)
    assert.equal(gone(-3), gone(0))
    assert.equal(gone(7), gone(1))
  })
})

describe('the thread', () => {
  it('is an ordered list that says which stage is now', () => {
    const { markup } = stageThread({
      label: 'Stages',
      stages: [
        { title: 'New', count: 0, href: '#new' },
        { title: 'Decided', current: true },
      ],
    })
    assert.match(markup, /<ol[^>]*aria-label="Stages"/)
    assert.equal(markup.match(/aria-current="step"/g)?.length, 1)
    assert.match(textOf(markup), /0 New Decided/)
  })
})

describe('a child’s words', () => {
  it('are quoted, with what was done about them', () => {
    const { markup } = childWords({ name: 'Ruby', said: 'I <3 netball', reply: 'Told the school.' })
    assert.match(
      textOf(markup),
      /^In Ruby’s words “I &lt;3 netball” What we did: Told the school\.$/,
    )
    assert.match(markup, /<blockquote/)
  })

  it('are not made up where there are none', () => {
    const { markup } = childWords({ name: 'Jay', missing: 'Not known to the caller. To ask.' })
    assert.doesNotMatch(markup, /blockquote|“/)
    assert.match(textOf(markup), /To ask\./)
  })
})

describe('states', () => {
  it('are one sentence for a screen reader', () => {
    const { markup } = statusWords([
      { words: 'Saved 14:02', strong: true },
      { words: '1 day late', tone: 'late' },
    ])
    const heard = markup.replace(/<span[^>]*aria-hidden="true"[^>]*>[^<]*<\/span>/g, '')
    assert.equal(textOf(heard), 'Saved 14:02, 1 day late')
  })

  it('are announced when something was saved', () => {
    const { markup } = saveState({ state: 'saved', text: 'Saved 14:02' })
    assert.match(markup, /role="status" data-save-state="saved">Saved 14:02</)
  })

  it('are words in a danger banner too, with a link that says where it goes', () => {
    const action = { text: 'Open', href: '/contacts/1' }
    const { markup } = dangerBanner({ title: 'Immediate danger.', content: 'Found alone.', action })
    assert.match(textOf(markup), /^Immediate danger\. Found alone\. Open: Immediate danger\.$/)
  })
})

describe('a table of work', () => {
  const { markup } = workTable({
    caption: 'Requests',
    columns: [{ title: 'Time left' }, { title: 'Child' }, { title: 'Action', hideTitle: true }],
    headerColumn: 1,
    groups: [
      { title: 'Today', rows: [['1 hour', '<Ruby>', html`<a href="#r">Open</a>`]] },
      { title: 'Later', count: 9, rows: [] },
    ],
  })

  it('counts each group, shown or not', () => {
    assert.match(textOf(markup), /Today \(1\)/)
    assert.match(textOf(markup), /Later \(9\)/)
  })

  it('is still a table to a screen reader when a phone stacks it, with each cell named', () => {
    assert.match(markup, /<td class="tw-table__cell" role="cell" data-label="Time left">1 hour</)
    assert.match(
      markup,
      /<th class="tw-table__cell" scope="row" role="rowheader" data-label="Child">&lt;Ruby&gt;</,
    )
    assert.match(markup, /<td class="tw-table__cell" role="cell"><a/)
  })
})
