import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act } from '../../src/cases/act.ts'
import { readPlan } from '../../src/cases/improvement/read-plan.ts'
import { readMyWork } from '../../src/cases/reading/read-my-work.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { readEntry } from '../../src/cases/registers/read-entry.ts'
import type { Raw } from '../../src/engine/answers.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { done, type Refusal, type Result } from '../../src/engine/refusal.ts'
import { endFact } from '../../src/store/facts.ts'
import { guardedSite, type GuardedSite } from '../security/guarded-site.ts'

type Answers = Readonly<Record<string, Raw>>

const refusalOf = (result: Result<unknown>): Refusal => {
  assert.ok(!result.ok, 'it was not refused')
  return result.refusal
}

describe('whoever owns an improvement action', () => {
  let site: GuardedSite
  let analyst: Caller
  let owner: Caller
  let other: Caller
  let action: string

  const begin = async (caller: Caller, process: string) =>
    await startProcess(site.office, caller, { process, personIds: [action] })
  const save = async (caller: Caller, id: string, answers: Answers) =>
    await saveAnswers(
      site.office,
      caller,
      id,
      Object.entries(answers).map(([question, raw]) => ({ question, raw, version: 0 })),
    )
  const started = async (caller: Caller, process: string): Promise<string> => {
    const begun = await begin(caller, process)
    assert.ok(begun.ok, JSON.stringify(begun))
    return begun.value.id
  }
  const handIn = async (caller: Caller, id: string, answers: Answers): Promise<void> => {
    const saved = await save(caller, id, answers)
    assert.ok(saved.ok && saved.value.answers.every(({ is }) => is === 'saved'))
    const handed = await submit(site.office, caller, id)
    assert.ok(handed.ok, JSON.stringify(handed))
  }
  const progress = {
    rating: 'moreWork',
    forecastOn: '2026-06-30',
    progress: 'Two of three teams ring each family.',
    evidence: [{ what: 'Log of calls', where: 'Team folder' }],
    outcome: 'goesOn',
  }

  before(async () => {
    site = await guardedSite('2026-03-26T15:00:00Z')
    analyst = site.caller('farrah-nuttall')
    owner = site.caller('priti-chauhan')
    other = site.caller('judith-cartmell')
    const begun = await startProcess(site.office, analyst, {
      process: 'improvement-action',
      personIds: [],
      entry: { name: 'Ring each family after a return interview' },
    })
    assert.ok(begun.ok)
    await handIn(analyst, begun.value.id, {
      plan: site.person('getting-to-good'),
      theme: 'quality',
      origin: 'ourselves',
      owner: owner.workerId,
      priority: 'first',
      startsOn: '2026-03-26',
      dueOn: '2026-06-30',
      difference: 'Children say that somebody rang as they were promised.',
      rating: 'onTarget',
      outcome: 'agreed',
    })
    const plan = await readPlan(site.office, analyst, site.person('getting-to-good'))
    assert.ok(plan.ok)
    action = plan.value.actions[0]?.entry.id ?? ''
  })
  after(async () => {
    await site.close()
  })

  it('finds it in their work, with what is due and the way to say how it stands', async () => {
    const mine = await readMyWork(site.office, owner)
    assert.ok(mine.ok)
    const [named] = mine.value.named
    assert.equal(named?.entry.id, action)
    assert.equal(named.entry.clock_name, 'Improvement action done')
    assert.deepEqual(
      named.begins.map(({ id }) => id),
      ['improvement-update'],
    )
    const page = await site.get('/my-work', await site.signIn('priti-chauhan'))
    assert.match(page.body, /Improvement actions in your name \(1\)/)
    assert.match(page.body, /New progress note/)
    const theirs = await readMyWork(site.office, other)
    assert.ok(theirs.ok)
    assert.ok(theirs.value.named.every(({ entry }) => entry.id !== action))
  })

  it('says how far it has got, and the plan shows it and counts it as theirs', async () => {
    const id = await started(owner, 'improvement-update')
    const draft = await readMyWork(site.office, owner)
    assert.ok(draft.ok && draft.value.lines.some(({ row }) => row.id === id))
    await handIn(owner, id, progress)
    const plan = await readPlan(site.office, analyst, site.person('getting-to-good'))
    assert.ok(plan.ok)
    const [one] = plan.value.actions
    assert.deepEqual([one?.said, one?.owner, one?.isOpen], ['moreWork', owner.name, true])
  })

  it('writes nothing else of the plan: no action, no closing, no other owner', async () => {
    for (const process of ['improvement-closure', 'improvement-new-owner', 'improvement-plan']) {
      const refusal = refusalOf(await begin(owner, process))
      assert.equal(refusal.kind, 'not-permitted')
      assert.match(refusal.message, /This is done by: Performance analyst/)
    }
    const entry = await readEntry(site.office, owner, 'improvement-actions', action)
    assert.ok(entry.ok)
    assert.deepEqual(
      entry.value.begins.map(({ definition }) => definition.id),
      ['improvement-update'],
    )
    assert.equal(entry.value.mayKeep, false)
  })

  it('is the only one besides the improvement team: another manager reads and does not write', async () => {
    const refusal = refusalOf(await begin(other, 'improvement-update'))
    assert.equal(refusal.kind, 'not-permitted')
    assert.match(
      refusal.message,
      /You cannot start a progress note\. This is done by: Performance analyst \(Improvement and inspection\); whoever is named there as: Owner\./,
    )
    const id = await started(owner, 'improvement-update')
    assert.equal(refusalOf(await save(other, id, { rating: 'onTarget' })).kind, 'not-permitted')
    assert.equal(refusalOf(await submit(site.office, other, id)).kind, 'not-permitted')
    const stranger = site.caller('ben-holroyd')
    assert.equal(refusalOf(await save(stranger, id, { rating: 'onTarget' })).kind, 'not-found')
  })

  it('writes no more once the action is given to somebody else, who then does', async () => {
    const id = await started(owner, 'improvement-update')
    const change = await started(analyst, 'improvement-new-owner')
    await handIn(analyst, change, {
      owner: other.workerId,
      why: 'Too many at once',
      outcome: 'given',
    })
    assert.equal(refusalOf(await save(owner, id, { rating: 'onTarget' })).kind, 'not-permitted')
    assert.equal(refusalOf(await begin(owner, 'improvement-update')).kind, 'not-permitted')
    assert.ok((await begin(other, 'improvement-update')).ok)
  })

  it('cannot be somebody whose role reads no plans', async () => {
    const change = await started(analyst, 'improvement-new-owner')
    const saved = await save(analyst, change, {
      owner: site.caller('ben-holroyd').workerId,
      why: 'A try',
      outcome: 'given',
    })
    assert.ok(saved.ok)
    const refusal = refusalOf(await submit(site.office, analyst, change))
    assert.ok(refusal.kind === 'not-yet')
    assert.match(
      refusal.gaps.map(({ message }) => message).join(),
      /this colleague’s role does not read plans/,
    )
  })

  it('writes nothing of an action that is closed, and what was begun before is kept', async () => {
    const draft = await started(other, 'improvement-update')
    const saved = await save(other, draft, progress)
    assert.ok(saved.ok)
    await act(site.office, 'system', { action: 'close' }, async ({ work }) => {
      const ended = { subjectId: action, kind: 'improvement-action', toOn: '2026-03-26' }
      await endFact(work, { ...ended, detail: { ended: 'complete' }, endedByPart: undefined })
      return done(true)
    })
    assert.equal(refusalOf(await begin(other, 'improvement-update')).kind, 'not-permitted')
    assert.equal(refusalOf(await submit(site.office, other, draft)).kind, 'not-permitted')
    const byOfficer = refusalOf(await begin(analyst, 'improvement-update'))
    assert.match(byOfficer.message, /This action is not open/)
  })
})
