import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { part, recordOf } from '../../../test/support/tiny-practice.ts'
import { unmet } from '../../engine/journey.ts'
import type { HeldFact, PartView } from '../../engine/standpoint.ts'
import { withWorkedOut } from '../../engine/worked-out.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import { adoptedRecordSealing } from './adopted-record-sealing.ts'
import { destructionCertificate } from './destruction-certificate.ts'
import { legalHoldReview } from './legal-hold-review.ts'
import { legalHold } from './legal-hold.ts'
import { retention } from './retention/index.ts'

type Answers = Readonly<Record<string, string>>

const had = (kind: string, fromOn = '2012-03-01', toOn = '2014-03-01'): HeldFact => ({
  kind,
  fromOn,
  toOn,
  detail: {},
})
const held: HeldFact = { kind: 'legal-hold', fromOn: '2020-01-01', detail: {} }

const child = (more: Partial<PartView> = {}): PartView => ({
  ...part('1'),
  bornOn: '2010-06-15',
  ...more,
})

const ofUnknownAge = (...facts: readonly HeldFact[]): PartView => ({
  ...part('1', {}, ['age-unknown']),
  facts,
})

function standing(definition: ProcessDefinition, answers: Answers, one: PartView) {
  const written = { proposedOn: '2040-01-10', closedOn: '2015-01-31', ...answers }
  const happenedOn = written.proposedOn
  const record = withWorkedOut(definition, { ...recordOf(written, [one]), happenedOn })
  const [seen] = record.parts
  assert.ok(seen)
  return { record, part: seen }
}

const keeps = (one: PartView, answers: Answers = {}) => {
  const { values } = standing(retention, answers, one).part
  return [values.class, values.destroyAfter]
}

const wordsOf = (
  definition: ProcessDefinition,
  requirements: readonly Requirement[] | undefined,
  answers: Answers,
  one: PartView,
): readonly string[] =>
  unmet(requirements ?? [], standing(definition, answers, one), '').map(({ message }) => message)

const refusals = (key: string, one: PartView, answers: Answers = {}): readonly string[] =>
  wordsOf(retention, retention.outcomes[key]?.requires, { openElsewhere: 'no', ...answers }, one)

describe('How long a record is kept', () => {
  it('each class by its own rule', () => {
    assert.deepEqual(keeps(child()), ['contact', '2021-01-31'])
    assert.deepEqual(keeps(child({ facts: [had('open-referral')] })), [
      'child-in-need',
      '2035-06-15',
    ])
    for (const kind of ['section-47-enquiry', 'initial-conference', 'child-protection-plan'])
      assert.deepEqual(keeps(child({ facts: [had(kind)] })), ['protection', '2045-06-15'], kind)
    for (const kind of ['looked-after', 'care-leaver'])
      assert.deepEqual(keeps(child({ facts: [had(kind)] })), ['looked-after', '2085-06-15'], kind)
  })

  it('15 years from the death of a child in our care who died before 18, and not of one who died after', () => {
    const facts = [had('looked-after')]
    const subject = new Set(['born', 'deceased'] as const)
    assert.deepEqual(keeps(child({ facts, subject, diedOn: '2014-03-01' })), [
      'looked-after-died',
      '2029-03-01',
    ])
    assert.deepEqual(keeps(child({ facts, subject, diedOn: '2028-06-15' })), [
      'looked-after',
      '2085-06-15',
    ])
  })

  it('100 years from the order of a child who was adopted', () => {
    const sealed = had('adopted-record-sealed', '2013-09-02', '2013-09-02')
    const facts = [had('open-referral'), had('looked-after'), sealed]
    assert.deepEqual(keeps(child({ facts })), ['adoption', '2113-09-02'])
  })

  it('the longest wins where several rules apply', () => {
    const facts = [had('looked-after'), had('section-47-enquiry')]
    const subject = new Set(['born', 'deceased'] as const)
    assert.equal(keeps(child({ facts, subject, diedOn: '2014-03-01' }))[1], '2045-06-15')
    assert.equal(
      keeps(child({ facts: [had('open-referral')] }), { closedOn: '2033-05-01' })[1],
      '2039-05-01',
    )
  })

  it('E1: of a baby who was never born, from the day they were expected', () => {
    const unborn = { ...part('1', {}, ['unborn']), expectedOn: '2011-05-08' }
    assert.deepEqual(keeps({ ...unborn, facts: [had('initial-conference')] }), [
      'protection',
      '2046-05-08',
    ])
  })

  it('E2: says the trigger beside it', () => {
    const { values } = standing(retention, {}, child({ facts: [had('looked-after')] })).part
    assert.equal(values.triggerOn, '2010-06-15')
    assert.equal(standing(retention, {}, child()).part.values.triggerOn, '2015-01-31')
  })
})

