import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Effect } from '../vocabulary/effect.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import type { Post } from '../vocabulary/role.ts'
import { courtProcesses } from './index.ts'
import { courtLetters } from './letters.ts'

const process = (id: string): ProcessDefinition => {
  const found = courtProcesses.find((one) => one.id === id)
  assert.ok(found, `no process is called ${id}`)
  return found
}

const clock = (id: string) => {
  const found = courtProcesses.flatMap((one) => one.clocks).filter((one) => one.id === id)
  assert.equal(found.length, 1, `one clock is called ${id}`)
  return found[0]!
}

const rolesOf = (posts: readonly Post[] | undefined): string[] =>
  (posts ?? []).map(({ role }) => role)

const refusalsOf = (id: string, outcome: string): string =>
  JSON.stringify(process(id).outcomes[outcome]?.requires ?? [])

const effectsOf = (id: string, outcome: string): readonly Effect[] =>
  process(id).outcomes[outcome]?.effects ?? []

describe('The clocks of legal planning and pre-proceedings', () => {
  it('hold the meeting in five working days, and the same day when it is urgent', () => {
    const { from, stops, local } = clock('T50')
    assert.deepEqual(from, { answer: 'requestedOn', inWords: 'when it was asked for' })
    assert.deepEqual(stops, { answered: ['heldAt'] })
    assert.deepEqual(local, [
      { within: { days: 0 }, when: { question: 'urgent', is: 'yes' } },
      { within: { workingDays: 5 } },
    ])
  })

  it('send the letter in five working days of the decision, and meet in ten of the letter', () => {
    assert.deepEqual(clock('T51').local, [{ within: { workingDays: 5 } }])
    assert.deepEqual(clock('T52').local, [{ within: { workingDays: 10 } }])
    assert.deepEqual(clock('T52b').local, [{ within: { workingDays: 3 } }])
    assert.equal(clock('T52b').notBefore, true)
  })

  it('review after 8 weeks of the letter and end after 16, or 24 with a reason', () => {
    assert.deepEqual(clock('T53b').local, [{ within: { weeks: 8 } }])
    assert.deepEqual(clock('T53').local, [{ within: { weeks: 16 } }])
    assert.deepEqual(clock('T53').extension, {
      atMost: { weeks: 24 },
      reasons: 'pre-proceedings-extension',
    })
    for (const id of ['T52', 'T52b', 'T53', 'T53b'])
      assert.deepEqual(
        clock(id).from,
        { answer: 'letterSentOn', inWords: 'when the letter was sent' },
        id,
      )
  })
})

describe('The clocks of proceedings', () => {
  it('count 26 weeks with the day of issue as the first, for each child', () => {
    const { from, within } = { from: clock('T54').from, within: clock('T54').statutory }
    assert.ok('fact' in from && from.fact === 'care-proceedings' && from.at === 'start')
    assert.deepEqual(within, [{ within: { weeksBeginningWith: 26 } }])
    assert.equal(clock('T54').each, 'child')
  })

  it('give no more than eight weeks at a time', () => {
    assert.deepEqual(clock('T54b').statutory, [{ within: { weeks: 8 } }])
    const asked = process('care-proceedings').questions.extensionWeeks
    assert.ok(asked?.kind === 'number')
    assert.deepEqual([asked.from, asked.to], [1, 8])
  })

  it('hear case management between working days 12 and 18, issues by week 20, the end by week 26', () => {
    assert.deepEqual(clock('T55').statutory, [{ within: { workingDays: 12 } }])
    assert.equal(clock('T55').notBefore, true)
    assert.deepEqual(clock('T55b').statutory, [{ within: { workingDays: 18 } }])
    assert.deepEqual(clock('T55c').statutory, [{ within: { weeksBeginningWith: 20 } }])
    assert.deepEqual(clock('T55d').statutory, [{ within: { weeksBeginningWith: 26 } }])
    assert.deepEqual(clock('T55d').stops, {
      fact: 'court-hearing',
      at: 'start',
      where: { kind: 'final' },
    })
  })

  it('speak up eight weeks before a supervision order ends', () => {
    assert.deepEqual(clock('T110').local, [{ within: { weeksBefore: 8 } }])
    assert.deepEqual(clock('T110b').statutory, [{ within: { months: 12 } }])
  })
})

