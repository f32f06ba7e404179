import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { idOf, newest } from '../support/in-need.ts'
import { wentMissing } from '../support/missing-child.ts'
import { theRefusal, type Answers } from '../support/missing-route.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { decided, fileOf, granted, handedIn, read, refusalIn } from '../support/protection.ts'

/** Signs for the team on harm outside the home. */
const manager = 'leanne-ogden'

describe('what a return interview leads on to', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-01T12:00:00Z')
  })
  after(() => at.close())

  const refusedOn = (day: string, outcome: string): Answers => {
    const { escalationWhy, ...refusal } = theRefusal(at.caller('aidan-seddon').workerId)
    assert.ok(escalationWhy)
    return {
      ...refusal,
      ...{ offeredAt: `${day} 23:05`, attempts: 'none', outcome },
      sharedWith: [{ who: 'police', at: `${day} 23:06` }],
    }
  }
  const interviewOf = async (word: string, day: string): Promise<string> => {
    await wentMissing(at, word, { gone: `${day} 18:00`, back: `${day} 23:00` })
    return await idOf(at, 'return-interview', word)
  }

  it('is a screening for exploitation that begins with what is known, and nothing of it is typed again', async () => {
    const id = await interviewOf('kian-duffy', '2026-03-02')
    const answers = refusedOn('2026-03-02', 'exploitationScreening')
    granted(await handedIn(at, 'aidan-seddon', id, { answers }))
    const screening = await read(
      at,
      'aidan-seddon',
      await idOf(at, 'exploitation-screening', 'kian-duffy'),
    )
    const { values } = screening.view
    assert.equal(values.askedBecause, answers.futureRisk)
    assert.deepEqual(values.placesAway, answers.placesAway)
    assert.deepEqual(values.peopleAway, answers.peopleAway)
    assert.deepEqual(values.pushed, answers.pushed)
    assert.deepEqual(values.pulled, answers.pulled)
    assert.equal(values.risk, answers.exploitation)
    const { reference } = (await read(at, 'aidan-seddon', id)).row
    assert.equal(screening.row.answers.placesAway?.from, reference, 'and says where it is from')
  })

  it('is not begun a second time while one is open', async () => {
    const id = await interviewOf('kian-duffy', '2026-03-05')
    const answers = refusedOn('2026-03-05', 'exploitationScreening')
    const refused = await handedIn(at, 'aidan-seddon', id, { answers })
    assert.match(refusalIn(refused), /This child is being screened already/)
    assert.equal((await read(at, 'aidan-seddon', id)).row.submitted_at, null)
  })

  it('is a request for early help, for which the family is asked', async () => {
    const id = await interviewOf('callum-rigg', '2026-03-03')
    const answers = refusedOn('2026-03-03', 'earlyHelp')
    granted(await handedIn(at, 'aidan-seddon', id, { answers }))
    assert.ok(await newest(at, 'early-help-request', 'callum-rigg'))
    const worker = 'nadia-hussain'
    const { view } = await read(at, worker, await idOf(at, 'early-help-request', 'callum-rigg'))
    assert.equal(view.values.whatPrompted, answers.futureRisk)
    assert.equal(view.values.consent, undefined, 'nobody agreed for the family')
  })

  it('is signed, for a child under 13 with signs and next to no risk, only with the manager’s reason', async () => {
    const word = 'mia-crossley'
    const begin = await interviewOf(word, '2026-03-04')
    const answers = {
      ...refusedOn('2026-03-04', 'exploitationScreening'),
      exploitation: 'emerging',
    }
    granted(await handedIn(at, 'aidan-seddon', begin, { answers }))
    const id = await idOf(at, 'exploitation-screening', word)
    const said = { screenedOn: '2026-03-05', signsNow: ['missing'], risk: 'emerging' }
    at.clock.moveTo('2026-03-05T12:00:00Z')
    granted(
      await handedIn(at, 'aidan-seddon', id, { answers: { ...said, harmTypes: ['missing'] } }),
    )
    const leave = ['whyLowAtThatAge']
    const unsaid = await decided(at, manager, id, 'advice', { leave })
    assert.match(refusalIn(unsaid), /under 13 and there are signs/)
    granted(await decided(at, manager, id, 'advice', {}))
    const { records } = await fileOf(at, word)
    assert.equal(records.find((one) => one.id === id)?.stage, 'decided')
  })
})
