import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { brokenRules } from '../returns/cin/judge-return.ts'
import { childrenOf } from '../returns/cin/children-of.ts'
import { schemaFaults } from '../returns/cin/by-schema.ts'
import { generatedAuthority, type GeneratedChild } from '../support/generated-authority.ts'
import { madeReturn } from '../support/made-return.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('The census of two hundred children, made through the verbs in families of eight', () => {
  let at: TestOffice
  let made: readonly GeneratedChild[]
  let xml: string

  const census = async (): Promise<string> => {
    const [text = ''] = (await madeReturn(at.office, { return: 'cin', year: '2025-26' })).values()
    return text
  }

  before(async () => {
    at = await testOffice('2025-06-01T09:00:00Z')
    made = await generatedAuthority(at, 200, 8)
    at.clock.moveTo('2026-05-29T09:00:00Z')
    xml = await census()
  })
  after(async () => {
    await at.close()
  })

  it('has every one of them, each with what their life came to', async () => {
    const children = await childrenOf(xml)
    assert.equal(made.length, 200)
    assert.deepEqual(
      made.filter(({ id }) => !children.has(id)),
      [],
    )
    const modules = { childInNeedPlan: '<CINPlanStartDate>', protectionPlan: '<CPPstartDate>' }
    for (const [life, element] of Object.entries(modules)) {
      const living = made.filter((child) => child.life === life).length
      assert.ok(living > 0)
      assert.equal(xml.split(element).length - 1, living, life)
    }
  })

  it('is valid by the department’s schema and breaks no rule that stops a return', async () => {
    assert.deepEqual(await schemaFaults(xml), [])
    const errors = [...(await brokenRules(xml))].filter(
      ([rule, breaches]) => !rule.endsWith('Q') && breaches.length > 0,
    )
    assert.deepEqual(errors, [])
  })

  it('is the same file on a second run of the day', async () => {
    at.clock.moveTo('2026-05-29T16:30:00Z')
    assert.equal(await census(), xml)
  })
})
