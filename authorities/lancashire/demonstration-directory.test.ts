import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entryFaults } from '../../src/engine/directory/entry-faults.ts'
import { pointOf, type PostcodePositions } from '../../src/engine/national-grid.ts'
import { placeOf } from '../../src/engine/places.ts'
import { directory as rules } from '../../src/practice/directory/index.ts'
import { directory } from './demonstration-directory.ts'
import { pack } from './pack.ts'
import positions from './postcode-positions.json' with { type: 'json' }

describe('the services of the demonstration', () => {
  const entries = directory.flatMap((organisation) => organisation.entries)
  const table: PostcodePositions = positions

  it('can each be shown, and every need and every part of a local offer has some', () => {
    assert.ok(entries.length >= 60, String(entries.length))
    for (const entry of entries) assert.deepEqual(entryFaults(entry, rules), [], entry.name)
    const used = new Set(entries.flatMap(({ terms }) => terms))
    for (const { id, categories } of rules.offers) {
      for (const one of [id, ...categories.map((category) => category.id)]) {
        assert.ok(used.has(one), one)
      }
    }
    for (const { id } of rules.needs) assert.ok(used.has(id), id)
  })

  it('are invented: numbers that nobody has, and addresses that lead nowhere', () => {
    for (const { email, website, keeper, entries: own } of directory) {
      for (const one of [email, website, keeper]) assert.match(one ?? '', /\.example$/)
      const phones = own.flatMap(({ contacts }) => contacts.flatMap((contact) => contact.phones))
      for (const { number } of phones) assert.match(number, /^(01632 960 \d{3}|0808 157 0\d{3})$/)
    }
  })

  it('are at postcodes of the county whose place is known', () => {
    for (const { postcode } of entries.flatMap(({ places }) => places)) {
      if (postcode === undefined) continue
      assert.equal(placeOf(pack, postcode).kind, 'district', postcode)
      assert.ok(pointOf(table, postcode), postcode)
    }
  })

  it('leave no postcode of the authority without a place on the map', () => {
    for (const [sector, units] of Object.entries(pack.postcodes)) {
      for (const unit of Object.values(units).join(' ').split(' ')) {
        assert.ok(pointOf(table, `${sector}${unit}`), `${sector}${unit}`)
      }
    }
  })
})
