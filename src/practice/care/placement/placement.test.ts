import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  broughtAbout,
  held,
  refusedBy,
  refusedToSubmit,
  workedOutFor,
} from '../../../../test/support/child-in-care.ts'
import { placementChange, placementProvider, placementType } from '../../codes/care.ts'
import { careFacts } from '../../facts/care.ts'
import { fostered, inCare, moved, placed } from '../../../../test/support/placed-child.ts'
import { placement } from './index.ts'

const toSubmit = (...of: Parameters<typeof placed>) => refusedToSubmit(placement, placed(...of))
const toStart = (child: ReturnType<typeof placed>) => refusedBy(placement, 'starts', child)
const agreedBy = (child: ReturnType<typeof placed>) => workedOutFor(placement, child).agreedBy
const episode = (child: ReturnType<typeof placed>) => workedOutFor(placement, child).episode

describe('A placement', () => {
  it('story 4: starts, and is the start of the episode', () => {
    assert.deepEqual(toSubmit(), [])
    assert.deepEqual(toStart(placed()), [])
    assert.equal(episode(placed()), 'S')
    assert.equal(agreedBy(placed()), 'practiceManager')
  })

  it('story 4: with the mother is refused under section 20', () => {
    const [message] = toSubmit({ placementType: 'P1', provider: 'PR0' })
    assert.match(message ?? '', /under section 20 who lives with a parent is at home/)
    assert.match(message ?? '', /What you wrote is safe/)
  })

  it('with a parent needs a care order', () => {
    const atHome = placed({ placementType: 'P1', provider: 'PR0' }, inCare('L2'))
    assert.match(toStart(atHome)[0] ?? '', /only under a care order/)
    const ordered = placed({ placementType: 'P1', provider: 'PR0' }, inCare('C1'))
    assert.deepEqual(toStart(ordered), [])
  })

  it('story 4: never begins with a temporary code, and a temporary code is no move', () => {
    for (const placementType of ['T0', 'T1', 'T2', 'T3', 'T4']) {
      assert.match(toSubmit({ placementType })[0] ?? '', /cannot begin with a temporary/)
      assert.match(
        refusedToSubmit(placement, moved({ placementType }))[0] ?? '',
        /no move: the placement goes on/,
      )
    }
  })

  it('story 4: is never without a provider, and the parent provides only for their own child', () => {
    assert.equal(placement.questions.provider.needed, 'to-submit')
    assert.match(toSubmit({ provider: 'PR0' })[0] ?? '', /only of a placement with a parent/)
    assert.match(
      toSubmit({ placementType: 'P1', provider: 'PR1' }, inCare('C2'))[0] ?? '',
      /the provider is the parent/,
    )
    assert.match(toSubmit({ placementType: 'R2', provider: 'PR1' })[0] ?? '', /hospital/)
    assert.match(toSubmit({ provider: 'PR3' })[0] ?? '', /never other public provision/)
  })

  it('story 5: in supported accommodation is from 16 on', () => {
    const k3 = (bornOn: string, startsOn: string) =>
      toSubmit(
        { placementType: 'K3', provider: 'PR4', startsOn },
        inCare('C2', '2019-05-01'),
        bornOn,
      )
    assert.match(k3('2010-04-14', '2026-04-01')[0] ?? '', /16 or older, and this child is younger/)
    assert.deepEqual(k3('2010-04-14', '2026-04-14'), [])
    assert.deepEqual(k3('2008-11-30', '2026-08-03'), [])
  })

  it('in a setting that nobody regulates is refused under 16', () => {
    const [message] = toSubmit({ regulation: 'notNeeded' })
    assert.match(message ?? '', /never placed in a setting that nobody regulates/)
    assert.deepEqual(toSubmit({ regulation: 'notNeeded' }, inCare(), '2010-01-30'), [])
  })

  it('has the lowest ages of the return, and no custody under 10', () => {
    const at9 = '2017-01-30'
    assert.match(
      toSubmit({ placementType: 'R5', provider: 'PR3' }, inCare(), at9)[0] ?? '',
      /10 years/,
    )
    assert.match(
      toSubmit({ placementType: 'P3', provider: 'PR4' }, inCare(), at9)[0] ?? '',
      /14 years/,
    )
    assert.match(toSubmit({ changeReason: 'CUSTOD' }, inCare(), at9)[0] ?? '', /custody/)
    assert.match(
      toSubmit({ placementType: 'S1', provider: 'PR4' }, inCare(), '2023-01-30')[0] ?? '',
      /4 years/,
    )
  })

  it('E2: of a child whose age is not known has no home with a lowest age', () => {
    const child = placed({ placementType: 'K3', provider: 'PR4' })
    const unknown = { on: child.on, facts: child.facts, values: child.values }
    assert.match(refusedToSubmit(placement, unknown)[0] ?? '', /16 or older/)
  })

  it('E1: is of no child before birth, and E7: of nobody who is 18', () => {
    assert.match(
      refusedToSubmit(placement, { ...placed(), subject: ['unborn'] })[0] ?? '',
      /not born yet/,
    )
    assert.match(
      refusedToSubmit(placement, { ...placed(), subject: ['adult'] })[0] ?? '',
      /18 or over/,
    )
    assert.equal(careFacts.find(({ id }) => id === 'placement')?.endsAtAge?.age, 18)
  })

  it('first begins on the day care began, and a later one on the day the last ended', () => {
    const late = placed({ startsOn: '2026-07-18', decidedOn: '2026-07-18' })
    assert.match(toStart(late)[0] ?? '', /begins on the day the child came into our care/)
    const ended = held('placement', '2026-07-17', '2026-08-01', { type: 'U6' })
    const after = (startsOn: string) =>
      toStart(placed({ startsOn, decidedOn: startsOn }, [...inCare(), ended]))
    assert.match(after('2026-08-03')[0] ?? '', /would have lived nowhere/)
    assert.deepEqual(after('2026-08-01'), [])
  })

  it('E17: never overlaps the one before, and E16: lasts a day at least', () => {
    assert.match(toStart(moved({ startsOn: '2026-07-16' }))[0] ?? '', /the two would overlap/)
    const fact = careFacts.find(({ id }) => id === 'placement')
    assert.match(fact?.sameDayMessage ?? '', /less than a day is none/)
    assert.match(fact?.overlapMessage ?? '', /one home at a time/)
    assert.match(fact?.unbroken?.message ?? '', /lives nowhere/)
  })

  it('E15: is recorded ahead only where it was planned', () => {
    const ahead = { startsOn: '2026-09-11', decidedOn: '2026-09-09' }
    assert.deepEqual(toStart(moved(ahead)), [])
    assert.match(toStart(moved({ ...ahead, urgency: 'emergency' }))[0] ?? '', /Only a planned move/)
  })

  it('waits for the child’s coming into our care, and for their return from a break', () => {
    assert.match(toStart(placed({}, []))[0] ?? '', /is not signed/)
    const away = moved()
    const onHoliday = { ...away, facts: [...away.facts, held('temporary-placement', '2026-09-01')] }
    assert.match(toStart(onHoliday)[0] ?? '', /away from the placement for a time/)
  })

  it('says of each brother and sister whether they live together', () => {
    const told = (row: object) => toSubmit({ siblings: [row] })
    assert.match(told({ name: 'Lily' })[0] ?? '', /whether the child is placed with them/)
    assert.deepEqual(told({ name: 'Lily', together: 'no' }), [])
  })

  it('for adoption under an order needs the order', () => {
    assert.match(
      toSubmit({ placementType: 'A5', provider: 'PR1' })[0] ?? '',
      /needs a placement order/,
    )
    const placedWith = [...inCare('E1'), held('placed-for-adoption', '2026-07-17')]
    const inFosterCare = [...placedWith, fostered]
    assert.deepEqual(toSubmit({ placementType: 'A5', provider: 'PR1' }, inFosterCare), [])
    assert.match(
      toSubmit({ placementType: 'A6', provider: 'PR1' }, inCare('E1'))[0] ?? '',
      /is not placed for adoption/,
    )
    assert.match(
      toSubmit({ placementType: 'A5', provider: 'PR1' }, placedWith)[0] ?? '',
      /does not live with foster carers now/,
    )
  })

  it('with relatives who are not approved yet begins their temporary approval on that day', () => {
    const child = placed({ placementType: 'U3', relativesApproved: 'temporarily' })
    const [step] = broughtAbout(placement, 'startsByNominatedOfficer', child).flatMap((one) =>
      one.effect === 'open' && one.process === 'connected-carer' ? [one.carries] : [],
    )
    assert.deepEqual([step?.step, step?.stepOn], [{ value: 'temporary' }, { answer: 'startsOn' }])
  })

  it('beyond what the carer is approved for, in an emergency, is six working days', () => {
    const until = (plannedEndOn: string) => toSubmit({ carersTerms: 'emergency', plannedEndOn })
    assert.deepEqual(until('2026-07-27'), [])
    assert.match(until('2026-07-28')[0] ?? '', /six working days at most/)
  })
})

describe('The codes of the return', () => {
  const open = ({ codes }: typeof placementType) =>
    codes.filter(({ closed }) => !closed).map(({ code }) => code)

  it('are fixed, with what is closed still readable', () => {
    assert.deepEqual([placementType.statutory, placementProvider.statutory], [true, true])
    assert.equal(open(placementType).length, 29)
    assert.deepEqual(
      placementType.codes.filter(({ closed }) => closed).map(({ code }) => code),
      ['H5', 'P2', 'Z1'],
    )
    assert.equal(open(placementChange).length, 12)
    assert.match(toSubmit({ placementType: 'H5' })[0] ?? '', /no longer counted/)
  })
})