describe('A family group decision-making meeting', () => {
  const isRefused = (requirements: string): void => {
    assert.match(requirements, /"notBefore":"2026-06-01"/)
    assert.match(requirements, /family group decision-making meeting/)
    assert.match(requirements, /What you wrote is safe/)
  }

  it('comes before an application is recorded as issued, or decided without pre-proceedings', () => {
    isRefused(JSON.stringify(process('care-proceedings').submitRequires))
    isRefused(refusalsOf('care-proceedings', 'issued'))
    isRefused(refusalsOf('legal-planning-meeting', 'issueImmediately'))
  })

  it('is not waited for when pre-proceedings end in the decision to apply: the application waits', () => {
    assert.doesNotMatch(refusalsOf('pre-proceedings', 'issueProceedings'), /family group/)
  })

  it('is not waited for when pre-proceedings step down, or for an emergency protection order', () => {
    assert.doesNotMatch(refusalsOf('pre-proceedings', 'stepDownToPlan'), /family group/)
    assert.doesNotMatch(refusalsOf('legal-planning-meeting', 'emergencyProtectionOrder'), /offer/)
  })

  it('is not needed in a letter from before the law began', () => {
    const rule = (process('pre-proceedings').submitRequires ?? []).find(({ otherwise }) =>
      otherwise.includes('letter before proceedings from 1 June 2026'),
    )
    assert.ok(rule && 'any' in rule.that)
    assert.deepEqual(rule.that.any[0], {
      not: { question: 'letterSentOn', notBefore: '2026-06-01' },
    })
    assert.equal(clock('T99').inForceFrom, '2026-06-01')
  })

  it('is asked about once: the answers go on from record to record', () => {
    const opened = effectsOf('pre-proceedings', 'issueProceedings').find(
      (one) => one.effect === 'open',
    )
    assert.ok(opened?.effect === 'open')
    assert.deepEqual(opened.carries?.familyOffers, { answer: 'familyOffers' })
  })
})

describe('Who decides', () => {
  it('legal planning, pre-proceedings and an application: the head of service', () => {
    for (const id of ['legal-planning-meeting', 'pre-proceedings', 'care-proceedings'])
      assert.deepEqual(rolesOf(process(id).roles.authorise), ['senior-manager'], id)
  })

  it('what becomes of a child protected at once: the head of service, or the senior on call', () => {
    for (const id of ['emergency-protection', 'emergency-protection-next-step'])
      assert.deepEqual(rolesOf(process(id).roles.authorise), [
        'senior-manager',
        'senior-practitioner',
      ])
  })

  it('with a solicitor’s advice, in a record of which no family ever has a copy', () => {
    const { questions, submitRequires } = process('legal-planning-meeting')
    assert.ok(Object.values(questions).every(({ sensitive }) => sensitive === 'not-for-family'))
    assert.ok(submitRequires?.some(({ that }) => JSON.stringify(that).includes('"legal-adviser"')))
  })
})

describe('The letter before proceedings', () => {
  it('is drawn from the child protection plan, and says who does what by when', () => {
    const { copies, plan, outcomes } = process('pre-proceedings')
    assert.deepEqual(copies, { steps: { process: 'child-protection-plan', answer: 'steps' } })
    assert.equal(plan?.steps, 'steps')
    assert.match(JSON.stringify(outcomes.stepDownToPlan?.requires), /"owner","by","measure"/)
  })

  it('goes to each holder of parental responsibility as soon as it is decided', () => {
    assert.ok(
      effectsOf('legal-planning-meeting', 'startPreProceedings').some(
        (one) => one.effect === 'tell' && one.whom === 'parents',
      ),
    )
    const [letter] = courtLetters
    assert.match(letter?.body ?? '', /free for you/)
    assert.match(letter?.body ?? '', /family group decision-making meeting/)
  })
})
