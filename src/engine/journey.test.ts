import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { part, recordOf, visit } from '../../test/support/tiny-practice.ts'
import { gaps, nextPage, reachablePages, staleAnswers } from './journey.ts'

const messages = (found: readonly { message: string }[]): string[] =>
  found.map((gap) => gap.message)

describe('the way through a record', () => {
  it('leaves out pages that an answer makes needless', () => {
    const alone = recordOf({}, [part('1', { alone: 'yes' })])
    assert.deepEqual(
      reachablePages(visit, alone, 'record').map((page) => page.id),
      ['who', 'seen'],
    )
    const notAlone = recordOf({}, [part('1', { alone: 'no' })])
    assert.equal(nextPage(visit, notAlone, 'seen')?.id, 'signs')
    assert.equal(nextPage(visit, alone, 'seen'), undefined)
  })

  it('wants somebody to be about', () => {
    assert.ok(
      messages(gaps(visit, recordOf({ seenOn: '2026-03-02' }), 'record')).includes(
        'Say which child this is about',
      ),
    )
  })

  it('wants each child’s answer, and no answer that does not apply to that child', () => {
    const record = recordOf({ seenOn: '2026-03-02' }, [
      part('1', { alone: 'no', whyNotAlone: 'She is two weeks old' }),
      part('2', {}, ['unborn']),
      part('3'),
    ])
    assert.deepEqual(gaps(visit, record, 'record'), [
      {
        page: 'seen',
        question: 'alone',
        partId: '3',
        message: 'Choose an answer: Was the child seen alone',
      },
    ])
  })

  it('does not take a few letters for a reason', () => {
    const record = recordOf({ seenOn: '2026-03-02' }, [
      part('1', { alone: 'no', whyNotAlone: 'no' }),
    ])
    assert.deepEqual(messages(gaps(visit, record, 'record')), [
      'Why not alone?: write at least 10 characters. There are 2 now',
    ])
  })

  it('wants the signer’s answers only when it is signed', () => {
    const record = recordOf({ seenOn: '2026-03-02' }, [part('1', { alone: 'yes' })])
    assert.deepEqual(gaps(visit, record, 'record'), [])
    assert.deepEqual(messages(gaps(visit, record, 'authorise')), [
      'Enter: What does the manager say',
    ])
  })

  it('finds answers that no longer apply, because another changed', () => {
    const record = recordOf({}, [part('1', { alone: 'yes', whyNotAlone: 'Too young to be alone' })])
    assert.deepEqual(staleAnswers(visit, record), [{ question: 'whyNotAlone', partId: '1' }])
  })
})
