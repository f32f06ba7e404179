import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tinyEnquiry, practiceWith } from '../../../test/support/tiny-enquiry.ts'
import type { Condition } from '../../practice/vocabulary/condition.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { possible } from './possible.ts'
import { checkReach } from './reach.ts'

const { pages, questions, outcomes } = tinyEnquiry

const faultsIn = (enquiry: Partial<ProcessDefinition>): readonly string[] => {
  const practice = practiceWith({ enquiry })
  return checkReach(practice.processes.get('enquiry')!, practice)
}

/** Can all of these hold for one child of the tiny enquiry? */
const forOneChild = (...conditions: readonly Condition[]): boolean =>
  possible(
    conditions.map((condition) => ({ condition, from: 'child' })),
    tinyEnquiry,
    practiceWith(),
  )

const forARecord = (...conditions: readonly Condition[]): boolean =>
  possible(
    conditions.map((condition) => ({ condition, from: 'record' })),
    tinyEnquiry,
    practiceWith(),
  )

const seen = { question: 'seen', is: 'yes' } as const
const notSeen = { question: 'seen', is: 'no' } as const

describe('What no record can come to', () => {
  it('is a page whose condition contradicts itself', () => {
    const never = {
      all: [
        { question: 'harm', is: 'none' },
        { question: 'harm', is: 'grave' },
      ],
    } as const
    assert.deepEqual(
      faultsIn({ pages: [...pages, { id: 'x', title: 'X', asks: [], when: never }] }),
      ['enquiry › pages[3] › when: can never be so'],
    )
  })

  it('is a question that needs an answer to one which is asked only otherwise', () => {
    const afterNo: Question = {
      kind: 'text',
      text: 'And then?',
      each: 'child',
      when: { all: [{ question: 'whyNot', answered: true }, seen] },
    }
    const [who, children, decision] = pages
    assert.deepEqual(
      faultsIn({
        questions: { ...questions, then: afterNo },
        pages: [who!, { ...children!, asks: [...children!.asks, 'then'] }, decision!],
      }),
      ['enquiry › questions › then › when: can never be so'],
    )
  })

  it('is a question that fits its own condition and its page’s, but never both', () => {
    const [who, children, decision] = pages
    const harmless = { question: 'harm', is: 'none' } as const
    const then: Question = { kind: 'text', text: 'Then?', when: { question: 'harm', is: 'grave' } }
    assert.deepEqual(
      faultsIn({
        questions: { ...questions, then },
        pages: [
          who!,
          children!,
          { id: 'then', title: 'Then', asks: ['then'], when: harmless },
          decision!,
        ],
      }),
      ['enquiry › questions › then: no answers lead to this question'],
    )
  })

  it('is a question that is asked once it has been answered', () => {
    const circular = {
      ...questions.askedBy!,
      when: { question: 'askedBy', answered: true },
    } as Question
    assert.deepEqual(faultsIn({ questions: { ...questions, askedBy: circular } }), [
      'enquiry › questions › askedBy › when: can never be so',
    ])
  })

  it('is an outcome whose requirements rule each other out', () => {
    const requires = [
      { that: seen, otherwise: 'See the child.' },
      { that: { question: 'whyNot', answered: true }, otherwise: 'Say why not.' },
    ] as const
    assert.deepEqual(
      faultsIn({ outcomes: { ...outcomes, closed: { ...outcomes.closed!, requires } } }),
      [
        'enquiry › outcomes › closed: can never be chosen, because what it requires cannot all be so',
      ],
    )
  })

  it('is an effect that its own outcome rules out', () => {
    const planned = { ...outcomes.planned!, when: { subject: 'unborn' } } as const
    const [opens] = planned.effects!
    const effects = [{ ...opens!, when: { subject: 'adult' } }] as typeof planned.effects
    assert.deepEqual(
      faultsIn({ outcomes: { ...outcomes, planned: { ...planned, effects: effects! } } }),
      ['enquiry › outcomes › planned › effects[0] › when: can never be so'],
    )
  })
})

