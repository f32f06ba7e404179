import type { Code } from './code-list.ts'

/** What somebody is called by what they are: a mother, a father, a parent whose sex is not known. */
export interface KinWord {
  readonly F: string
  readonly M: string
  readonly U: string
}

/**
 * What holds two people together, which is how a picture of a family draws it. Only birth and adoption make ancestors;
 * a step-parent or a foster carer never does.
 */
export type Bond =
  'birth' | 'adoption' | 'step' | 'foster' | 'guardianship' | 'couple' | 'sibling' | 'kin' | 'other'

/** One kind of relationship: stated once, read in both directions. */
export interface Kinship extends Code {
  readonly bond: Bond
  /** How many generations above the other the one stands who "is the … of" them. */
  readonly above: number
  /** What the one is to the other, and what the other is to the one. */
  readonly is: KinWord
  readonly of: KinWord
}
