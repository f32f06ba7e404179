import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import { rules } from '../../../src/returns/cin/2025-26/all-rules.ts'
import { assessmentCases } from './cases/assessments.ts'
import type { Change } from './cases/case.ts'
import { childInNeedPlanCases } from './cases/child-in-need-plans.ts'
import { childProtectionPlanCases } from './cases/child-protection-plans.ts'
import { childCases } from './cases/child.ts'
import { closureCases } from './cases/closures.ts'
import { referralCases } from './cases/referrals.ts'
import { section47Cases } from './cases/section-47.ts'
import { uniquePupilNumberCases } from './cases/unique-pupil-number.ts'
import { wholeReturnCases } from './cases/whole-return.ts'
import { brokenRules } from './judge-return.ts'
import { smallReturn, xmlOf } from './small-return.ts'

const cases = [
  ...wholeReturnCases,
  ...childCases,
  ...uniquePupilNumberCases,
  ...referralCases,
  ...closureCases,
  ...assessmentCases,
  ...section47Cases,
  ...childProtectionPlanCases,
  ...childInNeedPlanCases,
]

interface Published {
  readonly rule: string
  readonly level: string
  readonly fields: string
  readonly message: string
}

const published = parse(
  readFileSync(new URL('samples/published-rules-2025-26.csv', import.meta.url), 'utf8'),
  { columns: true },
) as unknown as readonly Published[]

describe('the rules of the CIN census 2025-26', () => {
  it('are the 109 that the department publishes, in its order and its words', () => {
    assert.equal(rules.length, 109)
    assert.deepEqual(
      rules.map(({ id, says, fields, message }) => [id, says, fields.join(';'), message]),
      published.map(({ rule, level, fields, message }) => [
        rule,
        level.toLowerCase(),
        fields,
        message,
      ]),
    )
  })

  it('each have a case that breaks them and one that does not', () => {
    const order = (ids: readonly string[]) => [...ids].sort()
    assert.deepEqual(order(cases.map(({ rule }) => rule)), order(rules.map(({ id }) => id)))
  })

  it('are not broken by the small return from which all cases are made', async () => {
    assert.deepEqual([...(await changed(() => undefined)).keys()], [])
  })

  for (const { rule, breaks, holds } of cases) {
    it(`${rule} is broken by a return that breaks it, and not by one that comes near`, async () => {
      assert.ok((await changed(breaks)).has(rule), `${rule} should be broken`)
      assert.ok(!(await changed(holds)).has(rule), `${rule} should hold`)
    })
  }
})

async function changed(change: Change) {
  const small = smallReturn()
  change(small)
  return await brokenRules(xmlOf(small))
}