describe('The search for a record', () => {
  it('lets pass what several children make possible and one child alone could not', () => {
    assert.equal(forOneChild(seen, notSeen), false)
    assert.equal(forARecord(seen, notSeen), true)
    assert.equal(forOneChild({ subject: 'unborn' }, { subject: 'adult' }), false)
    assert.equal(forARecord({ subject: 'unborn' }, { subject: 'adult' }), true)
  })

  it('takes “no child is” for every child', () => {
    assert.equal(forARecord({ not: seen }, seen), false)
    assert.equal(forARecord({ named: false }, { subject: 'born' }), false)
  })

  it('finds the one option that is left', () => {
    const not = (is: string): Condition => ({ not: { question: 'harm', is } })
    assert.equal(forARecord({ question: 'harm', answered: true }, not('none'), not('some')), true)
    assert.equal(
      forARecord({ question: 'harm', answered: true }, not('none'), not('some'), not('grave')),
      false,
    )
  })

  it('knows that “none of these” is chosen alone', () => {
    const signs: Question = {
      kind: 'choices',
      text: 'Which?',
      options: { none: 'None', one: 'One', two: 'Two' },
      alone: 'none',
    }
    const definition = { ...tinyEnquiry, questions: { ...questions, signs } }
    const both = (...is: readonly string[]): boolean =>
      possible(
        is.map((one) => ({ condition: { question: 'signs', is: one }, from: 'record' })),
        definition,
        practiceWith(),
      )
    assert.equal(both('one', 'two'), true)
    assert.equal(both('one', 'none'), false)
  })

  it('weighs numbers, days, roles and rows of one answer together', () => {
    const definition = {
      ...tinyEnquiry,
      questions: {
        ...questions,
        score: { kind: 'number', text: 'How bad?', from: 0, to: 10 },
        lead: { kind: 'worker', text: 'Who leads?' },
        people: { kind: 'list', text: 'Who?', row: 'person', of: {} },
      },
    } as const
    const all = (...conditions: readonly Condition[]): boolean =>
      possible(
        conditions.map((condition) => ({ condition, from: 'record' })),
        definition,
        practiceWith(),
      )
    const atLeast = (number: number): Condition => ({ question: 'score', atLeast: number })
    assert.equal(all(atLeast(3), { question: 'score', atMost: 3 }), true)
    assert.equal(all(atLeast(4), { question: 'score', atMost: 3 }), false)
    assert.equal(all(atLeast(11)), false)
    const on = (falls: 'working-day' | 'other-day'): Condition => ({ question: 'askedAt', falls })
    assert.equal(all(on('working-day'), { not: on('other-day') }), true)
    assert.equal(all(on('working-day'), on('other-day')), false)
    const since = (notBefore: string): Condition => ({ question: 'askedAt', notBefore })
    assert.equal(all(since('2026-10-01'), { not: since('2026-09-01') }), false)
    const leads: Condition = { question: 'lead', holdsRole: ['social-worker'] }
    const either: Condition = { question: 'lead', holdsRole: ['social-worker', 'director'] }
    assert.equal(all(either, { not: leads }), true)
    assert.equal(all(leads, { not: either }), false)
    const rows = (count: number): Condition => ({ rows: 'people', atLeast: count })
    assert.equal(all(rows(1), { not: rows(3) }), true)
    assert.equal(all(rows(3), { not: rows(2) }), false)
    assert.equal(all(rows(1), { question: 'people', answered: false }), false)
  })

  it('knows that a plan of a kind is a plan, and one thing under way is something', () => {
    const neglect = { holds: 'open-plan', where: { category: 'NEG' } } as const
    assert.equal(forOneChild(neglect, { not: { holds: 'open-plan' } }), false)
    assert.equal(forOneChild({ holds: 'open-plan' }, { not: neglect }), true)
    assert.equal(forOneChild({ underWay: 'plan' }, { not: { underWay: 'anything' } }), false)
    assert.equal(forOneChild({ had: 'open-plan', times: 3 }, { not: { had: 'open-plan' } }), false)
  })

  it('knows that somebody has one age on a day, and none before they are born', () => {
    const from = (age: number, on?: string): Condition => ({
      aged: { from: age },
      ...(on === undefined ? {} : { on }),
    })
    const under = (age: number): Condition => ({ aged: { under: age } })
    assert.equal(forOneChild(from(16), under(16)), false)
    assert.equal(forOneChild(from(16), under(17)), true)
    assert.equal(forOneChild(from(10), { not: from(5) }), false)
    assert.equal(forOneChild(under(18), { not: from(5) }, { not: under(5) }), false)
    assert.equal(forOneChild(from(16, 'askedAt'), under(16)), true)
    assert.equal(forOneChild(under(5), { subject: 'unborn' }), false)
    assert.equal(forOneChild({ not: from(0) }, { subject: 'age-unknown' }), true)
    assert.equal(forARecord(from(16), under(16)), true, 'two children')
  })

  it('knows that a day is not both before and after another, and that a worker is the same or not', () => {
    const plan = { fact: 'open-plan', at: 'start' } as const
    const after = { not: { question: 'askedAt', notAfter: plan } } as const
    const before = { not: { question: 'askedAt', since: plan } } as const
    assert.equal(forOneChild(after), true)
    assert.equal(forOneChild(after, before), false)
    assert.equal(forOneChild({ not: { question: 'askedAt', since: 'askedAt' } }), false)
    assert.equal(forARecord(after, { named: false }), false)
    const within = { question: 'askedAt', within: { days: 7 }, of: plan } as const
    assert.equal(forOneChild(within, { not: within }), false)
    const longHeld = { holds: 'open-plan', for: { months: 3 } } as const
    assert.equal(forOneChild(longHeld, { not: { holds: 'open-plan' } }), false)
    assert.equal(forOneChild({ holds: 'open-plan' }, { not: longHeld }), true)
    const inCare = { heldInAll: 'open-plan', forDays: 91 } as const
    assert.equal(forOneChild(inCare, { not: inCare }), false)
  })

  it('finds a contradiction however many choices stand before it', () => {
    assert.equal(forARecord(...choices(40), ...contradiction), false)
  })

  it('lets pass what it cannot settle in a reasonable number of steps', () => {
    const [harmless, grave] = contradiction
    const eitherGrave = { any: [{ all: [grave, seen] }, { all: [grave, notSeen] }] } as const
    const eitherHarmless = {
      any: [{ all: [harmless, seen] }, { all: [harmless, notSeen] }],
    } as const
    assert.equal(forARecord(eitherGrave, eitherHarmless), false)
    assert.equal(forARecord(...choices(40), eitherGrave, eitherHarmless), true)
  })
})

const contradiction = [
  { question: 'harm', is: 'none' },
  { question: 'harm', is: 'grave' },
] as const

/** So many times a choice of two things of which both may be so. */
const choices = (count: number): readonly Condition[] =>
  Array.from({ length: count }, () => ({
    any: [{ question: 'askedBy', answered: true }, { holds: 'open-plan' }],
  }))
