import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry, type Changes } from '../../../test/support/tiny-enquiry.ts'
import type { ClockDefinition } from '../../practice/vocabulary/clock.ts'
import type { Effect } from '../../practice/vocabulary/effect.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { checkFacts } from './facts.ts'

const { outcomes } = tinyEnquiry
const [source] = tinyEnquiry.basis
const facts = [
  {
    id: 'open-plan',
    title: 'Open plan',
    excludes: 'plan',
    overlapMessage: 'There is one already.',
    source: [source!],
  },
  { id: 'visit', title: 'Visit', source: [source!] },
]

/** The enquiry opens a plan, which is a process of its own that does what it is told to. */
function faultsOf(effects: readonly Effect[], enquiry: Changes['enquiry'] = {}): readonly string[] {
  const plan: ProcessDefinition = {
    ...tinyEnquiry,
    id: 'plan',
    outcomes: { over: { label: 'Over', source: source!, effects } },
  }
  return checkFacts(
    practiceWith({
      catalogue: { processes: [{ ...tinyEnquiry, ...enquiry }, plan], notYetDefined: {}, facts },
    }),
  )
}

const ends: Effect = { effect: 'end-fact', fact: 'open-plan', on: { event: 'authorised' } }
const visits: Effect = { effect: 'record-fact', fact: 'visit', on: { event: 'authorised' } }

describe('Facts across the catalogue', () => {
  it('that exclude others and begin are ended by something', () => {
    assert.deepEqual(faultsOf([]), ['facts › open-plan: enquiry begins it, and nothing ends it'])
    assert.deepEqual(faultsOf([ends]), [])
  })

  it('may end in a process that is not written yet, however far on it is', () => {
    const opensUnwritten: Effect = {
      effect: 'open',
      process: 'review',
      to: { team: 'duty-and-assessment' },
    }
    const plan = {
      ...tinyEnquiry,
      id: 'plan',
      outcomes: { over: { ...outcomes.closed!, effects: [opensUnwritten] } },
    }
    const notYetDefined = { review: { number: 'P92', title: 'Review' } }
    const catalogue = { processes: [tinyEnquiry, plan], notYetDefined, facts }
    assert.deepEqual(checkFacts(practiceWith({ catalogue })), [])
  })

  it('that a clock waits for are recorded by something', () => {
    const [clock] = tinyEnquiry.clocks as readonly [ClockDefinition]
    const clocks = [{ ...clock, each: 'child', stops: { fact: 'visit', at: 'start' } }] as const
    assert.deepEqual(faultsOf([ends], { clocks }), [
      'enquiry › clocks › T90 › stops › visit: nothing records it',
    ])
    assert.deepEqual(faultsOf([ends, visits], { clocks }), [])
  })

  it('have the details that conditions, clocks and copies ask about', () => {
    const [clock] = tinyEnquiry.clocks as readonly [ClockDefinition]
    const asking = {
      clocks: [
        { ...clock, each: 'child', from: { fact: 'visit', at: 'start', where: { alone: 'yes' } } },
      ],
      prompts: [{ when: { holds: 'open-plan', where: { category: 'NEG' } }, says: 'Neglect.' }],
      copies: { askedBy: { fact: 'open-plan', detail: 'chair' } },
    } as const
    assert.deepEqual(faultsOf([ends, visits], asking), [
      'enquiry › prompts[0] › when › open-plan › category: nothing gives open-plan this detail',
      'enquiry › clocks › T90 › from › visit › alone: nothing gives visit this detail',
      'enquiry › copies › askedBy › open-plan › chair: nothing gives open-plan this detail',
    ])
    const seenAlone = { ...visits, with: { alone: { answer: 'seen' } } }
    const changes: Effect = {
      effect: 'change-fact',
      fact: 'open-plan',
      with: { category: { value: 'NEG' }, chair: { answer: 'askedBy' } },
    }
    assert.deepEqual(faultsOf([ends, seenAlone, changes], asking), [])
  })
})
