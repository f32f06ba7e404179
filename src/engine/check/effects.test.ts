import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tinyEnquiry, practiceWith } from '../../../test/support/tiny-enquiry.ts'
import type { Effect } from '../../practice/vocabulary/effect.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
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

  it('changes and records only facts, and writes into and ends only processes, that there are', () => {
    for (const effect of ['change-fact', 'record-fact'])
      assert.deepEqual(faultsWith({ effect, fact: 'zz', with: {} }, starts), [
        `${at} › zz: no such fact`,
      ])
    for (const effect of ['amend', 'end-record'])
      assert.deepEqual(
        faultsWith({ effect, process: 'zz', with: {}, because: 'It is over' }, starts),
        [`${at} › zz: neither defined nor in notYetDefined`],
      )
  })

  it('writes into another record what answers a question of it', () => {
    const amend = {
      effect: 'amend',
      process: 'enquiry',
      with: {
        zz: { answer: 'askedAt' },
        askedBy: { event: 'authorised' },
        harm: { value: 'dreadful' },
        why: { fact: 'open-plan', detail: 'category' },
        askedAt: { fact: 'zz' },
      },
    }
    assert.deepEqual(faultsWith(amend, starts).slice(0, 5), [
      `${at} › with › askedAt › zz: no such fact`,
      `${at} › with › zz: enquiry has no such question`,
      `${at} › with › askedBy: an instant does not answer a text`,
      `${at} › with › harm: has no option “dreadful”`,
      `${at} › with › askedAt: a date does not answer an instant`,
    ])
  })

  it('dates a fact by a day', () => {
    assert.deepEqual(faultsWith({ on: { answer: 'harm' } }, starts), [
      `${at} › on: a choice is not a day`,
    ])
    assert.deepEqual(faultsWith({ on: { fact: 'open-plan' } }, starts), [])
  })

  it('never names the referrer to the parents, nor the children to the referrer', () => {
    const [letter] = practiceWith().catalogue.letters
    const faultsOf = (whom: string, body: string): readonly string[] =>
      faultsWith({ effect: 'tell', letter: 'answer', whom }, starts, {
        catalogue: { letters: [{ ...letter!, body }] },
      }).filter((fault) => fault.startsWith(at))
    assert.deepEqual(faultsOf('parents', '{{referrer}} told us.'), [
      `${at} › answer: would name the referrer to the parents`,
    ])
    assert.deepEqual(faultsOf('referrer', 'We decided about {{children}}.'), [
      `${at} › answer: would name the children to the referrer`,
    ])
    assert.deepEqual(faultsOf('parents', 'We decided about {{children}}.'), [])
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

  it('hands a child’s case to a team, and to a worker, that an answer names', () => {
    const transfer = { effect: 'transfer', to: { teamNamedIn: 'harm' }, worker: 'askedBy' }
    assert.deepEqual(faultsWith(transfer, starts), [
      `${at} › worker › askedBy: is not a worker`,
      `${at} › to › harm: is not a team`,
    ])
    const missing = { effect: 'transfer', to: { teamNamedIn: 'zz' } }
    assert.deepEqual(faultsWith(missing, starts), [`${at} › to › zz: no such question`])
    const ours = { effect: 'transfer', to: { team: 'duty-and-assessment' } }
    assert.deepEqual(faultsWith(ours, starts), [])
  })

  it('hands over and restricts only where there is somebody whose case or record it is', () => {
    const aboutPlaces = (effect: object): readonly string[] =>
      checkCatalogue(
        practiceWith({
          enquiry: {
            about: { entryOf: 'hotspots' },
            outcomes: {
              ...outcomes,
              planned: { ...outcomes.planned!, effects: [opens, effect as Effect] },
            },
          },
        }),
      ).filter((fault) => fault.startsWith('enquiry › outcomes'))
    const last = at.replace('[0]', '[1]')
    const restrict = { effect: 'restrict', because: 'A colleague’s' }
    assert.deepEqual(faultsWith(restrict, starts), [])
    assert.deepEqual(aboutPlaces(restrict), [
      `${last}: restricts a person’s record, and it is about no person`,
    ])
    assert.deepEqual(aboutPlaces({ effect: 'transfer', to: { holder: 'this-team' } }), [
      `${last}: hands over a child’s case, and it is about no child`,
    ])
  })

  it('keeps as a name only an answer that names somebody', () => {
    const [plan] = practiceWith().catalogue.facts
    const facts = [{ ...plan!, details: { lead: { title: 'Lead', names: 'worker' } } }] as const
    assert.deepEqual(
      faultsWith({ with: { lead: { answer: 'askedBy' } } }, starts, { catalogue: { facts } }),
      [`${at} › with › lead: is kept as the name of a worker`],
    )
  })

  it('makes something so of another entry only where an answer or a detail names one', () => {
    const of = (entry: object): readonly string[] => faultsWith({ of: { entry } }, starts)
    assert.deepEqual(of({ answer: 'harm' }), [`${at} › of › entry: a choice names no entry`])
    assert.deepEqual(of({ answer: 'zz' }), [`${at} › of › entry › zz: no such question`])
    assert.deepEqual(of({ fact: 'open-plan' }), [`${at} › of › entry: a day names no entry`])
    assert.deepEqual(of({ value: '7' }), [`${at} › of › entry: names no entry`])
  })

  it('adds up what there is, and no sum is a day', () => {
    assert.deepEqual(faultsWith({ on: { sum: [1, 2] } }, starts), [
      `${at} › on: a sum is not a day`,
    ])
    assert.deepEqual(faultsWith({ with: { category: { sum: [{ answer: 'zz' }, 1] } } }, starts), [
      `${at} › with › category › sum[0] › zz: no such question`,
    ])
  })

  it('carries nothing into what is worked out there', () => {
    const amend = { effect: 'amend', process: 'enquiry', with: { harm: { value: 'some' } } }
    const harm = { ...tinyEnquiry.questions.harm!, workedOut: [{ is: 'none' }] }
    const practice = practiceWith({
      enquiry: {
        questions: { ...tinyEnquiry.questions, harm: harm as Question },
        outcomes: { ...outcomes, again: { ...outcomes.closed!, effects: [amend as Effect] } },
      },
    })
    const here = 'enquiry › outcomes › again › effects[0] › with › harm'
    assert.ok(checkCatalogue(practice).includes(`${here}: is worked out there, and not carried`))
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
