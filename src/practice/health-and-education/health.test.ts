import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  dueOn,
  outcomeOf,
  refusals,
  refusalsToStart,
  refusalsToSubmit,
  writtenAbout,
} from '../../../test/support/definition-under-test.ts'
import { broughtAbout, held as heldFact } from '../../../test/support/child-in-care.ts'
import { asked } from '../../engine/journey.ts'
import { noStrengthsScore } from '../codes/health-and-education.ts'
import { healthAssessment } from './health-assessment/index.ts'
import { healthCheck } from './health-check.ts'

const inOurCare = [{ kind: 'looked-after', fromOn: '2026-07-17', detail: {} }]
const held = { kind: 'initial', attendance: 'attended', consent: 'given', assessorRole: 'doctor' }

const refusing = (key: string, values: Readonly<Record<string, string>>): readonly string[] =>
  refusals(healthAssessment, key, { values, facts: inOurCare })

describe('A health assessment', () => {
  it('is for a child in our care, and one at a time', () => {
    assert.match(refusalsToStart(healthAssessment, {})[0] ?? '', /not in our care/)
    assert.deepEqual(refusalsToStart(healthAssessment, { facts: inOurCare }), [])
  })

  it('is asked for within two working days of entry', () => {
    assert.equal(dueOn(healthAssessment, 'T64b', '2026-07-17'), '2026-07-21')
  })

  it('has one visit to the dentist once, however often its date is copied forward', () => {
    const dentist = (dentalOn: string, ...before: readonly string[]) =>
      broughtAbout(healthAssessment, 'completed', {
        bornOn: '2012-01-30',
        on: '2027-08-02',
        values: { ...held, heldOn: '2027-08-09', dentalOn },
        facts: before.map((day) => heldFact('dental-check', day, day)),
      }).filter((one) => one.effect === 'record-fact' && one.fact === 'dental-check').length
    assert.deepEqual(
      [
        dentist('2026-10-01'),
        dentist('2026-10-01', '2026-10-01'),
        dentist('2027-05-04', '2026-10-01'),
      ],
      [1, 0, 1],
    )
  })

  it('is complete with its report: nobody here signs for a doctor', () => {
    assert.equal(healthAssessment.roles.authorise, undefined)
    assert.deepEqual(doings(healthAssessment, 'completed'), [
      'record-fact health-assessment',
      'record-fact health-report',
      'record-fact dental-check',
      'record-fact strengths-questionnaire',
    ])
    assert.deepEqual(refusing('completed', held), [])
  })

  it('E10: needs consent, and says so when there is none', () => {
    const words = refusing('completed', { ...held, consent: 'refused' })
    assert.match(words[0] ?? '', /needs consent, and none is recorded/)
    assert.deepEqual(
      refusing('consentMissing', { attendance: 'noConsent', consent: 'refused' }),
      [],
    )
    assert.deepEqual(doings(healthAssessment, 'consentMissing'), ['open health-assessment'])
  })

  it('is made by a doctor the first time; the check of a newborn baby does not count', () => {
    const words = refusing('completed', { ...held, assessorRole: 'midwife' })
    assert.match(words[0] ?? '', /newborn baby, it is not the initial assessment/)
    assert.deepEqual(refusing('completed', { ...held, kind: 'review', assessorRole: 'nurse' }), [])
  })

  it('may be declined by a young person who understands, and stays due', () => {
    const declined = { attendance: 'declined', understandsDeclining: 'yes' }
    assert.deepEqual(refusing('declined', declined), [])
    const words = refusing('declined', { ...declined, understandsDeclining: 'no' })
    assert.match(words[0] ?? '', /Only a young person of 16 or 17/)
    assert.deepEqual(doings(healthAssessment, 'declined'), ['open health-assessment'])
  })

  it('is booked again, with the consent there is, when it was missed or put off', () => {
    for (const key of ['notAttended', 'putOff']) {
      assert.deepEqual(refusing(key, { attendance: key }), [])
      const [again] = outcomeOf(healthAssessment, key).effects ?? []
      assert.ok(again?.effect === 'open' && 'consent' in (again.carries ?? {}))
    }
  })

  it('is not needed once the child has left our care, and only then', () => {
    assert.match(refusing('noLongerNeeded', { attendance: 'leftOurCare' })[0] ?? '', /still in our/)
    const left = { values: { attendance: 'leftOurCare' } }
    assert.deepEqual(refusals(healthAssessment, 'noLongerNeeded', left), [])
  })

  it('E14 and E15: dates a report after its assessment, and neither in the future', () => {
    const values = { heldOn: '2026-08-10', reportReceivedOn: '2026-08-09' }
    assert.match(refusalsToSubmit(healthAssessment, { values })[0] ?? '', /before the assessment/)
    const { heldOn } = healthAssessment.questions
    assert.ok(heldOn.kind === 'date' && heldOn.planned === undefined)
  })

  it('asks by age: the questionnaire from 4 to 16, substances and offending from 10', () => {
    const asks = (id: keyof typeof healthAssessment.questions, bornOn: string): boolean => {
      const values = { ...held, heldOn: '2026-08-10' }
      const { record, part } = writtenAbout({ values, facts: inOurCare })
      const parts = [{ ...part, bornOn }]
      return asked(healthAssessment.questions[id], { record: { ...record, parts } })
    }
    assert.equal(asks('questionnaireDone', '2022-08-10'), true, 'four today')
    assert.equal(asks('questionnaireDone', '2022-08-11'), false, 'three')
    assert.equal(asks('questionnaireDone', '2009-08-10'), false, 'seventeen today')
    assert.equal(asks('substanceMisuse', '2016-08-10'), true)
    assert.equal(asks('convicted', '2016-08-11'), false)
    assert.equal(asks('sexualHealth', '2014-08-10'), true)
    assert.equal(asks('developmentChecked', '2021-08-10'), false)
  })

  it('E20: asks an unaccompanied child about infections and vaccinations', () => {
    const facts = [
      ...inOurCare,
      { kind: 'unaccompanied-asylum-seeking', fromOn: '2026-07-17', detail: {} },
    ]
    const { screening } = healthAssessment.questions
    assert.equal(asked(screening, writtenAbout({ values: held, facts })), true)
    assert.equal(asked(screening, writtenAbout({ values: held, facts: inOurCare })), false)
  })
})

