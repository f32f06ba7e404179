import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { compare, type Comparable } from './compare.ts'
import { otherForms } from './forms-of-name.ts'
import { areForms, foldName, lettersApart } from './names.ts'
import { matchRules, rulesMet } from './rules.ts'
import { whyFound } from './why-found.ts'

const born = '2014-02-03'
const rules = (one: Comparable, other: Comparable): readonly string[] =>
  rulesMet(compare(one, other)).map(({ id }) => id)
const named = (forenames: string, surname: string, more: Partial<Comparable> = {}): Comparable => ({
  ...{ forenames, surname, bornOn: born },
  ...more,
})

describe('comparing two people', () => {
  it('finds one name however it is written', () => {
    for (const [one, other, rule] of [
      [named('Siân', 'O’Brien'), named('Sian', 'O Brien'), 'same-name-and-birth'],
      [named('Łukasz', 'Wiśniewski'), named('Lukasz', 'Wisniewski'), 'same-name-and-birth'],
      [named('Ali', 'Khan'), named('Khan', 'Ali'), 'same-name-and-birth'],
      [named('Bob', 'Carter'), named('Robert James', 'Carter'), 'form-of-name-and-birth'],
      [named('Mohammed', 'Hussain'), named('Muhammad', 'Hussein'), 'form-of-name-and-birth'],
      [named('Amina', 'Khan-Ali'), named('Amina', 'Khan'), 'form-of-name-and-birth'],
      [named('Zuzanna', 'Kowalska'), named('Zuzia', 'Kowalski'), 'similar-name-and-birth'],
      [named('Ellie-Mae', 'Thornley'), named('Ellie Mae', 'Thornly'), 'similar-name-and-birth'],
    ] as const) {
      assert.ok(rules(one, other).includes(rule), `${one.forenames} and ${other.forenames}`)
    }
  })

  it('is not led into the traps: twins, cousins, fathers and sons, two numbers', () => {
    const home = { line: '3 Other Street', postcode: 'PR1 9ZZ' }
    const twins = [named('Ruby', 'Carter', home), named('Kian', 'Carter', home)] as const
    assert.deepEqual(rules(...twins), [])
    assert.deepEqual(
      rules(named('Ali', 'Khan'), named('Ali', 'Khan', { bornOn: '2011-09-20' })),
      [],
    )
    const father = named('John', 'Carter', { ...home, bornOn: '1988-05-01' })
    assert.deepEqual(rules(father, named('John', 'Carter', home)), [])
    const numbers = [{ nhsNumber: '9434765919' }, { nhsNumber: '9434765870' }]
    assert.deepEqual(rules(named('Ali', 'Khan', numbers[0]), named('Ali', 'Khan', numbers[1])), [])
  })

  it('says what a number, an exchanged birthday and an estimate mean', () => {
    const upn = { upn: 'H801200001001' }
    assert.deepEqual(
      rules(named('A', 'B', upn), named('C', 'D', { ...upn, bornOn: '2001-01-01' })),
      ['same-upn'],
    )
    assert.deepEqual(rules(named('Ali', 'Khan'), named('Ali', 'Khan', { bornOn: '2014-03-02' })), [
      'name-and-swapped-birth',
    ])
    const guessed = { bornOnEstimated: true, phone: '01632960123' }
    assert.deepEqual(rules(named('Ali', 'Khan', guessed), named('Ali', 'Khan', guessed)), [
      'name-and-home',
    ])
  })

  it('finds the same whichever of the two is named first', () => {
    const word = fc.constantFrom(
      'Mo',
      'Mohammed',
      'Ali',
      'Khan',
      'Khan-Ali',
      'O’Brien',
      'Bob',
      'Robert',
      'Robrt',
      '',
    )
    const maybe = (...all: readonly string[]) =>
      fc.option(fc.constantFrom(...all), { nil: undefined })
    const person = fc.record({
      ...{ forenames: word, surname: word, sex: fc.constantFrom('F', 'M', 'U') },
      bornOn: maybe('2014-02-03', '2014-03-02', '2013-02-03'),
      bornOnEstimated: fc.boolean(),
      nhsNumber: maybe('9434765919', '9434765870'),
      line: maybe('3 Other Street', '4 Other Street'),
      postcode: maybe('PR1 9ZZ'),
      phone: maybe('01632960123'),
    })
    fc.assert(
      fc.property(person, person, (one, other) => {
        assert.deepEqual([...compare(one, other)].sort(), [...compare(other, one)].sort())
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (one, other) => {
        assert.equal(lettersApart(one, other, 3), lettersApart(other, one, 3))
        assert.equal(areForms(one, other), areForms(other, one))
      }),
    )
  })

  it('has a rule for each way, and each says what it may be instead', () => {
    assert.equal(new Set(matchRules.map(({ id }) => id)).size, matchRules.length)
    for (const { because, all } of matchRules) assert.ok(because.endsWith('.') && all.length > 0)
  })
})

describe('a name that is looked for', () => {
  it('is looked for in its other forms, the fewest changes first', () => {
    const { forms, names } = otherForms('Bob O Brien')
    assert.ok(forms.some(({ word, form }) => word === 'bob' && form === 'robert'))
    assert.ok(forms.some(({ word, form }) => word === 'o' && form === 'obrien'))
    assert.ok(names.includes('robert o brien'))
    assert.deepEqual(otherForms('Zbigniew'), { forms: [], names: [] })
  })

  it('explains why somebody is offered, with how much speaks for them', () => {
    const found = {
      surname: 'Smith',
      forenames: 'Robert',
      alike: 0.5,
      same_birth: false,
      swapped_birth: true,
      found_by: null,
    }
    assert.deepEqual(whyFound(found, 'Bob Smith', true), {
      why: ['another form of the name', 'same date of birth with day and month exchanged'],
      score: 76,
    })
    assert.deepEqual(
      whyFound({ ...found, alike: 1, swapped_birth: false }, 'Smith, Robert', false),
      {
        why: ['same name, in another order'],
        score: 100,
      },
    )
    assert.deepEqual(whyFound({ ...found, found_by: 'upn' }, 'H80', false), {
      why: ['same UPN'],
      score: undefined,
    })
  })

  it('folds letters that English does not have', () => {
    assert.equal(
      foldName('Łukasz Øster-Weißmann Əliyev O’Brien ʿAlī'),
      'lukasz oster weissmann aliyev obrien ali',
    )
  })
})
