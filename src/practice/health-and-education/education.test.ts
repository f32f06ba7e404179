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
import { holds } from '../../engine/conditions.ts'
import { asked } from '../../engine/journey.ts'
import { noPupilNumber } from '../codes/health-and-education.ts'
import { adoptionWorkers, caseManagers, nominatedOfficers, virtualSchool } from '../posts.ts'
import { educationPlan } from './education-plan/index.ts'
import { educationPlanStart } from './education-plan-start.ts'
import { lifeStoryWork } from './life-story-work/index.ts'
import { schoolChange } from './school-change.ts'

const inOurCare = [{ kind: 'looked-after', fromOn: '2026-07-17', detail: {} }]

describe('Beginning an education plan', () => {
  it('counts as begun when it is handed in, and opens the plan with what is known', () => {
    assert.deepEqual(doings(educationPlanStart, 'begun'), [
      'record-fact education-plan-begun',
      'open education-plan',
    ])
    assert.equal(educationPlanStart.roles.authorise, undefined)
  })

  it('is for a child in our care', () => {
    assert.match(refusalsToStart(educationPlanStart, {})[0] ?? '', /not in our care/)
    assert.deepEqual(refusalsToStart(educationPlanStart, { facts: inOurCare }), [])
  })
})

describe('A personal education plan', () => {
  it('is signed by the Virtual School, which grades it', () => {
    assert.deepEqual(educationPlan.roles.authorise, virtualSchool)
    const { grade, gradeComment } = educationPlan.questions
    assert.deepEqual([grade.needed, gradeComment.needed], ['to-authorise', 'to-authorise'])
  })

  it('of a child without a place asks for no teacher, timetable or attendance', () => {
    const { designatedTeacher, attendance, partTime, goingWell } = educationPlan.questions
    const askedIn = (settingKind: string) =>
      [designatedTeacher, attendance, partTime, goingWell].map((one) =>
        asked(one, writtenAbout({ values: { held: 'yes', settingKind } })),
      )
    assert.deepEqual(askedIn('secondary'), [true, true, true, true])
    assert.deepEqual(askedIn('none'), [false, false, false, true])
  })

  it('is not completed while it is red: it goes back to be made better', () => {
    const values = { held: 'yes', grade: 'red' }
    assert.match(refusals(educationPlan, 'completed', { values })[0] ?? '', /send it back/)
    const amber = { held: 'yes', grade: 'amber' }
    assert.deepEqual(refusals(educationPlan, 'completed', { values: amber }), [])
    assert.match(educationPlan.notHere?.returned ?? '', /nothing is lost/)
  })

  it('stays due when the meeting was not held', () => {
    assert.match(
      refusals(educationPlan, 'completed', { values: { held: 'no' } })[0] ?? '',
      /not held/,
    )
    assert.ok(!doings(educationPlan, 'notHeld').includes('record-fact education-plan'))
    assert.ok(doings(educationPlan, 'notHeld').includes('open education-plan'))
  })

  it('E22: keeps the day it was held, however late it is signed', () => {
    const [, meeting] = outcomeOf(educationPlan, 'completed').effects ?? []
    assert.ok(meeting?.effect === 'record-fact')
    assert.deepEqual(meeting.on, { answer: 'heldAt' })
    const values = { begunOn: '2026-09-20', heldAt: '2026-09-18T10:00:00Z' }
    assert.match(refusalsToSubmit(educationPlan, { values })[0] ?? '', /before the plan was begun/)
  })

  it('gives a child without a place 20 days', () => {
    assert.equal(dueOn(educationPlan, 'P27a', '2026-09-14'), '2026-10-12')
  })

  it('counts a child without a pupil number in the codes of the return', () => {
    assert.deepEqual(
      noPupilNumber.codes.map(({ code }) => code),
      ['UN1', 'UN2', 'UN3', 'UN4', 'UN5'],
    )
  })
})

describe('A change of school', () => {
  const inYear = (values: Readonly<Record<string, string>>): readonly string[] =>
    refusals(schoolChange, 'agreed', { values })

  it('starts a clock for the new school', () => {
    assert.deepEqual(doings(schoolChange, 'agreed'), ['record-fact new-school'])
    assert.deepEqual(doings(schoolChange, 'notAgreed'), [])
  })

  it('takes a nominated officer in key stage 4, unless it is an emergency', () => {
    assert.deepEqual(inYear({ examYears: 'no' }), [])
    assert.match(inYear({ examYears: 'yes', emergency: 'no' })[0] ?? '', /nominated officer/)
    assert.deepEqual(inYear({ examYears: 'yes', emergency: 'yes' }), [])
    assert.deepEqual(outcomeOf(schoolChange, 'agreedInExamYears').by, nominatedOfficers)
  })
})

describe('Life story work', () => {
  const on = (key: string, values: Readonly<Record<string, string>>): readonly string[] =>
    refusals(lifeStoryWork, key, { values })
  const signed = (values: Readonly<Record<string, string>>): boolean =>
    holds(lifeStoryWork.authoriseWhen!, writtenAbout({ values }))

  it('is complete when a session is written down; a book is looked at first', () => {
    assert.equal(signed({ what: 'session' }), false)
    assert.equal(signed({ what: 'book' }), true)
    assert.equal(signed({ what: 'handover' }), true)
    assert.deepEqual(outcomeOf(lifeStoryWork, 'bookReady').by, caseManagers)
  })

  it('counts only a session in which the child took part', () => {
    assert.deepEqual(on('sessionDone', { what: 'session', childTookPart: 'yes' }), [])
    assert.match(
      on('sessionDone', { what: 'session', childTookPart: 'no' })[0] ?? '',
      /did not want to/,
    )
    assert.deepEqual(doings(lifeStoryWork, 'sessionDone'), ['record-fact life-story-work'])
    assert.deepEqual(doings(lifeStoryWork, 'refused'), [])
  })

  it('is signed by the adoption agency for an adoption, and by nobody else', () => {
    const values = { what: 'book', forAdoption: 'yes' }
    assert.match(on('bookReady', values)[0] ?? '', /the adoption agency says/)
    assert.deepEqual(on('bookReadyForAdoption', values), [])
    assert.deepEqual(outcomeOf(lifeStoryWork, 'handedOverToAdopters').by, adoptionWorkers)
  })

  it('hands the book and the letter over ten working days after the celebration', () => {
    assert.equal(dueOn(lifeStoryWork, 'T86', '2026-12-18'), '2027-01-06')
    const clock = lifeStoryWork.clocks.find(({ id }) => id === 'T86')
    assert.deepEqual(clock?.stops, { answered: ['bookGivenOn', 'letterGivenOn'] })
  })

  it('hands no book over without keeping a copy', () => {
    const values = { what: 'handover', copyKept: 'no' }
    assert.match(refusalsToSubmit(lifeStoryWork, { values })[0] ?? '', /lost for good/)
    assert.deepEqual(refusalsToSubmit(lifeStoryWork, { values: { ...values, what: 'book' } }), [])
  })
})