describe('Destroying a record is refused', () => {
  const old = child({ facts: [had('open-referral')] })

  it('not when its time is over', () => {
    assert.deepEqual(refusals('destroy', old), [])
    assert.deepEqual(refusals('anonymise', old), [])
  })

  it('on the last day of its time, and the day before', () => {
    for (const proposedOn of ['2035-06-14', '2035-06-15'])
      assert.match(refusals('destroy', old, { proposedOn })[0] ?? '', /is not over/)
    assert.deepEqual(refusals('destroy', old, { proposedOn: '2035-06-16' }), [])
  })

  it('under a hold, and so is its certificate when the hold began after', () => {
    const onHold = child({ facts: [had('open-referral'), held] })
    assert.match(refusals('destroy', onHold)[0] ?? '', /under a hold/)
    assert.match(refusals('anonymise', onHold)[0] ?? '', /under a hold/)
    const { certified, notDone } = destructionCertificate.outcomes
    assert.match(
      wordsOf(destructionCertificate, certified?.requires, {}, onHold)[0] ?? '',
      /under a hold/,
    )
    assert.deepEqual(wordsOf(destructionCertificate, notDone?.requires, {}, onHold), [])
    for (const key of ['hold', 'extend', 'archive'])
      assert.ok(!refusals(key, onHold).some((words) => /under a hold/.test(words)), key)
  })

  it('while a complaint or a claim is open or expected', () => {
    assert.match(
      refusals('destroy', old, { openElsewhere: 'yes' })[0] ?? '',
      /A complaint, a claim/,
    )
  })

  it('E2: when it is kept by a date of birth that nobody knows', () => {
    const words = refusals('destroy', ofUnknownAge(had('looked-after')))
    assert.match(words[0] ?? '', /nobody knows that date/)
    assert.deepEqual(refusals('destroy', ofUnknownAge()), [])
  })

  it('while anything about the child is open: it is not even proposed', () => {
    const open = { kind: 'looked-after', fromOn: '2012-03-01', detail: {} }
    const busy = { underWay: new Set(['complaint']) }
    for (const one of [child({ facts: [open] }), child(busy)]) {
      assert.match(wordsOf(retention, retention.startRequires, {}, one)[0] ?? '', /still open/)
      assert.match(
        wordsOf(retention, retention.authoriseRequires, {}, one)[0] ?? '',
        /opened since/,
      )
    }
    assert.deepEqual(wordsOf(retention, retention.startRequires, {}, old), [])
  })

  it('E4: before it is sure that the child is not recorded twice', () => {
    const words = wordsOf(retention, retention.submitRequires, { duplicate: 'no' }, old)
    assert.match(words[0] ?? '', /not recorded twice/)
  })
})

