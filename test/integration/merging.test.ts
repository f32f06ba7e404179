import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { findPeople } from '../../src/cases/people/find-people.ts'
import { confirmMerge, withdrawMerge } from '../../src/cases/people/merging/confirm-merge.ts'
import { readMerge, whereMerged } from '../../src/cases/people/merging/read-merge.ts'
import { undoMerge } from '../../src/cases/people/merging/undo-merge.ts'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { startFact } from '../../src/store/facts.ts'
import { addRelationship } from '../../src/store/people.ts'
import { everyRow } from '../support/every-row.ts'
import { merged, propose, recorded } from '../support/merging.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted, read, refusalIn } from '../support/protection.ts'

describe('two records of one person', () => {
  let at: TestOffice
  let jayden: string

  before(async () => {
    at = await testOffice('2026-05-26T13:00:00Z')
    jayden = at.person('jayden-crossley')
  })
  after(async () => {
    await at.close()
  })

  const again = async (more: object = {}): Promise<string> =>
    await recorded(
      at,
      { forenames: 'Jaden', surname: 'Crosley', bornOn: '2014-01-02', ...more },
      { line: '3 Other Street', postcode: 'PR1 9ZZ', place: 'district', district: 'preston' },
    )

  /** Refused in these words, with every row as it was. */
  const unchanged = async (because: RegExp, carryOut: () => Promise<unknown>): Promise<void> => {
    const was = await everyRow(at.url)
    assert.match(refusalIn(await (carryOut() as ReturnType<typeof propose>)), because)
    assert.deepEqual(await everyRow(at.url), was)
  }

  it('become one by two people, with everything that was about the one that is merged', async () => {
    const twin = await again({ nhsNumber: '9434765919' })
    const started = { process: 'contact', personIds: [twin] }
    const { id } = granted(await startProcess(at.office, at.caller('joanne-whitworth'), started))
    await at.office.store.transaction({ system: true }, async (work) => {
      const fact = { kind: 'open-early-help', fromOn: '2026-05-02', at: at.office.clock.now() }
      await startFact(work, { ...fact, subjectId: twin })
    })
    const mergeId = await merged(at, jayden, twin, { chosen: { nhsNumber: 'merged' } })
    const sam = at.caller('sam-patel')
    assert.deepEqual(
      (await read(at, 'sam-patel', id)).parts.map((one) => one.row.subject_id),
      [jayden],
    )
    const file = granted(await readPerson(at.office, sam, jayden))
    assert.equal(file.person.nhs_number, '9434765919')
    assert.ok(file.facts.some((one) => one.kind === 'open-early-help'))
    const where = granted(await whereMerged(at.office, sam, twin))
    assert.deepEqual(where, {
      keptId: jayden,
      at: '2026-05-26T13:00:00Z',
      by: ['Chloe Fenwick', 'Sam Patel'],
    })
    assert.match(refusalIn(await readPerson(at.office, sam, twin)), /nothing here/)
    const { people } = granted(await findPeople(at.office, sam, { words: twin }))
    assert.deepEqual(
      people.map((one) => one.id),
      [jayden],
    )
    const named = granted(await findPeople(at.office, sam, { words: 'Jaden Crosley' }))
    assert.ok(named.people.some((one) => one.id === jayden))
    assert.ok(!named.people.some((one) => one.id === twin))
    granted(await undoMerge(at.office, sam, mergeId, 'Two boys of one class.'))
    assert.deepEqual(
      (await read(at, 'sam-patel', id)).parts.map((one) => one.row.subject_id),
      [twin],
    )
  })

  it('are merged and taken apart again exactly, whatever was chosen, and no row is ever lost', async () => {
    const side = fc.constantFrom('kept' as const, 'merged' as const)
    const wanted = fc.record({
      forenames: side,
      surname: side,
      birth: side,
      home: side,
      swap: fc.boolean(),
      named: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(wanted, async ({ swap, named, ...chosen }) => {
        const twin = await again({ phone: '01632 960123' })
        if (named) {
          await at.office.store.transaction({ system: true }, async (work) => {
            const mother = at.person('shannon-crossley')
            await addRelationship(
              work,
              { personId: mother, type: 'mother', ofPersonId: twin },
              { at: at.office.clock.now() },
            )
          })
        }
        const was = await everyRow(at.url)
        const [kept, other] = swap ? [twin, jayden] : [jayden, twin]
        const mergeId = await merged(at, kept, other, { chosen })
        const counted = async (): Promise<Record<string, number>> =>
          Object.fromEntries(
            Object.entries(await everyRow(at.url)).map(([name, rows]) => [name, rows.length]),
          )
        const before = Object.fromEntries(
          Object.entries(was).map(([name, rows]) => [name, rows.length]),
        )
        assert.deepEqual(await counted(), before)
        granted(await undoMerge(at.office, at.caller('ruth-heaton'), mergeId, 'Tried.'))
        assert.deepEqual(await everyRow(at.url), was)
      }),
      { numRuns: 12 },
    )
  })

  it('are not made one by one person, by another post, without a reason or what is right', async () => {
    const twin = await again()
    const { mergeId } = granted(await propose(at, jayden, twin))
    const chloe = at.caller('chloe-fenwick')
    await unchanged(/You proposed this merge yourself/, () =>
      confirmMerge(at.office, chloe, mergeId),
    )
    const joanne = at.caller('joanne-whitworth')
    await unchanged(/Your post does not make two records one/, () =>
      confirmMerge(at.office, joanne, mergeId),
    )
    await unchanged(/in a merge already/, () => propose(at, jayden, twin, { by: 'sam-patel' }))
    granted(await withdrawMerge(at.office, chloe, mergeId, 'Ring the school first.'))
    await unchanged(/not waiting any more/, () =>
      confirmMerge(at.office, at.caller('sam-patel'), mergeId),
    )
    await unchanged(/could not be understood/, () => propose(at, jayden, twin, { reason: ' ' }))
    await unchanged(/could not be understood/, () =>
      propose(at, jayden, twin, { chosen: { surname: '' } }),
    )
    await unchanged(/not two people that you can make one/, () => propose(at, jayden, jayden))
  })

  it('never meet when one is restricted or sealed, and are told as if nobody was there', async () => {
    const twin = await again()
    const nobody = refusalIn(await propose(at, jayden, '999999999', { by: 'sam-patel' }))
    const freya = at.person('freya-pemberton')
    assert.equal(refusalIn(await propose(at, jayden, freya, { by: 'sam-patel' })), nobody)
    await at.office.store.transaction({ system: true }, async (work) => {
      const fact = {
        kind: 'adopted-record-sealed',
        fromOn: '2026-05-02',
        at: at.office.clock.now(),
      }
      await startFact(work, { ...fact, subjectId: twin })
    })
    await unchanged(/not two people that you can make one/, () => propose(at, jayden, twin))
  })

  it('wait while something has to be settled first, and say what', async () => {
    const twin = await again()
    await at.office.store.transaction({ system: true }, async (work) => {
      for (const subjectId of [jayden, twin]) {
        const fact = {
          kind: 'child-in-need-plan',
          excludes: 'plan-x',
          fromOn: '2026-05-02',
          at: at.office.clock.now(),
        }
        await startFact(work, { ...fact, subjectId })
      }
    })
    const { mergeId } = granted(await propose(at, jayden, twin))
    await unchanged(/Both have, for the same time.*plan from 2 May 2026.*End or correct it/, () =>
      confirmMerge(at.office, at.caller('sam-patel'), mergeId),
    )
    const file = granted(await readMerge(at.office, at.caller('sam-patel'), mergeId))
    assert.equal(file.row.confirmed_at, null)
    granted(await withdrawMerge(at.office, at.caller('sam-patel'), mergeId, 'Settle the plans.'))
    const other = await again()
    await at.office.store.transaction({ system: true }, async (work) => {
      await addRelationship(
        work,
        { personId: jayden, type: 'sibling', ofPersonId: other },
        { at: at.office.clock.now() },
      )
    })
    await unchanged(/recorded as related to each other/, () => propose(at, jayden, other))
  })

  it('can be taken apart for 30 days, with a reason, and not while the kept one is merged in turn', async () => {
    const [twin, third] = [await again(), await again()]
    const first = await merged(at, twin, third)
    const second = await merged(at, jayden, twin, {})
    const sam = at.caller('sam-patel')
    await unchanged(/Undo that merge first/, () => undoMerge(at.office, sam, first, 'No.'))
    await unchanged(/could not be understood/, () => undoMerge(at.office, sam, second, ' '))
    at.clock.moveTo('2026-06-26T09:00:00Z')
    await unchanged(/could until Thu 25 Jun 2026/, () => undoMerge(at.office, sam, second, 'Late.'))
    at.clock.moveTo('2026-06-25T09:00:00Z')
    granted(await undoMerge(at.office, sam, second, 'In time.'))
    await unchanged(/nothing to undo/, () => undoMerge(at.office, sam, second, 'Twice.'))
    granted(await undoMerge(at.office, sam, first, 'And the other.'))
  })
})
