import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fields2025To26 } from '../../../src/returns/ssda903/2025-26/fields.ts'
import { year2025To26 } from '../../../src/returns/ssda903/2025-26/year.ts'
import { rowsOf } from '../../../src/returns/ssda903/from-record/rows.ts'
import { cellsOf, periodOf } from '../../../src/returns/ssda903/from-record/write.ts'
import { columnNames } from '../../../src/returns/ssda903/lay-out.ts'
import type { TableName } from '../../../src/returns/ssda903/tables.ts'
import { judge } from '../../../src/returns/judge.ts'
import type { ChildRead } from '../../../src/store/return-reading.ts'
import { openBook, type Book, type CellRow } from './book.ts'
import { ana, bea, cal, dot, event, eze, gus, hal, recordedChildren } from './recorded-children.ts'

const { tables } = year2025To26

/** One file's rows about a child, each cell as it is written, as of a day. */
function rows(
  child: ChildRead,
  table: TableName,
  { year = '2025-26', on = '2027-06-01' } = {},
): readonly (readonly string[])[] {
  const fields = { ...fields2025To26, year }
  return (rowsOf(child, fields, periodOf(fields, on))[table] ?? []).map((row) =>
    cellsOf(table, row),
  )
}

const inOneLine = (...of: Parameters<typeof rows>): readonly string[] =>
  rows(...of).map((cells) => cells.slice(1).join(' '))

function filesOf(year: string): Partial<Record<TableName, CellRow[]>> {
  return Object.fromEntries(
    tables.map((table) => [
      table,
      recordedChildren.flatMap((child) =>
        rows(child, table, { year }).map((cells): CellRow =>
          Object.fromEntries(columnNames(table).map((name, at) => [name, cells[at] ?? ''])),
        ),
      ),
    ]),
  )
}

describe('The return written from records that have everything', () => {
  it('breaks no rule, with the year before written from them too', () => {
    const book: Book = { now: filesOf('2025-26'), before: filesOf('2024-25') }
    const findings = judge(
      { ...openBook(book, '2025-26'), providers: undefined },
      year2025To26.rules,
    )
    const broken = findings.filter(({ breaches }) => breaches.length > 0)
    assert.deepEqual(
      broken.map(({ rule, breaches }) => [rule.id, breaches.map(({ child }) => child)]),
      [],
    )
  })
})

describe('Episodes', () => {
  it('begin anew on a change of legal status or of placement, and say why', () => {
    assert.deepEqual(inOneLine(ana, 'Episodes'), [
      '10/01/2025 L C2 N1 U6 PR1 14/09/2025 X1 CARPL PR1 1AA PR2 2BB SC100001',
      '14/09/2025 P C2 N1 K2 PR1    PR1 1AA LA1 1AA SC100001',
    ])
    assert.deepEqual(inOneLine(ana, 'Episodes', { year: '2024-25' }), [
      '03/02/2024 S C1 N1 U6 PR1 10/01/2025 X1  PR1 1AA PR2 2BB SC100001',
      '10/01/2025 L C2 N1 U6 PR1    PR1 1AA PR2 2BB SC100001',
    ])
  })

  it('say that a placement changed and the carer did not', () => {
    assert.deepEqual(
      rows(dot, 'Episodes').map((cells) => [cells[1], cells[2], cells[8], cells[9]]),
      [
        ['10/06/2024', 'S', 'X1', ''],
        ['20/05/2025', 'L', 'X1', 'PLACE'],
        ['01/08/2025', 'T', 'E12', ''],
      ],
    )
  })

  it('have a stay in hospital between two of the same placement, and both changes of one day in one', () => {
    assert.deepEqual(
      rows(hal, 'Episodes').map((cells) => [...cells.slice(1, 4), cells[5], cells[9]].join(' ')),
      [
        '01/05/2025 S L2 U6 ',
        '09/05/2025 L C1 U6 ',
        '04/08/2025 P C1 T1 ',
        '14/08/2025 P C1 U6 CREQB',
        '03/11/2025 B C2 U6 ',
      ],
    )
    assert.deepEqual(rows(hal, 'Episodes')[2]?.slice(5, 7), ['T1', ''])
  })

  it('do not begin anew where an order is made again', () => {
    assert.equal(rows(gus, 'Episodes').length, 1)
  })

  it('say nothing of what is recorded ahead', () => {
    const [episode] = rows(bea, 'Episodes', { on: '2025-12-14' })
    assert.deepEqual(episode?.slice(7, 9), ['', ''])
    assert.deepEqual(rows(bea, 'Episodes').at(-1)?.slice(7, 9), ['15/12/2025', 'E4A'])
    assert.deepEqual(rows(bea, 'Episodes', { on: '2025-06-01' }), [])
  })
})

