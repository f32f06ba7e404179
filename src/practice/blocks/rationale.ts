import type { Condition } from '../vocabulary/condition.ts'
import type { LongTextQuestion, Needed } from '../vocabulary/question.ts'

/** Block K5: shorter than this is no rationale. */
const minimumCharacters = 50

interface RationaleOf {
  readonly whose:
    | 'social worker'
    | 'manager'
    | 'practice manager'
    | 'team manager'
    | 'chair'
    | 'head of service'
    | 'nominated officer'
    | 'agency decision maker'
  readonly forWhat: string
  readonly needed: Needed
  readonly each?: 'child'
  readonly when?: Condition
}

/** Block K5: why the person who signs thinks so, in their own words; stored beside their name. */
export const rationale = ({ whose, forWhat, ...asked }: RationaleOf): LongTextQuestion => ({
  kind: 'long-text',
  text: `Rationale of the ${whose} for ${forWhat}`,
  hint: `At least ${minimumCharacters} characters: what decided it, and what was weighed against it.`,
  minimumCharacters,
  ...asked,
})
