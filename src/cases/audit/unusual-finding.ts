import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { instantText, milliseconds } from '../../engine/temporal.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import {
  addUnusualNote,
  requestsById,
  unusualNotes,
  unusualRequests,
  type RequestRow,
} from '../../store/unusual-access.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { shown } from '../people/shown.ts'
import { findingOf, isPrivacy, rulesOf, type Finding } from './read-unusual-access.ts'

/** Which finding is meant: whose requests, by which rule, from when. */
export interface WhichFinding {
  readonly rule: string
  readonly workerId: string
  readonly from: string
}

/** The requests behind one finding. */
export interface FindingFile {
  readonly finding: Finding
  readonly requests: readonly (RequestRow & { readonly person: PersonRow | undefined })[]
  /** It is about whoever reads it: somebody else looks into it. */
  readonly isOwn: boolean
}

/** Reads the requests behind a finding; for the privacy officer alone. */
export async function readFinding(
  office: Office,
  caller: Caller,
  which: WhichFinding,
): Promise<Result<FindingFile>> {
  const does = { action: 'read-unusual-finding', reads: true }
  return await act(office, caller, does, async (request) => {
    const finding = await findingIn(request, caller, which)
    if (!finding) return notFound()
    const { work } = request
    const requests = await requestsById(work, finding.ids)
    const first = requests.flatMap((one) => one.people.slice(0, 1))
    const people = await peopleById(work, [...new Set(first)])
    request.noted({ rule: finding.rule.id, worker: finding.worker_id, requests: requests.length })
    return done({
      finding,
      isOwn: finding.worker_id === caller.workerId,
      requests: requests.map((one) => {
        const person = people.find(({ id }) => id === one.people[0])
        return { ...one, person: person && shown(person) }
      }),
    })
  })
}

async function findingIn(
  request: Act,
  caller: Caller,
  { rule: ruleId, workerId, from }: WhichFinding,
): Promise<Finding | undefined> {
  const rule = rulesOf(request).find(({ id }) => id === ruleId)
  const isAsked = /^\d{1,18}$/.test(workerId) && /^\d{4}-\d\d-\d\dT\d\d:00:00Z$/.test(from)
  if (!rule || !isAsked || !isPrivacy(request, caller)) return undefined
  const hours = rule.within === 'hour' ? 1 : 26
  const to = instantText(milliseconds(from) + hours * 3_600_000)
  const span = { from, to, workerId }
  const [rows, notes] = await Promise.all([
    unusualRequests(request.work, rule, span),
    unusualNotes(request.work, span),
  ])
  const row = rows.find((one) => one.from_at === from)
  return row && findingOf(rule, row, notes)
}

/** Says what came of looking at a finding. Refused to whom it is about, and without words. */
export async function noteFinding(
  office: Office,
  caller: Caller,
  which: WhichFinding,
  note: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'note-unusual-finding' }, async (request) => {
    const finding = await findingIn(request, caller, which)
    if (!finding) return notFound()
    if (finding.worker_id === caller.workerId) {
      return refused({
        kind: 'not-permitted',
        message:
          'These are your own requests, so somebody else looks at them. Nothing was changed: it stays on the list until they do.',
      })
    }
    const words = note.trim()
    if (words.length < 10) {
      const message = 'Say what you looked at and what you found, in 10 characters or more'
      return invalid([{ question: 'note', message }], 'It is not marked yet. Say what you found.')
    }
    const { work, now } = request
    const { rule, workerId, from } = which
    await addUnusualNote(work, { rule, workerId, from, note: words, at: now, by: caller.workerId })
    request.noted({ rule, worker: workerId })
    return done(true)
  })
}
