import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry, type Changes } from '../../../test/support/tiny-enquiry.ts'
import type { ClockDefinition } from '../../practice/vocabulary/clock.ts'
import type { Effect } from '../../practice/vocabulary/effect.ts'
import type { FactType } from '../../practice/vocabulary/fact.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { checkFacts } from './facts.ts'

const { outcomes } = tinyEnquiry
const [source] = tinyEnquiry.basis
const facts: readonly [FactType, FactType] = [
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
function faultsOf(
  effects: readonly Effect[],
  enquiry: Changes['enquiry'] = {},
  factTypes: readonly FactType[] = facts,
): readonly string[] {
  const plan: ProcessDefinition = {
    ...tinyEnquiry,
    id: 'plan',
    outcomes: { over: { label: 'Over', source: source!, effects } },
  }
  return checkFacts(
    practiceWith({
      catalogue: {
        processes: [{ ...tinyEnquiry, ...enquiry }, plan],
        notYetDefined: {},
        facts: factTypes,
      },
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
    const seenAlone: Effect = { ...visits, with: { alone: { answer: 'seen' } } }
    const changes: Effect = {
      effect: 'change-fact',
      fact: 'open-plan',
      with: { category: { value: 'NEG' }, chair: { answer: 'askedBy' } },
    }
    assert.deepEqual(faultsOf([ends, seenAlone, changes], asking), [])
  })

  it('have the details that comparisons, earlier facts and what is worked out ask about', () => {
    const where = { alone: 'yes' }
    const first = { fact: 'visit', at: 'start', where } as const
    const asking = {
      questions: {
        ...tinyEnquiry.questions,
        often: { kind: 'number', text: 'How often?', workedOut: { count: 'visit', where } },
        lasted: {
          kind: 'number',
          text: 'How long?',
          workedOut: { daysFrom: first, to: { answer: 'askedAt' } },
        },
      },
      prompts: [
        { when: { had: 'visit', where }, says: 'Again.' },
        { when: { question: 'askedAt', since: first }, says: 'After it.' },
      ],
    } as const
    const never = 'nothing gives visit this detail'
    assert.deepEqual(faultsOf([ends, visits], asking), [
      `enquiry › prompts[0] › when › visit › alone: ${never}`,
      `enquiry › prompts[1] › when › visit › alone: ${never}`,
      `enquiry › questions › often › workedOut › count › visit › alone: ${never}`,
      `enquiry › questions › lasted › workedOut › daysFrom › visit › alone: ${never}`,
    ])
    const seenAlone: Effect = { ...visits, with: { alone: { answer: 'seen' } } }
    assert.deepEqual(faultsOf([ends, seenAlone], asking), [])
  })
})

describe('A fact that keeps rules by itself', () => {
  const [plan, visit] = facts
  const faultsIn = (changed: FactType, effects: readonly Effect[] = [ends]): readonly string[] =>
    faultsOf(effects, {}, [plan, changed])
  const unbroken = (during: string): FactType => ({
    ...visit,
    unbroken: { during, message: 'There is always one.' },
  })

  it('and leaves no gap is one that something begins, while another is open', () => {
    const at = 'facts › visit › unbroken'
    assert.deepEqual(faultsIn(unbroken('zz')), [`${at} › zz: no such fact`])
    assert.deepEqual(faultsIn(unbroken('visit')), [`${at}: cannot be there throughout itself`])
    assert.deepEqual(faultsIn(unbroken('open-plan')), [
      `${at}: enquiry begins open-plan, and nothing begins this`,
    ])
    const begins: Effect = { effect: 'start-fact', fact: 'visit', on: { event: 'authorised' } }
    assert.deepEqual(faultsIn(unbroken('open-plan'), [ends, begins]), [])
  })

  it('and ends at an age needs nothing else to end it, and says why in words of its own', () => {
    const atAge = (age: number, because: Readonly<Record<string, string>>): readonly string[] =>
      faultsOf([], {}, [
        {
          ...plan,
          details: { reason: { title: 'Why', options: { eighteen: 'Turned 18' } } },
          endsAtAge: { age, with: because },
        },
      ])
    const at = 'facts › open-plan › endsAtAge'
    assert.deepEqual(atAge(18, { reason: 'eighteen' }), [])
    assert.deepEqual(atAge(17.5, { reason: 'old', why: 'x' }), [
      `${at}: 17.5 is no birthday`,
      `${at} › with › reason: has no option “old”`,
      `${at} › with › why: it has no such detail`,
    ])
  })

  it('and names a worker has no list of words for the name', () => {
    const details = { lead: { title: 'Lead', names: 'worker', codes: 'partner' } } as const
    assert.deepEqual(faultsIn({ ...visit, details }), [
      'facts › visit › details › lead: is the name of a worker, and has a list of words',
    ])
  })
})
