import assert from 'node:assert/strict'
import pg from 'pg'
import { act } from '../../../src/cases/act.ts'
import { openRecord, standingOf } from '../../../src/cases/records/open-record.ts'
import { startRecord } from '../../../src/cases/records/start-record.ts'
import type { Caller, Standing } from '../../../src/engine/permissions.ts'
import { done } from '../../../src/engine/refusal.ts'
import type { ProcessDefinition } from '../../../src/practice/vocabulary/process.ts'
import type { TestOffice } from '../../support/office.ts'
import { addEntry } from '../../../src/store/entries.ts'
import { startFact } from '../../../src/store/facts.ts'
import { isOnList, stages, type Held, type Stage } from './what-it-says.ts'

/** A record of one process at one stage, with how the office sees it. */
export interface RecordTried extends Held {
  readonly id: string
  readonly standing: Standing
  /** Told apart from the others: "in one hand and for-decision". */
  readonly called: string
}

/** Somebody whose hand it is in, or those it names, where a process keeps its records to them; else nobody yet. */
type Kept = 'to nobody yet' | 'to somebody'

/**
 * Begins a record of every process at every stage, by nobody who is tried on it, so that only posts decide; where
 * a process keeps its records to somebody, one that is kept to nobody yet and one that is.
 */
export async function recordsTried(
  at: TestOffice,
  workers: readonly Caller[],
): Promise<readonly RecordTried[]> {
  const owner = new pg.Client({ connectionString: at.url })
  await owner.connect()
  const made: RecordTried[] = []
  for (const definition of at.office.practice.catalogue.processes) {
    const isKept = Boolean(definition.inOneHand ?? definition.onlyFor ?? definition.namedBy)
    for (const kept of isKept ? (['to nobody yet', 'to somebody'] as const) : ([''] as const)) {
      for (const stage of stages) {
        const { id, ...keeps } = await aRecord(at, definition, kept || 'to nobody yet', workers)
        await bringTo(owner, id, stage)
        const words = [kept && `kept ${kept}`, stage].filter((one) => one !== '')
        made.push(await asItIs(at, { id, stage, ...keeps }, words.join(' and ')))
      }
    }
    made.push(...(await ofWhoLeadsOutside(at, owner, definition)))
  }
  await owner.end()
  return made
}

const happenedIn = ({ questions, happenedAt }: ProcessDefinition): string =>
  questions[happenedAt]?.kind === 'date' ? '2026-03-26' : '2026-03-26T15:00:00Z'

/** Records about a child whom somebody from outside is named for, where the process gives whoever that is a part. */
async function ofWhoLeadsOutside(
  at: TestOffice,
  owner: pg.Client,
  definition: ProcessDefinition,
): Promise<readonly RecordTried[]> {
  const isWritten = definition.roles.record.some(({ role }) => role === 'lead-professional')
  if (!isWritten) return []
  const made: RecordTried[] = []
  for (const stage of stages) {
    const started = await act(at.office, 'system', { action: 'start-record' }, async (request) =>
      done(
        await startRecord(request, {
          ...{
            definition,
            wayIn: 'process',
            values: { [definition.happenedAt]: happenedIn(definition) },
          },
          subjects: [{ personId: at.person('jack-tattersall') }],
        }),
      ),
    )
    assert.ok(started.ok)
    const { id } = started.value
    await bringTo(owner, id, stage)
    const outside = [at.caller('ffion-alder').workerId]
    made.push(await asItIs(at, { id, stage, outside }, `led from outside and ${stage}`))
  }
  return made
}

