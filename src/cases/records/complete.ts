import { holdsPost, postInWords, type Caller } from '../../engine/permissions.ts'
import type { Practice } from '../../engine/practice.ts'
import { entriesNamedIn, instructionsFor, type Instruction } from '../../engine/effects.ts'
import { unmet, type Gap } from '../../engine/journey.ts'
import { done, refused, type Result } from '../../engine/refusal.ts'
import { holds } from '../../engine/conditions.ts'
import { textOf, type PartView, type RecordView, type Standpoint } from '../../engine/standpoint.ts'
import { wordingAsAsked } from '../../engine/summary.ts'
import type { Outcome } from '../../practice/vocabulary/outcome.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { changePart } from '../../store/record-parts.ts'
import { changeRecord } from '../../store/records.ts'
import { addSignOff } from '../../store/sign-offs.ts'
import type { Act } from '../act.ts'
import { rememberSignposts } from '../directory/services-pointed-to.ts'
import { carryOut } from './carry-out.ts'
import { factsOfOthers } from './facts-of-others.ts'
import { moveClocks } from './move-clocks.ts'
import { openRecord, type OpenPart, type OpenRecord } from './open-record.ts'
import { outcomeQuestion } from './outcome-question.ts'
import { needsAuthorising } from './needs-authorising.ts'
import { showWritersOf } from './shown-to-writers.ts'
import { tellBoards } from './tell-boards.ts'
import { whereaboutsOf } from './whereabouts.ts'

/** What a decision opened: the records and hand-overs, for the page that says so. */
export interface Completed {
  readonly opened: readonly {
    readonly id: string
    readonly reference: string
    readonly process: string
  }[]
  readonly handedOver: readonly { readonly what: string; readonly to: string }[]
}

/** An outcome that was chosen, and for whom. */
interface Chosen {
  readonly outcome: Outcome
  readonly part: OpenPart | undefined
}

/**
 * Gives each part its outcome and carries out what the outcomes bring about: all of it, or, when anything is
 * refused, none. `at` is the event that concludes it, which what is opened may count from.
 */
export async function conclude(
  request: Act,
  record: OpenRecord,
  caller: Caller,
  at: 'submitted' | 'authorised',
): Promise<Result<Completed>> {
  const { work, now } = request
  const { row } = record
  const judged = choose(record, { caller, practice: request.practice })
  if (!judged.ok) return judged
  for (const part of record.parts) {
    const outcome = part.view.values[outcomeQuestion] ?? record.view.values[outcomeQuestion]
    await changePart(work, part.row.id, {
      outcome: typeof outcome === 'string' ? outcome : null,
      decided_at: now,
      decided_by: caller.workerId,
    })
  }
  const wanted: { part: OpenPart | undefined; instruction: Instruction }[] = []
  for (const { outcome, part } of eachChild(judged.value, record)) {
    const effects = outcome.effects ?? []
    const context = {
      practice: request.practice,
      from: standpoint(record.view, part?.view),
      where: await whereaboutsOf(request, record, part),
      events: {
        started: row.started_at,
        ...(row.submitted_at ? { submitted: row.submitted_at } : {}),
        [at]: now,
      },
    }
    const others = await factsOfOthers(request, entriesNamedIn(effects, context))
    const instructions = instructionsFor(effects, { ...context, others })
    wanted.push(...instructions.map((instruction) => ({ part, instruction })))
  }
  await rememberSignposts(request, record)
  return await carryOut(request, record, wanted, caller)
}

/** Completes a record: fixes the wording as it was asked, concludes it unless that is done, and moves its clocks. */
export async function complete(
  request: Act,
  record: OpenRecord,
  caller: Caller,
): Promise<Result<Completed>> {
  const { work, now } = request
  const { definition } = record
  const row = { ...record.row, authorised_at: now, authorised_by: caller.workerId }
  await changeRecord(work, row.id, { authorised_at: now, authorised_by: caller.workerId })
  await addSignOff(work, {
    recordId: row.id,
    step: 'authorised',
    by: caller.workerId,
    at: now,
    wording: wordingAsAsked(definition, record.view),
  })
  const concluded =
    definition.outcomesBy === 'recorder' && needsAuthorising(record)
      ? done<Completed>({ opened: [], handedOver: [] })
      : await conclude(request, { ...record, row }, caller, 'authorised')
  if (!concluded.ok) return concluded
  await showWritersOf(request, record)
  await moveClocks(request, {
    ...(await asItIsNow(request, record)),
    row,
    deadlines: await deadlinesOf(work, row.id),
  })
  tellBoards(request, definition.id)
  return concluded
}

/** What was brought about changed what is true of the children, and the record's own clocks wait for that too. */
export const asItIsNow = async (request: Act, record: OpenRecord): Promise<OpenRecord> =>
  (await openRecord(request, record.row.id)) ?? record

const standpoint = (record: RecordView, part: PartView | undefined): Standpoint =>
  part ? { record, part } : { record }

/** One outcome for a record with several children is each child's own: facts and hand-overs are theirs. */
const eachChild = (chosen: readonly Chosen[], { parts }: OpenRecord): readonly Chosen[] =>
  chosen.flatMap(({ outcome, part }) =>
    part || parts.length === 0 ? [{ outcome, part }] : parts.map((one) => ({ outcome, part: one })),
  )

/** The outcome of the record or of each child, refused while one is missing or may not be chosen. */
function choose(
  { definition, view, parts }: OpenRecord,
  by: { readonly caller: Caller; readonly practice: Practice },
): Result<readonly Chosen[]> {
  if (Object.keys(definition.outcomes).length === 0) return done([])
  const page = definition.pages.at(-1)?.id ?? ''
  const each = definition.outcomesEach === 'child' ? parts : [undefined]
  const chosen: Chosen[] = []
  const missing: Gap[] = []
  for (const part of each) {
    const from = standpoint(view, part?.view)
    const key = textOf((part?.view ?? view).values[outcomeQuestion])
    const outcome = definition.outcomes[key]
    const at = { page, ...(part ? { partId: part.row.id } : {}) }
    if (!outcome) {
      missing.push({ ...at, question: outcomeQuestion, message: 'Choose what happens next' })
      continue
    }
    chosen.push({ outcome, part })
    if (outcome.when && !holds(outcome.when, from)) {
      missing.push({
        ...at,
        question: outcomeQuestion,
        message: `“${outcome.label}” does not fit what is recorded here. Choose another outcome, or change what it rests on.`,
      })
    }
    if (outcome.by && !holdsPost(by.caller, outcome.by)) {
      const who = outcome.by.map((one) => postInWords(one, by.practice)).join('; ')
      const message = `“${outcome.label}” is not yours to sign. It is signed by: ${who}.`
      missing.push({ ...at, question: outcomeQuestion, message })
    }
    for (const question of outcome.asks ?? []) {
      const asked = definition.questions[question]
      const given = (asked?.each === 'child' ? from.part : from.record)?.values[question]
      if (asked && given === undefined && (asked.when === undefined || holds(asked.when, from))) {
        missing.push({
          ...at,
          question,
          message: `“${outcome.label}” needs an answer: ${asked.text}`,
        })
      }
    }
    missing.push(...unmet(outcome.requires ?? [], from, page))
  }
  if (missing.length === 0) return done(chosen)
  return refused({
    kind: 'not-yet',
    message: `This ${definition.noun} cannot be decided like this. What you wrote is saved.`,
    gaps: missing,
  })
}
