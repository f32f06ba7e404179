import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { namesInText, type Named } from './names-in-text.ts'

const person = (id: string, forenames: string, surname = 'Ashdown'): Named => ({
  id,
  forenames,
  surname,
})
const found = (text: string, people: readonly Named[], own: readonly Named[] = []): string[] =>
  namesInText(text, { people, own }).map(({ written, ids }) => `${written}: ${ids.join()}`)

describe('E25: names of other children in free text', () => {
  const kian = person('2', 'Kian')

  it('a forename and a whole name are found, each once, as they are written first', () => {
    assert.deepEqual(found('Kian hit her. KIAN ran; kian Ashdown is his brother.', [kian]), [
      'Kian: 2',
      'kian Ashdown: 2',
    ])
  })

  it('only whole words are names', () => {
    assert.deepEqual(found('Kianna saw Ashdown and the Ashdowns, not mankian.', [kian]), [])
  })

  it('accents, apostrophes and whose it is make no difference', () => {
    const zoe = person('3', 'Zoë', 'O’Brien')
    assert.deepEqual(found('Zoe’s bag, ZOË OBRIEN and zoé', [zoe]), ['Zoe: 3', 'ZOË OBRIEN: 3'])
    const darcy = person('4', "D'Arcy", 'Łuczak')
    assert.deepEqual(found('D’Arcy, and Darcy Luczak’s house', [darcy]), [
      'D’Arcy: 4',
      'Darcy Luczak: 4',
    ])
  })

  it('a hyphen may be left out, and joins a name to another word', () => {
    const mary = person('5', 'Ellie-Mae')
    assert.deepEqual(found('ellie mae and Ellie‑Mae', [mary]), ['ellie mae: 5'])
    assert.deepEqual(found('His Kian-related worries', [kian]), ['Kian: 2'])
  })

  it('what is in the name of whoever it is about is not found, and what only looks so is', () => {
    const [own, mae] = [[person('1', 'Ellie-Mae')], person('6', 'Mae')]
    assert.deepEqual(found('Ellie-Mae slept well.', [mae], own), [])
    assert.deepEqual(found('Ellie, Mae and a friend', [mae], own), ['Mae: 6'])
    assert.deepEqual(found('Ellie-Mae and Mae', [mae], own), ['Mae: 6'])
    const other = person('7', 'Kian', 'Hartley')
    assert.deepEqual(found('Kian, and Kian Hartley', [other], [kian]), ['Kian Hartley: 7'])
  })

  it('two who are called the same are both meant', () => {
    assert.deepEqual(found('Kian', [kian, person('8', 'Kian', 'Rowe')]), ['Kian: 2,8'])
  })

  it('a name that is a word as well counts with a capital only', () => {
    const [will, may] = [person('9', 'Will'), person('10', 'May')]
    assert.deepEqual(found('We will see: it may rain.', [will, may]), [])
    assert.deepEqual(found('We saw Will and May.', [will, may]), ['Will: 9', 'May: 10'])
  })

  it('nobody without a forename, and no initial, is looked for', () => {
    assert.deepEqual(
      found('Ashdown a J', [person('11', ''), person('12', 'J'), person('13', '- ')]),
      [],
    )
  })

  const plain = fc.stringMatching(/^q[a-z]{3,9}$/)
  const marks = fc.constantFrom('', '\u0301', '\u0308', '\u030c')

  it('whoever is named is found, however it is written, and nobody who is not', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(plain, { minLength: 3, maxLength: 12 }),
        marks,
        fc.constantFrom('upper', 'lower', 'as it is'),
        fc.constantFrom(' ', ', ', '. ', '\n', '; '),
        (words, mark, letterCase, gap) => {
          const [name = '', absent = '', ...rest] = words
          const marked = `${name.slice(0, 2)}${mark}${name.slice(2)}`.normalize('NFC')
          const written =
            letterCase === 'as it is'
              ? marked
              : letterCase === 'upper'
                ? marked.toUpperCase()
                : marked.toLowerCase()
          const text = [...rest, written, ...rest].join(gap)
          const people = [person('1', name, 'Zzz'), person('2', absent, 'Zzz')]
          assert.deepEqual(found(text, people), [`${written}: 1`])
          assert.deepEqual(found(text, people, [person('0', name, 'Yyy')]), [])
        },
      ),
    )
  })

  it('what is found stands in the text, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (text, one, other) => {
        const people = [person('1', one, other), person('2', other, one)]
        for (const { written } of namesInText(text, { people, own: [] })) {
          assert.ok(text.includes(written))
        }
      }),
    )
  })
})
