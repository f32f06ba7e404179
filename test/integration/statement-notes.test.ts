import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act } from '../../src/cases/act.ts'
import { printRecord } from '../../src/cases/reading/print-record.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { openRecord } from '../../src/cases/records/open-record.ts'
import { transferPack } from '../../src/cases/records/transfer-pack.ts'
import {
  addStatementNote,
  answerStatementNote,
  type GivenNote,
  type Statement,
} from '../../src/cases/records/statement-note.ts'
import { done, type Refusal } from '../../src/engine/refusal.ts'
import { saidAgainstIt } from '../../src/web/documents/said-against.ts'
import { decide, submittedContact, type SubmittedContact } from '../support/contact.ts'
import { idOf } from '../support/in-need.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const child = 'ellie-mae-thornley'
const worker = 'joanne-whitworth'

const mother: GivenNote = {
  ...{ kind: 'disagreement', whose: 'parent', whoseName: 'Carla Thornley' },
  words: 'She was never hungry: she would not eat.',
}

describe('what somebody says against a statement', () => {
  let at: TestOffice
  let contact: SubmittedContact

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    contact = await submittedContact(at, [child])
  })
  after(async () => {
    await at.close()
  })

  const add = async (
    statement: Statement,
    given: Partial<GivenNote> = {},
    by = worker,
  ): Promise<Refusal | undefined> => {
    const added = await addStatementNote(at.office, at.caller(by), statement, {
      ...mother,
      ...given,
    })
    return added.ok ? undefined : added.refusal
  }
  const recorded = async (id: string, by = worker) => {
    const read = await readRecord(at.office, at.caller(by), id)
    assert.ok(read.ok, JSON.stringify(read))
    return read.value
  }
  const worries = (): Statement => ({ record: contact.id, question: 'worries' })

  it('is refused without its words, its kind, whose it is or what it is about, and nothing is written', async () => {
    const refusal = await add(
      { record: contact.id, question: '' },
      { kind: '', whose: '', words: ' ' },
    )
    assert.ok(refusal?.kind === 'invalid')
    assert.deepEqual(
      refusal.problems.map((one) => one.message),
      [
        'Choose what it is about',
        'Choose whether it is wrong, or seen otherwise',
        'Choose whose view it is',
        'Write what they say, in their words',
      ],
    )
    const nameless = await add(worries(), { whose: 'agency', whoseName: '' })
    assert.match(JSON.stringify(nameless), /Write who they are/)
    assert.deepEqual((await recorded(contact.id)).notes, [])
  })

  it('is of a statement that is there, and of a record that the caller may read', async () => {
    assert.equal((await add({ record: contact.id, question: 'nothing' }))?.kind, 'not-found')
    assert.equal((await add(worries(), {}, 'ben-holroyd'))?.kind, 'not-found')
    assert.deepEqual((await recorded(contact.id)).notes, [])
  })

  it('stands beside it with who wrote it down, and changes nothing of it', async () => {
    const before = await recorded(contact.id)
    assert.equal(await add(worries()), undefined)
    const after = await recorded(contact.id)
    assert.deepEqual(after.row, before.row)
    const [note] = after.notes
    assert.deepEqual(
      [note?.words, note?.whose_name, note?.by, note?.at, note?.answer, note?.askedIn],
      [
        mother.words,
        'Carla Thornley',
        at.caller(worker).name,
        '2026-03-26T15:15:00Z',
        null,
        { question: 'worries' },
      ],
    )
  })

  it('has an answer, written by those who record or decide it, never empty', async () => {
    const [note] = (await recorded(contact.id)).notes
    assert.ok(note)
    const answer = async (words: string, by: string): Promise<Refusal | undefined> => {
      const of = { record: contact.id }
      const done = await answerStatementNote(at.office, at.caller(by), of, note.id, words)
      return done.ok ? undefined : done.refusal
    }
    assert.match(JSON.stringify(await answer(' ', worker)), /Write what you did about it/)
    assert.equal((await answer('Put right', 'ben-holroyd'))?.kind, 'not-found')
    assert.equal(await answer('Both accounts are kept. The school was asked.', worker), undefined)
    const [answered] = (await recorded(contact.id)).notes
    assert.equal(answered?.answer, 'Both accounts are kept. The school was asked.')
    assert.equal(answered.answered_by_name, at.caller(worker).name)
  })

  it('goes with the statement into the record that it was carried to, into print, and to whoever takes the work', async () => {
    const decided = await decide(at, contact, {})
    assert.ok(decided.ok, JSON.stringify(decided))
    const referral = await idOf(at, 'referral', child)
    const reader = 'alison-kenyon'
    const carried = await recorded(referral, reader)
    const [note] = carried.notes
    assert.deepEqual([note?.words, note?.askedIn], [mother.words, { question: 'reason' }])
    assert.match(note?.saidOf ?? '', /^[A-Z]+-26-/)
    const printed = await printRecord(at.office, at.caller(reader), referral, 'plan')
    assert.ok(printed.ok)
    const paper = JSON.stringify(saidAgainstIt({ file: printed.value }))
    assert.match(paper, /Not agreed by a parent \(Carla Thornley\): “She was never hungry/)
    assert.match(paper, /What we did: Both accounts are kept\. The school was asked\./)
    assert.deepEqual(saidAgainstIt({ file: printed.value }, ['anotherQuestion']), [])
    const pack = await act(at.office, at.caller(reader), { action: 'test' }, async (request) => {
      const record = await openRecord(request, referral)
      assert.ok(record)
      return done(await transferPack(request, record, record.parts[0]))
    })
    assert.ok(pack.ok)
    assert.equal(pack.value.notes?.[0]?.words, mother.words)
  })

  it('is said of who somebody is, and of a fact, and shown on their page', async () => {
    const person = at.person(child)
    const wrong: Partial<GivenNote> = { kind: 'correction', words: 'She was born on the 13th.' }
    assert.match(JSON.stringify(await add({ person, field: '' }, wrong)), /Choose what it is about/)
    assert.equal((await add({ person, factId: '999999' }, wrong))?.kind, 'not-found')
    assert.equal(await add({ person, field: 'born_on' }, wrong), undefined)
    const file = await readPerson(at.office, at.caller(worker), person)
    assert.ok(file.ok)
    assert.deepEqual(
      file.value.notes.map((one) => [one.field, one.words]),
      [['born_on', 'She was born on the 13th.']],
    )
    assert.equal(file.value.person.born_on, '2018-09-12')
    const [note] = file.value.notes
    assert.ok(note)
    const answered = await answerStatementNote(
      ...([
        at.office,
        at.caller(worker),
        { person },
        note.id,
        'The certificate says the 12th.',
      ] as const),
    )
    assert.ok(answered.ok)
  })
})
