import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'

/** One answer's place on a form: the question, and whose part it is in when it is asked of each child. */
export interface FieldAt {
  readonly question: QuestionId
  readonly partId?: string | undefined
}

/** The name and id of a field: "worries", "childsVoice_12". Question ids are single words, so that it reads back. */
export const keyOf = ({ question, partId }: FieldAt): string =>
  partId === undefined ? question : `${question}_${partId}`

/** The boxes of a field that has several, and what is sent along with it. */
export const inside = {
  /** The version of the answer that is on the screen. Its being sent says that the field was on the form. */
  version: (key: string): string => `${key}-version`,
  /** The mark of what the form was shown with. */
  was: (key: string): string => `${key}-was`,
  /** Why a date that clocks count from is corrected. */
  reason: (key: string): string => `${key}-reason`,
  row: (key: string, at: number, inner: string): string => `${key}-row${at}-${inner}`,
  rows: (key: string): string => `${key}-rows`,
  none: (key: string): string => `${key}-none`,
} as const
