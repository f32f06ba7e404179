import { parseAnswer } from '../../engine/answers.ts'
import { instructionsFor } from '../../engine/effects.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, type Problem, type Result } from '../../engine/refusal.ts'
import { textOf } from '../../engine/standpoint.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { keepAnswer } from '../../store/answers.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { changeFact, endFact, startFact } from '../../store/facts.ts'
import { changeRecord } from '../../store/records.ts'
import type { StoredAnswer } from '../../store/stored-answer.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { carryOut } from '../records/carry-out.ts'
import { asItIsNow } from '../records/complete.ts'
import { whereaboutsOf } from '../records/whereabouts.ts'
import { accountFor, type Outsider } from './account-for.ts'
import { changingWho, namedFor, type LettingIn } from './letting-in.ts'

/** Who was let in, and the link to hand over; none where they have an account and need none. */
export interface LetIn {
  readonly name: string
  readonly link: string | undefined
  /** They have not come in yet, and the link is with those who let them in elsewhere. */
  readonly waits?: true
}

/**
 * Names somebody from outside in this record: from now on they reach it, and what follows from it, and whoever was named
 * before does not. The record says who they are from then on. Refused without a name, an organisation and a work address,
 * where the record's own rule for it does not hold, and once nothing of it goes on.
 */
export async function letIn(
  office: Office,
  caller: Caller,
  recordId: string,
  given: Outsider,
): Promise<Result<LetIn>> {
  return await act(office, caller, { action: 'let-in' }, async (request) =>
    changingWho<LetIn>(request, caller, recordId, async (letting) => {
      const outsider = understood(request, letting, given)
      if ('length' in outsider) return invalid(outsider)
      const account = await beyondReach(
        request.work,
        async () => await accountFor(request, letting, outsider),
      )
      if (!account.ok) return account
      const { id, ...way } = account.value
      request.noted({ worker: id })
      await say(request, letting, outsider)
      await name(request, letting, { ...outsider, id })
      const followed = await follow(request, letting, caller)
      return followed.ok ? done({ name: outsider.name, ...way }) : followed
    }),
  )
}

const asked = ['name', 'organisation', 'email'] as const

const missing: Readonly<Record<(typeof asked)[number], string>> = {
  name: 'Enter their name, as the family knows them',
  organisation: 'Enter the school, service or charity that they work for',
  email: 'Enter their work email address: it is what they sign in with',
}

function understood(
  { practice, now }: Act,
  { letsIn, record }: LettingIn,
  given: Outsider,
): Outsider | readonly Problem[] {
  const problems: Problem[] = []
  const said = { name: '', organisation: '', email: '' }
  for (const one of asked) {
    const question = record.definition.questions[letsIn.says[one]]
    const parsed = question && parseAnswer(question, given[one].trim(), { practice, now })
    if (parsed?.is === 'value') said[one] = textOf(parsed.value)
    else {
      const message = parsed?.is === 'problem' ? parsed.message : missing[one]
      problems.push({ question: one, message })
    }
  }
  return problems.length > 0 ? problems : said
}

/** The record says who leads. What it said before is kept; what it said besides of somebody else is said no more. */
async function say(
  { work, now, by }: Act,
  { letsIn, record }: LettingIn,
  outsider: Outsider,
): Promise<void> {
  const { row } = record
  const answers: Record<string, StoredAnswer> = { ...row.answers }
  const keep = async (question: string): Promise<void> => {
    const was = row.answers[question]
    if (was === undefined) return
    const reason = 'somebody from outside was let in'
    await keepAnswer(work, { recordId: row.id, question, was, at: now, by, reason })
  }
  const isSame = row.answers[letsIn.says.name]?.value === outsider.name
  for (const one of asked) {
    const question = letsIn.says[one]
    if (row.answers[question]?.value === outsider[one]) continue
    await keep(question)
    const version = (row.answers[question]?.version ?? 0) + 1
    answers[question] = { value: outsider[one], version, at: now, ...(by ? { by } : {}) }
  }
  const said = isSame
    ? answers
    : Object.fromEntries(
        Object.entries(answers).filter(([id]) => !(letsIn.forgets ?? []).includes(id)),
      )
  if (!isSame) for (const question of letsIn.forgets ?? []) await keep(question)
  await changeRecord(work, row.id, { answers: said })
}

/** From today they are named for everybody in the record, and whoever was named before is not. */
async function name(
  { work, now, by, practice }: Act,
  letting: LettingIn,
  { id, name: called, organisation }: Outsider & { readonly id: string },
): Promise<void> {
  const { naming, record } = letting
  const today = dateInLondon(now)
  const detail = { [naming.detail]: id, name: called, organisation }
  for (const part of record.parts) {
    const fact = { subjectId: part.row.subject_id, kind: naming.fact }
    if (namedFor(part, letting) === id) {
      await changeFact(work, { ...fact, detail })
      continue
    }
    await endFact(work, { ...fact, toOn: today })
    const began = await startFact(work, {
      ...{ ...fact, excludes: practice.facts.get(naming.fact)?.excludes },
      ...{ fromOn: today, detail, startedByPart: part.row.id, at: now, by },
    })
    if (!began) throw new Error(`${naming.fact} overlaps one that is not in force`)
  }
}

/** What the definition says follows from there being another. */
async function follow(
  request: Act,
  { letsIn, record }: LettingIn,
  caller: Caller,
): Promise<Result<unknown>> {
  const now = await asItIsNow(request, record)
  const wanted = []
  for (const part of now.parts) {
    const instructions = instructionsFor(letsIn.effects ?? [], {
      practice: request.practice,
      from: { record: now.view, part: part.view },
      where: await whereaboutsOf(request, now, part),
      events: { started: now.row.started_at },
    })
    wanted.push(...instructions.map((instruction) => ({ part, instruction })))
  }
  return await carryOut(request, now, wanted, caller)
}
