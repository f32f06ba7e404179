import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { restrictRecord } from '../../../src/cases/access/restrict-person.ts'
import {
  downloadDataQuality,
  readDataQuality,
  type DataQuality,
} from '../../../src/cases/returns/at-entry/read-data-quality.ts'
import { readPersonReturns } from '../../../src/cases/returns/at-entry/read-person-returns.ts'
import { hyndburn, underAssessment } from '../../support/in-need.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'
import { granted } from '../../support/protection.ts'

const child = 'ellie-mae-thornley'
const teamId = 'hyndburn-duty-and-assessment'
const outside = 'judith-cartmell'

describe('the data quality of a team, and a restricted record in it', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    await underAssessment(at, hyndburn, child)
    at.clock.moveTo('2026-03-20T09:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  const team = async (username: string): Promise<DataQuality> =>
    granted(await readDataQuality(at.office, at.caller(username), teamId))
  const figures = async (username: string): Promise<readonly number[]> => {
    const { children, restricted, lines } = await team(username)
    return [children, restricted, lines.length]
  }

  it('names the child to worker and manager while nothing is restricted', async () => {
    assert.deepEqual(await figures(hyndburn.worker), [1, 0, 1])
    assert.deepEqual(await figures(outside), [1, 0, 1])
  })

  it('is not there for somebody with no post in the team', async () => {
    const asked = await readDataQuality(at.office, at.caller('tomasz-nowak'), teamId)
    assert.equal(asked.ok ? undefined : asked.refusal.kind, 'not-found')
  })

  it('is counted for the manager and named to nobody outside once it is restricted', async () => {
    const wanted = {
      because: 'The father is a worker of ours.',
      reviewOn: '2026-06-01',
      named: [hyndburn.worker],
    }
    const id = at.person(child)
    granted(await restrictRecord(at.office, at.caller(hyndburn.manager), id, wanted))
    assert.deepEqual(await figures(hyndburn.worker), [1, 0, 1], 'who is named goes on as before')
    assert.deepEqual(await figures(outside), [1, 1, 0])
    const told = [
      JSON.stringify(await team(outside)),
      granted(await downloadDataQuality(at.office, at.caller(outside), teamId)),
    ]
    for (const one of told) assert.doesNotMatch(one, /Thornley|Ellie|8770Q/)
    const asked = await readPersonReturns(at.office, at.caller(outside), id)
    assert.equal(asked.ok ? undefined : asked.refusal.kind, 'closed')
  })
})
