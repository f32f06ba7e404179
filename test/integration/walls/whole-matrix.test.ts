import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { LightMyRequestResponse } from 'fastify'
import type { Caller } from '../../../src/engine/permissions.ts'
import { access } from '../../../src/practice/access.ts'
import { catalogue } from '../../../src/practice/catalogue.ts'
import type { Post } from '../../../src/practice/vocabulary/role.ts'
import { demonstration } from '../../../authorities/lancashire/demonstration.ts'
import {
  addressOf,
  guardedSite,
  type GuardedSite,
  type Route,
  type Session,
} from '../../security/guarded-site.ts'
import { whatItSays } from '../permission-matrix/what-it-says.ts'
import { behind, now, walledFamilies, type Families } from './walled-families.ts'

const relations = ['own', 'team', 'other', 'restricted', 'adopted', 'relative'] as const
type Relation = (typeof relations)[number]
/** Of each so many ways to ask one is taken, each time another: every role meets every route, and every relation both. */
const share = 2
const missing = '739999999'
/** What anybody whose the person is opens: the row of pages about one person. */
const sections = ['', '/story', '/chronology', '/family', '/documents', '/known']

type Answer = 'open' | 'closed' | 'not-there'

// Allegations against people who work with children (LADO) are not kept here yet, so no relation to them is tried.

