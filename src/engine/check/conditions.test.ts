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
        { holds: 'yy', where: { category: 'NEG' } },
        { underWay: 'xx' },
        { underWay: 'anything' },
        { underWay: 'plan' },
        { had: 'open-plan', inLast: { months: 12 } },
      ),
      [
        '… › zz: no such fact',
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
