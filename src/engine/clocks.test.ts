import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { part, recordOf, visit } from '../../test/support/tiny-practice.ts'
import type { ClockDefinition } from '../practice/vocabulary/clock.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import { placeholder } from '../practice/vocabulary/source.ts'
import { clockMoves, instantOf, type ClockMove, type RunningClock } from './clocks.ts'
import type { HeldFact, RecordView } from './standpoint.ts'

const source = [placeholder('a rule made for tests')]

const first: ClockDefinition = {
  id: 'P1',
  name: 'First visit',
  from: { fact: 'plan', at: 'start' },
  stops: { fact: 'visit', at: 'start', where: { seen: 'yes' } },
  each: 'child',
  when: { holds: 'plan' },
  otherwise: 'The plan has ended',
  local: [{ within: { workingDays: 5 } }],
  source,
}
const next: ClockDefinition = {
  ...first,
  id: 'P2',
  name: 'Next visit',
  from: { fact: 'visit', at: 'start', where: { seen: 'yes' }, every: true },
}
const afterBirth: ClockDefinition = { ...first, id: 'P3', from: { subject: 'born', toCome: true } }

const plan: ProcessDefinition = { ...visit, clocks: [first, next, afterBirth] }

const open: HeldFact = { kind: 'plan', fromOn: '2026-05-26', detail: {} }
const seenOn = (day: string, seen = 'yes'): HeldFact => ({
  kind: 'visit',
  fromOn: day,
  toOn: day,
  detail: { seen },
})

const recordWith = (facts: readonly HeldFact[], bornOn?: string): RecordView => ({
  ...recordOf({}, [{ ...part('1'), facts, ...(bornOn ? { bornOn } : {}) }]),
  happenedOn: '2026-05-26',
})

/** Carries moves out on deadlines kept in memory, as the store does. */
function carriedOut(
  moves: readonly ClockMove[],
  running: readonly RunningClock[],
): readonly RunningClock[] {
  const now = new Map(running.map((one) => [one.id, one]))
  for (const move of moves) {
    if (move.move === 'start') {
      const id = `${now.size + 1}`
      now.set(id, {
        id,
        clock: move.clock.id,
        partId: '1',
        countsFrom: instantOf(move.from),
        state: move.metAt ? 'met' : 'open',
        ...(move.metAt ? { metAt: instantOf(move.metAt) } : {}),
      })
      continue
    }
    const was = now.get(move.deadlineId)
    assert.ok(was)
    if (move.move === 'meet') now.set(was.id, { ...was, state: 'met', metAt: instantOf(move.at) })
    if (move.move === 'cancel') now.set(was.id, { ...was, state: 'cancelled' })
    if (move.move === 'reopen') {
      const { id, clock, partId = '1', countsFrom } = was
      now.set(id, { id, clock, partId, countsFrom, state: 'open' })
    }
    if (move.move === 'restart') now.set(was.id, { ...was, countsFrom: instantOf(move.from) })
  }
  return [...now.values()]
}

const standing = (running: readonly RunningClock[]): readonly string[] =>
  running
    .filter((one) => one.state !== 'cancelled')
    .map((one) => [one.clock, one.countsFrom, one.state, one.metAt ?? ''].join(' '))
    .sort()

const afterwards = (
  record: RecordView,
  running: readonly RunningClock[] = [],
): readonly RunningClock[] => carriedOut(clockMoves(plan, record, {}, running), running)

