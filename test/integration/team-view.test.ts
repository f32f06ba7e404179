import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readColleague, readTeamBoard, type TeamBoard } from '../../src/cases/reading/read-team.ts'
import { allocate } from '../../src/cases/records/allocate.ts'
import { busyWeek, hyndburn, tuesday, type BusyWeek } from '../support/busy-week.ts'
import { heldRecord, trueOf } from '../support/caseload.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

/** A witness in a trial, whose record is open to named workers only. */
const closed = 'ewan-holt'

describe('a team', () => {
  let at: TestOffice
  let week: BusyWeek

  before(async () => {
    at = await testOffice(tuesday)
    week = await busyWeek(at)
  })
  after(async () => {
    await at.close()
  })

  const board = async (username: string, team?: string): Promise<TeamBoard> => {
    const read = await readTeamBoard(at.office, at.caller(username), team)
    assert.ok(read.ok, JSON.stringify(read))
    return read.value
  }
  const loadOf = ({ loads }: TeamBoard, name: string) => {
    const load = loads.find((one) => one.worker.name === name)
    assert.ok(load)
    return load
  }

  it('shows who has how much and what of it is late', async () => {
    const ben = loadOf(await board('alison-kenyon'), 'Ben Holroyd')
    assert.deepEqual([ben.children, ben.open], [8, 4])
    assert.deepEqual([ben.groups['late-by-law'], ben.groups.late, ben.groups.today], [1, 1, 1])
  })

  it('weighs a caseload beside counting it: six in assessment, two on a child protection plan', async () => {
    assert.equal(loadOf(await board('alison-kenyon'), 'Ben Holroyd').weight, 6 * 1 + 2 * 2)
    assert.equal(loadOf(await board('alison-kenyon'), 'Judith Cartmell').weight, 0)
  })

  it('has a list behind every number', async () => {
    const { loads } = await board('alison-kenyon')
    for (const load of loads) {
      const file = await readColleague(at.office, at.caller('alison-kenyon'), load.worker.id)
      assert.ok(file.ok)
      const { lines, children, open } = file.value
      assert.deepEqual([children.length, open.length], [load.children, load.open])
      const groups: Record<string, number> = {}
      for (const { group } of lines) groups[group] = (groups[group] ?? 0) + 1
      assert.deepEqual(groups, load.groups, load.worker.name)
    }
  })

  it('has what nobody has on top, with those who may be given it', async () => {
    const { unallocated } = await board('alison-kenyon')
    assert.deepEqual(
      unallocated.map(({ row }) => row.id),
      [week.nobodys],
    )
    const names = unallocated[0]?.to.map((load) => load.worker.name) ?? []
    assert.ok(names.includes('Ben Holroyd'))
    assert.ok(!names.includes('Judith Cartmell'), 'a head of service records no referral')
  })

  it('counts what is given to somebody in their caseload at once', async () => {
    const ben = at.caller('ben-holroyd').workerId
    const given = await allocate(at.office, at.caller('alison-kenyon'), week.nobodys, ben)
    assert.ok(given.ok)
    const after = await board('alison-kenyon')
    assert.equal(after.unallocated.length, 0)
    assert.equal(loadOf(after, 'Ben Holroyd').open, 5)
  })

  it('can be looked at alone by somebody in several', async () => {
    const names = (all: TeamBoard): string[] => all.loads.map((one) => one.worker.name)
    assert.ok(names(await board('sunita-rana')).includes('Omar Siddiqui'))
    const alone = names(await board('sunita-rana', hyndburn))
    assert.ok(alone.includes('Ben Holroyd') && !alone.includes('Omar Siddiqui'))
  })

  it('says nothing of a child whose record is closed to its manager, neither wish nor weight', async () => {
    const before = loadOf(await board('alison-kenyon'), 'Ben Holroyd')
    const ben = { team: hyndburn, worker: 'ben-holroyd' }
    const from = '2026-05-01'
    await trueOf(at, closed, { kind: 'care-proceedings', from, ...ben })
    await trueOf(at, closed, { kind: 'would-rather-see', from, to: from, detail: { wish: 'man' } })
    const about = { process: 'referral', people: [closed], team: hyndburn, at: tuesday }
    const id = await heldRecord(at, about)
    const shown = await board('alison-kenyon')
    const [one] = shown.unallocated.find(({ row }) => row.id === id)?.about ?? []
    assert.deepEqual([one?.child.surname, one?.heeded], ['Restricted record', []])
    const after = loadOf(shown, 'Ben Holroyd')
    assert.equal(after.children, before.children + 1)
    assert.equal(after.weight, (before.weight ?? 0) + 1)
  })

  it('is not there for somebody with no post in it, nor is anybody in it', async () => {
    const lucy = at.caller('lucy-marsden')
    const team = await readTeamBoard(at.office, lucy, hyndburn)
    assert.ok(!team.ok && team.refusal.kind === 'not-found')
    const ben = await readColleague(at.office, lucy, at.caller('ben-holroyd').workerId)
    assert.ok(!ben.ok && ben.refusal.kind === 'not-found')
    assert.ok(!(await board('lucy-marsden')).records.some((row) => row.id === week.late))
  })
})
