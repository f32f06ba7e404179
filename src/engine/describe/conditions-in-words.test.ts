import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { Condition } from '../../practice/vocabulary/condition.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { clause } from './clause.ts'

const [source] = tinyEnquiry.basis
const { closed } = tinyEnquiry.outcomes
const enquiry: ProcessDefinition = {
  ...tinyEnquiry,
  questions: {
    ...tinyEnquiry.questions,
    endsOn: { kind: 'date', text: 'When does it end?', planned: true },
    months: { kind: 'number', text: 'For how long?' },
    lead: { kind: 'worker', text: 'Who leads?' },
  },
  outcomes: {
    closed: {
      ...closed!,
      effects: [
        {
          effect: 'record-fact',
          fact: 'visit',
          on: { answer: 'askedAt' },
          with: { alone: { answer: 'seen' } },
        },
      ],
    },
  },
}
const practice = practiceWith({
  catalogue: {
    processes: [enquiry],
    facts: [
      {
        id: 'open-plan',
        title: 'Open plan',
        details: { madeBy: { title: 'Made', options: { joint: 'With the police' } } },
        source: [source!],
      },
      { id: 'visit', title: 'Visit', source: [source!] },
    ],
  },
})

const say = (condition: Condition): string => clause(condition, { definition: enquiry, practice })
const both = (condition: Condition): readonly string[] => [say(condition), say({ not: condition })]

describe('A condition about a day as a clause', () => {
  it('compares it with another, either way', () => {
    assert.deepEqual(both({ question: 'endsOn', since: 'askedAt' }), [
      '“When does it end?” is on or after “When was it asked for?”',
      '“When does it end?” is before “When was it asked for?”',
    ])
    assert.deepEqual(both({ question: 'endsOn', within: { days: 7 }, of: 'askedAt' }), [
      '“When does it end?” is no later than 7 days after “When was it asked for?”',
      '“When does it end?” is later than 7 days after “When was it asked for?”',
    ])
  })

  it('compares it with the day of a fact, whatever happened to that', () => {
    assert.equal(
      say({ question: 'endsOn', notAfter: { fact: 'open-plan', at: 'end' } }),
      '“When does it end?” is not after the day it last ended: open plan',
    )
    assert.equal(
      say({ question: 'endsOn', since: { fact: 'open-plan', at: 'start' } }),
      '“When does it end?” is on or after the day it last began: open plan',
    )
    const seen = { fact: 'visit', at: 'start', where: { alone: 'yes' } } as const
    const asLong = { asAnswered: 'months', in: 'months' } as const
    assert.equal(
      say({ question: 'endsOn', within: asLong, of: seen }),
      '“When does it end?” is no later than as many months as “For how long?” says after the day of the last: visit, where “Was the child seen?” is yes',
    )
  })
})

describe('A condition about somebody as a clause', () => {
  it('says whom an answer names', () => {
    assert.deepEqual(both({ question: 'lead', names: 'recorder' }), [
      '“Who leads?” names whoever records it',
      '“Who leads?” does not name whoever records it',
    ])
    assert.equal(
      say({ question: 'lead', names: 'case-holder' }),
      '“Who leads?” names the worker to whom the child is allocated',
    )
    assert.equal(
      say({ question: 'lead', names: 'authoriser' }),
      '“Who leads?” names whoever decides it',
    )
  })

  it('says a detail that no question asks for by what the fact calls it', () => {
    assert.equal(
      say({ holds: 'open-plan', where: { madeBy: 'joint' } }),
      'the child has: open plan, where made is With the police',
    )
  })

  it('says an age, and of its opposite that it may not be known', () => {
    assert.deepEqual(both({ aged: { from: 16, under: 18 } }), [
      'the child is 16 or over and under 18',
      'the child is under 16 or 18 or over, or their age is not known',
    ])
    assert.deepEqual(both({ aged: { under: 5 }, on: 'endsOn' }), [
      'the child is under 5 on the day of “When does it end?”',
      'the child is 5 or over on the day of “When does it end?”, or their age is not known',
    ])
  })

  it('says how long they have had something, at once and in all', () => {
    assert.deepEqual(both({ holds: 'open-plan', for: { months: 3 } }), [
      'the child has had for 3 months: open plan',
      'the child has not had for 3 months: open plan',
    ])
    assert.deepEqual(both({ heldInAll: 'open-plan', forDays: 91, sinceAge: 14 }), [
      'the child has had for at least 91 days in all since the age of 14: open plan',
      'the child has had for fewer than 91 days in all since the age of 14: open plan',
    ])
  })

  it('says what they had since something else began, and of which kind', () => {
    assert.deepEqual(both({ had: 'visit', since: 'open-plan', times: 2 }), [
      'the child had at least 2 times since “Open plan” began: visit',
      'the child did not have at least 2 times since “Open plan” began: visit',
    ])
    assert.equal(
      say({ had: 'visit', where: { alone: 'no' }, inLast: { days: 20 }, since: 'open-plan' }),
      'the child had in the 20 days before, since “Open plan” began: visit, where “Was the child seen?” is no',
    )
  })
})
