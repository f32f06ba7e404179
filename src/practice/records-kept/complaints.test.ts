import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { recordOf, tinyPractice } from '../../../test/support/tiny-practice.ts'
import { clockMoves } from '../../engine/clocks.ts'
import { extend } from '../../engine/deadline-changes.ts'
import { unmet } from '../../engine/journey.ts'
import type { RecordView, Value } from '../../engine/standpoint.ts'
import { timescaleContext, deadlinesFrom } from '../../engine/timescales.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import type { RoleId } from '../vocabulary/role.ts'
import { complaint } from './complaint/index.ts'
import { complaintInvestigation } from './complaint-investigation/index.ts'
import { complaintReviewPanel } from './complaint-review-panel/index.ts'
import { recordsKeptLetters } from './letters.ts'

const stages: readonly ProcessDefinition[] = [
  complaint,
  complaintInvestigation,
  complaintReviewPanel,
]
const context = timescaleContext(tinyPractice.pack)
type Answers = Readonly<Record<string, Value>>

/** When each clock that runs is due, by its rule. */
function dues(definition: ProcessDefinition, answers: Answers): Readonly<Record<string, string>> {
  const moves = clockMoves(definition, recordOf(answers), {}, [])
  return Object.fromEntries(
    moves.flatMap((one) =>
      one.move === 'start'
        ? [
            [
              one.clock.id,
              deadlinesFrom(one.clock, one.from, context, () => true).statutory?.on ?? '',
            ],
          ]
        : [],
    ),
  )
}

const refusals = (
  definition: ProcessDefinition,
  key: string,
  answers: Answers,
  more: Partial<RecordView> = {},
): readonly string[] =>
  unmet(
    definition.outcomes[key]?.requires ?? [],
    { record: { ...recordOf(answers), ...more } },
    '',
  ).map(({ message }) => message)

const refusalsToSubmit = (
  definition: ProcessDefinition,
  answers: Answers,
  more: Partial<RecordView> = {},
): readonly string[] =>
  unmet(definition.submitRequires ?? [], { record: { ...recordOf(answers), ...more } }, '').map(
    ({ message }) => message,
  )

const signing = { workers: { recorder: '9', authoriser: '7' } }
const found = [{ point: 'A letter went to the wrong house', finding: 'upheld', reason: 'It did' }]
const answered = { answeredBy: '7', points: found, rightGiven: 'yes' } as unknown as Answers

describe('The clocks of a complaint', () => {
  it('stage 1: 10 working days, and 20 at most', () => {
    assert.equal(dues(complaint, { receivedOn: '2026-10-12' }).T105, '2026-10-26')
    const [clock] = complaint.clocks
    assert.ok(clock)
    const running = {
      trigger: '2026-10-12',
      ...deadlinesFrom(clock, '2026-10-12', context, Boolean),
    }
    const asked = { reason: 'complex', agreedBy: 'Claire', at: '2026-10-20T09:00:00Z' }
    const given = extend(clock, running, { to: '2026-11-09', ...asked }, context)
    assert.ok(given.ok && given.value.statutory?.on === '2026-11-09')
    assert.ok(!extend(clock, running, { to: '2026-11-10', ...asked }, context).ok)
  })

  it('the right to stage 2: 20 working days from the response, while there is one to ask for', () => {
    const sent = { respondedOn: '2026-10-23', rightGiven: 'yes' }
    assert.equal(dues(complaint, sent).T105b, '2026-11-20')
    assert.equal(dues(complaint, { ...sent, rightGiven: 'no' }).T105b, undefined)
    assert.equal(dues(complaint, { ...sent, wentOn: 'notAsked' }).T105b, undefined)
  })

  it('stage 2: 25 working days from the request, or 65; then 20 to ask for a panel', () => {
    const [response, right] = complaintInvestigation.clocks
    assert.ok(response?.extension)
    assert.deepEqual(response.statutory, [{ within: { workingDays: 25 } }])
    assert.deepEqual(response.extension.atMost, { workingDays: 65 })
    assert.equal(dues(complaintInvestigation, { requestedOn: '2026-11-20' }).T105c, '2026-12-29')
    assert.deepEqual(right?.statutory, [{ within: { workingDays: 20 } }])
  })

  it('stage 3: panel in 30 working days, report in 5, reply in 15', () => {
    const times = complaintReviewPanel.clocks.map(({ id, statutory }) => [id, statutory])
    assert.deepEqual(times, [
      ['T105e', [{ within: { workingDays: 30 } }]],
      ['T105f', [{ within: { workingDays: 5 } }]],
      ['T105g', [{ within: { workingDays: 15 } }]],
    ])
    const panel = { requestedOn: '2027-01-04', heldAt: '2027-02-01T10:00:00Z' }
    assert.equal(dues(complaintReviewPanel, panel).T105f, '2027-02-08')
    assert.deepEqual(dues(complaintReviewPanel, { ...panel, endedBecause: 'Withdrawn' }), {})
  })
})

