import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { Condition } from '../../practice/vocabulary/condition.ts'
import { checkConditions } from './conditions.ts'

const [who, ...others] = tinyEnquiry.pages

/** What is wrong with conditions on the first page of an enquiry that has a number, a worker and a list too. */
function faultsOf(...any: readonly Condition[]): readonly string[] {
  const practice = practiceWith({
    enquiry: {
      questions: {
        ...tinyEnquiry.questions,
        score: { kind: 'number', text: 'How bad?' },
        months: { kind: 'number', text: 'For how long?', needed: 'to-submit' },
        lead: { kind: 'worker', text: 'Who leads?' },
        people: {
          kind: 'list',
          text: 'Who came?',
          row: 'person',
          of: {
            name: { kind: 'text', text: 'Name' },
            agency: { kind: 'choice', text: 'Agency', codes: 'partner' },
          },
        },
      },
      pages: [{ ...who!, when: { any } }, ...others],
    },
  })
  return checkConditions(practice.processes.get('enquiry')!, practice).map((fault) =>
    fault.replace('enquiry › pages[0] › when', '…'),
  )
}

describe('A condition', () => {
  it('about a day compares a day, about a number a number, about a role a worker', () => {
    assert.deepEqual(
      faultsOf(
        { question: 'harm', falls: 'working-day' },
        { question: 'zz', notBefore: '2026-10-01' },
        { question: 'askedAt', atLeast: 3 },
        { question: 'zz', atMost: 3 },
        { question: 'askedBy', holdsRole: ['social-worker', 'director'] },
      ),
      [
        '… › harm: is not a date or an instant',
        '… › zz: no such question',
        '… › askedAt: is not a number',
        '… › zz: no such question',
        '… › askedBy: is not a worker',
        '… › askedBy › director: no such role',
      ],
    )
    assert.deepEqual(
      faultsOf(
        { question: 'askedAt', falls: 'other-day' },
        { question: 'askedAt', notBefore: '2026-10-01' },
        { question: 'score', atLeast: 3 },
        { question: 'lead', holdsRole: ['social-worker'] },
      ),
      [],
    )
  })

  it('compares a day with another day or that of a fact, within a length that somebody has to give', () => {
    const noPlan = { fact: 'zz', at: 'start' } as const
    assert.deepEqual(
      faultsOf(
        { question: 'harm', since: 'askedAt' },
        { question: 'askedAt', since: noPlan },
        { question: 'askedAt', notAfter: noPlan },
        { question: 'askedAt', within: { days: 7 }, of: 'zz' },
        { question: 'askedAt', within: { asAnswered: 'lead', in: 'months' }, of: 'askedAt' },
        { question: 'askedAt', within: { asAnswered: 'score', in: 'months' }, of: 'askedAt' },
      ),
      [
        '… › harm: is not a date or an instant',
        '… › zz: no such fact',
        '… › zz: no such fact',
        '… › zz: no such question',
        '… › lead: is not a number',
        '… › score: says how long, and need not be answered',
      ],
    )
    const ofPlan = { fact: 'open-plan', at: 'end' } as const
    assert.deepEqual(
      faultsOf(
        { question: 'askedAt', since: ofPlan },
        { question: 'askedAt', within: { asAnswered: 'months', in: 'weeks' }, of: ofPlan },
      ),
      [],
    )
  })

  it('about who somebody is names a worker, about an age a bound, on a day there is', () => {
    assert.deepEqual(
      faultsOf(
        { question: 'askedBy', names: 'recorder' },
        { aged: {} },
        { aged: { from: 16, under: 16 } },
        { aged: { under: 5 }, on: 'harm' },
      ),
      [
        '… › askedBy: is not a worker',
        '…: asks for an age, and says none',
        '…: no age is 16 or over and under 16',
        '… › harm: is not a date or an instant',
      ],
    )
    assert.deepEqual(
      faultsOf(
        { question: 'lead', names: 'case-holder' },
        { aged: { from: 10, under: 18 }, on: 'askedAt' },
      ),
      [],
    )
  })

  it('about rows names a list, columns that it has and options of those', () => {
    assert.deepEqual(
      faultsOf(
        { rows: 'zz', atLeast: 1 },
        { rows: 'harm', atLeast: 1 },
        { rows: 'people', where: { post: 'x', agency: ['health', 'police'] }, atLeast: 1 },
        { rows: 'people', where: { name: 'Sam' }, distinct: 'team', atLeast: 0 },
        { everyRowOf: 'people', has: ['name', 'measure'] },
      ),
      [
        '… › zz: no such question',
        '… › harm: is not a list',
        '… › people: has no column “post”',
        '… › people › agency: has no option “police”',
        '… › people › name: a text has no options',
        '… › people: has no column “team”',
        '… › people: asks for no row, which is always so',
        '… › people: has no column “measure”',
      ],
    )
    assert.deepEqual(
      faultsOf(
        { rows: 'people', where: { agency: 'health' }, distinct: 'agency', atLeast: 3 },
        { everyRowOf: 'people', has: ['name', 'agency'] },
      ),
      [],
    )
  })

  it('about the child’s past and other records names facts and processes there are', () => {
    assert.deepEqual(
      faultsOf(
        { had: 'zz', times: 2 },
        { had: 'open-plan', since: 'ww' },
        { heldInAll: 'open-plan', forDays: 0 },
        { heldInAll: 'vv', forDays: 91, sinceAge: 14 },
        { holds: 'open-plan', for: { asAnswered: 'months', in: 'months' } },
        { holds: 'yy', where: { category: 'NEG' } },
        { underWay: 'xx' },
        { underWay: 'anything' },
        { underWay: 'plan' },
        { had: 'open-plan', inLast: { months: 12 } },
      ),
      [
        '… › zz: no such fact',
        '… › ww: no such fact',
        '… › open-plan: asks for no day, which is always so',
        '… › vv: no such fact',
        '… › open-plan: is held for as long as an answer says',
        '… › yy: no such fact',
        '… › xx: neither defined nor in notYetDefined',
      ],
    )
  })

  it('of a prompt is looked at like any other', () => {
    const prompts = [{ when: { question: 'zz', answered: true }, says: 'Ask again.' }] as const
    const practice = practiceWith({ enquiry: { prompts } })
    assert.deepEqual(checkConditions(practice.processes.get('enquiry')!, practice), [
      'enquiry › prompts[0] › when › zz: no such question',
    ])
  })
})
