import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Office } from '../../cases/office.ts'
import type { WholeFile } from '../../cases/reading/read-whole-file.ts'
import { timescaleContext, type TimescaleContext } from '../../engine/timescales.ts'
import { practiceOf } from '../../practice-of.ts'
import { comparedDeadlines } from './compare-deadlines.ts'
import type { ExpectedDeadline } from './read-expectations.ts'
import type { Scene } from './scene.ts'

type Deadline = WholeFile['deadlines'][number]

const visit = (id: string, dueAt: string, more: Partial<Deadline> = {}): Deadline => ({
  id,
  clock: 'T39',
  name: 'Visit',
  leads: false,
  record_id: '1',
  part_id: null,
  counts_from: '2026-05-25T23:00:00Z',
  first_counts_from: '2026-05-25T23:00:00Z',
  explanation: '',
  local_at: dueAt,
  local_precision: 'day',
  statutory_at: null,
  statutory_precision: null,
  due_at: dueAt,
  not_before: false,
  original_local_at: null,
  extended_at: null,
  extended_by: null,
  extension_agreed_by: null,
  extension_code: null,
  extension_reason: null,
  state: 'open',
  met_at: null,
  late_reason: null,
  late_explained_at: null,
  late_explained_by: null,
  cancelled_reason: null,
  ...more,
})

const dueOn = (at: string): ExpectedDeadline['due'] => ({ at, precision: 'day' })

describe('listed deadlines beside those there are', () => {
  let timescales: TimescaleContext
  const [june2, june23, july3] = [
    '2026-06-02T23:00:00Z',
    '2026-06-23T23:00:00Z',
    '2026-07-03T23:00:00Z',
  ]

  before(async () => {
    const { pack } = await practiceOf('lancashire')
    timescales = timescaleContext(pack)
  })

  const compare = (
    expected: readonly ExpectedDeadline[],
    deadlines: readonly Deadline[],
  ): readonly string[] => {
    const parts = [
      { id: '11', personId: '101', outcome: null, answers: {} },
      { id: '12', personId: '102', outcome: null, answers: {} },
    ]
    const records = [{ id: '1', process: 'visits', parts }] as unknown as WholeFile['records']
    const file: WholeFile = {
      people: [],
      facts: [],
      handOvers: [],
      messages: [],
      records,
      deadlines,
    }
    const scene = {
      people: new Map([
        ['jayden', '101'],
        ['mia', '102'],
      ]),
      clock: { now: () => '2026-06-20T12:00:00Z' },
      office: { timescales } as Office,
    } as Scene
    return comparedDeadlines(expected, file, scene, 'Now').map(
      ({ what, expected: said, found, verdict }) => [what, said, found, verdict].join(' | '),
    )
  }

  it('takes for each of several of one rule the one that fits it, in whatever order they are listed', () => {
    const lines = compare(
      [
        { line: 1, rule: 'T39', due: dueOn(july3) },
        { line: 2, rule: 'T39', due: dueOn(june2) },
        { line: 3, rule: 'T39', due: dueOn(june23) },
      ],
      [visit('1', june2), visit('2', june23), visit('3', july3)],
    )
    assert.equal(lines.length, 3)
    for (const line of lines) assert.match(line, /same$/)
  })

  it('takes none twice: a second one listed and not there is different', () => {
    const lines = compare(
      [
        { line: 1, rule: 'T39', due: dueOn(june2) },
        { line: 2, rule: 'T39', due: dueOn(june2) },
      ],
      [visit('1', june2)],
    )
    assert.deepEqual(lines, [
      'T39 Visit, jayden and mia: due | end of Tue 2 Jun 2026 | end of Tue 2 Jun 2026 | same',
      'T39 | end of Tue 2 Jun 2026 | there is none | DIFFERENT',
    ])
  })

  it('says when there is one that must not be', () => {
    const none = { line: 1, rule: 'T39', is: { state: 'none' } } as const
    assert.deepEqual(compare([none], []), ['T39 | there is none | there is none | same'])
    const [line = ''] = compare([none], [visit('1', june2)])
    assert.match(line, /^T39 \| there is none \| end of Tue 2 Jun 2026, open \| DIFFERENT$/)
  })

  it('reads one that nothing may come before as a day that is not there yet', () => {
    const opens = { line: 1, rule: 'T39', stands: 'not before' } as const
    for (const [notBefore, verdict] of [[true, 'same'] as const, [false, 'DIFFERENT'] as const]) {
      const [line = ''] = compare([opens], [visit('1', july3, { not_before: notBefore })])
      assert.ok(line.endsWith(verdict), line)
    }
  })

  it('tells one child’s deadline from another’s', () => {
    const lines = compare(
      [{ line: 1, rule: 'T39', about: ['mia'], due: dueOn(june2) }],
      [visit('1', june2, { part_id: '11' }), visit('2', june23, { part_id: '12' })],
    )
    assert.deepEqual(lines, [
      'T39 Visit, mia: due | end of Tue 2 Jun 2026 | end of Tue 23 Jun 2026 | DIFFERENT',
      'T39 Visit, jayden |  | end of Tue 2 Jun 2026, open | not listed',
    ])
  })

  it('compares only what is said, and when it was met in the detail it is said in', () => {
    const met = visit('1', june2, { state: 'met', met_at: '2026-06-02T13:30:00Z' })
    const at = (time?: string): ExpectedDeadline => ({
      line: 1,
      rule: 'T39',
      is: { state: 'met', at: { date: '2026-06-02', ...(time ? { time } : {}) } },
    })
    assert.match(compare([at()], [met])[0] ?? '', /met Tue 2 Jun 2026 \| same$/)
    assert.match(compare([at('14:30')], [met])[0] ?? '', /met Tue 2 Jun 2026 14:30 \| same$/)
    assert.match(compare([at('14:31')], [met])[0] ?? '', /14:30 \| DIFFERENT$/)
  })

  it('says what was due before an extension, when it was agreed, and the day to plan for', () => {
    const extended = visit('1', '2026-06-07T23:00:00Z', {
      original_local_at: june2,
      extended_at: '2026-05-29T09:00:00Z',
    })
    const lines = compare(
      [
        {
          line: 1,
          rule: 'T39',
          originally: dueOn(june2),
          'extended on': '2026-05-29',
          'plan for': '2026-06-05',
          stands: 'overdue',
        },
      ],
      [extended],
    )
    assert.equal(lines.length, 4)
    for (const line of lines) assert.match(line, /same$/)
  })
})
