import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { catalogue } from '../catalogue.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import type { Post } from '../vocabulary/role.ts'

const process = (id: string): ProcessDefinition => {
  const found = catalogue.processes.find((one) => one.id === id)
  assert.ok(found, `no process is called ${id}`)
  return found
}

const contact = process('contact')
const referral = process('referral')
const consultation = process('consultation')

const clock = (id: string) => {
  const found = catalogue.processes.flatMap((one) => one.clocks).filter((one) => one.id === id)
  assert.equal(found.length, 1, `one clock is called ${id}`)
  const { from, stops, local, statutory } = found[0]!
  return { from, stops, local, statutory }
}

const said = (posts: readonly Post[] | undefined): string[] =>
  (posts ?? []).map(({ role, in: teams }) => `${role} in ${teams?.join(', ') ?? 'any team'}`)

describe('The outcomes of a contact', () => {
  it('are the guide’s six in the guide’s own words, first and in its order', () => {
    const labels = Object.values(contact.outcomes).map(({ label }) => label)
    assert.deepEqual(labels.slice(0, 6), [
      'No further action',
      'Advice and information given',
      'Recommendation to involved services to provide additional support through an Early Help Assessment',
      'Signposted to other services',
      'Accepted as a referral and passed on to a social worker in the relevant local Duty and Assessment Team for an assessment',
      'Accepted as a referral for Children and Family Wellbeing Service Family Intensive Support Team',
    ])
  })

  it('have words for ids that never change', () => {
    assert.deepEqual(Object.keys(contact.outcomes), [
      'noFurtherAction',
      'adviceAndInformation',
      'earlyHelpAssessment',
      'signposted',
      'acceptedAsReferral',
      'familyIntensiveSupport',
      'passedToAllocatedWorker',
      'outOfArea',
      'strategyDiscussionNow',
      'linkedToOpenReferral',
      'adultSafeguarding',
    ])
  })

  it('each draft an answer to the referrer, unless the referrer is anonymous', () => {
    for (const [id, { effects }] of Object.entries(contact.outcomes)) {
      const tells = (effects ?? []).filter(({ effect }) => effect === 'tell')
      assert.equal(tells.length, 1, id)
      assert.deepEqual(tells[0]?.when, { not: { question: 'source', is: '9' } }, id)
    }
  })

  it('bring nothing about when a multi-agency screening recommends them', () => {
    const screening = process('multi-agency-screening')
    assert.deepEqual(Object.keys(screening.outcomes), Object.keys(contact.outcomes))
    assert.ok(Object.values(screening.outcomes).every(({ effects }) => effects === undefined))
  })
})

describe('Consent', () => {
  const needsConsent = (id: string): string[] =>
    (contact.outcomes[id]?.requires ?? [])
      .filter(({ that }) => JSON.stringify(that).includes('"question":"consent","is":"given"'))
      .map(({ that, otherwise }) => `${JSON.stringify(that)} ${otherwise}`)

  it('is required at levels 2 and 3 by both ways into early help, with one plain message', () => {
    const [assessment, ...more] = needsConsent('earlyHelpAssessment')
    assert.deepEqual(more, [])
    assert.deepEqual(needsConsent('familyIntensiveSupport'), [assessment])
    assert.match(assessment ?? '', /"question":"levelDecided","is":\["2","3"\]/)
    assert.match(assessment ?? '', /Your answers are safe\. Ask for consent, or give advice/)
  })

  it('is not needed for advice or signposting', () => {
    assert.deepEqual(needsConsent('adviceAndInformation'), [])
    assert.deepEqual(needsConsent('signposted'), [])
  })

  it('may be missing from a referral when there is a reason and a lawful ground', () => {
    const [rule] = needsConsent('acceptedAsReferral')
    assert.match(rule ?? '', /"question":"consentReason","answered":true/)
    assert.match(rule ?? '', /"question":"lawfulGround","answered":true/)
  })
})

