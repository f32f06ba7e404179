import type { Caller } from '../../../src/engine/permissions.ts'
import { outcomeStep } from '../../../src/cases/records/outcome-question.ts'
import { needsAuthorising } from '../../../src/cases/records/needs-authorising.ts'
import { standingOf, type OpenRecord } from '../../../src/cases/records/open-record.ts'
import { submit } from '../../../src/cases/records/submit.ts'
import type { Gap } from '../../../src/engine/journey.ts'
import { permit } from '../../../src/engine/permissions.ts'
import { answer, askedNowhere, fillIn, towardsClosing } from './answering.ts'
import { chooseOutcomes } from './choosing.ts'
import { concluded } from './concluded.ts'
import { behindTheWall, called, Fault, note, recordAsItIs, whoMay, type Walk } from './walk.ts'

const tries = 14

/** Somebody who records it and leaves somebody else to sign it, where it has to be signed. */
export function whoHandsIn(walk: Walk, record: OpenRecord): Caller | undefined {
  const may = whoMay(walk, 'submit', record)
  const leavesASigner = may.filter((one) => signersAfter(walk, record, one).length > 0)
  if (may.length === 0) {
    walk.found.add(
      `dead end: nobody of the demonstration may hand in ${called(record)} (${record.row.team_id})`,
    )
    return undefined
  }
  // Who may sign what is only for those it names, its answers say, and they may not be given yet.
  const isNamedYet = record.definition.onlyFor === undefined || record.row.submitted_at !== null
  if (record.definition.roles.authorise && leavesASigner.length === 0 && isNamedYet) {
    const asIfHandedIn = `held by ${record.row.team_id}, shared with ${record.row.shared_with.join(', ')}`
    walk.found.add(
      `dead end: nobody could sign ${called(record)} once it is handed in (${asIfHandedIn})`,
    )
    return undefined
  }
  return walk.chance.one(leavesASigner.length > 0 ? leavesASigner : may)
}

/** Those who could sign it if this person handed it in. */
function signersAfter({ workers, at }: Walk, record: OpenRecord, by: Caller): readonly Caller[] {
  const standing = {
    ...standingOf(record),
    stage: 'for-decision',
    submittedBy: by.workerId,
  } as const
  return behindTheWall(workers, record).filter(
    (one) => permit('authorise', record.definition, standing, one, at.office.practice).ok,
  )
}

/** Fills a record in and hands it in, putting right what is refused as long as answers can. */
export async function handIn(walk: Walk, id: string): Promise<void> {
  const caller = whoHandsIn(walk, await recordAsItIs(walk, id))
  if (!caller) {
    walk.waiting.set(id, [])
    return
  }
  await fillIn(walk, caller, id, 'record')
  const avoided = new Set<string>()
  let refusals: readonly string[] = []
  let chosen = false
  let couldBeClosed = false
  for (let one = 0; one < tries; one += 1) {
    const file = await recordAsItIs(walk, id, caller)
    if (outcomeStep(file) === 'record' && !chosen) {
      await chooseOutcomes(walk, caller, id, avoided)
      chosen = true
    }
    const submitted = await submit(walk.at.office, caller, id)
    if (submitted.ok) {
      walk.waiting.delete(id)
      note(walk, caller.name, `handed in ${called(file)}`)
      const carriedOut = submitted.value.complete || file.definition.outcomesBy === 'recorder'
      if (carriedOut) await concluded(walk, id)
      return
    }
    const { refusal } = submitted
    const gaps = refusal.kind === 'not-yet' ? refusal.gaps : []
    refusals = gaps.length > 0 ? gaps.map((gap) => gap.message) : [refusal.message]
    if (refusal.kind === 'overlap' || gaps.some((gap) => gap.question === 'outcome')) {
      if (outcomeStep(file) !== 'record') throw new Fault(`${called(file)}: ${refusal.message}`)
      if (refusal.kind === 'overlap') avoidChosen(file, avoided)
      chosen = false
      couldBeClosed = false
      continue
    }
    if (refusal.kind !== 'not-yet') throw new Fault(`${called(file)}: ${refusal.message}`)
    const now = await recordAsItIs(walk, id, caller)
    const nowhere = askedNowhere(now, ['record'], gaps)
    if (nowhere.length > 0)
      throw new Fault(`${called(file)}: asked nowhere: ${JSON.stringify(nowhere)}`)
    const wishes = gaps.flatMap((gap) => towardsClosing(walk, now, gap))
    couldBeClosed =
      !asksWhoRecords(now) &&
      !gaps.some((gap) => namesAWorker(now, gap)) &&
      gaps.every((gap) => towardsClosing(walk, now, gap).length > 0)
    if (wishes.length === 0) {
      if (outcomeStep(now) !== 'record' || needsAuthorising(now) || avoided.size > 6) break
      avoidChosen(now, avoided)
      chosen = false
      continue
    }
    await answer(walk, caller, now, wishes)
    await fillIn(walk, caller, id, 'record')
  }
  const name = called(await recordAsItIs(walk, id))
  note(walk, caller.name, `could not hand in ${name}: ${refusals.join(' | ')}`)
  if (couldBeClosed) {
    walk.found.add(
      `${name} could not be handed in after ${String(tries)} tries: ${refusals.join(' | ')}`,
    )
  }
  walk.waiting.set(id, refusals)
}

/** Whom it wants there may be nobody but one: somebody of the team that the child’s case goes to. */
const namesAWorker = ({ definition }: OpenRecord, { question = '' }: Gap): boolean =>
  definition.questions[question]?.kind === 'worker'

/** Then it may be somebody else who has to hand it in: a director, at the last stage of a dispute. */
const asksWhoRecords = ({ definition }: OpenRecord): boolean =>
  JSON.stringify(definition.submitRequires ?? []).includes('"names":"recorder"')

/** The outcomes that were chosen and refused, so that others are tried. */
export function avoidChosen({ view }: OpenRecord, avoided: Set<string>): void {
  for (const from of [view, ...view.parts]) {
    const { outcome } = from.values
    if (typeof outcome === 'string') avoided.add(outcome)
  }
}
