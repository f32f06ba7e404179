import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import { practiceOf } from '../../practice-of.ts'
import type { Condition } from '../../practice/vocabulary/condition.ts'
import { clause } from './clause.ts'
import { describePractice } from './practice.ts'

const practice = practiceWith()
const [enquiry] = describePractice(practice).processes
const say = (condition: Condition): string =>
  clause(condition, { definition: tinyEnquiry, practice })

describe('A condition as a clause', () => {
  it('says what is denied as its opposite', () => {
    assert.equal(say({ not: { question: 'seen', is: 'no' } }), '“Was the child seen?” is not no')
    assert.equal(say({ not: { subject: 'district-unknown' } }), 'the child’s district is known')
    assert.equal(say({ not: { holds: 'open-plan' } }), 'the child does not have: open plan')
    assert.equal(say({ not: { named: true } }), 'nobody is named')
    assert.equal(
      say({ not: { question: 'askedAt', notAfter: 'askedAt' } }),
      '“When was it asked for?” is after “When was it asked for?”',
    )
    assert.equal(say({ not: { opened: 'plan', is: 'complete' } }), 'plan has not been completed')
  })

  it('turns “not any” into “and”, and keeps together what belongs together', () => {
    const grave = { question: 'harm', is: ['some', 'grave'] } as const
    assert.equal(
      say({ not: { any: [grave, { named: false }] } }),
      '“What is the harm?” is neither Some nor Grave and somebody is named',
    )
    assert.equal(
      say({ all: [{ named: true }, { any: [grave, { question: 'why', answered: true }] }] }),
      'somebody is named and (“What is the harm?” is Some or Grave or “Why is it decided?” is answered)',
    )
  })
})

describe('A process in plain English', () => {
  it('says what is asked, of whom, when, and by when it must be there', () => {
    const [, children] = enquiry!.pages
    assert.deepEqual(children?.questions[1], {
      id: 'whyNot',
      text: 'Why not?',
      answer: 'Text',
      ofEachChild: true,
      when: '“Was the child seen?” is no',
      needed: 'to submit',
    })
    assert.deepEqual(children.questions[2]?.options, ['None', 'Some', 'Grave'])
  })

  it('says what a clock counts from, what stops it and whose rule it is', () => {
    assert.deepEqual(enquiry!.clocks, [
      {
        id: 'T90',
        name: 'Enquiry decided',
        from: '“When was it asked for?”',
        stops: 'it is authorised',
        local: '5 working days',
        statutory: '10 working days',
        sources: [{ cite: 'An invented Act, section 1', standing: 'law or statutory guidance' }],
        forEachChild: false,
      },
    ])
  })

  it('says what an outcome needs and brings about, and that what it opens is not written yet', () => {
    const planned = enquiry!.outcomes.find(({ id }) => id === 'planned')
    assert.deepEqual(planned?.needs, [
      { that: '“Was the child seen?” is yes', otherwise: 'See the child first.' },
    ])
    assert.deepEqual(planned.bringsAbout, [
      {
        kind: 'open',
        does: 'Opens',
        what: 'Plan',
        opens: { id: 'plan', title: 'Plan', isWritten: false },
        to: 'Duty and assessment',
        receivers: 'Duty and assessment',
      },
      {
        kind: 'start-fact',
        does: 'Starts',
        what: 'Open plan',
        on: 'on the day it is authorised',
        when: '“What is the harm?” is Some or Grave',
      },
    ])
  })

  it('says who may do what by asking the rules of permission themselves', () => {
    const whoMay = (action: string) => enquiry!.who.find((one) => one.action === action)?.by
    const inTeams = ['Duty and assessment']
    assert.deepEqual(whoMay('authorise'), [{ role: 'Practice manager' }])
    assert.deepEqual(whoMay('record'), [{ role: 'Social worker' }])
    const elsewhere = practiceWith({
      catalogue: {
        teamTypes: [
          ...practice.catalogue.teamTypes,
          { id: 'legal', title: 'Legal', does: 'Advises', covers: 'county', reach: 'team' },
        ],
      },
    })
    const [again] = describePractice(elsewhere).processes
    const record = again!.who.find(({ action }) => action === 'record')
    assert.deepEqual(record?.by, [{ role: 'Social worker', inTeams }])
  })

  it('refuses a record of one’s own only where somebody authorises', () => {
    const { start, record } = tinyEnquiry.roles
    const unsigned = practiceWith({ enquiry: { roles: { start, record } } })
    const own = (of: typeof practice) =>
      describePractice(of).processes[0]?.refused.some(({ trying }) => trying.includes('one’s own'))
    assert.equal(own(practice), true)
    assert.equal(own(unsigned), false)
  })
})

describe('The description of the real practice', () => {
  it('names every process that opens another, and every one not written yet', async () => {
    const practice = await practiceOf('lancashire')
    const real = describePractice(practice)
    const referral = real.processes.find(({ id }) => id === 'referral')
    assert.deepEqual(
      referral?.waysIn.map(({ from, by }) => [from.id, by.length]),
      [['contact', 2]],
    )
    assert.deepEqual(
      real.notYetDefined.map(({ id }) => id),
      Object.keys(practice.catalogue.notYetDefined),
    )
  })

  it('leaves no id where a practitioner expects words', async () => {
    const real = describePractice(await practiceOf('lancashire'))
    const said = JSON.stringify(
      real.processes.map(({ clocks, outcomes, refused }) => [clocks, outcomes, refused]),
    )
    const sentences = [...said.matchAll(/"(?:when|that|to|from|stops)":"([^"]+)"/g)].map(
      ([, words]) => words,
    )
    assert.ok(sentences.length > 40)
    for (const words of sentences)
      assert.doesNotMatch(words ?? '', /\b[a-z]+[A-Z][a-z]+\b|[a-z]-[a-z]+-/)
  })
})
