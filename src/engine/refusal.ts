import type { Gap } from './journey.ts'

/** What went wrong with one answer, and the words beside it. */
export interface Problem {
  readonly question: string
  readonly partId?: string
  readonly message: string
}

/** An expected "no", as a value. Every message says what happened, what is safe and what to do. */
export type Refusal =
  /** Not yours, or not there: the two look the same to whoever asks. */
  | { readonly kind: 'not-found'; readonly message: string }
  | { readonly kind: 'not-permitted'; readonly message: string }
  /** This person's record opens to the caller once they have said why; a restricted one by breaking the glass. */
  | {
      readonly kind: 'closed'
      readonly message: string
      readonly personId: string
      readonly opensBy: 'reason' | 'glass'
    }
  /** Right person, wrong moment: decided already, not submitted yet. */
  | { readonly kind: 'wrong-stage'; readonly message: string }
  /** Something is wanted first; the gaps say what and where. */
  | { readonly kind: 'not-yet'; readonly message: string; readonly gaps: readonly Gap[] }
  | { readonly kind: 'invalid'; readonly message: string; readonly problems: readonly Problem[] }
  /** A dated fact that may not overlap would have: nothing was changed. */
  | { readonly kind: 'overlap'; readonly message: string }

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal }

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value })
export const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal,
})

export const notFound = (): { ok: false; refusal: Refusal } =>
  refused({
    kind: 'not-found',
    message:
      'There is nothing here that you can open. Check the address, or ask the team that holds it.',
  })

export const invalid = (
  problems: readonly Problem[],
  message = 'Some answers could not be understood. Nothing you typed is lost: mend them below.',
): { ok: false; refusal: Refusal } => refused({ kind: 'invalid', message, problems })
