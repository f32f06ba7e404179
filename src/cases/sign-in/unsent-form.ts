import type { Caller } from '../../engine/permissions.ts'
import { milliseconds } from '../../engine/temporal.ts'
import type { Work } from '../../store/database.ts'
import { formBelongsTo } from '../../store/sessions.ts'
import { keepUnsentForm, removeUnsentForm, unsentFormKnownBy } from '../../store/unsent-forms.ts'
import type { Office } from '../office.ts'
import { newToken, sealOf, sealUp, unseal } from '../ways-in/sealed.ts'
import { later, longestHours } from './limits.ts'

// Nothing here is audited: it is the writer's own, nobody of ours can read it, and sending it is audited.

/** A form as it was sent: where to, and every box with what was in it. */
export interface UnsentForm {
  readonly to: string
  readonly boxes: readonly (readonly [name: string, value: string])[]
}

const what = 'unsent form'
const keptHours = longestHours
/** A page may stand open over a weekend before it is sent. */
const oldestDays = 4

/**
 * Keeps a form that arrived after its session had ended, for its writer: whoever the session was that its token came
 * from. Returns the token that alone can find and open it, for a cookie; undefined where no session of ours made the form.
 */
export async function keepForm(
  office: Office,
  form: UnsentForm,
  csrfToken: string,
): Promise<string | undefined> {
  const now = office.clock.now()
  return await office.store.transaction({ system: true }, async (work) => {
    const workerId = await formBelongsTo(work, csrfToken, later(now, -oldestDays * 24 * 60))
    if (!workerId) return undefined
    const token = newToken()
    const seal = sealOf(token, what)
    await keepUnsentForm(work, {
      knownBy: seal.knownBy,
      workerId,
      sealed: sealUp(seal, JSON.stringify(form)),
      at: now,
      expiresAt: later(now, keptHours * 60),
    })
    return token
  })
}

/** The form that this browser keeps for this worker; undefined for anybody else, and when it is too old. */
export async function keptForm(
  office: Office,
  caller: Pick<Caller, 'workerId'>,
  token: string,
): Promise<UnsentForm | undefined> {
  return await office.store.transaction({ system: true, reads: true }, async (work) =>
    read(work, caller, { token, now: office.clock.now() }),
  )
}

async function read(
  work: Work,
  { workerId }: Pick<Caller, 'workerId'>,
  { token, now }: { readonly token: string; readonly now: string },
): Promise<UnsentForm | undefined> {
  const seal = sealOf(token, what)
  const row = await unsentFormKnownBy(work, seal.knownBy)
  if (row?.worker_id !== workerId || milliseconds(row.expires_at) < milliseconds(now)) {
    return undefined
  }
  return JSON.parse(unseal(seal, row.sealed)) as UnsentForm
}

/** Clears what was kept for this worker; what is somebody else's stays. */
export async function forgetForm(
  office: Office,
  caller: Pick<Caller, 'workerId'>,
  token: string,
): Promise<void> {
  await office.store.transaction({ system: true }, async (work) => {
    const mine = await read(work, caller, { token, now: office.clock.now() })
    if (mine) await removeUnsentForm(work, sealOf(token, what).knownBy)
  })
}
