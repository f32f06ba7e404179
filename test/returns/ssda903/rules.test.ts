import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { year2025To26 } from '../../../src/returns/ssda903/2025-26/year.ts'
import { year2026To27 } from '../../../src/returns/ssda903/2026-27/year.ts'
import type { Rule903 } from '../../../src/returns/ssda903/judging.ts'
import type { Year903 } from '../../../src/returns/ssda903/specification.ts'
import { openBook, type Book, type Change } from './book.ts'
import { adopterCases, placedForAdoptionCases } from './cases/adoption.ts'
import { careLeaverCases } from './cases/care-leavers.ts'
import type { Cases } from './cases/case.ts'
import { deprivationOfLibertyCases } from './cases/deprivation-of-liberty.ts'
import {
  lastYearCases,
  legalStatusCases,
  previousPermanenceCases,
  reasonCeasedCases,
  reviewCases,
  sequenceCases,
} from './cases/episodes.ts'
import { formatCases, onceEachCases } from './cases/formats.ts'
import { healthCases, questionnaireCases } from './cases/health.ts'
import { identityCases, motherCases, unaccompaniedCases } from './cases/identity.ts'
import { missingCases } from './cases/missing.ts'
import { placementCases, providerListCases, whereaboutsCases } from './cases/placement.ts'
import { socialWorkerCases } from './cases/social-workers.ts'
import { aYearLater, soundReturn } from './sound-return.ts'

const cases2025To26: Cases = {
  ...formatCases,
  ...onceEachCases,
  ...identityCases,
  ...motherCases,
  ...unaccompaniedCases,
  ...sequenceCases,
  ...lastYearCases,
  ...legalStatusCases,
  ...reasonCeasedCases,
  ...reviewCases,
  ...previousPermanenceCases,
  ...placementCases,
  ...whereaboutsCases,
  ...providerListCases,
  ...healthCases,
  ...questionnaireCases,
  ...careLeaverCases,
  ...adopterCases,
  ...placedForAdoptionCases,
  ...missingCases,
  ...socialWorkerCases,
}

const soundLater: Book = {
  now: {
    ...aYearLater(soundReturn).now,
    DoLo: [{ CHILD: 'ANA', DOB: '12/05/2015', DOLO_START: '01/11/2026', DOLO_END: '01/12/2026' }],
  },
  before: { ...aYearLater(soundReturn).before, DoLo: [] },
}

const breachesAfter = (rule: Rule903, sound: Book, change: Change, { year }: Year903): number => {
  const book = structuredClone(sound)
  change(book)
  return [...rule.breaches(openBook(book, year))].length
}

const nothing: Change = () => undefined

function judgesItsCases(year: Year903, sound: Book, cases: Cases): void {
  for (const rule of year.rules.filter(({ id }) => Object.hasOwn(cases, id))) {
    const one = cases[rule.id] ?? nothing
    const { fails, holds = nothing } = typeof one === 'function' ? { fails: one } : one
    it(`${rule.id}: ${rule.message.slice(0, 80)}`, () => {
      assert.ok(rule.needs(openBook(sound, year.year)), 'a sound return has every file it needs')
      assert.equal(breachesAfter(rule, sound, nothing, year), 0, 'a sound return keeps it')
      assert.equal(
        breachesAfter(rule, sound, holds, year),
        0,
        'what is close to breaking it does not',
      )
      assert.ok(breachesAfter(rule, sound, fails, year) > 0, 'the change breaks it')
    })
  }
}

describe('rules of the SSDA903 2025-26', () => {
  it('are 311, of which each has a change that breaks it', () => {
    assert.equal(year2025To26.rules.length, 311)
    const without = year2025To26.rules.filter(({ id }) => !Object.hasOwn(cases2025To26, id))
    assert.deepEqual(
      without.map(({ id }) => id),
      ['411'],
    )
    const unpublished = Object.keys(cases2025To26).filter(
      (id) => !year2025To26.rules.some((rule) => rule.id === id),
    )
    assert.deepEqual(unpublished, [])
  })

  judgesItsCases(year2025To26, soundReturn, cases2025To26)

  it('411: a placement said to be inside the authority stands inside it', () => {
    const data = openBook(structuredClone(soundReturn), '2025-26')
    const rule = year2025To26.rules.find(({ id }) => id === '411')
    assert.ok(rule)
    assert.deepEqual([...rule.breaches(data)], [])
    const [episode] = data.tables.Episodes
    assert.ok(episode?.whereabouts)
    // We work both out from one postcode, so only what somebody else worked out can contradict itself.
    Object.assign(episode.whereabouts, { PL_LA: 'E08000003' })
    assert.equal([...rule.breaches(data)].length, 1)
  })
})

describe('rules of the SSDA903 2026-27', () => {
  it('are those of the year before and 11 on deprivation of liberty orders', () => {
    assert.equal(year2026To27.rules.length, 322)
    assert.deepEqual(
      year2026To27.rules.slice(311).map(({ id }) => id),
      Object.keys(deprivationOfLibertyCases),
    )
  })

  it('are all kept by a sound return', () => {
    const data = openBook(soundLater, '2026-27')
    const broken = year2026To27.rules.filter((rule) => [...rule.breaches(data)].length > 0)
    assert.deepEqual(
      broken.map(({ id }) => id),
      [],
    )
  })

  judgesItsCases(year2026To27, soundLater, deprivationOfLibertyCases)
})
