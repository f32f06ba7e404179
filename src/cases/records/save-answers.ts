import { isDeepStrictEqual } from 'node:util'
import { parseAnswer, type Raw } from '../../engine/answers.ts'
import { permit, type Action, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Problem, type Result } from '../../engine/refusal.ts'
import { isWorkedOut } from '../../engine/worked-out.ts'
import { keepAnswer } from '../../store/answers.ts'
import type { StoredAnswer } from '../../store/stored-answer.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { entryNotThere } from '../registers/entry-not-there.ts'
import { contest } from './contest-answer.ts'
import { correctedTrigger } from './corrected-trigger.ts'
import { keepDraft, without, type Draft } from './keep-draft.ts'
import { openRecord, standingOf, type OpenRecord } from './open-record.ts'
import { outcomeQuestion, questionIn, stepOf } from './outcome-question.ts'
import { takeInHand } from './take-in-hand.ts'

/** One answer as it comes from a page or a client. */
export interface GivenAnswer {
  readonly question: string
  readonly partId?: string | undefined
  readonly raw: Raw
  /** The version of the answer that was on the screen; 0 when there was none. */
  readonly version: number
  /**
   * Which opening of a page it was typed on. The same hand may save over what it saved before without having
   * heard that it was saved; the same person in another window may not.
   */
  readonly sitting?: string | undefined
  /** Why a date that clocks count from is corrected. */
  readonly reason?: string | undefined
}

/** What became of one answer. Whatever happened, what was typed is kept or still with whoever typed it. */
export type Saved =
  | {
      readonly question: string
      readonly partId?: string | undefined
      readonly is: 'saved'
      readonly version: number
    }
  /** Somebody else answered meanwhile. Both answers are kept until someone chooses. */
  | {
      readonly question: string
      readonly partId?: string | undefined
      readonly is: 'contested'
      readonly contestId: string
    }
  /** Another answer changed meanwhile, so that this is not asked any more. It is kept in the history. */
  | {
      readonly question: string
      readonly partId?: string | undefined
      readonly is: 'no-longer-asked'
    }
  | ({ readonly is: 'problem' } & Problem)

export interface SavedAnswers {
  readonly savedAt: string
  readonly answers: readonly Saved[]
}

/**
 * Saves answers, each by itself: one that cannot be understood keeps no other from being saved. An answer
 * given at the same time as somebody else's is kept beside it. Refused whole when the caller may not write here.
 */
export async function saveAnswers(
  office: Office,
  caller: Caller,
  recordId: string,
  given: readonly GivenAnswer[],
): Promise<Result<SavedAnswers>> {
  return await act(
    office,
    caller,
    { action: 'save-answers' },
    async (request) => await saveWithin(request, caller, recordId, given),
  )
}

/** The same within a request that does more besides. */
export async function saveWithin(
  request: Act,
  caller: Caller,
  recordId: string,
  given: readonly GivenAnswer[],
): Promise<Result<SavedAnswers>> {
  const record = await openRecord(request, recordId, { forChange: true })
  if (!record) return notFound()
  const needed = new Set<Action>(given.map((one) => stepOf(record, one.question)))
  if (needed.size === 0) needed.add('read')
  const standing = standingOf(record)
  for (const action of needed) {
    const permitted = permit(action, record.definition, standing, caller, request.practice)
    if (!permitted.ok) return permitted
  }
  if (needed.has('record')) await takeInHand(request, record, caller)
  const saved = await saveEach(request, record, given, caller)
  return done({ savedAt: request.now, answers: saved })
}

async function saveEach(
  request: Act,
  record: OpenRecord,
  given: readonly GivenAnswer[],
  caller: Caller,
): Promise<Saved[]> {
  const draft: Draft = new Map([[undefined, { ...record.row.answers }]])
  for (const part of record.parts) draft.set(part.row.id, { ...part.row.answers })
  const saved: Saved[] = []
  let reason: string | undefined
  for (const one of given) {
    const outcome = await saveOne(request, record, draft, one, caller)
    if (outcome.is === 'saved' && one.reason) reason = one.reason
    saved.push(outcome)
  }
  if (!saved.some((one) => one.is === 'saved')) return saved
  const stale = await keepDraft(request, record, draft, reason)
  return saved.map(({ question, partId, ...rest }) =>
    rest.is === 'saved' && stale.some((one) => one.question === question && one.partId === partId)
      ? { question, partId, is: 'no-longer-asked' }
      : ({ question, partId, ...rest } as Saved),
  )
}

