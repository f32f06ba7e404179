import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changePerson, readPersonChanges } from '../../src/cases/people/change-person.ts'
import { chairDecides, conferenceHeld, deadlinesOf } from '../support/conference.ts'
import { heldRecord } from '../support/caseload.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import {
  begun,
  decided,
  fileOf,
  filled,
  granted,
  handedIn,
  read,
  refusalIn,
} from '../support/protection.ts'

const baby = 'unborn-shaw'

describe('E1 unborn child', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-02T13:00:00Z')
    const id = await conferenceHeld(at, [baby], '2026-03-02 10:00')
    granted(await chairDecides(at, id, 'childProtectionPlan', { each: { category: 'NEG' } }))
  })
  after(async () => {
    await at.close()
  })

  const clocks = async (): Promise<Record<string, readonly string[]>> => ({
    T37: await deadlinesOf(at, baby, 'T37'),
    T39: await deadlinesOf(at, baby, 'T39'),
    T40: await deadlinesOf(at, baby, 'T40'),
  })

  it('E1 unborn child: the mother is told what the conference decided, whoever is registered later', async () => {
    const told = (await fileOf(at, baby)).messages.map((one) => one.to_name)
    assert.deepEqual(told, ['Tia Shaw'])
  })

  it('E1 unborn child: nobody asks whether the baby was seen, and an answer to it is not kept', async () => {
    at.clock.moveTo('2026-03-06T16:00:00Z')
    const { id } = granted(await begun(at, 'tomasz-nowak', 'child-protection-visit', [baby]))
    const risks = [{ need: 'A safe home', change: 'same', why: 'The flat is the same.' }]
    granted(
      await handedIn(at, 'tomasz-nowak', id, {
        each: { seen: 'yes', seenAlone: 'yes', parentSeen: 'yes', risks, outcome: 'parentSeen' },
        leave: ['lateReason'],
      }),
    )
    const { parts } = await read(at, 'tomasz-nowak', id)
    assert.deepEqual(
      [parts[0]?.view.values.seen, parts[0]?.view.values.seenAlone],
      [undefined, undefined],
    )
    assert.match((await deadlinesOf(at, baby, 'T39')).join(), /met 2026-03-06T00:00:00Z$/)
  })

  it('E1 unborn child: cannot be protected by an order, or be a party to proceedings', async () => {
    const { id } = granted(await begun(at, 'lucy-marsden', 'emergency-protection', [baby]))
    const handed = await handedIn(at, 'lucy-marsden', id, {
      answers: { power: 'police-protection' },
      each: { startedAt: '2026-03-06 12:00', outcome: 'protected' },
    })
    assert.match(refusalIn(handed), /not born yet cannot be protected by an order/)
    const application = await heldRecord(at, {
      process: 'care-proceedings',
      people: [baby],
      team: 'preston-duty-and-assessment',
      at: '2026-03-06T12:00:00Z',
    })
    granted(
      await handedIn(at, 'lucy-marsden', application, {
        answers: { application: 'care', issuedOn: '2026-03-06' },
      }),
    )
    const issued = await decided(at, 'judith-cartmell', application, 'issued')
    assert.match(refusalIn(issued), /not born yet cannot be a party/)
  })

  it('E1 unborn child: no birth, no clock of a birth; the expected date alone sets none going', async () => {
    at.clock.moveTo('2026-05-20T09:00:00Z')
    assert.deepEqual(await deadlinesOf(at, baby, 'T43'), [])
  })

  it('E1 unborn child: born, the same identity, plan and clocks go on, and the review after birth is due', async () => {
    const was = await clocks()
    const before = await fileOf(at, baby)
    const caller = at.caller('tomasz-nowak')
    const both = { bornOn: '2026-05-01', expectedOn: '2026-05-08', because: 'Both' }
    assert.ok(!(await changePerson(at.office, caller, at.person(baby), both)).ok)
    granted(
      await changePerson(at.office, caller, at.person(baby), {
        forenames: 'Aria',
        bornOn: '2026-05-01',
        sex: 'F',
        because: 'Born at Royal Preston Hospital',
      }),
    )
    const after = await fileOf(at, baby)
    const [person] = after.people
    assert.deepEqual(
      [person?.id, person?.born_on, person?.expected_on, person?.sex],
      [before.people[0]?.id, '2026-05-01', null, 'F'],
    )
    assert.deepEqual(after.facts, before.facts)
    assert.deepEqual(await clocks(), was)
    assert.deepEqual(await deadlinesOf(at, baby, 'T43'), [
      '2026-04-30T23:00:00Z 2026-06-02T23:00:00Z open',
    ])
    const { changes } = granted(await readPersonChanges(at.office, caller, at.person(baby)))
    assert.deepEqual([changes[0]?.was.expected_on, changes[0]?.was.sex], ['2026-05-08', 'U'])
  })

  it('E2 unknown date of birth: protection does not wait for it, and no rule of age is guessed', async () => {
    const { id } = granted(
      await begun(at, 'ben-holroyd', 'strategy-discussion', ['harley-stuttard']),
    )
    const refused = await filled(at, 'ben-holroyd', id, 'record', {})
    assert.deepEqual(refused, [])
    const changed = { bornOn: '2006-01-15', bornOnEstimated: true, because: 'Assessed as adult' }
    const person = at.person('harley-stuttard')
    granted(await changePerson(at.office, at.caller('ben-holroyd'), person, changed))
    const again = await begun(at, 'ben-holroyd', 'strategy-discussion', ['harley-stuttard'])
    assert.match(refusalIn(again), /18 or over/)
  })
})
