import { permit, postsFor, type Caller } from '../../engine/permissions.ts'
import { done, notFound, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import { textOf } from '../../engine/standpoint.ts'
import type { CopyAsked } from '../../practice/vocabulary/disclosure.ts'
import { packById, type AccessPackRow } from '../../store/access-packs.ts'
import type { PersonRow } from '../../store/people.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'
import { openRecord, standingOf, type OpenRecord } from '../records/open-record.ts'

/** A request to see a record, in the hands of somebody who makes copies. */
export interface OpenRequest {
  readonly record: OpenRecord
  readonly asked: CopyAsked
}

/** Do they make or sign the copies that such a request asks for? */
export const makesCopies = (
  { definition }: Pick<OpenRecord, 'definition'>,
  caller: Caller,
): boolean =>
  definition.copyAsked !== undefined &&
  (['record', 'authorise'] as const).some(
    (action) => postsFor(action, definition, caller).length > 0,
  )

/** The request. Not there for those who may not read it, and refused to those who neither record nor decide such. */
export async function openRequest(
  request: Act,
  caller: Caller,
  recordId: string,
): Promise<Result<OpenRequest>> {
  const record = await openRecord(request, recordId)
  const asked = record?.definition.copyAsked
  if (!record || !asked) return notFound()
  const read = permit('read', record.definition, standingOf(record), caller, request.practice)
  if (!read.ok) return notFound()
  if (makesCopies(record, caller)) return done({ record, asked })
  return refused({
    kind: 'not-permitted',
    message:
      'A copy is made and signed by those who record or decide such requests. Nothing was changed: ask one of them.',
  })
}

/** A copy with the request that it answers and whose it is. */
export interface OpenPack extends OpenRequest {
  readonly pack: AccessPackRow
  readonly person: PersonRow
}

/** The copy, for whoever may open the request and the person. */
export async function openPack(
  request: Act,
  caller: Caller,
  packId: string,
  options: { readonly forChange?: boolean } = {},
): Promise<Result<OpenPack>> {
  if (!/^\d{1,18}$/.test(packId)) return notFound()
  const pack = await packById(request.work, packId, options)
  if (!pack) return notFound()
  const opened = await openRequest(request, caller, pack.record_id)
  if (!opened.ok) return opened
  const person = await openPerson(request, caller, pack.person_id)
  return person ? done({ ...opened.value, pack, person }) : notFound()
}

/** Does one thing to a copy that is still being decided about. */
export async function onPack<Value>(
  office: Office,
  caller: Caller,
  packId: string,
  action: string,
  carryOut: (request: Act, opened: OpenPack) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return await act(office, caller, { action }, async (request) => {
    const opened = await openPack(request, caller, packId, { forChange: true })
    if (!opened.ok) return opened
    request.noted({ pack: packId })
    const closed = whyClosed(opened.value.pack)
    return closed ? refused(closed) : await carryOut(request, opened.value)
  })
}

function whyClosed({ replaced_at, signed_at }: AccessPackRow): Refusal | undefined {
  if (replaced_at !== null) {
    return {
      kind: 'wrong-stage',
      message:
        'This pack was made again since, so nothing is decided in it any more. What was decided is kept and proposed in the new one: open it from the request.',
    }
  }
  if (signed_at === null) return undefined
  return {
    kind: 'wrong-stage',
    message:
      'This pack is signed, so nothing in it changes. Make it again from the request if something has to: what was decided is proposed again.',
  }
}

/** Why no copy is made, or goes out, for this person now; nothing where nothing stands in its way. */
export function whyNoCopy({ record, asked }: OpenRequest, personId: string): Refusal | undefined {
  const { values } = record.view
  const isAnswered = (question: string): boolean => textOf(values[question]) !== ''
  const no = (message: string): Refusal => ({ kind: 'wrong-stage', message })
  if (!isAnswered(asked.identity)) {
    return no(
      'It is not written down that we are sure who asks, so nothing was gathered. Make sure who they are, say in the request when and how, and make the pack then.',
    )
  }
  if (isAnswered(asked.withdrawn)) {
    return no('The request was withdrawn, so nothing was gathered.')
  }
  if (textOf(values[asked.right.question]) === asked.right.none) {
    return no(
      'Nothing that we have seen gives them the right to this record, so nothing was gathered. Say in the request what does, or refuse it.',
    )
  }
  const outcome = record.parts.find((part) => part.row.subject_id === personId)?.row.outcome
  if (record.row.stage === 'decided' && !asked.shownBy.includes(outcome ?? '')) {
    return no('It was decided that no copy is given of this record, so nothing was gathered.')
  }
  return undefined
}