async function saveOne(
  request: Act,
  record: OpenRecord,
  draft: Draft,
  given: GivenAnswer,
  caller: Caller,
): Promise<Saved> {
  const { question: id, partId } = given
  const named = { question: id, partId }
  const question = questionIn(record.definition, id)
  const answers = draft.get(partId)
  if (!question || !answers || (question.each === 'child') !== (partId !== undefined)) {
    return { is: 'problem', ...problemAt(given, 'This question is not part of this record') }
  }
  if (isWorkedOut(question)) {
    return { is: 'problem', ...problemAt(given, 'This is worked out, so nobody types it') }
  }
  const elsewhere = id === outcomeQuestion && endingElsewhere(record, given.raw)
  if (elsewhere) return { is: 'problem', ...problemAt(given, elsewhere) }
  const parsed = parseAnswer(question, given.raw, { practice: request.practice, now: request.now })
  if (parsed.is === 'problem') return { is: 'problem', ...problemAt(given, parsed.message) }
  const value = parsed.is === 'value' ? parsed.value : undefined
  const notThere = value && (await entryNotThere(request, question, value))
  if (notThere) return { is: 'problem', ...problemAt(given, notThere) }
  const stored = answers[id]
  // The database gives the columns of a row back in an order of its own.
  if (isDeepStrictEqual(stored?.value, value))
    return { ...named, is: 'saved', version: stored?.version ?? 0 }
  if (id === outcomeQuestion && concludedAlready(record)) {
    return {
      is: 'problem',
      ...problemAt(
        given,
        'What this brought about has been carried out, so it stands. Add a note, or start a new record',
      ),
    }
  }
  if (stored && stored.version !== given.version && !isSameHand(stored, given, request.by)) {
    return { ...named, is: 'contested', contestId: await contest(request, record, given, value) }
  }
  if (id === record.definition.happenedAt && stored && typeof value === 'string') {
    const refusal = await correctedTrigger(
      request,
      record,
      { to: value, reason: given.reason },
      caller,
    )
    if (refusal) return { is: 'problem', ...problemAt(given, refusal) }
  }
  if (stored) {
    await keepAnswer(request.work, {
      recordId: record.row.id,
      partId,
      question: id,
      was: stored,
      at: request.now,
      by: request.by,
      reason: given.reason,
    })
  }
  // Counted on from what was on the screen too, so that an answer that was cleared and given anew is never
  // taken for the one that somebody else still sees.
  const version = Math.max(stored?.version ?? 0, given.version) + 1
  if (value === undefined) {
    draft.set(partId, without(answers, id))
    return { ...named, is: 'saved', version }
  }
  answers[id] = {
    value,
    version,
    at: request.now,
    ...(request.by ? { by: request.by } : {}),
    ...(given.sitting ? { sitting: given.sitting } : {}),
  }
  return { ...named, is: 'saved', version }
}

const isSameHand = (stored: StoredAnswer, given: GivenAnswer, by: string | undefined): boolean =>
  stored.by === by && (given.sitting === undefined || stored.sitting === given.sitting)

const concludedAlready = ({ definition, row }: OpenRecord): boolean =>
  definition.outcomesBy === 'recorder' && row.submitted_at !== null

/** Why an ending that people look for here is not this process's to give, and where it is. */
const endingElsewhere = ({ definition }: OpenRecord, raw: Raw): string | undefined =>
  typeof raw === 'string' ? definition.notHere?.[raw] : undefined

const problemAt = ({ question, partId }: GivenAnswer, message: string): Problem => ({
  question,
  message,
  ...(partId === undefined ? {} : { partId }),
})
