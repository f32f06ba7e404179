import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceOf } from '../../practice-of.ts'
import type { RedactionRule } from '../../practice/vocabulary/disclosure.ts'
import { checkDisclosure } from './disclosure.ts'

const practice = await practiceOf('lancashire')
const [first] = practice.catalogue.redactions ?? []
assert.ok(first)

const faults = (rule: Partial<RedactionRule>): readonly string[] =>
  checkDisclosure({
    ...practice,
    catalogue: { ...practice.catalogue, redactions: [{ ...first, id: 'rule', ...rule }] },
  })

describe('what is taken out of copies, and why things may leave', () => {
  it('names what there is', () => {
    assert.deepEqual(checkDisclosure(practice), [])
  })

  it('is pointed at where it names what there is not', () => {
    assert.deepEqual(faults({ ground: 'whim', finds: { is: 'processes', of: ['zz'] } }), [
      'redactions › rule › whim: no such ground',
      'redactions › rule › zz: no such process',
    ])
    const finds = { is: 'answers', of: { contact: ['zz'] } } as const
    assert.deepEqual(faults({ finds }), ['redactions › rule › contact › zz: no such question'])
    assert.deepEqual(faults({ finds: { is: 'documents', marked: ['zz'] } }), [
      'redactions › rule › zz: no such mark',
    ])
  })

  it('rests on a basis that is described', () => {
    const { sharing } = practice.catalogue
    assert.ok(sharing)
    const withoutConsent = {
      ...practice,
      catalogue: {
        ...practice.catalogue,
        sharing: { ...sharing, bases: sharing.bases.filter(({ id }) => id !== 'consent') },
      },
    }
    const found = checkDisclosure(withoutConsent)
    assert.ok(found.includes('letters › feedback-early-help-assessment: no such basis'))
    assert.ok(found.some((one) => one.startsWith('contact › outcomes › familyIntensiveSupport')))
  })
})
