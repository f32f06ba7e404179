import { dateInLondon } from '../../engine/temporal.ts'
import { birthdayOn } from '../../engine/calendar-days.ts'
import { inForceOn } from '../../engine/in-force.ts'
import { type Caller } from '../../engine/permissions.ts'
import { isManager } from '../../engine/reach.ts'
import type { Practice } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { homeOf } from '../../store/addresses.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import {
  peopleById,
  relationshipsOf,
  type PersonRow,
  type RelationshipRow,
} from '../../store/people.ts'
import {
  alongside,
  dueAbout,
  saidAndBegun,
  type DueAbout,
} from '../../store/person-surroundings.ts'
import { recordsAbout, type EarlierRecord } from '../../store/record-history.ts'
import { notesOn, type StatementNote } from '../../store/statement-notes.ts'
import { workersById, type WorkerRow } from '../../store/workers.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { asTheyStand } from '../records/may-begin.ts'
import { maySetRight } from './change-person.ts'
import { worksWith } from './hidden-address.ts'
import { mayLookUp, opened, worksWithThem } from './open-person.ts'
import { kinship, whatMayBegin, type Alongside, type Beginning } from './what-may-begin.ts'

/** Something of their childhood that came from another system is so without a record. */
const isBefore18 = ({ born_on }: Pick<PersonRow, 'born_on'>, day: string): boolean =>
  born_on !== null && day < birthdayOn(born_on, 18)

/** A person's page: who they are, who is around them, where they stand and what has happened. */
export interface PersonFile {
  readonly now: string
  readonly person: PersonRow
  readonly relationships: readonly RelationshipRow[]
  readonly related: readonly PersonRow[]
  /** Brothers and sisters, and other children of the same records, with their open facts. */
  readonly alongside: readonly {
    readonly person: PersonRow
    readonly by: Alongside
    readonly facts: readonly FactRow[]
  }[]
  readonly facts: readonly FactRow[]
  /** What is due about them in every record that the reader may read, soonest first. */
  readonly due: readonly DueAbout[]
  readonly records: readonly EarlierRecord[]
  /** Those who work with them, or hold a record about them. */
  readonly workers: readonly WorkerRow[]
  readonly home: HomeStanding
  /** What the reader may begin about them, and what keeps the rest from being begun now. */
  readonly begin: readonly Beginning[]
  /** The reader may set right who they are. */
  readonly maySetRight: boolean
  /** What is said against who they are said to be and what is said to be true of them. */
  readonly notes: readonly StatementNote[]
}

/** What may be done about an address; never the address itself. */
export interface HomeStanding {
  /** It is hidden, and the reader works with them. */
  readonly mayReveal: boolean
  /** Who wants a hidden address to be shown again, and when they asked. */
  readonly asked:
    { readonly by: string; readonly at: string; readonly isReader: boolean } | undefined
  /** The reader may agree to that. */
  readonly mayAgree: boolean
}

/**
 * Reads a person. A restricted person's page is there for those who are named and whoever broke the glass; of somebody
 * the caller does not work with, they say first why they need it.
 */
export async function readPerson(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<PersonFile>> {
  return await act(office, caller, { action: 'read-person', reads: true }, async (request) => {
    if (!mayLookUp(request, caller, personId)) return notFound()
    const { work, now } = request
    const [[found], relationships, records, facts, due, others, standing] = await Promise.all([
      peopleById(work, [personId]),
      relationshipsOf(work, [personId]),
      recordsAbout(work, [personId]),
      factsOf(work, [personId]),
      dueAbout(work, personId),
      alongside(work, personId, kinship),
      saidAndBegun(work, personId),
    ])
    const mine = worksWith(caller, facts, records)
    const person = await opened(request, caller, {
      personId,
      person: found,
      isTheirs: async () => mine || (await worksWithThem(request, caller, personId)),
    })
    if (!person) return notFound()
    const around = relationships.map((one) =>
      one.person_id === personId ? one.of_person_id : one.person_id,
    )
    const holders = [
      ...facts.flatMap((fact) => [fact.worker_id, ...namedBy(fact, office.practice)]),
      ...records.map((one) => one.holder_id),
    ]
    const beside = others.map((one) => one.id)
    const [known, workers, theirFacts, notes] = await Promise.all([
      peopleById(work, [...new Set([...around, ...beside])]),
      workersById(work, [...new Set(holders.filter((id) => id !== null))], now),
      beside.length === 0 ? [] : factsOf(work, beside),
      standing.is_disputed ? notesOn(work, { personIds: [personId] }) : [],
    ])
    const related = known.filter((one) => !one.closed)
    request.saw([personId, ...related.map((one) => one.id)])
    request.touched(...records.map((record) => record.record_id))
    const { practice } = office
    const underWay = new Map([[personId, standing.under_way]])
    return done({
      now,
      person,
      relationships,
      related,
      alongside: others.flatMap(({ id, by }) => {
        const other = related.find((one) => one.id === id)
        const open = theirFacts.filter(
          (fact) => fact.subject_id === id && inForceOn(fact, dateInLondon(now)),
        )
        return other ? [{ person: other, by, facts: open }] : []
      }),
      facts,
      due,
      records,
      workers,
      home: await homeStanding(request, caller, person, mine),
      begin: whatMayBegin(
        request,
        caller,
        asTheyStand(request, person, { facts, underWay }),
        records.some((one) => practice.processes.get(one.process)?.about === 'child') ||
          facts.some(({ from_on }) => isBefore18(person, from_on)),
      ),
      maySetRight: maySetRight(practice, caller),
      notes,
    })
  })
}

/** The workers whom a fact names: the reviewing officer of a child in our care. */
function namedBy({ kind, detail }: FactRow, practice: Practice): readonly string[] {
  const said = (detail ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(practice.facts.get(kind)?.details ?? {}).flatMap(([name, { names }]) => {
    const value = said[name]
    return names === 'worker' && typeof value === 'string' && /^\d{1,18}$/.test(value)
      ? [value]
      : []
  })
}

async function homeStanding(
  { work, now }: Act,
  caller: Caller,
  person: PersonRow,
  worksWithThem: boolean,
): Promise<HomeStanding> {
  const home = person.address_hidden ? await homeOf(work, person.id) : undefined
  const by = home?.showing_asked_by
  const [asker] = by ? await workersById(work, [by], now) : []
  const isReader = by === caller.workerId
  return {
    mayReveal: home !== undefined && worksWithThem,
    asked: home?.showing_asked_at
      ? { by: asker?.name ?? 'somebody who has left', at: home.showing_asked_at, isReader }
      : undefined,
    mayAgree: by != null && !isReader && isManager(caller),
  }
}
