import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { part, recordOf, tinyPractice } from '../../../../test/support/tiny-practice.ts'
import { answeredIn } from '../../../engine/answer-tests.ts'
import { clockMoves, type RunningClock } from '../../../engine/clocks.ts'
import { reachablePages, unmet } from '../../../engine/journey.ts'
import type { Value } from '../../../engine/standpoint.ts'
import { deadlinesFrom, timescaleContext } from '../../../engine/timescales.ts'
import { withWorkedOut } from '../../../engine/worked-out.ts'
import { accessRequest } from './index.ts'

const context = timescaleContext(tinyPractice.pack)
type Answers = Readonly<Record<string, Value>>

const asWritten = (answers: object, child: Answers = {}) => {
  const given = Object.entries(answers).filter(([, value]) => value !== undefined)
  return withWorkedOut(accessRequest, recordOf(Object.fromEntries(given), [part('1', child)]))
}

/** When it is to be answered by law, and by which of the two clocks. */
function due(answers: Answers, running: readonly RunningClock[] = []): Record<string, string> {
  const record = asWritten(answers)
  const timescales = { ...context, answered: answeredIn({ record }) }
  return Object.fromEntries(
    clockMoves(accessRequest, record, {}, running).flatMap((one) => {
      if (one.move === 'cancel') return [[one.deadlineId, 'cancelled']]
      if (one.move !== 'start') return []
      const { statutory } = deadlinesFrom(one.clock, one.from, timescales, () => true)
      return [[one.clock.id, statutory?.on ?? '']]
    }),
  )
}

describe('The month of an access request', () => {
  it('ends on the same date of the next month, or the next working day (story 6)', () => {
    const asked = { receivedOn: '2026-11-27', identitySeenOn: '2026-11-27' }
    assert.deepEqual(due(asked), { T106: '2026-12-29' })
  })

  it('ends on the last day of a shorter month', () => {
    assert.deepEqual(due({ receivedOn: '2027-01-31' }), { T106: '2027-03-01' })
    assert.deepEqual(due({ receivedOn: '2026-08-31' }), { T106: '2026-09-30' })
  })

  it('counts from the day we were sure who asks, where that was later', () => {
    const seen = { receivedOn: '2026-11-27', identitySeenOn: '2026-12-03' }
    assert.deepEqual(due(seen), { T106: '2027-01-04' })
    assert.deepEqual(due({ ...seen, identitySeenOn: '2026-11-20' }), { T106: '2026-12-29' })
  })

  it('stands still from the day they were asked what they want until they say', () => {
    const asked = { receivedOn: '2026-11-02', clarificationAskedOn: '2026-11-09' }
    const running: RunningClock = {
      id: 'd',
      clock: 'T106',
      state: 'open',
      countsFrom: '2026-11-02T00:00:00Z',
    }
    assert.deepEqual(due(asked, [running]), { d: 'cancelled' })
    assert.deepEqual(due({ ...asked, clarificationReceivedOn: '2026-11-19' }), {
      // 2 December, and the ten days that did not count: Saturday 12, so Monday 14.
      T106b: '2026-12-14',
    })
  })

  it('counts from their answer where they were asked before it began', () => {
    const asked = { receivedOn: '2026-11-02', clarificationAskedOn: '2026-11-02' }
    assert.deepEqual(due(asked), {})
    assert.deepEqual(due({ ...asked, clarificationReceivedOn: '2026-11-10' }), {
      T106: '2026-12-10',
    })
  })

  it('is not waited for once they have withdrawn it', () => {
    assert.deepEqual(due({ receivedOn: '2026-11-02', withdrawnOn: '2026-11-05' }), {})
  })

  it('may be three months in all, when they are told within the first', () => {
    const complex = { receivedOn: '2026-11-27', complex: 'yes' }
    assert.equal(due(complex).T106c, '2026-12-29')
    const [clock] = accessRequest.clocks
    assert.ok(clock?.extension && !clock.local)
    assert.deepEqual(clock.extension.atMost, { orNextWorkingDay: { months: 3 } })
  })
})

const exPartner = { name: 'Gavin Hesketh', relationship: 'Former partner' }
const covered = { page: '12', words: 'His address', ground: 'third-party', by: '1', checkedBy: '2' }
const ready = {
  receivedOn: '2026-11-27',
  identitySeenOn: '2026-11-27',
  rightToAsk: 'own',
  seriousHarm: 'no',
  addressesChecked: 'yes',
  siblingsChecked: 'yes',
}

const written = (answers: object, child: Answers = {}) => asWritten({ ...ready, ...answers }, child)

const refusalsToSubmit = (answers: object): readonly string[] =>
  unmet(accessRequest.submitRequires ?? [], { record: written(answers) }, '').map(
    ({ message }) => message,
  )

function refusals(key: string, answers: object, child: Answers = {}): readonly string[] {
  const record = written(answers, child)
  const [one] = record.parts
  assert.ok(one)
  return unmet(accessRequest.outcomes[key]?.requires ?? [], { record, part: one }, '').map(
    ({ message }) => message,
  )
}

