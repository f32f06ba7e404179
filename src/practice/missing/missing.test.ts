import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pack } from '../../../authorities/lancashire/pack.ts'
import {
  doings,
  outcomeOf,
  refusals,
  refusalsToStart,
  refusalsToSubmit,
  writtenAbout,
} from '../../../test/support/definition-under-test.ts'
import { holds } from '../../engine/conditions.ts'
import type { Value } from '../../engine/standpoint.ts'
import { missingType } from '../codes/missing.ts'
import { healthAndEducationFacts } from '../facts/health-and-education.ts'
import { missingEpisode } from './missing-episode/index.ts'
import { missingReturn } from './missing-return/index.ts'

const since = (kind: string, fromOn: string, toOn?: string) => ({
  kind,
  fromOn,
  ...(toOn ? { toOn } : {}),
  detail: {},
})
const inOurCare = since('looked-after', '2026-07-17')
const told = (...who: readonly string[]): Value => who.map((one) => ({ who: one }))

const opened = (values: Readonly<Record<string, Value>>, facts = [inOurCare]): readonly string[] =>
  refusals(missingEpisode, 'missing', { values, facts })

describe('A report that a child is missing', () => {
  it('E17: is refused while the child is recorded as missing already, with what to do', () => {
    const facts = [since('missing-episode', '2026-10-23')]
    const [words] = refusalsToStart(missingEpisode, { facts })
    assert.match(words ?? '', /two episodes never overlap/)
    assert.deepEqual(refusalsToStart(missingEpisode, { facts: [inOurCare] }), [])
    const fact = healthAndEducationFacts.find(({ id }) => id === 'missing-episode')
    assert.equal(fact?.excludes, 'missing-episode')
    assert.match(fact.overlapMessage ?? '', /never overlap/)
  })

  it('is open to every child, and to nobody of 18 or over', () => {
    assert.deepEqual(refusalsToStart(missingEpisode, {}), [])
    assert.match(refusalsToStart(missingEpisode, { subject: ['adult'] })[0] ?? '', /18 or over/)
    const unborn = { subject: ['unborn'] } as const
    assert.match(refusalsToStart(missingEpisode, unborn)[0] ?? '', /not born/)
  })

  it('E9: may be begun by the emergency duty team, the front door, a worker or a carer’s worker', () => {
    const teams = missingEpisode.roles.start.flatMap((one) => one.in ?? [])
    for (const one of [
      ...(['emergency-duty', 'front-door', 'missing-from-home'] as const),
      ...(['children-in-our-care', 'fostering', 'residential'] as const),
    ])
      assert.ok(teams.includes(one), one)
  })

  it('is of the two kinds that the yearly return counts', () => {
    assert.deepEqual(
      missingType.codes.map(({ code }) => code),
      ['M', 'A'],
    )
  })

  it('lets only a child in care be away from a placement', () => {
    const values = { type: 'A' }
    assert.match(refusalsToSubmit(missingEpisode, { values })[0] ?? '', /Only a child in care/)
    assert.deepEqual(refusalsToSubmit(missingEpisode, { values, facts: [inOurCare] }), [])
  })

  it('E19: lets a child of another authority be away from their placement here, and tells it', () => {
    const subject = ['looked-after-by-another-authority'] as const
    assert.deepEqual(refusalsToSubmit(missingEpisode, { values: { type: 'A' }, subject }), [])
    assert.ok(doings(missingEpisode, 'missing').some((one) => one.includes('looks after')))
  })

  it('has the police told of a missing child, and of a child in our care the parents and the officer', () => {
    const everybody = told('police', 'parents', 'reviewing-officer')
    assert.deepEqual(opened({ type: 'M', notified: everybody }), [])
    assert.match(opened({ type: 'M', notified: told('carer') }, [])[0] ?? '', /police/)
    assert.deepEqual(opened({ type: 'M', notified: told('police') }, []), [])
    assert.match(opened({ type: 'M', notified: told('police') })[0] ?? '', /reviewing officer/)
    assert.deepEqual(opened({ type: 'A', notified: told('parents', 'reviewing-officer') }), [])
  })

  it('makes the child missing at once, and opens the record of the return', () => {
    assert.equal(missingEpisode.roles.authorise, undefined)
    const done = doings(missingEpisode, 'missing')
    assert.deepEqual(done.slice(0, 3), [
      'start-fact missing-episode',
      'open missing-return',
      'open missing-intervention',
    ])
  })

  it('opens a strategy discussion at high risk, of the special kind for a child in our care', () => {
    const opens = (risk: string, facts = [inOurCare]): readonly (string | undefined)[] =>
      (outcomeOf(missingEpisode, 'missing').effects ?? []).flatMap((one) =>
        one.effect === 'open' &&
        one.process === 'strategy-discussion' &&
        holds(one.when!, writtenAbout({ values: { risk }, facts }))
          ? [(one.carries?.kind as { value: string } | undefined)?.value]
          : [],
      )
    assert.deepEqual(opens('high'), ['missingFromCare'])
    assert.deepEqual(opens('high', []), ['usual'])
    assert.deepEqual(opens('medium'), [])
  })

  it('goes to the front door or, for a child somebody works with, to that worker', () => {
    const goes = (facts: ReturnType<typeof since>[]): readonly string[] =>
      (outcomeOf(missingEpisode, 'missing').effects ?? []).flatMap((one) =>
        one.effect === 'open' &&
        /contact$/.test(one.process) &&
        holds(one.when!, writtenAbout({ values: { escalate: 'yes' }, facts }))
          ? [one.process]
          : [],
      )
    assert.deepEqual(goes([]), ['contact'])
    assert.deepEqual(goes([since('open-referral', '2026-01-05')]), ['open-case-contact'])
  })

  it('counts the third in 90 days by itself, and asks the practice manager to look', () => {
    const { thirdInNinetyDays } = missingEpisode.questions
    assert.ok(thirdInNinetyDays.kind === 'choice' && thirdInNinetyDays.workedOut)
    const [third] = thirdInNinetyDays.workedOut
    const isThird = (...days: readonly string[]): boolean => {
      const facts = days.map((day) => since('missing-episode', day, day))
      const written = writtenAbout({ facts, with: { happenedOn: '2026-10-23' } })
      return holds(third!.when!, written)
    }
    assert.equal(isThird('2026-09-01', '2026-10-01'), true)
    assert.equal(isThird('2026-10-01'), false)
    assert.equal(isThird('2026-07-25', '2026-07-24'), false, '90 days before is 25 July')
    assert.equal(isThird('2026-07-25', '2026-10-01'), true)
  })

  it('logs an absence of less than an hour without an episode, except at high risk or after more than an hour', () => {
    const values = {
      missingAt: '2026-10-23T20:00:00Z',
      backAt: '2026-10-23T20:40:00Z',
      risk: 'low',
    }
    const short = (changes: object): readonly string[] =>
      refusals(missingEpisode, 'shortAbsence', { values: { ...values, ...changes } })
    assert.deepEqual(short({}), [])
    assert.deepEqual(doings(missingEpisode, 'shortAbsence'), [])
    assert.match(short({ risk: 'high' })[0] ?? '', /even a short absence/)
    assert.deepEqual(short({ backAt: '2026-10-23T21:00:00Z' }), [])
    assert.match(short({ backAt: '2026-10-23T21:01:00Z' })[0] ?? '', /more than an hour/)
    assert.match(short({ backAt: '2026-10-23T19:00:00Z' })[0] ?? '', /before they went/)
  })
})

