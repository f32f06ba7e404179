import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act, type Act } from '../../src/cases/act.ts'
import { done, type Result } from '../../src/engine/refusal.ts'
import { query } from '../../src/store/database.ts'
import { recordById } from '../../src/store/records.ts'
import { submittedContact } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('two requests that wait for each other', () => {
  let at: TestOffice
  let ids: readonly string[]

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    const one = await submittedContact(at, ['ellie-mae-thornley'])
    const other = await submittedContact(at, ['dean-thornley'])
    ids = [one.id, other.id]
  })
  after(async () => {
    await at.close()
  })

  /** Each holds a record of its own, waits until both do, and wants the other's. Says how often each began. */
  async function meet(repeatable: boolean): Promise<{
    readonly began: readonly number[]
    readonly ended: readonly PromiseSettledResult<Result<boolean>>[]
  }> {
    const began = [0, 0]
    const holds = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
    const one = async (which: number): Promise<Result<boolean>> => {
      const [own = '', others = ''] = which === 0 ? ids : ids.toReversed()
      const holding = async (request: Act): Promise<Result<boolean>> => {
        began[which] = (began[which] ?? 0) + 1
        request.touched(own)
        await recordById(request.work, own, { forChange: true })
        holds[which]?.resolve(undefined)
        await Promise.all(holds.map(({ promise }) => promise))
        await recordById(request.work, others, { forChange: true })
        return done(true)
      }
      return await act(at.office, 'system', { action: 'meet', repeatable }, holding)
    }
    return { began, ended: await Promise.allSettled([one(0), one(1)]) }
  }

  it('are both carried out, the one that the database ended once more', async () => {
    const { began, ended } = await meet(true)
    assert.deepEqual(
      ended.map((one) => one.status === 'fulfilled' && one.value.ok),
      [true, true],
    )
    assert.deepEqual(began.toSorted(), [1, 2])
    const audited = await at.office.store.transaction({ system: true }, (work) =>
      work.all(
        query.selectFrom('audit').select(['records', 'refused']).where('action', '=', 'meet'),
      ),
    )
    assert.deepEqual(
      audited.map(({ refused }) => refused),
      [null, null],
    )
    assert.deepEqual(audited.flatMap(({ records }) => records).toSorted(), [...ids].toSorted())
  })

  it('are not repeated where what one takes in can be read only once: it fails, and is in the audit as that', async () => {
    const { began, ended } = await meet(false)
    assert.deepEqual(began, [1, 1])
    assert.deepEqual(ended.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  })
})
