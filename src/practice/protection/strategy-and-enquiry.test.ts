import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Effect } from '../vocabulary/effect.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import { section47Enquiry } from './section-47-enquiry/index.ts'
import { strategyDiscussion } from './strategy-discussion/index.ts'

const strategy: ProcessDefinition = strategyDiscussion
const enquiry: ProcessDefinition = section47Enquiry

const clockOf = (definition: ProcessDefinition, id: string) => {
  const found = definition.clocks.find((one) => one.id === id)
  assert.ok(found, `${definition.id} has a clock ${id}`)
  return found
}

const outcomeOf = (definition: ProcessDefinition, id: string) => {
  const found = definition.outcomes[id]
  assert.ok(found, `${definition.id} may end as ${id}`)
  return found
}

const refusals = (requires: readonly Requirement[] | undefined): string =>
  (requires ?? []).map(({ otherwise }) => otherwise).join('\n')

const opened = (effects: readonly Effect[] | undefined): readonly string[] =>
  (effects ?? []).flatMap((one) => (one.effect === 'open' ? [one.process] : []))

describe('A strategy discussion', () => {
  it('has the five special kinds of the careers page, and a reviewing officer chairs them', () => {
    const { kind } = strategy.questions
    assert.equal(kind?.kind, 'choice')
    assert.deepEqual(Object.keys(kind.options ?? {}), [
      'usual',
      'allegation',
      'inducedIllness',
      'missingFromCare',
      'harmfulSexualBehaviour',
      'seriousSelfHarm',
    ])
    const rule = strategy.submitRequires?.find(({ otherwise }) =>
      otherwise.includes('of this kind'),
    )
    assert.deepEqual(rule?.that, {
      any: [
        { question: 'kind', is: 'usual' },
        { question: 'chair', holdsRole: ['independent-reviewing-officer'] },
      ],
    })
  })

  it('accounts for police, health and education, each there or with a reason', () => {
    const said = JSON.stringify(strategy.submitRequires)
    for (const agency of ['police', 'health', 'education'])
      assert.ok(said.includes(`{"rows":"absences","where":{"agency":"${agency}"},"atLeast":1}`))
    assert.match(refusals(strategy.submitRequires), /each there, or it is written down why not/)
  })

  it('decides without a missing agency only when urgent, and meets again the next working day', () => {
    for (const [id, { requires }] of Object.entries(strategy.outcomes)) {
      if (id === 'reconvene' || id === 'medicalFirst') continue
      assert.match(refusals(requires), /could not wait and when you meet again/, id)
    }
    const { from, local, when } = clockOf(strategy, 'T30b')
    assert.equal('answer' in from && from.answer, 'continuesFrom')
    assert.deepEqual(local, [{ within: { workingDays: 1 } }])
    assert.deepEqual(when, { question: 'continuesBecause', is: 'agencyMissing' })
  })

  it('E11: is held the same day at immediate risk, and otherwise in one working day', () => {
    assert.deepEqual(clockOf(strategy, 'T30').local, [
      { within: { days: 0 }, when: { question: 'immediateDanger', is: 'yes' } },
      { within: { workingDays: 1 } },
    ])
    assert.deepEqual(clockOf(strategy, 'T31').local, [{ within: { workingDays: 1 } }])
    assert.deepEqual(clockOf(strategy, 'T31').stops, { answered: ['recordSentOn'] })
  })

  it('E5: has a decision of its own for each child', () => {
    assert.equal(strategy.outcomesEach, 'child')
    assert.equal(strategy.questions.thresholdMet?.each, 'child')
    assert.equal(strategy.questions.chairRationale?.each, 'child')
  })

  it('starts an enquiry on its own day, and an assessment where none is under way', () => {
    for (const id of ['jointEnquiry', 'singleAgencyEnquiry', 'immediateProtection']) {
      const { effects } = outcomeOf(strategy, id)
      const starts = effects?.find(({ effect }) => effect === 'start-fact')
      assert.equal(starts?.effect === 'start-fact' && starts.fact, 'section-47-enquiry', id)
      assert.deepEqual(starts?.effect === 'start-fact' && starts.on, { answer: 'heldAt' }, id)
      const assessment = effects?.find(
        (one) => one.effect === 'open' && one.process === 'child-and-family-assessment',
      )
      assert.deepEqual(assessment?.when, { not: { underWay: 'child-and-family-assessment' } }, id)
    }
  })

  it('E17: starts no second enquiry while one is open, and says where to go instead', () => {
    for (const id of ['jointEnquiry', 'singleAgencyEnquiry', 'immediateProtection'])
      assert.match(refusals(outcomeOf(strategy, id).requires), /there can be only one/, id)
    assert.deepEqual(outcomeOf(strategy, 'enquiryGoesOn').when, { holds: 'section-47-enquiry' })
    assert.ok(!opened(outcomeOf(strategy, 'enquiryGoesOn').effects).includes('section-47-enquiry'))
  })

  it('E7, E12: is not about somebody of 18 or over, or who has died', () => {
    assert.match(refusals(strategy.startRequires), /18 or over/)
    assert.match(refusals(strategy.startRequires), /has died/)
  })

  it('is signed by a manager or a reviewing officer', () => {
    assert.deepEqual(
      new Set(strategy.roles.authorise?.map(({ role }) => role)),
      new Set(['practice-manager', 'team-manager', 'independent-reviewing-officer']),
    )
  })
})