describe('The return of a missing child', () => {
  const missing = since('missing-episode', '2026-10-23')

  it('is recorded of a child who is missing', () => {
    assert.match(refusalsToStart(missingReturn, {})[0] ?? '', /not recorded as missing/)
    assert.deepEqual(refusalsToStart(missingReturn, { facts: [missing] }), [])
  })

  it('ends the episode at once, and opens the interview at the Missing from Home team', () => {
    assert.deepEqual(doings(missingReturn, 'back'), [
      'end-fact missing-episode',
      'record-fact place-away',
      'open missing-intervention',
      'open return-interview',
    ])
    const [ends, , , interview] = outcomeOf(missingReturn, 'back').effects ?? []
    assert.ok(ends?.effect === 'end-fact' && interview?.effect === 'open')
    assert.deepEqual(ends.on, { answer: 'foundAt' })
    assert.deepEqual(interview.carries?.returnedAt, { answer: 'foundAt' })
    assert.ok(pack.teams.some(({ type }) => type === 'missing-from-home'))
  })

  it('is not before the child went', () => {
    const values = { missingAt: '2026-10-23T20:00:00Z', foundAt: '2026-10-23T19:00:00Z' }
    assert.match(refusalsToSubmit(missingReturn, { values })[0] ?? '', /before they went/)
  })

  it('ends without the child being found only when care has ended, and not after it', () => {
    const ended = (endedOn: string, ...facts: ReturnType<typeof since>[]): readonly string[] =>
      refusals(missingReturn, 'endedWithoutReturn', {
        values: { found: 'no', endedBecause: 'left-our-care', endedOn },
        facts,
      })
    assert.match(ended('2026-11-01', inOurCare)[0] ?? '', /still in our care/)
    const left = since('looked-after', '2026-07-17', '2026-11-01')
    assert.deepEqual(ended('2026-11-01', left), [])
    assert.match(ended('2026-11-02', left)[0] ?? '', /after care did/)
  })

  it('E7 and E12: ends at 18, or with a death that is recorded', () => {
    const ended = (endedBecause: string, subject: 'adult' | 'deceased' | 'born') =>
      refusals(missingReturn, 'endedWithoutReturn', {
        values: { found: 'no', endedBecause },
        subject: [subject],
      })
    assert.match(ended('adult', 'born')[0] ?? '', /not 18 yet/)
    assert.deepEqual(ended('adult', 'adult'), [])
    assert.match(ended('died', 'born')[0] ?? '', /date of death/)
    assert.deepEqual(ended('died', 'deceased'), [])
    const fact = healthAndEducationFacts.find(({ id }) => id === 'missing-episode')
    assert.equal(fact?.endsAtAge?.age, 18)
  })
})
