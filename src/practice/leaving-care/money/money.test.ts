import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  dueOn,
  refusals,
  refusalsToStart,
  refusalsToSubmit,
  writtenAbout,
} from '../../../../test/support/definition-under-test.ts'
import { entitlements } from '../../../../authorities/lancashire/entitlements.ts'
import { promptsFor } from '../../../engine/journey.ts'
import type { HeldFact, RecordView, Value } from '../../../engine/standpoint.ts'
import { withWorkedOut } from '../../../engine/worked-out.ts'
import { entitlementClaim } from './claim/index.ts'
import { entitlement } from './entitlement.ts'
import { livingIndependently } from './living-independently.ts'

const catalogue = new Map(
  entitlements.map(({ id, facts = [] }) => [
    id,
    facts.map((one) => ({
      kind: one.fact,
      fromOn: '2025-04-01',
      detail: one.with ?? {},
    })),
  ]),
)
const leaver = (category: string): HeldFact => ({
  ...{ kind: 'care-leaver', fromOn: '2020-10-09', detail: { category } },
})
const agreed = (fromOn: string, item: string, pounds: number, decision = 'agreed'): HeldFact => ({
  ...{ kind: 'entitlement-claim', fromOn, toOn: fromOn, detail: { item, pounds, decision } },
})
const home = 'entitlement-setting-up-allowance'
const clothes = 'entitlement-work-clothes'

/** A claim with everything worked out, as the engine sees it. */
function claim(
  values: Readonly<Record<string, Value>>,
  {
    bornOn = '2002-10-09',
    facts = [leaver('former-relevant')],
  }: { bornOn?: string; facts?: readonly HeldFact[] } = {},
): RecordView {
  const on = '2026-03-26'
  const { record, part } = writtenAbout({ values: { claimedOn: on, ...values }, facts })
  return withWorkedOut(entitlementClaim, {
    ...{ ...record, happenedOn: on, parts: [{ ...part, bornOn }], entries: catalogue },
  })
}
const kept = (view: RecordView) => ({ facts: view.parts[0]?.facts ?? [], with: view })

describe('what is left of what a care leaver may have', () => {
  it('is the whole before anything was agreed, and less by what was', () => {
    assert.equal(claim({ item: home }).values.leftInAll, 3000)
    const facts = [leaver('former-relevant'), agreed('2025-06-02', home, 1200)]
    const { values } = claim({ item: home }, { facts })
    assert.deepEqual([values.mostInAll, values.hadInAll, values.leftInAll], [3000, 1200, 1800])
    assert.equal(values.kind, 'setting-up-allowance')
  })

  it('counts neither another thing, nor what was not agreed', () => {
    const facts = [agreed('2025-06-02', clothes, 100), agreed('2025-06-02', home, 900, 'notAgreed')]
    assert.equal(claim({ item: home }, { facts }).values.leftInAll, 3000)
  })

  it('of a year counts what was asked for in the twelve months before, that day included', () => {
    const on = (...days: string[]) =>
      claim({ item: clothes }, { facts: days.map((day) => agreed(day, clothes, 60)) }).values
    assert.equal(on('2025-03-26').leftThisYear, 200)
    assert.equal(on('2025-03-27').leftThisYear, 140)
    assert.equal(on('2026-03-26', '2025-03-27').leftThisYear, 80)
    assert.equal(on('2025-03-27').leftInAll, undefined)
  })

  it('is nothing at all where the catalogue has no limit, or nothing is picked yet', () => {
    for (const item of [
      'entitlement-passport',
      'entitlement-higher-education-bursary',
      undefined,
    ]) {
      const { values } = claim(item ? { item } : {})
      assert.deepEqual(
        [values.leftInAll, values.leftThisYear, values.eachTime],
        [undefined, undefined, undefined],
      )
    }
  })
})

