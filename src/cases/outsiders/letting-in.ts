import { holds } from '../../engine/conditions.ts'
import { unmet } from '../../engine/journey.ts'
import { namedByOf } from '../../engine/named-by.ts'
import { fits, type Caller } from '../../engine/permissions.ts'
import { notFound, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import { isOpen, textOf } from '../../engine/standpoint.ts'
import { aOrAn } from '../../engine/words.ts'
import type { LetsIn, NamedBy } from '../../practice/vocabulary/process.ts'
import type { Act } from '../act.ts'
import { openRecord, type OpenPart, type OpenRecord } from '../records/open-record.ts'

/** A record into which somebody from outside may be let, and by which fact they are named. */
export interface LettingIn {
  readonly record: OpenRecord
  readonly letsIn: LetsIn
  readonly naming: NamedBy
}

/** The record, for those who let somebody in to it; not there for anybody else, nor where nobody is ever let in. */
export async function openLettingIn(
  request: Act,
  caller: Caller,
  recordId: string,
  { forChange = true }: { readonly forChange?: boolean } = {},
): Promise<LettingIn | undefined> {
  const record = await openRecord(request, recordId, { forChange })
  const { letsIn } = record?.definition ?? {}
  const naming = record && namedByOf(record.definition, request.practice)
  if (!record || !letsIn || !naming) return undefined
  const { team_id: teamId, shared_with: shared } = record.row
  const isTheirs = caller.posts.some(
    (held) =>
      letsIn.by.some((post) => fits(held, post)) && [teamId, ...shared].includes(held.teamId),
  )
  return isTheirs ? { record, letsIn, naming } : undefined
}

/** The account that a fact in force names for this child; nothing where nobody from outside is named. */
export const namedFor = (
  { view }: OpenPart,
  { naming }: Pick<LettingIn, 'naming'>,
): string | undefined => {
  const open = view.facts.find((fact) => fact.kind === naming.fact && isOpen(fact))
  return open && (textOf(open.detail[naming.detail]) || undefined)
}

/** Why nobody may be let in as this record stands; nothing where somebody may. */
export function whyNobody({ record, letsIn }: LettingIn): Refusal | undefined {
  const { definition, row, parts, view } = record
  const { noun, plan } = definition
  const goesOn = parts.some(({ view: part }) => {
    const inForce = plan && { holds: plan.fact }
    return inForce !== undefined && holds(inForce, { record: view, part })
  })
  if (parts.length === 0 || (row.stage === 'decided' && !goesOn) || row.ended_at !== null) {
    const message = `What ${aOrAn(noun)} began has ended, or is about nobody yet. Nobody was let in, and nothing was changed.`
    return { kind: 'wrong-stage', message }
  }
  if (parts.some(({ person }) => person.restricted || person.closed)) {
    const message =
      'A child in this record is restricted, and nobody from outside is shown it. Nobody was let in. Ask the manager who restricted it.'
    return { kind: 'not-permitted', message }
  }
  const [gap] = unmet(letsIn.requires ?? [], { record: view }, '')
  return gap && { kind: 'wrong-stage', message: gap.message }
}

/** Opens it to change who is let in. Refused while nobody may be. */
export async function changingWho<Value>(
  request: Act,
  caller: Caller,
  recordId: string,
  carryOut: (letting: LettingIn) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const letting = await openLettingIn(request, caller, recordId)
  if (!letting) return notFound()
  const why = whyNobody(letting)
  return why ? refused(why) : await carryOut(letting)
}
