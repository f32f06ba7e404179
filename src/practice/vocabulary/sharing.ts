import type { QuestionId } from './identifiers.ts'
import type { Source } from './source.ts'

export type SharingBasisId =
  'consent' | 'public-task' | 'legal-obligation' | 'vital-interests' | 'safeguarding'

/** What lets something about somebody leave. */
export interface SharingBasis {
  readonly id: SharingBasisId
  readonly label: string
  /** It rests on their agreement, and ends with it. */
  readonly endsWithConsent?: true
  readonly source: readonly Source[]
}

/** How something leaves. */
export type SharingKind = 'letter' | 'partner-request' | 'hand-over' | 'print' | 'copy' | 'export'

/** On which bases things leave; a letter or a hand-over that rests on another says so itself. */
export interface SharingRules {
  readonly bases: readonly SharingBasis[]
  readonly usual: Readonly<
    Record<SharingKind, { readonly title: string; readonly basis: SharingBasisId }>
  >
  /** The answer that says, in a record, that consent to sharing was taken back. */
  readonly withdrawnBy: QuestionId
}