describe('The response to a complaint', () => {
  it('is dated when it has gone out, after it was signed: a signature meets no deadline', () => {
    for (const stage of stages) {
      const page = stage.pages.find(({ asks }) => asks.includes('respondedOn'))
      assert.equal(page?.after, 'decision', stage.id)
    }
    assert.deepEqual(complaint.clocks[0]?.stops, { answered: ['respondedOn'] })
  })
})

describe('Who answers a complaint', () => {
  it('a first-line or team manager, then a head of service or director, then the director', () => {
    const roles = stages.map(({ roles: { authorise = [] } }) => authorise.map(({ role }) => role))
    assert.deepEqual(roles, [
      ['practice-manager', 'team-manager', 'complaints-officer'],
      ['senior-manager', 'director'],
      ['director'],
    ])
  })

  it('only a manager finds on it; an ending without findings may be another officer’s', () => {
    for (const key of ['upheld', 'partlyUpheld', 'notUpheld', 'resolved'])
      assert.deepEqual(
        complaint.outcomes[key]?.by?.map(({ role }) => role),
        ['practice-manager', 'team-manager'],
        key,
      )
    for (const key of ['withdrawn', 'outOfTime', 'notEligible'])
      assert.equal(complaint.outcomes[key]?.by, undefined, key)
  })

  it('nobody but the one who is named, who signs what they were asked to answer', () => {
    assert.deepEqual(refusals(complaint, 'partlyUpheld', answered, signing), [])
    const another = { workers: { recorder: '9', authoriser: '8' } }
    assert.match(refusals(complaint, 'partlyUpheld', answered, another)[0] ?? '', /Somebody else/)
  })

  it('it opens to those named in it, whoever works with the child, and leaves nothing on the child', () => {
    for (const stage of stages) {
      assert.deepEqual(stage.onlyFor, ['handledBy', 'coveredBy', 'answeredBy'], stage.id)
      const effects = Object.values(stage.outcomes).flatMap(({ effects: some }) => some ?? [])
      assert.deepEqual([...new Set(effects.map(({ effect }) => effect))], ['tell'], stage.id)
      const readers = Object.values(stage.roles).flat()
      assert.ok(!readers.some(({ role }) => role === 'social-worker'), stage.id)
    }
  })
})

