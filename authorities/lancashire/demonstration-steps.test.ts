import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { questionIn } from '../../src/cases/records/outcome-question.ts'
import { layOver, processOf } from '../../src/engine/practice.ts'
import { catalogue } from '../../src/practice/catalogue.ts'
import { demonstration } from './demonstration.ts'
import { steps } from './demonstration-steps.ts'
import { pack } from './pack.ts'

describe('what has happened before the demonstration is looked at', () => {
  const practice = layOver(catalogue, pack)
  const people = demonstration.households.flatMap((one) => one.people.map(({ id }) => id))

  const entries = (demonstration.entries ?? []).map(({ id }) => id)

  it('was done by workers of the cast, about people and entries of the cast', () => {
    for (const { by, about } of steps) {
      assert.ok(
        demonstration.workers.some(({ id }) => id === by),
        by,
      )
      assert.ok([...people, ...entries].includes(about), about)
    }
  })

  it('answers questions that there are', () => {
    for (const { process, answers } of steps)
      for (const id of Object.keys(answers))
        assert.ok(questionIn(processOf(practice, process), id), `${process} asks ${id}`)
  })

  it('goes on only with what was begun before, and each at its own time', () => {
    for (const step of steps.filter(({ begins }) => !begins)) {
      const before = steps.filter(
        ({ about, begins, hoursAgo }) => begins && about === step.about && hoursAgo > step.hoursAgo,
      )
      assert.ok(before.length > 0, `${step.process} of ${step.about}`)
    }
    const times = steps.map(({ about, hoursAgo }) => `${about} ${hoursAgo}`)
    assert.equal(new Set(times).size, times.length)
  })
})
