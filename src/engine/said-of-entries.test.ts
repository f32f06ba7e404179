import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pack } from '../../authorities/lancashire/pack.ts'
import { practiceWith, tinyEnquiry } from '../../test/support/tiny-enquiry.ts'
import { catalogue } from '../practice/catalogue.ts'
import type { Condition } from '../practice/vocabulary/condition.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Question } from '../practice/vocabulary/question.ts'
import type { WorkedOutNumber } from '../practice/vocabulary/worked-out.ts'
import { checkCatalogue } from './check.ts'
import { holds } from './conditions.ts'
import { workedOutInWords } from './describe/worked-out-words.ts'
import { layOver } from './practice.ts'
import { factsAskedOfEntries } from './said-of-entries.ts'
import { blankRecord, type HeldFact, type PartView, type RecordView } from './standpoint.ts'
import { answerInWords } from './summary.ts'
import { withWorkedOut } from './worked-out.ts'

const number = (workedOut: WorkedOutNumber, more: object = {}): Question => ({
  ...{ kind: 'number', text: 'How much?', workedOut },
  ...more,
})
const item = { kind: 'entry', from: 'things', text: 'What?' } as const

/** A process that works one number out, and asks nothing else of anybody. */
const asking = (questions: Readonly<Record<string, Question>>): ProcessDefinition => ({
  ...tinyEnquiry,
  questions,
})
const offered = (detail: HeldFact['detail'], toOn?: string): HeldFact => ({
  ...{ kind: 'offered', fromOn: '2026-01-05', detail },
  ...(toOn ? { toOn } : {}),
})
const had = (fromOn: string, of: string, pounds: number | string, so = 'yes'): HeldFact => ({
  ...{ kind: 'had', fromOn, toOn: fromOn, detail: { of, pounds, so } },
})
const view = (values: RecordView['values'], part: Partial<PartView> = {}): RecordView => ({
  ...blankRecord('2026-03-26'),
  values,
  parts: [{ id: '1', values: {}, subject: new Set(), facts: [], underWay: new Set(), ...part }],
  entries: new Map([
    ['7', [offered({ pounds: '100', who: ['a', 'b'] })]],
    ['8', [offered({ pounds: '5' }, '2026-02-02'), offered({})]],
  ]),
})

describe('what is so of an entry that an answer names', () => {
  const said = number({ saidBy: 'offered', detail: 'pounds', ofEntry: 'item' })
  const definition = asking({ item, said })
  const saidOf = (id?: string) =>
    withWorkedOut(definition, view(id === undefined ? {} : { item: id })).values.said

  it('gives the number that its open fact says, and nothing where there is none', () => {
    assert.equal(saidOf('7'), 100)
    for (const id of ['8', '9', undefined]) assert.equal(saidOf(id), undefined, id)
  })

  it('is asked by a condition: of one that is open, and of one of several things that it says', () => {
    const is = (id: string, where?: Readonly<Record<string, string>>): boolean => {
      const condition: Condition = {
        question: 'item',
        entryHolds: 'offered',
        ...(where ? { where } : {}),
      }
      return holds(condition, { record: view({ item: id }) })
    }
    assert.deepEqual([is('7'), is('7', { who: 'b' }), is('7', { who: 'c' })], [true, true, false])
    assert.deepEqual([is('8'), is('8', { pounds: '5' }), is('9')], [true, false, false])
  })

  it('is looked for only where a process asks of it', () => {
    assert.deepEqual(factsAskedOfEntries(definition), ['offered'])
    assert.deepEqual(factsAskedOfEntries(tinyEnquiry), [])
  })
})

describe('what is added up, and how old somebody is', () => {
  const sum = number({
    ...{ sum: 'had', detail: 'pounds', where: { so: 'yes' }, saying: { of: 'item' } },
    inLast: { months: 12 },
  })
  const facts = [
    ...[had('2025-03-26', '7', 1), had('2025-03-27', '7', 10), had('2026-03-26', '7', '100')],
    ...[
      had('2026-01-05', '8', 1000),
      had('2026-01-05', '7', 5000, 'no'),
      had('2026-01-05', '7', ''),
    ],
  ]
  const summed = (values: RecordView['values']) =>
    withWorkedOut(asking({ item, sum }), view(values, { facts })).values.sum

  it('counts those of twelve months that say the same, the day itself included, and 0 where there is none', () => {
    assert.equal(summed({ item: '7' }), 110)
    assert.equal(summed({ item: '9' }), 0)
    assert.equal(summed({}), undefined)
  })

  it('is whole years on a day, and nothing before birth or while the day is not there', () => {
    const on = { kind: 'date', text: 'When?' } as const
    const age = (values: RecordView['values'], bornOn?: string) =>
      withWorkedOut(
        asking({ on, age: number({ ageOn: 'on' }) }),
        view(values, bornOn ? { bornOn } : {}),
      ).values.age
    assert.equal(age({ on: '2026-03-26' }, '2008-03-27'), 17)
    assert.equal(age({ on: '2026-03-27' }, '2008-03-27'), 18)
    assert.equal(age({ on: '2008-03-26' }, '2008-03-27'), undefined)
    assert.equal(age({ on: '2026-03-27' }), undefined)
    assert.equal(age({}, '2008-03-27'), undefined)
  })

  it('goes on until the decision only where it says so', () => {
    const live = asking({ item, sum, now: { ...sum, untilDecided: true } as Question })
    const later = withWorkedOut(
      live,
      view({ item: '7', sum: 3, now: 3 }, { facts }),
      'until-decided',
    )
    assert.deepEqual([later.values.sum, later.values.now], [3, 110])
  })
})

