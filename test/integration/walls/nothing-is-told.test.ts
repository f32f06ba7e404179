import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { readInterruption } from '../../../src/cases/access/open-record-of.ts'
import { restrictRecord, liftRestrictionOf } from '../../../src/cases/access/restrict-person.ts'
import { act } from '../../../src/cases/act.ts'
import type { Office } from '../../../src/cases/office.ts'
import { findPeople } from '../../../src/cases/people/find-people.ts'
import { readPerson } from '../../../src/cases/people/read-person.ts'
import { countFacts, countParts } from '../../../src/cases/reading/count-records.ts'
import { readBoard } from '../../../src/cases/reading/read-board.ts'
import { readDeadlines } from '../../../src/cases/reading/read-deadlines.ts'
import { readMyWork } from '../../../src/cases/reading/read-my-work.ts'
import { readOutbox } from '../../../src/cases/reading/read-outbox.ts'
import { readRecord } from '../../../src/cases/reading/read-record.ts'
import { readTeamBoard } from '../../../src/cases/reading/read-team.ts'
import { startProcess } from '../../../src/cases/records/start-process.ts'
import { readWatchList } from '../../../src/cases/watching/read-watch-list.ts'
import { hasAccessTask } from '../../../src/engine/walls.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { done } from '../../../src/engine/refusal.ts'
import { addPerson } from '../../../src/store/people.ts'
import { stateRelationship } from '../../../src/store/relationships.ts'
import { addTie, endTie, ties } from '../../../src/store/worker-ties.ts'
import { putOnPlan } from '../../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'
import { toldIn } from '../../support/people-told.ts'

const teamId = 'preston-family-safeguarding'
const usernames = [
  ...['joanne-whitworth', 'sam-patel', 'tom-ainscough', 'tomasz-nowak', 'maxine-hoyle'],
  ...['ben-holroyd', 'colin-threlfall', 'joel-atherton'],
] as const
/** Surnames that nothing else here is called. */
const surnames = ['Quillfeather', 'Oxbarrow', 'Zephyrine', 'Wintlethorpe'] as const

