import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { placeOf, teamFor } from '../../src/engine/places.ts'
import { catalogue } from '../../src/practice/catalogue.ts'
import { pack } from './pack.ts'

const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)

const sectors = Object.entries(pack.postcodes).flatMap(([sector, byCode]) =>
  Object.entries(byCode).map(([onsCode, units]) => ({ sector, onsCode, units: units.split(' ') })),
)

describe("Lancashire's places", () => {
  it('are twelve districts in three localities, and two neighbours', () => {
    const inLocality = pack.localities.map(
      ({ id }) => pack.districts.filter(({ locality }) => locality === id).length,
    )
    assert.deepEqual(inLocality, [3, 4, 5])
    assert.deepEqual(
      pack.neighbours.map(({ name }) => name),
      ['Blackpool', 'Blackburn with Darwen'],
    )
  })

  it('hold every postcode of the reference once', () => {
    const all = sectors.flatMap(({ sector, units }) => units.map((unit) => sector + unit))
    assert.equal(all.length, 57_709)
    assert.equal(new Set(all).size, all.length)
  })

  it('say where each postcode is', () => {
    const known = new Map(
      [...pack.districts, ...pack.neighbours].map((each) => [each.onsCode, each]),
    )
    for (const { sector, onsCode, units } of sectors) {
      const place = placeOf(pack, `${sector}${units.at(-1) ?? ''}`)
      assert.equal(
        place.kind === 'district'
          ? place.district
          : place.kind === 'out-of-area' && place.authority,
        known.get(onsCode),
        `${sector} ${onsCode}`,
      )
    }
  })

  it('put known addresses in the right district', () => {
    const named = (postcode: string) => {
      const place = placeOf(pack, postcode)
      if (place.kind === 'district') return `${place.district.name}, ${place.locality.name}`
      return place.kind === 'out-of-area' ? place.authority.name : place.kind
    }
    assert.equal(named('pr22nn'), 'Preston, Central')
    assert.equal(named('LA1 2XB'), 'Lancaster, North')
    assert.equal(named('BB1 4LH'), 'Hyndburn, East')
    assert.equal(named('BB10 2JF'), 'Burnley, East')
    assert.equal(named('PR25 9AU'), 'South Ribble, Central')
    assert.equal(named('FY1 1JD'), 'Blackpool')
    assert.equal(named('bb2 6nu'), 'Blackburn with Darwen')
    assert.equal(named('ZZ1 1ZZ'), 'unknown')
  })
})

describe("Lancashire's teams", () => {
  it('have an id each', () => {
    assert.deepEqual(repeated(pack.teams.map(({ id }) => id)), [])
  })

  it('include a Duty and Assessment team with a duty mailbox of its own for every district', () => {
    const mailboxes = pack.districts.map((district) => {
      const team = teamFor(pack, 'duty-and-assessment', { district: district.id })
      assert.equal(team?.id, `${district.id}-duty-and-assessment`)
      assert.ok(team.mailbox)
      return team.mailbox
    })
    assert.deepEqual(repeated(mailboxes), [])
  })

  it('take every kind of work that the front door can pass on, from every district', () => {
    const types = [
      'front-door',
      'contextual-safeguarding',
      'early-help',
      'family-safeguarding',
      'children-with-disabilities',
      'adult-safeguarding',
      'emergency-duty',
    ] as const
    for (const type of types)
      for (const { id } of pack.districts)
        assert.ok(teamFor(pack, type, { district: id }), type + id)
  })

  it('send early help to Family Intensive Support and a locality to its first EmPower team', () => {
    assert.equal(
      teamFor(pack, 'early-help', { district: 'hyndburn' })?.id,
      'hyndburn-family-intensive-support',
    )
    assert.equal(
      teamFor(pack, 'contextual-safeguarding', { district: 'chorley' })?.id,
      'empower-central-1',
    )
  })

  it('hold a child of no known district at the front door and nowhere else by guess', () => {
    assert.equal(teamFor(pack, 'front-door', {})?.id, 'front-door')
    assert.equal(teamFor(pack, 'duty-and-assessment', {}), undefined)
    assert.equal(teamFor(pack, 'early-help', {}), undefined)
  })

  it('have seven EmPower teams, two North, three Central and two East', () => {
    const count = (locality: string) =>
      pack.teams.filter(
        (team) => team.type === 'contextual-safeguarding' && team.locality === locality,
      ).length
    assert.deepEqual(['north', 'central', 'east'].map(count), [2, 3, 2])
  })

  it('cover only places that exist', () => {
    const districts = new Set(pack.districts.map(({ id }) => id))
    const localities = new Set(pack.localities.map(({ id }) => id))
    for (const team of pack.teams) {
      for (const district of team.districts ?? []) assert.ok(districts.has(district), team.id)
      if (team.locality !== undefined) assert.ok(localities.has(team.locality), team.id)
    }
  })

  it('have no mailbox that mail could reach', () => {
    for (const { mailbox } of pack.teams)
      if (mailbox !== undefined) assert.match(mailbox, /^[A-Za-z0-9.-]+@lancashire\.example$/)
  })
})