describe('every role at every route, for one’s own, the team’s and another’s, restricted, adopted and one’s family', () => {
  let site: GuardedSite
  let families: Families
  let owner: pg.Client
  let workers: readonly Caller[] = []
  const sessions = new Map<string, Session>()

  before(async () => {
    site = await guardedSite(now)
    families = await walledFamilies(site)
    owner = new pg.Client({ connectionString: site.url })
    await owner.connect()
    const roles = new Map<string, string>()
    for (const { id, posts } of demonstration.workers) {
      for (const { role } of posts) if (!roles.has(role)) roles.set(role, id)
    }
    const chosen = [...new Set(roles.values())]
    workers = chosen.map((id) => site.caller(id))
    for (const [index, id] of chosen.entries()) {
      sessions.set(workers[index]?.workerId ?? '', await site.signIn(id))
    }
  })
  after(async () => {
    await owner.end()
    await site.close()
  })

  /** Routes about a person or a record, whatever they are sent. */
  const routes = (): readonly Route[] =>
    site.routes.filter(
      ({ method, url }) => method !== 'HEAD' && /^\/(people|records)\/:id(\/|$)/.test(url),
    )

  const ask = async (route: Route, id: string, caller: Caller): Promise<LightMyRequestResponse> => {
    const session = sessions.get(caller.workerId)
    assert.ok(session)
    const url = addressOf(route, { id })
    return route.method === 'GET' ? await site.get(url, session) : await site.post(url, session)
  }

  const suits = (caller: Caller, posts: readonly Post[]): boolean =>
    caller.posts.some((held) =>
      posts.some((one) => one.role === held.role && (one.in?.includes(held.teamType) ?? true)),
    )

  /** What the definitions say of the page of a person: worked out from their words, not by the code that is tried. */
  function ofPerson(caller: Caller, relation: Relation, teamId: string): Answer {
    const withoutPeople = [
      'partner',
      'lead-professional',
      'administrator',
      'performance-analyst',
      'directory-editor',
      'lead-member',
    ]
    if (caller.posts.every(({ role }) => withoutPeople.includes(role))) return 'not-there'
    if (relation === 'relative') return 'not-there'
    if (relation === 'restricted') {
      return suits(caller, access.brokenGlass.by) ? 'closed' : 'not-there'
    }
    const [adoption] = access.walls
    if (relation === 'adopted') return suits(caller, adoption?.inside ?? []) ? 'open' : 'not-there'
    // Work with somebody is work that one may read: a plan in the hand of a post without a part in plans is not there.
    const works = worksThere(caller) || (relation !== 'other' && readsPlan(caller, teamId))
    return suits(caller, access.worksWithAll) || works ? 'open' : 'closed'
  }

  /** The teams that hold a plan or a call of these children, that work is handed to, and the two who wrote them. */
  const worksThere = ({ posts, workerId }: Caller): boolean =>
    posts.some(({ teamId }) => holding.has(teamId)) || writers.has(workerId)
  const holding = new Set(['preston-family-safeguarding', 'hyndburn-duty-and-assessment'])
  const writers = new Set<string>()

  function readsPlan(caller: Caller, teamId: string): boolean {
    const definition = catalogue.processes.find(({ id }) => id === 'child-protection-plan')
    assert.ok(definition)
    return whatItSays('read', { definition, stage: 'new', teamId }, caller) === 'allowed'
  }

  /** And of a record: the plan of a child. */
  function ofRecord(caller: Caller, relation: Relation, teamId: string): Answer {
    if (relation === 'relative') return 'not-there'
    if (!readsPlan(caller, teamId)) return 'not-there'
    if (relation === 'adopted' || relation === 'restricted') {
      const [adoption] = access.walls
      if (relation === 'adopted' && suits(caller, adoption?.inside ?? [])) return 'open'
      const holds = caller.posts.some((held) => held.teamId === teamId)
      const knows = suits(caller, access.knowOfRestricted)
      return knows && (relation === 'restricted' || holds) ? 'open' : 'not-there'
    }
    return 'open'
  }

  const counts = { combinations: 0, open: 0, closed: 0, 'not-there': 0 }
  const met = new Set<string>()

  async function tried(
    caller: Caller,
    relation: Relation,
    turn: number,
  ): Promise<readonly string[]> {
    const child = { own: 0, team: 1, other: 2, restricted: 3, adopted: 3, relative: 3 }[relation]
    const person = families.children[child]?.id ?? ''
    const plan = families.records[child * 2 + 1] ?? ''
    const own = caller.posts[0]?.teamId ?? ''
    const team = relation === 'team' ? own : 'preston-family-safeguarding'
    const holder = relation === 'own' ? caller.workerId : null
    await owner.query('update record set team_id = $2, holder_id = $3 where id = $1', [
      ...[plan, team, holder],
    ])
    const amiss: string[] = []
    for (const [index, route] of routes().entries()) {
      const isBase = ['/people/:id', '/records/:id'].includes(route.url) && route.method === 'GET'
      if (!isBase && (index + turn) % share !== 0) continue
      const isPerson = route.url.startsWith('/people')
      const wanted = isPerson ? ofPerson(caller, relation, team) : ofRecord(caller, relation, team)
      const id = isPerson ? person : plan
      const reply = await ask(route, id, caller)
      counts.combinations += 1
      counts[wanted] += 1
      for (const { role } of caller.posts) met.add(`${role} ${route.method} ${route.url}`)
      met.add(`${relation} ${route.method} ${route.url}`)
      const got = await whatTheyGot(route, reply, id, caller)
      const at = `${route.method} ${route.url} (${relation}) for ${caller.name}`
      if (reply.statusCode >= 500) amiss.push(`${at}: ${reply.statusCode}`)
      else if (!answersForIt(route, caller) && !isRight(route, wanted, got))
        amiss.push(`${at}: ${got}, not ${wanted}`)
    }
    return amiss
  }

  /** Whether it is there is told by comparing it with a number that nobody has. */
  async function whatTheyGot(
    { ...route }: Route,
    reply: LightMyRequestResponse,
    id: string,
    caller: Caller,
  ): Promise<Answer | 'as nobody'> {
    if (reply.statusCode === 404) return 'not-there'
    if (String(reply.headers.location).endsWith('/open')) return 'closed'
    const nobody = await ask(route, missing, caller)
    const leadsTo = ({ headers }: LightMyRequestResponse): string =>
      String(headers.location)
        .replaceAll(id, missing)
        .replaceAll(/search=\d+/g, 'search=')
    const isSame = nobody.statusCode === reply.statusCode && leadsTo(nobody) === leadsTo(reply)
    return isSame ? 'as nobody' : 'open'
  }

  /** Managers and the privacy officer say who is named, of a record that stays closed to them: that it is there they know. */
  const answersForIt = ({ url }: Route, caller: Caller): boolean =>
    url.startsWith('/people/:id/restrict') &&
    suits(caller, [...access.mayRestrict, ...access.privacy])

  /** A role that may not do it at all is told so before anybody is looked for; some pages are not there for other reasons. */
  function isRight(route: Route, wanted: Answer, got: Answer | 'as nobody'): boolean {
    if (got === wanted || got === 'as nobody') return true
    const isSection = sections.some((one) => route.url === `/people/:id${one}`)
    const isAlways = route.method === 'GET' && (isSection || route.url === '/records/:id')
    if (wanted === 'closed') return got === 'not-there' || route.url === '/people/:id/open'
    return wanted === 'open' && !isAlways
  }

  for (const [turn, relation] of relations.entries()) {
    it(`gives each role what the definitions say (${relation})`, async (test) => {
      for (const one of ['joanne-whitworth', 'tomasz-nowak']) writers.add(site.caller(one).workerId)
      const calls = await owner.query<{ team_id: string }>(
        `select distinct team_id from record where process = 'contact'`,
      )
      for (const { team_id: team } of calls.rows) holding.add(team)
      const amiss: string[] = []
      const walls = {
        restricted: relation === 'restricted' ? [{ child: 3, named: [] }] : [],
        adopted: relation === 'adopted' ? [3] : [],
        tied: [],
      }
      await behind(site, families, walls, async () => {
        for (const [index, caller] of workers.entries()) {
          if (relation === 'restricted' && caller.name === 'Maxine Hoyle') continue
          if (relation === 'relative') {
            await owner.query(
              `insert into worker_person (worker_id, person_id, tie, declared_at, declared_by)
               values ($1, $2, 'carer', $3, $1)`,
              [caller.workerId, families.children[3]?.id, now],
            )
          }
          amiss.push(...(await tried(caller, relation, index + turn)))
        }
        await owner.query('delete from worker_person')
      })
      test.diagnostic(JSON.stringify({ ...counts, roles: workers.length, routes: routes().length }))
      assert.deepEqual(amiss, [])
    })
  }

  it('has met every role at every route, and every relation at every route', () => {
    const roles = [...new Set(workers.flatMap(({ posts }) => posts.map(({ role }) => role)))]
    const pairs = routes().flatMap(({ method, url }) =>
      [...roles, ...relations].map((one) => `${one} ${method} ${url}`),
    )
    assert.deepEqual(
      pairs.filter((one) => !met.has(one)),
      [],
    )
    assert.ok(counts.open > 500 && counts['not-there'] > 500, JSON.stringify(counts))
  })
})
