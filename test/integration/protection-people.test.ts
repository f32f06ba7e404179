import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changePerson } from '../../src/cases/people/change-person.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { chairDecides, conferenceHeld, discussed, newest, step } from '../support/conference.ts'
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
import { withReason } from '../support/with-reason.ts'

describe('whom protection is about', () => {
  let at: TestOffice
  const letters = async (
    word: string,
    letter: string,
  ): Promise<readonly { readonly to: string; readonly words: string }[]> =>
    (await fileOf(at, word)).messages
      .filter((one) => one.letter === letter)
      .map((one) => ({ to: one.to_name, words: `${one.subject}\n${one.body}` }))

  before(async () => {
    at = await testOffice('2026-05-26T13:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  it('E5 sibling group: one conference, and a decision, a plan and a file of each child’s own', async () => {
    const three = ['jayden-crossley', 'mia-crossley', 'noah-barlow']
    const id = await conferenceHeld(at, three, '2026-05-26 10:00')
    const outcomes = {
      'jayden-crossley': 'childProtectionPlan',
      'mia-crossley': 'noPlan',
      'noah-barlow': 'childInNeedPlan',
    }
    granted(
      await chairDecides(at, id, outcomes, { of: { 'jayden-crossley': { category: 'NEG' } } }),
    )
    const plans = async (word: string): Promise<readonly string[]> =>
      (await fileOf(at, word)).records
        .filter((one) => one.process.endsWith('-plan'))
        .map((one) => `${one.process} of ${one.parts.length}`)
    assert.deepEqual(await plans('jayden-crossley'), ['child-protection-plan of 1'])
    assert.deepEqual(await plans('mia-crossley'), [])
    assert.deepEqual(await plans('noah-barlow'), ['child-in-need-plan of 1'])
  })

  it('E5 sibling group: each holder of parental responsibility reads of their own children only', async () => {
    const told = await letters('noah-barlow', 'initial-conference-decision')
    assert.deepEqual(told.map((one) => one.to).sort(), ['Reece Barlow', 'Shannon Crossley'])
    const [father] = told.filter((one) => one.to === 'Reece Barlow')
    assert.match(father?.words ?? '', /Noah/)
    assert.doesNotMatch(father?.words ?? '', /Jayden|Mia/)
  })

  it('E27 large print: what anybody needs is asked, and every letter says that it can be had otherwise', async () => {
    const [mother] = await letters('mia-crossley', 'initial-conference-decision')
    assert.match(mother?.words ?? '', /another language, in large print or read out/)
    const { id } = granted(await begun(at, 'beverley-nuttall', 'initial-conference', ['lily-rigg']))
    await filled(at, 'pauline-haworth', id, 'record', {
      answers: { accessNeeds: 'Mother: British Sign Language' },
    })
    const { view } = await read(at, 'ivan-brooks', id)
    assert.equal(view.values.accessNeeds, 'Mother: British Sign Language')
  })

  it('E5 twins: the same date of birth, two parts and two plans', async () => {
    const twins = ['isla-brennand', 'isaac-brennand']
    const id = await conferenceHeld(at, twins, '2026-05-26 10:00')
    granted(await chairDecides(at, id, 'childProtectionPlan'))
    const [one, other] = [
      await newest(at, 'isla-brennand', 'child-protection-plan'),
      await newest(at, 'isaac-brennand', 'child-protection-plan'),
    ]
    assert.notEqual(one, other)
  })

  it('E7 turns 18: on the birthday, by London time, nothing new begins about a child who is none', async () => {
    at.clock.moveTo('2026-11-29T23:30:00Z')
    granted(await begun(at, 'rhys-bowen', 'strategy-discussion', ['tegan-ashworth']))
    at.clock.moveTo('2026-11-30T00:00:00Z')
    const later = await begun(at, 'rhys-bowen', 'strategy-discussion', ['tegan-ashworth'])
    assert.match(refusalIn(later), /18 or over/)
    at.clock.moveTo('2026-05-26T13:00:00Z')
  })

  it('E12 death: nothing begins about a child who has died, and no letter goes to a parent who has', async () => {
    const dead = await begun(at, 'anna-zielinska', 'strategy-discussion', ['grace-sutcliffe'])
    assert.match(refusalIn(dead), /has died/)
    const died = { diedOn: '2026-05-25', because: 'The hospital told us' }
    await withReason(at, 'lucy-marsden', at.person('shannon-crossley'))
    granted(
      await changePerson(at.office, at.caller('lucy-marsden'), at.person('shannon-crossley'), died),
    )
    const id = await conferenceHeld(at, ['mia-crossley'], '2026-05-26 11:00')
    const before = (await letters('mia-crossley', 'initial-conference-decision')).length
    granted(await chairDecides(at, id, 'noPlan'))
    assert.equal((await letters('mia-crossley', 'initial-conference-decision')).length, before)
  })

  it('E10 no consent: the enquiry goes ahead without it, and a child in need plan does not begin', async () => {
    const id = await discussed(at, ['callum-rigg'], '2026-05-26 13:30')
    granted(await decided(at, 'peter-grimshaw', id, 'singleAgencyEnquiry'))
    const { facts } = await fileOf(at, 'callum-rigg')
    assert.ok(facts.some((one) => one.kind === 'section-47-enquiry' && one.to_on === null))
    const plan = await newest(at, 'noah-barlow', 'child-in-need-plan')
    granted(
      await handedIn(at, 'omar-siddiqui', plan, {
        answers: { planStartsOn: '2026-05-26', consent: 'refused', steps: [step] },
      }),
    )
    const agreed = await decided(at, 'gill-tattersall', plan, 'planAgreed')
    assert.match(refusalIn(agreed), /needs the family’s consent, and none is recorded/)
    assert.ok(
      !(await fileOf(at, 'noah-barlow')).facts.some((one) => one.kind === 'child-in-need-plan'),
    )
  })

  it('E18 restricted: a discussion about a restricted child is not there for those outside the wall', async () => {
    const open = await discussed(at, ['lewis-holt'], '2026-05-26 13:30')
    assert.ok((await readRecord(at.office, at.caller('anna-zielinska'), open)).ok)
    const walled = await begun(at, 'anna-zielinska', 'strategy-discussion', ['ewan-holt'])
    assert.equal(walled.ok ? '' : walled.refusal.kind, 'not-found')
  })

  it('nobody signs what they handed in: not the chair of a meeting, not a manager', async () => {
    const { id } = granted(await begun(at, 'peter-grimshaw', 'strategy-discussion', ['lily-rigg']))
    granted(
      await handedIn(at, 'peter-grimshaw', id, {
        answers: { kind: 'usual', chair: at.caller('peter-grimshaw').workerId },
      }),
    )
    assert.ok(!(await authorise(at.office, at.caller('peter-grimshaw'), id)).ok)
  })
})