describe('The other files', () => {
  it('say which girl in care is a mother, and nothing of one who has left', () => {
    assert.deepEqual(inOneLine(bea, 'Header'), ['F 20/08/2009 WBRI A123456789012 1 11/11/2025'])
    assert.deepEqual(inOneLine(cal, 'Header'), ['F 14/09/2006 WBRI A123456789013  '])
  })

  it('have the reason for a pupil number that is missing, recorded or told by dates', () => {
    const without = (more: object) => ({ ...ana, person: { ...ana.person, upn: null, ...more } })
    const written = (more: object) => rows(without(more), 'Header')[0]?.[4]
    assert.equal(written({}), '')
    assert.equal(written({ upn_unknown: 'UN2' }), 'UN2')
    assert.equal(written({ upn_unknown: 'UN7' }), '')
    assert.equal(rows(gus, 'Header')[0]?.[4], 'UN1')
  })

  it('end an absence with care where nobody ended it', () => {
    assert.deepEqual(inOneLine(bea, 'Missing'), ['20/08/2009 A 10/12/2025 15/12/2025'])
    assert.deepEqual(inOneLine(bea, 'Missing', { on: '2025-12-12' }), ['20/08/2009 A 10/12/2025 '])
  })

  it('have health of those only who were in care all year, and leave blank what nobody recorded', () => {
    assert.deepEqual(inOneLine(ana, 'OC2'), ['12/05/2014 12  0  1 1 1 0  '])
    assert.deepEqual(inOneLine({ ...ana, parts: [] }, 'OC2'), ['12/05/2014 12     1 1   '])
    assert.deepEqual(rows(bea, 'OC2'), [])
    assert.deepEqual(rows(dot, 'OC2'), [])
  })

  it('have a care leaver from the contact in which they were in touch', () => {
    assert.deepEqual(inOneLine(cal, 'OC3'), ['14/09/2006 YES F2 U1'])
    assert.deepEqual(rows(cal, 'OC3', { year: '2024-25' }), [], 'she was in care on her 18th')
    const died = {
      ...cal,
      facts: [
        ...cal.facts.slice(0, 4),
        event('contact', '2025-09-01', { inTouch: 'DIED', forBirthday: '19' }),
      ],
    }
    assert.deepEqual(inOneLine(died, 'OC3'), ['14/09/2006 DIED 0 0'])
  })

  it('have a contact within the month after a birthday at the very end of the year', () => {
    const inMarch = {
      ...cal,
      person: { ...cal.person, born_on: '2007-03-20' },
      facts: [
        ...cal.facts.slice(0, 4),
        event('contact', '2026-04-10', {
          inTouch: 'REFU',
          forBirthday: '19',
          home: 'R1',
          activity: '0',
        }),
      ],
    }
    assert.deepEqual(inOneLine(inMarch, 'OC3'), ['20/03/2007 REFU 0 R1'])
    assert.deepEqual(rows(inMarch, 'OC3', { on: '2026-04-09' }), [])
  })

  it('have the decision for adoption, its reversal, and the adopters', () => {
    assert.deepEqual(inOneLine(gus, 'PlacedAdoption'), ['10/10/2022 01/09/2024 03/11/2025 RD1'])
    assert.deepEqual(inOneLine(dot, 'PlacedAdoption'), ['03/03/2022 01/03/2025  '])
    assert.deepEqual(inOneLine(dot, 'AD1'), ['03/03/2022 01/03/2025 10/07/2025 1 2 MF L11'])
  })

  it('write what was arranged before as far as it is known', () => {
    assert.deepEqual(inOneLine(bea, 'PrevPerm'), ['20/08/2009 P1 WAL ZZ/02/2015'])
    assert.deepEqual(inOneLine(eze, 'PrevPerm'), ['05/11/2010 Z1  '])
    assert.deepEqual(rows(ana, 'PrevPerm'), [])
  })

  it('have an unaccompanied child until 18', () => {
    assert.deepEqual(inOneLine(eze, 'UASC'), ['M 05/11/2010 05/11/2028'])
  })

  it('have each social worker from the day the case was theirs, and none once care has ended', () => {
    assert.deepEqual(inOneLine(ana, 'SWEpisodes'), [
      '12/05/2014 XX7 03/02/2024 01/06/2025 FCONTA',
      '12/05/2014 XX8 01/06/2025  LEFTRL',
    ])
    assert.deepEqual(inOneLine(bea, 'SWEpisodes'), ['20/08/2009 XX7 02/06/2025  FCONTA'])
  })

  it('have orders on liberty, which a year that asks about them writes', () => {
    assert.deepEqual(inOneLine(hal, 'DoLo'), ['02/02/2012 01/12/2025 01/02/2026'])
    assert.ok(!tables.includes('DoLo'))
  })

  it('have no row of a record that was found to be another’s', () => {
    const merged = { ...ana, person: { ...ana.person, merged_into: 12 } }
    assert.deepEqual(rows(merged, 'Episodes'), [])
    assert.deepEqual(rows(merged, 'Header'), [])
  })
})