describe('a claim', () => {
  const refused = (
    values: Readonly<Record<string, Value>>,
    more?: Parameters<typeof claim>[1],
  ): readonly string[] => refusalsToSubmit(entitlementClaim, kept(claim(values, more)))

  it('is handed in by whoever may have it, at the first age and the last', () => {
    assert.deepEqual(refused({ item: home, pounds: 900 }), [])
    const at = (bornOn: string) =>
      refused({ item: 'entitlement-passport' }, { bornOn, facts: [leaver('relevant')] })
    assert.deepEqual(at('2010-03-26'), [])
    assert.deepEqual(at('2005-03-27'), [])
    assert.match(at('2005-03-26').join(), /It is not offered at their age. Nothing was handed in/)
    assert.match(at('2010-03-27').join(), /It is not offered at their age/)
  })

  it('is refused to somebody of 24 for what ends at 20, and not for what goes on to 24', () => {
    const bornOn = '2002-03-20'
    assert.match(
      refused({ item: 'entitlement-birthdays' }, { bornOn }).join(),
      /choose something they may have, or ask for help that is found to be needed/,
    )
    assert.deepEqual(refused({ item: home }, { bornOn }), [])
  })

  it('is refused to a status that does not have it', () => {
    const facts = [leaver('qualifying')]
    assert.match(
      refused({ item: home }, { facts }).join(),
      /What they are entitled to after care does not have this. Nothing was handed in/,
    )
    assert.deepEqual(refused({ item: clothes }, { facts }), [])
  })

  it('is refused for what was not offered that day', () => {
    assert.match(refused({ item: 'zz' }).join(), /This was not offered on the day they asked/)
  })

  it('is refused where more is supported than is asked for', () => {
    assert.match(
      refused({ item: home, pounds: 100, advisedPounds: 101 }).join(),
      /You support more than is asked for/,
    )
  })

  it('is agreed over what is left only with a reason, and up to it without', () => {
    const facts = [leaver('former-relevant'), agreed('2025-06-02', home, 1200)]
    const words = (values: Readonly<Record<string, Value>>) =>
      refusals(entitlementClaim, 'agreed', kept(claim({ item: home, ...values }, { facts })))
    assert.deepEqual(words({ agreedPounds: 1800 }), [])
    assert.match(
      words({ agreedPounds: 1801 }).join(),
      /This is more than is left .* Nothing was agreed/,
    )
    assert.deepEqual(words({ agreedPounds: 1801, overBecause: 'The flat had no cooker' }), [])
    const each = (agreedPounds: number) =>
      refusals(entitlementClaim, 'agreed', kept(claim({ item: clothes, agreedPounds })))
    assert.deepEqual(each(100), [])
    assert.match(each(101).join(), /more than is left/)
    const cost = claim({ item: 'entitlement-passport', agreedPounds: 9000 })
    assert.deepEqual(refusals(entitlementClaim, 'agreed', kept(cost)), [])
  })

  it('says on the way that it is over, that they are in custody, and that they live elsewhere', () => {
    const said = (view: RecordView) =>
      promptsFor(entitlementClaim, view)
        .map(({ says }) => says)
        .join()
    assert.match(
      said(claim({ item: home, pounds: 3001 })),
      /only a manager who says why can agree it/,
    )
    assert.doesNotMatch(said(claim({ item: home, pounds: 3000 })), /more than is left/)
    const prison: HeldFact = {
      kind: 'home-after-care',
      fromOn: '2026-01-05',
      detail: { type: 'X2' },
    }
    const facts = [leaver('former-relevant'), prison]
    assert.match(said(claim({ item: home }, { facts })), /What they may have stays theirs/)
    const { parts, ...view } = claim({ item: home })
    const away = parts.map((part) => ({
      ...part,
      subject: new Set(['lives-out-of-area'] as const),
    }))
    assert.match(said({ ...view, parts: away }), /stays ours to give until 25, wherever they move/)
  })

  it('is begun for nobody whose entitlement is not recorded', () => {
    assert.match(
      refusalsToStart(entitlementClaim, { facts: [] }).join(),
      /begin with the leaving care assessment/,
    )
    assert.deepEqual(refusalsToStart(entitlementClaim, { facts: [leaver('relevant')] }), [])
  })

  it('is signed by a manager, and paid ten working days after', () => {
    const signs = new Set((entitlementClaim.roles.authorise ?? []).map(({ role }) => role))
    assert.deepEqual([...signs], ['practice-manager', 'team-manager'])
    assert.equal(dueOn(entitlementClaim, 'B28.DECIDED', '2026-03-26T15:00:00Z'), '2026-04-13')
    assert.equal(dueOn(entitlementClaim, 'B28.PAID', '2026-03-26T15:00:00Z'), '2026-04-13')
  })
})

describe('the catalogue of what care leavers may have', () => {
  it('has every example of the handbook, each with where it stands, and no amount confirmed', () => {
    assert.deepEqual(
      entitlements.map(({ name }) => name),
      [
        ...['Setting up home', 'University', 'Clothes for an interview', 'Birthdays and big days'],
        ...['Provisional licence', 'Passport', 'Travel to see family', 'Other help'],
      ],
    )
    for (const { name, facts = [] } of entitlements) {
      const said = facts[0]?.with ?? {}
      assert.equal(said.confirmed, 'no', name)
      assert.match(String(said.sourcePage), /to be confirmed/, name)
    }
  })

  it('refuses ages that run backwards, and a year without its amount', () => {
    const words = (values: Readonly<Record<string, Value>>) =>
      refusalsToSubmit(entitlement, { values })
    assert.match(words({ fromAge: 18, toAge: 17 }).join(), /end at a younger age than it begins/)
    assert.deepEqual(words({ fromAge: 18, toAge: 18 }), [])
    assert.match(words({ fromAge: 18, toAge: 20, often: 'eachYear' }).join(), /Say how much/)
  })
})

describe('ASDAN Living Independently', () => {
  const module = { module: 'cooking', evidence: 'Photos', passedOn: '2026-03-02' }
  const words = (modules: readonly object[], completedOn = '2026-03-20') =>
    refusals(livingIndependently, 'completed', {
      values: { enrolledOn: '2026-01-05', completedOn, modules: modules as never },
    }).join()

  it('is complete once every module has its evidence and was passed', () => {
    assert.equal(words([module]), '')
    assert.match(words([]), /A module has no evidence, or was not passed/)
    assert.match(words([module, { module: 'money', evidence: 'Budget' }]), /Nothing was changed/)
    assert.match(words([module], '2026-01-04'), /complete before they were enrolled/)
  })
})
