import type { Caller } from '../../engine/permissions.ts'
import { done, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import { withoutMarked, type Piece } from '../../engine/redaction.ts'
import { textOf } from '../../engine/standpoint.ts'
import { itemsOfPack, type AccessPackRow, type PackItem } from '../../store/access-packs.ts'
import type { PersonRow } from '../../store/people.ts'
import { redactionsOf, type RedactionRow } from '../../store/redactions.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { keepShared } from '../sharing/share.ts'
import { openPack, whyNoCopy, type OpenPack } from './open-pack.ts'
import { whyNotSigned } from './sign-pack.ts'

export type { AccessPackRow, RedactionRow }

/** A statement of a pack with what is, or may be, taken out of it. */
export interface PackStatement extends PackItem {
  readonly redactions: readonly RedactionRow[]
}

/** A pack as those who decide about it see it: on their screen and nowhere else. */
export interface PackFile {
  readonly now: string
  readonly pack: AccessPackRow
  readonly person: PersonRow
  readonly reference: string
  readonly statements: readonly PackStatement[]
  /** Why this reader does not sign it now. */
  readonly whyNotSigned: Refusal | undefined
  /** Why it does not go out now. */
  readonly whyNotOut: Refusal | undefined
}

/** Reads a pack whole, for whoever makes or signs it. */
export async function readPack(
  office: Office,
  caller: Caller,
  packId: string,
): Promise<Result<PackFile>> {
  const action = { action: 'read-access-pack', reads: true } as const
  return await act(office, caller, action, async (request) => {
    const opened = await openPack(request, caller, packId)
    if (!opened.ok) return opened
    const { pack, person, record } = opened.value
    request.noted({ pack: pack.id })
    const items = await itemsOfPack(request.work, pack.id)
    const redactions = await redactionsOf(request.work, pack.id)
    return done({
      now: request.now,
      pack,
      person,
      reference: record.row.reference,
      statements: items.map((item) => ({
        ...item,
        redactions: redactions.filter((one) => one.item_id === item.id),
      })),
      whyNotSigned: whyNotSigned(caller, pack, redactions),
      whyNotOut: whyNotOut(opened.value),
    })
  })
}

/** A statement as it goes out: what is taken out of it is in no piece of it. */
export interface CopiedStatement {
  readonly on: string
  readonly heading: string
  readonly asked: string
  readonly pieces: readonly Piece<number>[]
}

/** Something that was taken out, by its number. */
interface TakenOut {
  readonly number: number
  readonly ground: string
  readonly reason: string
}

/** A copy as it goes out to whoever asked. */
export interface Copy {
  readonly now: string
  readonly reference: string
  readonly person: PersonRow
  readonly askedBy: string
  readonly pack: AccessPackRow
  readonly statements: readonly CopiedStatement[]
  readonly takenOut: readonly TakenOut[]
}

/**
 * Reads the copy that goes out. Refused until every proposal is decided, another officer has signed, and the request is
 * decided so that a copy is given. No other way leads to a pack outside the service.
 */
export async function printPack(
  office: Office,
  caller: Caller,
  packId: string,
): Promise<Result<Copy>> {
  return await act(office, caller, { action: 'print-access-pack' }, async (request) => {
    const opened = await openPack(request, caller, packId)
    if (!opened.ok) return opened
    const { pack, person, record, asked } = opened.value
    request.noted({ pack: pack.id })
    const no = whyNotOut(opened.value)
    if (no) return refused(no)
    await keepShared(request, {
      kind: 'copy',
      what: 'A copy of the record, with what is not theirs to see taken out',
      toWhom: textOf(record.view.values[asked.askedBy]) || 'Whoever asked',
      personIds: [person.id],
      record,
    })
    const items = await itemsOfPack(request.work, pack.id)
    const covered = (await redactionsOf(request.work, pack.id)).filter(
      (one) => one.state === 'cover',
    )
    return done({
      now: request.now,
      reference: record.row.reference,
      person,
      askedBy: textOf(record.view.values[asked.askedBy]),
      pack,
      statements: items.map((item) => copied(item, covered)),
      takenOut: covered.map(({ ground, reason }, at) => ({ number: at + 1, ground, reason })),
    })
  })
}

function copied(item: PackItem, covered: readonly RedactionRow[]): CopiedStatement {
  const marked = covered.flatMap((one, at) =>
    one.item_id === item.id
      ? [
          {
            mark: at + 1,
            span:
              one.from_at === null || one.to_at === null
                ? undefined
                : { from: one.from_at, to: one.to_at },
          },
        ]
      : [],
  )
  // Where all of it is taken out, so is what it was asked under: a title may tell as much.
  const isWhole = marked.some(({ span }) => span === undefined)
  return {
    on: item.on_day,
    heading: isWhole ? '' : item.heading,
    asked: isWhole ? '' : item.asked,
    pieces: withoutMarked(item.body, marked),
  }
}

function whyNotOut(opened: OpenPack): Refusal | undefined {
  const { pack, person, record, asked } = opened
  const no = (message: string): Refusal => ({ kind: 'wrong-stage', message })
  if (pack.replaced_at !== null) {
    return no('This pack was made again since, so it does not go out. Open the new one.')
  }
  if (pack.signed_at === null) {
    return no(
      'This pack is not signed yet, so nothing of it goes out. Decide every proposal, and have another officer sign it.',
    )
  }
  const outcome = record.parts.find((part) => part.row.subject_id === person.id)?.row.outcome
  if (record.row.stage !== 'decided' || !asked.shownBy.includes(outcome ?? '')) {
    return no(
      'The request is not decided so that a copy is given, so nothing of this pack goes out. It is safe: have the request decided first.',
    )
  }
  return whyNoCopy(opened, person.id)
}
