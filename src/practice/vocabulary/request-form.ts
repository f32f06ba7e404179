import type { Condition } from './condition.ts'
import type { ProcessId, QuestionId } from './identifiers.ts'

/** Who may be at the public door. The form speaks to each in words of their own. */
export type AskerId = 'child' | 'parent' | 'family-or-friend' | 'professional'

/** What somebody is more closely, in plain words, and the source that the census knows it by. */
export interface AskerAs {
  readonly id: string
  readonly label: string
  readonly source: string
}

export interface Asker {
  readonly id: AskerId
  readonly label: string
  readonly hint: string
  /** The one table from plain choices to source codes. Asked only where there is more than one. */
  readonly as: readonly AskerAs[]
  /** How many answers to "May the family know it was you?" are theirs to give. */
  readonly mayStayUnknown?: 'to-the-family' | 'to-everyone'
  /** Whose consent it is when they give it for themselves, so that nobody is asked who gave it. */
  readonly consentIsTheirOwn?: true
  /** Answers that follow from who they are, and are not asked. */
  readonly implies?: Readonly<Record<QuestionId, string>>
}

/** A question of the process as it is put to somebody at the door. */
export interface PlainWords {
  readonly text?: string
  readonly hint?: string
  /** The choices offered, where those of the definition say more than they can know. */
  readonly options?: Readonly<Record<string, string>>
}

/** What is asked together, one such page at a time. */
export interface RequestPage {
  readonly id: string
  readonly title: string
  readonly titleFor?: Readonly<Partial<Record<AskerId, string>>>
  readonly intro?: string
  readonly introFor?: Readonly<Partial<Record<AskerId, string>>>
  /** People are described on it besides: whoever asks, the children, or the adults around them. */
  readonly people?: 'asker' | 'children' | 'adults'
  /** Shown only when this holds. A page with nothing to ask of this asker is passed over besides. */
  readonly when?: Condition
  readonly asks: readonly QuestionId[]
}

/** The public way into a process: the same facts, asked of people who have never seen the process. */
export interface RequestForm {
  readonly process: ProcessId
  readonly askers: readonly Asker[]
  /** The source of whoever gives no name. */
  readonly namelessSource: string
  readonly pages: readonly RequestPage[]
  /** Questions that only some can answer. */
  readonly onlyFor: Readonly<Record<QuestionId, readonly AskerId[]>>
  /** What must be answered before it can be sent, with the words that ask for it. Nothing else must. */
  readonly needed: Readonly<Record<QuestionId, string>>
  readonly plainly: Readonly<
    Record<QuestionId, Readonly<Partial<Record<AskerId | 'anyone', PlainWords>>>>
  >
}