describe('The clocks of the front door', () => {
  it('give a contact until the same time on the next working day, and in law one working day', () => {
    assert.deepEqual(clock('T01'), {
      from: { answer: 'receivedAt' },
      stops: { event: 'authorised' },
      local: [{ within: { serviceDay: 'front-door' } }],
      statutory: [{ within: { workingDays: 1 } }],
    })
  })

  it('acknowledge in one working day of receipt, and answer in one of the decision', () => {
    assert.deepEqual(clock('T02a').statutory, [{ within: { workingDays: 1 } }])
    assert.deepEqual(clock('T02a').from, { answer: 'receivedAt' })
    assert.deepEqual(clock('T02b').local, [{ within: { workingDays: 1 } }])
    assert.deepEqual(clock('T02b').from, { event: 'authorised' })
  })

  it('owe an anonymous referrer nothing, and say why', () => {
    for (const id of ['T02a', 'T02b']) {
      const owed = contact.clocks.find((one) => one.id === id)
      assert.deepEqual(owed?.when, { not: { question: 'source', is: '9' } })
      assert.equal(owed.otherwise, 'The referrer is anonymous, so there is nobody to tell.')
    }
  })

  it('hand an emergency over by the next opening, for review by the end of that day', () => {
    assert.deepEqual(clock('T03a').local, [{ within: { nextOpening: 'front-door' } }])
    assert.deepEqual(clock('T03b').local, [{ within: { dayOfNextOpening: 'front-door' } }])
  })

  it('pass on a contact about an open case the same day, and answer it in one working day', () => {
    assert.deepEqual(clock('T04a').local, [
      { within: { sameDay: 'front-door', otherwiseAt: '10:00' } },
    ])
    assert.deepEqual(clock('T04b').local, [{ within: { workingDays: 1 } }])
  })

  it('record a consultation in one working day', () => {
    assert.deepEqual(clock('T05').local, [{ within: { workingDays: 1 } }])
  })

  it('allocate a referral in one working day, and the same day at immediate risk', () => {
    const [atOnce, usually] = clock('T10').local ?? []
    assert.deepEqual(atOnce?.within, { days: 0 })
    assert.match(JSON.stringify(atOnce.when), /"question":"immediateDanger","is":"yes"/)
    assert.deepEqual(usually, { within: { workingDays: 1 } })
    assert.deepEqual(clock('T10b').statutory, [{ within: { workingDays: 1 } }])
  })
})

describe('Who signs', () => {
  it('a contact and a screening: the practice manager at the front door, and nobody else', () => {
    const manager = ['practice-manager in front-door']
    assert.deepEqual(said(contact.roles.authorise), manager)
    assert.deepEqual(said(process('multi-agency-screening').roles.authorise), manager)
  })

  it('a referral: the practice manager of the team that receives it', () => {
    const managers = [
      'practice-manager in duty-and-assessment, contextual-safeguarding, children-with-disabilities',
    ]
    assert.deepEqual(said(referral.roles.authorise), managers)
    assert.deepEqual(said(referral.roles.allocate), managers)
  })

  it('a contact on an open case: a practice manager, and only when harm is new or greater', () => {
    const openCase = process('open-case-contact')
    assert.deepEqual(openCase.authoriseWhen, { question: 'newHarm', is: 'yes' })
    assert.ok(said(openCase.roles.authorise).every((post) => post.startsWith('practice-manager')))
  })

  it('a consultation: nobody', () => {
    assert.equal(process('consultation').roles.authorise, undefined)
  })

  it('both rationales of a contact run to at least 50 characters, for each child', () => {
    for (const id of ['socialWorkerRationale', 'managerRationale']) {
      const question = contact.questions[id]
      assert.equal(question?.kind, 'long-text')
      assert.equal(question.minimumCharacters, 50)
      assert.equal(question.each, 'child')
    }
  })
})

describe('A second referral', () => {
  it('is refused while one is open, with somewhere else to go', () => {
    const fact = catalogue.facts.find(({ id }) => id === 'open-referral')
    assert.equal(fact?.excludes, 'cin-episode')
    assert.match(fact.overlapMessage ?? '', /contact on an open case/)
    const refusal = contact.outcomes.acceptedAsReferral?.requires?.find(
      ({ that }) => JSON.stringify(that) === '{"not":{"holds":"open-referral"}}',
    )
    assert.match(refusal?.otherwise ?? '', /Passed to the allocated worker/)
  })

  it('is not made by a strategy discussion about a child who has one', () => {
    const effects = contact.outcomes.strategyDiscussionNow?.effects ?? []
    const makesOne = effects.filter(
      (one) => (one.effect === 'open' && one.process === 'referral') || one.effect === 'start-fact',
    )
    assert.equal(makesOne.length, 2)
    assert.ok(makesOne.every(({ when }) => JSON.stringify(when).includes('open-referral')))
  })
})

describe('What is known already', () => {
  it('says on a contact and a referral that there was a referral in the twelve months before', () => {
    for (const { id, prompts } of [contact, referral]) {
      const again = { had: 'open-referral', inLast: { months: 12 } }
      assert.ok(
        prompts?.some(({ when }) => JSON.stringify(when) === JSON.stringify(again)),
        id,
      )
    }
  })

  it('tells the front door of a child consulted on three times in 90 days, whatever the advice', () => {
    for (const { label, effects } of Object.values(consultation.outcomes)) {
      const told = effects?.find((one) => one.effect === 'hand-over')
      assert.deepEqual(told?.to, { team: 'front-door' }, label)
      assert.match(
        JSON.stringify(told.when),
        /"had":"consultation","inLast":\{"days":90\},"times":2/,
      )
    }
  })
})
