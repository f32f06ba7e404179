import { postInWords } from '../permissions.ts'
import type { Outcome, Requirement } from '../../practice/vocabulary/outcome.ts'
import { clause } from './clause.ts'
import { when } from './when.ts'
import type { InPractice } from './within.ts'
import { describeEffect, type EffectDescription } from './effects.ts'
import { describeQuestion, type QuestionDescription } from './questions.ts'
import { describeSource, type SourceDescription } from './sources.ts'

/** Something that must be so, and what a person reads when it is not. */
export interface RequirementDescription {
  readonly that: string
  readonly otherwise: string
}

/** One way a record, or a child's part of it, can end. */
export interface OutcomeDescription {
  readonly id: string
  readonly label: string
  readonly explained?: string
  readonly source: SourceDescription
  /** It is offered only then. */
  readonly when?: string
  /** Only these of those who authorise may decide it like this. */
  readonly signedBy?: readonly string[]
  readonly asks: readonly QuestionDescription[]
  readonly needs: readonly RequirementDescription[]
  readonly bringsAbout: readonly EffectDescription[]
}

/** An outcome in words. */
export function describeOutcome(
  id: string,
  outcome: Outcome,
  within: InPractice,
): OutcomeDescription {
  return {
    id,
    label: outcome.label,
    ...(outcome.explained ? { explained: outcome.explained } : {}),
    source: describeSource(outcome.source),
    ...when(outcome.when, within),
    ...(outcome.by ? { signedBy: outcome.by.map((one) => postInWords(one, within.practice)) } : {}),
    asks: (outcome.asks ?? []).map((question) => describeQuestion(question, within)),
    needs: (outcome.requires ?? []).map((one) => describeRequirement(one, within)),
    bringsAbout: (outcome.effects ?? []).map((effect) => describeEffect(effect, within)),
  }
}

/** A requirement as a clause, with the words of its refusal. */
export const describeRequirement = (
  { that, otherwise }: Requirement,
  within: InPractice,
): RequirementDescription => ({ that: clause(that, within), otherwise })
