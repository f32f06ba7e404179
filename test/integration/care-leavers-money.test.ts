import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readGiven } from '../../src/cases/directory/given-under-offer.ts'
import { readMeasures } from '../../src/cases/measures/read-measures.ts'
import { changePerson } from '../../src/cases/people/change-person.ts'
import { turnOfDay } from '../../src/cases/records/turn-of-day.ts'
import { readEntry } from '../../src/cases/registers/read-entry.ts'
import { readRegister } from '../../src/cases/registers/read-registers.ts'
import { promptsFor } from '../../src/engine/journey.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { entitlementClaim } from '../../src/practice/leaving-care/money/claim/index.ts'
import { recruiting, said, type Answers } from '../support/careers.ts'
import { trueOf } from '../support/caseload.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const team = 'north-leaving-care'
const home = 'entitlement-setting-up-allowance'
const ownWords = /You recorded or submitted this .* yourself, so someone else must decide it/
const clothes = 'entitlement-work-clothes'

describe('what a care leaver asks for, and what is left of it', () => {
  let at: TestOffice
  let by: ReturnType<typeof recruiting>
  let tanya: Caller
  let bryn: Caller

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z')
    by = recruiting(at)
    tanya = at.caller('tanya-birtwistle')
    bryn = at.caller('bryn-howarth')
    const leaves = async (person: string, from: string, category: string) => {
      const held = { team, worker: 'tanya-birtwistle' }
      await trueOf(at, person, { kind: 'care-leaver', from, detail: { category }, ...held })
      await trueOf(at, person, { kind: 'leaving-care-support', from, ...held })
    }
    await leaves('tia-shaw', '2020-10-09', 'former-relevant')
    await leaves('tegan-ashworth', '2024-11-30', 'relevant')
    await leaves('kyle-pickles', '2026-02-08', 'qualifying')
  })
  after(async () => {
    await at.close()
  })

  const asks = (item: string, pounds: string): Answers => ({
    ...{ claimedOn: at.clock.now().slice(0, 10), item: at.person(item), pounds },
    ...{ reason: 'A cooker and a bed', theirWords: '“I want to cook my own tea.”' },
    ...{ evidence: 'seen', advice: 'supports', adviceWhy: 'The flat is empty' },
  })
  /** Begins and writes a claim, and hands it in: its number, and what is said. */
  const claim = async (
    person: string,
    answers: Answers,
    caller = tanya,
  ): Promise<{ readonly id: string; readonly said: string }> => {
    const begun = await by.begin(caller, 'entitlement-claim', at.person(person))
    if (!begun.ok) return { id: '', said: said(begun) }
    await by.write(begun.value.id, answers, caller)
    return { id: begun.value.id, said: await by.handIn(begun.value.id, caller) }
  }
  const decide = async (id: string, answers: Answers, caller = bryn): Promise<string> => {
    await by.write(id, { why: 'They need it, and it is theirs to have.', ...answers }, caller)
    return await by.sign(id, caller)
  }
  const agree = (pounds: string, more: Answers = {}) => ({
    ...{ outcome: 'agreed', agreedPounds: pounds, ...more },
  })
  const worked = async (id: string, question: string): Promise<unknown> =>
    (await by.read(id, bryn)).view.values[question]
  const claimsOf = async (person: string): Promise<readonly unknown[]> =>
    await at.office.store.transaction({ system: true }, async (work) => {
      const rows = await work.hot<{ decision: string; pounds: number }>(
        'test-claims-of',
        `select detail ->> 'decision' as decision, (detail ->> 'pounds')::int as pounds from dated_fact
         where kind = 'entitlement-claim' and subject_id = $1 order by id`,
        [at.person(person)],
      )
      return rows.map(({ decision, pounds }) => `${decision} ${pounds}`)
    })

  it('is agreed by a manager who is not the one that asked, and is less the next time', async () => {
    const own = await claim('tia-shaw', asks(home, '300'), bryn)
    assert.equal(own.said, 'done')
    assert.match(await by.sign(own.id, bryn), ownWords)
    assert.deepEqual(await claimsOf('tia-shaw'), [])

    const first = await claim('tia-shaw', asks(home, '1200'))
    assert.equal(first.said, 'done')
    assert.equal(await worked(first.id, 'leftInAll'), 3000)
    assert.equal(await decide(first.id, agree('1200')), 'done')
    assert.equal(await worked(own.id, 'leftInAll'), 1800, 'what waits for a signature counts it')
    assert.equal(await decide(own.id, { outcome: 'notAgreed' }, at.caller('carol-redfern')), 'done')
    assert.deepEqual(await claimsOf('tia-shaw'), ['agreed 1200', 'notAgreed 300'])
    assert.equal(await worked(first.id, 'leftInAll'), 3000, 'what was signed stays as it was')
  })

  it('is refused over what is left until a manager says why', async () => {
    const { id, said: handedIn } = await claim('tia-shaw', asks(home, '1900'))
    assert.equal(handedIn, 'done')
    const was = await claimsOf('tia-shaw')
    const refusal = await decide(id, agree('1900'))
    assert.match(refusal, /This is more than is left of what they may have. Nothing was agreed/)
    assert.deepEqual(await claimsOf('tia-shaw'), was)
    const why = { overBecause: 'The first cooker was stolen, and the police know.' }
    assert.equal(await decide(id, agree('1900', why)), 'done')
    const next = await claim('tia-shaw', asks(home, '50'))
    assert.equal(await worked(next.id, 'leftInAll'), -100)
    assert.match(await decide(next.id, agree('50')), /more than is left/)
  })

  it('is agreed once of two that together are more than is left, signed at one moment', async () => {
    const both = [
      await claim('tegan-ashworth', asks(home, '2000')),
      await claim('tegan-ashworth', asks(home, '2000')),
    ]
    for (const { id } of both)
      await by.write(id, { why: 'It is theirs to have.', ...agree('2000') }, bryn)
    const signed = await Promise.all(both.map(async ({ id }) => await by.sign(id, bryn)))
    assert.equal(signed.filter((one) => one === 'done').length, 1, signed.join('\n'))
    assert.deepEqual(await claimsOf('tegan-ashworth'), ['agreed 2000'])
  })

  it('is refused where their status or their age does not have it, and nothing is handed in', async () => {
    const status = await claim('kyle-pickles', asks(home, '100'))
    assert.match(status.said, /What they are entitled to after care does not have this/)
    const age = await claim('tia-shaw', asks('entitlement-passport', '90'))
    assert.match(age.said, /It is not offered at their age. Nothing was handed in/)
    assert.equal((await by.read(age.id, tanya)).row.stage, 'new')
    const none = await claim('sadia-nadeem', asks(home, '100'))
    assert.match(none.said, /No entitlement to support after care is recorded/)
  })

  it('is counted by what was asked for, and in twelve months anew', async () => {
    const ask = async (on: string) => {
      at.clock.moveTo(`${on}T10:00:00Z`)
      const { id, said: handedIn } = await claim('kyle-pickles', asks(clothes, '100'))
      assert.equal(handedIn, 'done')
      return { left: await worked(id, 'leftThisYear'), was: await decide(id, agree('100')) }
    }
    assert.deepEqual(await ask('2026-04-01'), { left: 200, was: 'done' })
    assert.deepEqual(await ask('2026-04-02'), { left: 100, was: 'done' })
    const third = await ask('2026-04-03')
    assert.equal(third.left, 0)
    assert.match(third.was, /more than is left/)
    assert.deepEqual(await ask('2027-04-01'), { left: 100, was: 'done' })
    at.clock.moveTo('2026-04-30T10:00:00Z')
    const year = { kind: 'year-to-date', from: '', to: '' } as const
    const figures = await readMeasures(
      at.office,
      at.caller('frances-holt'),
      year,
      'care-leaver-claims',
    )
    assert.ok(figures.ok)
    const items = figures.value.figures[0]?.places.filter(({ cut }) => cut === 'entitlement') ?? []
    assert.deepEqual(
      items.map(({ place, counted }) => [place, counted]),
      [['work-clothes', 2]],
    )
  })

  it('goes on for somebody who moves away, and in custody, where it is said how it reaches them', async () => {
    const from = '2026-04-20'
    await trueOf(at, 'tia-shaw', { kind: 'home-after-care', from, detail: { type: 'X2' } })
    const without = await claim('tia-shaw', asks('entitlement-family-travel', '20'))
    assert.match(without.said, /They are in custody. How does it reach them/)
    await by.write(without.id, { whileInCustody: 'Her adviser keeps the ticket.' }, tanya)
    assert.equal(await by.handIn(without.id, tanya), 'done')
    const moved = await changePerson(at.office, tanya, at.person('tegan-ashworth'), {
      ...{
        address: { line: '3 Witton Row, Blackburn', postcode: 'BB2 2BB' },
        because: 'She moved',
      },
    })
    assert.ok(moved.ok, said(moved))
    const away = await claim('tegan-ashworth', asks('entitlement-family-travel', '20'))
    assert.equal(away.said, 'done')
    const prompts = promptsFor(entitlementClaim, (await by.read(away.id, bryn)).view)
    assert.match(prompts.map(({ says }) => says).join(), /wherever they move/)
  })

  it('ends with support at 25, and at 24 is asked for like any other', async () => {
    at.clock.moveTo('2027-10-08T10:00:00Z')
    assert.equal(
      (await claim('tia-shaw', { ...asks(home, '10'), whileInCustody: 'Kept' })).said,
      'done',
    )
    at.clock.moveTo('2027-10-09T01:00:00Z')
    await turnOfDay(at.office)
    assert.match((await claim('tia-shaw', asks(home, '10'))).said, /nothing can be claimed/)
    at.clock.moveTo('2026-05-04T10:00:00Z')
  })

  const terms: Answers = {
    ...{ fromOn: '2026-05-04', kind: 'work-clothes', category: 'care-leavers-work' },
    ...{ words: 'Good clothes for the day.', who: ['former-relevant', 'relevant'] },
    ...{ fromAge: '16', toAge: '24', value: 'amount', often: 'eachTime', eachTime: '150' },
    ...{ eachYear: '300', decides: 'adviser', howToAsk: 'Tell your adviser.' },
    ...{ sourcePage: 'Decision of the cabinet member, 1 May 2026', confirmed: 'yes' },
  }

  it('is changed by a manager and signed by another, from a day on; the public page says the same', async () => {
    const entry = at.person(clothes)
    const begun = await by.begin(bryn, 'entitlement', entry)
    assert.ok(begun.ok, said(begun))
    const { id } = begun.value
    assert.equal(Number((await by.read(id, bryn)).view.values.eachTime), 100, 'as it is now')
    await by.write(id, terms, bryn)
    assert.equal(await by.handIn(id, bryn), 'done')
    assert.match(await by.sign(id, bryn), /You cannot decide an entitlement/)
    const offer = at.office.practice.catalogue.directory?.offers.find(
      (one) => one.id === 'care-leavers',
    )
    assert.ok(offer)
    const shown = async () => {
      const items = await readGiven(at.office, offer)
      const one = items.find(({ name }) => name === 'Clothes for an interview')
      return one && [one.pounds.eachTime, one.pounds.eachYear, one.confirmed]
    }
    assert.deepEqual(await shown(), [100, 200, false])
    const carol = at.caller('carol-redfern')
    await by.write(id, { why: 'Prices rose.', outcome: 'offered' }, carol)
    assert.equal(await by.sign(id, carol), 'done')
    assert.deepEqual(await shown(), [150, 300, true])

    // Qualifying young people lost it from that day; what was asked for before is judged as it was.
    const before = await claim('kyle-pickles', { ...asks(clothes, '100'), claimedOn: '2026-04-30' })
    assert.equal(before.said, 'done')
    const now = await claim('kyle-pickles', asks(clothes, '100'))
    assert.match(now.said, /does not have this/)
  })

  it('is not offered once it has ended, which the public page then does not say', async () => {
    const entry = at.person('entitlement-birthdays')
    const begun = await by.begin(bryn, 'entitlement', entry)
    assert.ok(begun.ok)
    const { id } = begun.value
    await by.write(id, { ...terms, kind: 'birthdays' }, bryn)
    assert.equal(await by.handIn(id, bryn), 'done')
    const carol = at.caller('carol-redfern')
    await by.write(id, { why: 'No more of it.', outcome: 'ended' }, carol)
    assert.equal(await by.sign(id, carol), 'done')
    const ended = await claim('tegan-ashworth', asks('entitlement-birthdays', '20'))
    assert.match(ended.said, /This was not offered on the day they asked/)
  })

  it('is kept by those who keep it: an adviser reads it, and nobody of another service knows of it', async () => {
    const entry = at.person(home)
    const read = await readEntry(at.office, tanya, 'entitlements', entry)
    assert.ok(read.ok && !read.value.mayKeep && read.value.begins.length === 0)
    const strangers = ['nina-forshaw', 'margaret-eccles']
    for (const username of strangers) {
      const list = await readRegister(at.office, at.caller(username), 'entitlements')
      assert.ok(!list.ok && list.refusal.kind === 'not-found', username)
    }
    assert.notEqual(said(await by.begin(tanya, 'entitlement', entry)), 'done')
  })

  it('follows a course in living independently to its certificate', async () => {
    const tegan = at.person('tegan-ashworth')
    const begun = await by.begin(tanya, 'living-independently', tegan)
    assert.ok(begun.ok, said(begun))
    const again = await by.begin(tanya, 'living-independently', tegan)
    assert.match(said(again), /They are on the course already/)
    const { id } = begun.value
    const module = { module: 'cooking', begunOn: '2026-05-01', evidence: 'Photos' }
    const answers = { enrolledOn: '2026-05-01', where: 'Lancaster, with Mo', outcome: 'completed' }
    await by.write(
      id,
      { ...answers, modules: [module], completedOn: '2026-05-04', certificate: 'LI-4402' },
      tanya,
    )
    assert.match(await by.handIn(id, tanya), /A module has no evidence, or was not passed/)
    await by.write(id, { modules: [{ ...module, passedOn: '2026-05-04' }] }, tanya)
    assert.equal(await by.handIn(id, tanya), 'done')
  })
})