describe('A complaint is refused', () => {
  const taken = {
    receivedOn: '2026-10-12',
    happenedOn: '2026-10-05',
    acknowledgedOn: '2026-10-13',
    eligible: 'yes',
    complainantAs: 'parent',
    advocate: 'adult',
    handledBy: '9',
    coveredBy: '8',
    answeredBy: '7',
  }
  const named = (manager: RoleId) => ({
    roles: new Map<string, readonly RoleId[]>([
      ['7', [manager]],
      ['8', ['complaints-officer']],
      ['9', ['complaints-officer']],
    ]),
  })
  const workers = named('team-manager')

  it('not when everything is in order', () => {
    assert.deepEqual(refusalsToSubmit(complaint, taken, workers), [])
  })

  it('when a child complains and no advocate was offered', () => {
    const child = { ...taken, complainantAs: 'child', advocate: 'notOffered' }
    assert.match(refusalsToSubmit(complaint, child, workers)[0] ?? '', /no advocate/)
    assert.deepEqual(refusalsToSubmit(complaint, { ...child, advocate: 'accepted' }, workers), [])
  })

  it('when it is more than 12 months old, unless it is said why it is looked into', () => {
    const old = { ...taken, happenedOn: '2025-10-01' }
    assert.match(refusalsToSubmit(complaint, old, workers)[0] ?? '', /more than 12 months ago/)
    const accepted = { ...old, lateAcceptedWhy: 'She was ill until now.' }
    assert.deepEqual(refusalsToSubmit(complaint, accepted, workers), [])
    assert.deepEqual(refusalsToSubmit(complaint, { ...old, eligible: 'outOfTime' }, workers), [])
  })

  it('E21: when nobody covers for the officer who handles it', () => {
    const alone = { ...taken, coveredBy: '7' }
    assert.match(refusalsToSubmit(complaint, alone, workers)[0] ?? '', /another covers/)
  })

  it('when a social worker is to answer it', () => {
    assert.match(refusalsToSubmit(complaint, taken, named('social-worker'))[0] ?? '', /Stage 1/)
  })

  it('when a point has no finding, or the response leaves no way on', () => {
    const open = { ...answered, points: [{ point: 'A letter' }] } as unknown as Answers
    assert.match(refusals(complaint, 'upheld', open, signing)[0] ?? '', /no finding/)
    const closed = { ...answered, rightGiven: 'no' }
    assert.match(refusals(complaint, 'upheld', closed, signing)[0] ?? '', /stage 2/)
  })

  it('when the next stage is asked for after 20 working days, unless it is said why', () => {
    const asked = { requestedOn: '2026-11-23', earlierResponseOn: '2026-10-23' }
    const words = (answers: Answers) =>
      refusalsToSubmit(complaintInvestigation, answers).filter((one) => /20 working days/.test(one))
    assert.equal(words(asked).length, 1)
    assert.equal(words({ ...asked, requestedOn: '2026-11-20' }).length, 0)
    assert.equal(words({ ...asked, lateAcceptedWhy: 'She was in hospital.' }).length, 0)
  })

  it('when a panel was not independent of the council', () => {
    const held = {
      ...answered,
      heldAt: '2027-02-01T10:00:00Z',
      panelIndependent: 'no',
      ombudsmanTold: 'yes',
    }
    assert.match(
      refusals(complaintReviewPanel, 'upheld', held, signing)[0] ?? '',
      /independent of the council/,
    )
    const independent = { ...held, panelIndependent: 'yes' }
    assert.deepEqual(refusals(complaintReviewPanel, 'upheld', independent, signing), [])
  })
})

describe('The stages of a complaint', () => {
  it('ask nobody twice who complains, with whose agreement and about what', () => {
    for (const [stage, from] of [
      [complaintInvestigation, 'complaint'],
      [complaintReviewPanel, 'complaint-investigation'],
    ] as const) {
      const { copies = {} } = stage as ProcessDefinition
      for (const id of ['complainantName', 'childsConsent', 'advocate', 'points', 'handledBy'])
        assert.deepEqual(copies[id], { process: from, answer: id }, id)
    }
  })

  it('find afresh: what an earlier stage found is not carried into the next', () => {
    for (const { questions } of stages) {
      const { points } = questions
      assert.ok(points?.kind === 'list')
      const anew = Object.entries(points.of).filter(([, column]) => column.anew)
      assert.deepEqual(
        anew.map(([id]) => id),
        ['finding', 'reason'],
      )
    }
  })

  it('E27: are answered in the language and format that was asked for', () => {
    for (const { questions } of stages) assert.ok(questions.complainantNeeds)
    for (const { body } of recordsKeptLetters)
      assert.match(body, /another language, in large print/)
  })

  it('name nobody’s child in a letter, which may be read by others', () => {
    for (const { body, subject } of recordsKeptLetters)
      assert.doesNotMatch(`${subject} ${body}`, /\{\{(children|decisions)\}\}/)
  })
})
