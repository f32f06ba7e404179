import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { allocate } from '../../src/cases/records/allocate.ts'
import {
  agreedToday,
  assessed,
  clocksOf,
  dueOn,
  familySafeguarding,
  hyndburn,
  idOf,
  newest,
  underAssessment,
} from '../support/in-need.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { begun, decided, fileOf, granted, handedIn, refusalIn } from '../support/protection.ts'

const { worker, manager } = familySafeguarding
const child = 'ellie-mae-thornley'

describe('work with the whole family, from a plan of Mon 1 Jun 2026', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-06-01T09:00:00Z')
    const assessment = await underAssessment(at, hyndburn, child)
    granted(await handedIn(at, hyndburn.worker, assessment, assessed))
    const each = { planTeam: 'familySafeguarding' }
    granted(await decided(at, hyndburn.manager, assessment, 'childInNeedPlan', { each }))
    const plan = await idOf(at, 'child-in-need-plan', child)
    granted(await allocate(at.office, at.caller(manager), plan, at.caller(worker).workerId))
    const accepted = { conferenceOffered: 'yes', conferenceAccepted: 'yes' }
    const answers = { ...agreedToday(at), ...accepted }
    granted(await handedIn(at, worker, plan, { answers }))
    granted(await decided(at, manager, plan, {}, { answers: { outcome: 'planAgreed' } }))
  })
  after(async () => {
    await at.close()
  })

  const conference = async (): Promise<string> => await idOf(at, 'family-group-conference', child)

  it('an offer that was accepted goes to the conference service, with its clocks', async () => {
    const record = await newest(at, 'family-group-conference', child)
    assert.equal(record?.team_id, 'family-group-conference')
    const dates = ['T100', 'T100b'].map(async (rule) => dueOn((await clocksOf(at, child, rule))[0]))
    assert.deepEqual(await Promise.all(dates), ['2026-06-08', '2026-07-13'])
    const plan = await newest(at, 'child-in-need-plan', child)
    assert.equal(record.answers.reason?.from, plan?.reference)
  })

  it('E10 no consent: a family group conference is not held without it', async () => {
    at.clock.moveTo('2026-06-24T09:00:00Z')
    const answers = {
      ...{ consent: 'refused', lawfulGround: ['nothingShared'], met: 'yes' },
      ...{ coordinatorIndependent: 'yes', heldAt: '2026-06-23 17:00' },
    }
    const refused = await handedIn(at, 'rashida-patel', await conference(), { answers })
    assert.match(refusalIn(refused), /held with the family’s consent, and none is recorded/)
  })

  it('a plan that is not safe is not agreed, and what the family wrote is kept', async () => {
    const id = await conference()
    const answers = { consent: 'given', familyPlan: 'Nan has her on Mondays.' }
    granted(await handedIn(at, 'rashida-patel', id, { answers }))
    const unsafe = { answers: { safe: 'no', outcome: 'agreed' } }
    assert.match(refusalIn(await decided(at, manager, id, {}, unsafe)), /was found not to be safe/)
    const record = await newest(at, 'family-group-conference', child)
    assert.equal(record?.answers.familyPlan?.value, 'Nan has her on Mondays.')
  })

  it('a safe one becomes part of the child in need plan, which says where it is from', async () => {
    const id = await conference()
    granted(await decided(at, manager, id, {}, { answers: { safe: 'yes', outcome: 'agreed' } }))
    const record = await newest(at, 'family-group-conference', child)
    const plan = await newest(at, 'child-in-need-plan', child)
    const { value, from } = plan?.answers.familyPlan ?? {}
    assert.deepEqual([value, from], ['Nan has her on Mondays.', record?.reference])
  })

  it('a group case discussion sets the day of the next, 20 working days on', async () => {
    const id = granted(await begun(at, worker, 'group-case-discussion', [child])).id
    const answers = { heldAt: '2026-06-24 09:00', chair: at.caller(manager).workerId }
    granted(await handedIn(at, worker, id, { answers }))
    granted(await decided(at, manager, id, 'goesOn'))
    const [next] = await clocksOf(at, child, 'P09')
    assert.deepEqual([next?.state, dueOn(next)], ['open', '2026-07-22'])
  })

  it('E13 address unsafe: what one parent says of themselves is in no record of the other or the child', async () => {
    const specialist = at.caller('frank-duckworth')
    const hers = granted(
      await begun(at, 'frank-duckworth', 'adult-intervention', ['carla-thornley']),
    )
    const his = granted(await begun(at, 'frank-duckworth', 'adult-intervention', ['dean-thornley']))
    const file = granted(await readRecord(at.office, specialist, his.id))
    assert.deepEqual(
      file.parts.map((part) => part.person.id),
      [at.person('dean-thornley')],
    )
    for (const outsider of ['ben-holroyd', 'alison-kenyon', 'wendy-sharples']) {
      const opened = await readRecord(at.office, at.caller(outsider), hers.id)
      assert.ok(!opened.ok, outsider)
    }
    const { records } = await fileOf(at, child)
    assert.ok(records.every((one) => one.process !== 'adult-intervention'))
    const shown = Object.values(file.definition.questions)
    assert.ok(shown.every((one) => one.sensitive === 'not-for-family'))
  })
})
