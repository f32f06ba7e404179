import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bankHolidays } from '../../authorities/lancashire/bank-holidays.ts'
import { hours } from '../../authorities/lancashire/hours.ts'
import type { ClockDefinition } from '../practice/vocabulary/clock.ts'
import { national, placeholder, seed } from '../practice/vocabulary/source.ts'
import { instantInLondon } from './temporal.ts'
import { deadlinesFrom, dueInWords, explain, timescaleContext } from './timescales.ts'

const context = timescaleContext({ name: 'Lancashire', frontDoorName: 'MASH', bankHolidays, hours })
const always = () => true
const never = () => false

const contactDecision: ClockDefinition = {
  id: 'T01',
  name: 'Contact decision',
  from: { answer: 'receivedAt', inWords: 'when it was received' },
  stops: { event: 'authorised' },
  local: [{ within: { serviceDay: 'front-door' } }],
  statutory: [{ within: { workingDays: 1 } }],
  source: [seed('Working Well, Part 3'), national('Working Together 2023')],
}
const received = instantInLondon('2026-03-26', '15:10')

describe('the two dates of a deadline', () => {
  it('are worked out by the local rule and by law (story 1)', () => {
    const dues = deadlinesFrom(contactDecision, received, context, always)
    equal(dues.local?.at, instantInLondon('2026-03-27', '15:10'))
    deepEqual([dues.statutory?.on, dues.statutory?.precision], ['2026-03-27', 'day'])
    equal(dues.localWithoutLimit, undefined)
  })

  it('are the statutory limit twice where the local rule would be later', () => {
    const lax = { ...contactDecision, local: [{ within: { workingDays: 5 } }] }
    const dues = deadlinesFrom(lax, received, context, always)
    deepEqual(dues.local, dues.statutory)
    equal(dues.localWithoutLimit?.on, '2026-04-02')
    match(
      explain(lax, received, dues, context),
      /national limit comes first, so it is the due date/,
    )
  })

  it('follow the first rule whose condition holds', () => {
    const allocation: ClockDefinition = {
      ...contactDecision,
      from: { event: 'started' },
      local: [
        { within: { days: 0 }, when: { question: 'immediateDanger', is: 'yes' } },
        { within: { workingDays: 1 } },
      ],
      statutory: [],
    }
    equal(deadlinesFrom(allocation, '2026-03-27', context, always).local?.on, '2026-03-27')
    equal(deadlinesFrom(allocation, '2026-03-27', context, never).local?.on, '2026-03-30')
    ok(!('statutory' in deadlinesFrom(allocation, '2026-03-27', context, never)))
  })

  it('are neither, where no rule holds', () => {
    const urgent: ClockDefinition = {
      ...contactDecision,
      local: [{ within: { days: 0 }, when: { question: 'immediateDanger', is: 'yes' } }],
      statutory: [],
    }
    const dues = deadlinesFrom(urgent, received, context, never)
    deepEqual(dues, {})
    match(explain(urgent, received, dues, context), /nothing is due\.$/)
  })
})

describe('the explanation of a deadline', () => {
  it('says what it counts from, in which unit and by whose rule', () => {
    const dues = deadlinesFrom(contactDecision, received, context, always)
    equal(
      explain(contactDecision, received, dues, context),
      'Counted from Thu 26 Mar 2026 15:10, when it was received: ' +
        '1 working day in the hours of the MASH by Lancashire’s rule: Fri 27 Mar 2026 15:10 ' +
        '(Working Well, Part 3); national limit, 1 working day: end of Fri 27 Mar 2026 ' +
        '(Working Together 2023).',
    )
  })

  it('says when a day is not worked, and what to plan for instead', () => {
    const pathwayReview: ClockDefinition = {
      id: 'T93',
      name: 'Pathway plan review',
      from: { event: 'authorised' },
      stops: { event: 'submitted' },
      statutory: [{ within: { months: 6 } }],
      source: [national('Care Leavers Regulations 2010')],
    }
    const dues = deadlinesFrom(pathwayReview, '2026-07-01', context, always)
    equal(
      explain(pathwayReview, '2026-07-01', dues, context),
      'Counted from Wed 1 Jul 2026, when it was authorised: national limit, 6 months: ' +
        'end of Fri 1 Jan 2027 (Care Leavers Regulations 2010). That is not a working day and the ' +
        'deadline does not move: plan for Thu 31 Dec 2026.',
    )
  })

  it('warns of a year whose bank holidays are not loaded', () => {
    const far: ClockDefinition = {
      ...contactDecision,
      local: [{ within: { workingDays: 10 } }],
      statutory: [],
      source: [placeholder('To be confirmed')],
    }
    const dues = deadlinesFrom(far, '2027-12-24', context, always)
    match(explain(far, '2027-12-24', dues, context), /The bank holidays of 2028 are not loaded/)
  })

  it('says a day as its end and an instant as it is', () => {
    equal(dueInWords({ at: '', on: '2026-03-27', precision: 'day' }), 'end of Fri 27 Mar 2026')
    equal(
      dueInWords({ at: received, on: '2026-03-26', precision: 'instant' }),
      'Thu 26 Mar 2026 15:10',
    )
  })
})
