import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readBoard } from '../../src/cases/reading/read-board.ts'
import { submittedContact } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('the board of the front door, by area of the NHS', () => {
  let at: TestOffice
  const contacts = new Map<string, string>()

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    // Preston, Chorley and Skelmersdale: one locality, two areas of the NHS.
    for (const word of ['lily-rigg', 'harrison-rowe'])
      contacts.set(word, (await submittedContact(at, [word])).id)
  })
  after(async () => at.close())

  const rows = async (area?: readonly string[]): Promise<readonly string[]> => {
    const filter = { process: 'contact', locality: 'central', page: 1, area }
    const board = await readBoard(at.office, at.caller('sam-patel'), filter)
    assert.ok(board.ok, JSON.stringify(board))
    assert.equal(board.value.matches, area && board.value.rows.length)
    return board.value.rows.map(({ id }) => id).toSorted()
  }

  it('shows what lies in the districts of the area, and everything without it', async () => {
    const [preston = '', chorley = ''] = contacts.values()
    assert.deepEqual(await rows(), [preston, chorley].toSorted())
    assert.deepEqual(await rows(['preston', 'chorley', 'south-ribble']), await rows())
    assert.deepEqual(await rows(['preston']), [preston])
    assert.deepEqual(await rows(['west-lancashire']), [])
  })
})
