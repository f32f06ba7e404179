import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tinyEnquiry, practiceWith, type Changes } from '../../test/support/tiny-enquiry.ts'
import { practiceOf } from '../practice-of.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Question } from '../practice/vocabulary/question.ts'
import { post } from '../practice/vocabulary/role.ts'
import { national } from '../practice/vocabulary/source.ts'
import { checkCatalogue } from './check.ts'

const { pages, questions, outcomes } = tinyEnquiry
const [who, children, decision] = pages as [(typeof pages)[0], (typeof pages)[0], (typeof pages)[0]]
const law = national('An invented Act, section 2')

const faultsOf = (changes: Changes): readonly string[] => checkCatalogue(practiceWith(changes))

/** The faults of the tiny enquiry with something changed in it. */
const faultsIn = (enquiry: Partial<ProcessDefinition>): readonly string[] => faultsOf({ enquiry })

const withQuestion = (id: string, changes: object): Partial<ProcessDefinition> => ({
  questions: { ...questions, [id]: { ...questions[id], ...changes } as Question },
})

const withOutcome = (key: string, changes: object): Partial<ProcessDefinition> => ({
  outcomes: { ...outcomes, [key]: { ...outcomes[key]!, ...changes } },
})

const withPage = (changes: object): Partial<ProcessDefinition> => ({
  pages: [who, { ...children, ...changes }, decision],
})

describe('The check of the practice model', () => {
  it('finds nothing in a sound one', () => {
    assert.deepEqual(faultsOf({}), [])
  })

  it('finds nothing in the real catalogue with the Lancashire pack', async () => {
    assert.deepEqual(checkCatalogue(await practiceOf('lancashire')), [])
  })

  it('lists every fault at once, each with its address', () => {
    const faults = faultsIn({
      ...withPage({ asks: ['seen', 'whyNot', 'harm', 'zz'] }),
      happenedAt: 'askedBy',
    })
    assert.deepEqual(faults, [
      'enquiry › happenedAt › askedBy: is not a date or an instant',
      'enquiry › happenedAt › askedBy: is not needed to submit',
      'enquiry › pages[1] › asks › zz: no such question',
    ])
  })
})

describe('A question', () => {
  it('must be asked somewhere', () => {
    assert.deepEqual(faultsIn(withPage({ asks: ['seen', 'whyNot'] })), [
      'enquiry › questions › harm: is never asked',
    ])
  })

  it('must not be asked twice, by two pages or by a page and an outcome', () => {
    const twice = ['enquiry › questions › harm: is asked twice']
    assert.deepEqual(
      faultsIn({ pages: [who, children, { ...decision, asks: ['why', 'harm'] }] }),
      twice,
    )
    assert.deepEqual(faultsIn(withOutcome('closed', { asks: ['harm'] })), twice)
  })

  it('must have something to choose from', () => {
    assert.deepEqual(faultsIn(withQuestion('agency', { codes: 'zz' })), [
      'enquiry › questions › agency › codes › zz: no such code list',
      'enquiry › outcomes › helped › effects[0] › to › agency: is not a choice of partner agency',
    ])
    assert.deepEqual(faultsIn(withQuestion('agency', { otherAs: 'zz' })), [
      'enquiry › questions › agency › otherAs › zz: no such question',
      'enquiry › questions › agency › otherAs: has no option “other”',
    ])
  })

  it('cannot be one for each child where nobody is the subject', () => {
    const faults = faultsIn({
      about: 'nothing',
      outcomes: { closed: { label: 'Closed', source: law } },
    })
    assert.ok(
      faults.includes(
        'enquiry › questions › seen: is asked of each child, and the process is about nobody',
      ),
    )
    assert.ok(
      faults.includes(
        'enquiry › outcomesEach: one for each child, and the process is about nobody',
      ),
    )
    assert.ok(faults.includes('enquiry › pages[0]: people are chosen, and it is about nobody'))
  })

  it('that says when it happened is a date or instant that is always there', () => {
    assert.deepEqual(faultsIn({ happenedAt: 'zz' }), [
      'enquiry › happenedAt › zz: no such question',
    ])
    assert.deepEqual(faultsIn(withQuestion('askedAt', { needed: 'never' })), [
      'enquiry › happenedAt › askedAt: is not needed to submit',
    ])
    assert.deepEqual(faultsIn(withQuestion('askedAt', { when: { named: true } })), [
      'enquiry › happenedAt › askedAt: is asked only sometimes',
    ])
  })
})

describe('A condition', () => {
  it('must name a question, an option, a fact and a record there are', () => {
    const faults = faultsIn(
      withPage({
        when: {
          any: [
            { question: 'harm', is: ['some', 'maybe'] },
            { question: 'zz', answered: true },
            { question: 'askedBy', is: 'yes' },
            { holds: 'zz' },
            { opened: 'plan', is: 'complete' },
            { partners: 'asked' },
            { question: 'askedAt', notAfter: 'harm' },
          ],
        },
      }),
    )
    assert.deepEqual(faults, [
      'enquiry › pages[1] › when › harm: has no option “maybe”',
      'enquiry › pages[1] › when › zz: no such question',
      'enquiry › pages[1] › when › askedBy: a text has no options',
      'enquiry › pages[1] › when › zz: no such fact',
      'enquiry › pages[1] › when › plan: no page opens such a record',
      'enquiry › pages[1] › when: partners are asked on no page',
      'enquiry › pages[1] › when › harm: is not a date or an instant',
    ])
  })

  it('must be one that something can make true', () => {
    const never = { all: [{ subject: 'unborn' }, { subject: 'adult' }] } as const
    assert.deepEqual(faultsIn(withOutcome('closed', { when: never })), [
      'enquiry › outcomes › closed › when: can never be so',
    ])
  })
})

describe('Roles', () => {
  it('must be held by somebody in a team that this authority has', () => {
    assert.deepEqual(
      faultsIn({
        roles: { ...tinyEnquiry.roles, authorise: [post('practice-manager', 'fostering')] },
      }),
      [
        'enquiry › roles › authorise[0] › fostering: no such type of team',
        'enquiry › roles › authorise: its outcomes need authorising, and nobody may',
      ],
    )
    assert.deepEqual(faultsIn({ roles: { ...tinyEnquiry.roles, start: [] } }), [
      'enquiry › roles › start: nobody can start it, and nothing opens it',
    ])
    assert.deepEqual(faultsIn({ roles: { ...tinyEnquiry.roles, record: [post('director')] } }), [
      'enquiry › roles › record[0] › director: no such role',
      'enquiry › roles › record: nobody may record it',
    ])
  })

  it('that only those named may read names workers, and somebody', () => {
    assert.deepEqual(faultsIn({ onlyFor: ['askedBy', 'zz'] }), [
      'enquiry › onlyFor › askedBy: is not a worker',
      'enquiry › onlyFor › zz: no such question',
    ])
    assert.deepEqual(faultsIn({ onlyFor: [] }), ['enquiry › onlyFor: is only for nobody'])
  })

  it('must include whoever authorises where a page or an answer waits for them', () => {
    const { start, record } = tinyEnquiry.roles
    assert.deepEqual(faultsIn({ roles: { start, record } }), [
      'enquiry › questions › why: is needed to authorise, and nobody does',
      'enquiry › pages[2]: is for whoever authorises, and nobody does',
    ])
  })
})