async function aRecord(
  at: TestOffice,
  definition: ProcessDefinition,
  kept: Kept,
  workers: readonly Caller[],
): Promise<Pick<RecordTried, 'id' | 'hand' | 'named' | 'owner'>> {
  // Where anybody may record it, whichever team they are in, one team holds it.
  const anywhere = definition.roles.record.every((post) => post.in === undefined)
  const happened = happenedIn(definition)
  const begin = async (
    values: Readonly<Record<string, string>>,
    holderId: string | undefined,
    about?: string,
  ): Promise<string> => {
    const started = await act(at.office, 'system', { action: 'start-record' }, async (request) =>
      done(
        await startRecord(request, {
          definition,
          wayIn: 'process',
          subjects: about === undefined ? [] : [{ personId: about }],
          values: { [definition.happenedAt]: happened, ...values },
          teamId: anywhere ? 'front-door-east' : undefined,
          holderId,
        }),
      ),
    )
    assert.ok(started.ok)
    return started.value.id
  }
  const { inOneHand, onlyFor = [] } = definition
  if (kept === 'to nobody yet') {
    return { id: await begin({}, undefined), ...(onlyFor.length > 0 ? { named: [] } : {}) }
  }
  if (definition.namedBy) {
    const named = definition.roles.named ?? []
    const owner = workers.find(
      (one) =>
        one.posts.some(({ role }) => named.some((post) => post.role === role)) &&
        !definition.roles.record.some((post) => one.posts.some(({ role }) => role === post.role)),
    )
    assert.ok(owner, `nobody who has to be named for a ${definition.noun}`)
    const about = await entryNaming(at, definition, owner.workerId)
    return { id: await begin({}, undefined, about), owner: owner.workerId }
  }
  const recorder = workers.find((one) => isOnList(['record'], { definition, teamId: '' }, one))
  assert.ok(recorder, `nobody records a ${definition.noun} wherever it is held`)
  if (inOneHand) {
    return { id: await begin({}, recorder.workerId), hand: recorder.workerId }
  }
  const named = whoIsNamed(definition, recorder, workers).slice(0, onlyFor.length)
  const values = onlyFor.map((question, index) => [question, named[index] ?? ''] as const)
  return { id: await begin(Object.fromEntries(values), undefined), named }
}

/** Somebody who records it, somebody who signs it and cannot record it, and somebody who has no task in it at all. */
function whoIsNamed(
  definition: ProcessDefinition,
  recorder: Caller,
  workers: readonly Caller[],
): readonly string[] {
  const of = { definition, teamId: '' }
  const signer = workers.find(
    (one) => isOnList(['authorise'], of, one) && one.workerId !== recorder.workerId,
  )
  const stranger = workers.find(
    (one) => !isOnList(['start', 'record', 'authorise', 'allocate', 'read'], of, one),
  )
  return [recorder, signer, stranger].flatMap((one) => (one ? [one.workerId] : []))
}

/** An entry of which the fact that the process goes by names this worker. */
async function entryNaming(
  at: TestOffice,
  { about, namedBy }: ProcessDefinition,
  workerId: string,
): Promise<string> {
  assert.ok(typeof about === 'object' && namedBy)
  const { fact: kind, detail } = namedBy
  const entry = { register: about.entryOf, name: `${kind} of ${workerId}`, alsoKnownAs: '' }
  const made = await act(at.office, 'system', { action: 'make-entry' }, async ({ work, now }) => {
    const subjectId = await addEntry(work, {
      ...entry,
      name: `${entry.name} ${(entries += 1)}`,
      at: now,
    })
    assert.ok(subjectId)
    const naming = {
      subjectId,
      kind,
      fromOn: '2026-01-05',
      detail: { [detail]: workerId },
      at: now,
    }
    assert.ok(await startFact(work, { ...naming, excludes: kind }))
    return done(subjectId)
  })
  assert.ok(made.ok)
  return made.value
}

let entries = 0

async function bringTo(owner: pg.Client, id: string, stage: Stage): Promise<void> {
  if (stage === 'new') return
  await owner.query(`update record set submitted_at = '2026-03-26T15:20Z' where id = $1`, [id])
  if (stage === 'decided')
    await owner.query(`update record set authorised_at = '2026-03-26T15:25Z' where id = $1`, [id])
}

async function asItIs(
  at: TestOffice,
  { id, ...more }: Pick<RecordTried, 'id' | 'stage' | 'hand' | 'named' | 'owner' | 'outside'>,
  called: string,
): Promise<RecordTried> {
  const request = { action: 'read-record', reads: true }
  const opened = await act(at.office, 'system', request, async (asked) => {
    const record = await openRecord(asked, id)
    assert.ok(record)
    return done(record)
  })
  assert.ok(opened.ok)
  const { definition, row } = opened.value
  return {
    id,
    ...more,
    called,
    definition,
    teamId: row.team_id,
    standing: standingOf(opened.value),
  }
}
