import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { differs, rateAction } from './rate-action.ts'

const action = (more: object = {}) => ({
  kind: 'improvement-action',
  from_on: '2018-10-01',
  to_on: null,
  detail: { due: '2019-04-30' },
  ...more,
})
const rated = (from: string, to: string | null, rating: string, forecast = '2019-04-30') => ({
  kind: 'improvement-rating',
  from_on: from,
  to_on: to,
  detail: { rating, forecast },
})
const low = { title: 'Visits in time', figure: 81.24, target: 95, higherIsBetter: true }

describe('how an improvement action stands on a day', () => {
  it('was not there before it was agreed', () => {
    assert.equal(rateAction([action()], '2018-09-30', undefined), undefined)
  })

  it('is what was said last by that day, and nothing that was said later', () => {
    const facts = [
      action(),
      rated('2018-10-01', '2019-02-01', 'onTarget'),
      rated('2019-02-01', null, 'moreWork'),
    ]
    assert.equal(rateAction(facts, '2019-01-31', undefined)?.said, 'onTarget')
    assert.equal(rateAction(facts, '2019-02-01', undefined)?.said, 'moreWork')
  })

  it('stays complete once it is closed, whatever its date was', () => {
    const closed = action({ to_on: '2019-03-29', detail: { due: '2019-01-31', ended: 'complete' } })
    const stands = rateAction([closed], '2020-01-01', low)
    assert.deepEqual(
      [stands?.said, stands?.follows, stands?.isOpen],
      ['complete', undefined, false],
    )
    assert.equal(stands?.slipsDays, 57)
  })

  it('will miss its date by its forecast, and has missed it once the day has passed', () => {
    const facts = [action(), rated('2018-10-01', null, 'onTarget', '2019-05-03')]
    const stands = rateAction(facts, '2019-03-01', undefined)
    assert.deepEqual(stands?.follows, {
      rating: 'willMiss',
      because: 'its forecast is 3 days after its date',
    })
    assert.ok(differs(stands))
    assert.equal(
      rateAction(facts, '2019-05-01', undefined)?.follows?.because,
      'its date passed 1 day ago',
    )
  })

  it('follows its measure where its dates say nothing', () => {
    const facts = [action(), rated('2018-10-01', null, 'onTarget')]
    assert.deepEqual(rateAction(facts, '2019-03-01', low)?.follows, {
      rating: 'moreWork',
      because: '“Visits in time” is at 81.2 and has to reach 95',
    })
    const lower = { ...low, higherIsBetter: false }
    assert.equal(rateAction(facts, '2019-03-01', lower)?.follows?.rating, 'onTarget')
  })

  it('differs from nothing where nobody has rated it', () => {
    const stands = rateAction([action()], '2019-05-02', undefined)
    assert.equal(stands?.said, undefined)
    assert.ok(stands && !differs(stands))
  })
})
