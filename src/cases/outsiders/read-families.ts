import type { Caller } from '../../engine/permissions.ts'
import { permitStart } from '../../engine/permissions.ts'
import { namingOf, processesWith } from '../../engine/named-by.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { deadlinesOf, type DeadlineRow } from '../../store/deadlines.ts'
import { namedPeople, namedRecords, type NamedRecordRow } from '../../store/outsiders.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { shown } from '../people/shown.ts'
import { asNamed } from './for-the-house.ts'
import { mayBeginAbout } from '../records/may-begin.ts'
import { titleOfTheirs } from './their-title.ts'

/** A record of a family that somebody is named for, with what is still to be done in it. */
export interface NamedRecord extends NamedRecordRow {
  readonly due: readonly DeadlineRow[]
}

/** Those whom somebody from outside is named for together, and what there is of them. */
export interface NamedFamily {
  readonly people: readonly PersonRow[]
  /** Newest first. */
  readonly records: readonly NamedRecord[]
  /** What they may begin about them now. */
  readonly begins: readonly Pick<ProcessDefinition, 'id' | 'title' | 'noun'>[]
}

export interface NamedFamilies {
  readonly now: string
  /** What those whom they reach are called: "Families I lead for". */
  readonly title: string
  readonly families: readonly NamedFamily[]
}

/** Reads the families that somebody from outside is named for now; not there for anybody who works here. */
export async function readFamilies(office: Office, caller: Caller): Promise<Result<NamedFamilies>> {
  return await act(office, caller, { action: 'read-families', reads: true }, async (request) => {
    const title = titleOfTheirs(office, caller)
    if (title === undefined) return notFound()
    const { work, now, touched, saw } = request
    const rows = await namedRecords(work)
    const people = await peopleById(work, await namedPeople(work))
    const each = people.map(({ id }) => ({ subjects: [id] }))
    touched(...rows.map(({ id }) => id))
    saw(people.map(({ id }) => id))
    const families: NamedFamily[] = []
    for (const subjects of together([...each, ...rows])) {
      const those = people.filter(({ id }) => subjects.includes(id))
      const theirs = rows.filter((row) => row.subjects.some((id) => subjects.includes(id)))
      families.push({
        people: those.map((person) => asNamed(shown(person))),
        records: await Promise.all(
          theirs.map(async (row) => ({ ...row, due: await stillDue(request, row.id) })),
        ),
        begins: await beginsFor(request, caller, those),
      })
    }
    return done({ now, title, families })
  })
}

/** People in one record are one family, and so are those in two records that share somebody. */
function together(
  rows: readonly Pick<NamedRecordRow, 'subjects'>[],
): readonly (readonly string[])[] {
  return rows.reduce<readonly (readonly string[])[]>((families, { subjects }) => {
    const met = families.filter((one) => one.some((id) => subjects.includes(id)))
    const others = families.filter((one) => !met.includes(one))
    return [...others, [...new Set([...met.flat(), ...subjects])]]
  }, [])
}

const stillDue = async ({ work }: Act, recordId: string): Promise<readonly DeadlineRow[]> =>
  (await deadlinesOf(work, recordId)).filter(({ state }) => state === 'open')

async function beginsFor(
  request: Act,
  caller: Caller,
  people: readonly PersonRow[],
): Promise<NamedFamily['begins']> {
  const { practice } = request
  const theirs = caller.posts.flatMap(({ role }) =>
    namingOf(role, practice) ? processesWith(role, practice) : [],
  )
  const begun = []
  for (const definition of new Set(theirs)) {
    if (!permitStart(definition, caller, practice).ok) continue
    const { id, title, noun } = definition
    if ((await mayBeginAbout(request, definition, people, caller)).ok)
      begun.push({ id, title, noun })
  }
  return begun
}
