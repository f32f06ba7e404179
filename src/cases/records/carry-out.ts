import type { Caller } from '../../engine/permissions.ts'
import { done, refused, type Result } from '../../engine/refusal.ts'
import type { Act } from '../act.ts'
import { draftLetters } from '../front-door/draft-letters.ts'
import { tellParents } from '../front-door/tell-parents.ts'
import { addRows } from './add-rows.ts'
import { amend, endRecords } from './amend-record.ts'
import { answerOthers } from './answer-others.ts'
import type { Completed } from './complete.ts'
import { handOver } from './hand-over.ts'
import { moveFact } from './move-facts.ts'
import { erase } from './erase.ts'
import { restrict, transferCases } from './move-case.ts'
import type { OpenRecord } from './open-record.ts'
import { openAll, type Wanted } from './open-for.ts'
import { refreshClocks } from './refresh-clocks.ts'
import { refuseGaps } from './unbroken.ts'
import { refuseUnseen } from './what-it-replaces.ts'

/**
 * Carries out what outcomes come to, in the decision's own transaction: facts first, because they may refuse the
 * whole decision; what ends before what begins, because a plan may begin on the day another ends.
 */
export async function carryOut(
  request: Act,
  record: OpenRecord,
  wanted: readonly Wanted[],
  caller: Caller,
): Promise<Result<Completed>> {
  for (const { instruction } of wanted) {
    if (instruction.do !== 'refuse') continue
    return refused({ kind: 'wrong-stage', message: instruction.because })
  }
  const unseen = await refuseUnseen(request, record, wanted)
  if (unseen) return unseen
  const moved = new Set<string>()
  const kinds = new Set<string>()
  for (const { part, instruction } of [...wanted].sort(endingsFirst)) {
    if (!('fact' in instruction)) continue
    const refusal = await moveFact(request, record, part, instruction)
    if (refusal) return refusal
    kinds.add(instruction.fact)
    if (instruction.of) moved.add(instruction.of)
    else if (part) moved.add(part.row.subject_id)
  }
  const gap = await refuseGaps(request, [...moved], kinds)
  if (gap) return gap
  for (const { part, instruction } of wanted) {
    if (instruction.do === 'amend') await amend(request, record, part, instruction)
    if (instruction.do === 'add-rows') await addRows(request, record, part, instruction)
    if (instruction.do === 'answer-others')
      await answerOthers(request, record, part, instruction, caller)
    if (instruction.do === 'end-record') await endRecords(request, part, instruction)
  }
  const opened = await openAll(request, record, wanted)
  const handedOver: Completed['handedOver'][number][] = []
  for (const { part, instruction } of wanted) {
    if (instruction.do !== 'hand-over') continue
    handedOver.push(await handOver(request, record, part, instruction))
  }
  const moving = wanted.flatMap(({ part, instruction }) =>
    part && instruction.do === 'transfer' ? [{ part, ...instruction }] : [],
  )
  const stays = await transferCases(request, record, moving)
  if (stays) return stays
  for (const { part, instruction } of wanted) {
    if (instruction.do === 'restrict') await restrict(request, part, instruction)
    if (instruction.do === 'erase') await erase(request, record, part, instruction)
  }
  await tell(request, record, wanted)
  await refreshClocks(request, [...moved], { except: record.row.id })
  return done({ opened, handedOver })
}

const ending = ({ instruction }: Wanted): number => (instruction.do === 'end-fact' ? 0 : 1)

const endingsFirst = (one: Wanted, other: Wanted): number => ending(one) - ending(other)

async function tell(request: Act, record: OpenRecord, wanted: readonly Wanted[]): Promise<void> {
  const letters = wanted.flatMap(({ part, instruction }) =>
    instruction.do === 'tell' ? [{ part, ...instruction }] : [],
  )
  const toReferrer = letters.filter((one) => one.whom === 'referrer')
  await draftLetters(
    request,
    record,
    toReferrer.map((one) => one.letter),
  )
  await tellParents(
    request,
    record,
    letters.filter((one) => one.whom === 'parents'),
  )
}
