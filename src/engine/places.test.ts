import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { agencyFor, normalisePostcode, placeOf, teamFor } from './places.ts'
import type { AuthorityPack, SignInPolicy, Team } from '../practice/vocabulary/authority.ts'
import { placeholder } from '../practice/vocabulary/source.ts'

const team = (id: string, cover: Pick<Team, 'districts' | 'locality'>): Team => ({
  id,
  type: 'duty-and-assessment',
  name: id,
  ...cover,
})

const ofHill = team('of-hill', { districts: ['hill'] })
const ofUpland = team('of-upland', { locality: 'upland' })
const ofCounty = team('of-county', {})

const noPolicy: SignInPolicy = {
  secondFactorFor: [],
  postsOfClaims: {},
  source: placeholder('For this test'),
}

const pack: AuthorityPack = {
  id: 'invented',
  name: 'Invented',
  council: 'Invented County Council',
  dfeCode: '999',
  frontDoorName: 'Front door',
  labels: {},
  localities: [
    { id: 'upland', name: 'Upland' },
    { id: 'coast', name: 'Coast' },
  ],
  districts: [
    { id: 'hill', name: 'Hill', locality: 'upland', onsCode: 'E07000001' },
    { id: 'moor', name: 'Moor', locality: 'upland', onsCode: 'E07000002' },
    { id: 'shore', name: 'Shore', locality: 'coast', onsCode: 'E07000003' },
  ],
  neighbours: [{ id: 'port', name: 'Port', onsCode: 'E06000001' }],
  teams: [ofHill, ofUpland, ofCounty],
  agencies: [
    { id: 'advocates', name: 'Advocates', partner: 'voluntary-sector' },
    { id: 'carers', name: 'Carers', partner: 'voluntary-sector' },
  ],
  contacts: [],
  hours: [],
  bankHolidays: [],
  levels: [],
  indicators: [],
  codeLists: [],
  clocks: {},
  signIn: noPolicy,
  signInToDemonstration: noPolicy,
  postcodes: {
    'ZA1 1': { E07000001: 'AA AB', E06000001: 'AD AE' },
    'ZA11 1': { E07000003: 'AA' },
    'ZB2 2': { E07000099: 'AA' },
  },
}

const unit = fc.stringMatching(/^[ABDEFGHJLNPQRSTUWXYZ]{2}$/)
const digit = fc.stringMatching(/^[0-9]$/)
const area = fc.stringMatching(/^[A-Z]{1,2}$/)
const postcode = fc
  .tuple(area, digit, fc.stringMatching(/^[A-Z0-9]?$/), digit, unit)
  .map(([letters, first, second, sector, last]) => `${letters}${first}${second} ${sector}${last}`)
const spaces = fc.stringMatching(/^[ \t\u00a0]{0,3}$/)

describe('a postcode', () => {
  it('is read whatever its spacing and case, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(postcode, fc.array(spaces), fc.boolean(), (printed, gaps, lower) => {
        const spaced = Array.from(
          printed.replace(' ', ''),
          (letter, at) => (gaps[at] ?? '') + letter,
        )
        const typed = lower ? spaced.join('').toLowerCase() : spaced.join('')
        assert.equal(normalisePostcode(typed), printed)
        assert.equal(normalisePostcode(printed), printed)
      }),
    )
  })

  it('is whole or is not read at all', () => {
    fc.assert(
      fc.property(postcode, fc.nat(), (printed, at) => {
        assert.equal(normalisePostcode(printed.slice(0, -1 - (at % 3))), undefined)
      }),
    )
    for (const text of ['', 'BB11', 'BB11 4', 'none', 'BB11 4AA, Burnley', 'BB11 4CA', '12345'])
      assert.equal(normalisePostcode(text), undefined, text)
  })

  it('never throws and never invents, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const normal = normalisePostcode(text)
        if (normal !== undefined)
          assert.equal(normal.replace(' ', ''), text.replace(/\s/g, '').toUpperCase())
        placeOf(pack, text)
      }),
    )
  })
})

describe('the place of a postcode', () => {
  it('is a district with its locality', () => {
    assert.deepEqual(placeOf(pack, 'za1 1ab'), {
      kind: 'district',
      district: pack.districts[0],
      locality: pack.localities[0],
    })
  })

  it('is the neighbour in a sector that both share', () => {
    assert.deepEqual(placeOf(pack, 'ZA1 1AE'), {
      kind: 'out-of-area',
      authority: pack.neighbours[0],
    })
  })

  it('is told apart where one outward code begins another', () => {
    const place = placeOf(pack, 'ZA111AA')
    assert.equal(place.kind === 'district' && place.district.id, 'shore')
  })

  it('is unknown for a unit, a sector or an area that the table does not hold', () => {
    for (const text of ['ZA1 1BA', 'ZA1 1DA', 'ZA2 1AA', 'ZB2 2AA', 'ZA1', ''])
      assert.deepEqual(placeOf(pack, text), { kind: 'unknown' }, text)
  })
})

describe('the team for a place', () => {
  const anyOrder = fc.shuffledSubarray([ofHill, ofUpland, ofCounty], { minLength: 3 })

  it('is the closest that covers it, in whatever order the pack lists them', () => {
    fc.assert(
      fc.property(anyOrder, (teams) => {
        const at = (where: { district?: string; locality?: string }) =>
          teamFor({ ...pack, teams }, 'duty-and-assessment', where)?.id
        assert.equal(at({ district: 'hill' }), 'of-hill')
        assert.equal(at({ district: 'moor' }), 'of-upland')
        assert.equal(at({ locality: 'upland' }), 'of-upland')
        assert.equal(at({ district: 'shore' }), 'of-county')
        assert.equal(at({}), 'of-county')
      }),
    )
  })

  it('is none where no team of that type covers it', () => {
    const teams = [ofHill, ofUpland]
    assert.equal(
      teamFor({ ...pack, teams }, 'duty-and-assessment', { district: 'shore' }),
      undefined,
    )
    assert.equal(teamFor({ ...pack, teams }, 'duty-and-assessment', {}), undefined)
    assert.equal(teamFor(pack, 'legal', { district: 'hill' }), undefined)
  })

  it('is the first of several that cover it alike', () => {
    const teams = [ofUpland, team('second-of-upland', { locality: 'upland' })]
    assert.equal(teamFor({ ...pack, teams }, 'duty-and-assessment', { district: 'moor' }), ofUpland)
  })
})

describe('the agency for a partner', () => {
  it('is the first that the pack lists, and none for a partner it does not know', () => {
    assert.equal(agencyFor(pack, 'voluntary-sector')?.id, 'advocates')
    assert.equal(agencyFor(pack, 'police'), undefined)
  })
})