describe('Two people', () => {
  it('agree before anything is destroyed: one proposes, another approves', () => {
    assert.deepEqual(retention.roles.start, retention.roles.authorise)
    assert.deepEqual(
      retention.roles.start.map(({ role }) => role),
      ['information-governance-officer'],
    )
  })

  it('then somebody answers for what was done, by numbers and no name', () => {
    const opens = retention.outcomes.destroy?.effects?.[0]
    assert.ok(opens?.effect === 'open' && opens.process === 'destruction-certificate')
    assert.deepEqual(opens.carries?.keptUntil, { answer: 'destroyAfter' })
    assert.deepEqual(destructionCertificate.roles.start, [])
    assert.match(destructionCertificate.questions.certificate.hint ?? '', /never by a name/)
    const early = { done: 'yes', keptUntil: '2035-06-15', doneOn: '2035-06-15' }
    const { submitRequires } = destructionCertificate
    assert.equal(wordsOf(destructionCertificate, submitRequires, early, child()).length, 1)
    const hereAlone = { done: 'yes', keptUntil: '2035-06-15' }
    assert.deepEqual(wordsOf(destructionCertificate, submitRequires, hereAlone, child()), [])
    const notDone = { done: 'no', keptUntil: '2035-06-15' }
    assert.deepEqual(wordsOf(destructionCertificate, submitRequires, notDone, child()), [])
  })

  it('agree that a hold ends, which begins on one person’s word', () => {
    assert.equal(legalHold.roles.authorise, undefined)
    assert.equal(legalHoldReview.roles.authorise?.length, 2)
    const ends = (noReasonLeft: string) =>
      wordsOf(
        legalHoldReview,
        legalHoldReview.outcomes.ends?.requires,
        { noReasonLeft },
        child({ facts: [held] }),
      )
    assert.match(ends('no')[0] ?? '', /A reason to hold it is left/)
    assert.deepEqual(ends('yes'), [])
  })
})

describe('A hold', () => {
  it('begins once, whether a retention decision began it or somebody by hand', () => {
    for (const [outcome, effects] of [
      ['held', legalHold.outcomes.held?.effects],
      ['hold', retention.outcomes.hold?.effects],
    ] as const) {
      const begins = effects?.find(({ effect }) => effect === 'start-fact')
      assert.deepEqual(begins?.when, { not: { holds: 'legal-hold' } }, outcome)
    }
  })

  it('is looked at again after as many months as were said, for as long as it lasts', () => {
    for (const clock of legalHold.clocks) {
      assert.deepEqual(clock.local, [{ within: { asAnswered: 'reviewEveryMonths', in: 'months' } }])
      assert.deepEqual(clock.when, { holds: 'legal-hold' })
      assert.deepEqual(clock.stops, { fact: 'legal-hold-reviewed', at: 'start' })
    }
  })
})

describe('The record of an adopted child', () => {
  it('is sealed on the day of the order, behind the wall, once', () => {
    const [fact, wall] = adoptedRecordSealing.outcomes.sealed?.effects ?? []
    assert.ok(fact?.effect === 'record-fact' && fact.fact === 'adopted-record-sealed')
    assert.deepEqual(fact.on, { answer: 'orderOn' })
    assert.equal(wall?.effect, 'restrict')
    const sealed = child({ facts: [had('adopted-record-sealed')] })
    const { startRequires } = adoptedRecordSealing
    assert.match(
      wordsOf(adoptedRecordSealing, startRequires, {}, sealed)[0] ?? '',
      /sealed already/,
    )
  })

  it('waits for whatever else is open about the child: nobody outside could go on with it', () => {
    const { requires = [] } = adoptedRecordSealing.outcomes.sealed ?? {}
    const words = (underWay: readonly string[]) =>
      wordsOf(adoptedRecordSealing, requires, {}, child({ underWay: new Set(underWay) }))
    assert.match(words(['contact'])[0] ?? '', /Have it finished or withdrawn first/)
    assert.deepEqual(words([]), [])
  })

  it('E4: is never joined to who the child is now', () => {
    const words = wordsOf(
      adoptedRecordSealing,
      adoptedRecordSealing.submitRequires,
      { newRecordApart: 'no' },
      child(),
    )
    assert.match(words[0] ?? '', /joins this record to the child’s new name/)
  })
})