describe('What is about somebody else', () => {
  it('is not handed in undecided, nor shown for no reason (story 6)', () => {
    for (const row of [
      exPartner,
      { ...exPartner, decision: 'reasonable' },
      { ...exPartner, basis: 'He would not mind' },
    ]) {
      const [words, ...more] = refusalsToSubmit({ othersNamed: [row] })
      assert.match(words ?? '', /about somebody else may be shown/)
      assert.deepEqual(more, [])
    }
    const consents = { ...exPartner, decision: 'consent', basis: 'In writing, 1 December' }
    assert.deepEqual(refusalsToSubmit({ othersNamed: [consents] }), [])
    assert.deepEqual(refusals('full', { othersNamed: [consents] }), [])
  })

  it('does not go out in full once it is withheld, nor uncovered', () => {
    const withheld = { ...exPartner, decision: 'withheld', basis: 'He has not agreed' }
    const uncovered = { othersNamed: [withheld] }
    assert.match(refusals('full', uncovered)[0] ?? '', /not shown in full/)
    assert.match(refusals('redacted', uncovered).join(' '), /nothing is covered for them/)
    const done = { othersNamed: [withheld], redactions: [covered] }
    assert.deepEqual(refusals('redacted', done), [])
    assert.equal(refusals('full', done).length, 1)
    const onlyPrivilege = { ...done, redactions: [{ ...covered, ground: 'privilege' }] }
    assert.match(refusals('redacted', onlyPrivilege)[0] ?? '', /nothing is covered for them/)
  })

  it('is covered on a ground, and checked by somebody', () => {
    for (const column of ['ground', 'by', 'checkedBy']) {
      const row = { ...covered, [column]: undefined }
      assert.match(refusalsToSubmit({ redactions: [row] })[0] ?? '', /without a ground/)
    }
  })

  it('E13 and E25: every page is read for hidden addresses and for brothers and sisters', () => {
    for (const check of ['addressesChecked', 'siblingsChecked'])
      assert.match(refusals('full', { [check]: 'no' })[0] ?? '', /Not every page has been read/)
    assert.deepEqual(refusals('full', {}), [])
  })
})

describe('Nothing is shown', () => {
  it('before we are sure who asks, or without a right to ask', () => {
    assert.match(refusals('full', { identitySeenOn: undefined })[0] ?? '', /not sure who asks/)
    assert.match(refusals('full', { rightToAsk: 'none' })[0] ?? '', /nothing that gives them/)
  })

  it('E10: when a child who understands does not agree, whoever has parental responsibility', () => {
    const parental = { requesterAs: 'parent', rightToAsk: 'parental' }
    assert.match(
      refusals('full', parental, { childAgrees: 'disagrees' })[0] ?? '',
      /does not agree/,
    )
    assert.deepEqual(refusals('full', parental, { childAgrees: 'tooYoung' }), [])
  })

  it('that would cause serious harm, which is a team manager’s opinion', () => {
    assert.match(refusals('redacted', { seriousHarm: 'all' })[0] ?? '', /serious harm/)
    const byWorker = { seriousHarm: 'some', harmOpinionBy: '5' }
    assert.match(refusalsToSubmit(byWorker).at(-1) ?? '', /team manager’s opinion/)
    const refused = { refusalGround: 'serious-harm' }
    assert.match(refusals('refused', { seriousHarm: 'no' }, refused)[0] ?? '', /no team manager/)
    assert.deepEqual(refusals('refused', { seriousHarm: 'all' }, refused), [])
  })
})

describe('An access request', () => {
  it('is signed by an information governance officer, who is another than wrote it', () => {
    assert.deepEqual(
      accessRequest.roles.authorise?.map(({ role }) => role),
      ['information-governance-officer'],
    )
  })

  it('is refused with a ground, and always says how to complain', () => {
    assert.match(refusals('refused', {})[0] ?? '', /which ground/)
    assert.deepEqual(refusals('refused', {}, { refusalGround: 'no-right' }), [])
    const [rights] = accessRequest.authoriseRequires ?? []
    assert.deepEqual(rights?.that, { question: 'complaintRights', is: 'yes' })
  })

  it('is not searched for once it is withdrawn', () => {
    const ids = (answers: object) =>
      reachablePages(accessRequest, written(answers), 'record').map(({ id }) => id)
    assert.deepEqual(ids({}), ['request', 'scope', 'search', 'others', 'harm'])
    assert.deepEqual(ids({ withdrawnOn: '2026-12-01' }), ['request', 'scope'])
  })

  it('warns of what the law treats apart: adoption, a death, the court, a restricted record', () => {
    const warned = JSON.stringify(accessRequest.prompts)
    for (const what of [
      'adopted-record-sealed',
      '"subject":"deceased"',
      'care-proceedings',
      '"subject":"restricted"',
    ])
      assert.ok(warned.includes(what), what)
  })
})
