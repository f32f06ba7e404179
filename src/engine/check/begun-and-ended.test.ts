import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { checkCatalogue } from '../check.ts'

const { pages, questions } = tinyEnquiry

const faultsIn = (enquiry: Partial<ProcessDefinition>): readonly string[] =>
  checkCatalogue(practiceWith({ enquiry }))

describe('An answer that is copied forward', () => {
  it('comes from a question or a fact there is, of the same kind', () => {
    const copies = {
      askedBy: { process: 'enquiry', answer: 'why' },
      why: { process: 'plan', answer: 'anything' },
      harm: { process: 'enquiry', answer: 'askedBy' },
      seen: { process: 'enquiry', answer: 'zz' },
      agency: { process: 'yy', answer: 'agency' },
      askedAt: { fact: 'open-plan' },
      whyNot: { fact: 'xx', detail: 'reason' },
      ww: { fact: 'open-plan' },
    }
    assert.deepEqual(faultsIn({ copies }), [
      'enquiry › copies › harm › askedBy: a text does not answer a choice',
      'enquiry › copies › seen › zz: enquiry has no such question',
      'enquiry › copies › agency › yy: neither defined nor in notYetDefined',
      'enquiry › copies › askedAt: a date does not answer an instant',
      'enquiry › copies › whyNot › xx: no such fact',
      'enquiry › copies › ww: no such question',
    ])
  })
})

describe('A page that is filled in once a record is decided', () => {
  const sent = { kind: 'text', text: 'Who was sent it?' } as const
  const withPage = (page: object, needed: object = {}): readonly string[] =>
    faultsIn({
      questions: { ...questions, sent: { ...sent, ...needed } },
      pages: [...pages, { id: 'sent', title: 'Sent', asks: ['sent'], after: 'decision', ...page }],
    })

  it('is not for whoever decides', () => {
    assert.deepEqual(withPage({}), [])
    assert.deepEqual(withPage({ by: 'authoriser' }), [
      'enquiry › pages[3]: is for whoever authorises, and comes after they have',
    ])
  })

  it('asks nothing that the decision waits for', () => {
    assert.deepEqual(withPage({}, { needed: 'to-submit' }), [
      'enquiry › pages[3] › asks › sent: is asked after the decision, and needed to submit',
    ])
  })
})

describe('An ending that is not for a process to give', () => {
  it('is not one of its outcomes', () => {
    const notHere = { closed: 'Only a conference may.', ended: 'Only a conference may.' }
    assert.deepEqual(faultsIn({ notHere }), ['enquiry › notHere › closed: is one of its outcomes'])
  })
})
