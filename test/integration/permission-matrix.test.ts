import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { askingFor } from '../../src/cases/act.ts'
import { permit, permitStart, type Caller } from '../../src/engine/permissions.ts'
import { catalogue } from '../../src/practice/catalogue.ts'
import { demonstration } from '../../authorities/lancashire/demonstration.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { recordsTried, type RecordTried } from './permission-matrix/records-tried.ts'
import { tried, whatTheyGet } from './permission-matrix/tries.ts'
import { deeds, mayBegin, whatItSays, type Deed } from './permission-matrix/what-it-says.ts'

// Every process, stage, deed and worker is judged by the rule that the verbs ask, and by what row security shows.
// The verbs themselves, which cost a transaction each, are tried in every process, stage and deed by one worker for
// each answer that somebody gets, and over the whole matrix every verb by every role.

describe('who may do what with which record, by role, process and stage', () => {
  let at: TestOffice
  let workers: readonly Caller[]
  let records: readonly RecordTried[]
  /** How often somebody with a role tried a verb. */
  const turns = new Map<string, number>()

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    workers = demonstration.workers.map((one) => at.caller(one.id))
    records = await recordsTried(at, workers)
  })
  after(async () => {
    await at.close()
  })

  const recordsOf = (process: string): readonly RecordTried[] =>
    records.filter(({ definition }) => definition.id === process)

  const turnsOf = (deed: Deed, { posts }: Caller): readonly string[] =>
    posts.map(({ role }) => `${role} ${deed}`)

  /** For each answer that somebody gets, whoever of them has a role that tried this verb least. */
  function oneForEachAnswer(deed: Deed, record: RecordTried): ReadonlyMap<string, Caller> {
    const chosen = new Map<string, { readonly caller: Caller; readonly times: number }>()
    for (const caller of workers) {
      const answer = whatItSays(deed, record, caller)
      const times = Math.min(...turnsOf(deed, caller).map((turn) => turns.get(turn) ?? 0))
      const before = chosen.get(answer)
      if (!before || times < before.times) chosen.set(answer, { caller, times })
    }
    for (const { caller } of chosen.values())
      for (const turn of turnsOf(deed, caller)) turns.set(turn, (turns.get(turn) ?? 0) + 1)
    return new Map([...chosen].map(([answer, { caller }]) => [answer, caller]))
  }

  /** Whether a decided case may be given on is the rule's to say; that it is still here to give, no record of these. */
  const restsOnTheCase = (deed: Deed, { definition, stage }: RecordTried): boolean =>
    deed === 'allocate' && stage === 'decided' && definition.holdsCase === true

  for (const { id, noun } of catalogue.processes) {
    it(`${noun} (${id}): the rule gives every worker what the definition says`, () => {
      const amiss: string[] = []
      for (const record of recordsOf(id)) {
        for (const deed of deeds) {
          for (const caller of workers) {
            const { definition, outside } = record
            const isLed = outside?.includes(caller.workerId)
            const standing = { ...record.standing, ...(isLed ? { namesCaller: true } : {}) }
            const judged = permit(deed, definition, standing, caller, at.office.practice)
            const got = judged.ok ? 'allowed' : judged.refusal.kind
            const wanted = whatItSays(deed, record, caller)
            if (got !== wanted)
              amiss.push(`${deed} one ${record.called}: ${caller.name} ${got}, not ${wanted}`)
          }
        }
      }
      for (const caller of workers) {
        const definition = at.office.practice.processes.get(id)!
        const got = permitStart(definition, caller, at.office.practice).ok
        if (got !== mayBegin(definition, caller)) amiss.push(`start one: ${caller.name}`)
      }
      assert.deepEqual(amiss, [])
    })

    it(`${noun} (${id}): the verbs give the same to one worker for each answer`, async () => {
      const cells = recordsOf(id).flatMap((record) =>
        tried
          .filter((deed) => !restsOnTheCase(deed, record))
          .flatMap((deed) =>
            [...oneForEachAnswer(deed, record)].map(([wanted, caller]) => ({
              ...{ record, deed, wanted, caller },
            })),
          ),
      )
      const amiss = await Promise.all(
        cells.map(async ({ record, deed, wanted, caller }) => {
          const got = await whatTheyGet(deed, at.office, caller, record)
          return got === wanted
            ? []
            : [`${deed} one ${record.called}: ${caller.name} ${got}, not ${wanted}`]
        }),
      )
      assert.deepEqual(amiss.flat(), [])
    })
  }

  it('shows nobody a row that is kept from them, and everybody what they may read', async () => {
    const ids = records.map((one) => one.id)
    const amiss: string[] = []
    for (const caller of workers) {
      const asking = askingFor(at.office.practice, caller)
      const rows = await at.office.store.transaction(asking, async (work) =>
        work.hot<{ id: string }>(
          'rows-of-matrix',
          'select id from record where id = any($1::bigint[])',
          [ids],
        ),
      )
      const shown = new Set(rows.map((one) => one.id))
      for (const record of records) {
        const isRead = whatItSays('read', record, caller) === 'allowed'
        const isFromOutside = caller.posts.some(({ role }) => role === 'lead-professional')
        const isKeptFrom =
          record.named?.includes(caller.workerId) === false || (isFromOutside && !isRead)
        const name = `${record.definition.id} ${record.called}`
        if (isRead && !shown.has(record.id)) amiss.push(`${caller.name} has no row of ${name}`)
        if (isKeptFrom && shown.has(record.id)) amiss.push(`${caller.name} has a row of ${name}`)
      }
    }
    assert.deepEqual(amiss, [])
  })

  it('has tried every verb by every role', () => {
    const roles = [...new Set(workers.flatMap(({ posts }) => posts.map(({ role }) => role)))]
    const never = roles.flatMap((role) =>
      tried.filter((deed) => !turns.has(`${role} ${deed}`)).map((deed) => `${role} ${deed}`),
    )
    assert.deepEqual(never, [])
  })
})
