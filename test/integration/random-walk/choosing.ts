import { holdsPost, type Caller } from '../../../src/engine/permissions.ts'
import { asked } from '../../../src/engine/journey.ts'
import { isWorkedOut } from '../../../src/engine/worked-out.ts'
import { holds } from '../../../src/engine/conditions.ts'
import {
  readDecision,
  type Decision,
  type Ending,
} from '../../../src/cases/reading/read-decision.ts'
import {
  outcomeQuestion,
  outcomeStep,
  stepOf,
} from '../../../src/cases/records/outcome-question.ts'
import { answer, wishingFor } from './answering.ts'
import { standpointAt, standpointsOf } from './closing.ts'
import { promiseOf } from './coverage.ts'
import { randomAnswer } from './random-answers.ts'
import { towards, type Wish } from './towards.ts'
import { called, Fault, note, recordAsItIs, whoMay, type Walk } from './walk.ts'

/**
 * Chooses an ending for each child, or for the record, leaning to those that no walk has come to. Returns what
 * has to be answered first by whoever recorded it, which who decides cannot write.
 */
export async function chooseOutcomes(
  walk: Walk,
  caller: Caller,
  id: string,
  avoided: ReadonlySet<string>,
): Promise<readonly Wish[]> {
  const decision = await readDecision(walk.at.office, caller, id)
  if (!decision.ok)
    throw new Fault(`the decision of ${id} cannot be opened: ${decision.refusal.message}`)
  everyOfferedCanBeSigned(walk, decision.value)
  const file = decision.value
  const chosen: { readonly ending: Ending; readonly key: string }[] = []
  for (const ending of file.endings) {
    const taken = chosen.map((one) => one.key)
    const key = chosenKey(walk, { caller, file, ending, avoided, taken })
    if (key !== undefined) chosen.push({ ending, key })
  }
  if (chosen.length === 0) return []
  const isMine = (one: Wish): boolean => stepOf(file, one.question) === file.chosenBy
  const wishes = chosen.flatMap(({ ending, key }) => wishesFor(walk, file, ending, key))
  note(walk, caller.name, `chooses ${chosen.map((one) => one.key).join(', ')} in ${called(file)}`)
  await answer(walk, caller, file, wishes.filter(isMine))
  // What an ending asks may be asked only once it is chosen.
  const after = { ...file, ...(await recordAsItIs(walk, id, caller)) }
  const more = chosen.flatMap(({ ending, key }) => wishesFor(walk, after, ending, key))
  if (outcomeStep(after) === file.chosenBy) await answer(walk, caller, after, more.filter(isMine))
  return wishes.filter((one) => !isMine(one))
}

interface Choosing {
  readonly caller: Caller
  readonly file: Decision
  readonly ending: Ending
  readonly avoided: ReadonlySet<string>
  /** What was chosen for a brother or sister: another ending says more. */
  readonly taken: readonly string[]
}

function chosenKey(
  { at, coverage, chance }: Walk,
  { caller, file, ending, avoided, taken }: Choosing,
): string | undefined {
  const { definition } = file
  const keys = Object.keys(definition.outcomes).filter((key) => {
    const by = definition.outcomes[key]?.by
    return !avoided.has(key) && (by === undefined || holdsPost(caller, by))
  })
  const { processes } = at.office.practice.catalogue
  return chance.weighed(keys, (key) => {
    const one = ending.offered.find((each) => each.key === key)
    const fits = one === undefined ? 1 : one.lacks.length > 0 ? 4 : 8
    const isNew = coverage.timesEnded(definition.id, key) === 0 && !taken.includes(key)
    const effects = definition.outcomes[key]?.effects ?? []
    return fits * (1 + (isNew ? 60 : 0) + promiseOf(coverage, effects, processes))
  })
}

function wishesFor(walk: Walk, file: Decision, ending: Ending, key: string): readonly Wish[] {
  const { definition } = file
  const outcome = definition.outcomes[key]
  if (!outcome) return []
  const by = wishingFor(walk, file)
  const partId = ending.part?.row.id
  const from = standpointAt(file, partId)
  const asks = (outcome.asks ?? []).flatMap((id) => {
    const question = definition.questions[id]
    if (!question) return []
    // What is asked of each child is asked of all of them, where the ending is the record’s.
    const places = question.each === 'child' && !from.part ? standpointsOf(file).slice(1) : [from]
    return places.flatMap((at) => {
      const isEach = question.each === 'child'
      const stored = (isEach ? at.part : at.record)?.values[id]
      if (stored !== undefined || isWorkedOut(question) || !asked(question, at)) return []
      const raw = randomAnswer(question, by)
      return [{ question: id, raw, ...(isEach && at.part ? { partId: at.part.id } : {}) }]
    })
  })
  return [
    ...(outcome.when && !holds(outcome.when, from) ? towards(outcome.when, true, from, by) : []),
    { question: outcomeQuestion, raw: key, ...(partId ? { partId } : {}) },
    ...asks,
    ...(outcome.requires ?? []).flatMap((one) => towards(one.that, true, from, by)),
  ]
}

/** An ending that is offered and lacks nothing has to be somebody's to sign. */
function everyOfferedCanBeSigned(walk: Walk, { endings, ...record }: Decision): void {
  // Behind the wall of a restricted child are only managers, whoever signs for other children.
  if (record.row.walled) return
  if (record.row.stage !== 'for-decision' || record.chosenBy === 'record') return
  const signers = whoMay(walk, 'authorise', record)
  for (const { key } of endings.flatMap((one) => one.offered)) {
    const by = record.definition.outcomes[key]?.by
    if (by && !walk.workers.some((one) => holdsPost(one, by))) {
      throw new Fault(`nobody of the demonstration may sign ${key} of ${called(record)}`)
    }
    if (by && !signers.some((one) => holdsPost(one, by))) {
      throw new Fault(`nobody who may sign ${called(record)} may sign it as ${key}`)
    }
  }
}
