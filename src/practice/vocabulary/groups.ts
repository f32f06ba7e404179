import type { ProcessId, QuestionId } from './identifiers.ts'
import type { Questions } from './question.ts'
import type { Post, TeamType } from './role.ts'
import type { Source } from './source.ts'

/** A worry about somebody at a session: which record it opens, for whom, and where what is known goes. */
export interface WorryAtGroup {
  readonly process: ProcessId
  readonly to: TeamType
  /** Questions that are answered from the register: what was written, when it was, who wrote it and for which team. */
  readonly said: QuestionId
  readonly at: QuestionId
  readonly by: QuestionId
  readonly team: QuestionId
  /** Answers that are always so. */
  readonly always: Readonly<Record<QuestionId, string>>
}

/** What is asked at each step, by the names under which the answers are kept. */
export interface GroupForms {
  readonly centre: Questions
  readonly programme: Questions
  readonly session: Questions
  readonly cancelling: Questions
  readonly booking: Questions
  /** Of whoever books for themselves or their child, without an account: as little as will do. */
  readonly openBooking: Questions
  readonly withdrawing: Questions
  readonly check: Questions
}

/** How groups and programmes are run, and by whom. */
export interface GroupRules {
  /** What the places they are run at are called. */
  readonly title: string
  readonly lead: string
  /** They give places and take registers, in their own team. */
  readonly runBy: readonly Post[]
  /** They open centres, begin programmes and plan sessions. */
  readonly plannedBy: readonly Post[]
  /** They say of somebody that they are to be talked over before booking, and take it back. */
  readonly checkedBy: readonly Post[]
  readonly asks: GroupForms
  readonly worry: WorryAtGroup
  readonly source: readonly Source[]
}
