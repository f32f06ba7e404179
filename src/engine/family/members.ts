import type { Bond, Kinship } from '../../practice/vocabulary/kinship.ts'

/** Somebody of a family, as far as its picture must know them. */
export interface Member {
  readonly id: string
  readonly sex: string
  readonly bornOn?: string | undefined
  readonly expectedOn?: string | undefined
  readonly diedOn?: string | undefined
}

/** `person` is the `type` of `of`. */
export interface Tie {
  readonly person: string
  readonly type: string
  readonly of: string
  /** Why it is over, where it is: "divorced". */
  readonly endedBecause?: string | undefined
}

export type Kinds = ReadonlyMap<string, Kinship>

/** The kinds of relationship by their code. */
export const kindsOf = (kinships: readonly Kinship[]): Kinds =>
  new Map(kinships.map((one) => [one.code, one]))

export const bondOf = (kinds: Kinds, type: string): Bond => kinds.get(type)?.bond ?? 'other'

/** The kinds that make ancestors: birth and adoption, and no other. */
export const lineageOf = (kinships: readonly Kinship[]): readonly string[] =>
  kinships.filter(({ bond }) => bond === 'birth' || bond === 'adoption').map((one) => one.code)
