import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  dueOn,
  outcomeOf,
  refusals,
  refusalsToStart,
  writtenAbout,
} from '../../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../../engine/clocks.ts'
import { asked, gaps, unmet } from '../../../engine/journey.ts'
import { withWorkedOut } from '../../../engine/worked-out.ts'
import type { HeldFact, Value } from '../../../engine/standpoint.ts'
import type { RoleId } from '../../vocabulary/role.ts'
import { caseTransfer } from './index.ts'

const roles = new Map<string, readonly RoleId[]>([
  ['gill', ['practice-manager']],
  ['nuala', ['practice-manager']],
  ['sunita', ['team-manager']],
  ['omar', ['social-worker']],
])
const happened = (kind: string, on: string): HeldFact => ({
  kind,
  fromOn: on,
  toOn: on,
  detail: {},
})
const held = (kind: string, fromOn: string): HeldFact => ({ kind, fromOn, detail: {} })
const ready = [
  happened('case-supervision', '2026-06-01'),
  happened('chronology-reviewed', '2026-05-20'),
]

const request = {
  ...{ requestedOn: '2026-06-10', urgent: 'no', wholeGroup: 'only', handover: 'yes' },
  ...{ sendingManager: 'gill', heldMeanwhileBy: 'omar', receivingKind: 'familySafeguarding' },
}

const asRequested = (
  changes: Readonly<Record<string, Value>> = {},
  facts: readonly HeldFact[] = ready,
  bornOn = '2018-09-12',
) => {
  const { record, part } = writtenAbout({
    values: { ...request, ...changes },
    facts,
    with: { roles, workers: { recorder: 'gill' }, happenedOn: '2026-06-10' },
  })
  const parts = [{ ...part, bornOn }]
  const worked = withWorkedOut(caseTransfer, { ...record, parts })
  return unmet(caseTransfer.submitRequires ?? [], { record: worked }, '').map((one) => one.message)
}

const decided = (key: string, values: Readonly<Record<string, Value>>, authoriser: string) =>
  refusals(caseTransfer, key, {
    values: { ...request, ...values },
    with: { roles, workers: { recorder: 'gill', authoriser } },
  })

