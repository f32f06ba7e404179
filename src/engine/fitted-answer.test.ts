import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { meeting } from '../practice/blocks/meeting.ts'
import { planSteps } from '../practice/blocks/plan.ts'
import { fittedTo } from './fitted-answer.ts'

const { people } = meeting({ what: 'conference', chair: 'Who chairs it?' })

describe('an answer carried to another question', () => {
  it('takes the people to the next meeting, and never that they came', () => {
    const came = [{ name: 'S. Nurse', agency: 'health', attended: 'inPerson', response: 'coming' }]
    assert.deepEqual(fittedTo(people, came), [{ name: 'S. Nurse', agency: 'health' }])
  })

  it('keeps only the columns that the other list has', () => {
    const step = [{ need: 'Food in the house', owner: 'Carla', colour: 'red' }]
    assert.deepEqual(fittedTo(planSteps({ text: 'Steps' }), step), [
      { need: 'Food in the house', owner: 'Carla' },
    ])
  })

  it('keeps what has changed since last time in a later version of the same plan', () => {
    const step = [{ need: 'Food in the house', progress: 'The cupboards are full' }]
    const steps = planSteps({ text: 'Steps' })
    assert.deepEqual(fittedTo(steps, step, { laterVersion: true }), step)
    assert.deepEqual(fittedTo(steps, step), [{ need: 'Food in the house' }])
  })

  it('is the London day of an instant where a day is asked', () => {
    const day = { kind: 'date', text: 'On which day?' } as const
    assert.equal(fittedTo(day, '2026-05-04T23:30:00Z'), '2026-05-05')
    assert.equal(fittedTo(day, '2026-05-04'), '2026-05-04')
  })
})
