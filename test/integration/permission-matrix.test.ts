import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { act } from '../../src/cases/act.ts'
import { addNote } from '../../src/cases/records/add-note.ts'
import { allocate } from '../../src/cases/records/allocate.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { correctDate } from '../../src/cases/records/correct-date.ts'
import { takeOffPerson } from '../../src/cases/records/take-off-person.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { sendBack } from '../../src/cases/records/send-back.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import { submit } from '../../src/cases/records/submit.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { done, type Result } from '../../src/engine/refusal.ts'
import { catalogue } from '../../src/practice/catalogue.ts'
import type { ProcessDefinition, ProcessRoles } from '../../src/practice/vocabulary/process.ts'
import type { Post } from '../../src/practice/vocabulary/role.ts'
import { demonstration } from '../../authorities/lancashire/demonstration.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const stages = ['new', 'for-decision', 'decided'] as const
type Stage = (typeof stages)[number]

/** Each action tried in a way that changes nothing: permission is asked before anything else is looked at. */
const tries: Readonly<
  Record<
    string,
    (
      at: TestOffice,
      caller: Caller,
      id: string,
      definition: ProcessDefinition,
    ) => Promise<Result<unknown>>
  >
> = {
  read: async ({ office }, caller, id) => await readRecord(office, caller, id),
  record: async ({ office }, caller, id, { happenedAt }) =>
    await saveAnswers(office, caller, id, [{ question: happenedAt, raw: 'no date', version: 1 }]),
  allocate: async ({ office }, caller, id) => await allocate(office, caller, id, '0'),
  submit: async ({ office }, caller, id) => await submit(office, caller, id),
  return: async ({ office }, caller, id) => await sendBack(office, caller, id, ''),
  authorise: async ({ office }, caller, id) => await authorise(office, caller, id),
  'take-off': async ({ office }, caller, id) =>
    await takeOffPerson(office, caller, id, { as: 'other', personId: '0', reason: '' }),
  'correct-date': async ({ office }, caller, id, { happenedAt }) =>
    await correctDate(office, caller, id, {
      question: happenedAt,
      raw: 'no date',
      version: 1,
      reason: '',
    }),
  'add-note': async ({ office }, caller, id) => await addNote(office, caller, id, ''),
}

/** What the definition says in so many words: which of its lists of roles an action belongs to, and when. */
const belongs: Readonly<
  Record<string, { lists: readonly (keyof ProcessRoles)[]; stages: readonly Stage[] }>
> = {
  read: { lists: ['start', 'record', 'authorise', 'allocate', 'read'], stages },
  record: { lists: ['record'], stages: ['new'] },
  allocate: { lists: ['allocate', 'authorise', 'record'], stages: ['new', 'for-decision'] },
  submit: { lists: ['record'], stages: ['new'] },
  return: { lists: ['authorise'], stages: ['for-decision'] },
  authorise: { lists: ['authorise'], stages: ['for-decision'] },
  'take-off': { lists: ['record'], stages: ['new'] },
  'correct-date': { lists: ['record', 'authorise'], stages: ['for-decision', 'decided'] },
  'add-note': { lists: ['record', 'authorise'], stages: ['decided'] },
}

/** Refused for what was asked, which is looked at only once permission is given. */
const beyondPermission: readonly string[] = ['not-yet', 'invalid']

describe('who may do what with which record, by role, process and stage', () => {
  let at: TestOffice
  const records = new Map<string, { id: string; teamId: string }>()

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    const owner = new pg.Client({ connectionString: at.url })
    await owner.connect()
    for (const definition of catalogue.processes) {
      for (const stage of stages)
        records.set(`${definition.id} ${stage}`, await aRecord(definition, stage, owner))
    }
    await owner.end()
  })
  after(async () => {
    await at.close()
  })

  async function aRecord(
    definition: ProcessDefinition,
    stage: Stage,
    owner: pg.Client,
  ): Promise<{ id: string; teamId: string }> {
    // Nobody who is tried below began it, so that only posts decide.
    // Where anybody may record it, whichever team they are in, one team holds it.
    const anywhere = definition.roles.record.every((post) => post.in === undefined)
    const isDay = definition.questions[definition.happenedAt]?.kind === 'date'
    const begun = {
      definition,
      wayIn: 'process',
      subjects: [],
      values: { [definition.happenedAt]: isDay ? '2026-03-26' : '2026-03-26T15:00:00Z' },
      teamId: anywhere ? 'front-door-east' : undefined,
    } as const
    const started = await act(at.office, 'system', { action: 'start-record' }, async (request) =>
      done(await startRecord(request, begun)),
    )
    assert.ok(started.ok)
    const { id } = started.value
    if (stage !== 'new')
      await owner.query(`update record set submitted_at = '2026-03-26T15:20Z' where id = $1`, [id])
    if (stage === 'decided')
      await owner.query(`update record set authorised_at = '2026-03-26T15:25Z' where id = $1`, [id])
    const { rows } = await owner.query<{ team_id: string }>(
      'select team_id from record where id = $1',
      [id],
    )
    return { id, teamId: rows[0]?.team_id ?? '' }
  }

  const suits = (post: Post, held: Caller['posts'][number]): boolean =>
    post.role === held.role && (post.in?.includes(held.teamType) ?? true)

  /** Workers whom no rule can tell apart stand for each other: the same posts, in the same team or another. */
  const differing = (teamId: string): readonly string[] => {
    const alike = new Map<string, string>()
    for (const { id } of demonstration.workers) {
      const posts = at
        .caller(id)
        .posts.map((held) => `${held.role} ${held.teamType} ${String(held.teamId === teamId)}`)
      alike.set([...new Set(posts)].sort().join(), id)
    }
    return [...alike.values()]
  }

  function expected(
    definition: ProcessDefinition,
    stage: Stage,
    action: string,
    caller: Caller,
    teamId: string,
  ): string {
    const rule = belongs[action]
    assert.ok(rule)
    const may = (lists: readonly (keyof ProcessRoles)[]): boolean =>
      caller.posts.some((held) => {
        const near =
          held.teamId === teamId ||
          catalogue.teamTypes.find((type) => type.id === held.teamType)?.reach === 'county'
        return lists
          .flatMap((list) => definition.roles[list] ?? [])
          .some((post) => suits(post, held) && (near || post.reach === 'county'))
      })
    if (!may(belongs.read?.lists ?? [])) return 'not-found'
    if (!may(rule.lists)) return 'not-permitted'
    return rule.stages.includes(stage) ? 'allowed' : 'wrong-stage'
  }

  for (const definition of catalogue.processes) {
    for (const stage of stages) {
      for (const action of Object.keys(tries)) {
        it(`${action} a ${definition.noun} that is ${stage}: every worker gets what the definition says`, async () => {
          const record = records.get(`${definition.id} ${stage}`)
          assert.ok(record)
          for (const worker of differing(record.teamId)) {
            const caller = at.caller(worker)
            const tried = tries[action]
            assert.ok(tried)
            const result: Result<unknown> = await tried(at, caller, record.id, definition)
            const got =
              result.ok || beyondPermission.includes(result.refusal.kind)
                ? 'allowed'
                : result.refusal.kind
            assert.equal(got, expected(definition, stage, action, caller, record.teamId), worker)
          }
        })
      }
    }
  }
})
