import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  askedBeside,
  readDiversity,
  sayBeside,
  type Diversity,
} from '../../src/cases/careers/equal-opportunities.ts'
import { startFact } from '../../src/store/facts.ts'
import { demonstration } from '../../authorities/lancashire/demonstration.ts'
import { askingFor } from '../../src/cases/act.ts'
import { hiring } from '../support/hiring.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const on = '2026-03-26'

/** What some people said of their sex, and how far each of them got. */
const people: readonly { sex: string; many: number; stages: readonly string[] }[] = [
  { sex: 'female', many: 12, stages: ['shortlisted', 'interviewed'] },
  { sex: 'female', many: 8, stages: [] },
  { sex: 'male', many: 7, stages: ['shortlisted'] },
  { sex: 'male', many: 1, stages: ['shortlisted', 'interviewed', 'appointed'] },
  { sex: 'rather', many: 6, stages: [] },
]

describe('what is asked apart from an application', () => {
  let at: TestOffice
  let route: ReturnType<typeof hiring>
  let job = ''
  /** The number by which somebody may still answer who applied in March. */
  let late = ''

  const read = async (): Promise<Diversity> => {
    const found = await readDiversity(at.office, route.approver)
    assert.ok(found.ok)
    return found.value
  }
  const rowOf = async (question: string, answer: string) =>
    (await read()).questions
      .find(({ title }) => title === question)
      ?.rows.find(({ title }) => title === answer)
      ?.cells.map(({ many }) => many)

  before(async () => {
    at = await testOffice(`${on}T15:00:00Z`)
    route = hiring(at, on)
    job = await route.advertise('Social workers, Testdale')
    let made = 0
    for (const { sex, many, stages } of people) {
      for (let n = 0; n < many; n += 1) {
        made += 1
        const name = `Applicant ${made}`
        const beside = await route.applied(job, { name, email: `a${made}@example.com` })
        if (sex === 'rather' && n === 0) late = beside
        else await sayBeside(at.office, beside, { sex })
        const { application } = await route.latest(`Applicant ${made} `)
        await at.office.store.transaction({ system: true }, async (work) => {
          for (const kind of stages) {
            const fact = { subjectId: application, kind, fromOn: on, toOn: on, at: at.clock.now() }
            assert.ok(await startFact(work, fact))
          }
        })
      }
    }
    at.clock.moveTo('2026-04-02T09:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  it('covers the nine protected characteristics, each with a way not to say', () => {
    assert.equal(askedBeside.length, 9)
    for (const { options } of askedBeside) assert.equal(options.rather, 'Prefer not to say')
  })

  it('is counted by how far people got, and says no small number nor one that gives it away', async () => {
    const { stages, smallest } = await read()
    assert.equal(smallest, 6)
    assert.deepEqual(
      stages.map(({ many }) => many),
      [34, 20, 13, 1],
    )
    // 20 women and 8 men applied; 12 of the 20 were shortlisted, and all of the men.
    assert.deepEqual(await rowOf('Sex', 'Female'), [20, 12, undefined, undefined])
    // One man of eight was appointed. Nobody can work out that it was a man.
    assert.deepEqual(await rowOf('Sex', 'Male'), [8, 8, undefined, undefined])
    // Five would rather not say and one said nothing: each is too few to be said.
    assert.deepEqual((await rowOf('Sex', 'Prefer not to say'))?.[0], undefined)
    assert.deepEqual((await rowOf('Sex', 'No answer'))?.[0], undefined)
  })

  it('says each number as a share of all who got as far', async () => {
    const sex = (await read()).questions.find(({ title }) => title === 'Sex')
    const [female] = sex?.rows ?? []
    assert.deepEqual(
      female?.cells.slice(0, 2).map(({ percent }) => percent?.toFixed(1)),
      ['58.8', '60.0'],
    )
  })

  it('is said once, and keeps only what was among the options', async () => {
    at.clock.moveTo(`${on}T16:00:00Z`)
    const beside = await route.applied(
      await route.advertise('Social workers, Exdale', { opensOn: on }),
      { name: 'Last One', email: 'last@example.com' },
    )
    const said = await sayBeside(at.office, beside, { sex: 'no such', age: 'from25', zz: 'yes' })
    assert.ok(said.ok)
    const again = await sayBeside(at.office, beside, { sex: 'male' })
    assert.ok(!again.ok)
    assert.match(again.refusal.message, /answered these before[^]*nothing of it was changed/)
    at.clock.moveTo('2026-04-02T09:00:00Z')
    assert.deepEqual((await rowOf('Sex', 'Female'))?.[0], 20)
    assert.equal((await read()).stages[0]?.many, 35)
    for (const wrong of ['', 'x', '99999999999999999', '１']) {
      assert.ok(!(await sayBeside(at.office, wrong, { sex: 'male' })).ok)
    }
  })

  it('stands still all month: nobody who shortlists one person sees what they said by what it adds', async () => {
    const asRead = async (): Promise<string> => JSON.stringify(await read())
    const before = await asRead()
    const { application } = await route.latest('Applicant 13 ')
    await at.office.store.transaction({ system: true }, async (work) => {
      const fact = { subjectId: application, kind: 'shortlisted', fromOn: on, toOn: on }
      assert.ok(await startFact(work, { ...fact, at: at.clock.now() }))
    })
    assert.equal(await asRead(), before)
    assert.ok((await sayBeside(at.office, late, { sex: 'female' })).ok)
    assert.equal(await asRead(), before)
    at.clock.moveTo('2026-05-01T09:00:00Z')
    assert.deepEqual((await rowOf('Sex', 'Female'))?.slice(0, 2), [21, 13])
  })

  it('is a row that nobody can read: not who recruits or judges, and not the application itself', async () => {
    for (const { id } of demonstration.workers.slice(0, 60)) {
      const asking = askingFor(at.office.practice, at.caller(id))
      await assert.rejects(
        at.office.store.transaction(asking, (work) =>
          work.hot('peek', 'select * from equal_opportunities', []),
        ),
        /permission denied/,
      )
    }
    await assert.rejects(
      at.office.store.transaction({ system: true }, (work) =>
        work.hot('peek', 'select * from equal_opportunities', []),
      ),
      /permission denied/,
    )
  })

  it('is not there for those who do not read how the drive goes', async () => {
    const stranger = await readDiversity(at.office, at.caller('ben-holroyd'))
    assert.ok(!stranger.ok && stranger.refusal.kind === 'not-found')
  })
})
