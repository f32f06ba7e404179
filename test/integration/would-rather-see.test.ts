import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Heeded } from '../../src/engine/heeded.ts'
import { readTeamBoard } from '../../src/cases/reading/read-team.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { busyWeek, hyndburn, tuesday, type BusyWeek } from '../support/busy-week.ts'
import { heldRecord, trueOf } from '../support/caseload.ts'
import { assessed, burnley, underAssessment } from '../support/in-need.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { begun, decided, fileOf, filled, granted, handedIn } from '../support/protection.ts'

describe('whom a child would rather see', () => {
  let at: TestOffice
  let week: BusyWeek

  before(async () => {
    at = await testOffice(tuesday)
    week = await busyWeek(at)
  })
  after(async () => {
    await at.close()
  })

  /** What stands on the team's page beside the referral of Tegan that nobody has. */
  const heeded = async (username: string): Promise<readonly Heeded[] | undefined> => {
    const board = granted(await readTeamBoard(at.office, at.caller(username)))
    const one = board.unallocated.find(({ row }) => row.id === week.nobodys)
    assert.ok(one)
    return one.about.find(({ child }) => child.personId === at.person('tegan-ashworth'))?.heeded
  }
  const wishes = async (word: string): Promise<readonly (readonly [string, unknown])[]> => {
    const { facts } = await fileOf(at, word)
    return facts
      .filter(({ kind }) => kind === 'would-rather-see')
      .map(({ from_on, detail }) => [from_on, detail] as const)
  }
  /** A note of a call in which Tegan said so; with what was not taken of it. */
  const note = async (wish: string, happenedAt: string) => {
    const { id } = granted(await begun(at, 'ben-holroyd', 'case-note', ['tegan-ashworth']))
    const refused = await filled(at, 'ben-holroyd', id, 'record', {
      answers: { happenedAt, noteType: 'phone', about: ['none'], concerns: 'none' },
      each: {
        belongsHere: 'yes',
        outcome: 'saved',
        ratherSee: wish,
        ratherSeeWords: 'I can talk to a woman. I could not to Dave.',
      },
    })
    return { id, refused }
  }

  it('is unknown where no child has said anything', async () => {
    assert.deepEqual(await heeded('alison-kenyon'), [])
  })

  it('is not kept of a call that has not happened yet: that is refused, and nothing is shown', async () => {
    const { refused } = await note('woman', '2026-05-13 10:00')
    const [first] = refused.filter((one) => one.question === 'happenedAt')
    assert.match(first?.is === 'problem' ? first.message : '', /in the future/)
    assert.deepEqual(await wishes('tegan-ashworth'), [])
    assert.deepEqual(await heeded('alison-kenyon'), [])
  })

  it('is a dated fact once a case note says it, shown to the manager who gives the case out', async () => {
    const { id } = await note('woman', '2026-05-12 10:00')
    granted(await submit(at.office, at.caller('ben-holroyd'), id))
    assert.deepEqual(await wishes('tegan-ashworth'), [['2026-05-12', { wish: 'woman' }]])
    const [said, ...others] = (await heeded('alison-kenyon')) ?? []
    assert.equal(others.length, 0)
    assert.deepEqual([said?.words, said?.saidOn], ['rather a woman', '2026-05-12'])
  })

  it('is not shown to somebody of the team who does not give this case out', async () => {
    assert.equal(await heeded('sunita-rana'), undefined)
  })

  it('is shown of brothers and sisters too, whose deadline is not the one that comes first', async () => {
    const people = ['sian-llewellyn', 'jayden-crossley'] as const
    for (const person of people) {
      const said = { from: '2026-05-11', to: '2026-05-11', detail: { wish: 'man' } }
      await trueOf(at, person, { kind: 'would-rather-see', ...said })
    }
    const team = hyndburn
    const id = await heldRecord(at, { process: 'referral', people, team, at: tuesday })
    const board = granted(await readTeamBoard(at.office, at.caller('alison-kenyon')))
    const one = board.unallocated.find(({ row }) => row.id === id)
    assert.deepEqual(
      one?.row.children.map(({ personId }) => personId),
      [at.person('sian-llewellyn')],
      'the deadline that comes first is that of one of them',
    )
    const words = one.about.map(({ child, heeded: said }) => [child.personId, said[0]?.words])
    assert.deepEqual(
      words,
      people.map((person) => [at.person(person), 'rather a man']),
    )
  })

  it('may change: what the child said last stands, and what was said before is kept', async () => {
    at.clock.moveTo('2026-05-13T13:00:00Z')
    const { id } = await note('either', '2026-05-13 09:00')
    granted(await submit(at.office, at.caller('ben-holroyd'), id))
    const [said] = (await heeded('alison-kenyon')) ?? []
    assert.deepEqual([said?.words, said?.saidOn], ['either, it does not matter', '2026-05-13'])
    assert.equal((await wishes('tegan-ashworth')).length, 2)
  })

  it('is kept by an assessment for each child, on the day each was seen, when it is signed', async () => {
    at.clock.moveTo('2026-06-01T09:00:00Z')
    const id = await underAssessment(at, burnley, 'noah-barlow', 'mia-crossley')
    const each = { ...assessed.each, seenAt: '2026-05-30 10:00' }
    const of = { 'noah-barlow': { ratherSee: 'man' }, 'mia-crossley': { ratherSee: 'woman' } }
    granted(await handedIn(at, burnley.worker, id, { ...assessed, each, of }))
    assert.deepEqual(await wishes('mia-crossley'), [])
    granted(await decided(at, burnley.manager, id, 'noFurtherAction'))
    assert.deepEqual(await wishes('noah-barlow'), [['2026-05-30', { wish: 'man' }]])
    assert.deepEqual(await wishes('mia-crossley'), [['2026-05-30', { wish: 'woman' }]])
  })
})
