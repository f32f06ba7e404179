import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { readEntry } from '../../src/cases/registers/read-entry.ts'
import { readRegister, registersOf } from '../../src/cases/registers/read-registers.ts'
import { renameEntry } from '../../src/cases/registers/rename-entry.ts'
import { checkCatalogue } from '../../src/engine/check.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { layOver } from '../../src/engine/practice.ts'
import { defineProcess } from '../../src/practice/vocabulary/process.ts'
import type { Register } from '../../src/practice/vocabulary/register.ts'
import { post } from '../../src/practice/vocabulary/role.ts'
import { seed } from '../../src/practice/vocabulary/source.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const keepers = [post('designated-officer', 'designated-officer')]
const source = [seed('A register made for a test')]

const hotspots: Register = {
  id: 'test-hotspots',
  title: 'Places of concern',
  noun: 'place of concern',
  holds: 'Where children were met by those who mean them harm.',
  name: { text: 'What is the place called?' },
  alsoKnownAs: { text: 'What else do people call it?' },
  keep: keepers,
  source,
}

const look = defineProcess({
  id: 'test-look-at-place',
  number: 'X01',
  title: 'Look at a place of concern',
  noun: 'look at a place',
  purpose: 'Say what was seen at a place, and whether it is watched.',
  referenceLetter: 'XX',
  basis: source,
  about: { entryOf: 'test-hotspots' },
  roles: { start: keepers, record: keepers },
  clocks: [],
  questions: {
    lookedOn: { kind: 'date', text: 'When was it looked at?', needed: 'to-submit' },
    near: { kind: 'entry', from: 'test-hotspots', text: 'Which place is it near?' },
  },
  pages: [{ id: 'look', title: 'What was seen?', asks: ['lookedOn', 'near'] }],
  outcomes: {
    watched: {
      label: 'Watched from now on',
      source: seed('A register made for a test'),
      effects: [{ effect: 'start-fact', fact: 'test-watched', on: { answer: 'lookedOn' } }],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'lookedOn',
})

describe('what records are about that is no person', () => {
  let at: TestOffice
  let keeper: Caller
  let stranger: Caller
  let made: { readonly id: string; readonly entryId: string }

  const begin = async (caller: Caller, name: string) =>
    await startProcess(at.office, caller, {
      process: look.id,
      personIds: [],
      entry: { name, alsoKnownAs: 'the arches' },
    })
  const listed = async (caller: Caller, words?: string): Promise<readonly string[]> => {
    const file = await readRegister(at.office, caller, hotspots.id, words)
    return file.ok ? file.value.entries.map(({ name }) => name) : [file.refusal.kind]
  }

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z', ({ catalogue, pack }) =>
      layOver(
        {
          ...catalogue,
          registers: [...(catalogue.registers ?? []), hotspots],
          processes: [...catalogue.processes, look],
          facts: [...catalogue.facts, { id: 'test-watched', title: 'Watched', source }],
        },
        pack,
      ),
    )
    keeper = at.caller('margaret-eccles')
    stranger = at.caller('ben-holroyd')
    const begun = await begin(keeper, 'Viaduct car park')
    assert.ok(begun.ok, JSON.stringify(begun))
    const record = await readRecord(at.office, keeper, begun.value.id)
    assert.ok(record.ok)
    made = { id: begun.value.id, entryId: record.value.parts[0]?.person.id ?? '' }
  })
  after(async () => {
    await at.close()
  })

  it('is a sound register, and none without a process about it or a keeper', () => {
    const { practice } = at.office
    const faults = (registers: readonly Register[]): readonly string[] =>
      checkCatalogue(layOver({ ...practice.catalogue, registers }, practice.pack)).filter((one) =>
        one.includes('register'),
      )
    const others = practice.catalogue.registers ?? []
    assert.deepEqual(faults(others), [])
    assert.deepEqual(faults([...others, { ...hotspots, id: 'zz', keep: [] }]), [
      'registers › zz › keep: nobody keeps it',
      'registers › zz: no process is about its entries',
    ])
    const without = others.filter(({ id }) => id !== hotspots.id)
    assert.deepEqual(faults(without), [
      'test-look-at-place › questions › near › from › test-hotspots: no such register',
      'test-look-at-place › about › test-hotspots: no such register',
    ])
  })

  it('has a part in its record under its name, as a child has', async () => {
    const record = await readRecord(at.office, keeper, made.id)
    assert.ok(record.ok)
    const [part] = record.value.parts
    assert.equal(part?.person.surname, 'Viaduct car park')
    assert.equal(part.person.register, hotspots.id)
  })

  it('is found by its other words and by a name almost spelt right', async () => {
    assert.deepEqual(await listed(keeper), ['Viaduct car park'])
    assert.deepEqual(await listed(keeper, 'arches'), ['Viaduct car park'])
    assert.deepEqual(await listed(keeper, 'viaduck'), ['Viaduct car park'])
    assert.deepEqual(await listed(keeper, 'bus station'), [])
  })

  it('is named once: whoever makes another is asked what tells the two apart', async () => {
    const again = await begin(keeper, 'viaduct  Car-Park')
    assert.ok(!again.ok)
    assert.match(again.refusal.message, /There is a place of concern of this name, so nothing/)
    const nameless = await begin(keeper, '  ')
    assert.ok(!nameless.ok && nameless.refusal.kind === 'invalid')
    assert.equal(nameless.refusal.problems[0]?.message, 'Enter: What is the place called')
    assert.deepEqual(await listed(keeper), ['Viaduct car park'])
  })

  it('begins no record about none', async () => {
    const none = await startProcess(at.office, keeper, { process: look.id, personIds: [] })
    assert.ok(!none.ok && none.refusal.kind === 'invalid')
    assert.equal(none.refusal.problems[0]?.message, 'Choose a place of concern first')
    const person = at.person('ellie-mae-thornley')
    const wrong = await startProcess(at.office, keeper, { process: look.id, personIds: [person] })
    assert.ok(!wrong.ok && wrong.refusal.kind === 'not-found')
  })

  it('keeps an answer that names an entry, and none that names what is not one', async () => {
    const save = async (raw: string) =>
      await saveAnswers(at.office, keeper, made.id, [{ question: 'near', raw, version: 0 }])
    for (const raw of [at.person('ellie-mae-thornley'), '999999', 'zz']) {
      const saved = await save(raw)
      assert.ok(saved.ok)
      assert.deepEqual(saved.value.answers, [
        { question: 'near', is: 'problem', message: 'Choose one from the list' },
      ])
    }
    const saved = await save(made.entryId)
    assert.ok(saved.ok)
    assert.equal(saved.value.answers[0]?.is, 'saved')
  })

  it('holds the facts that its records start', async () => {
    const ending = { question: 'outcome', raw: 'watched', version: 0 }
    const saved = await saveAnswers(at.office, keeper, made.id, [ending])
    assert.ok(saved.ok)
    assert.deepEqual(
      saved.value.answers.filter(({ is }) => is !== 'saved'),
      [],
    )
    const handedIn = await submit(at.office, keeper, made.id)
    assert.ok(handedIn.ok, JSON.stringify(handedIn))
    const entry = await readEntry(at.office, keeper, hotspots.id, made.entryId)
    assert.ok(entry.ok)
    assert.deepEqual(
      entry.value.facts.map(({ kind, from_on }) => [kind, from_on]),
      [['test-watched', '2026-03-26']],
    )
    assert.deepEqual(
      entry.value.records.map(({ record_id }) => record_id),
      [made.id],
    )
  })

  it('does not exist for those who do not read its register', async () => {
    assert.ok(!registersOf(at.office, stranger).some(({ id }) => id === hotspots.id))
    assert.deepEqual(await listed(stranger), ['not-found'])
    const entry = await readEntry(at.office, stranger, hotspots.id, made.entryId)
    const record = await readRecord(at.office, stranger, made.id)
    const begun = await begin(stranger, 'Bus station')
    assert.deepEqual(
      [entry, record, begun].map((one) => !one.ok && one.refusal.kind),
      ['not-found', 'not-found', 'not-permitted'],
    )
    const renamed = await renameEntry(at.office, stranger, made.entryId, { name: 'Nowhere' })
    assert.ok(!renamed.ok && renamed.refusal.kind === 'not-found')
  })

  it('is called something else by its keepers, and what it was called stays', async () => {
    at.clock.moveTo('2026-03-26T16:00:00Z')
    const renamed = await renameEntry(at.office, keeper, made.entryId, { name: 'Viaduct steps' })
    assert.ok(renamed.ok)
    assert.deepEqual(await listed(keeper), ['Viaduct steps'])
    const owner = new pg.Client({ connectionString: at.url })
    await owner.connect()
    const { rows: was } = await owner.query(
      `select was ->> 'name' as name from row_history where table_name = 'entry' and row_id = $1`,
      [made.entryId],
    )
    await owner.end()
    assert.deepEqual(was, [{ name: 'Viaduct car park' }])
  })
})
