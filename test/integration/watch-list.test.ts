import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act } from '../../src/cases/act.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import { readWatchList, type WatchListFile } from '../../src/cases/watching/read-watch-list.ts'
import { switchWatch } from '../../src/cases/watching/switch-watch.ts'
import { processOf } from '../../src/engine/practice.ts'
import { done } from '../../src/engine/refusal.ts'
import { startFact } from '../../src/store/facts.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const central = 'central-children-in-our-care'
const east = 'east-children-in-our-care'

type Planted = readonly (readonly [
  kind: string,
  fromOn: string,
  detail?: Readonly<Record<string, string>>,
  toOn?: string,
])[]

const onTrack: Planted = [
  ['looked-after', '2026-01-12', { need: 'N1' }],
  ['life-story-work', '2026-02-20', {}, '2026-02-20'],
  ['permanence-plan', '2026-03-02', { plan: 'return', achieved: 'no', siblings: 'no' }],
]

describe('children in our care, watched for drift', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-01-12T10:00:00Z')
    await plant('jayden-crossley', central, onTrack)
    await plant('mia-crossley', central, onTrack.slice(0, 2))
    await plant('noah-barlow', east, [...onTrack.slice(0, 1), ...onTrack.slice(2)])
    at.clock.moveTo('2026-06-01T09:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  /** A child in our care as their records leave them, with the record in which what is due is counted. */
  async function plant(word: string, teamId: string, facts: Planted): Promise<void> {
    const subjectId = at.person(word)
    const planted = await act(at.office, 'system', { action: 'test' }, async (request) => {
      for (const [kind, fromOn, detail = {}, toOn] of facts) {
        const { excludes } = request.practice.facts.get(kind) ?? {}
        const fact = { subjectId, kind, fromOn, toOn, detail, teamId, excludes, at: request.now }
        assert.ok(await startFact(request.work, fact))
      }
      const record = await startRecord(request, {
        definition: processOf(request.practice, 'becoming-looked-after'),
        wayIn: 'process',
        subjects: [{ personId: subjectId }],
        values: { startAt: '2026-01-12T00:00:00.000Z' },
        teamId,
      })
      return done(record)
    })
    assert.ok(planted.ok, JSON.stringify(planted))
  }

  const read = async (username: string): Promise<WatchListFile> => {
    const file = await readWatchList(at.office, at.caller(username), 'our-care')
    assert.ok(file.ok, JSON.stringify(file))
    return file.value
  }
  const flags = ({ children }: WatchListFile): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      children.map(({ person, watched }) => [
        person.forenames,
        watched.map(({ watch }) => watch.id),
      ]),
    )

  it('finds every planted case, with the facts behind it, and no other', async () => {
    const file = await read('ivan-brooks')
    assert.equal(file.county, true)
    assert.deepEqual(flags(file), {
      Jayden: [],
      Mia: ['second-review-and-plan-late'],
      Noah: ['no-life-story-work'],
    })
    const [late] = file.children.find(({ person }) => person.forenames === 'Mia')?.watched ?? []
    assert.ok(late)
    assert.equal(late.late?.dueOn, '2026-05-09')
    assert.deepEqual(
      late.facts.map(({ kind, fromOn }) => [kind, fromOn]),
      [['looked-after', '2026-01-12']],
    )
  })

  it('counts the days to a decision, and goes on counting while there is none', async () => {
    const { children } = await read('ivan-brooks')
    const days = Object.fromEntries(
      children.map(({ person, spans }) => [
        person.forenames,
        spans.map((one) => [one.days, one.isOver]),
      ]),
    )
    assert.deepEqual(days.Jayden, [
      [49, true],
      [140, false],
    ])
    assert.deepEqual(days.Mia?.[0], [140, false])
  })

  it('shows a manager the children of their own teams, and nobody else any', async () => {
    assert.deepEqual(Object.keys(flags(await read('nuala-fitton'))), ['Jayden', 'Mia', 'Noah'])
    assert.deepEqual(Object.keys(flags(await read('dev-mistry'))), [])
    for (const username of ['grace-adomako', 'sam-patel', 'system-administrator']) {
      const file = await readWatchList(at.office, at.caller(username), 'our-care')
      assert.equal(file.ok ? 'ok' : file.refusal.kind, 'not-found', username)
    }
  })

  it('lets a head of service switch a rule off with a reason, for everyone, and nobody below', async () => {
    const off = { list: 'our-care', watch: 'no-life-story-work', isOn: false, reason: 'Piloted' }
    const asked = (username: string, reason = off.reason) =>
      switchWatch(at.office, at.caller(username), { ...off, reason })
    const below = await asked('nuala-fitton')
    assert.match(JSON.stringify(below), /does not switch the rules/)
    assert.match(JSON.stringify(await asked('judith-cartmell', ' ')), /Say why it is switched off/)
    assert.deepEqual(flags(await read('ivan-brooks')).Noah, ['no-life-story-work'])
    assert.ok((await asked('judith-cartmell')).ok)
    const file = await read('ivan-brooks')
    assert.deepEqual(flags(file).Noah, [])
    const rule = file.rules.find(({ watch }) => watch.id === off.watch)
    assert.deepEqual([rule?.isOn, rule?.switched?.by], [false, 'Judith Cartmell'])
  })
})
