import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import fc from 'fast-check'
import { bankHolidays } from '../../../authorities/lancashire/bank-holidays.ts'
import { practiceOf } from '../../practice-of.ts'
import type { Practice } from '../practice.ts'
import { workingCalendar } from '../working-days.ts'
import { drawUp } from './draw-up.ts'
import { filtered } from './filter.ts'
import { inOrder } from './line.ts'
import { withMarks, type MarkedLine } from './marks.ts'
import { merged, sameEvent } from './merge.ts'
import { recordedLate } from './recorded-late.ts'
import type { ChronologyRows, FactEvent, RecordEvent } from './rows.ts'

const nothing: ChronologyRows = {
  personId: '1',
  records: [],
  facts: [],
  homes: [],
  allocations: [],
  schools: [],
  lives: [],
}

const record: RecordEvent = {
  id: '12',
  partId: '120',
  process: 'contact',
  reference: 'C-26-12',
  happenedAt: '2026-03-26T15:10:00Z',
  recordedAt: '2026-03-26T15:20:00Z',
  stage: 'decided',
  worry: 'Left alone at night.',
  outcome: 'acceptedAsReferral',
  decidedAt: '2026-03-27T09:00:00Z',
  endedAt: null,
}

const fact: FactEvent = {
  id: '7',
  kind: 'child-protection-plan',
  fromOn: '2026-03-27',
  toOn: '2026-06-01',
  detail: { category: 'NEG' },
  recordedAt: '2026-03-27T09:00:00Z',
  startedByPart: '120',
  endedByPart: null,
}

