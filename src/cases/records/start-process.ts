import { parseAnswer, type Raw } from '../../engine/answers.ts'
import { permit, permitStart, postsFor, type Caller } from '../../engine/permissions.ts'
import { processOf, registerOf, type Practice } from '../../engine/practice.ts'
import { done, invalid, notFound, type Result } from '../../engine/refusal.ts'
import type { Value } from '../../engine/standpoint.ts'
import { aOrAn } from '../../engine/words.ts'
import { dateInLondon, instantText, milliseconds } from '../../engine/temporal.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'
import { subjectsById } from '../registers/as-subject.ts'
import { makeEntry, type GivenEntry } from '../registers/make-entry.ts'
import { mayBeginAbout } from './may-begin.ts'
import { openRecord } from './open-record.ts'
import { startRecord, type Started } from './start-record.ts'
import { whereHeld, type Holding } from './where-held.ts'

export interface Begin {
  readonly process: string
  /** People already known, found before anyone new is made; entries, where it is about those. */
  readonly personIds: readonly string[]
  /** An entry that is made with it, in the register that it is about. */
  readonly entry?: GivenEntry | undefined
  /** First answers, where the way in gives some. */
  readonly answers?: Readonly<Record<string, Raw>>
  /** The record this one is opened from, while that stays open. */
  readonly openedFrom?: string | undefined
}

/** Begins a record as a worker, about people who are known already. Others are added on its first page. */
export async function startProcess(
  office: Office,
  caller: Caller,
  begin: Begin,
): Promise<Result<Started>> {
  const definition = processOf(office.practice, begin.process)
  return await act(office, caller, { action: 'start-record' }, async (request) => {
    const { practice } = office
    const may = permitStart(definition, caller, practice)
    if (!may.ok) return may
    const opener = begin.openedFrom ? await openRecord(request, begin.openedFrom) : undefined
    if (begin.openedFrom && !opener) return notFound()
    const made = begin.entry && (await makeEntry(request, caller, definition, begin.entry))
    if (made && !made.ok) return made
    const chosen = made ? [made.value] : begin.personIds
    const ids = [
      ...new Set([...chosen, ...(opener?.parts ?? []).map((part) => part.row.subject_id)]),
    ]
    if (!ids.every((id) => /^\d{1,18}$/.test(id))) return notFound()
    if (ids.length > 1 && !definition.several) {
      return invalid([], `${oneOnly(definition)}. Begin one for each of them.`)
    }
    const known = await subjectsById(request.work, definition, practice, ids)
    if (known.length !== ids.length) return notFound()
    // Somebody who is there for the caller without being open to them: the record would be closed to whoever begins it.
    const shut = known.find((person) => person.closed)
    if (shut && !(await openPerson(request, caller, shut.id))) return notFound()
    const mayBegin = await mayBeginAbout(request, definition, known, caller)
    if (!mayBegin.ok) return mayBegin
    // A meeting is planned before it is held: nobody has met by beginning to invite.
    const values: Record<string, Value> =
      definition.begunAhead || definition.meeting?.heldAt === definition.happenedAt
        ? {}
        : { [definition.happenedAt]: beginning(definition, request.now) }
    for (const [id, raw] of Object.entries(begin.answers ?? {})) {
      const question = definition.questions[id]
      if (!question) return invalid([{ question: id, message: 'This is not asked here' }])
      const parsed = parseAnswer(question, raw, { practice, now: request.now })
      if (parsed.is === 'problem') return invalid([{ question: id, message: parsed.message }])
      if (parsed.is === 'value') values[id] = parsed.value
    }
    const held: Holding = opener
      ? { teamId: opener.row.team_id, sharedWith: [] }
      : await whereHeld(request, caller, definition, known)
    const register = registerOf(definition, practice)
    if (ids.length === 0 && register) {
      return invalid([{ question: 'person', message: `Choose ${aOrAn(register.noun)} first` }])
    }
    if (ids.length === 0 && !mayNameSomebody(definition, held, { caller, practice })) {
      const noun = definition.noun
      const message = `Choose first who this ${noun} is about: it then goes to the team that works with them, and they go on with it.`
      return invalid([{ question: 'person', message }], message)
    }
    const started = await startRecord(request, {
      definition,
      wayIn: 'worker',
      subjects: ids.map((personId) => ({ personId })),
      people: known,
      values,
      // Whoever takes the call keeps it; which board it stands on follows from where the children live.
      ...held,
      // A team that is not theirs holds what somebody begins because they are named: it stays with them until it is handed in.
      ...(postsFor('start', definition, caller).length === 0 ? { holderId: caller.workerId } : {}),
      ...(opener ? { openedBy: { record: opener.row.id, reference: opener.row.reference } } : {}),
    })
    return done(started)
  })
}

/** "A referral is about one person". */
const oneOnly = ({ noun, about }: ProcessDefinition): string =>
  `A ${noun} is about one ${typeof about === 'object' ? 'entry' : 'person'}`

/** Can whoever begins it with nobody in it say afterwards who it is about? */
function mayNameSomebody(
  definition: ProcessDefinition,
  { teamId }: Holding,
  { caller, practice }: { readonly caller: Caller; readonly practice: Practice },
): boolean {
  if (definition.about === 'nothing' || definition.mayNameNobody) return true
  return permit('record', definition, { teamId, stage: 'new' }, caller, practice).ok
}

/** Now, as somebody would type it: the day, or the time to the minute. */
function beginning(definition: ProcessDefinition, now: string): Value {
  if (definition.questions[definition.happenedAt]?.kind === 'date') return dateInLondon(now)
  const minute = 60_000
  return instantText(Math.floor(milliseconds(now) / minute) * minute)
}
