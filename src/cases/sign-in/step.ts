import type { Work } from '../../store/database.ts'
import { addStep, removeStep, stepOf, type StepKind } from '../../store/sign-in-steps.ts'
import { newToken, sealOf, sealUp, unseal } from '../ways-in/sealed.ts'
import { isPast, later, stepMinutes } from './limits.ts'

const what = 'sign-in step'

/** A step that is under way, as its own browser can open it. */
export interface OpenStep {
  readonly workerId: string | undefined
  /** What the answer is checked against. */
  readonly expects: unknown
}

/** Begins a step, and returns the token that alone can find and open it; it is kept in a cookie. */
export async function beginStep(
  work: Work,
  step: { readonly kind: StepKind; readonly workerId?: string; readonly expects: unknown },
  now: string,
): Promise<string> {
  const token = newToken()
  const seal = sealOf(token, what)
  await addStep(work, {
    knownBy: seal.knownBy,
    kind: step.kind,
    workerId: step.workerId,
    sealed: sealUp(seal, JSON.stringify(step.expects)),
    at: now,
    expiresAt: later(now, stepMinutes),
  })
  return token
}

/** The step of this token and kind; undefined when it took too long, was finished, or never was. */
export async function openStep(
  work: Work,
  { kind, token, now }: { readonly kind: StepKind; readonly token: string; readonly now: string },
): Promise<OpenStep | undefined> {
  const seal = sealOf(token, what)
  const row = await stepOf(work, seal.knownBy)
  if (row?.kind !== kind || isPast(row.expires_at, now)) return undefined
  const expects: unknown = JSON.parse(unseal(seal, row.sealed))
  return { workerId: row.worker_id ?? undefined, expects }
}

/** Uses a step up. */
export async function finishStep(work: Work, token: string): Promise<void> {
  await removeStep(work, sealOf(token, what).knownBy)
}