describe('a chronology', () => {
  let practice: Practice
  const nameOf = (kind: string, id: string): string => `${kind} ${id}`
  before(async () => {
    practice = await practiceOf('lancashire')
  })
  const drawn = (rows: Partial<ChronologyRows>) =>
    drawUp({ ...nothing, ...rows }, { practice, nameOf })

  it('has a record where it happened and where it was decided, with what it brought about in its line', () => {
    const lines = drawn({ records: [record], facts: [fact] })
    assert.deepEqual(
      lines.map(({ key, on }) => [key, on]),
      [
        ['record-12', '2026-03-26'],
        ['decided-12', '2026-03-27'],
        ['fact-7-end', '2026-06-01'],
      ],
    )
    const said = lines[1]?.said.map(({ text }) => text).join(' | ') ?? ''
    assert.match(said, /Began: Child protection plan, neglect/)
    assert.equal(lines[0]?.said[0]?.text, 'Left alone at night.')
  })

  it('says of a record on one day once, and of one that is not decided that it is not', () => {
    const sameDay = { ...record, decidedAt: '2026-03-26T18:00:00Z' }
    assert.equal(drawn({ records: [sameDay] }).length, 1)
    const open = { ...record, stage: 'new', outcome: null, decidedAt: null }
    const [line] = drawn({ records: [open] })
    assert.deepEqual(line?.said.map(({ text }) => text).at(-1), 'Not decided yet')
  })

  it('leaves out what stands in it by another entry, and what is apart from the child’s story', () => {
    const twice = { ...record, process: 'chronology-entry', outcome: 'sameEvent' }
    assert.deepEqual(drawn({ records: [twice, { ...record, process: 'complaint' }] }), [])
  })

  it('shows no address that must not be disclosed, and counts the same worker in the next record as no change', () => {
    const home = { id: '3', kind: 'home', line: '', postcode: null, isHidden: true }
    const at = { fromAt: '2026-01-05T10:00:00Z', recordedAt: '2026-01-05T10:00:00Z' }
    const allocation = { recordId: '12', process: 'referral', workerId: '9', teamId: 't' }
    const lines = drawn({
      homes: [{ ...home, ...at }],
      allocations: [
        { ...allocation, id: '1', fromAt: '2026-01-05T10:00:00Z' },
        { ...allocation, id: '2', fromAt: '2026-02-05T10:00:00Z' },
        { ...allocation, id: '3', workerId: '8', fromAt: '2026-03-05T10:00:00Z' },
      ],
    })
    assert.match(lines[0]?.title ?? '', /do not disclose/)
    assert.deepEqual(
      lines.filter(({ counts }) => counts.event === 'worker').map(({ key }) => key),
      ['worker-1', 'worker-3'],
    )
  })

  it('E14: marks what was recorded more than three working days after it happened', () => {
    const calendar = workingCalendar(bankHolidays)
    const on = '2026-04-02'
    const late = (recordedAt?: string) =>
      recordedLate({ on, ...(recordedAt ? { recordedAt } : {}) }, calendar, 3)
    // Good Friday and Easter Monday are no working days.
    assert.equal(late('2026-04-09T10:00:00Z'), undefined)
    assert.equal(late('2026-04-10T10:00:00Z'), 4)
    assert.equal(late(), undefined)
  })

  it('counts a line as significant as a worker said last, and changes nothing of what it tells', () => {
    const [line] = drawn({ records: [record] })
    assert.ok(line?.isSignificant)
    const mark = {
      line: line.key,
      note: 'Before we knew of Lee.',
      at: '2026-04-01T10:00:00Z',
      by: 'Omar',
    }
    const marks = [
      { ...mark, isSignificant: true },
      { ...mark, isSignificant: false },
    ]
    const [marked] = withMarks([line], marks)
    assert.ok(marked)
    const { counted, mark: said, ...told } = marked
    assert.deepEqual([counted, said?.note, told], [false, mark.note, line])
    assert.equal(withMarks([line], [{ ...mark, isSignificant: null }])[0]?.counted, true)
  })

  const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-03-${String(of).padStart(2, '0')}`)
  const anyLine = (person: string) =>
    fc
      .record({
        id: fc.integer({ min: 1, max: 12 }),
        prefix: fc.constantFrom('record', 'decided', 'fact', 'home'),
        of: fc.constant([person]),
        words: fc.constantFrom('Seen at school', 'Ran away', 'Zoë’s plan'),
      })
      .chain(({ id, prefix, of, words }) =>
        // One row is one day and one title, whoever’s chronology it stands in.
        fc.constant(lineFor(prefix, id, of, words)),
      )
  const lineFor = (
    prefix: string,
    id: number,
    of: readonly string[],
    words: string,
  ): MarkedLine => ({
    key: `${prefix}-${id}`,
    on: `2026-03-${String(((id * 7) % 28) + 1).padStart(2, '0')}`,
    kinds: [prefix === 'home' ? 'homes' : 'plans'],
    title: `${prefix} ${id}`,
    said: [{ text: words, of }],
    of,
    isSignificant: id % 2 === 0,
    counted: id % 3 === 0,
    counts: { facts: [] },
    ...(prefix === 'fact' ? { recordId: String(id % 4) } : {}),
  })
  const unique = (lines: readonly MarkedLine[]): MarkedLine[] => [
    ...new Map(lines.map((line) => [line.key, line])).values(),
  ]
  const chronology = (person: string) => fc.array(anyLine(person), { maxLength: 20 }).map(unique)

  it('merged, is every event of each and none twice, with whose it is', () => {
    fc.assert(
      fc.property(chronology('1'), chronology('2'), (one, other) => {
        const both = merged([one, other])
        const events = both.map(sameEvent)
        assert.equal(new Set(events).size, events.length)
        assert.deepEqual(new Set(events), new Set([...one, ...other].map(sameEvent)))
        for (const line of both) {
          const here = (lines: readonly MarkedLine[]): boolean =>
            lines.some((each) => sameEvent(each) === sameEvent(line))
          assert.equal(line.of.includes('1'), here(one))
          assert.equal(line.of.includes('2'), here(other))
          for (const said of line.said) assert.ok(said.of.every((id) => line.of.includes(id)))
        }
        assert.deepEqual(merged([one]), one.toSorted(inOrder))
      }),
    )
  })

  it('filtered, is some of its lines in their order, and asking for less never shows more', () => {
    const asked = fc.record({
      kinds: fc.subarray(['homes', 'plans']),
      fromOn: fc.option(day, { nil: undefined }),
      toOn: fc.option(day, { nil: undefined }),
      significantOnly: fc.boolean(),
      words: fc.constantFrom('', 'zoes', 'seen school', 'nowhere'),
    })
    fc.assert(
      fc.property(chronology('1'), asked, (lines, { fromOn, toOn, ...wanted }) => {
        const all = lines.toSorted(inOrder)
        const days = { ...(fromOn ? { fromOn } : {}), ...(toOn ? { toOn } : {}) }
        const some = filtered(all, { ...wanted, ...days })
        assert.deepEqual(
          some,
          all.filter((line) => some.includes(line)),
        )
        const wider = filtered(all, { ...wanted, ...days, words: '' })
        assert.ok(some.every((line) => wider.includes(line)))
        assert.deepEqual(filtered(all, {}), all)
      }),
    )
  })

  it('has one order, however its lines come', () => {
    const shuffled = chronology('1').chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    )
    fc.assert(
      fc.property(shuffled, ([lines, otherwise]) => {
        assert.deepEqual(otherwise.toSorted(inOrder), lines.toSorted(inOrder))
        for (const one of lines) {
          for (const other of lines) {
            assert.equal(Math.sign(inOrder(one, other)) + Math.sign(inOrder(other, one)), 0)
          }
        }
      }),
    )
  })
})
