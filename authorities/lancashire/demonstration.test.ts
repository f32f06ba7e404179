import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isNhsNumber } from '../../src/engine/nhs-number.ts'
import { placeOf } from '../../src/engine/places.ts'
import { catalogue } from '../../src/practice/catalogue.ts'
import type { CastPerson } from '../../src/practice/vocabulary/cast.ts'
import { demonstration } from './demonstration.ts'
import { pack } from './pack.ts'

const { households, workers } = demonstration
const people = households.flatMap((household) => household.people)
const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)
const personOf = (id: string): CastPerson => {
  const found = people.find((person) => person.id === id)
  assert.ok(found, id)
  return found
}
const whereLives = (id: string) => {
  const { postcode, district } = personOf(id)
  const place = postcode === undefined ? undefined : placeOf(pack, postcode)
  if (place?.kind === 'district') return place.district.id
  return place?.kind === 'out-of-area' ? place.authority.id : district
}

describe('the invented households', () => {
  it('each say why they are there', () => {
    assert.ok(households.length >= 14)
    for (const { why } of households) assert.ok(why.length > 20, why)
    assert.deepEqual(repeated(households.map(({ id }) => id)), [])
    assert.deepEqual(repeated(people.map(({ id }) => id)), [])
  })

  it('live at postcodes that exist, in the district they should', () => {
    for (const { id, postcode } of people)
      if (postcode !== undefined) assert.notEqual(placeOf(pack, postcode).kind, 'unknown', id)
    assert.equal(whereLives('ellie-mae-thornley'), 'hyndburn')
    assert.equal(whereLives('jayden-crossley'), 'burnley')
    assert.equal(whereLives('unborn-shaw'), 'preston')
    assert.equal(whereLives('callum-rigg'), 'preston')
    assert.equal(whereLives('kian-duffy'), 'lancaster')
    assert.equal(whereLives('tegan-ashworth'), 'hyndburn')
    assert.equal(whereLives('harrison-rowe'), 'chorley')
    assert.equal(whereLives('alfie-fairhurst'), 'blackpool')
    assert.equal(whereLives('kyle-pickles'), 'burnley')
  })

  it('between them live in every district', () => {
    const homes = new Set(people.map(({ id }) => whereLives(id)))
    for (const { id } of pack.districts) assert.ok(homes.has(id), id)
  })

  it('have the postcode of the town in their address', () => {
    const town: Readonly<Record<string, string>> = {
      Accrington: 'hyndburn',
      Oswaldtwistle: 'hyndburn',
      Burnley: 'burnley',
      Padiham: 'burnley',
      Preston: 'preston',
      Lancaster: 'lancaster',
      Chorley: 'chorley',
      Nelson: 'pendle',
      Colne: 'pendle',
      Fleetwood: 'wyre',
      Leyland: 'south-ribble',
      Rawtenstall: 'rossendale',
      Haslingden: 'rossendale',
      Blackpool: 'blackpool',
      'Lytham St Annes': 'fylde',
      Clitheroe: 'ribble-valley',
      Ormskirk: 'west-lancashire',
      Skelmersdale: 'west-lancashire',
    }
    for (const { id, address, postcode } of people)
      if (postcode !== undefined)
        assert.equal(whereLives(id), town[address?.split(', ').at(-1) ?? ''], id)
  })

  it('have NHS numbers that pass their check digit and that no patient has', () => {
    const numbers = people.flatMap(({ nhsNumber }) => nhsNumber ?? [])
    assert.deepEqual(repeated(numbers), [])
    for (const number of numbers) assert.ok(number.startsWith('999') && isNhsNumber(number), number)
  })

  it('have telephone numbers from the ranges kept for drama', () => {
    for (const { phone } of people)
      if (phone !== undefined) assert.match(phone, /^(01632 960\d{3}|07700 900\d{3})$/)
  })

  it('are never both born and expected', () => {
    for (const { id, bornOn, expectedOn } of people)
      assert.ok(bornOn === undefined || expectedOn === undefined, id)
  })

  it('relate people of their own, each pair once', () => {
    for (const { people, relationships } of households) {
      const ids = new Set(people.map(({ id }) => id))
      for (const { person, of } of relationships) assert.ok(ids.has(person) && ids.has(of), person)
      const pairs = relationships.map(({ person, of }) => [person, of].sort().join(' '))
      assert.deepEqual(repeated(pairs), [])
    }
  })

  it('are related, and known, in words that the catalogue has', () => {
    const listed = catalogue.codeLists.find(({ id }) => id === 'relationship')?.codes ?? []
    const relations = new Set(listed.map(({ code }) => code))
    const facts = new Set(catalogue.facts.map(({ id }) => id))
    for (const household of households) {
      for (const { is } of household.relationships) assert.ok(relations.has(is), is)
      for (const { fact } of household.facts ?? []) assert.ok(facts.has(fact), fact)
    }
  })

  it('begin with facts that name a team and a worker of that team', () => {
    const facts = households.flatMap((household) => household.facts ?? [])
    assert.ok(facts.some(({ to }) => to === undefined))
    for (const { person, team, worker, names } of facts) {
      personOf(person)
      // Whom a fact names works in no team of ours.
      if (names) {
        for (const one of Object.values(names))
          assert.ok(
            workers.some(({ id }) => id === one),
            one,
          )
        continue
      }
      const posts = workers.find(({ id }) => id === worker)?.posts ?? []
      assert.ok(
        posts.some((post) => post.team === team),
        person,
      )
    }
  })
})

describe('the invented workers', () => {
  it('sign in as one worker each, in teams and agencies that exist', () => {
    const teams = new Set(pack.teams.map(({ id }) => id))
    const agencies = new Set(pack.agencies.map(({ id }) => id))
    assert.deepEqual(repeated(workers.map(({ id }) => id)), [])
    for (const { id, posts, agency } of workers) {
      for (const { team } of posts) assert.ok(teams.has(team), id)
      if (agency !== undefined) assert.ok(agencies.has(agency), id)
      assert.equal(
        agency !== undefined,
        posts.every(({ role }) => role === 'partner'),
        id,
      )
    }
  })

  it('include two managers who share each screening team, so that neither authorises their own', () => {
    for (const { id: team, type } of pack.teams)
      if (type === 'front-door') {
        const managers = workers.filter(({ posts }) =>
          posts.some((post) => post.team === team && post.role === 'practice-manager'),
        )
        assert.ok(managers.length >= 2, team)
      }
  })
})