describe('A transfer to another team', () => {
  it('does not ask again whether a child would rather see a woman or a man', () => {
    assert.ok(!('ratherSee' in caseTransfer.questions))
    assert.match(caseTransfer.questions.childsWish.text, /anything else/)
  })

  it('is handed in by the sending practice manager', () => {
    assert.deepEqual(asRequested(), [])
    assert.match(asRequested({ sendingManager: 'omar' })[0] ?? '', /you are not the one/)
  })

  it('to children in our care waits until a plan for permanence has been identified', () => {
    const toCare = { receivingKind: 'inOurCare' }
    assert.match(asRequested(toCare)[0] ?? '', /once a plan for permanence has been identified/)
    assert.deepEqual(asRequested(toCare, [...ready, held('permanence-plan', '2026-06-02')]), [])
  })

  it('to leaving care is for young people of 16 and over', () => {
    const toLeavingCare = { receivingKind: 'leavingCare' }
    assert.match(asRequested(toLeavingCare)[0] ?? '', /one of these is younger/)
    assert.deepEqual(asRequested(toLeavingCare, ready, '2010-06-10'), [])
  })

  it('shows supervision within the last month and a reviewed chronology, unless it is urgent', () => {
    assert.equal(asRequested({}, []).length, 2)
    const [supervision] = asRequested({}, [happened('case-supervision', '2026-05-09'), ready[1]!])
    assert.match(supervision ?? '', /supervision in the last month/)
    assert.deepEqual(asRequested({ urgent: 'yes' }, []), [])
    assert.equal(caseTransfer.questions.safePlan.needed, 'to-submit')
  })

  it('E5: takes brothers and sisters together, unless a team manager agrees otherwise', () => {
    assert.equal(caseTransfer.several, true)
    assert.equal(caseTransfer.outcomesEach, undefined)
    const apart = { wholeGroup: 'apart' }
    assert.match(asRequested(apart)[0] ?? '', /Brothers and sisters move together/)
    assert.deepEqual(asRequested({ ...apart, apartAgreedBy: 'sunita' }), [])
  })

  it('E21: leaves no day without a worker when the worker has gone', () => {
    const left = { handover: 'left' }
    assert.match(asRequested(left)[0] ?? '', /the practice manager holds the case/)
    assert.deepEqual(asRequested({ ...left, heldMeanwhileBy: 'gill' }), [])
  })

  it('is taken by the receiving manager, never by the sender for them', () => {
    const yes = { answer: 'yes', acceptedBy: 'nuala', effectiveOn: '2026-06-19' }
    assert.deepEqual(decided('accepted', yes, 'nuala'), [])
    assert.match(decided('accepted', yes, 'sunita')[0] ?? '', /The sender cannot accept/)
    assert.equal(decided('accepted', { ...yes, acceptedBy: 'gill' }, 'gill').length, 1)
    assert.match(decided('accepted', { acceptedBy: 'nuala' }, 'nuala')[0] ?? '', /has not said yes/)
    const posts = caseTransfer.roles.authorise ?? []
    assert.ok(posts.every(({ reach }) => reach === 'county'))
  })

  it('moves everything at once, to the team and the worker that are named', () => {
    for (const key of ['accepted', 'acceptedWithConditions'])
      assert.deepEqual(doings(caseTransfer, key).slice(0, 2), [
        'transfer case',
        'record-fact case-transfer',
      ])
    const [moves] = outcomeOf(caseTransfer, 'accepted').effects ?? []
    assert.deepEqual(moves, {
      effect: 'transfer',
      to: { teamNamedIn: 'receivingTeam' },
      worker: 'receivingWorker',
    })
  })

  it('waits for the joint visit, the goodbye and a worker before it moves', () => {
    const missing = (answer: string): readonly (string | undefined)[] => {
      const { record } = writtenAbout({ values: { ...request, answer } })
      return gaps(caseTransfer, record, 'authorise').map(({ question }) => question)
    }
    const handover = ['jointVisitOn', 'familyToldOn', 'childToldOn', 'goodbyeOn', 'receivingWorker']
    for (const id of handover) assert.ok(missing('yes').includes(id), id)
    for (const id of handover) assert.ok(!missing('withdrawn').includes(id), id)
    const late = { answer: 'yes', acceptedBy: 'nuala', effectiveOn: '2026-06-19' }
    const words = decided('accepted', { ...late, jointVisitOn: '2026-06-22' }, 'nuala')
    assert.match(words[0] ?? '', /visit together before the case moves/)
  })

  it('that is declined goes to the team manager, who decides either way', () => {
    const no = { answer: 'no', declinedBecause: 'Two visits are late', effectiveOn: '2026-06-19' }
    assert.match(decided('declined', no, 'nuala')[0] ?? '', /a team manager decides and signs/)
    const tie = { ...no, teamManager: 'sunita', teamManagersReason: 'The child cannot wait' }
    assert.deepEqual(decided('declined', { ...tie, teamManagersDecision: 'stays' }, 'sunita'), [])
    assert.deepEqual(decided('accepted', { ...tie, teamManagersDecision: 'moves' }, 'sunita'), [])
    assert.ok(outcomeOf(caseTransfer, 'declined').by?.every(({ role }) => role === 'team-manager'))
  })

  it('is answered in three working days, moved in ten more, and decided in two where it was declined (E8)', () => {
    assert.equal(dueOn(caseTransfer, 'T103', '2026-04-01'), '2026-04-08')
    assert.equal(dueOn(caseTransfer, 'T103b', '2026-08-24'), '2026-09-08')
    assert.equal(dueOn(caseTransfer, 'T103c', '2026-05-22'), '2026-05-27')
    const running = (answer: string) =>
      clockMoves(
        caseTransfer,
        writtenAbout({ values: { answer, answeredOn: '2026-06-12' } }).record,
        { submitted: '2026-06-10T09:00:00Z' },
        [],
      ).map((move) => move.move === 'start' && [move.clock.id, move.metAt])
    assert.deepEqual(running('yes'), [
      ['T103', '2026-06-12'],
      ['T103b', undefined],
    ])
    assert.deepEqual(running('no')[1], ['T103c', undefined])
  })

  it('in proceedings tells the solicitor and the court', () => {
    const asks = (kind: string) =>
      [caseTransfer.questions.solicitorToldOn, caseTransfer.questions.courtToldOn].map((one) =>
        asked(one, writtenAbout({ facts: [held(kind, '2026-05-01')] })),
      )
    assert.deepEqual(asks('care-proceedings'), [true, true])
    assert.deepEqual(asks('pre-proceedings'), [true, false])
    assert.deepEqual(asks('child-in-need-plan'), [false, false])
  })

  it('is of a child who is open to a team', () => {
    assert.match(refusalsToStart(caseTransfer, {})[0] ?? '', /not open to any team/)
    const facts = [held('open-referral', '2026-03-26')]
    assert.deepEqual(refusalsToStart(caseTransfer, { facts }), [])
  })
})
