import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { kinships } from '../../practice/codes/kinship.ts'
import { generationsOf } from './generations.ts'
import { kinToIndex } from './kin-to.ts'
import { kindsOf, lineageOf, type Member, type Tie } from './members.ts'
import { apart, placesOf } from './order.ts'
import { kinWord, turned, type Reading } from './reading.ts'
import { unionsOf } from './structure.ts'

const kinds = kindsOf(kinships)
const lineage = lineageOf(kinships)
const member = (id: string, sex = 'U', bornOn?: string): Member => ({ id, sex, bornOn })
const tie = (person: string, type: string, of: string, endedBecause?: string): Tie => ({
  ...{ person, type, of, endedBecause },
})

/** Any family: somebody may only descend from those before them, so that nobody is their own ancestor. */
const families = fc
  .tuple(
    fc.integer({ min: 1, max: 24 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...kinds.keys())), { maxLength: 45 }),
  )
  .map(([many, drawn]) => {
    const members = Array.from({ length: many }, (_, at) =>
      member(String(at + 1), ['F', 'M', 'U'][at % 3], `${1950 + at}-01-01`),
    )
    const ties = drawn.flatMap(([one, two, type]) => {
      const [low, high] = [one % many, two % many].toSorted((a, b) => a - b)
      return low === high ? [] : [tie(String((low ?? 0) + 1), type, String((high ?? 0) + 1))]
    })
    return { members, ties }
  })

const laidOut = ({ members, ties }: { members: readonly Member[]; ties: readonly Tie[] }) => {
  const unions = unionsOf(members, ties, kinds)
  const generations = generationsOf(members, ties, { kinds, unions, index: '1' })
  return { unions, generations, places: placesOf(members, generations, { unions, ties }) }
}

describe('a relationship read from both sides', () => {
  it('gives back the same when it is read twice', () => {
    const readings = fc.record(
      {
        type: fc.constantFrom(...kinds.keys()),
        way: fc.constantFrom('is' as const, 'of' as const),
        first: fc.string(),
        second: fc.string(),
      },
      { noNullPrototype: true },
    )
    fc.assert(
      fc.property(readings, fc.constantFrom('F', 'M', 'U'), (reading: Reading, sex) => {
        assert.deepEqual(turned(turned(reading)), reading)
        const kind = kinds.get(reading.type)
        assert.equal(kinWord(kind, turned(turned(reading)), sex), kinWord(kind, reading, sex))
        assert.notEqual(kinWord(kind, reading, sex), '')
      }),
    )
  })

  it('uses the word for the sex of whoever is spoken of', () => {
    const reading: Reading = { type: 'step-parent', way: 'is', first: 'Lee', second: 'Mia' }
    const kind = kinds.get('step-parent')
    assert.equal(kinWord(kind, reading, 'M'), 'stepfather')
    assert.equal(kinWord(kind, turned(reading), 'F'), 'stepdaughter')
    assert.equal(kinWord(kind, turned(reading), 'U'), 'stepchild')
  })

  it('keeps half, step, foster and adoptive brothers and sisters apart', () => {
    const words = ['half', 'step', 'foster', 'adoptive'].map((kind) =>
      kinWord(
        kinds.get(`${kind}-sibling`),
        { type: `${kind}-sibling`, way: 'is', first: '1', second: '2' },
        'F',
      ),
    )
    assert.deepEqual(words, ['half-sister', 'stepsister', 'foster sister', 'sister by adoption'])
  })
})

describe('ancestors', () => {
  it('are made by birth and adoption, and by nothing else', () => {
    assert.deepEqual(lineage, ['mother', 'father', 'adopter'])
  })

  it('always stand above those who descend from them', () => {
    fc.assert(
      fc.property(families, (family) => {
        const { generations } = laidOut(family)
        for (const { person, type, of } of family.ties) {
          const [upper, lower] = [generations.get(person), generations.get(of)]
          if (!lineage.includes(type) || upper === undefined || lower === undefined) continue
          assert.ok(upper < lower, `${person} is the ${type} of ${of}`)
        }
      }),
    )
  })
})

