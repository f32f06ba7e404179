import { refused, type Refusal } from '../../engine/refusal.ts'
import { textOf } from '../../engine/standpoint.ts'
import { plainDateInWords } from '../../engine/words.ts'
import type {
  SharingBasis,
  SharingBasisId,
  SharingKind,
} from '../../practice/vocabulary/sharing.ts'
import { Undo } from '../../store/database.ts'
import { addSharing, consentOf } from '../../store/sharing.ts'
import type { Act } from '../act.ts'
import type { OpenRecord } from '../records/open-record.ts'

/** Something that is about to leave. */
export interface Leaving {
  readonly kind: SharingKind
  readonly what: string
  readonly toWhom: string
  readonly how?: string
  readonly personIds: readonly string[]
  /** The record that it comes from. */
  readonly record?: Pick<OpenRecord, 'row' | 'view'>
  /** What lets it leave, where it is not what lets such things leave. */
  readonly basis?: SharingBasisId | undefined
  /** What whoever sends it says of that. */
  readonly basisWords?: string
}

function basisOf({ practice }: Act, { kind, basis }: Leaving): SharingBasis | undefined {
  const rules = practice.catalogue.sharing
  const wanted = basis ?? rules?.usual[kind].basis
  return rules?.bases.find(({ id }) => id === wanted)
}

/**
 * Why something may not leave: it rests on consent, and that was taken back for somebody it is about. What rests on
 * another basis is not stopped (UK GDPR, articles 6 and 7(3)).
 */
export async function whyNotShared(request: Act, leaving: Leaving): Promise<Refusal | undefined> {
  if (!basisOf(request, leaving)?.endsWithConsent) return undefined
  const withdrawnOn = (await withdrawn(request, leaving)) ?? withdrawnIn(request, leaving)
  if (withdrawnOn === undefined) return undefined
  return {
    kind: 'wrong-stage',
    message: `Consent was taken back on ${plainDateInWords(withdrawnOn)}, and “${leaving.what}” may only be shared with consent. Nothing was sent, and what you wrote is safe. Ask again and write down what they say under “What was shared”, or record why it is not sent. If a child would be in danger without it, share it as what it then is: a request or a referral to protect a child, which does not rest on consent.`,
  }
}

async function withdrawn({ work }: Act, { personIds }: Leaving): Promise<string | undefined> {
  const said = await consentOf(work, personIds)
  const latest = personIds.flatMap((id) => said.find((one) => one.person_id === id) ?? [])
  return latest.find((one) => !one.is_given)?.said_on
}

/** The record itself may say so, where the same consent was asked for in it. */
function withdrawnIn({ practice }: Act, { record }: Leaving): string | undefined {
  const question = practice.catalogue.sharing?.withdrawnBy
  const said = question && record ? textOf(record.view.values[question]) : ''
  return said === '' ? undefined : said
}

/**
 * Writes down that it left, in the same transaction as whatever sends it. It is kept with each person it is about: of
 * an entry of a register it is kept with the record alone, as the letter or the hand-over that it is.
 */
export async function keepShared(request: Act, leaving: Leaving): Promise<void> {
  const basis = basisOf(request, leaving)
  const from = leaving.record && request.practice.processes.get(leaving.record.row.process)
  if (!basis || typeof from?.about === 'object') return
  await addSharing(
    request.work,
    {
      record_id: leaving.record?.row.id ?? null,
      kind: leaving.kind,
      what: leaving.what,
      to_whom: leaving.toWhom,
      how: leaving.how ?? '',
      basis: basis.id,
      basis_words: leaving.basisWords ?? '',
      personIds: [...new Set(leaving.personIds)],
    },
    { at: request.now, by: request.by },
  )
}

/** Lets it leave and writes that down. @throws Undo with the refusal where it may not: nothing of the request is done */
export async function share(request: Act, leaving: Leaving): Promise<void> {
  const no = await whyNotShared(request, leaving)
  if (no) throw new Undo(refused(no))
  await keepShared(request, leaving)
}
