import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import fc from 'fast-check'

import type { Raw } from '../../engine/answers.ts'
import type { Value } from '../../engine/standpoint.ts'
import { dateOfDay, instantText } from '../../engine/temporal.ts'
import type { ListQuestion, Question } from '../../practice/vocabulary/question.ts'
import type { Form } from '../web.ts'
import { inside } from './names.ts'
import { markOf, rawFrom, rawOf } from './raw.ts'

const list: ListQuestion = {
  kind: 'list',
  row: 'action',
  text: 'What was agreed?',
  none: 'Nothing',
  of: {
    what: { kind: 'text', text: 'What?' },
    by: { kind: 'date', text: 'By when?' },
    kinds: { kind: 'choices', text: 'Which?' },
  },
}

const day = fc.integer({ min: 0, max: 30_000 }).map(dateOfDay)
const minute = fc.integer({ min: 0, max: 40_000_000 }).map((at) => instantText(at * 60_000))
const text = fc.string({ minLength: 1 }).filter((one) => one.trim() !== '' && !one.includes('\r'))
const codes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })

const answered: fc.Arbitrary<readonly [Question, Value]> = fc.oneof(
  fc.tuple(fc.constant<Question>({ kind: 'long-text', text: 'Why?' }), text),
  fc.tuple(fc.constant<Question>({ kind: 'number', text: 'How many?' }), fc.integer()),
  fc.tuple(fc.constant<Question>({ kind: 'date', text: 'When?' }), day),
  fc.tuple(fc.constant<Question>({ kind: 'instant', text: 'When?' }), minute),
  fc.tuple(fc.constant<Question>({ kind: 'choices', text: 'Which?' }), codes),
  fc.tuple(
    fc.constant<Question>(list),
    fc.array(fc.record({ what: text, by: day, kinds: codes }), { maxLength: 4 }),
  ),
)

/** What a browser sends for the boxes that a field was shown with. */
function sent(key: string, question: Question, raw: Raw): Form {
  if (question.kind === 'list') {
    if (raw === 'none') return { [inside.none(key)]: 'none', [inside.rows(key)]: '1' }
    const rows = (raw ?? []) as readonly Readonly<Record<string, Raw>>[]
    const boxes = rows.map((row, at) =>
      Object.entries(question.of).map(([id, inner]) =>
        sent(inside.row(key, at, id), inner, row[id]),
      ),
    )
    return Object.assign({ [inside.rows(key)]: String(rows.length + 1) }, ...boxes.flat()) as Form
  }
  if (typeof raw === 'object' && !Array.isArray(raw)) {
    return Object.fromEntries(Object.entries(raw).map(([box, typed]) => [`${key}-${box}`, typed]))
  }
  const [only, ...more] = [raw ?? []].flat() as string[]
  return only === undefined ? {} : { [key]: more.length > 0 ? [only, ...more] : only }
}

describe('an answer on a form', () => {
  it('comes back from its boxes with the mark it was shown with, so that it was not touched', () => {
    fc.assert(
      fc.property(answered, ([question, value]) => {
        const shown = rawOf(question, value)
        const back = rawFrom(sent('key', question, shown), 'key', question)
        assert.equal(markOf(back), markOf(shown))
      }),
    )
  })

  it('has another mark as soon as one letter of it is another', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        assert.equal(markOf(one) === markOf(other), one === other)
      }),
    )
  })

  it('has no mark when every box is blank, whatever boxes there are', () => {
    const blanks: Raw[] = [undefined, '', '  ', [], { day: '', month: ' ' }, [{ what: '' }]]
    assert.deepEqual([...new Set(blanks.map(markOf))], [''])
  })

  it('leaves out the row that was taken off, and no other', () => {
    const rows = [{ what: 'ring' }, { what: 'write' }, { what: 'visit' }]
    const left = rawFrom(sent('key', list, rows), 'key', list, 1) as readonly { what: string }[]
    assert.deepEqual(
      left.map((row) => row.what).filter((what) => what !== ''),
      ['ring', 'visit'],
    )
  })
})
