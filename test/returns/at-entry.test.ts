import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Practice } from '../../src/engine/practice.ts'
import { practiceOf } from '../../src/practice-of.ts'
import { behindFinding } from '../../src/returns/at-entry/behind.ts'
import type { ChildFinding, EntryReturn, Source } from '../../src/returns/at-entry/entry-return.ts'
import { entryDaysOn, entryYearsOn } from '../../src/returns/at-entry/entry-returns.ts'
import { rules as censusRules } from '../../src/returns/cin/2025-26/all-rules.ts'
import { inPractice as inCensus } from '../../src/returns/cin/2025-26/in-practice.ts'
import { inPractice as in903, notAtEntry } from '../../src/returns/ssda903/2025-26/in-practice.ts'
import { inPractice as in903Later } from '../../src/returns/ssda903/2026-27/in-practice.ts'
import { year2026To27 } from '../../src/returns/ssda903/2026-27/year.ts'
import type { ChildRead, FactRead } from '../../src/store/return-reading.ts'

describe('which rules are judged while a record is written', () => {
  it('are those of the twelve months that end today, as if the return were made now', () => {
    assert.deepEqual(entryDaysOn('2026-11-22'), { from: '2025-11-23', to: '2026-11-22' })
    assert.deepEqual(entryDaysOn('2028-02-29'), { from: '2027-03-01', to: '2028-02-29' })
  })

  it('are those of the year, and of the last year that is known afterwards', () => {
    const since = (today: string): readonly string[] =>
      entryYearsOn(today).map((year) => `${year.return} ${year.since}`)
    assert.deepEqual(since('2026-03-31'), ['cin 2025-04-01', '903 2025-04-01'])
    assert.deepEqual(since('2026-04-01'), ['cin 2025-04-01', '903 2026-04-01'])
    assert.deepEqual(since('2031-01-01'), ['cin 2025-04-01', '903 2026-04-01'])
    assert.deepEqual(since('2020-01-01'), ['cin 2025-04-01', '903 2025-04-01'])
  })
})

describe('the words of practice beside a rule', () => {
  /** The writer always writes these right, or they are about the return as a whole. */
  const neverOfAWorker = [
    ...['100', '2883', '2886Q', '2887Q', '2888Q'],
    ...['1570', '1580', '8500', '8510', '8568', '8590'],
  ]

  it('are there for every rule of the census that a worker can meet, and for no other number', () => {
    const without = censusRules.map(({ id }) => id).filter((id) => inCensus[id] === undefined)
    assert.deepEqual(without.toSorted(), neverOfAWorker.toSorted())
    const known = new Set(censusRules.map(({ id }) => id))
    assert.deepEqual(
      Object.keys(inCensus).filter((id) => !known.has(id)),
      [],
    )
  })

  it('are of rules that the return on children looked after has', () => {
    const known = new Set(year2026To27.rules.map(({ id }) => id))
    const named = [...Object.keys(in903), ...Object.keys(in903Later), ...notAtEntry]
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    )
  })

  it('are sentences without codes of the file', () => {
    for (const words of Object.values({ ...inCensus, ...in903, ...in903Later })) {
      assert.match(words, /^[A-Z“].*[.]$/)
      assert.doesNotMatch(words, /[a-z][A-Z]|[A-Z]{2,}_|\bUN\d|amend/, words)
    }
  })
})

describe('where the elements of a return come from', () => {
  let practice: Practice
  let entries: readonly EntryReturn[]
  const columns = ['upn', 'former_upn', 'upn_unknown', 'born_on', 'expected_on', 'sex', 'died_on']
  const people = new Set([...columns, 'ethnicity', 'disabilities'])

  before(async () => {
    practice = await practiceOf('lancashire')
    const years = ['2025-06-01', '2026-06-01'].flatMap(entryYearsOn)
    entries = await Promise.all(years.map(async (year) => await year.judge()))
  })

  const isThere = (source: Source): boolean => {
    switch (source.from) {
      case 'person':
        return people.has(source.column)
      case 'fact':
        return practice.facts.has(source.kind)
      case 'signing':
        return source.processes.every((id) => practice.processes.has(id))
      case 'answer':
        return source.processes.some(
          (id) => practice.processes.get(id)?.questions[source.question] !== undefined,
        )
    }
  }

  it('is a column, a kind of fact, a process or a question that there is', () => {
    for (const { name, sources } of entries) {
      const stray = Object.entries(sources).filter(([, those]) => !those.every(isThere))
      assert.deepEqual(stray, [], name)
    }
  })
})

describe('what stands behind a finding', () => {
  const fact = (id: string, from: string, more: Partial<FactRead> = {}): FactRead => ({
    ...{ id, kind: 'plan', from, to: null, detail: {}, workerId: null, teamId: null },
    ...{ startedByPart: `began-${id}`, endedByPart: null, recordedAt: `${from}T09:00:00Z` },
    ...more,
  })
  const child = (facts: readonly FactRead[]): ChildRead => ({
    ...{ id: '7', person: {}, addresses: [], parts: [], workers: [], parentSince: null },
    facts,
  })
  const sources: EntryReturn['sources'] = {
    Begins: [{ from: 'fact', kind: 'plan', says: 'start' }],
    Ends: [{ from: 'fact', kind: 'plan', says: 'end' }],
    Category: [{ from: 'fact', kind: 'plan', says: { detail: 'category' } }],
    Sex: [{ from: 'person', column: 'sex' }],
  }
  const behind = (
    cell: Partial<ChildFinding['cells'][number]>,
    facts: readonly FactRead[],
  ): readonly string[] => {
    const rule = { id: '1', says: 'error', fields: [], message: '' } as const
    const cells = [{ table: 'Plans', field: 'Begins', values: [], beganOn: undefined, ...cell }]
    return behindFinding({ child: '7', rule, cells }, child(facts), { sources }).map((one) =>
      one.is === 'person' ? one.column : one.partId,
    )
  }

  const two = [
    fact('a', '2026-01-05', { to: '2026-02-02', endedByPart: 'ended-a' }),
    fact('b', '2026-02-02'),
  ]

  it('is the part that began the fact of that day', () => {
    assert.deepEqual(behind({ values: ['2026-02-02'] }, two), ['began-b'])
    assert.deepEqual(behind({ values: ['2026-02-03'] }, two), [])
  })

  it('is the part that ended the fact, and for one that has not ended the part that began it', () => {
    const ends = { field: 'Ends', beganOn: '2026-01-05' }
    assert.deepEqual(behind({ ...ends, values: ['2026-02-02'] }, two), ['ended-a'])
    assert.deepEqual(behind({ ...ends, values: [], beganOn: '2026-02-02' }, two), ['began-b'])
  })

  it('is, for a detail, whoever wrote the fact that held then', () => {
    const category = { field: 'Category', values: [] }
    assert.deepEqual(behind({ ...category, beganOn: '2026-01-05' }, two), ['ended-a', 'began-a'])
    assert.deepEqual(behind({ ...category, beganOn: '2026-03-01' }, two), ['began-b'])
  })

  it('is a column of the person, and nothing for an element of which nobody said where it is from', () => {
    assert.deepEqual(behind({ field: 'Sex' }, []), ['sex'])
    assert.deepEqual(behind({ field: 'Other' }, two), [])
    assert.deepEqual(behind({ field: undefined }, two), [])
  })
})