describe('A section 47 enquiry', () => {
  it('ends in the guide’s four ways, in the guide’s own words and order', () => {
    const labels = Object.values(enquiry.outcomes).map(({ label }) => label)
    assert.deepEqual(labels.slice(0, 4), [
      'Concerns not substantiated',
      'Concerns substantiated but child is not at ongoing risk of harm',
      'Concerns substantiated and is at risk of ongoing harm and further statutory intervention, often through an initial child protection conference is required',
      'A voluntary Child in Need plan will support the child/young person and family',
    ])
  })

  it('gives 15 working days to a conference, for each child, from the day of the discussion', () => {
    const conference = clockOf(enquiry, 'T34')
    assert.equal('answer' in conference.from && conference.from.answer, 'strategyOn')
    assert.deepEqual(conference.stops, { fact: 'initial-conference', at: 'start' })
    assert.equal(conference.each, 'child')
    assert.deepEqual(conference.local, [{ within: { workingDays: 15 } }])
    assert.deepEqual(conference.statutory, [{ within: { workingDays: 15 } }])
    assert.equal(conference.extension, undefined)
    assert.match(conference.otherwise ?? '', /No initial conference is required/)
  })

  it('keeps that time running while the enquiry does, whatever a draft says', () => {
    assert.deepEqual(clockOf(enquiry, 'T34').when, {
      any: [{ holds: 'section-47-enquiry' }, { question: 'conference', is: 'initial' }],
    })
  })

  it('is decided in ten working days, and each child is seen in 24 hours or as was set', () => {
    assert.deepEqual(clockOf(enquiry, 'T32').local, [{ within: { workingDays: 10 } }])
    assert.deepEqual(clockOf(enquiry, 'T32').stops, { event: 'authorised' })
    assert.deepEqual(clockOf(enquiry, 'T33').local, [{ within: { hours: 24 } }])
    assert.deepEqual(clockOf(enquiry, 'T33b').local, [{ within: { hours: 0 } }])
  })

  it('E1: asks for no unborn child to be seen, and aims eight weeks before the birth', () => {
    assert.deepEqual(enquiry.questions.seen?.when, { not: { subject: 'unborn' } })
    assert.deepEqual(enquiry.questions.motherSeenAt?.when, { subject: 'unborn' })
    assert.deepEqual(clockOf(enquiry, 'T43b').local, [{ within: { weeksBefore: 8 } }])
  })

  it('E10: asks nobody’s consent', () => {
    assert.ok(Object.keys(enquiry.questions).every((id) => !id.startsWith('consent')))
  })

  it('asks for a conference wherever the manager says so, not only for ongoing risk', () => {
    for (const id of ['notSubstantiated', 'noOngoingRisk', 'ongoingRisk', 'voluntaryPlan']) {
      const asksFor = outcomeOf(enquiry, id).effects?.find(
        (one) => one.effect === 'open' && one.process === 'initial-conference',
      )
      assert.deepEqual(asksFor?.when, { question: 'conference', is: 'initial' }, id)
      assert.deepEqual(asksFor.effect === 'open' && asksFor.to, { team: 'safeguarding-and-audit' })
    }
  })

  it('ends the fact with the outcome and whether a conference is needed, for the census', () => {
    for (const [id, { effects }] of Object.entries(enquiry.outcomes)) {
      const ends = effects?.find(({ effect }) => effect === 'end-fact')
      assert.deepEqual(ends?.effect === 'end-fact' && ends.with, {
        outcome: { value: id },
        conference: { answer: 'conference' },
      })
    }
  })

  it('is begun by a strategy discussion only, and signed by a manager', () => {
    assert.deepEqual(enquiry.roles.start, [])
    assert.deepEqual(
      new Set(enquiry.roles.authorise?.map(({ role }) => role)),
      new Set(['practice-manager', 'team-manager']),
    )
  })

  it('E17: opens no child in need plan beside a child protection plan', () => {
    assert.match(refusals(outcomeOf(enquiry, 'voluntaryPlan').requires), /cannot be open beside it/)
    assert.match(refusals(outcomeOf(enquiry, 'noOngoingRisk').requires), /cannot be open beside it/)
  })
})