describe('Why there is no questionnaire', () => {
  it('is counted in the five codes of the yearly return', () => {
    assert.deepEqual(
      noStrengthsScore.codes.map(({ code }) => code),
      ['SDQ1', 'SDQ2', 'SDQ3', 'SDQ4', 'SDQ5'],
    )
  })

  it('is never the age of a child whom it was asked of', () => {
    const words = refusing('completed', { ...held, noScoreReason: 'SDQ1' })
    assert.match(words[0] ?? '', /not accepted in the yearly return/)
    assert.deepEqual(refusing('completed', { ...held, noScoreReason: 'SDQ5' }), [])
  })
})

describe('What happens between two assessments', () => {
  it('is recorded on the day it was done, one thing at a time', () => {
    const by = (values: Readonly<Record<string, string>>): readonly string[] =>
      refusals(healthCheck, 'recorded', { values })
    assert.match(by({})[0] ?? '', /Nothing is recorded yet/)
    assert.deepEqual(by({ dentalOn: '2026-10-01' }), [])
    assert.deepEqual(doings(healthCheck, 'recorded'), [
      'record-fact dental-check',
      'record-fact strengths-questionnaire',
    ])
  })

  it('makes nobody who reports a dentist answer for all the rest', () => {
    const needed = Object.entries(healthCheck.questions).filter(
      ([, { needed, when }]) => needed === 'to-submit' && !when,
    )
    assert.deepEqual(
      needed.map(([id]) => id),
      ['knownOn', 'knownFrom'],
    )
  })
})
