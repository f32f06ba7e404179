import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import { askingFor } from '../../../src/cases/act.ts'
import { readRecord } from '../../../src/cases/reading/read-record.ts'
import { startProcess } from '../../../src/cases/records/start-process.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { startFact } from '../../../src/store/facts.ts'
import { addWorker } from '../../../src/store/workers.ts'
import { worker } from '../../support/early-help.ts'
import { wordsIn } from '../../support/whole-words.ts'
import {
  addressOf,
  guardedSite,
  type GuardedSite,
  type Session,
} from '../../security/guarded-site.ts'
import { readingVerbs, verbOf } from '../walls/reading-verbs.ts'
import { now, walledFamilies, type Families } from '../walls/walled-families.ts'

const missing = '739999999'
const stranger = 'Thistlewick'

// One child of four is led for from outside: an early help assessment is written about her. She is on a child protection
// plan too, was called about, and has an address, a document, a letter and a request. Nothing of that is there, and nothing of anybody else.

describe('somebody from outside who leads for one child', () => {
  let site: GuardedSite
  let families: Families
  let owner: pg.Client
  let lead: Caller
  let session: Session
  let assessment: string
  /** What must never be said: everything of the others, and of the child whatever is not of her early help. */
  let kept: ReadonlySet<string>

  before(async () => {
    site = await guardedSite(now)
    families = await walledFamilies(site)
    owner = new pg.Client({ connectionString: site.url })
    await owner.connect()
    lead = site.caller('ffion-alder')
    const [child, ...others] = families.children
    assert.ok(child)
    const begun = await startProcess(site.office, site.caller(worker), {
      ...{ process: 'early-help-assessment', personIds: [child.id] },
    })
    assert.ok(begun.ok, JSON.stringify(begun))
    assessment = begun.value.id
    await site.office.store.transaction({ system: true, now }, async (work) => {
      const ended = { fromOn: '2026-01-05', toOn: '2026-02-05' }
      const fact = { kind: 'early-help-lead', excludes: 'early-help-lead', at: now }
      const detail = { worker: lead.workerId, name: lead.name }
      await startFact(work, { ...fact, subjectId: child.id, fromOn: '2026-03-02', detail })
      // She led for another once, and does so no more.
      await startFact(work, { ...fact, ...ended, subjectId: others[0]?.id ?? '', detail })
      await addWorker(work, {
        ...{ username: 'j.thistlewick@health.example', name: `Jo ${stranger}`, at: now },
        ...{
          organisation: 'A health service',
          posts: [{ role: 'lead-professional', teamId: 'outside-the-council' }],
        },
      })
    })
    session = await site.signIn('ffion-alder')
    const ofTheChild = [...child.words].filter((word) => /^94|gate$/.test(word))
    const numbers = [...child.numbers].filter((one) => one !== child.id)
    kept = new Set([
      ...[...ofTheChild, ...numbers, stranger],
      ...others.flatMap((one) => [...one.words, ...one.numbers]),
      ...families.mothers,
    ])
  })
  after(async () => {
    await owner.end()
    await site.close()
  })

  const said = (text: string, sent: string): readonly string[] =>
    wordsIn(text, kept).filter((word) => wordsIn(sent, new Set([word])).length === 0)

  it('reads the assessment of the child: so the questions below are not asked of somebody who reads nothing', async () => {
    const file = await readRecord(site.office, lead, assessment)
    assert.ok(file.ok, JSON.stringify(file))
    assert.deepEqual(
      file.value.parts.map(({ person }) => person.surname),
      ['Quillfeather'],
    )
    const page = await site.get(`/records/${assessment}`, session)
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /Quillfeather/)
    const list = await site.get('/families', session)
    assert.match(list.body, /Bo Quillfeather/)
  })

  it('is told nothing else by any verb that reads', async () => {
    const amiss: string[] = []
    let asked = 0
    for (const [name, how] of Object.entries(readingVerbs)) {
      if (typeof how === 'string') continue
      const verb = await verbOf(name)
      for (const given of how(families)) {
        const answer = await verb(site.office, lead, ...given)
        const text = JSON.stringify(answer, (_, one: unknown) =>
          one instanceof Map || one instanceof Set ? [...one] : one,
        )
        asked += 1
        for (const word of said(text, JSON.stringify(given))) amiss.push(`${name}: ${word}`)
      }
    }
    assert.deepEqual(amiss, [])
    assert.ok(asked > 250, String(asked))
  })

  const ids = (): readonly string[] => [
    ...[families.children[0]?.id, families.children[1]?.id].map((one) => one ?? ''),
    ...[families.records, families.documents, families.messages].map((list) => list[0] ?? ''),
  ]
  const leads = ({ headers }: LightMyRequestResponse): string => headers.location ?? ''
  /** What an answer comes to, whichever number was asked for. */
  const plain = (reply: LightMyRequestResponse, id: string): string =>
    [reply.statusCode, leads(reply), reply.body]
      .join('\n')
      .replaceAll(id, missing)
      .replaceAll(/search=\d+/g, 'search=')
      .replaceAll(/name="_csrf" value="[^"]+"/g, '')

  it('is told nothing else by any page or form, and no number is told from one that nobody has', async () => {
    const amiss: string[] = []
    let asked = 0
    const leaves = /^\/(sign-out|account|sign-in|first-administrator)|\/events$/
    for (const route of site.routes) {
      if (route.method === 'HEAD' || leaves.test(route.url)) continue
      const ask = async (id: string): Promise<LightMyRequestResponse> => {
        const url = addressOf(route, { id })
        asked += 1
        return route.method === 'GET'
          ? await site.get(url, session)
          : await site.post(url, session, [
              ['person', id],
              ['do', 'chosen'],
            ])
      }
      const nobody = await ask(missing)
      for (const id of route.url.includes(':') || route.method === 'POST' ? ids() : []) {
        const reply = await ask(id)
        const at = `${route.method} ${route.url} of ${id}`
        if (reply.statusCode >= 500) amiss.push(`${at}: ${reply.statusCode}`)
        for (const word of said(`${reply.body} ${leads(reply)}`, id)) amiss.push(`${at}: ${word}`)
        const isTheirs = id === families.children[0]?.id && route.url === '/start/:process'
        if (!isTheirs && plain(reply, id) !== plain(nobody, missing))
          amiss.push(`${at}: ${reply.statusCode}, and of nobody ${nobody.statusCode}`)
      }
      for (const word of said(nobody.body, '')) amiss.push(`${route.url}: ${word}`)
    }
    assert.deepEqual(amiss, [])
    assert.ok(asked > 1000, String(asked))
  })

  it('has no fault of their own record’s pages and forms, and none says anything else', async () => {
    const amiss: string[] = []
    for (const route of site.routes) {
      if (route.method === 'HEAD' || !route.url.startsWith('/records/:id')) continue
      const { definition } = await opened()
      for (const page of route.url.includes(':page')
        ? definition.pages.map((one) => one.id)
        : ['']) {
        const url = addressOf(route, { id: assessment, page })
        const reply =
          route.method === 'GET' ? await site.get(url, session) : await site.post(url, session)
        if (reply.statusCode >= 500) amiss.push(`${route.method} ${url}: ${reply.statusCode}`)
        for (const word of said(reply.body, '')) amiss.push(`${route.method} ${url}: ${word}`)
      }
    }
    assert.deepEqual(amiss, [])
  })

  const opened = async () => {
    const file = await readRecord(site.office, lead, assessment)
    assert.ok(file.ok)
    return file.value
  }

  it('is shown no row of anything else by a query that forgets whom it is for', async () => {
    const tables = await owner.query<{ table: string; columns: string[] }>(
      `select relname as table, array(select quote_ident(attname) from pg_attribute
         where attrelid = pg_class.oid and attnum > 0 and not attisdropped
           and has_column_privilege('threadwell_app', attrelid, attnum, 'select') order by attnum) as columns
       from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    )
    // The row of the child herself; words of streets and names that lead to no one; and what they looked for themselves.
    const herself = new Set(['person', 'subject', 'name_part', 'street', 'search'])
    const amiss: string[] = []
    for (const { table, columns } of tables.rows) {
      if (columns.length === 0 || herself.has(table)) continue
      const rows = await site.office.store.transaction(
        askingFor(site.office.practice, lead),
        async (work) =>
          await work.hot<{ row: string }>(
            `all of ${table}`,
            `select row(${columns.join()})::text as row from ${table}`,
            [],
          ),
      )
      for (const { row } of rows) for (const word of said(row, '')) amiss.push(`${table}: ${word}`)
    }
    const people = await site.office.store.transaction(
      askingFor(site.office.practice, lead),
      async (work) => await work.hot<{ id: string }>('all people', 'select id from person', []),
    )
    assert.deepEqual(amiss, [])
    assert.deepEqual(
      people.map(({ id }) => id).toSorted(),
      [families.children[0]?.id, site.person('jack-tattersall')].toSorted(),
    )
  })
})
