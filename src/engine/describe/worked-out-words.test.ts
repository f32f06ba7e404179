import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { describeQuestion } from './questions.ts'

/** How a question is said to be worked out. */
function said(question: Question): string | undefined {
  const definition: ProcessDefinition = {
    ...tinyEnquiry,
    questions: { ...tinyEnquiry.questions, worked: question },
  }
  const practice = practiceWith({ enquiry: definition })
  return describeQuestion('worked', { definition, practice }).workedOut
}

const number = (workedOut: object): Question =>
  ({ kind: 'number', text: 'How many?', workedOut }) as Question

describe('What is worked out', () => {
  it('is said of no question that somebody is asked', () => {
    assert.equal(said({ kind: 'date', text: 'When?' }), undefined)
  })

  it('as a choice says each option with its condition, in order', () => {
    const options = { high: 'High', low: 'Low' }
    const workedOut = [
      { is: 'high', when: { question: 'harm', is: 'grave' } },
      { is: 'low' },
    ] as const
    assert.equal(
      said({ kind: 'choice', text: 'How high?', options, workedOut }),
      '“High” when “What is the harm?” is Grave; otherwise “Low”',
    )
  })

  it('as a date says which of the days, and what each is counted from', () => {
    const birthday = { from: { subject: 'born' }, within: { birthday: 18 } } as const
    assert.equal(
      said({ kind: 'date', text: 'Until when?', workedOut: { takes: 'latest', of: [birthday] } }),
      'their 18th birthday',
    )
    const asked = {
      from: { answer: 'askedAt' },
      within: { months: 6 },
      when: { named: true },
    } as const
    const planned = { from: { fact: 'open-plan', at: 'start' }, within: { weeks: 2 } } as const
    const died = { from: { subject: 'died' }, within: { days: 0 } } as const
    assert.equal(
      said({
        kind: 'date',
        text: 'Until when?',
        workedOut: { takes: 'earliest', of: [asked, planned, died] },
      }),
      'the earliest of: 6 months after “When was it asked for?”, when somebody is named; 2 weeks after the day it last began: open plan; the day the child died',
    )
  })

  it('as a number says what is counted, and since when', () => {
    assert.equal(
      said(number({ total: 'open-plan', in: 'weeks', sinceAge: 14 })),
      'the whole weeks for which the child has had in all since the age of 14: open plan',
    )
    assert.equal(
      said(number({ count: 'open-plan', inLast: { months: 12 }, where: { madeBy: 'court' } })),
      'how many times the child had in the 12 months before: open plan, where made by is court',
    )
    assert.equal(
      said(number({ daysFrom: { subject: 'expected' }, to: { answer: 'askedAt' } })),
      'the days from the day the baby is expected to “When was it asked for?”',
    )
    assert.match(
      said(number({ change: 'askedAt', since: 'askedAt' })) ?? '',
      /^how far “When was it asked for\?” has come from “/,
    )
  })
})
