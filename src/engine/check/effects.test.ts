import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tinyEnquiry, practiceWith } from '../../../test/support/tiny-enquiry.ts'
import type { Effect } from '../../practice/vocabulary/effect.ts'
import { checkCatalogue } from '../check.ts'

const { outcomes } = tinyEnquiry
const [opens, starts] = outcomes.planned?.effects as readonly [Effect, Effect]

const faultsWith = (changes: object, effect = opens, further: object = {}): readonly string[] => {
  const effects = [{ ...effect, ...changes }, ...(effect === opens ? [] : [opens])]
  return checkCatalogue(
    practiceWith({
      enquiry: { outcomes: { ...outcomes, planned: { ...outcomes.planned!, effects } } },
      ...further,
    }),
  )
}

const at = 'enquiry › outcomes › planned › effects[0]'

describe('An effect', () => {
  it('opens only what is defined or named as not yet defined', () => {
    assert.deepEqual(faultsWith({ process: 'zz' }), [
      `${at} › zz: neither defined nor in notYetDefined`,
      'notYetDefined › plan: nothing opens it',
    ])
  })

  it('starts and ends only facts, and sends only letters, that there are', () => {
    assert.deepEqual(faultsWith({ fact: 'zz' }, starts), [`${at} › zz: no such fact`])
    const tell = { effect: 'tell', whom: 'referrer', letter: 'zz' }
    assert.deepEqual(faultsWith(tell, starts), [`${at} › zz: no such letter`])
  })

  it('tells a referrer only where a question says who that is', () => {
    const { cameFrom, ...enquiry } = tinyEnquiry
    assert.ok(cameFrom)
    assert.deepEqual(checkCatalogue(practiceWith({ catalogue: { processes: [enquiry] } })), [
      'enquiry › outcomes › closed › effects[0]: nothing says who the referrer is (cameFrom)',
    ])
  })

  it('carries an answer that there is to a question that there is', () => {
    assert.deepEqual(faultsWith({ carries: { begunOn: { answer: 'zz' } } }), [
      `${at} › carries › begunOn › zz: no such question`,
    ])
    assert.deepEqual(
      faultsWith({
        process: 'enquiry',
        carries: {
          zz: { answer: 'askedAt' },
          harm: { answer: 'askedBy' },
          askedBy: { answer: 'whyNot' },
        },
      }),
      [
        `${at} › carries › zz: enquiry has no such question`,
        `${at} › carries › harm: a text does not answer a choice`,
        'notYetDefined › plan: nothing opens it',
      ],
    )
    assert.deepEqual(faultsWith({ on: { answer: 'zz' } }, starts), [
      `${at} › on › zz: no such question`,
    ])
  })

  it('reaches a team that this authority has, or an agency that somebody chooses', () => {
    assert.deepEqual(faultsWith({ to: { team: 'legal' } }), [
      `${at} › to › legal: no such type of team`,
    ])
    assert.deepEqual(faultsWith({ to: { agency: 'zz' } }), [`${at} › to › zz: no such question`])
    assert.deepEqual(faultsWith({ to: { agency: 'harm' } }), [
      `${at} › to › harm: is not a choice of partner agency`,
    ])
  })

  it('always leads somewhere', () => {
    const first = [{ when: { question: 'harm', is: 'grave' }, to: { team: 'duty-and-assessment' } }]
    assert.deepEqual(faultsWith({ to: { first } }), [
      `${at} › to: leads nowhere when none of its conditions holds`,
    ])
    const wrong = [{ when: { question: 'zz', is: 'x' }, to: { team: 'duty-and-assessment' } }]
    assert.deepEqual(faultsWith({ to: { first: [...wrong, { to: { holder: 'this-team' } }] } }), [
      `${at} › to › first[0] › when › zz: no such question`,
    ])
  })

  it('comes of an outcome, of which there is at least one', () => {
    assert.deepEqual(
      checkCatalogue(
        practiceWith({
          enquiry: { outcomes: {} },
          catalogue: { notYetDefined: {} },
        }),
      ),
      ['enquiry › questions › agency: is never asked', 'enquiry › outcomes: it can never end'],
    )
  })

  it('leaves nothing in the list of the unwritten that is written', () => {
    const notYetDefined = {
      plan: { number: 'P91', title: 'Plan' },
      enquiry: { number: 'P90', title: 'Enquiry' },
    }
    assert.deepEqual(checkCatalogue(practiceWith({ catalogue: { notYetDefined } })), [
      'notYetDefined › enquiry: nothing opens it',
      'notYetDefined › enquiry: is defined',
    ])
  })
})
