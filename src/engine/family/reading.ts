import type { Kinship, KinWord } from '../../practice/vocabulary/kinship.ts'

/** A relationship as it is read from one of its two sides. */
export interface Reading {
  readonly type: string
  /** "is": the first is the `type` of the second. "of": the second is the `type` of the first. */
  readonly way: 'is' | 'of'
  readonly first: string
  readonly second: string
}

/** The same relationship read from its other side; read twice, it is what it was. */
export const turned = ({ type, way, first, second }: Reading): Reading => ({
  type,
  way: way === 'is' ? 'of' : 'is',
  first: second,
  second: first,
})

const sexed = (word: KinWord, sex: string): string =>
  sex === 'F' || sex === 'M' ? word[sex] : word.U

/** What the first is to the second, in the word for the first one's sex: "half-sister". */
export function kinWord(kind: Kinship | undefined, { way, type }: Reading, sex: string): string {
  if (!kind) return type
  return sexed(way === 'is' ? kind.is : kind.of, sex)
}
