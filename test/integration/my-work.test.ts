import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readMyWork, type MyWork } from '../../src/cases/reading/read-my-work.ts'
import { workGroups } from '../../src/cases/reading/work/work-lines.ts'
import { deadlinesOf } from '../../src/store/deadlines.ts'
import { busyWeek, handIn, hyndburn, tuesday, type BusyWeek } from '../support/busy-week.ts'
import { heldRecord, trueOf } from '../support/caseload.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('my work', () => {
  let at: TestOffice
  let week: BusyWeek

  before(async () => {
    at = await testOffice(tuesday)
    week = await busyWeek(at)
  })
  after(async () => {
    await at.close()
  })

  const work = async (username: string): Promise<MyWork> => {
    const read = await readMyWork(at.office, at.caller(username))
    assert.ok(read.ok, JSON.stringify(read))
    return read.value
  }
  const inWords = ({ lines }: MyWork): string[] =>
    lines.map(
      ({ group, row, children }) =>
        `${group}: ${row.clock_name ?? row.process}, ${children.map((one) => one.forenames).join(' and ')}`,
    )

  it('is read from what cannot wait to what is far off, each thing in one place', async () => {
    const lines = inWords(await work('ben-holroyd'))
    assert.deepEqual(
      lines.filter((one) => !one.startsWith('later')),
      [
        'late-by-law: Assessment completed, Ellie-Mae',
        'late: Assessment completed, Mohammed',
        'today: Next child protection visit made, Siân and Jayden',
        'returned: Assessment completed, Grace and Toby',
        'follow-up: Assessment shared with the family, Poppy',
        'this-week: Manager’s look at day 10, Grace and Toby',
        'waiting: Assessment completed, Jack',
        'unfinished: child-in-need-visit, Grace',
      ],
    )
    assert.ok(lines.includes('later: Next core group held, Siân and Jayden'))
  })

  it('says what was sent back in the words of whoever sent it', async () => {
    const { lines } = await work('ben-holroyd')
    const returned = lines.find((one) => one.group === 'returned')
    assert.equal(returned?.row.id, week.returned)
    assert.equal(returned.row.returned_by, 'Alison Kenyon')
    assert.equal(returned.row.returned_words, 'Action 3 has no owner. Who rings the GP?')
    assert.deepEqual(returned.place, { at: 'check' })
  })

  it('leads to where each thing is done: a page, a draft, or a record begun about these children', async () => {
    const { lines } = await work('ben-holroyd')
    const of = (group: string) => lines.find((one) => one.group === group)
    assert.deepEqual(of('today')?.place, { at: 'begin', process: 'child-protection-visit' })
    assert.deepEqual(of('follow-up')?.place, { at: 'page', page: 'sharing' })
    await heldRecord(at, {
      process: 'child-protection-visit',
      people: ['jayden-crossley'],
      team: hyndburn,
      by: 'ben-holroyd',
      at: tuesday,
    })
    const begun = (await work('ben-holroyd')).lines
    const draft = begun.find((one) => one.row.process === 'child-protection-visit')?.row.id
    assert.ok(draft)
    assert.equal(begun.find((one) => one.group === 'today')?.draft, draft)
  })

  it('lists the children somebody works with, where they stand, when they were seen, what is next', async () => {
    const { children } = await work('ben-holroyd')
    assert.equal(children.length, 8)
    const sian = children.find((one) => one.child.forenames === 'Siân')
    assert.deepEqual(sian?.open, ['open-referral', 'child-protection-plan'])
    assert.deepEqual(
      [sian.seen_on, sian.clock_name],
      ['2026-04-20', 'Next child protection visit made'],
    )
  })

  it('shows a manager what to sign and what to give out, and the team’s untaken work', async () => {
    const { lines, handOvers } = await work('alison-kenyon')
    assert.deepEqual(inWords({ lines } as MyWork), [
      'to-sign: Assessment completed, Jack',
      'to-give: Referral allocated, Tegan',
    ])
    assert.deepEqual(
      lines.map((one) => one.row.id),
      [week.handedIn, week.nobodys],
    )
    assert.deepEqual(
      handOvers.map((one) => one.what),
      [week.handOver],
    )
  })

  it('asks nobody to sign what they handed in themselves', async () => {
    const id = await heldRecord(at, {
      process: 'initial-conference',
      people: ['sian-llewellyn'],
      team: 'conference-and-review',
      by: 'beverley-nuttall',
      at: '2026-05-11T09:00:00Z',
    })
    await handIn(at, id, 'beverley-nuttall', '2026-05-12T09:00:00Z')
    const groups = async (username: string): Promise<string[]> =>
      (await work(username)).lines.filter((one) => one.row.id === id).map((one) => one.group)
    assert.deepEqual(await groups('ivan-brooks'), ['to-sign'])
    assert.deepEqual(await groups('beverley-nuttall'), ['waiting'])
  })

  it('leaves out the earliest day on which something may end', async () => {
    await trueOf(at, 'tegan-ashworth', {
      kind: 'child-protection-plan',
      from: '2025-11-03',
      to: '2026-04-28',
    })
    await trueOf(at, 'tegan-ashworth', {
      kind: 'child-in-need-plan',
      from: '2026-04-28',
      team: hyndburn,
      worker: 'ben-holroyd',
    })
    const plan = await heldRecord(at, {
      process: 'child-in-need-plan',
      people: ['tegan-ashworth'],
      team: hyndburn,
      holder: 'ben-holroyd',
      at: '2026-04-28T12:00:00Z',
      values: { heldAt: '2026-04-28T10:00:00Z', planCategory: 'afterProtection' },
      decidedAt: '2026-04-28T12:00:00Z',
    })
    const all = await at.office.store.transaction({ system: true }, async (transaction) =>
      deadlinesOf(transaction, plan),
    )
    const names = (await work('ben-holroyd')).lines.map((one) => one.row.deadline_id)
    for (const one of all.filter(({ state }) => state === 'open')) {
      assert.equal(names.includes(one.id), !one.not_before, one.name)
    }
    assert.ok(all.some((one) => one.not_before && one.state === 'open'))
    assert.ok(all.some((one) => !one.not_before && one.state === 'open'))
  })

  it('names no restricted child, in no line, no count and no clock of their own', async () => {
    for (const person of ['ewan-holt', 'lewis-holt']) {
      await trueOf(at, person, {
        kind: 'open-referral',
        from: '2026-05-06',
        team: hyndburn,
        worker: 'ben-holroyd',
      })
    }
    const record = {
      process: 'child-and-family-assessment',
      team: hyndburn,
      holder: 'ben-holroyd',
      at: '2026-05-06T09:00:00Z',
      values: { referralOn: '2026-05-06', lawfulGround: 'significantHarm', endedEarly: 'no' },
    }
    const both = await heldRecord(at, { ...record, people: ['ewan-holt', 'lewis-holt'] })
    const walled = await heldRecord(at, { ...record, people: ['ewan-holt'] })
    const { lines, children } = await work('ben-holroyd')
    const ewan = at.person('ewan-holt')
    assert.ok(!JSON.stringify({ lines, children }).includes(`"${ewan}"`))
    assert.ok(!lines.some((one) => one.row.id === walled))
    const seen = lines.filter((one) => one.row.id === both && one.row.clock === 'T13')
    assert.deepEqual(
      seen.map((one) => one.children.map((child) => child.forenames)),
      [['Lewis']],
    )
    assert.equal(children.filter((one) => one.child.surname === 'Holt').length, 1)
  })

  it('holds nothing of another team', async () => {
    const { lines, children, handOvers } = await work('lucy-marsden')
    assert.deepEqual([lines, children, handOvers], [[], [], []])
  })

  it('knows a place for every group', async () => {
    const { lines } = await work('ben-holroyd')
    const order = lines.map((one) => workGroups.indexOf(one.group))
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    )
    assert.ok(!order.includes(-1))
  })
})