describe("Lancashire's agencies and clocks", () => {
  it('answer for every partner that the catalogue names', () => {
    const partners = catalogue.codeLists.find(({ id }) => id === 'partner')?.codes ?? []
    const answering = new Set(pack.agencies.map(({ partner }) => partner))
    for (const { code } of partners) assert.equal(answering.has(code), code !== 'other', code)
    for (const { id } of pack.agencies)
      assert.ok(
        pack.teams.some((team) => team.id === `partner-${id}`),
        id,
      )
  })

  it('change only clocks that the catalogue has', () => {
    const ids = new Set(catalogue.processes.flatMap(({ clocks }) => clocks.map(({ id }) => id)))
    for (const id of Object.keys(pack.clocks)) assert.ok(ids.has(id), id)
  })
})

describe("Lancashire's published contacts", () => {
  it('are every number and mailbox that the guide prints', () => {
    const printed = new Map<string, string[]>()
    for (const { matrix, phone, email } of pack.contacts)
      for (const value of [phone, email])
        if (value !== undefined) printed.set(matrix, [...(printed.get(matrix) ?? []), value])
    assert.deepEqual(Object.fromEntries(printed), {
      M270: ['0300 123 6720'],
      M340: ['01772 531196', 'mash.education@lancashire.gov.uk'],
      M341: ['0300 123 6720'],
      M355: ['LancashireFamilySafeguarding@lancashire.gov.uk'],
      M382: [
        'csenorth@lancashire.gov.uk',
        'csecentral@lancashire.gov.uk',
        'cseeast@lancashire.gov.uk',
      ],
      M383: ['0845 053 0000'],
      M413: ['01772 532280', 'SENDPartnership@lancashire.gov.uk'],
      M418: ['0300 123 6722'],
      M482: ['0808 808 1001'],
      M497: ['01772 432020', 'lancashireyoungcarers@barnardos.org.uk'],
      M504: ['0300 123 6706', 'information.lineteam@lancashire.gov.uk'],
    })
  })

  it('hold no personal mobile, here or on a team', () => {
    for (const { phone } of [...pack.contacts, ...pack.teams])
      if (phone !== undefined) assert.doesNotMatch(phone.replace(/\s/g, ''), /^(\+44|0)7/)
  })
})

describe("Lancashire's working days and levels", () => {
  it('have every bank holiday of 2022 to 2027, in order, on a weekday', () => {
    const days = pack.bankHolidays.map(({ on }) => on)
    assert.deepEqual(days, [...new Set(days)].sort())
    const perYear = ['2022', '2023', '2024', '2025', '2026', '2027'].map(
      (year) => days.filter((day) => day.startsWith(year)).length,
    )
    assert.deepEqual(perYear, [10, 9, 8, 8, 8, 8])
    for (const day of days) assert.ok(![0, 6].includes(new Date(day).getUTCDay()), day)
  })

  it('have four levels, and indicators of each level in all thirteen domains', () => {
    assert.deepEqual(
      pack.levels.map(({ level }) => level),
      ['1', '2', '3', '4'],
    )
    assert.deepEqual(repeated(pack.indicators.map(({ id }) => id)), [])
    const cells = new Set(pack.indicators.map(({ domain, level }) => `${domain} ${level}`))
    assert.equal(cells.size, 13 * 4)
    assert.equal(pack.indicators.length, 115)
    for (const { id } of pack.indicators) assert.match(id, /^[a-z]+(-[a-z0-9]+)*$/)
  })
})

describe("Lancashire's weights of cases", () => {
  const { weights = [], source } = pack.caseWeights ?? {}
  const countsAs = (fact: string) => weights.find((one) => one.fact === fact)?.countsAs ?? 0

  it('say plainly that the numbers are ours until the council gives its own', () => {
    assert.equal(source?.authority, 'placeholder')
    assert.match(source.cite, /ours until Lancashire County Council confirms/)
  })

  it('weigh court work most, then protection and care, then a plan for a child in need, then an assessment', () => {
    assert.ok(countsAs('care-proceedings') > countsAs('child-protection-plan'))
    assert.equal(countsAs('child-protection-plan'), countsAs('looked-after'))
    assert.ok(countsAs('looked-after') > countsAs('child-in-need-plan'))
    assert.ok(countsAs('child-in-need-plan') > countsAs('open-referral'))
  })
})
