import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { Condition, SubjectTest } from '../../practice/vocabulary/condition.ts'
import { holds } from '../conditions.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { blankRecord, type HeldFact, type PartView, type RecordView } from '../standpoint.ts'
import { possible } from './possible.ts'

const { questions, pages } = tinyEnquiry
const [who, children, decision] = pages as [(typeof pages)[0], (typeof pages)[0], (typeof pages)[0]]

/** The tiny enquiry with a number, a worker and lists in it besides. */
const enquiry: ProcessDefinition = {
  ...tinyEnquiry,
  questions: {
    ...questions,
    score: { kind: 'number', text: 'How bad is it?', from: 0, to: 10 },
    lead: { kind: 'worker', text: 'Who leads?' },
    endsOn: { kind: 'date', text: 'When does it end?', planned: true },
    risk: {
      kind: 'choice',
      text: 'How high?',
      options: { high: 'High', low: 'Low', none: 'None' },
      workedOut: [{ is: 'high', when: { question: 'score', atLeast: 7 } }, { is: 'low' }],
    },
    steps: {
      kind: 'list',
      text: 'What next?',
      row: 'step',
      of: {
        by: { kind: 'choice', text: 'By whom?', options: { us: 'Us', them: 'Them' } },
        owner: { kind: 'text', text: 'Who?' },
      },
    },
  },
  pages: [
    { ...who, asks: [...who.asks, 'score', 'lead', 'endsOn', 'risk', 'steps'] },
    children,
    decision,
  ],
}
const practice = practiceWith({ enquiry })

/** People as they can be: born or not, here or elsewhere. */
const people: readonly (readonly SubjectTest[])[] = [
  ['born'],
  ['born', 'adult', 'lives-out-of-area'],
  ['unborn', 'district-unknown'],
  ['unborn', 'due-beyond-40-weeks'],
  ['age-unknown', 'restricted'],
]

const child = (id: string) =>
  fc
    .record({
      seen: fc.constantFrom(undefined, 'yes', 'no'),
      explained: fc.boolean(),
      is: fc.constantFrom(...people),
      facts: fc.subarray<HeldFact>([
        { kind: 'open-plan', fromOn: '2026-01-10', detail: { category: 'NEG' } },
        { kind: 'in-care', fromOn: '2025-01-10', detail: {} },
        { kind: 'open-plan', fromOn: '2024-01-10', toOn: '2024-03-10', detail: {} },
        { kind: 'visit', fromOn: '2026-03-20', toOn: '2026-03-20', detail: {} },
      ]),
      underWay: fc.subarray(['plan', 'enquiry']),
    })
    .map(({ seen, explained, is, facts, underWay }): PartView => ({
      ...(is.includes('born')
        ? { bornOn: is.includes('adult') ? '2000-05-01' : '2016-05-01' }
        : {}),
      caseHolder: 'sam',
      id,
      // “Why not?” is asked only of a child who was not seen.
      values: { seen, whyNot: seen === 'no' && explained ? 'Away' : undefined },
      subject: new Set(is),
      facts,
      underWay: new Set(underWay),
    }))

