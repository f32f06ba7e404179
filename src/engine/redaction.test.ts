import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { detailsIn, placesOf, withoutMarked } from './redaction.ts'

/** A text in which every letter is another one, and marks anywhere in it, some of them past its end. */
const marked = fc.integer({ min: 0, max: 60 }).chain((length) =>
  fc.record({
    text: fc.constant(String.fromCodePoint(...Array.from({ length }, (_, at) => 0x4e00 + at))),
    marks: fc.array(
      fc.record({
        span: fc.option(
          fc
            .tuple(fc.nat(70), fc.integer({ min: 1, max: 20 }))
            .map(([from, more]) => ({ from, to: from + more })),
          { nil: undefined, freq: 8 },
        ),
        mark: fc.nat(1000),
      }),
      { maxLength: 12 },
    ),
  }),
)

const words = (pieces: ReturnType<typeof withoutMarked>): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')

describe('a text without what is marked', () => {
  it('has no letter of a mark, and every other letter, in order', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const kept = Array.from({ length: text.length }, (_, at) => text.charAt(at)).filter(
          (_, at) =>
            !marks.some(({ span }) => at >= (span?.from ?? 0) && at < (span?.to ?? text.length)),
        )
        assert.equal(words(withoutMarked(text, marks)), kept.join(''))
      }),
    )
  })

  it('is the same whatever the order of the marks, but for the order of the marks of one gap', () => {
    const shape = (pieces: ReturnType<typeof withoutMarked<number>>) =>
      pieces.map((piece) =>
        'text' in piece ? piece.text : piece.marks.toSorted((one, other) => one - other),
      )
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        assert.deepEqual(
          shape(withoutMarked(text, marks.toReversed())),
          shape(withoutMarked(text, marks)),
        )
      }),
    )
  })

  it('never has two gaps beside each other, and loses no mark that takes out a letter', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const pieces = withoutMarked(text, marks)
        pieces.forEach((piece, at) => {
          const before = pieces[at - 1]
          assert.ok(!before || 'marks' in piece !== 'marks' in before)
        })
        const left = pieces.flatMap((piece) => ('marks' in piece ? piece.marks : []))
        const wanted = marks.filter(({ span }) => text === '' || (span?.from ?? 0) < text.length)
        if (text !== '') assert.equal(left.length, wanted.length)
      }),
    )
  })

  it('is a gap and nothing else where all of it is marked, were it empty', () => {
    assert.deepEqual(withoutMarked('', [{ span: undefined, mark: 1 }]), [{ marks: [1] }])
    assert.deepEqual(withoutMarked('secret', [{ span: undefined, mark: 1 }]), [{ marks: [1] }])
  })
})

describe('words of a statement', () => {
  it('are found at every place, whatever their capitals and breaks', () => {
    const text = 'Mr. Hesketh rang. mr.\nhesketh came (Mrs Hesketh did not).'
    const found = placesOf('Mr. Hesketh', text).map(({ from, to }) => text.slice(from, to))
    assert.deepEqual(found, ['Mr. Hesketh', 'mr.\nhesketh'])
    assert.deepEqual(placesOf('  ', text), [])
  })

  it('that tell how somebody is found are pointed at, but those of whoever it is about', () => {
    const text =
      'Ring 01254 123456 or +44 7700 900123, write to g.hesketh@example.org or PR1 8XJ. NHS 943 476 5919.'
    const found = (own: readonly string[]) =>
      detailsIn(text, ['telephone', 'e-mail', 'postcode', 'nhs-number'], own).map(({ from, to }) =>
        text.slice(from, to),
      )
    assert.deepEqual(found([]), [
      ...['01254 123456', '+44 7700 900123', 'g.hesketh@example.org'],
      ...['PR1 8XJ', '943 476 5919'],
    ])
    assert.deepEqual(found(['9434765919', 'pr1 8xj', '01254123456']), [
      '+44 7700 900123',
      'g.hesketh@example.org',
    ])
  })
})
