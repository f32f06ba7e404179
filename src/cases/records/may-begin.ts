import { unmet } from '../../engine/journey.ts'
import { done, refused, type Result } from '../../engine/refusal.ts'
import type { PartView, RecordView } from '../../engine/standpoint.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { factsOf } from '../../store/facts.ts'
import type { PersonRow } from '../../store/people.ts'
import type { Act } from '../act.ts'
import { subjectView } from './open-record.ts'

/**
 * May a record of this process be begun by hand about these people, as they stand now? Refused in the words of
 * the process: a second referral of a child who has an open one would start every clock again.
 */
export async function mayBeginAbout(
  { work, now }: Act,
  { startRequires }: ProcessDefinition,
  people: readonly PersonRow[],
): Promise<Result<true>> {
  if (!startRequires || people.length === 0) return done(true)
  const facts = await factsOf(
    work,
    people.map((person) => person.id),
  )
  const record: RecordView = { values: {}, parts: [], opened: new Map(), partners: new Set() }
  for (const person of people) {
    const open = facts.filter((fact) => fact.subject_id === person.id && fact.to_on === null)
    const part: PartView = {
      id: '',
      values: {},
      subject: subjectView(person, now),
      holds: new Set(open.map((fact) => fact.kind)),
    }
    const [first] = unmet(startRequires, { record, part }, '')
    if (first) return refused({ kind: 'overlap', message: first.message })
  }
  return done(true)
}
