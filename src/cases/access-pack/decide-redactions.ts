import type { Caller } from '../../engine/permissions.ts'
import { placesOf } from '../../engine/redaction.ts'
import { done, invalid, notFound, type Problem, type Result } from '../../engine/refusal.ts'
import { itemsOfPack } from '../../store/access-packs.ts'
import {
  addRedactions,
  decideRedactions,
  redactionsOf,
  type RedactionRow,
} from '../../store/redactions.ts'
import type { Act } from '../act.ts'
import type { Office } from '../office.ts'
import { onPack } from './open-pack.ts'

/** What is decided of one redaction. */
export interface Choice {
  readonly redactionId: string
  readonly state: 'cover' | 'show'
}

/**
 * Decides redactions, several at once. Refused without a reason where one is decided otherwise than is proposed: then
 * none of them is decided.
 */
export async function decideSeveral(
  office: Office,
  caller: Caller,
  packId: string,
  { choices, because }: { readonly choices: readonly Choice[]; readonly because: string },
): Promise<Result<{ readonly decided: number }>> {
  return await onPack(office, caller, packId, 'decide-redactions', async (request, { pack }) => {
    const all = await redactionsOf(request.work, pack.id)
    const chosen = choices.map((choice) => ({
      choice,
      row: all.find((one) => one.id === choice.redactionId),
    }))
    if (chosen.some(({ row }) => !row)) return notFound()
    const changed = chosen.filter(({ row, choice }) => row?.state !== choice.state)
    const isOtherwise = changed.some(({ row, choice }) => row?.suggests !== choice.state)
    if (isOtherwise && because.trim() === '') {
      return invalid(
        [{ question: 'because', message: 'Say why you decide otherwise than is proposed' }],
        'Nothing was decided yet, and nothing you chose is lost.',
      )
    }
    for (const state of ['cover', 'show'] as const) {
      for (const asProposed of [true, false]) {
        const rows = changed.flatMap(({ row, choice }) =>
          row && choice.state === state && (row.suggests === state) === asProposed ? [row] : [],
        )
        await settle(request, caller, rows, { state, because: asProposed ? undefined : because })
      }
    }
    return done({ decided: changed.length })
  })
}

/** Which of those that are not decided yet are accepted as they are proposed: those of a rule, or those remembered. */
type Kind = { readonly rule: string } | 'remembered'

/** Accepts every proposal of one kind that is not decided yet. */
export async function acceptAll(
  office: Office,
  caller: Caller,
  packId: string,
  kind: Kind,
): Promise<Result<{ readonly decided: number }>> {
  return await onPack(office, caller, packId, 'accept-redactions', async (request, { pack }) => {
    const open = (await redactionsOf(request.work, pack.id)).filter(
      (one) =>
        one.state === 'open' &&
        (kind === 'remembered'
          ? one.remembered_at !== null
          : one.rule === kind.rule && one.remembered_at === null),
    )
    for (const state of ['cover', 'show'] as const) {
      const rows = open.filter((one) => one.suggests === state)
      await settle(request, caller, rows, { state, because: undefined })
    }
    request.noted({ decided: open.length })
    return done({ decided: open.length })
  })
}

async function settle(
  { work, now }: Act,
  { workerId }: Caller,
  rows: readonly RedactionRow[],
  { state, because }: { readonly state: 'cover' | 'show'; readonly because: string | undefined },
): Promise<void> {
  // What the request says of somebody stays the reason where it is followed.
  const reasons = new Set(rows.map((row) => because ?? row.decided_because))
  for (const reason of reasons) {
    const ids = rows
      .filter((row) => (because ?? row.decided_because) === reason)
      .map(({ id }) => id)
    await decideRedactions(work, ids, { state, because: reason.trim(), at: now, by: workerId })
  }
}

/** What is to be taken out of a statement by hand: words at every place where they stand, or all of it. */
interface ByHand {
  readonly itemId: string
  /** The redaction that it takes the place of. */
  readonly insteadOf?: string | undefined
  readonly words: string
  readonly whole: boolean
  readonly ground: string
  readonly reason: string
}

/**
 * Takes out words of a statement, or all of it, in the place of a proposal or beside the proposals. Refused for words
 * that do not stand there, without a ground and without a reason.
 */
export async function coverByHand(
  office: Office,
  caller: Caller,
  packId: string,
  given: ByHand,
): Promise<Result<true>> {
  return await onPack(office, caller, packId, 'cover-words', async (request, { pack }) => {
    const { work, now, practice } = request
    const item = (await itemsOfPack(work, pack.id)).find((one) => one.id === given.itemId)
    const former = (await redactionsOf(work, pack.id)).find((one) => one.id === given.insteadOf)
    if (!item || (given.insteadOf && former?.item_id !== item.id)) return notFound()
    const places = given.whole ? [undefined] : placesOf(given.words, item.body)
    const grounds = practice.codeLists.get('redaction-ground')?.codes ?? []
    const problems: readonly Problem[] = [
      ...(places.length > 0
        ? []
        : [
            {
              question: 'words',
              message:
                'These words do not stand in this statement. Write them as they stand there, or take out all of it',
            },
          ]),
      ...(grounds.some((one) => one.code === given.ground)
        ? []
        : [{ question: 'ground', message: 'Choose on which ground' }]),
      ...(given.reason.trim() === ''
        ? [{ question: 'reason', message: 'Say why, in words that give nothing away' }]
        : []),
    ]
    if (problems.length > 0) {
      return invalid(problems, 'Nothing was changed yet, and nothing you typed is lost.')
    }
    const by = { at: now, by: caller.workerId }
    if (former) {
      await decideRedactions(work, [former.id], {
        ...{ state: 'changed', because: given.reason.trim(), ...by },
      })
    }
    const made = places.map((span) => ({
      item_id: item.id,
      from_at: span?.from ?? null,
      to_at: span?.to ?? null,
      rule: former?.rule ?? 'hand',
      ground: given.ground,
      reason: given.reason.trim(),
      suggests: 'cover' as const,
      state: 'cover' as const,
      decided_because: '',
      remembered_at: null,
    }))
    await addRedactions(work, pack.id, made, by)
    return done(true)
  })
}
