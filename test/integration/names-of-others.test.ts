import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readMessage } from '../../src/cases/reading/read-message.ts'
import { readOthersNamed, type OtherNamed } from '../../src/cases/reading/others-named.ts'
import { addToRecord } from '../../src/cases/records/add-people.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { query } from '../../src/store/database.ts'
import { addMessage } from '../../src/store/messages.ts'
import { submittedContact } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted, read, refusalIn } from '../support/protection.ts'

const said = (others: readonly OtherNamed[]): string[] =>
  others.map(({ names, by, of }) => `${names?.join(', ') ?? 'restricted'}: ${by} ${of.forenames}`)

describe('E25: words that name brothers and sisters, before they are shared', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await at.close()
  })

  const namedIn = async (recordId: string, words: string, by = 'sam-patel'): Promise<string[]> =>
    said(granted(await readOthersNamed(at.office, at.caller(by), recordId, words)))
  /** A letter that waits in the outbox, whatever drafted it. */
  const letter = async (recordId: string, toName: string, body: string): Promise<string> =>
    await at.office.store.transaction({ system: true }, async (work) =>
      addMessage(work, {
        recordId,
        process: 'contact',
        teamId: (await read(at, 'sam-patel', recordId)).row.team_id,
        letter: 'feedback-no-further-action',
        kind: 'notice',
        toName,
        subject: 'What we decided',
        body,
        at: at.office.clock.now(),
      }),
    )

  it('a brother, a sister and a half-brother are found, the child is not', async () => {
    const { id } = await submittedContact(at, ['jayden-crossley'])
    const words = 'Jayden plays with mia. Noah Barlow sleeps; Noah’s cot is new. Shannon is well.'
    assert.deepEqual(await namedIn(id, words), [
      'mia: stated Jayden',
      'Noah Barlow, Noah: stated Jayden',
    ])
    assert.deepEqual(await namedIn(id, 'Jayden Crossley slept well.'), [])
  })

  it('another child of the same home and one of the same record are found, a neighbour is not', async () => {
    const { id } = await submittedContact(at, ['jayden-crossley'])
    const joanne = at.caller('joanne-whitworth')
    const consultation = granted(
      await startProcess(at.office, joanne, { process: 'consultation', personIds: [] }),
    )
    for (const [forenames, line, bornOn] of [
      ['Callum', '8 bellmaker street, Burnley', '2015-05-05'],
      ['Dawid', '9 Bellmaker Street, Burnley', '2015-05-05'],
      ['Grown', '8 Bellmaker Street, Burnley', '1999-05-05'],
    ] as const) {
      const address = { line, postcode: 'BB10 1AG' }
      const person = { forenames, surname: 'Fox', bornOn, address }
      granted(await addToRecord(at.office, joanne, consultation.id, { as: 'other', person }))
    }
    await submittedContact(at, ['jayden-crossley', 'zuzanna-wisniewska'])
    assert.deepEqual(await namedIn(id, 'Callum, Dawid, Grown and Zuzanna'), [
      'Callum: home Jayden',
      'Zuzanna: record Jayden',
    ])
  })

  it('a restricted brother’s name is never given, and nobody who may not know of him learns of him', async () => {
    const { id } = await submittedContact(at, ['lewis-holt'])
    assert.deepEqual(await namedIn(id, 'Ewan was there.'), ['restricted: stated Lewis'])
    assert.deepEqual(await namedIn(id, 'Ewan was there.', 'joanne-whitworth'), [])
  })

  it('a letter to the father of one half-sibling warns of the others, and of what is typed in its place', async () => {
    const { id } = await submittedContact(at, ['jayden-crossley', 'noah-barlow'])
    const toFather = await letter(id, 'Reece Barlow', 'Noah is safe. Jayden is at school.')
    const reading = async (message: string, typed?: string): Promise<string[]> => {
      const file = await readMessage(at.office, at.caller('sam-patel'), message, typed)
      return said(granted(file).othersNamed)
    }
    assert.deepEqual(await reading(toFather), ['Jayden: stated Noah'])
    assert.deepEqual(await reading(toFather, 'Noah is safe.'), [])
    const toMother = await letter(id, 'Shannon Crossley', 'Noah is safe. Jayden is at school.')
    assert.deepEqual(await reading(toMother), [])
    assert.deepEqual(await reading(toMother, 'Mia is at nursery.'), ['Mia: stated Jayden'])
  })

  it('those who are named are in the audit, and it is not there for those who may not read the record', async () => {
    const { id } = await submittedContact(at, ['jayden-crossley'])
    await namedIn(id, 'Mia')
    const [last] = await at.office.store.transaction({ system: true }, (work) =>
      work.all(
        query
          .selectFrom('audit')
          .where('action', '=', 'look-for-names')
          .orderBy('id', 'desc')
          .select('people')
          .limit(1),
      ),
    )
    assert.ok(last)
    assert.ok(last.people.includes(at.person('mia-crossley')))
    assert.ok(!last.people.includes(at.person('noah-barlow')))
    const other = await readOthersNamed(at.office, at.caller('omar-siddiqui'), id, 'Mia')
    assert.match(refusalIn(other), /nothing here that you can open/)
  })
})