describe('the places in a genogram', () => {
  it('are each a column wide, whoever is related to whom', () => {
    fc.assert(
      fc.property(families, (family) => {
        const { generations, places } = laidOut(family)
        assert.deepEqual([...places.keys()].toSorted(), [...generations.keys()].toSorted())
        for (const generation of new Set(generations.values())) {
          const row = [...generations].filter(([, one]) => one === generation)
          const xs = row.map(([id]) => places.get(id) ?? NaN).toSorted((a, b) => a - b)
          for (const [at, x] of xs.entries()) {
            assert.ok(x >= -1e-9)
            if (at > 0) assert.ok(x - (xs[at - 1] ?? NaN) >= 1 - 1e-9, `row ${generation}`)
          }
        }
      }),
    )
  })

  it('keep the order and come as near to what is wanted as they can', () => {
    assert.deepEqual(apart([0, 5, 9]), [0, 5, 9])
    assert.deepEqual(apart([3, 3, 3]), [2, 3, 4])
    assert.deepEqual(apart([5, 0]), [2, 3])
  })
})

describe('what somebody is to the one in the middle', () => {
  const words = (members: readonly Member[], ties: readonly Tie[]) => {
    const unions = unionsOf(members, ties, kinds)
    return Object.fromEntries(kinToIndex(members, ties, { kinds, unions, index: '1' }))
  }

  it('follows from who descends from whom', () => {
    const members = [
      ...[member('1', 'F'), member('2', 'F'), member('3', 'M'), member('4', 'F')],
      ...[member('5', 'M'), member('6', 'F'), member('7', 'M'), member('8', 'M')],
    ]
    const ties = [
      ...[tie('2', 'mother', '1'), tie('3', 'father', '1'), tie('4', 'mother', '2')],
      ...[tie('2', 'mother', '5'), tie('8', 'father', '5'), tie('4', 'mother', '6')],
      tie('6', 'adopter', '7'),
    ]
    assert.deepEqual(words(members, ties), {
      2: 'mother',
      3: 'father',
      4: 'grandmother (mother’s side)',
      5: 'half-brother',
      6: 'aunt (mother’s side)',
      7: 'cousin',
      8: 'half-brother’s father',
    })
  })

  it('does not call somebody half a brother while a father is not known', () => {
    const members = [member('1', 'F'), member('2', 'F'), member('3', 'M')]
    const said = words(members, [tie('2', 'mother', '1'), tie('2', 'mother', '3')])
    assert.equal(said['3'], 'brother (same mother)')
  })

  it('says what is over as over, and that a mother stays one', () => {
    const members = [member('1', 'F'), member('2', 'F'), member('3', 'M'), member('4', 'M')]
    const ties = [
      tie('2', 'mother', '1', 'adopted'),
      tie('3', 'spouse', '2', 'divorced'),
      tie('4', 'foster-carer', '1', 'placement-ended'),
    ]
    assert.deepEqual(words(members, ties), {
      2: 'mother',
      3: 'mother’s former husband or civil partner',
      4: 'former foster carer',
    })
  })
})

describe('couples and descents', () => {
  it('draw a full brother at both the parents who were stated of one', () => {
    const members = ['1', '2', '3', '4'].map((id) => member(id))
    const ties = [
      ...[tie('3', 'mother', '1'), tie('4', 'father', '1')],
      tie('1', 'full-sibling', '2'),
    ]
    const [union] = unionsOf(members, ties, kinds)
    assert.deepEqual(union?.partners, ['3', '4'])
    assert.deepEqual(
      union.children.map((one) => one.id),
      ['1', '2'],
    )
  })

  it('say whether two people were married, and whether that is over', () => {
    const members = ['1', '2'].map((id) => member(id))
    const [before] = unionsOf(members, [tie('1', 'spouse', '2', 'divorced')], kinds)
    assert.deepEqual([before?.couple, before?.ended], ['married', 'divorced'])
    const again = [tie('1', 'spouse', '2', 'divorced'), tie('1', 'partner', '2')]
    const [now] = unionsOf(members, again, kinds)
    assert.deepEqual([now?.couple, now?.ended], ['couple', undefined])
  })

  it('leave out a foster carer whose placement is over', () => {
    const members = ['1', '2'].map((id) => member(id))
    assert.deepEqual(unionsOf(members, [tie('2', 'foster-carer', '1', 'other')], kinds), [])
    assert.equal(unionsOf(members, [tie('2', 'foster-carer', '1')], kinds).length, 1)
  })
})
