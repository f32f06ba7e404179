import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changePerson } from '../../src/cases/people/change-person.ts'
import {
  chairDecides,
  conferenceHeld,
  deadlinesOf,
  discussed,
  everybody,
  newest,
  step,
} from '../support/conference.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import {
  begun,
  decided,
  fileOf,
  filled,
  granted,
  handedIn,
  refusalIn,
} from '../support/protection.ts'

describe('meetings that move, and families that do', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-05-05T09:45:00Z')
    const id = await discussed(at, ['jayden-crossley'], '2026-05-05 09:30')
    granted(await decided(at, 'peter-grimshaw', id, 'jointEnquiry'))
  })
  after(async () => {
    await at.close()
  })

  const planOf = async (word: string): Promise<readonly string[]> =>
    (await fileOf(at, word)).facts
      .filter((one) => one.kind === 'child-protection-plan')
      .map((one) => `${one.from_on} ${one.to_on ?? 'open'}`)

  it('E22 meeting moved: an adjourned conference does not stop the clock, and the due day stays', async () => {
    at.clock.moveTo('2026-05-26T13:00:00Z')
    const first = await conferenceHeld(at, ['jayden-crossley'], '2026-05-26 10:00', {
      each: { proposal: 'undecided' },
    })
    const due = /^2026-05-04T23:00:00Z 2026-05-27T23:00:00Z open$/
    granted(
      await chairDecides(at, first, 'adjourned', { each: { reconvenesAt: '2026-06-01 10:00' } }),
    )
    assert.match((await deadlinesOf(at, 'jayden-crossley', 'T34')).join(), due)
    at.clock.moveTo('2026-06-01T13:00:00Z')
    const again = await newest(at, 'jayden-crossley', 'initial-conference')
    granted(
      await handedIn(at, 'pauline-haworth', again, {
        answers: { heldAt: '2026-06-01 10:00', people: everybody },
        each: { proposal: 'childProtectionPlan', steps: [step] },
      }),
    )
    granted(await chairDecides(at, again, 'childProtectionPlan'))
    assert.deepEqual(await deadlinesOf(at, 'jayden-crossley', 'T34'), [
      '2026-05-04T23:00:00Z 2026-05-27T23:00:00Z met 2026-05-31T23:00:00Z',
    ])
    assert.deepEqual(await planOf('jayden-crossley'), ['2026-06-01 open'])
  })

  it('E22 meeting moved: the review that is planned for another day keeps the three months', async () => {
    const before = await deadlinesOf(at, 'jayden-crossley', 'T40')
    const { id } = granted(
      await begun(at, 'omar-siddiqui', 'review-conference', ['jayden-crossley']),
    )
    await filled(at, 'omar-siddiqui', id, 'record', { answers: { plannedFor: '2026-09-14 10:00' } })
    assert.deepEqual(await deadlinesOf(at, 'jayden-crossley', 'T40'), before)
    assert.match(before.join(), / 2026-09-01T23:00:00Z open$/)
  })

  it('E6 transfer out: the plan is ours until the family lives elsewhere and their conference was held', async () => {
    at.clock.moveTo('2026-06-20T09:00:00Z')
    const { id } = granted(await begun(at, 'omar-siddiqui', 'plan-transfer', ['jayden-crossley']))
    granted(
      await handedIn(at, 'omar-siddiqui', id, {
        answers: {
          noticeOn: '2026-06-19',
          direction: 'out',
          planType: 'protection',
          stay: 'permanent',
          movedOn: '2026-06-19',
          otherAuthority: 'Blackburn with Darwen',
        },
      }),
    )
    assert.match(
      (await deadlinesOf(at, 'jayden-crossley', 'T42b')).join(),
      / 2026-06-22T23:00:00Z /,
    )
    const early = {
      each: {
        conferenceOn: '2026-06-19',
        acceptedByThem: 'Their chair',
        responsibilityPassesOn: '2026-06-18',
      },
    }
    const refused = await decided(at, 'gill-tattersall', id, 'transferOutAccepted', early)
    assert.match(refusalIn(refused), /still one of ours/)
    assert.match(refusalIn(refused), /cannot pass before the receiving authority has held/)
    assert.deepEqual(await planOf('jayden-crossley'), ['2026-06-01 open'])
    const moved = { address: { line: '3 Witton Row, Blackburn', postcode: 'BB2 2BB' } }
    const changed = { ...moved, because: 'The family moved' }
    granted(
      await changePerson(
        at.office,
        at.caller('omar-siddiqui'),
        at.person('jayden-crossley'),
        changed,
      ),
    )
    const passes = { each: { ...early.each, responsibilityPassesOn: '2026-06-19' } }
    granted(await decided(at, 'gill-tattersall', id, 'transferOutAccepted', passes))
    assert.deepEqual(await planOf('jayden-crossley'), ['2026-06-01 2026-06-19'])
  })

  it('E6 transfer in: not accepted before our own conference has decided', async () => {
    const { id } = granted(await begun(at, 'anna-zielinska', 'plan-transfer', ['mia-crossley']))
    granted(
      await handedIn(at, 'anna-zielinska', id, {
        answers: {
          noticeOn: '2026-06-18',
          direction: 'in',
          planType: 'protection',
          stay: 'permanent',
          papersOn: '2026-06-18',
        },
      }),
    )
    assert.match(
      (await deadlinesOf(at, 'mia-crossley', 'T42')).join(),
      / 2026-07-09T23:00:00Z open$/,
    )
    const accepted = await decided(at, 'peter-grimshaw', id, 'transferInAccepted', {
      each: { conferenceOn: '2026-06-19', responsibilityPassesOn: '2026-06-19' },
    })
    assert.match(refusalIn(accepted), /conference has not decided yet/)
  })
})
