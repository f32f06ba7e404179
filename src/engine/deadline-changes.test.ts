import { deepEqual, equal, fail, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bankHolidays } from '../../authorities/lancashire/bank-holidays.ts'
import { hours } from '../../authorities/lancashire/hours.ts'
import type { ClockDefinition } from '../practice/vocabulary/clock.ts'
import { national } from '../practice/vocabulary/source.ts'
import { extend, retrigger, type RunningDeadline } from './deadline-changes.ts'
import type { Result } from './refusal.ts'
import { instantInLondon } from './temporal.ts'
import { deadlinesFrom, timescaleContext } from './timescales.ts'

const context = timescaleContext({ name: 'Lancashire', frontDoorName: 'MASH', bankHolidays, hours })
const always = () => true

// Story 1: referral on Thu 26 March 2026, 20 working days Mon 27 April, 45 working days Wed 3 June.
const assessment: ClockDefinition = {
  id: 'T11',
  name: 'Child and family assessment',
  from: { answer: 'referralOn' },
  stops: { event: 'authorised' },
  local: [{ within: { workingDays: 20 } }],
  statutory: [{ within: { workingDays: 45 } }],
  extension: { atMost: { workingDays: 45 }, reasons: 'EXTENSION' },
  source: [national('Working Together 2023')],
}
const accessRequest: ClockDefinition = {
  ...assessment,
  id: 'T106',
  name: 'Access request',
  local: [],
  statutory: [{ within: { orNextWorkingDay: { months: 1 } } }],
  extension: { atMost: { orNextWorkingDay: { months: 3 } }, reasons: 'EXTENSION' },
}

const running = (clock: ClockDefinition, trigger: string): RunningDeadline => ({
  trigger,
  ...deadlinesFrom(clock, trigger, context, always),
})
const referred = running(assessment, '2026-03-26')
const asked = {
  to: '2026-05-22',
  reason: 'Father’s assessment awaited',
  agreedBy: 'Sam Patel',
  at: instantInLondon('2026-04-24', '11:00'),
}

function granted<Value>(result: Result<Value>): Value {
  return result.ok ? result.value : fail(result.refusal.message)
}

function refusal(result: Result<unknown>): string {
  if (result.ok) return fail('It was granted')
  const { refusal: no } = result
  const problems = no.kind === 'invalid' ? no.problems.map(({ message }) => message) : []
  return [no.kind, no.message, ...problems].join(' | ')
}

describe('extending a deadline', () => {
  it('moves it, and keeps what was due with who agreed and why', () => {
    const extended = granted(extend(assessment, referred, asked, context))
    equal(extended.local?.on, '2026-05-22')
    equal(extended.statutory?.on, '2026-06-03')
    equal(extended.extension?.original.local?.on, '2026-04-27')
    equal(extended.extension.agreedBy, 'Sam Patel')
  })

  it('may go to the last day the rule allows, and no further (story 1: 9 June is refused)', () => {
    ok(extend(assessment, referred, { ...asked, to: '2026-06-03' }, context).ok)
    match(
      refusal(extend(assessment, referred, { ...asked, to: '2026-06-09' }, context)),
      /no later than end of Wed 3 Jun 2026: 45 working days from Thu 26 Mar 2026/,
    )
  })

  it('is possible until the end of the day it is due, and not after', () => {
    const at = (date: string, time: string) => ({ ...asked, at: instantInLondon(date, time) })
    ok(extend(assessment, referred, at('2026-04-27', '23:59'), context).ok)
    match(
      refusal(extend(assessment, referred, at('2026-04-28', '00:00'), context)),
      /wrong-stage .* due by end of Mon 27 Apr 2026, which has passed.*Record the reason that it is late/,
    )
  })

  it('needs a later date, a reason and who agreed, and says all three at once', () => {
    const empty = { ...asked, to: '2026-04-27', reason: ' ', agreedBy: '' }
    const words = refusal(extend(assessment, referred, empty, context))
    match(words, /after end of Mon 27 Apr 2026.*Give the reason.*Say who agreed/)
  })

  it('is refused where the rule allows none', () => {
    const { extension, ...conference } = assessment
    ok(extension)
    match(refusal(extend(conference, referred, asked, context)), /cannot be extended/)
  })

  it('again keeps the date that was due at first', () => {
    const once = granted(extend(assessment, referred, asked, context))
    const twice = granted(extend(assessment, once, { ...asked, to: '2026-06-01' }, context))
    equal(twice.local?.on, '2026-06-01')
    equal(twice.extension?.original.local?.on, '2026-04-27')
  })

  it('moves the limit itself where the law allows more time', () => {
    const request = running(accessRequest, '2026-11-27')
    const at = instantInLondon('2026-12-10', '09:00')
    const extended = granted(
      extend(accessRequest, request, { ...asked, to: '2027-02-26', at }, context),
    )
    equal(extended.statutory?.on, '2027-02-26')
    equal(extended.extension?.original.statutory?.on, '2026-12-29')
  })
})

describe('correcting what a deadline counts from', () => {
  const correction = {
    trigger: '2026-03-25',
    reason: 'The e-mail came the day before',
    byManager: false,
  }

  it('counts it afresh and keeps what it was', () => {
    const { deadline, was, reason } = granted(
      retrigger(assessment, referred, correction, context, always),
    )
    deepEqual([deadline.local?.on, deadline.statutory?.on], ['2026-04-24', '2026-06-02'])
    equal(was, referred)
    equal(reason, correction.reason)
  })

  it('needs a reason', () => {
    match(
      refusal(retrigger(assessment, referred, { ...correction, reason: '' }, context, always)),
      /Give the reason/,
    )
  })

  it('to later than first recorded needs a manager', () => {
    const later = { ...correction, trigger: '2026-03-30' }
    match(
      refusal(retrigger(assessment, referred, later, context, always)),
      /not-permitted .*Thu 26 Mar 2026.*ask a manager/,
    )
    ok(retrigger(assessment, referred, { ...later, byManager: true }, context, always).ok)
  })

  it('back to what was first recorded needs none, and beyond it does', () => {
    const { deadline } = granted(retrigger(assessment, referred, correction, context, always))
    const to = (trigger: string) =>
      retrigger(assessment, deadline, { ...correction, trigger }, context, always)
    ok(to('2026-03-26').ok)
    ok(!to('2026-03-27').ok)
  })

  it('to a time on the day that was recorded is no later', () => {
    const trigger = instantInLondon('2026-03-26', '17:00')
    ok(retrigger(assessment, referred, { ...correction, trigger }, context, always).ok)
  })

  it('lets an agreed extension stand, as far as the rule allows one from the new date', () => {
    const extended = granted(extend(assessment, referred, { ...asked, to: '2026-06-03' }, context))
    const { deadline } = granted(retrigger(assessment, extended, correction, context, always))
    equal(deadline.local?.on, '2026-06-02')
    equal(deadline.extension?.original.local?.on, '2026-04-24')
  })

  it('drops an extension that the new date leaves behind', () => {
    const extended = granted(extend(assessment, referred, { ...asked, to: '2026-04-28' }, context))
    const later = { ...correction, trigger: '2026-04-01', byManager: true }
    const { deadline } = granted(retrigger(assessment, extended, later, context, always))
    equal(deadline.extension, undefined)
    equal(deadline.local?.on, '2026-05-01')
  })
})
