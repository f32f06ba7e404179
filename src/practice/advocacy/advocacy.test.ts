import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  dueOn,
  refusals,
  refusalsToStart,
  writtenAbout,
} from '../../../test/support/definition-under-test.ts'
import { holds } from '../../engine/conditions.ts'
import type { Value } from '../../engine/standpoint.ts'
import { caseManagers } from '../posts.ts'
import { advocacy } from './advocate/index.ts'
import { independentVisitor } from './independent-visitor/index.ts'

type Values = Readonly<Record<string, Value>>

const inOurCare = [{ kind: 'looked-after', fromOn: '2026-07-17', detail: {} }]

describe('An advocate', () => {
  const on = (key: string, values: Values, facts: typeof inOurCare = []): readonly string[] =>
    refusals(advocacy, key, { values, facts })
  const begun = { what: 'offer', answer: 'accepted', started: 'yes' }

  it('is offered by anybody who works with the child, and nobody has to sign', () => {
    assert.equal(advocacy.roles.authorise, undefined)
    assert.deepEqual(refusalsToStart(advocacy, {}), [])
  })

  it('is counted as offered whatever the child answers', () => {
    for (const key of ['advocateBegins', 'waiting', 'declined', 'notAvailable'])
      assert.equal(doings(advocacy, key)[0], 'record-fact advocacy-offer', key)
  })

  it('begins when one has, for a child who cannot say too', () => {
    assert.deepEqual(on('advocateBegins', begun), [])
    assert.deepEqual(on('advocateBegins', { ...begun, answer: 'not-able' }), [])
    assert.equal(on('advocateBegins', { ...begun, answer: 'declined' }).length, 1)
    assert.ok(doings(advocacy, 'advocateBegins').includes('start-fact advocate'))
  })

  it('is asked for and waited for in a record that goes on', () => {
    assert.deepEqual(on('waiting', { ...begun, started: 'no' }), [])
    assert.deepEqual(on('advocateBegins', { what: 'update', started: 'yes' }), [])
    assert.ok(doings(advocacy, 'waiting').includes('open advocacy'))
    assert.equal(dueOn(advocacy, 'P49a', '2026-07-17'), '2026-07-24')
  })

  it('E5: never speaks for brothers and sisters who want different things', () => {
    assert.match(on('advocateBegins', { ...begun, conflict: 'yes' })[0] ?? '', /one for each child/)
  })

  it('finishes once there is one, and what it was about is told only if the child agrees', () => {
    assert.match(on('ended', { what: 'ending' })[0] ?? '', /none has finished/)
    const facts = [{ kind: 'advocate', fromOn: '2026-07-20', detail: {} }]
    assert.deepEqual(on('ended', { what: 'ending' }, facts), [])
    const { issue } = advocacy.questions
    assert.equal(holds(issue.when!, writtenAbout({ values: { mayTellUs: 'no' } })), false)
    assert.equal(holds(issue.when!, writtenAbout({ values: { mayTellUs: 'yes' } })), true)
  })

  it('is offered again to a child who said no', () => {
    const before = [
      { kind: 'advocacy-offer', fromOn: '2026-07-17', toOn: '2026-07-17', detail: {} },
    ]
    const said = (advocacy.prompts ?? [])
      .filter(({ when }) =>
        holds(when, writtenAbout({ facts: before, with: { happenedOn: '2026-11-05' } })),
      )
      .map(({ says }) => says)
    assert.ok(said.some((one) => one.includes('asked again at every review')))
  })
})

describe('An independent visitor', () => {
  const on = (key: string, values: Values): readonly string[] =>
    refusals(independentVisitor, key, { values, facts: inOurCare })
  const match = {
    what: 'matching',
    checks: ['disclosure', 'references', 'training'],
    independent: 'yes',
    childAgrees: 'yes',
  }

  it('is for a child in our care', () => {
    assert.match(refusalsToStart(independentVisitor, {})[0] ?? '', /not in our care/)
    assert.deepEqual(refusalsToStart(independentVisitor, { facts: inOurCare }), [])
  })

  it('is considered wherever it may be good for the child, and what the child says counts', () => {
    const considered = { what: 'considering', inInterest: 'yes' }
    assert.deepEqual(on('wanted', { ...considered, answer: 'accepted' }), [])
    assert.deepEqual(on('declined', { ...considered, answer: 'later' }), [])
    assert.deepEqual(on('notInInterest', { ...considered, inInterest: 'no' }), [])
    for (const key of ['wanted', 'declined', 'notInInterest'])
      assert.equal(doings(independentVisitor, key)[0], 'record-fact independent-visitor-offer')
  })

  it('is matched by a practice manager, after every check, with the child’s agreement', () => {
    assert.deepEqual(independentVisitor.roles.authorise, caseManagers)
    const signed = (what: string): boolean =>
      holds(independentVisitor.authoriseWhen!, writtenAbout({ values: { what } }))
    assert.deepEqual([signed('matching'), signed('considering')], [true, false])
    assert.deepEqual(on('matched', match), [])
    assert.match(on('matched', { ...match, checks: ['references'] })[0] ?? '', /disclosure/)
    assert.match(on('matched', { ...match, independent: 'no' })[0] ?? '', /not independent/)
    assert.match(on('matched', { ...match, childAgrees: 'no' })[0] ?? '', /met the visitor/)
  })
})
