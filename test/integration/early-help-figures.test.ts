import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readMeasureChildren } from '../../src/cases/measures/read-measure-children.ts'
import { readMeasures } from '../../src/cases/measures/read-measures.ts'
import { addFact } from '../support/facts-added.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const year = { kind: 'year-to-date', from: '', to: '' } as const

describe('figures of early help', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-04-01T09:00:00Z')
    at.clock.moveTo('2026-09-11T09:00:00Z')
    const ended = { reason: 'needs-met', allMet: 'yes', atLeastThree: 'yes' }
    const plan = { kind: 'early-help-plan', from: '2026-05-04' }
    // Preston and Chorley lie in one NHS area, Hyndburn in another, Lancaster in a third.
    await addFact(at, 'lily-rigg', { ...plan, to: '2026-07-01', detail: ended })
    await addFact(at, 'harrison-rowe', { ...plan, to: '2026-07-01', detail: { reason: 'moved' } })
    await addFact(at, 'ellie-mae-thornley', plan)
    await addFact(at, 'summer-gillibrand', plan)
    const scored = { kind: 'early-help-scored', from: '2026-07-01', to: '2026-07-01' }
    await addFact(at, 'lily-rigg', { ...scored, detail: { education: 3, money: -1, last: 'yes' } })
    await addFact(at, 'harrison-rowe', { ...scored, detail: { education: 0, last: 'yes' } })
    await addFact(at, 'ellie-mae-thornley', { ...scored, detail: { education: 5 } })
  })
  after(async () => at.close())

  const figure = async (id: string) => {
    const file = await readMeasures(at.office, at.caller('frances-holt'), year, id)
    assert.ok(file.ok, JSON.stringify(file))
    const [found] = file.value.figures
    assert.ok(found)
    return found
  }

  it('are cut by NHS area, each district in the one that the pack says', async () => {
    const { places } = await figure('early-help-open')
    const areas = places.filter((one) => one.cut === 'nhs-area')
    assert.deepEqual(
      areas.map(({ place, counted }) => [place, counted]),
      [
        ['morecambe-bay', 1],
        ['pennine-lancashire', 1],
      ],
    )
    const ended = await figure('early-help-needs-met')
    assert.deepEqual([ended.whole.counted, ended.whole.met], [2, 1])
    const central = ended.places.find(({ place }) => place === 'central-lancashire')
    assert.deepEqual([central?.counted, central?.met], [2, 1])
  })

  it('open the children of an NHS area', async () => {
    const file = await readMeasureChildren(at.office, at.caller('alan-mercer'), {
      ...{ ...year, measureId: 'early-help-open' },
      of: { cut: 'nhs-area', place: 'pennine-lancashire' },
    })
    assert.ok(file.ok, JSON.stringify(file))
    assert.equal(file.value.counted, 1)
  })

  it('say who came nearer to an outcome by the end, of those who had a need of it', async () => {
    const education = await figure('early-help-improved-education')
    assert.deepEqual([education.whole.counted, education.whole.met], [2, 1])
    const money = await figure('early-help-improved-money')
    assert.deepEqual([money.whole.counted, money.whole.met], [1, 0])
  })
})
