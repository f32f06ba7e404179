import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readEntry } from '../../src/cases/registers/read-entry.ts'
import { readRegisterFigures } from '../../src/cases/registers/read-figures.ts'
import { readRegister } from '../../src/cases/registers/read-registers.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { layOver } from '../../src/engine/practice.ts'
import { recruiting, said, type Answers } from '../support/careers.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const friend: Answers = {
  ...{ referredOn: '2026-03-26', reach: 'theo@example.com', knows: 'yes' },
  ...{ kind: 'socialWorker', terms: 'january2026', inLine: 'no' },
}

describe('what somebody who works here raises, proposes or refers', () => {
  let at: TestOffice
  let by: ReturnType<typeof recruiting>
  let ben: Caller
  let lucy: Caller
  let recruiter: Caller
  let approver: Caller
  const rates: { from: string; pounds?: number }[] = [{ from: '2026-01-01' }]

  const names = async (caller: Caller, register: string, words?: string) => {
    const file = await readRegister(at.office, caller, register, words)
    return file.ok ? file.value.entries.map(({ name }) => name) : [file.refusal.kind]
  }
  const refer = async (caller: Caller, name: string, more: Answers = {}) => {
    const begun = await by.begin(caller, 'referral-of-friend', { name })
    assert.ok(begun.ok, said(begun))
    await by.write(begun.value.id, { ...friend, ...more }, caller)
    const entry = (await by.read(begun.value.id, caller)).parts[0]?.person.id ?? ''
    return { id: begun.value.id, entry, said: await by.handIn(begun.value.id, caller) }
  }

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z', ({ catalogue, pack }) =>
      layOver(catalogue, {
        ...pack,
        amounts: (pack.amounts ?? []).map((one) => ({ ...one, rates })),
      }),
    )
    by = recruiting(at)
    ben = at.caller('ben-holroyd')
    lucy = at.caller('lucy-marsden')
    recruiter = at.caller('nina-forshaw')
    approver = at.caller('celia-worsley')
  })
  after(async () => {
    await at.close()
  })

  it('refers a friend, and never oneself', async () => {
    for (const name of ['Ben Holroyd', ' BEN  holroyd']) {
      const oneself = await by.begin(ben, 'referral-of-friend', { name })
      assert.match(said(oneself), /You cannot refer yourself/)
    }
    assert.deepEqual(await names(ben, 'friends-referred'), [])
    const unasked = await refer(ben, 'Theo Marsh', { knows: 'no' })
    assert.match(unasked.said, /Ask your friend first/)
    await by.write(unasked.id, { knows: 'yes', inLine: 'yes' }, ben)
    assert.match(await by.handIn(unasked.id, ben), /cannot be paid for naming somebody/)
    await by.write(unasked.id, { inLine: 'no' }, ben)
    assert.equal(await by.handIn(unasked.id, ben), 'done')
  })

  it('keeps two who name the same friend apart, and shows each only their own', async () => {
    const hers = await refer(lucy, 'Theo Marsh')
    assert.equal(hers.said, 'done')
    assert.deepEqual(await names(ben, 'friends-referred'), ['Theo Marsh'])
    assert.deepEqual(await names(lucy, 'friends-referred', 'Theo'), ['Theo Marsh'])
    assert.deepEqual(await names(recruiter, 'friends-referred'), ['Theo Marsh', 'Theo Marsh'])
    for (const caller of [ben, at.caller('farida-shah'), at.caller('shreya-pillai')]) {
      const hidden = await readEntry(at.office, caller, 'friends-referred', hers.entry)
      assert.deepEqual(hidden, await readEntry(at.office, caller, 'friends-referred', '999999999'))
    }
    const again = await by.begin(lucy, 'referral-of-friend', { name: 'Theo Marsh' })
    assert.match(said(again), /There is a friend of this name/)
    await by.write(hers.id, { knownBefore: 'yes', outcome: 'valid' }, recruiter)
    assert.match(await by.sign(hers.id, recruiter), /We knew of this friend before/)
    await by.write(hers.id, { outcome: 'notValid' }, recruiter)
    assert.equal(await by.sign(hers.id, recruiter), 'done')
    assert.ok(!(await readEntry(at.office, lucy, 'applicants', hers.entry)).ok)
  })

  it('follows a friend step by step, and pays what the council has said, once it has', async () => {
    const { id, entry } = await refer(ben, 'Ada Finch')
    const tooSoon = await by.begin(recruiter, 'referral-stage', entry)
    assert.match(said(tooSoon), /does not count yet/)
    await by.write(id, { knownBefore: 'no', outcome: 'valid' }, recruiter)
    assert.match(await by.sign(id, ben), /cannot|about you|someone else/)
    assert.equal(await by.sign(id, recruiter), 'done')
    assert.match(said(await by.begin(ben, 'referral-stage', entry)), /This is done by: Recruiter/)
    const step = async (stage: string) => {
      const one = await by.begin(recruiter, 'referral-stage', entry)
      assert.ok(one.ok, said(one))
      await by.write(
        one.value.id,
        { reachedOn: '2026-03-26', stage, outcome: 'reached' },
        recruiter,
      )
      return { id: one.value.id, said: await by.handIn(one.value.id, recruiter) }
    }
    assert.match((await step('paid')).said, /Probation is not passed yet, so nothing is paid/)
    for (const stage of ['appointed', 'started', 'probation'])
      assert.equal((await step(stage)).said, 'done')
    const seen = await readEntry(at.office, ben, 'friends-referred', entry)
    assert.ok(seen.ok)
    const now = seen.value.facts.find(({ kind, to_on }) => kind === 'referral-stage' && !to_on)
    assert.equal((now?.detail as { stage?: string }).stage, 'probation')
    assert.match((await step('paid')).said, /The council has not said how much is paid/)
    rates.push({ from: '2026-02-01', pounds: 750 })
    const paid = await step('paid')
    assert.equal(paid.said, 'done')
    assert.equal(await by.sign(paid.id, approver), 'done')
    const after = await readEntry(at.office, ben, 'friends-referred', entry)
    assert.ok(after.ok)
    assert.ok(
      after.value.facts.some(({ detail }) => (detail as { amount?: number }).amount === 750),
    )
  })

  it('takes what is raised to the Chief Executive, answers in time, and tells no manager', async () => {
    const psw = at.caller('bernice-holden')
    const answers = { raisedOn: '2026-03-26', kind: 'issue', what: 'Phones do not work in Pendle' }
    const { id, entryId } = await by.wholly(ben, 'staff-issue', { name: 'Phones' }, answers)
    const due = async () =>
      (await by.read(id, ben)).deadlines.map((one) => [one.due_at.slice(0, 10), one.state])
    assert.deepEqual(await due(), [['2026-04-13', 'open']])
    assert.ok(!(await readEntry(at.office, at.caller('alison-kenyon'), 'staff-voice', entryId)).ok)
    const early = await by.begin(psw, 'chief-executive-reply', entryId)
    assert.match(said(early), /not with the Chief Executive/)
    const reply = { reply: 'I will ask.', outcome: 'takenFurther', heldOn: '2026-03-26' }
    await by.write(id, reply, psw)
    assert.equal(await by.sign(id, psw), 'done')
    const answered = {
      repliedOn: '2026-03-26',
      reply: 'New phones by May.',
      change: 'Phones',
      outcome: 'answered',
    }
    await by.wholly(psw, 'chief-executive-reply', entryId, answered)
    assert.deepEqual(
      (await due()).map(([, state]) => state),
      ['met', 'met'],
    )
    const figures = await readRegisterFigures(at.office, psw, 'staff-voice')
    assert.ok(figures.ok)
    assert.equal(
      figures.value.figures.find(({ measure }) => measure.id === 'staff-issues')?.counts[0]
        ?.counted,
      1,
    )
    assert.ok(!(await readRegisterFigures(at.office, ben, 'staff-voice')).ok)
  })

  it('asks an advanced practitioner, who says what was agreed', async () => {
    const practitioner = at.caller('rosalind-pye')
    const ask = { askedOn: '2026-03-26', about: 'court', want: 'To read my statement' }
    const { id } = await by.wholly(ben, 'practitioner-request', { name: 'A statement' }, ask)
    const session = { metOn: '2026-03-25', hours: '2', agreed: 'Shorter', outcome: 'helped' }
    await by.write(id, session, practitioner)
    assert.match(await by.sign(id, practitioner), /The session comes after it was asked for/)
    await by.write(id, { metOn: '2026-03-26' }, practitioner)
    assert.equal(await by.sign(id, practitioner), 'done')
  })

  it('nominates a colleague and not oneself, and tells nobody else', async () => {
    assert.match(
      said(await by.begin(ben, 'award-nomination', { name: 'Ben Holroyd' })),
      /cannot nominate yourself/,
    )
    const begun = await by.begin(ben, 'award-nomination', { name: 'Lucy' })
    assert.ok(begun.ok)
    const why = { nominatedOn: '2026-03-26', category: 'voice', why: 'She waits for the answer' }
    await by.write(begun.value.id, { ...why, who: ben.workerId }, ben)
    assert.match(await by.handIn(begun.value.id, ben), /cannot nominate yourself/)
    await by.write(begun.value.id, { who: lucy.workerId }, ben)
    assert.equal(await by.handIn(begun.value.id, ben), 'done')
    assert.deepEqual(await names(lucy, 'award-nominations'), [])
  })
})
