import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { ClockDefinition } from '../../practice/vocabulary/clock.ts'
import type { Condition } from '../../practice/vocabulary/condition.ts'
import type { Effect } from '../../practice/vocabulary/effect.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { clause } from './clause.ts'
import { describePractice } from './practice.ts'

const { questions, outcomes } = tinyEnquiry
const [source] = tinyEnquiry.basis
const effects: readonly Effect[] = [
  {
    effect: 'record-fact',
    fact: 'visit',
    on: { answer: 'askedAt' },
    with: { seenAlone: { answer: 'seen' } },
  },
  { effect: 'change-fact', fact: 'open-plan', with: { latestCategory: { answer: 'harm' } } },
  { effect: 'end-fact', fact: 'open-plan', on: { fact: 'visit' } },
  { effect: 'amend', process: 'enquiry', with: { why: { answer: 'why' } } },
  { effect: 'end-record', process: 'plan', because: 'a new one began' },
  { effect: 'transfer', to: { teamNamedIn: 'team' }, worker: 'lead' },
  { effect: 'transfer', to: { holder: 'this-team' } },
  { effect: 'restrict', because: 'a colleague’s child' },
  { effect: 'tell', whom: 'parents', letter: 'answer' },
]
const enquiry: ProcessDefinition = {
  ...tinyEnquiry,
  questions: {
    ...questions,
    score: { kind: 'number', text: 'How long?', unit: 'weeks' },
    lead: { kind: 'worker', text: 'Who leads?' },
    team: { kind: 'team', text: 'Which team?' },
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
  outcomes: { ...outcomes, done: { label: 'Done', source: source!, effects } },
  notHere: { ended: 'Only a review may end it.' },
  prompts: [{ when: { holds: 'open-plan' }, says: 'There is a plan.' }],
  copies: { why: { process: 'enquiry', answer: 'why' }, askedBy: { fact: 'open-plan' } },
  plan: { steps: 'people', fact: 'open-plan', forTheFamily: ['why'] },
}
const facts = [
  {
    id: 'open-plan',
    title: 'Open plan',
    sameDayMessage: 'Not so soon.',
    unbroken: { during: 'visit', message: 'There is always one.' },
    source: [source!],
  },
  { id: 'visit', title: 'Visit', source: [source!] },
]
const described = (clock: object = {}) => {
  const [own] = tinyEnquiry.clocks
  const clocks = [{ ...own!, each: 'child', ...clock }] as readonly ClockDefinition[]
  return practiceWith({ enquiry: { ...enquiry, clocks }, catalogue: { facts } })
}
const practice = practiceWith({
  catalogue: { processes: [enquiry], facts },
})
const say = (condition: Condition): string => clause(condition, { definition: enquiry, practice })
const both = (condition: Condition): readonly string[] => [say(condition), say({ not: condition })]

describe('A condition as a clause', () => {
  it('says days, numbers and roles, each with its opposite', () => {
    assert.deepEqual(both({ question: 'askedAt', falls: 'other-day' }), [
      '“When was it asked for?” is a Saturday, a Sunday or a bank holiday',
      '“When was it asked for?” is not a Saturday, a Sunday or a bank holiday',
    ])
    assert.deepEqual(both({ question: 'askedAt', notBefore: '2026-10-01' }), [
      '“When was it asked for?” is on or after 1 Oct 2026',
      '“When was it asked for?” is before 1 Oct 2026',
    ])
    assert.deepEqual(both({ question: 'score', atLeast: 3 }), [
      '“How long?” is at least 3 weeks',
      '“How long?” is less than 3 weeks',
    ])
    assert.deepEqual(both({ question: 'score', atMost: 3 }), [
      '“How long?” is at most 3 weeks',
      '“How long?” is more than 3 weeks',
    ])
    assert.deepEqual(both({ question: 'lead', holdsRole: ['practice-manager', 'social-worker'] }), [
      '“Who leads?” names somebody who is practice manager or social worker',
      '“Who leads?” does not name anybody who is practice manager or social worker',
    ])
  })

  it('says rows by the words of their columns', () => {
    assert.deepEqual(both({ rows: 'people', where: { agency: 'health' }, atLeast: 2 }), [
      '“Who came?” has at least 2 rows where “Agency” is Health',
      '“Who came?” has fewer than 2 rows where “Agency” is Health',
    ])
    assert.equal(
      say({ rows: 'people', distinct: 'agency', atLeast: 3 }),
      '“Who came?” has at least 3 different answers to “Agency”',
    )
    assert.deepEqual(both({ everyRowOf: 'people', has: ['name', 'agency'] }), [
      'every row of “Who came?” has an answer to “Name” and “Agency”',
      'a row of “Who came?” has no answer to “Name” or “Agency”',
    ])
  })

  it('says what the child has and had, with details by the questions they come from', () => {
    assert.deepEqual(both({ holds: 'open-plan', where: { latestCategory: ['some', 'grave'] } }), [
      'the child has: open plan, where “What is the harm?” is Some or Grave',
      'the child does not have: open plan, where “What is the harm?” is Some or Grave',
    ])
    assert.equal(
      say({ holds: 'open-plan', where: { madeBy: 'court' } }),
      'the child has: open plan, where made by is court',
    )
    assert.deepEqual(both({ had: 'open-plan', inLast: { months: 24 }, times: 2 }), [
      'the child had at least 2 times in the 24 months before: open plan',
      'the child did not have at least 2 times in the 24 months before: open plan',
    ])
    assert.deepEqual(both({ underWay: 'plan' }), [
      'the child has another record that is not decided yet: plan',
      'the child has no other record that is not decided yet: plan',
    ])
  })
})

describe('A clock in words', () => {
  const clockOf = (clock: object) => describePractice(described(clock)).processes[0]?.clocks[0]

  it('counts from facts, each time they come round, and from a birth', () => {
    const every = { fact: 'visit', at: 'start', every: true, where: { seenAlone: 'yes' } }
    const round = clockOf({ from: every, stops: { fact: 'visit', at: 'start' } })
    assert.equal(
      round?.from,
      'each time this is recorded: Visit, where “Was the child seen?” is yes',
    )
    assert.equal(round.stops, 'the next time this is recorded: Visit')
    const plan = clockOf({ from: { fact: 'open-plan', at: 'start' } })
    assert.equal(plan?.from, 'when Open plan begins')
    assert.equal(clockOf({ from: { subject: 'born' } })?.from, 'the day the child was born')
  })

  it('that says the earliest day says so', () => {
    assert.equal(clockOf({ notBefore: true })?.statutory, 'not before 10 working days')
  })
})

describe('A process in plain English', () => {
  const [process] = describePractice(practice).processes

  it('says what is recorded, changed, written and ended', () => {
    const done = process?.outcomes.find(({ id }) => id === 'done')
    assert.deepEqual(
      done?.bringsAbout.map(({ does, what, on, parts, because, to }) =>
        [does, what, on, parts, because, to].flat().filter(Boolean).join(' · '),
      ),
      [
        'Records · Visit · on the day of “When was it asked for?”',
        'Changes · Open plan · latest category',
        'Ends · Open plan · on the day it began: Visit',
        'Writes into · Enquiry · “Why is it decided?”',
        'Ends the record of · Plan · a new one began',
        'Hands over · the child’s case · with the worker named in “Who leads?” · the team named in “Which team?”',
        'Hands over · the child’s case · with a worker whom their manager allocates · the team that holds this record',
        'Restricts · who may see the child · a colleague’s child',
        'Drafts for each holder of parental responsibility · Answer',
      ],
    )
  })

  it('says in whose hand it is and who alone may read it', () => {
    assert.deepEqual(process?.keptTo, [])
    const kept = practiceWith({ enquiry: { ...enquiry, inOneHand: true, onlyFor: ['lead'] } })
    assert.deepEqual(describePractice(kept).processes[0]?.keptTo, [
      'In one hand: whoever it is allocated to, or else whoever wrote in it first, is the only one who may write in it or hand it in.',
      'Only for: whoever began it and the workers named in “Who leads?” may read it.',
    ])
  })

  it('says what is there already, what is told, what it makes and what it may not', () => {
    assert.deepEqual(process?.copies, [
      {
        question: '“Why is it decided?”',
        from: 'the child’s latest Enquiry: “Why is it decided?”',
      },
      { question: '“Who asked?”', from: 'the day it began: Open plan' },
    ])
    assert.deepEqual(process.prompts, [
      { says: 'There is a plan.', when: 'the child has: open plan' },
    ])
    assert.equal(process.papers.length, 2)
    const refused = process.refused.map(({ otherwise }) => otherwise)
    assert.ok(refused.includes('Only a review may end it.'))
    assert.ok(refused.includes('Not so soon.'))
    assert.ok(refused.includes('There is always one.'))
  })
})
