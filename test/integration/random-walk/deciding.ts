import { holds } from '../../../src/engine/conditions.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { authorise } from '../../../src/cases/records/authorise.ts'
import type { OpenRecord } from '../../../src/cases/records/open-record.ts'
import { stepOf } from '../../../src/cases/records/outcome-question.ts'
import { sendBack } from '../../../src/cases/records/send-back.ts'
import { answer, askedNowhere, fillIn, towardsClosing } from './answering.ts'
import { chooseOutcomes } from './choosing.ts'
import { concluded } from './concluded.ts'
import { avoidChosen, whoHandsIn } from './handing-in.ts'
import type { Wish } from './towards.ts'
import { called, Fault, note, recordAsItIs, seenBy, whoMay, type Walk } from './walk.ts'

const tries = 10

/** Decides a record, as somebody who may; what only its recorder can put right goes back to them. */
export async function decide(walk: Walk, id: string): Promise<void> {
  const record = await recordAsItIs(walk, id)
  const signers = whoMay(walk, 'authorise', record)
  if (signers.length === 0) {
    walk.found.add(
      `dead end: nobody of the demonstration may sign ${called(record)} (${record.row.team_id})`,
    )
    walk.waiting.set(id, [])
    return
  }
  const signer = walk.chance.one(thoseItNames(record, signers))
  if (walk.chance.onceIn(20)) {
    await goesBack(walk, signer, id, [])
    return
  }
  await fillIn(walk, signer, id, 'authorise')
  const avoided = new Set<string>()
  let refusals: readonly string[] = []
  let chosen = record.definition.outcomesBy === 'recorder'
  for (let one = 0; one < tries; one += 1) {
    const file = await recordAsItIs(walk, id, signer)
    if (!chosen) {
      const beforehand = await chooseOutcomes(walk, signer, id, avoided)
      if (beforehand.length > 0 && walk.chance.onceIn(3)) {
        await goesBack(walk, signer, id, beforehand)
        return
      }
      chosen = true
    }
    const decided = await authorise(walk.at.office, signer, id)
    if (decided.ok) {
      walk.waiting.delete(id)
      note(walk, signer.name, `decided ${called(file)}`)
      if (file.definition.outcomesBy !== 'recorder') await concluded(walk, id)
      return
    }
    const { refusal } = decided
    const gaps = refusal.kind === 'not-yet' ? refusal.gaps : []
    refusals = gaps.length > 0 ? gaps.map((gap) => gap.message) : [refusal.message]
    const now = await recordAsItIs(walk, id, signer)
    // What rests on consent that was taken back is not shared: it has to end in another way.
    if (refusal.kind === 'overlap' || refusal.message.startsWith('Consent was taken back')) {
      avoidChosen(now, avoided)
      chosen = false
      continue
    }
    if (refusal.kind !== 'not-yet') throw new Fault(`${called(file)}: ${refusal.message}`)
    const nowhere = askedNowhere(now, ['record', 'authorise'], gaps)
    if (nowhere.length > 0)
      throw new Fault(`${called(file)}: asked nowhere: ${JSON.stringify(nowhere)}`)
    const wishes = gaps.flatMap((gap) => towardsClosing(walk, now, gap))
    const mine = wishes.filter((each) => stepOf(now, each.question) === 'authorise')
    if (mine.length === 0 || one % 3 === 2) {
      if (wishes.length > mine.length && walk.chance.onceIn(2)) {
        await goesBack(walk, signer, id, wishes)
        return
      }
      avoidChosen(now, avoided)
      chosen = file.definition.outcomesBy === 'recorder'
    }
    await answer(walk, signer, now, mine)
    await fillIn(walk, signer, id, 'authorise')
  }
  note(walk, signer.name, `could not decide ${called(record)}: ${refusals.join(' | ')}`)
  walk.waiting.set(id, refusals)
}

/** Those whom an answer names who has to decide it; everybody who may, where none of them is. */
function thoseItNames(record: OpenRecord, signers: readonly Caller[]): readonly Caller[] {
  const wanted = (record.definition.authoriseRequires ?? []).filter(({ that }) =>
    JSON.stringify(that).includes('"authoriser"'),
  )
  const fitting = signers.filter((one) => {
    const seen = seenBy(record, one).view
    return wanted.every(({ that }) => holds(that, { record: seen }))
  })
  return fitting.length > 0 ? fitting : signers
}

/** Sends it back, and has what was wrong put right. */
async function goesBack(
  walk: Walk,
  signer: Caller,
  id: string,
  wishes: readonly Wish[],
): Promise<void> {
  const back = await sendBack(walk.at.office, signer, id, 'Please look at this again.')
  if (!back.ok) throw new Fault(`${id} could not be sent back: ${back.refusal.message}`)
  const record = await recordAsItIs(walk, id)
  const recorder = whoHandsIn(walk, record)
  note(walk, signer.name, `sent back ${called(record)}`)
  const file = await recordAsItIs(walk, id)
  if (!recorder) return
  const theirs = wishes.filter((one) => stepOf(file, one.question) === 'record')
  await answer(walk, recorder, file, theirs)
}