describe('a clock that hangs on facts', () => {
  it('begins with the fact, whichever record brought it about, and waits for another', () => {
    assert.deepEqual(standing(afterwards(recordWith([open]))), ['P1 2026-05-25T23:00:00Z open '])
  })

  it('is not stopped by a visit at which the child was not seen', () => {
    const tried = recordWith([open, seenOn('2026-05-29', 'no')])
    assert.deepEqual(standing(afterwards(tried)), ['P1 2026-05-25T23:00:00Z open '])
  })

  it('is stopped by the visit that counts, and the next one counts from it', () => {
    const seen = recordWith([open, seenOn('2026-05-29', 'no'), seenOn('2026-06-02')])
    assert.deepEqual(standing(afterwards(seen, afterwards(recordWith([open])))), [
      'P1 2026-05-25T23:00:00Z met 2026-06-01T23:00:00Z',
      'P2 2026-06-01T23:00:00Z open ',
    ])
  })

  it('is cancelled, in its own words, when the plan ends', () => {
    const running = afterwards(recordWith([open]))
    const ended = recordWith([{ ...open, toOn: '2026-08-24' }])
    assert.deepEqual(clockMoves(plan, ended, {}, running), [
      { move: 'cancel', deadlineId: '1', reason: 'The plan has ended' },
    ])
  })

  it('is done, not cancelled, by what happens on the day that ends the plan, and nothing follows it', () => {
    const running = afterwards(recordWith([open, seenOn('2026-06-02')]))
    const lastDay = [seenOn('2026-06-02'), seenOn('2026-06-20')]
    const ended = recordWith([{ ...open, toOn: '2026-06-20' }, ...lastDay])
    assert.deepEqual(standing(afterwards(ended, running)), [
      'P1 2026-05-25T23:00:00Z met 2026-06-01T23:00:00Z',
      'P2 2026-06-01T23:00:00Z met 2026-06-19T23:00:00Z',
    ])
  })

  it('counts from a birth only when the child was born during the record', () => {
    const clocks = (bornOn: string): readonly string[] =>
      afterwards(recordWith([open], bornOn)).map((one) => one.clock)
    assert.deepEqual(clocks('2019-02-03'), ['P1'])
    assert.deepEqual(clocks('2026-06-10'), ['P1', 'P3'])
  })

  it('ends the same in whichever order visits are recorded', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 8 })
    const shuffled = days.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    )
    const dated = (day: number): HeldFact =>
      seenOn(new Date(Date.UTC(2026, 4, 26 + day)).toISOString().slice(0, 10))
    const recorded = (all: readonly number[]): readonly string[] => {
      let facts: readonly HeldFact[] = [open]
      let running = afterwards(recordWith(facts))
      for (const day of all) {
        facts = [...facts, dated(day)]
        running = afterwards(recordWith(facts), running)
      }
      return standing(running)
    }
    fc.assert(
      fc.property(shuffled, ([all, otherwise]) => {
        assert.deepEqual(recorded(otherwise), recorded([...all].sort((a, b) => a - b)))
      }),
    )
  })

  it('asks for nothing more when nothing has changed', () => {
    const record = recordWith([open, seenOn('2026-06-02'), seenOn('2026-06-12')])
    assert.deepEqual(clockMoves(plan, record, {}, afterwards(record)), [])
  })

  it('counts afresh when the child moves, and what was due in the last home is not', () => {
    const moved: HeldFact = { kind: 'placement', fromOn: '2026-09-11', detail: {} }
    const inThisHome: ClockDefinition = {
      ...next,
      from: {
        fact: 'visit',
        at: 'start',
        where: { seen: 'yes' },
        every: true,
        replacedBy: { fact: 'placement', at: 'start' },
      },
    }
    const care: ProcessDefinition = { ...visit, clocks: [inThisHome] }
    const before = [open, seenOn('2026-08-28')]
    const first = carriedOut(clockMoves(care, recordWith(before), {}, []), [])
    assert.deepEqual(
      first.map((one) => [one.countsFrom, one.state]),
      [[instantOf('2026-08-28'), 'open']],
    )
    const after = recordWith([...before, moved])
    const second = carriedOut(clockMoves(care, after, {}, first), first)
    assert.deepEqual(
      second.map((one) => one.state),
      ['cancelled'],
    )
    const seen = recordWith([...before, moved, seenOn('2026-09-17')])
    const third = carriedOut(clockMoves(care, seen, {}, second), second)
    assert.deepEqual(
      third.filter((one) => one.state === 'open').map((one) => one.countsFrom),
      [instantOf('2026-09-17')],
    )
  })
})

describe('a clock that waits for an answer', () => {
  const held: ClockDefinition = {
    id: 'P4',
    name: 'Interview held',
    from: { answer: 'returnedAt' },
    stops: { answered: ['heldAt'] },
    each: 'child',
    local: [{ within: { hours: 72 } }],
    source,
  }
  const interview: ProcessDefinition = { ...visit, clocks: [held] }
  const after = (
    values: Readonly<Record<string, string>>,
    running: readonly RunningClock[] = [],
  ): readonly RunningClock[] =>
    carriedOut(clockMoves(interview, recordOf(values, [part('1')]), {}, running), running)
  const returnedAt = '2026-10-24T22:40:00Z'

  it('was done at the time that the answer gives, and at another when it is corrected', () => {
    const first = after({ returnedAt, heldAt: '2026-10-26T11:00:00Z' })
    assert.deepEqual(standing(first), ['P4 2026-10-24T22:40:00Z met 2026-10-26T11:00:00Z'])
    const corrected = after({ returnedAt, heldAt: '2026-10-26T16:00:00Z' }, first)
    assert.deepEqual(standing(corrected), ['P4 2026-10-24T22:40:00Z met 2026-10-26T16:00:00Z'])
  })

  it('counts afresh when what it counts from is corrected, and stays done', () => {
    const first = after({ returnedAt, heldAt: '2026-10-26T11:00:00Z' })
    const corrected = after(
      { returnedAt: '2026-10-25T08:00:00Z', heldAt: '2026-10-26T11:00:00Z' },
      first,
    )
    assert.deepEqual(standing(corrected), ['P4 2026-10-25T08:00:00Z met 2026-10-26T11:00:00Z'])
  })

  it('is due again when the answer that met it is taken back', () => {
    const told: ClockDefinition = {
      ...first,
      from: { event: 'started' },
      stops: { answered: ['toldOn'] },
      when: { named: true },
    }
    const care: ProcessDefinition = { ...visit, clocks: [told] }
    const events = { started: instantOf('2026-05-26') }
    const said = { ...recordWith([]), values: { toldOn: '2026-05-28' } }
    const begun = carriedOut(clockMoves(care, recordWith([]), events, []), [])
    const met = carriedOut(clockMoves(care, said, events, begun), begun)
    assert.deepEqual(
      met.map((one) => one.state),
      ['met'],
    )
    const again = carriedOut(clockMoves(care, recordWith([]), events, met), met)
    assert.deepEqual(
      again.map((one) => [one.state, one.metAt]),
      [['open', undefined]],
    )
  })
})
