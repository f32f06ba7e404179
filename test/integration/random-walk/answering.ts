import { parseAnswer } from '../../../src/engine/answers.ts'
import { questionsOn, reachablePages, type Gap, type Step } from '../../../src/engine/journey.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { isWorkedOut } from '../../../src/engine/worked-out.ts'
import type { OpenRecord } from '../../../src/cases/records/open-record.ts'
import { outcomeQuestion, questionIn } from '../../../src/cases/records/outcome-question.ts'
import { saveAnswers } from '../../../src/cases/records/save-answers.ts'
import { randomAnswer } from './random-answers.ts'
import { closing, standpointsOf } from './closing.ts'
import type { Wish, Wishing } from './towards.ts'
import { called, canOpen, Fault, recordAsItIs, type Walk } from './walk.ts'

/** What random answers to this record are made from, now. */
export const wishingFor = (
  { at, workers, chance }: Walk,
  { definition }: Pick<OpenRecord, 'definition'>,
): Wishing => ({
  practice: at.office.practice,
  now: at.clock.now(),
  workers,
  chance,
  definition,
})

const keyOf = ({
  question,
  partId,
}: {
  readonly question: string
  readonly partId?: string | undefined
}): string => `${question} ${partId ?? ''}`

/** Saves answers as a page would send them, and remembers those that were accepted. */
export async function answer(
  walk: Walk,
  caller: Caller,
  file: OpenRecord,
  wishes: readonly Wish[],
): Promise<void> {
  if (wishes.length === 0) return
  const last = new Map(wishes.map((one) => [keyOf(one), one]))
  const given = [...last.values()].map((one) => {
    const stored = storedIn(file, one)
    return { ...one, version: stored?.version ?? 0, reason: 'Written down wrongly at first' }
  })
  const saved = await saveAnswers(walk.at.office, caller, file.row.id, given)
  if (!saved.ok) {
    throw new Fault(`${called(file)}: answers were refused: ${saved.refusal.message}`)
  }
  const context = { practice: walk.at.office.practice, now: walk.at.clock.now() }
  for (const one of saved.value.answers) {
    const sent = last.get(keyOf(one))
    const question = questionIn(file.definition, one.question)
    if (!sent || !question) throw new Fault(`${called(file)}: ${one.question} was not sent`)
    if (one.is === 'saved' || one.is === 'no-longer-asked') {
      const parsed = parseAnswer(question, sent.raw, context)
      if (parsed.is !== 'value') continue
      const { id: recordId } = file.row
      const accepted = { recordId, question: one.question, value: parsed.value }
      walk.accepted.push({ ...accepted, partId: one.partId })
    } else if (one.is === 'contested') {
      throw new Fault(`${called(file)}: nobody else answered ${one.question}, and it is contested`)
    } else if (!mayBeRefused(file, one.question)) {
      const what = JSON.stringify(sent.raw)
      throw new Fault(`${called(file)}: ${one.question} ${what} was refused: ${one.message}`)
    }
  }
}

/** A correction of what clocks count from may need a manager, and what was carried out stands. */
const mayBeRefused = ({ definition }: OpenRecord, question: string): boolean =>
  question === definition.happenedAt || question === outcomeQuestion

function storedIn(file: OpenRecord, { question, partId }: Wish): { version: number } | undefined {
  const part = file.parts.find((one) => one.row.id === partId)
  return (part ?? file).row.answers[question]
}

/** Answers what a step asks and is not answered yet, again while answers lead to more; some of it is left empty. */
export async function fillIn(
  walk: Walk,
  caller: Caller,
  id: string,
  step: Step,
): Promise<OpenRecord> {
  const left = new Set<string>()
  await canOpen(walk, caller, id)
  for (let round = 0; round < 8; round += 1) {
    const file = await recordAsItIs(walk, id, caller)
    const by = wishingFor(walk, file)
    const wishes: Wish[] = []
    for (const page of reachablePages(file.definition, file.view, step)) {
      for (const from of standpointsOf(file)) {
        for (const [question, asked] of questionsOn(file.definition, page, from)) {
          const at = { question, ...(from.part ? { partId: from.part.id } : {}) }
          if ((from.part ?? from.record).values[question] !== undefined) continue
          if (isWorkedOut(asked)) continue
          if (left.has(keyOf(at))) continue
          const isNeeded = asked.needed !== undefined && asked.needed !== 'never'
          left.add(keyOf(at))
          if (isNeeded || !walk.chance.onceIn(3))
            wishes.push({ ...at, raw: randomAnswer(asked, by) })
        }
      }
    }
    if (wishes.length === 0) return file
    await answer(walk, caller, file, wishes)
  }
  return await recordAsItIs(walk, id, caller)
}

/** Answers of this walk that would close a gap. */
export const towardsClosing = (walk: Walk, file: OpenRecord, gap: Gap): readonly Wish[] =>
  closing(file, gap, wishingFor(walk, file))

/** What keeps a record, of which no page that can be reached asks. */
export function askedNowhere(
  file: OpenRecord,
  steps: readonly Step[],
  gaps: readonly Gap[],
): readonly Gap[] {
  const { definition, view } = file
  const asks = new Set([
    outcomeQuestion,
    ...Object.values(definition.outcomes).flatMap((one) => one.asks ?? []),
    ...steps.flatMap((step) =>
      reachablePages(definition, view, step).flatMap((page) => [...page.asks]),
    ),
  ])
  return gaps.filter((gap) => gap.question !== undefined && !asks.has(gap.question))
}