/** Two families of two, known to the front door and on plans; in each the first is the mother's first child. */
describe('what anybody is told', () => {
  let at: TestOffice
  let office: Office
  const children: string[] = []
  const mothers: string[] = []
  const records: string[] = []

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    office = at.office
    for (const family of [surnames.slice(0, 2), surnames.slice(2)]) {
      const born = await office.store.transaction({ system: true }, async (work) => {
        const since = { at: '2026-03-02T15:00:00Z' }
        const surname = `Mother of ${family.length}`
        const mother = await addPerson(work, { surname, forenames: 'A' }, since)
        mothers.push(mother)
        const ids: string[] = []
        for (const surname of family) {
          const id = await addPerson(
            work,
            { surname, forenames: 'Bo', bornOn: '2017-05-01' },
            since,
          )
          const of = { personId: mother, type: 'mother', ofPersonId: id }
          await stateRelationship(work, { ...of, parentalResponsibility: 'yes' }, since)
          ids.push(id)
        }
        return ids
      })
      children.push(...born)
      const call = await startProcess(office, at.caller('joanne-whitworth'), {
        process: 'contact',
        personIds: born,
      })
      assert.ok(call.ok)
      records.push(call.value.id)
      for (const personId of born) {
        const plan = { personId, fromOn: '2026-03-02', teamId, category: 'NEG' }
        records.push((await putOnPlan(at, plan)).id)
      }
    }
  })
  after(async () => {
    await at.close()
  })

  /** Everything a worker can ask for, with what they are told. A refusal tells too. */
  const askings: readonly [string, (caller: Caller) => Promise<unknown>][] = [
    ...surnames.map((words): [string, (caller: Caller) => Promise<unknown>] => [
      `find ${words}`,
      (caller) => findPeople(office, caller, { words, bornOn: '2017-05-01' }),
    ]),
    ['my work', (caller) => readMyWork(office, caller)],
    ['team', (caller) => readTeamBoard(office, caller)],
    ['outbox', (caller) => readOutbox(office, caller)],
    ['count of calls', (caller) => countParts(office, caller, 'contact', {})],
    ['count of plans', (caller) => countFacts(office, caller, 'child-protection-plan', {})],
    ...(['central', null] as const).map(
      (locality): [string, (caller: Caller) => Promise<unknown>] => [
        `board ${locality ?? 'elsewhere'}`,
        (caller) => readBoard(office, caller, { process: 'contact', locality, page: 1 }),
      ],
    ),
  ]
  const everyAsking = () => [
    ...askings,
    ...(office.practice.catalogue.watchLists ?? []).map(
      ({ id }): [string, (caller: Caller) => Promise<unknown>] => [
        `watch list ${id}`,
        (caller) => readWatchList(office, caller, id),
      ],
    ),
    ...[...children, ...mothers].flatMap((id): [string, (caller: Caller) => Promise<unknown>][] => [
      [`page of ${id}`, (caller) => readPerson(office, caller, id)],
      [`interruption of ${id}`, (caller) => readInterruption(office, caller, id)],
    ]),
    ...records.flatMap((id): [string, (caller: Caller) => Promise<unknown>][] => [
      [`record ${id}`, (caller) => readRecord(office, caller, id)],
      [`deadlines of ${id}`, (caller) => readDeadlines(office, caller, id)],
    ]),
  ]

  /** Refusals give the number back that was asked for, and nothing else of anybody. */
  const isRefused = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'ok' in value && value.ok === false

  async function wall(child: number, named: readonly string[]): Promise<void> {
    const restricted = await restrictRecord(
      office,
      at.caller('maxine-hoyle'),
      children[child] ?? '',
      {
        ...{ because: 'Restricted for a test.', reviewOn: '2026-06-01', named },
      },
    )
    assert.ok(restricted.ok)
  }
  async function tie(username: string, personId: string, what: 'close' | 'relative' | 'self') {
    await act(office, 'system', { action: 'test' }, async ({ work, now }) => {
      const { workerId } = at.caller(username)
      await addTie(work, { workerId, personId, tie: what, at: now, by: workerId })
      return done(true)
    })
  }
  async function takeDown(): Promise<void> {
    await act(office, 'system', { action: 'test' }, async ({ work, now }) => {
      const { workerId } = at.caller('hilary-knowles')
      for (const one of await ties(work)) {
        await endTie(work, one.id, { at: now, by: workerId, reason: 'The next walls' })
      }
      return done(true)
    })
    for (const child of children) {
      await liftRestrictionOf(office, at.caller('colin-threlfall'), child, 'The next walls begin.')
    }
  }

  it('never holds the name of anybody behind a wall for them, nor the number, whatever walls there are', async () => {
    const walls = fc.record({
      restricted: fc.uniqueArray(
        fc.record({
          child: fc.nat(surnames.length - 1),
          named: fc.subarray([...usernames], { maxLength: 2 }),
        }),
        { selector: (one) => one.child, minLength: 1, maxLength: 3 },
      ),
      tied: fc.uniqueArray(
        fc.record({
          username: fc.constantFrom(...usernames),
          family: fc.nat(1),
          what: fc.constantFrom('close', 'relative', 'self'),
        }),
        { selector: (one) => one.username, minLength: 1, maxLength: 3 },
      ),
    })
    const told = { names: 0, ids: 0 }
    await fc.assert(
      fc.asyncProperty(walls, async ({ restricted, tied }) => {
        for (const { child, named } of restricted) await wall(child, named)
        for (const { username, family, what } of tied) {
          await tie(username, mothers[family] ?? '', what)
        }
        for (const username of usernames) {
          const caller = at.caller(username)
          const mayKnow = hasAccessTask(office.practice, caller, 'knowOfRestricted')
          const bond = tied.find((one) => one.username === username)
          // A relative of the mother is kept from her children; whoever is close to her, from her alone.
          const isKeptFrom = (child: number): boolean =>
            bond !== undefined && bond.what !== 'close' && Math.floor(child / 2) === bond.family
          const barredRecords = bond !== undefined && bond.what !== 'close'
          for (const [what, ask] of everyAsking()) {
            const value = await ask(caller)
            const { ids, words } = toldIn(value)
            for (const [child, surname] of surnames.entries()) {
              const wallOf = restricted.find((one) => one.child === child)
              const isNamed =
                username === 'maxine-hoyle' || (wallOf?.named ?? []).includes(username)
              const isHidden = isKeptFrom(child) || (wallOf !== undefined && !isNamed)
              const at = `${what} for ${username}: ${surname}`
              if (!isHidden) continue
              told.names += 1
              assert.ok(!words.includes(surname), at)
              const isAsked = what.startsWith('interruption')
              if (isRefused(value) || ((mayKnow || isAsked) && !isKeptFrom(child))) continue
              told.ids += 1
              assert.ok(!ids.has(children[child] ?? ''), `${at}, by number`)
            }
            if (barredRecords && !isRefused(value) && bond.what === 'self') {
              assert.ok(!ids.has(mothers[bond.family] ?? ''), `${what} for ${username}: herself`)
            }
          }
        }
        await takeDown()
      }),
      { numRuns: 3 },
    )
    assert.ok(told.names > 300 && told.ids > 100, JSON.stringify(told))
  })
})
