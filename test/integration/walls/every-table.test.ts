import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { askingFor } from '../../../src/cases/act.ts'
import { startProcess } from '../../../src/cases/records/start-process.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { hasAccessTask, wallsAround } from '../../../src/engine/walls.ts'
import type { Asking } from '../../../src/store/asking.ts'
import { restrictPerson } from '../../../src/store/restrictions.ts'
import { addTie } from '../../../src/store/worker-ties.ts'
import { demonstration } from '../../../authorities/lancashire/demonstration.ts'
import { putOnPlan } from '../../support/child-on-plan.ts'
import { longNumbers } from '../../support/long-numbers.ts'
import { somebodyIn } from '../../support/made-up.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'
import { wordsIn } from '../../support/whole-words.ts'
import { rowsAbout } from './rows-about.ts'

const now = '2026-03-02T15:00:00Z'
const teamId = 'preston-family-safeguarding'
const kinds = ['restricted', 'adopted', 'relative'] as const
type Kind = (typeof kinds)[number]
/** Tables that say nothing of anybody: words of names, and streets, that lead to no one. */
const open = ['installation', 'migration', 'name_part', 'street', 'team']

// A query that forgets its "where" is written here for every table there is, and the application's own checks are left
// out: what stands between a worker and the rows is row security alone.

describe('a query that forgets whom it is for', () => {
  let at: TestOffice
  let owner: pg.Client
  /** The numbers that belong to one child alone. */
  const numbers = new Map<Kind, ReadonlySet<string>>()
  let filled: readonly string[] = []
  /** What the application may read: of some tables not every column, of some none. */
  const readable = new Map<string, readonly string[]>()

  before(async () => {
    at = await testOffice(now)
    owner = new pg.Client({ connectionString: at.url })
    await owner.connect()
    await longNumbers(owner)
    const worker = at.caller('hilary-knowles').workerId
    const children: Record<string, string>[] = []
    for (const surname of kinds) {
      const person = await somebodyIn(at, '2017-05-01', { surname })
      const process = 'child-protection-plan'
      const { id: record } = await putOnPlan(at, { personId: person, fromOn: '2026-03-02', teamId })
      const call = await startProcess(at.office, at.caller('joanne-whitworth'), {
        ...{ process: 'contact', personIds: [person] },
      })
      assert.ok(call.ok)
      const part = await owner.query<{ id: string }>(
        'select id from record_part where record_id = $1',
        [record],
      )
      const partId = part.rows[0]?.id ?? ''
      const about = { person, subject: person, record, record_part: partId }
      children.push({ ...about, process, team: teamId, worker })
      numbers.set(surname, new Set([person, record, partId, call.value.id]))
    }
    filled = await rowsAbout(owner, children)
    await at.office.store.transaction({ system: true }, async (work) => {
      const [restricted = '', adopted = '', relative = ''] = children.map((one) => one.person ?? '')
      const because = { reason: 'A wall.', at: now, by: worker }
      await restrictPerson(work, { ...because, personId: restricted })
      await restrictPerson(work, { ...because, personId: adopted, wall: 'adoption' })
      for (const { id } of demonstration.workers) {
        const { workerId } = at.caller(id)
        const tie = { workerId, personId: relative, tie: 'relative', at: now, by: worker } as const
        await addTie(work, tie)
      }
    })
    const { rows } = await owner.query<{ table: string; columns: string[] }>(
      `select relname as table, array(select quote_ident(attname) from pg_attribute
         where attrelid = pg_class.oid and attnum > 0 and not attisdropped
           and has_column_privilege('threadwell_app', attrelid, attnum, 'select') order by attnum) as columns
       from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    )
    for (const { table, columns } of rows) if (columns.length > 0) readable.set(table, columns)
  })
  after(async () => {
    await owner.end()
    await at.close()
  })

  const rowsOf = async (asking: Asking, table: string): Promise<readonly string[]> =>
    await at.office.store.transaction(asking, async (work) => {
      const columns = readable.get(table) ?? []
      const rows = await work.hot<{ row: string }>(
        `everything in ${table}`,
        `select row(${columns.join()})::text as row from ${table}`,
        [],
      )
      return rows.map((one) => one.row)
    })

  /** May a row about this child be there for them? Only to say that there is one, or because they are inside. */
  function mayKnow(kind: Kind, caller: Caller): boolean {
    const { practice } = at.office
    const isManager = hasAccessTask(practice, caller, 'knowOfRestricted')
    if (kind === 'restricted') return isManager
    if (kind === 'relative') return false
    const holds = caller.posts.some((held) => [teamId, 'front-door-east'].includes(held.teamId))
    return wallsAround(practice, caller).includes('adoption') || (isManager && holds)
  }

  it('is asked of every table that leads to somebody, each with a row about every child', async () => {
    assert.ok(filled.length > 35, String(filled.length))
    for (const table of filled) {
      const { rows } = await owner.query<{ many: number }>(
        `select count(*)::int as many from ${table}`,
      )
      assert.ok((rows[0]?.many ?? 0) >= kinds.length, table)
    }
  })

  it('gives nothing of any table to whoever does not say who asks', async () => {
    const amiss: string[] = []
    for (const table of readable.keys()) {
      if (open.includes(table)) continue
      if ((await rowsOf({}, table)).length > 0) amiss.push(table)
    }
    assert.deepEqual(amiss, [])
  })

  for (const kind of kinds) {
    it(`gives no row about a child behind a wall (${kind}) to any worker outside it`, async () => {
      const told = numbers.get(kind) ?? new Set()
      const amiss = new Set<string>()
      let asked = 0
      const seen = new Set<string>()
      for (const { id } of demonstration.workers) {
        const caller = at.caller(id)
        const posts = caller.posts.map((held) => `${held.role} ${held.teamType}`).join()
        if (seen.has(posts) || mayKnow(kind, caller)) continue
        seen.add(posts)
        const asking = { ...askingFor(at.office.practice, caller), now }
        for (const table of readable.keys()) {
          // What they are to whom is theirs to know: they said it themselves.
          if (kind === 'relative' && table === 'worker_person') continue
          asked += 1
          const shown = await rowsOf(asking, table)
          for (const row of shown) {
            if (wordsIn(row, told).length > 0) amiss.add(`${table}: ${id}`)
          }
        }
      }
      assert.ok(asked > 1500, String(asked))
      assert.deepEqual([...amiss], [])
    })
  }
})
