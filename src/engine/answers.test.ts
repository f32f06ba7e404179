import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Question } from '../practice/vocabulary/question.ts'
import { tinyPractice, visit } from '../../test/support/tiny-practice.ts'
import { parseAnswer, timeTyped, type Raw } from './answers.ts'

const context = { practice: tinyPractice, now: '2026-03-27T13:00:00Z' }
const parse = (question: Question, raw: Raw): unknown => {
  const parsed = parseAnswer(question, raw, context)
  if (parsed.is === 'value') return parsed.value
  return parsed.is === 'blank' ? undefined : parsed.message
}
const text = 'Anything?'
const anyRaw: fc.Arbitrary<Raw> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.string()),
  fc.record({ day: fc.string(), month: fc.string(), year: fc.string(), time: fc.string() }),
  fc.array(fc.dictionary(fc.string(), fc.string())),
  fc.constant(undefined),
)
const kinds: readonly Question[] = [
  { kind: 'text', text },
  { kind: 'text', text, format: 'nhs-number' },
  { kind: 'text', text, format: 'postcode' },
  { kind: 'long-text', text },
  { kind: 'yes-no', text },
  { kind: 'date', text },
  { kind: 'instant', text },
  { kind: 'number', text, from: 0, to: 10 },
  visit.questions.signs,
  {
    kind: 'list',
    text,
    row: 'action',
    of: { what: { kind: 'text', text }, by: { kind: 'date', text } },
  },
]

describe('answers', () => {
  it('never break, whatever arrives', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anyRaw, (question, raw) => {
        parseAnswer(question, raw, context)
      }),
    )
  })

  it('keep text to the character, markup and formulas too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        fc.pre(typed.trim() !== '' && !typed.includes('\r\n') && !typed.includes('\0'))
        assert.equal(parse({ kind: 'long-text', text }, typed), typed)
      }),
    )
    assert.equal(parse({ kind: 'text', text }, '=HYPERLINK("x")<b>'), '=HYPERLINK("x")<b>')
  })

  const cases: readonly [what: string, question: Question, raw: Raw, answer: unknown][] = [
    [
      'a date in three boxes',
      { kind: 'date', text },
      { day: '7', month: '3', year: '2026' },
      '2026-03-07',
    ],
    [
      'a day that is not',
      { kind: 'date', text },
      { day: '30', month: '2', year: '2026' },
      'Enter a date that exists, like 27 3 2026',
    ],
    ['boxes left empty', { kind: 'date', text }, { day: '', month: ' ', year: '' }, undefined],
    [
      'tomorrow',
      { kind: 'date', text },
      '2026-03-28',
      'This date is in the future. Enter the day it happened',
    ],
    [
      'tomorrow, when it is planned',
      { kind: 'date', text, planned: true },
      '2026-03-28',
      '2026-03-28',
    ],
    ['a time in winter', { kind: 'instant', text }, '2026-03-26 15:10', '2026-03-26T15:10:00Z'],
    ['a time in summer', { kind: 'instant', text }, '2025-07-01 15:10', '2025-07-01T14:10:00Z'],
    [
      'a time the clocks leave out',
      { kind: 'instant', text, planned: true },
      '2026-03-29 01:30',
      '2026-03-29T01:30:00Z',
    ],
    [
      'a time that comes twice',
      { kind: 'instant', text },
      '2025-10-26 01:30',
      '2025-10-26T00:30:00Z',
    ],
    [
      'a minute from now',
      { kind: 'instant', text },
      '2026-03-27 13:01',
      'This time is in the future. Enter when it happened',
    ],
    ['an option nobody offered', visit.questions.signs, ['thin'], 'Choose from the answers shown'],
    [
      '“nothing” with something',
      visit.questions.signs,
      ['nothing', 'hungry'],
      '“Nothing” cannot be chosen together with another answer',
    ],
    ['a number too high', { kind: 'number', text, to: 10 }, '11', 'Enter 10 or less'],
    [
      'an NHS number with spaces',
      { kind: 'text', text, format: 'nhs-number' },
      '999 778 3530',
      '9997783530',
    ],
    [
      'a wrong NHS number',
      { kind: 'text', text, format: 'nhs-number' },
      '9992482444',
      'Check the NHS number: its last digit does not fit the others',
    ],
    [
      'a postcode as people type it',
      { kind: 'text', text, format: 'postcode' },
      'pr22nn',
      'PR2 2NN',
    ],
    ['a yes-no answered otherwise', { kind: 'yes-no', text }, 'maybe', 'Choose yes or no'],
    [
      'no rows',
      { kind: 'list', text, row: 'action', none: 'None', of: { what: { kind: 'text', text } } },
      'none',
      [],
    ],
    [
      'blank rows',
      { kind: 'list', text, row: 'action', of: { what: { kind: 'text', text } } },
      [{ what: ' ' }, { what: 'Ring' }],
      [{ what: 'Ring' }],
    ],
  ]
  for (const [what, question, raw, answer] of cases) {
    it(`understand ${what}`, () => {
      assert.deepEqual(parse(question, raw), answer)
    })
  }

  it('understand a time of day as people type it', () => {
    const typed = ['15:10', '9.05', '0905', '3:10pm', '12am', '24:00', '7', 'noon']
    assert.deepEqual(typed.map(timeTyped), [
      '15:10',
      '09:05',
      '09:05',
      '15:10',
      '00:00',
      undefined,
      undefined,
      undefined,
    ])
  })
})
