import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { layOver } from '../../engine/practice.ts'
import { catalogue } from '../../practice/catalogue.ts'
import { pack } from '../../../authorities/lancashire/pack.ts'
import { columns, type RequestRow } from './file-columns.ts'
import { rowRefusals } from './row-refusals.ts'
import { understandRow, type PartnerRequest } from './understand-row.ts'

const practice = layOver(catalogue, pack)

const accepted: RequestRow = {
  ...Object.fromEntries(columns.map((column) => [column, ''])),
  reference: 'R-1',
  received_at: '2026-03-28T18:20',
  source_code: '6',
  consent: 'not sought',
  child_surname: 'Ash',
  worries: 'Left alone at night.',
}

function understood(changes: RequestRow): PartnerRequest {
  const result = understandRow({ ...accepted, ...changes }, practice)
  if (result.is === 'refused') throw new Error(`Refused: ${result.reason}`)
  return result.request
}

/** What partners really send, and what nobody should. */
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    ';;',
    ',,,',
    'yes',
    'unknown',
    '2A',
    '6',
    'given',
    'not sought',
    'neglect',
  ),
  fc.constantFrom('2026-03-28T18:20', '2026-02-30', '2015-06-01', '0000-01-01', '9999-12-31T23:59'),
  fc.constantFrom('=1+1', '@x', '<script>', 'Ash, Bo; , ;Ash', '9997783530', 'pr1 8xj'),
)
const anyRow = fc.record(Object.fromEntries(columns.map((column) => [column, anything])))

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.constantFrom('=HYPERLINK("http://x")', '+44', '-1', '@SUM(A1)', '<script>alert(1)</script>'),
    fc.string({ minLength: 8000, maxLength: 8000 }),
  )
  .filter((text) => text.trim() !== '')

describe('understanding a row of a partner’s file', () => {
  it('never throws, and refuses only in the words that were agreed', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const result = understandRow(row, practice)
        if (result.is === 'refused') assert.ok(rowRefusals.includes(result.reason))
        else assert.ok(result.request.children.length > 0)
      }),
      { numRuns: 2000 },
    )
  })

  it('never throws for a row of any shape', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (row) => {
        const result = understandRow(row, practice)
        assert.equal(result.is === 'refused' && result.reason, 'the row does not fit the header')
      }),
    )
  })

  it('gives text back as it was written, markup and formulas too', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { answers, children } = understood({
          ...{ worries: text, working_well: text, referrer_name: text, parent_name: text },
          ...{ police_log: text, consent_reason: text, childs_voice: text, reference: text },
        })
        for (const question of ['worries', 'workingWell', 'referrerName', 'parentName'] as const)
          assert.equal(answers[question], text)
        for (const question of ['policeLog', 'consentReason', 'externalReference'] as const)
          assert.equal(answers[question], text)
        assert.equal(children[0]?.values.childsVoice, text)
      }),
    )
  })

  it('keeps any word outside a list, and never refuses for one', () => {
    const word = words.filter((text) => !text.includes(';') && text.length < 200)
    fc.assert(
      fc.property(word, (text) => {
        const strange = `zz${text}`
        const { answers, lookAt } = understood({
          presenting: `neglect;${strange}`,
          parent_relationship: strange,
          method: strange,
        })
        assert.deepEqual(answers.presenting, ['neglect', 'other'])
        assert.equal(answers.presentingAsWritten, strange)
        assert.equal(answers.parentRelationshipAsWritten, strange)
        assert.equal(answers.methodAsWritten, strange)
        assert.ok(lookAt.length >= 3)
      }),
    )
  })

  it('counts every brother and sister under 18, and links whoever is older', () => {
    const sibling = fc.record({
      forename: fc.constantFrom('Bo', 'Cy', 'Di'),
      age: fc.option(fc.nat(40)),
    })
    fc.assert(
      fc.property(fc.array(sibling, { maxLength: 12 }), (siblings) => {
        const written = siblings.map(({ forename, age }) =>
          age === null ? `Ash, ${forename}` : `Ash, ${forename}, ${2026 - age}-01-15`,
        )
        const { children, householdAdults } = understood({ other_children: written.join('; ') })
        const adults = siblings.filter(({ age }) => age !== null && age >= 18)
        assert.equal(householdAdults.length, adults.length)
        assert.equal(children.length, 1 + siblings.length - adults.length)
      }),
    )
  })

  it('understands what a front door’s words mean, whatever their case', () => {
    const { answers } = understood({
      ...{ method: 'Police Notification', consent: 'NOT SOUGHT', immediate_danger: 'Yes' },
      ...{ presenting: 'exploitation (criminal); Missing ', parent_has_pr: 'unknown' },
    })
    assert.equal(answers.method, 'police-notification')
    assert.equal(answers.consent, 'notSought')
    assert.equal(answers.immediateDanger, 'yes')
    assert.deepEqual(answers.presenting, ['criminal-exploitation', 'missing'])
    assert.equal(answers.parentHasParentalResponsibility, 'unknown')
  })
})
