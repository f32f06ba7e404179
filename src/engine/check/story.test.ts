import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { Pattern } from '../../practice/vocabulary/pattern.ts'
import type { StoryQuestion } from '../../practice/vocabulary/story.ts'
import { checkCatalogue } from '../check.ts'

const source = tinyEnquiry.basis
const worry: StoryQuestion = { id: 'worry', asks: 'What is it?', notKnown: 'Not known.', source }

const faultsOf = (catalogue: object, tells?: object): readonly string[] => {
  const [id = '', question] = Object.entries(tinyEnquiry.questions)[0] ?? []
  const questions = { ...tinyEnquiry.questions, [id]: { ...question, ...tells } }
  return checkCatalogue(practiceWith({ catalogue, enquiry: tells ? { questions } : {} } as never))
}
const [first = ''] = Object.keys(tinyEnquiry.questions)
const at = `enquiry › questions › ${first} › tells`

describe('What tells the story so far', () => {
  it('tells a question that is asked, for as long as a fact that there is', () => {
    assert.deepEqual(faultsOf({ story: [worry] }, { tells: 'worry' }), [])
    assert.deepEqual(faultsOf({ story: [worry] }, { tells: 'plan' }), [
      `${at} › plan: no question of the story so far`,
    ])
    assert.deepEqual(faultsOf({ story: [worry] }, { tells: { topic: 'worry', while: 'zz' } }), [
      `${at} › zz: no such fact`,
    ])
  })

  it('never tells who told us', () => {
    const tells = { tells: 'worry', sensitive: 'conceal-referrer' }
    assert.deepEqual(faultsOf({ story: [worry] }, tells), [
      `${at}: would tell who told us, which is kept back`,
    ])
  })

  it('is asked once each, with a source', () => {
    assert.deepEqual(faultsOf({ story: [worry, { ...worry, source: [] }] }), [
      'story › worry: two have this id',
      'story › worry: has no source',
    ])
  })
})

describe('A chronology', () => {
  const pattern: Pattern = {
    id: 'often',
    title: 'Often',
    means: 'Look.',
    looks: { repeats: { processes: ['enquiry'] }, atLeast: 2, within: { months: 12 } },
    source,
  }
  const looking = (looks: object): readonly string[] =>
    faultsOf({ patterns: [{ ...pattern, looks }] })

  it('has kinds of facts and processes that there are, each kind once', () => {
    const kind = { id: 'a', title: 'A', facts: ['zz'], processes: ['yy'] }
    const chronology = { lateAfterWorkingDays: 3, kinds: [kind, { id: 'a', title: 'B' }] }
    assert.deepEqual(faultsOf({ chronology }), [
      'chronology › a: two have this id',
      'chronology › a › zz: no such fact',
      'chronology › a › yy: neither defined nor in notYetDefined',
    ])
    const leftOut = [{ process: 'enquiry', outcome: 'zz' }]
    assert.deepEqual(faultsOf({ chronology: { lateAfterWorkingDays: 3, kinds: [], leftOut } }), [
      'chronology › leftOut › zz: nothing ends like this',
    ])
  })

  it('has patterns of what there is, which can be so and need not be', () => {
    assert.deepEqual(faultsOf({ patterns: [pattern] }), [])
    assert.deepEqual(faultsOf({ patterns: [pattern, { ...pattern, source: [] }] }), [
      'patterns › often: two have this id',
      'patterns › often: has no source',
    ])
    assert.deepEqual(looking({ ...pattern.looks, atLeast: 1 }), [
      'patterns › often: is so of everybody or of nobody',
    ])
    assert.deepEqual(looking({ without: { any: true }, longerThanDays: 9, while: 'zz' }), [
      'patterns › often › while › zz: no such fact',
    ])
    const again = { again: { processes: ['enquiry'], outcomes: ['zz'] }, withinMonths: 12 }
    assert.deepEqual(looking(again), ['patterns › often › zz: nothing ends like this'])
  })
})
