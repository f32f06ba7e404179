import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findPeople } from '../../src/cases/people/find-people.ts'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { readBoard, type Board } from '../../src/cases/reading/read-board.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import { act, askingFor } from '../../src/cases/act.ts'
import { done } from '../../src/engine/refusal.ts'
import { processOf } from '../../src/engine/practice.ts'
import { addHandOver, handOversOf } from '../../src/store/hand-overs.ts'
import { demonstration } from '../../authorities/lancashire/demonstration.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const restricted = demonstration.households
  .flatMap((household) => household.people)
  .find(
    (person) =>
      person.restricted !== undefined &&
      person.bornOn !== undefined &&
      person.district === undefined &&
      person.bornOn > '2009',
  )

describe('a restricted child', () => {
  let at: TestOffice
  let recordId: string
  const name = `${restricted?.forenames ?? ''} ${restricted?.surname ?? ''}`

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    // As a partner's file brings it: nobody at the front door could find this child to record a call.
    const started = await act(at.office, 'system', { action: 'receive-row' }, async (request) =>
      done(
        await startRecord(request, {
          definition: processOf(at.office.practice, 'contact'),
          wayIn: 'file',
          subjects: [{ personId: at.person(restricted?.id ?? '') }],
          values: { receivedAt: '2026-03-26T15:10:00Z', worries: 'Seen alone in the park.' },
        }),
      ),
    )
    assert.ok(started.ok)
    recordId = started.value.id
  })
  after(async () => {
    await at.close()
  })

  async function board(username: string): Promise<Board> {
    const localities = ['north', 'central', 'east', null]
    const boards: Board[] = []
    for (const locality of localities) {
      const read = await readBoard(at.office, at.caller(username), {
        process: 'contact',
        locality,
        page: 1,
      })
      assert.ok(read.ok)
      boards.push(read.value)
    }
    const [first] = boards
    assert.ok(first)
    return { ...first, rows: boards.flatMap((one) => one.rows) }
  }

  it('is not there for a social worker: no row, no count, no name in a search, no page', async () => {
    const seen = await board('joanne-whitworth')
    assert.deepEqual([seen.rows.length, seen.counts.length], [0, 0])
    for (const bornOn of [undefined, restricted?.bornOn]) {
      const found = await findPeople(at.office, at.caller('joanne-whitworth'), {
        words: name,
        bornOn,
      })
      assert.ok(found.ok)
      assert.ok(!found.value.people.some((person) => person.id === at.person(restricted?.id ?? '')))
    }
    const record = await readRecord(at.office, at.caller('joanne-whitworth'), recordId)
    assert.ok(!record.ok && record.refusal.kind === 'not-found')
  })

  it('shows to the practice manager as restricted, with nothing that says who', async () => {
    const seen = await board('sam-patel')
    const found = await findPeople(at.office, at.caller('sam-patel'), {
      words: name,
      bornOn: restricted?.bornOn,
    })
    const record = await readRecord(at.office, at.caller('sam-patel'), recordId)
    assert.ok(found.ok && record.ok)
    assert.equal(seen.rows.length, 1)
    assert.deepEqual(
      record.value.parts.map((part) => part.person.surname),
      ['Restricted record'],
    )
    const everything = JSON.stringify([
      seen,
      found.value,
      record.value.parts.map((part) => part.person),
    ])
    assert.ok(everything.includes('Restricted record'))
    for (const secret of [
      restricted?.surname,
      restricted?.forenames,
      restricted?.bornOn,
      restricted?.address,
    ]) {
      assert.ok(secret && !everything.includes(secret), secret)
    }
  })

  it('is not read in work that is handed over, but by those who may know of it', async () => {
    const seenBy = async (username: string): Promise<number> =>
      await at.office.store.transaction(
        askingFor(at.office.practice, at.caller(username)),
        async (work) => (await handOversOf(work, recordId)).length,
      )
    await at.office.store.transaction({ system: true }, async (work) => {
      await addHandOver(work, {
        recordId,
        fromProcess: 'contact',
        what: 'Duty and Assessment',
        walled: true,
        fromTeamId: 'front-door-east',
        toTeamId: 'hyndburn-duty-and-assessment',
        pack: {},
        at: '2026-03-26T15:15:00Z',
      })
    })
    assert.equal(await seenBy('ben-holroyd'), 0)
    assert.equal(await seenBy('joanne-whitworth'), 0)
    assert.equal(await seenBy('alison-kenyon'), 1)
  })

  it('has a page for nobody who is not named; a manager is told how it opens', async () => {
    const page = await readPerson(
      at.office,
      at.caller('sam-patel'),
      at.person(restricted?.id ?? ''),
    )
    assert.ok(!page.ok && page.refusal.kind === 'closed' && page.refusal.opensBy === 'glass')
  })
})
