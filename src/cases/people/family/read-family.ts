import type { Caller } from '../../../engine/permissions.ts'
import { done, notFound, type Result } from '../../../engine/refusal.ts'
import { inForceOn } from '../../../engine/in-force.ts'
import type { Kinds } from '../../../engine/family/members.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { factsOf, type FactRow } from '../../../store/facts.ts'
import {
  addressesOf,
  sharedHomes,
  type AddressRow,
  type SharedHomeRow,
} from '../../../store/households.ts'
import type { PersonRow } from '../../../store/people.ts'
import {
  agenciesAsked,
  professionalsOf,
  type ProfessionalRow,
} from '../../../store/professionals.ts'
import { recordsAbout } from '../../../store/record-history.ts'
import type { StatedRelationship } from '../../../store/relationships.ts'
import { workersById, type WorkerRow } from '../../../store/workers.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { maySetRight } from '../change-person.ts'
import { openPerson } from '../open-person.ts'
import { circleOf, kinds } from './circle.ts'

/** Somebody's family, homes and helpers, as the reader may know them. */
export interface FamilyFile {
  readonly now: string
  readonly person: PersonRow
  /** Them first. */
  readonly people: readonly PersonRow[]
  readonly relationships: readonly StatedRelationship[]
  readonly kinds: Kinds
  readonly addresses: readonly AddressRow[]
  /** Who was at one of those addresses at the same time; only people in `people`. */
  readonly shared: readonly SharedHomeRow[]
  readonly professionals: readonly ProfessionalRow[]
  /** Our own who work with them now, with the team each does it for. */
  readonly workers: readonly { readonly worker: WorkerRow; readonly teamId: string | null }[]
  /** Teams that work with them where nobody is named yet. */
  readonly teams: readonly string[]
  /** Partner agencies that were asked about them. */
  readonly agencies: readonly string[]
  readonly mayChange: boolean
}

/** Reads who is around somebody. */
export async function readFamily(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<FamilyFile>> {
  return await act(office, caller, { action: 'read-family', reads: true }, async (request) => {
    const { work, now, practice } = request
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    const [circle, addresses, together, professionals, facts, records, agencies] =
      await Promise.all([
        circleOf(request, person),
        addressesOf(work, personId),
        sharedHomes(work, personId),
        professionalsOf(work, personId),
        factsOf(work, [personId]),
        recordsAbout(work, [personId]),
        agenciesAsked(work, personId),
      ])
    const known = new Set(circle.people.map((one) => one.id))
    const holds = holding(facts, records, dateInLondon(now))
    const named = holds.flatMap(({ workerId }) => workerId ?? [])
    const workers = await workersById(work, [...new Set(named)], now)
    request.saw(known)
    return done({
      now,
      person,
      ...circle,
      kinds,
      addresses,
      shared: together.filter((one) => known.has(one.person_id)),
      professionals,
      workers: workers.map((worker) => ({
        worker,
        teamId: holds.find((one) => one.workerId === worker.id)?.teamId ?? null,
      })),
      teams: [...new Set(holds.flatMap((one) => (one.workerId ? [] : (one.teamId ?? []))))].filter(
        (team) => !holds.some((one) => one.workerId && one.teamId === team),
      ),
      agencies,
      mayChange: maySetRight(practice, caller),
    })
  })
}

interface Holding {
  readonly workerId: string | null
  readonly teamId: string | null
}

/** Whoever works with them by an open fact, or holds a record about them that is not decided. */
function holding(
  facts: readonly FactRow[],
  records: Awaited<ReturnType<typeof recordsAbout>>,
  today: string,
): readonly Holding[] {
  return [
    ...facts
      .filter((fact) => inForceOn(fact, today))
      .map((fact) => ({ workerId: fact.worker_id, teamId: fact.team_id })),
    ...records
      .filter((one) => one.stage !== 'decided' && one.ended_at === null)
      .map((one) => ({ workerId: one.holder_id, teamId: one.team_id })),
  ]
}
