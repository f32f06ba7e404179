import { isDeepStrictEqual } from 'node:util'
import { writesBack } from '../../engine/copied-lists.ts'
import { fittedTo } from '../../engine/fitted-answer.ts'
import { postsFor, type Caller } from '../../engine/permissions.ts'
import { processOf } from '../../engine/practice.ts'
import { done, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import type { Value } from '../../engine/standpoint.ts'
import { aOrAn } from '../../engine/words.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { answerHistory } from '../../store/answers.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { latestAnswersOf, recordsOf, type LatestAnswers } from '../../store/record-links.ts'
import { recordById } from '../../store/records.ts'
import type { StoredAnswer } from '../../store/stored-answer.ts'
import type { Act } from '../act.ts'
import { openRecord, type OpenPart, type OpenRecord } from './open-record.ts'
import type { Wanted } from './open-for.ts'

/**
 * May a record that takes the place of what it was copied from be begun about all of these? Refused to whoever reads such
 * plans and not this one, which is another team's: to begin it would show it to them, and an empty copy would take its
 * place. Whoever reads no such plan and begins it all the same plans the meeting, and writes in what it shows. Refused too
 * where one list would take the place of several that are kept apart.
 */
export async function readsWhatItReplaces(
  { work, practice }: Act,
  definition: ProcessDefinition,
  subjectIds: readonly string[],
  caller: Caller | undefined,
): Promise<Result<true>> {
  const copies = writesBack(practice, definition)
  if (copies.length === 0 || subjectIds.length === 0) return done(true)
  for (const process of new Set(copies.map((copy) => copy.process))) {
    const asked = copies.filter((copy) => copy.process === process)
    const says = (row: LatestAnswers): boolean =>
      row.ended_at === null &&
      asked.some(({ answer }) => (row.part_answers[answer] ?? row.answers[answer]) !== undefined)
    const open = await latestAnswersOf(work, subjectIds, process)
    const there = await beyondReach(work, () => latestAnswersOf(work, subjectIds, process))
    const replaced = there.filter(says)
    const plan = processOf(practice, process)
    const { noun } = plan
    const isHidden = replaced.some((row) => !open.some((one) => one.record_id === row.record_id))
    if (isHidden && caller && postsFor('read', plan, caller).length > 0) {
      return refused(hidden(definition, noun))
    }
    const isOneForAll = asked.some(
      ({ question }) => definition.questions[question]?.each === undefined,
    )
    if (isOneForAll && new Set(replaced.map((row) => row.record_id)).size > 1) {
      return refused(apart(definition, noun))
    }
  }
  return done(true)
}

const hidden = ({ noun }: ProcessDefinition, plan: string): Refusal => ({
  kind: 'not-permitted',
  message:
    `This ${noun} would take the place of ${aOrAn(plan)} that you cannot read, so you cannot begin it. ` +
    `Nothing was begun, and the ${plan} stands as it was. Ask the team that holds it to begin this, or to let you in.`,
})

const apart = ({ noun }: ProcessDefinition, plan: string): Refusal => ({
  kind: 'overlap',
  message:
    `They each have ${aOrAn(plan)} of their own, and one ${noun} would put the same in both. ` +
    'Nothing was begun or changed. Begin one for each of them.',
})

/**
 * Refuses a decision that would replace what the record has never shown: written by another meanwhile, or never copied
 * here because whoever began it could not read it. It holds what it looks at until the transaction ends.
 */
export async function refuseUnseen(
  request: Act,
  record: OpenRecord,
  wanted: readonly Wanted[],
): Promise<Extract<Result<never>, { ok: false }> | undefined> {
  for (const { part, instruction } of wanted) {
    if (instruction.do !== 'amend' || !part) continue
    const { process, answers } = instruction
    const copies = writesBack(request.practice, record.definition).filter(
      (copy) => copy.process === process && answers[copy.answer] !== undefined,
    )
    if (copies.length === 0) continue
    const unseen = await beyondReach(request.work, async () => {
      const [latest] = await recordsOf(request.work, part.row.subject_id, process)
      const plan = latest && (await openRecord(request, latest.id, { forChange: true }))
      if (!plan) return undefined
      for (const copy of copies) {
        const was = answerIn(plan, part.row.subject_id, copy.answer)
        const now = fittedTo(plan.definition.questions[copy.answer], answers[copy.answer] ?? '', {
          laterVersion: true,
        })
        if (!was || isDeepStrictEqual(was.value, now)) continue
        if (!(await hasShown(request, record, part, copy.question, was))) return plan
      }
      return undefined
    })
    if (unseen) return refused(never(record, unseen))
  }
  return undefined
}

/** What a record says to a question now: of somebody, where each has their own. */
export function answerIn(
  { definition, parts, row }: OpenRecord,
  subjectId: string,
  question: string,
): StoredAnswer | undefined {
  const own = parts.find((one) => one.row.subject_id === subjectId)
  const answers = definition.questions[question]?.each === 'child' ? own?.row.answers : row.answers
  return answers?.[question]
}

/** Did this record say at some time what the plan says now? Whatever was chosen against is in its history too. */
async function hasShown(
  { work }: Act,
  record: OpenRecord,
  part: OpenPart,
  question: string,
  was: StoredAnswer,
): Promise<boolean> {
  const asked = record.definition.questions[question]
  const partId = asked?.each === 'child' ? part.row.id : null
  const current = answerIn(record, part.row.subject_id, question)
  const earlier = (await answerHistory(work, record.row.id)).filter(
    (one) => one.question === question && one.part_id === partId,
  )
  const versions = [...(current ? [current] : []), ...earlier.map((one) => one.was)]
  const said = fittedTo(asked, was.value as Value)
  if (versions.some((one) => isDeepStrictEqual(one.value, said))) return true
  // Rows that a meeting put into both are there beside what was written here.
  if (versions.some((one) => one.from !== undefined && one.from === was.from && one.at === was.at))
    return true
  return await wasCarried(work, record, versions, was)
}

/** What opened the record brought it, and had the plan before it when it was written: it was not changed since. */
async function wasCarried(
  work: Act['work'],
  { row }: OpenRecord,
  versions: readonly StoredAnswer[],
  was: StoredAnswer,
): Promise<boolean> {
  if (row.way_in !== 'process' || row.opened_by_record === null) return false
  const opener = await recordById(work, row.opened_by_record)
  return versions.some((one) => one.from === opener?.reference && one.at >= was.at)
}

const never = ({ definition: { noun } }: OpenRecord, plan: OpenRecord): Refusal => {
  const { definition, row } = plan
  const signed =
    row.stage === 'decided'
      ? `Begin another ${noun}: it starts from the ${definition.noun} as it is now.`
      : `Have the ${definition.noun} completed first: what it says then stands here beside what you wrote, and you choose.`
  return {
    kind: 'overlap',
    message:
      `The ${definition.noun} ${row.reference} says something that this ${noun} has never shown, and this would take its place. ` +
      `Nothing was changed, and what you wrote here is safe. ${signed}`,
  }
}
