import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defineProcess } from './process.ts'
import { defineQuestions } from './question.ts'
import { national } from './source.ts'

const law = national('An invented Act, section 1')

const enquiry = {
  id: 'enquiry',
  number: 'P99',
  title: 'Enquiry',
  noun: 'enquiry',
  purpose: 'Prove what the compiler checks.',
  referenceLetter: 'Z',
  basis: [law],
  about: 'child',
  roles: { start: [], record: [] },
  clocks: [],
  questions: defineQuestions({
    askedAt: { kind: 'instant', text: 'When?' },
    answer: { kind: 'yes-no', text: 'Was it so?' },
  }),
  pages: [],
  outcomes: {},
  happenedAt: 'askedAt',
} as const

// The compiler is the test here: each expected error that stops being one fails the type check.
describe('A process definition', () => {
  it('is the data it was written as, nothing more', () => {
    assert.deepEqual(defineProcess(enquiry), enquiry)
  })

  it('does not compile when a page asks a question that does not exist', () => {
    const wrong = defineProcess({
      ...enquiry,
      // @ts-expect-error there is no such question
      pages: [{ id: 'one', title: 'One', asks: ['answer', 'nobodyAsks'] }],
    })
    assert.equal(wrong.pages.length, 1)
  })

  it('does not compile when a condition looks at a question that does not exist', () => {
    const wrong = defineProcess({
      ...enquiry,
      pages: [
        {
          id: 'one',
          title: 'One',
          asks: ['answer'],
          // @ts-expect-error there is no such question
          when: { question: 'nobodyAsks', is: 'yes' },
        },
      ],
    })
    assert.equal(wrong.pages.length, 1)
  })

  it('does not compile when it happens at a question that does not exist', () => {
    const wrong = defineProcess({
      ...enquiry,
      // @ts-expect-error there is no such question
      happenedAt: 'nobodyAsks',
    })
    assert.equal(wrong.id, 'enquiry')
  })

  it('does not compile when a clock has no source or counts from a question that does not exist', () => {
    const from = { answer: 'askedAt' } as const
    const stops = { event: 'submitted' } as const
    const wrong = defineProcess({
      ...enquiry,
      clocks: [
        { id: 'T1', name: 'Sound', from, stops, source: [law] },
        // @ts-expect-error a clock says whose rule it is
        { id: 'T2', name: 'No source', from, stops },
        // @ts-expect-error there is no such question
        { id: 'T3', name: 'From nowhere', from: { answer: 'nobodyAsks' }, stops, source: [law] },
      ],
    })
    assert.equal(wrong.clocks.length, 3)
  })

  it('does not compile when an outcome asks or carries a question that does not exist', () => {
    const wrong = defineProcess({
      ...enquiry,
      outcomes: {
        sound: { label: 'Sound', source: law, asks: ['answer'] },
        // @ts-expect-error there is no such question
        unsound: { label: 'Unsound', source: law, asks: ['nobodyAsks'] },
      },
    })
    assert.deepEqual(Object.keys(wrong.outcomes), ['sound', 'unsound'])
  })
})
