import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith } from '../../test/support/tiny-enquiry.ts'
import type { Practice } from '../engine/practice.ts'
import type { Surroundings } from './command.ts'
import { model } from './model.ts'

async function run(practice: Practice): Promise<{ code: number; lines: readonly string[] }> {
  const lines: string[] = []
  const notHere = (): never => assert.fail('The model is checked without a database')
  const surroundings: Surroundings = {
    practice,
    demonstration: notHere,
    openOffice: notHere,
    openHouse: () => Promise.reject(new Error('This test has no house of its own')),
    freshOffice: notHere,
    print: (line) => void lines.push(line),
    progress: notHere,
  }
  return { code: await model.run([], surroundings), lines }
}

describe('The command “model”', () => {
  it('counts what a sound model holds, and names what is not written yet', async () => {
    assert.deepEqual(await run(practiceWith()), {
      code: 0,
      lines: [
        'The practice model is sound: 1 process, 7 questions, 1 clock, 3 outcomes.',
        'Not yet defined, and handed over instead of opened:',
        '  P91 Plan',
      ],
    })
  })

  it('numbers the faults of one that is not, and fails', async () => {
    const faulty = practiceWith({ enquiry: { happenedAt: 'zz', cameFrom: { name: 'yy' } } })
    assert.deepEqual(await run(faulty), {
      code: 1,
      lines: [
        '1. enquiry › happenedAt › zz: no such question',
        '2. enquiry › cameFrom › name › yy: no such question',
      ],
    })
  })
})