describe('a number that another answer bounds', () => {
  const is = (values: RecordView['values']) =>
    (['atLeast', 'atMost'] as const).map((bound) =>
      holds({ question: 'asked', [bound]: 'left' } as Condition, { record: view(values) }),
    )

  it('is within it or not, is bound by nothing where that is not there, and is not so unanswered', () => {
    assert.deepEqual(is({ asked: 5, left: 5 }), [true, true])
    assert.deepEqual(is({ asked: 6, left: 5 }), [true, false])
    assert.deepEqual(is({ asked: 4, left: 5 }), [false, true])
    assert.deepEqual(is({ asked: 4 }), [true, true])
    assert.deepEqual(is({ left: 5 }), [false, false])
  })
})

describe('the faults and the words of them', () => {
  const before = checkCatalogue(layOver(catalogue, pack))
  const faultsOf = (questions: Readonly<Record<string, object>>): readonly string[] => {
    const processes = catalogue.processes.map((one) =>
      one.id === 'entitlement-claim'
        ? ({ ...one, questions: { ...one.questions, ...questions } } as ProcessDefinition)
        : one,
    )
    return checkCatalogue(layOver({ ...catalogue, processes }, pack)).filter(
      (one) => !before.includes(one),
    )
  }
  const age = (workedOut: object, more: object = {}) => ({
    age: { kind: 'number', text: 'Age', workedOut, ...more },
  })
  const at = 'entitlement-claim › questions › age'

  it('are found: no such fact, detail or entry, no day, and a bound that is no number', () => {
    const is = (asked: Readonly<Record<string, object>>, ...wanted: readonly string[]) => {
      assert.deepEqual(faultsOf(asked), wanted)
    }
    const saidBy = 'entitlement-offered'
    is(
      age({ saidBy: 'zz', detail: 'inAll', ofEntry: 'pounds' }),
      `${at} › workedOut › saidBy › zz: no such fact`,
      `${at} › workedOut › ofEntry › pounds: names no entry`,
    )
    is(
      age({ saidBy, detail: 'zz', ofEntry: 'item' }),
      `${at} › workedOut › ${saidBy} › zz: nothing gives ${saidBy} this detail`,
    )
    is(age({ ageOn: 'item' }), `${at} › workedOut › ageOn › item: is not a date or an instant`)
    is(
      age({ sum: 'zz', detail: 'pounds', saying: { item: 'yy' } }),
      `${at} › workedOut › sum › zz: no such fact`,
      `${at} › workedOut › saying › yy: no such question`,
    )
    is(
      age({ ageOn: 'claimedOn' }, { when: { question: 'pounds', atMost: 'item' } }),
      `${at} › when › item: is not a number`,
    )
    is(
      age({ ageOn: 'claimedOn' }, { when: { question: 'pounds', entryHolds: saidBy } }),
      `${at} › when › pounds: names no entry`,
    )
  })

  it('are said as a clause', () => {
    const within = { practice: practiceWith(), definition: asking({ item }) }
    const words = (workedOut: WorkedOutNumber) => workedOutInWords(number(workedOut), within)
    assert.equal(
      words({ saidBy: 'offered', detail: 'inAll', ofEntry: 'item' }),
      'what “What?” says of it: offered, in all',
    )
    assert.equal(words({ ageOn: 'item' }), 'the age in whole years on the day of “What?”')
    assert.match(
      words({ sum: 'had', detail: 'pounds', saying: { of: 'item' }, inLast: { months: 12 } }) ?? '',
      /^added up in the 12 months before: had, pounds, with the same answer to “What\?”$/,
    )
  })
})

describe('an amount in pounds', () => {
  it('is read with its sign in front, in thousands and with pence only where there are some', () => {
    const asked: Question = { kind: 'number', text: 'How much?', unit: '£' }
    const says = (value: number): string => answerInWords(asked, value, practiceWith(), () => '')
    assert.deepEqual([1900, 9.5, -100].map(says), ['£1,900', '£9.50', '−£100'])
  })
})