/** Records that can come to be: every answer in them is to a question that was asked. */
const records = fc
  .record({
    askedAt: fc.constantFrom('2026-03-26T15:10:00Z', '2026-03-28T15:10:00Z'),
    harm: fc.constantFrom(undefined, 'none', 'some', 'grave'),
    score: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    lead: fc.constantFrom(undefined, 'sam', 'ana'),
    endsOn: fc.constantFrom(undefined, '2026-03-20', '2026-03-27', '2026-06-01'),
    risk: fc.constantFrom('high', 'low'),
    steps: fc.option(
      fc.array(
        fc.record(
          { by: fc.constantFrom('us', 'them'), owner: fc.constant('Sam') },
          { requiredKeys: [] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      { nil: undefined },
    ),
    first: child('1'),
    second: child('2'),
    children: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ first, second, children, ...values }): RecordView => ({
    ...blankRecord('2026-03-26'),
    workers: { recorder: 'sam', authoriser: 'ana' },
    values,
    parts: [first, second].slice(0, children),
    roles: new Map([
      ['sam', ['social-worker']],
      ['ana', ['social-worker', 'practice-manager']],
    ]),
  }))

const { conditions } = fc.letrec<{ conditions: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.constantFrom<Condition>(
    { question: 'seen', is: 'yes' },
    { question: 'seen', is: 'no' },
    { question: 'whyNot', answered: true },
    { question: 'harm', is: ['some', 'grave'] },
    { question: 'harm', is: 'none' },
    { question: 'harm', answered: false },
    { question: 'askedAt', notAfter: 'askedAt' },
    { question: 'askedAt', since: 'askedAt' },
    { question: 'endsOn', notAfter: 'askedAt' },
    { question: 'endsOn', since: 'askedAt' },
    { question: 'endsOn', within: { days: 7 }, of: 'askedAt' },
    { question: 'endsOn', notAfter: { fact: 'visit', at: 'start' } },
    { question: 'endsOn', since: { fact: 'visit', at: 'start' } },
    { question: 'endsOn', within: { weeks: 6 }, of: { fact: 'open-plan', at: 'end' } },
    { question: 'lead', names: 'recorder' },
    { question: 'lead', names: 'case-holder' },
    { question: 'risk', is: 'high' },
    { question: 'risk', is: 'none' },
    { aged: { from: 5, under: 10 } },
    { aged: { from: 10 } },
    { aged: { under: 5 } },
    { aged: { from: 18 }, on: 'endsOn' },
    { holds: 'open-plan', for: { months: 2 } },
    { holds: 'open-plan', where: { category: 'NEG' }, for: { months: 2 } },
    { had: 'open-plan', where: { category: 'NEG' } },
    { had: 'visit', since: 'open-plan' },
    { heldInAll: 'in-care', forDays: 91, sinceAge: 9 },
    { heldInAll: 'open-plan', forDays: 30 },
    { subject: 'unborn' },
    { subject: 'adult' },
    { subject: 'lives-out-of-area' },
    { subject: 'district-unknown' },
    { holds: 'open-plan' },
    { holds: 'open-plan', where: { category: 'NEG' } },
    { had: 'open-plan' },
    { had: 'open-plan', times: 2 },
    { had: 'open-plan', inLast: { months: 12 } },
    { had: 'visit', inLast: { days: 5 } },
    { underWay: 'anything' },
    { underWay: 'plan' },
    { question: 'askedAt', falls: 'working-day' },
    { question: 'askedAt', falls: 'other-day' },
    { question: 'askedAt', notBefore: '2026-03-27' },
    { question: 'askedAt', notBefore: '2026-03-20' },
    { question: 'score', atLeast: 3 },
    { question: 'score', atLeast: 7 },
    { question: 'score', atMost: 6 },
    { question: 'score', answered: true },
    { question: 'lead', holdsRole: ['social-worker'] },
    { question: 'lead', holdsRole: ['practice-manager', 'team-manager'] },
    { rows: 'steps', atLeast: 1 },
    { rows: 'steps', atLeast: 2 },
    { rows: 'steps', where: { by: 'us' }, atLeast: 2 },
    { rows: 'steps', distinct: 'by', atLeast: 2 },
    { everyRowOf: 'steps', has: ['owner'] },
    { question: 'steps', answered: false },
    { named: true },
    { partners: 'asked' },
    { opened: 'plan', is: 'submitted' },
  ),
  conditions: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('conditions'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('conditions'), { maxLength: 3 }).map((any) => ({ any })),
    tie('conditions').map((not) => ({ not })),
  ),
}))

describe('The search for a record', () => {
  it('never calls impossible what some record shows, of the whole or of one child', () => {
    let shown = 0
    fc.assert(
      fc.property(records, conditions, (record, condition) => {
        const [part] = record.parts
        if (holds(condition, { record })) {
          shown += 1
          assert.ok(possible([{ condition, from: 'record' }], enquiry, practice))
        }
        if (part && holds(condition, { record, part })) {
          shown += 1
          assert.ok(possible([{ condition, from: 'child' }], enquiry, practice))
        }
      }),
      { numRuns: 6000 },
    )
    assert.ok(shown > 1000, `only ${shown} records showed anything`)
  })

  it('finds a condition and its opposite impossible together', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const both = { all: [condition, { not: condition }] }
        const isPossible = possible([{ condition: both, from: 'child' }], enquiry, practice)
        assert.equal(isPossible, false)
      }),
      { numRuns: 500 },
    )
  })
})
