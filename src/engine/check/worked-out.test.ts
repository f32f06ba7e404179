import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { WorkedOutChoice } from '../../practice/vocabulary/worked-out.ts'
import { checkCatalogue } from '../check.ts'

const [who, children, decision] = tinyEnquiry.pages as [
  ProcessDefinition['pages'][0],
  ProcessDefinition['pages'][0],
  ProcessDefinition['pages'][0],
]

/** The faults of a tiny enquiry that shows these questions on its second page. */
function faultsOf(
  shown: Readonly<Record<string, Question>>,
  further: Partial<ProcessDefinition> = {},
): readonly string[] {
  const asks = [...children.asks, ...Object.keys(shown)]
  return checkCatalogue(
    practiceWith({
      enquiry: {
        questions: { ...tinyEnquiry.questions, ...shown },
        pages: [who, { ...children, asks }, decision],
        ...further,
      },
    }),
  ).map((fault) => fault.replace('enquiry › questions › ', '… '))
}

const risk = (workedOut: WorkedOutChoice, further: object = {}): Question => ({
  kind: 'choice',
  text: 'How high is the risk?',
  options: { high: 'High', low: 'Low' },
  workedOut,
  ...further,
})
const grave = { question: 'harm', is: 'grave' } as const

describe('What is worked out', () => {
  it('has no fault when it is a sound choice, date or number', () => {
    const sound = {
      risk: risk([{ is: 'high', when: grave }, { is: 'low' }]),
      weeks: {
        kind: 'number',
        text: 'How long?',
        each: 'child',
        workedOut: { total: 'open-plan', in: 'weeks', sinceAge: 14 },
      },
      endsOn: {
        kind: 'date',
        text: 'Until when?',
        each: 'child',
        workedOut: {
          takes: 'earliest',
          of: [
            { from: { answer: 'askedAt' }, within: { years: 1 } },
            { from: { fact: 'open-plan', at: 'start' }, within: { weeks: 6 } },
            { from: { subject: 'born' }, within: { birthday: 18 }, when: { subject: 'born' } },
          ],
        },
      },
      lasted: {
        kind: 'number',
        text: 'How many days?',
        each: 'child',
        workedOut: { daysFrom: { answer: 'askedAt' }, to: { answer: 'endsOn' } },
      },
    } as const
    assert.deepEqual(faultsOf(sound), [])
  })

  it('is owed by nobody: neither needed, nor asked for by an outcome, nor copied, nor a column', () => {
    assert.deepEqual(faultsOf({ risk: risk([{ is: 'low' }], { needed: 'to-submit' }) }), [
      '… risk: is worked out, and needed to submit',
    ])
    const { closed } = tinyEnquiry.outcomes
    const outcomes = { ...tinyEnquiry.outcomes, closed: { ...closed!, asks: ['harm'] } }
    const harm = { ...tinyEnquiry.questions.harm!, workedOut: [{ is: 'none' }] } as Question
    const asked = checkCatalogue(
      practiceWith({
        enquiry: {
          outcomes,
          questions: { ...tinyEnquiry.questions, harm },
          pages: [who, { ...children, asks: ['seen', 'whyNot'] }, decision],
        },
      }),
    )
    assert.ok(
      asked.includes(
        'enquiry › outcomes › closed › asks › harm: is worked out, and an outcome asks for it',
      ),
    )
    assert.deepEqual(
      faultsOf(
        { risk: risk([{ is: 'low' }]) },
        { copies: { risk: { process: 'enquiry', answer: 'harm' } } },
      ),
      ['enquiry › copies › risk: is worked out, and not copied'],
    )
    const steps = { kind: 'list', text: 'Steps', row: 'step', of: { risk: risk([{ is: 'low' }]) } }
    assert.deepEqual(faultsOf({ steps: steps as Question }), [
      '… steps › of › risk: is worked out, and is a column of a list',
    ])
  })

  it('is one of the options, by a condition that can hold where those before it do not', () => {
    assert.deepEqual(faultsOf({ risk: risk([]) }), [
      '… risk › workedOut: says nothing that it can be',
    ])
    assert.deepEqual(
      faultsOf({
        risk: risk([
          { is: 'dire', when: { question: 'zz', answered: true } },
          { is: 'low' },
          { is: 'high', when: grave },
        ]),
      }),
      [
        '… risk › workedOut › [0]: has no option “dire”',
        '… risk › workedOut › [2]: is never come to, after one that always is so',
        '… risk › workedOut › [0] › when › zz: no such question',
      ],
    )
    const wider = { question: 'harm', is: ['some', 'grave'] } as const
    assert.deepEqual(
      faultsOf({
        risk: risk([
          { is: 'low', when: wider },
          { is: 'high', when: grave },
        ]),
      }),
      ['… risk › workedOut › [1] › when: can never be so'],
    )
  })

  it('is only what it can come out as, for whatever asks about it', () => {
    const further = { id: 'further', title: 'Further', asks: [] }
    const asking = { ...further, when: { question: 'risk', is: 'high' } } as const
    const shown = { ...children, asks: [...children.asks, 'risk'] }
    const pages = [who, shown, decision, asking]
    assert.deepEqual(faultsOf({ risk: risk([{ is: 'low' }]) }, { pages }), [
      'enquiry › pages[3] › when: can never be so',
    ])
    assert.deepEqual(faultsOf({ risk: risk([{ is: 'high', when: grave }]) }, { pages }), [])
  })

  it('counts from days and facts that there are, each of the same child', () => {
    const workedOut = {
      takes: 'latest',
      of: [
        { from: { answer: 'harm' }, within: { days: 7 } },
        { from: { fact: 'zz', at: 'start' }, within: { days: 7 } },
        { from: { subject: 'died' }, within: { asAnswered: 'askedBy', in: 'weeks' } },
      ],
    } as const
    const oneForTheRecord = 'is of each child, and what is worked out is one for the record'
    assert.deepEqual(faultsOf({ endsOn: { kind: 'date', text: 'Until?', workedOut } }), [
      '… endsOn › workedOut › of[0] › harm: is not a date or an instant',
      '… endsOn › workedOut › of[1] › zz: no such fact',
      `… endsOn › workedOut › of[1]: ${oneForTheRecord}`,
      '… endsOn › workedOut › of[2] › askedBy: is not a number',
      `… endsOn › workedOut › of[2]: ${oneForTheRecord}`,
    ])
    const none = { kind: 'date', text: 'Until?', workedOut: { takes: 'latest', of: [] } } as const
    assert.deepEqual(faultsOf({ none }), ['… none › workedOut: has no day to count from'])
    const count = { count: 'yy', since: 'zz' } as const
    assert.deepEqual(
      faultsOf({ often: { kind: 'number', text: 'How often?', workedOut: count } }),
      [
        '… often › workedOut › count › yy: no such fact',
        '… often › workedOut › count › zz: no such fact',
        `… often › workedOut › count: ${oneForTheRecord}`,
      ],
    )
  })

  it('is never worked out from itself, by however long a way', () => {
    const day = (answer: string, further: object = {}): Question => ({
      kind: 'date',
      text: 'When?',
      workedOut: { takes: 'latest', of: [{ from: { answer }, within: { days: 1 }, ...further }] },
    })
    assert.deepEqual(faultsOf({ one: day('two'), two: day('one'), three: day('one') }), [
      '… one: is worked out from itself',
      '… two: is worked out from itself',
    ])
    const when = { aged: { from: 16 }, on: 'one' } as const
    assert.deepEqual(faultsOf({ one: day('askedAt', { when }) }), [
      '… one: is worked out from itself',
    ])
  })
})
